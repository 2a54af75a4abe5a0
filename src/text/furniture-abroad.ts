/** More phrases of page furniture, in Italian, Portuguese, Dutch, Swedish, Danish, Norwegian, Polish, Czech, Russian, Ukrainian, Turkish, Arabic, Chinese and Japanese. */

/** As `WHOLE_PHRASES`. */
export const WHOLE_ABROAD = `
  pubblicità, continua a leggere, leggi tutto, condividi, riproduzione riservata, iscriviti alla newsletter,
  publicidade, continua após a publicidade, continue lendo, leia mais, compartilhar, partilhar, todos os direitos reservados,
  advertentie, lees verder, lees meer, delen, reacties, annons, läs mer, dela, annonce, læs mere, annonse, les mer,
  reklama, czytaj dalej, czytaj więcej, udostępnij, dalsza część artykułu pod materiałem wideo, číst dále, sdílet,
  реклама, читать далее, поделиться, подписаться, комментарии, подписывайтесь на наш телеграм, читати далі, поділитися,
  reklam, devamını oku, haberin devamı, paylaş, yorumlar, إعلان, اقرأ المزيد, شارك, مشاركة, تعليقات,
  广告, 廣告, 阅读全文, 点击查看, 分享, 返回搜狐 查看更多, 広告, 続きを読む, シェア`;

/** As `OPENING_PHRASES`. */
export const OPENINGS_ABROAD = `
  riproduzione riservata, iscriviti alla, subscreva a, inscreva se, meld je aan voor, schrijf je in voor, abonneer je op,
  подписывайтесь на, подпишитесь на`;

/** As `LABEL_PHRASES`: furniture where a colon follows. */
export const LABELS_ABROAD = `
  leggi anche, leia também, leia mais, ler também, veja também, lees ook, läs också, läs även, læs også, les også,
  czytaj też, czytaj także, zobacz też, zobacz także, čtěte také, přečtěte si také,
  читайте также, читайте ещё, по теме, материалы по теме, читайте також, ayrıca okuyun, bunu da okuyun,
  اقرأ أيضا, اقرأ أيضًا, إقرأ أيضا, 相关阅读, 相关新闻, 相关报道, 延伸阅读, 延伸閱讀, 责任编辑, 責任編輯, 編輯, 编辑, 関連記事, あわせて読みたい`;

/** As `RELATED_HEADERS`. */
export const RELATED_ABROAD = `
  leggi anche, potrebbe interessarti, articoli correlati, ultime notizie, i più letti,
  leia também, veja também, ler também, mais lidas, notícias relacionadas, artigos relacionados,
  lees ook, meest gelezen, gerelateerde artikelen, läs också, läs även, mest läst, læs også, mest læste, les også, mest lest,
  czytaj też, czytaj także, zobacz też, zobacz także, najczęściej czytane, powiązane artykuły, čtěte také, přečtěte si také, nejčtenější,
  читайте также, материалы по теме, по теме, самое читаемое, главное сегодня, новости по теме, читайте також, читайте по темі,
  ilgili haberler, çok okunanlar, en çok okunanlar, ayrıca okuyun, اقرأ أيضا, اقرأ أيضًا, الأكثر قراءة, مواضيع ذات صلة, أخبار ذات صلة,
  相关阅读, 相关新闻, 相关报道, 延伸阅读, 延伸閱讀, 推荐阅读, 热门推荐, 関連記事, あわせて読みたい, おすすめ記事, アクセスランキング`;
