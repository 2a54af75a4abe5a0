/** Phrases of page furniture, in English and the commonest in German, French and Spanish. Separated by commas; case and punctuation do not count. */

/** Furniture if the block holds nothing else, or this and one or two words. */
export const WHOLE_PHRASES = `
  advertisement, advertisements, advertising, sponsored, sponsored content, promoted, promoted content,
  story continues below, story continues below advertisement, article continues below, continue reading,
  continue reading the main story, continue reading below, skip to content, skip to main content, back to top,
  loading, loading comments, please wait, read more, read full article, read the full story, read next, show more,
  load more, see more, view more, learn more, see all, view all, view gallery, watch video, play video, watch now,
  live now, print, print this, print this article, print this page, email this, comments, comment, comment now,
  no comments, leave a comment, leave a reply, post a comment, add a comment, view comments, show comments,
  join the conversation, join the discussion, share, share this, share article, share via email, share on facebook,
  share on twitter, share on whatsapp, share on linkedin, tweet, tweet this, pin it, copy link, link copied,
  save article, save for later, bookmark, like us on facebook, follow, subscribe, subscribe now, sign in, log in,
  register, register now, privacy policy, terms of use, terms and conditions, cookie policy, contact us, about us,
  menu, search, close, home, next page, previous page, next article, previous article, tags, topics, newsletter,
  thank you for subscribing, could not subscribe try again later, invalid email, see our privacy notice, related,
  breaking news alerts, report a typo, report an error, text size, font size, file photo, anzeige, werbung,
  weiterlesen, mehr lesen, mehr erfahren, teilen, kommentare, drucken, startseite, artikel teilen,
  kommentar schreiben, nach oben, impressum, datenschutz, publicité, lire la suite, partager, commentaires, imprimer,
  accueil, partager cet article, mentions légales, retour en haut, s'abonner, publicidad, seguir leyendo, leer más,
  compartir, comentarios, imprimir, inicio, suscríbete, suscribirse, aviso legal, política de privacidad, ver más,
  comentar, compartir en facebook, compartir en twitter`;

/** Furniture if a block of at most 40 words begins so. */
export const OPENING_PHRASES = `
  share this article, share this story, share this on, share this post, share this page, share this with,
  share on facebook, share on twitter, email this article, follow us on, follow us, like us on facebook,
  follow him on twitter, follow her on twitter, follow them on twitter, sign up to our, sign up for our,
  sign up to the, sign up for the, sign up here, sign up to receive, sign up to free, sign up for free, sign up now,
  subscribe to our, subscribe to the, subscribe for, subscribe now, subscribe here, get the latest news,
  get our daily, get our free, get breaking news, download our app, download the app, click here to, click here for,
  tap here to, to read the full story, already a subscriber, support our journalism, become a subscriber,
  all rights reserved, we use cookies, this site uses cookies, by continuing to use,
  this material may not be published, republished with permission, terms of use, please enable javascript,
  you must be logged in, view this post on instagram, scroll down for, send tips to, get in touch with us,
  have a story for us, join our whatsapp, join us on, filed under, tagged with, posted in, last updated,
  published on, first published, originally published on, updated on, updated at, melden sie sich, folgen sie uns,
  abonnieren sie, jetzt abonnieren, alle rechte vorbehalten, suivez nous, abonnez vous, inscrivez vous,
  tous droits réservés, recevez notre newsletter, síguenos en, suscríbete a, todos los derechos reservados,
  regístrate, apúntate a, jetzt newsletter, was this email forwarded, you are receiving this`;

/** Furniture if the block is this and a colon and at most 30 words. */
export const LABEL_PHRASES = `
  read more, read also, also read, read this, read next, see also, related, related story, related article,
  related coverage, more, more on this, watch, watch also, watch live, listen, don't miss, must read, recommended,
  tags, tagged, topics, filed under, categories, keywords, share this, share, in pictures, explore more, find out more,
  published, updated, last updated, posted, date, category, page last updated, lesen sie auch, lesen sie mehr,
  mehr zum thema, siehe auch, auch interessant, schlagworte, lire aussi, à lire aussi, voir aussi, sur le même sujet,
  lea también, lee también, ver también, te puede interesar, más información, etiquetas`;

/** Headers of link lists. Furniture with what follows, as long as that looks like links. */
export const RELATED_HEADERS = `
  more on this topic, more on this story, more in this section, more from, more on this, more stories, more news,
  more like this, more to read, more headlines, more top stories, related, related articles, related stories,
  related content, related news, related topics, related links, related posts, related coverage, related video,
  related videos, read more, read next, see also, also read, most read, most popular, most viewed, most shared,
  most commented, most watched, popular stories, popular now, trending, trending now, trending stories, top stories,
  top news, latest news, latest stories, latest headlines, you may also like, you might also like, you may like,
  you might like, recommended, recommended for you, recommended stories, editor's picks, editors picks,
  editor's choice, don't miss, from around the web, from the web, around the web, what to read next,
  what others are reading, in other news, up next, sponsored links, promoted stories, today's top stories,
  mehr zum thema, das könnte sie auch interessieren, meistgelesen, meistgelesene artikel, lesen sie auch,
  ähnliche artikel, weitere artikel, sur le même sujet, à lire aussi, lire aussi, les plus lus, articles similaires,
  dans la même rubrique, noticias relacionadas, lo más leído, más noticias, más leídas, te puede interesar,
  artículos relacionados, también te puede interesar`;

/** A block of nothing but these is a share bar. */
export const SHARE_WORDS = `
  share, tweet, facebook, twitter, x, email, e-mail, mail, whatsapp, linkedin, pinterest, reddit, messenger,
  telegram, instagram, youtube, tumblr, flipboard, print, copy link, link, save, google, plus, rss, more, comments,
  comment, like, follow, on, via, this, with, pin, sms, snapchat, tiktok, threads, bluesky, viber, xing, teilen,
  partager, compartir, twittern, pocket, subscribe`;

/** A first line of nothing but these names a section of the site. */
export const SECTION_WORDS = `
  news, politics, world, international, national, local, business, economy, economics, finance, markets, money,
  sport, sports, football, soccer, cricket, tennis, opinion, comment, analysis, editorial, culture, arts, art,
  entertainment, lifestyle, life, style, living, travel, food, health, science, technology, tech, environment,
  education, media, society, crime, law, weather, video, home, latest, breaking, uk, us, u.s, usa, europe, asia,
  africa, americas, middle, east, australia, global, foreign, affairs, features, feature, exclusive, live, and, of,
  the, war, terror, security, defense, defence, region, top, stories, nachrichten, politik, wirtschaft, ausland,
  inland, panorama, kultur, welt, actualité, actualités, politique, monde, économie, société, noticias, política,
  mundo, economía, deportes, sociedad, internacional`;

/** The reader, addressed. */
export const READER_WORDS = `you, your, yours, you'll, you're, you've`;

/** What publishers sell and sites ask for. A sign of furniture, none by itself: newsletters and passwords are news at times. */
export const SERVICE_PHRASES = `
  newsletter, newsletters, subscription, subscriptions, unsubscribe, account,
  password, username, email address, e mail address, work email, inbox, log in, login, sign in, sign up, registered users,
  free trial, trial request, cookies, privacy policy, notifications, alerts, latest updates, latest news, full access,
  digital access, online edition, print edition, e paper, comments section, our site, our website, our app,
  our reporters, our coverage, our journalism, this page, this site, this website, web browser,
  javascript, advertisement, advertisements, ad blocker, gift card, promo code`;

/** What a page tells its reader to do. */
export const COMMAND_PHRASES = `
  click here, click the link, click on the link, tap here, read or share this, read the full story,
  read the full report, read the full article, read the original article, read more at, read more about this,
  share this story, share this article, share this post, share your thoughts, follow us on, follow us at, like us on,
  join us on, find us on, sign up for our, sign up to our, sign up for the, sign up here, subscribe to our, subscribe to the,
  subscribe now, subscribe today, download our app, download the app, take a free trial, start your free trial,
  enter your details, enter your email, fill in the form, fill out the form, visit our website, visit our site,
  for all the latest, to access the full, to read the full, to continue reading, support our journalism,
  send us a tip, send us your, get breaking news, check your inbox, please enable, please log in,
  please sign in, already a subscriber, become a subscriber, leave a comment, view comments`;

/** Where an article says of itself that it stood or was mended elsewhere. */
export const ORIGIN_PHRASES = `
  this article was originally, this article originally appeared, this article first appeared, this article was first,
  this article was published, this article was produced, this article appeared, this article is part of,
  this story was originally, this story originally appeared, this story first appeared, this story was first,
  this story was produced, this story has been updated, this article has been updated, this report was first,
  this report was originally, this post was originally, this post originally appeared, this page was last updated,
  originally published on, originally published at, originally published by, republished from, republished with permission,
  a version of this article, a version of this story`;

/** Whose the text is, and what it does not promise. */
export const RIGHTS_PHRASES = `
  all rights reserved, may not be published broadcast, may not be reproduced, may not be redistributed,
  may not be rewritten, no part of this publication, without the express written permission, without prior written,
  terms of use, terms of service, terms and conditions apply, privacy policy, cookie policy, copyright by,
  views expressed in this, views expressed are, opinions expressed in this, opinions expressed are,
  those of the author and do not, forward looking statements, safe harbor,
  not constitute investment advice, does not constitute an offer, for informational purposes only,
  past performance is, creative commons`;

/** How to reach somebody. */
export const CONTACT_PHRASES = `
  contact, media contact, press contact, for more information, for further information, for additional information,
  can be reached at, reach him at, reach her at, reach them at, or by email, or email`;

/** Verbs of reporting: what has them is prose. */
export const TELLING_WORDS = `said, says, told, added, according, announced, argued, explained, asked, wrote, claimed`;

/** Words that hold sentences together. */
export const LINKING_WORDS = `
  the, a, an, of, to, in, and, or, for, on, at, by, with, from, as, is, are, was, were, be, been, has, have, had, it, its,
  that, this, which, who, not, but, will, would, their, his, her, he, she, they, der, die, das, und, in, zu, den, von, mit,
  ist, im, le, la, les, de, des, du, et, en, un, une, que, el, los, las, y, del, por, para, con, il, di, che, e`;
