/**
 * The sources that news text credits: one line each.
 *
 * `kind; name; aliases; ambiguous aliases; domains`, lists parted by `|`. A leading "The" is understood for every alias, and so is the
 * spelling in capitals. Ambiguous aliases count only where nothing but a source can stand (see `Agency.ambiguous`).
 */
import { agencyLines } from "./agency-lines.ts";
import { OUTLETS } from "./outlets-table.ts";
import type { Agency } from "./types.ts";

const TABLE = `
agency; Reuters; Reuter|Reuters News Agency|Reuters News|Thomson Reuters|Reuters TV|Thomson Reuters Foundation; ; reuters.com
agency; Associated Press; AP|A.P.|AP News|AP Photo|AP Images|AP Television|APTN|AP Television News|AP Video; ; apnews.com|ap.org|hosted.ap.org
agency; Agence France-Presse; AFP|A.F.P.|Agence France Presse|AFP Photo|AFPTV|AFP-JIJI|AFP Relaxnews|afp; ; afp.com
agency; United Press International; UPI|U.P.I.; ; upi.com
agency; PA Media; PA Wire|PA news agency|PA News Agency|PA Images|Press Association Images|PA Sport; PA|P.A.|Press Association; pamediagroup.com
agency; dpa; DPA|Deutschen Presse-Agentur|dpa/lby|dpa/lsw|dpa/lnw|dpa/lhe|dpa/lrs|dpa/lno|dpa/lni|dpa/th|dpa/sn|dpa/sa|dpa/bb|dpa/mv|dpa/tmn|dpa-infocom|Deutsche Presse-Agentur|Deutsche Presse Agentur|dpa-AFX|dpa international|dpa/picture alliance; ; dpa.com
agency; ANSA; Ansa|Agenzia ANSA; ; ansa.it
agency; EFE; Efe|Agencia EFE|EFE-EPA; ; efe.com
agency; Europa Press; EUROPA PRESS; ; europapress.es
agency; Lusa; Agência Lusa|LUSA; Lusa; lusa.pt
agency; askanews; Askanews|ASKANEWS; ; askanews.it
agency; AGI; Agenzia Italia; AGI; agi.it
agency; UNN; УНН; ; unn.ua
agency; AdnKronos; Adnkronos|ADNKRONOS; ; adnkronos.com
agency; SID; Sport-Informations-Dienst; SID; sid.de
agency; epd; Evangelischer Pressedienst; epd; epd.de
agency; KNA; Katholische Nachrichten-Agentur; ; kna.de
agency; STT; Suomen Tietotoimisto; STT; stt.fi
agency; Kuwait News Agency; KUNA|Kuna; ; kuna.net.kw
agency; Saudi Press Agency; ; SPA; spa.gov.sa
agency; Qatar News Agency; ; QNA; qna.org.qa
agency; Emirates News Agency; WAM; ; wam.ae
agency; Petra; Jordan News Agency; Petra; petra.gov.jo
agency; Tunis Afrique Presse; ; TAP; tap.info.tn
agency; South African Press Association; SAPA; ;
agency; Ghana News Agency; GNA; GNA; gna.org.gh
agency; Zimbabwe Inter-Africa News Agency; ZIANA; ;
agency; Bakhtar News Agency; Bakhtar; ;
agency; Khaama Press; ; ; khaama.com
agency; Hawar News Agency; ; ANHA; hawarnews.com
agency; Trend News Agency; ; Trend; trend.az
agency; Kazinform; ; ; inform.kz
agency; Montsame; MONTSAME; ;
agency; Taiwan Central News Agency; Focus Taiwan; CNA; focustaiwan.tw
agency; TASS; Tass|Itar-Tass|ITAR-TASS|Itar-TASS|ТАСС|ИТАР-ТАСС; ; tass.com|tass.ru
agency; RIA Novosti; RIA|Ria Novosti|RIA news agency|РИА Новости|РИА «Новости»; ; ria.ru
agency; Interfax; Interfax-Ukraine|Интерфакс|ИНТЕРФАКС|Інтерфакс|Інтерфакс-Україна|ІНТЕРФАКС-УКРАЇНА|Интерфакс-Украина; ; interfax.ru|interfax.com
agency; Ukrainska Pravda; Українська правда; ; pravda.com.ua
agency; UNIAN; УНІАН|УНИАН; ; unian.net|unian.ua
agency; Sputnik; Sputnik News|Sputnik International; ; sputniknews.com
agency; Xinhua; 新华社|新華社|Xinhua News Agency|New China News Agency|Xinhua news agency; ; xinhuanet.com|news.cn
agency; China News Service; CNS Photo; CNS; chinanews.com
agency; Kyodo; 共同通信|Kyodo News|Kyodo News Service; ; kyodonews.net
agency; Jiji Press; Jiji|JIJI; ; jiji.com
agency; Yonhap; Yonhap News|Yonhap News Agency|AP-Yonhap; ; yna.co.kr
agency; KCNA; Korean Central News Agency|KNS; ; kcna.kp
agency; Press Trust of India; PTI|P.T.I.|PTI Photo; ; ptinews.com
agency; ANI; Asian News International; ; aninews.in
agency; IANS; Indo-Asian News Service; ; ians.in
agency; United News of India; UNI; ;
agency; Associated Press of Pakistan; APP; ; app.com.pk
agency; Pajhwok; Pajhwok Afghan News; ; pajhwok.com
agency; Antara; ANTARA News|Antara News; ; antaranews.com
agency; Bernama; BERNAMA; ; bernama.com
agency; Vietnam News Agency; VNA; ; vnanet.vn
agency; Philippine News Agency; PNA; ; pna.gov.ph
agency; Australian Associated Press; AAP|AAP Image|AAPIMAGE; ; aap.com.au
agency; New Zealand Press Association; NZPA|NZ Newswire; ;
agency; The Canadian Press; Canadian Press|Presse Canadienne; CP|La Presse Canadienne; thecanadianpress.com
agency; SANA; Syrian Arab News Agency; ; sana.sy
agency; IRNA; Islamic Republic News Agency|Irna; ; irna.ir
agency; ISNA; Iranian Students News Agency|Iranian Students' News Agency; ; isna.ir
agency; Fars News Agency; Fars News|Fars news agency; Fars; farsnews.ir
agency; Tasnim; Tasnim News Agency|Tasnim news agency; ; tasnimnews.com
agency; Mehr News Agency; Mehr news agency; Mehr; mehrnews.com
agency; Anadolu Agency; Anadolu Ajansı|Anadolu|Anatolia News Agency|Andalou|Anadolu Images; AA; aa.com.tr
agency; Dogan News Agency; DHA; ;
agency; Ihlas News Agency; IHA|İHA|İhlas Haber Ajansı; ;
agency; Saudi Press Agency; SPA; ; spa.gov.sa
agency; Emirates News Agency; WAM; ; wam.ae
agency; Qatar News Agency; QNA; ; qna.org.qa
agency; KUNA; Kuwait News Agency; ; kuna.net.kw
agency; Petra News Agency; Jordan News Agency|Petra news agency; ;
agency; Iraqi News Agency; INA; ;
agency; National News Agency; NNA; ;
agency; MENA; Middle East News Agency; MENA; mena.org.eg
agency; WAFA; Wafa; ; wafa.ps
agency; Amaq; Aamaq|Amaq News Agency|Aamaq News Agency|Amaq news agency|Aamaq news agency; ;
agency; Agence Marocaine de Presse; MAP; MAP; mapnews.ma
agency; Algeria Press Service; APS; APS; aps.dz
agency; News Agency of Nigeria; NAN; NAN; nannews.ng
agency; Panapress; PANA; PANA;
agency; Belga; Belga News Agency; ; belga.be
agency; ANP; Algemeen Nederlands Persbureau; ; anp.nl
agency; NTB; Norsk Telegrambyrå|NTB Scanpix; ; ntb.no
agency; TT News Agency; TT; TT; tt.se
agency; Ritzau; Ritzau Scanpix; ; ritzau.dk
agency; APA; Austria Presse Agentur|APA/AFP; APA; apa.at
agency; Keystone-SDA; Keystone-ATS|SDA|ATS|sda; ; keystone-sda.ch
agency; PAP; Polish Press Agency; PAP; pap.pl
agency; CTK; ČTK|Czech News Agency; ; ctk.cz
agency; MTI; Hungarian News Agency; ; mti.hu
agency; Agerpres; AGERPRES; ; agerpres.ro
agency; Tanjug; TANJUG; ; tanjug.rs
agency; BTA; Bulgarian News Agency; BTA; bta.bg
agency; Ukrinform; Укрінформ|Укринформ; ; ukrinform.net
agency; BelTA; Belta; ; belta.by
agency; Notimex; NOTIMEX; ;
agency; Télam; Telam; ; telam.com.ar
agency; Agência Brasil; Agencia Brasil; ; agenciabrasil.ebc.com.br
agency; Agência Estado; Agencia Estado; ;
agency; Prensa Latina; ; ; plenglish.com
agency; Bloomberg; Bloomberg News|Bloomberg Businessweek|Bloomberg TV; ; bloomberg.com
agency; Dow Jones Newswires; Dow Jones News Service; Dow Jones;
agency; MarketWatch; ; ; marketwatch.com
agency; PR Newswire; PRNewswire|PRNEWSWIRE; ; prnewswire.com
agency; Business Wire; BUSINESS WIRE|BusinessWire; ; businesswire.com
agency; GlobeNewswire; GLOBE NEWSWIRE|Globe Newswire; ; globenewswire.com
agency; MENAFN; ; ; menafn.com
agency; StatePoint; ; ;
agency; Tribune News Service; TNS|Tribune Content Agency; TNS; tribunenewsservice.com
agency; McClatchy; McClatchy Newspapers|McClatchy News; ;
agency; Inter Press Service; ; IPS; ipsnews.net
agency; Religion News Service; RNS; ; religionnews.com
agency; JTA; Jewish Telegraphic Agency; ; jta.org
agency; Visnews; ; ;
picture; picture alliance; picture-alliance|Picture Alliance|Picture-Alliance; ; picture-alliance.com
picture; Getty Images; Getty|Getty images|Gety Images|GettyImages|Getty Images North America; ; gettyimages.com
picture; European Pressphoto Agency; EPA-EFE|EPA/EFE|European Pressphoto; EPA; epa.eu
picture; Alamy; Alamy Stock Photo|Alamy Live News; ; alamy.com
picture; Shutterstock; Rex/Shutterstock|REX Shutterstock|Rex Features; REX|Rex; shutterstock.com
picture; Corbis; ; ;
picture; Magnum Photos; ; Magnum;
picture; NurPhoto; Nurphoto; ;
picture; ZUMA Press; ZUMA|Zuma Press|ZUMA Wire; ;
picture; iStock; iStockphoto|iStockPhoto; ;
picture; Unsplash; ; ; unsplash.com
picture; Pixabay; ; ; pixabay.com
picture; Pexels; ; ;
picture; Flickr; ; ;
picture; Imago; IMAGO; Imago;
picture; Sipa; SIPA|SIPA USA|Sipa Press|Sipa USA; ;
picture; Wikimedia Commons; Wikimedia; ;
broadcaster; BBC; BBC News|BBC World Service|BBC Radio|BBC World|BBC Sport|British Broadcasting Corporation|BBC Two|BBC One; ; bbc.co.uk|bbc.com
broadcaster; CNN; Cable News Network|CNN International|CNN Türk|CNN Turk; ; cnn.com
broadcaster; Al Jazeera; Al-Jazeera|al-Jazeera|al Jazeera|Aljazeera; ; aljazeera.com
broadcaster; Al Arabiya; Al-Arabiya|al-Arabiya|Alarabiya; ; alarabiya.net
broadcaster; Al Mayadeen; Al-Mayadeen|al-Mayadeen|Mayadeen|Al Mayadeen TV; ; almayadeen.net
broadcaster; Al-Manar; al-Manar|Al Manar; ;
broadcaster; Rudaw; ; ; rudaw.net
broadcaster; Press TV; PressTV|Presstv; ; presstv.ir
broadcaster; Russia Today; ; RT; rt.com
broadcaster; Sky News; ; Sky; sky.com
broadcaster; ITV; ITV News|ITN; ; itv.com
broadcaster; Channel 4; Channel 4 News|Channel Four; ; channel4.com
broadcaster; NBC; NBC News|MSNBC|CNBC; ; nbcnews.com
broadcaster; CBS; CBS News|CBSLA; ; cbsnews.com
broadcaster; ABC; ABC News|ABC Radio; ; abcnews.go.com|abc.net.au
broadcaster; Fox News; FOX News; Fox|FOX; foxnews.com
broadcaster; PBS; PBS NewsHour|PBS Newshour; ; pbs.org
broadcaster; NPR; National Public Radio; ; npr.org
broadcaster; CBC; CBC News|CBC Radio|Radio-Canada; ; cbc.ca
broadcaster; CTV News; CTV; ; ctvnews.ca
broadcaster; Global News; ; ; globalnews.ca
broadcaster; RTÉ; RTE|RTE News|RTÉ News; ; rte.ie
broadcaster; Deutsche Welle; DW; ; dw.com
broadcaster; ARD; Tagesschau|ZDF; ; tagesschau.de
broadcaster; France 24; France24|FRANCE 24; ; france24.com
broadcaster; Radio France Internationale; RFI; ; rfi.fr
broadcaster; Euronews; ; ; euronews.com
broadcaster; RAI; Rai News; ;
broadcaster; NHK; ; ; nhk.or.jp
broadcaster; NDTV; ; ; ndtv.com
broadcaster; Voice of America; VOA; ; voanews.com
broadcaster; Radio Free Europe/Radio Liberty; RFE/RL|Radio Free Europe|Radio Liberty; ; rferl.org
broadcaster; Radio Free Asia; RFA; ; rfa.org
broadcaster; Globo; TV Globo|O Globo; Globo; globo.com
paper; The New York Times; New York Times|N.Y. Times|NY Times|NYT|New York Times News Service; ; nytimes.com
paper; The Washington Post; Washington Post|WaPo; ; washingtonpost.com
paper; The Wall Street Journal; Wall Street Journal|WSJ; ; wsj.com
paper; Los Angeles Times; L.A. Times|LA Times; ; latimes.com
paper; Chicago Tribune; ; ; chicagotribune.com
paper; USA Today; USA TODAY; ; usatoday.com
paper; New York Post; ; ; nypost.com
paper; New York Daily News; ; ; nydailynews.com
paper; The Boston Globe; Boston Globe; ; bostonglobe.com
paper; Houston Chronicle; ; ; houstonchronicle.com
paper; San Francisco Chronicle; ; ; sfchronicle.com
paper; Miami Herald; ; ; miamiherald.com
paper; The Christian Science Monitor; Christian Science Monitor; ; csmonitor.com
paper; The Guardian; ; Guardian; theguardian.com|guardian.co.uk
paper; The Observer; ; Observer;
paper; The Times; Times of London; Times; thetimes.co.uk
paper; The Sunday Times; Sunday Times; ;
paper; The Daily Telegraph; Daily Telegraph|Sunday Telegraph; Telegraph; telegraph.co.uk
paper; The Independent; ; Independent; independent.co.uk
paper; Financial Times; ; FT; ft.com
paper; Daily Mail; Mail on Sunday|MailOnline|Mail Online|DailyMail.com; ; dailymail.co.uk
paper; Daily Mirror; Sunday Mirror; Mirror; mirror.co.uk
paper; Daily Express; ; Express; express.co.uk
paper; The Sun; Sun on Sunday; Sun; thesun.co.uk
paper; Evening Standard; ; Standard; standard.co.uk
paper; The Irish Times; Irish Times; ; irishtimes.com
paper; Irish Independent; ; ; independent.ie
paper; Irish Examiner; ; Examiner; irishexaminer.com
paper; The Economist; ; Economist; economist.com
paper; The Globe and Mail; Globe and Mail; ; theglobeandmail.com
paper; Toronto Star; ; ; thestar.com
paper; The Sydney Morning Herald; Sydney Morning Herald; SMH; smh.com.au
paper; The Age; ; Age; theage.com.au
paper; The Australian; ; Australian; theaustralian.com.au
paper; The New Zealand Herald; New Zealand Herald|NZ Herald; ; nzherald.co.nz
paper; South China Morning Post; SCMP; ; scmp.com
paper; The Straits Times; Straits Times; ; straitstimes.com
paper; The Japan Times; Japan Times; ; japantimes.co.jp
paper; Asahi Shimbun; ; Asahi; asahi.com
paper; Mainichi Shimbun; ; Mainichi; mainichi.jp
paper; Sankei Shimbun; ; Sankei; sankei.com
paper; Yomiuri Shimbun; ; Yomiuri;
paper; Nihon Keizai Shimbun; Nikkei Asia; Nikkei; nikkei.com
paper; Global Times; ; ; globaltimes.cn
paper; People's Daily; People’s Daily; ; people.cn
paper; China Daily; ; ; chinadaily.com.cn
paper; The Times of India; Times of India|TOI; ; timesofindia.indiatimes.com
paper; Hindustan Times; ; ; hindustantimes.com
paper; The Indian Express; Indian Express; ; indianexpress.com
paper; The Hindu; ; Hindu; thehindu.com
paper; Dawn; ; Dawn; dawn.com
paper; The Times of Israel; Times of Israel; ; timesofisrael.com
paper; The Jerusalem Post; Jerusalem Post; ; jpost.com
paper; Haaretz; Ha'aretz|Ha’aretz; ; haaretz.com
paper; Yedioth Ahronoth; Ynet|Ynetnews; ; ynetnews.com
paper; Arutz Sheva; Israel National News; ; israelnationalnews.com
paper; Asharq Al-Awsat; Asharq al-Awsat; ;
paper; Al-Ahram; al-Ahram|Al Ahram; ; ahram.org.eg
paper; Hürriyet; Hurriyet; ; hurriyet.com.tr
paper; Le Monde; ; ; lemonde.fr
paper; Le Figaro; ; ; lefigaro.fr
paper; Libération; Liberation; Liberation; liberation.fr
paper; Le Parisien; ; ; leparisien.fr
paper; Le Soir; ; ; lesoir.be
paper; Der Spiegel; Spiegel Online; Spiegel; spiegel.de
paper; Die Zeit; ; ; zeit.de
paper; Die Welt; ; Welt; welt.de
paper; Bild; Bild-Zeitung|Bild am Sonntag|Bild Zeitung|BILD; ; bild.de
paper; Süddeutsche Zeitung; Sueddeutsche Zeitung|Suddeutsche Zeitung|SZ; ; sueddeutsche.de
paper; Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine|FAZ; ; faz.net
paper; Handelsblatt; ; ; handelsblatt.com
paper; Neue Zürcher Zeitung; NZZ; ; nzz.ch
paper; El País; El Pais; ; elpais.com
paper; El Mundo; ; ; elmundo.es
paper; La Repubblica; ; Repubblica; repubblica.it
paper; Corriere della Sera; ; Corriere; corriere.it
paper; Il Sole 24 Ore; ; ; ilsole24ore.com
paper; La Stampa; ; ; lastampa.it
paper; Kommersant; ; ; kommersant.ru
paper; Izvestia; ; ; iz.ru
paper; Pravda; ; ; pravda.ru
paper; Mundo Deportivo; ; ; mundodeportivo.com
paper; Gulf News; ; ; gulfnews.com
paper; Gulf Times; ; ; gulf-times.com
paper; Newsweek; ; ; newsweek.com
paper; Time; Time magazine|TIME magazine; Time|TIME; time.com
paper; The New Yorker; New Yorker; ; newyorker.com
paper; The Atlantic; ; Atlantic; theatlantic.com
paper; The Hill; ; Hill; thehill.com
site; Politico; POLITICO; ; politico.com|politico.eu
site; Axios; ; ; axios.com
site; BuzzFeed News; BuzzFeed|Buzzfeed; ; buzzfeednews.com
site; HuffPost; Huffington Post|The Huffington Post; ; huffpost.com|huffingtonpost.com
site; Business Insider; ; Insider; businessinsider.com
site; The Daily Beast; Daily Beast; ; thedailybeast.com
site; Vox; ; Vox; vox.com
site; Vice News; VICE News; Vice|VICE; vice.com
site; ProPublica; ; ; propublica.org
site; The Intercept; ; Intercept; theintercept.com
site; The Conversation; ; Conversation; theconversation.com
site; Middle East Eye; ; ; middleeasteye.net
site; Bellingcat; ; ; bellingcat.com
site; TMZ; ; ; tmz.com
site; ESPN; ESPN.com; ; espn.com
site; Rappler; Rappler.com; ; rappler.com
site; Netwerk24; ; ; netwerk24.com
monitor; Syrian Observatory for Human Rights; SOHR|Britain-based Syrian Observatory for Human Rights|Syrian Observatory; ; syriahr.com
monitor; SITE Intelligence Group; SITE Intelligence; ; siteintelgroup.com
monitor; Airwars; ; ; airwars.org
`;

/** The built-in table; pass more by `CreditOptions.agencies`. */
export const AGENCIES: readonly Agency[] = /* @__PURE__ */ [...agencyLines(TABLE), ...agencyLines(OUTLETS)];
