/** Papers, stations and sites by country and trade, and the picture libraries and release wires beside the great ones: the second part of the table in `agencies.ts`. */

export const OUTLETS = `
paper; Variety; Variety magazine; Variety; variety.com
site; Deadline; Deadline Hollywood|Deadline.com; Deadline; deadline.com
paper; The Hollywood Reporter; Hollywood Reporter; THR; hollywoodreporter.com
paper; People; People magazine|PEOPLE magazine|People.com; People|PEOPLE; people.com
paper; Us Weekly; US Weekly; ; usmagazine.com
paper; Entertainment Weekly; ; ; ew.com
paper; Rolling Stone; ; ; rollingstone.com
paper; Billboard; Billboard magazine; Billboard; billboard.com
paper; Vanity Fair; ; ; vanityfair.com
paper; Vogue; Vogue magazine; Vogue; vogue.com
paper; GQ; ; ; gq.com
paper; Esquire; Esquire magazine; Esquire; esquire.com
paper; Forbes; Forbes magazine; Forbes; forbes.com
paper; Fortune; Fortune magazine; Fortune; fortune.com
paper; Barron's; Barron’s; ; barrons.com
paper; Foreign Policy; Foreign Policy magazine; Foreign Policy; foreignpolicy.com
paper; Foreign Affairs; Foreign Affairs magazine; Foreign Affairs; foreignaffairs.com
paper; National Geographic; ; ; nationalgeographic.com
paper; Scientific American; ; ; scientificamerican.com
paper; New Scientist; ; ; newscientist.com
paper; The Lancet; Lancet; ; thelancet.com
paper; The New England Journal of Medicine; New England Journal of Medicine|NEJM; ; nejm.org
paper; BMJ; British Medical Journal; ; bmj.com
paper; JAMA; Journal of the American Medical Association; ; jamanetwork.com
paper; Defense News; ; ; defensenews.com
paper; Jane's Defence Weekly; Jane's; ; janes.com
paper; Stars and Stripes; Stars & Stripes; ; stripes.com
paper; The Philadelphia Inquirer; Philadelphia Inquirer; ; inquirer.com
paper; Chicago Sun-Times; ; ; suntimes.com
paper; The Atlanta Journal-Constitution; Atlanta Journal-Constitution; AJC; ajc.com
paper; The Dallas Morning News; Dallas Morning News; ; dallasnews.com
paper; The Denver Post; Denver Post; ; denverpost.com
paper; The Seattle Times; Seattle Times; ; seattletimes.com
paper; The Oregonian; OregonLive; Oregonian; oregonlive.com
paper; The Sacramento Bee; Sacramento Bee; ; sacbee.com
paper; The Mercury News; San Jose Mercury News; Mercury News; mercurynews.com
paper; The San Diego Union-Tribune; San Diego Union-Tribune; ; sandiegouniontribune.com
paper; Arizona Republic; ; ; azcentral.com
paper; Tampa Bay Times; ; ; tampabay.com
paper; Orlando Sentinel; ; ; orlandosentinel.com
paper; The Baltimore Sun; Baltimore Sun; ; baltimoresun.com
paper; Detroit Free Press; ; Free Press; freep.com
paper; The Detroit News; Detroit News; ; detroitnews.com
paper; Star Tribune; Minneapolis Star Tribune; ; startribune.com
paper; The Plain Dealer; Cleveland Plain Dealer|Cleveland.com|cleveland.com; Plain Dealer; cleveland.com
paper; Las Vegas Review-Journal; ; ; reviewjournal.com
paper; The Washington Times; Washington Times; ; washingtontimes.com
paper; Washington Examiner; ; ; washingtonexaminer.com
paper; Newsday; ; ; newsday.com
paper; The Star-Ledger; Star-Ledger|NJ.com; ; nj.com
paper; Roll Call; ; ; rollcall.com
paper; National Review; ; ; nationalreview.com
site; Breitbart; Breitbart News; ; breitbart.com
site; The Daily Caller; Daily Caller; ; dailycaller.com
site; Newsmax; ; ; newsmax.com
site; Mother Jones; ; ; motherjones.com
site; Salon; Salon.com; Salon; salon.com
site; Slate; Slate.com; Slate; slate.com
site; Quartz; ; Quartz; qz.com
site; FiveThirtyEight; ; ; fivethirtyeight.com
site; Semafor; ; ; semafor.com
site; Puck; ; Puck; puck.news
site; The Information; ; Information; theinformation.com
site; TechCrunch; Techcrunch; ; techcrunch.com
site; The Verge; ; Verge; theverge.com
site; Wired; WIRED; Wired; wired.com
site; Ars Technica; ; ; arstechnica.com
site; Engadget; ; ; engadget.com
site; Gizmodo; ; ; gizmodo.com
site; Mashable; ; ; mashable.com
site; CNET; ; ; cnet.com
site; ZDNet; ZDNET; ; zdnet.com
site; 9to5Mac; ; ; 9to5mac.com
site; MacRumors; ; ; macrumors.com
site; AppleInsider; ; ; appleinsider.com
site; Motherboard; ; Motherboard; vice.com/motherboard
site; 404 Media; ; ; 404media.co
site; BleepingComputer; ; ; bleepingcomputer.com
site; Kotaku; ; ; kotaku.com
site; Polygon; ; Polygon; polygon.com
site; IGN; ; ; ign.com
site; Eurogamer; ; ; eurogamer.net
site; CoinDesk; Coindesk; ; coindesk.com
site; Cointelegraph; CoinTelegraph; ; cointelegraph.com
site; The Block; ; Block; theblock.co
site; Seeking Alpha; ; ; seekingalpha.com
site; The Motley Fool; Motley Fool; ; fool.com
site; Yahoo News; Yahoo! News|Yahoo Finance|Yahoo Sports; Yahoo; news.yahoo.com
site; The Athletic; ; Athletic; theathletic.com
site; Decrypt; ; Decrypt; decrypt.co
site; Soompi; ; ; soompi.com
site; Page Six; ; ; pagesix.com
site; The Ringer; ; Ringer; theringer.com
site; Bleacher Report; ; ; bleacherreport.com
site; SB Nation; ; ; sbnation.com
site; Goal; Goal.com; Goal|GOAL; goal.com
site; The Undefeated; Andscape; ; theundefeated.com
site; The Players' Tribune; Players' Tribune; ; theplayerstribune.com
paper; Sports Illustrated; ; ; si.com
broadcaster; NFL Network; NFL Media; ; nfl.com
broadcaster; Fox Sports; FOX Sports; ; foxsports.com
broadcaster; CBS Sports; ; ; cbssports.com
broadcaster; NBC Sports; ; ; nbcsports.com
broadcaster; Sky Sports; Sky Sports News; ; skysports.com
broadcaster; Sky Italia; Sky Sport Italia; ; sport.sky.it
broadcaster; TalkSport; talkSPORT; ; talksport.com
broadcaster; BT Sport; ; ;
broadcaster; beIN Sports; beIN SPORTS; ; beinsports.com
broadcaster; Cadena SER; Cadena Ser; ; cadenaser.com
broadcaster; RMC Sport; RMC; ; rmcsport.bfmtv.com
paper; L'Équipe; L’Équipe|L'Equipe|L’Equipe; ; lequipe.fr
paper; France Football; ; ; francefootball.fr
paper; Marca; ; Marca; marca.com
paper; Diario AS; Diario As; ; as.com
paper; La Gazzetta dello Sport; Gazzetta dello Sport; ; gazzetta.it
paper; Corriere dello Sport; ; ; corrieredellosport.it
paper; Tuttosport; ; ; tuttosport.com
paper; Kicker; kicker; Kicker; kicker.de
paper; A Bola; ; ; abola.pt
paper; O Jogo; ; ; ojogo.pt
paper; Record; ; Record; record.pt
paper; Manchester Evening News; ; ; manchestereveningnews.co.uk
paper; Liverpool Echo; ; ; liverpoolecho.co.uk
paper; Metro; ; Metro; metro.co.uk
paper; Daily Star; ; ; dailystar.co.uk
paper; Daily Record; ; ; dailyrecord.co.uk
paper; The Scotsman; ; Scotsman; scotsman.com
paper; The Herald; ; Herald; heraldscotland.com
paper; Belfast Telegraph; ; ; belfasttelegraph.co.uk
paper; The Irish News; Irish News; ; irishnews.com
paper; City A.M.; City AM; ; cityam.com
paper; New Statesman; ; ; newstatesman.com
paper; The Spectator; ; Spectator; spectator.co.uk
paper; Private Eye; ; ; private-eye.co.uk
broadcaster; LBC; LBC Radio; ; lbc.co.uk
broadcaster; GB News; ; ; gbnews.com
broadcaster; Times Radio; ; ;
broadcaster; STV; STV News; ; stv.tv
broadcaster; Newsnight; ; ;
broadcaster; Fox Business; FOX Business|Fox Business Network; ; foxbusiness.com
broadcaster; NewsNation; ; ; newsnationnow.com
broadcaster; C-SPAN; ; ; c-span.org
broadcaster; Telemundo; ; ; telemundo.com
broadcaster; Univision; Univisión; ; univision.com
broadcaster; Spectrum News; NY1; ;
broadcaster; SBS; SBS News; SBS; sbs.com.au
broadcaster; Nine News; 9News|9 News; ; 9news.com.au
broadcaster; Seven News; 7News|7NEWS; ; 7news.com.au
broadcaster; 10 News First; ; ; 10play.com.au
broadcaster; RNZ; Radio New Zealand; ; rnz.co.nz
broadcaster; 1News; 1NEWS|TVNZ; ; 1news.co.nz
site; Newshub; ; ; newshub.co.nz
site; Stuff; ; Stuff; stuff.co.nz
site; news.com.au; ; ; news.com.au
paper; Herald Sun; ; ; heraldsun.com.au
paper; The Courier-Mail; Courier-Mail; ; couriermail.com.au
paper; Australian Financial Review; ; AFR; afr.com
broadcaster; CP24; ; ; cp24.com
paper; National Post; ; ; nationalpost.com
paper; Toronto Sun; ; ; torontosun.com
paper; Montreal Gazette; ; ; montrealgazette.com
paper; Vancouver Sun; ; ; vancouversun.com
broadcaster; CNN-News18; News18|CNN News18; ; news18.com
broadcaster; Republic TV; ; ; republicworld.com
broadcaster; Times Now; TIMES NOW; ; timesnownews.com
broadcaster; India Today; India Today TV; ; indiatoday.in
broadcaster; Zee News; ; ; zeenews.india.com
broadcaster; ET Now; ETNOW|ET NOW; ; etnownews.com
broadcaster; CNBC-TV18; CNBC TV18; ; cnbctv18.com
broadcaster; WION; ; ; wionews.com
broadcaster; Geo News; Geo TV; ; geo.tv
broadcaster; ARY News; ; ; arynews.tv
broadcaster; CNA Asia; Channel NewsAsia|Channel News Asia; ; channelnewsasia.com
broadcaster; TRT World; TRT|TRT Haber; ; trtworld.com
broadcaster; CGTN; China Global Television Network; ; cgtn.com
broadcaster; China Central Television; ; CCTV; cctv.com
broadcaster; KBS; Korean Broadcasting System; KBS; kbs.co.kr
broadcaster; i24NEWS; i24News|i24 News; ; i24news.tv
broadcaster; Kan News; Kan public broadcaster; ; kan.org.il
broadcaster; LBCI; ; ; lbcgroup.tv
broadcaster; MTV Lebanon; ; ;
broadcaster; Al-Alam; Al Alam; ; alalam.ir
broadcaster; Iran International; ; ; iranintl.com
broadcaster; ToloNews; TOLOnews|Tolo News; ; tolonews.com
broadcaster; Channels Television; Channels TV; ; channelstv.com
broadcaster; SABC; SABC News; ; sabcnews.com
broadcaster; eNCA; ; ; enca.com
broadcaster; Rossiya 24; Rossiya-24|Rossiya 1|Rossiya-1; ; vesti.ru
broadcaster; TV Rain; Dozhd|TV Dozhd; ; tvrain.tv
broadcaster; Ekho Moskvy; Echo of Moscow; ; echo.msk.ru
broadcaster; RBC; RBK; RBC; rbc.ru
broadcaster; Current Time; Current Time TV; Current Time; currenttime.tv
broadcaster; BFMTV; BFM TV|BFM; ; bfmtv.com
broadcaster; TF1; LCI|TF1 Info; ; tf1info.fr
broadcaster; France Info; Franceinfo|franceinfo; ; francetvinfo.fr
broadcaster; France Inter; ; ; franceinter.fr
broadcaster; Europe 1; ; Europe 1; europe1.fr
broadcaster; RTL; ; ; rtl.fr
broadcaster; France 2; ; France 2; france.tv
broadcaster; CNews; ; ; cnews.fr
broadcaster; WDR; NDR|SWR|MDR|rbb|Bayerischer Rundfunk; ; wdr.de
broadcaster; Deutschlandfunk; ; ; deutschlandfunk.de
broadcaster; n-tv; ntv; ; n-tv.de
broadcaster; ORF; ; ; orf.at
broadcaster; SRF; ; ; srf.ch
broadcaster; RTVE; TVE|RNE; ; rtve.es
broadcaster; La Sexta; laSexta; ; lasexta.com
broadcaster; Antena 3; ; ; antena3.com
broadcaster; Onda Cero; ; ; ondacero.es
broadcaster; VRT; ; ; vrt.be
broadcaster; RTBF; ; ; rtbf.be
broadcaster; SVT; ; ; svt.se
broadcaster; NRK; ; ; nrk.no
broadcaster; Yle; YLE; ; yle.fi
broadcaster; TVN24; TVN; ; tvn24.pl
paper; NRC Handelsblad; ; ; nrc.nl
paper; De Telegraaf; ; Telegraaf; telegraaf.nl
paper; de Volkskrant; De Volkskrant|Volkskrant; ; volkskrant.nl
paper; Algemeen Dagblad; ; ; ad.nl
paper; Dagens Nyheter; ; ; dn.se
paper; Aftonbladet; ; ; aftonbladet.se
paper; Expressen; ; ; expressen.se
paper; Verdens Gang; ; VG; vg.no
paper; Aftenposten; ; ; aftenposten.no
paper; Politiken; ; ; politiken.dk
paper; Helsingin Sanomat; ; ; hs.fi
paper; Gazeta Wyborcza; ; ; wyborcza.pl
paper; Rzeczpospolita; ; ; rp.pl
paper; Le Temps; ; ; letemps.ch
paper; Les Echos; Les Échos; ; lesechos.fr
paper; L'Express; L’Express; ; lexpress.fr
paper; Le Point; ; ; lepoint.fr
paper; L'Obs; L’Obs|Nouvel Observateur; ; nouvelobs.com
paper; Mediapart; ; ; mediapart.fr
paper; La Croix; ; ; la-croix.com
paper; L'Humanité; L’Humanité|L'Humanite; ; humanite.fr
paper; Ouest-France; ; ; ouest-france.fr
paper; Charlie Hebdo; ; ; charliehebdo.fr
paper; Der Tagesspiegel; Tagesspiegel; ; tagesspiegel.de
paper; Focus; Focus magazine; Focus; focus.de
paper; Stern; Stern magazine; Stern; stern.de
paper; taz; die tageszeitung; ; taz.de
paper; Der Standard; derStandard; ; derstandard.at
paper; Kronen Zeitung; ; ; krone.at
paper; Tages-Anzeiger; ; ; tagesanzeiger.ch
paper; Blick; ; Blick; blick.ch
paper; La Vanguardia; ; ; lavanguardia.com
paper; El Confidencial; ; ; elconfidencial.com
paper; Clarín; Clarin; ; clarin.com
paper; La Nación; La Nacion; ; lanacion.com.ar
paper; El Universal; ; ; eluniversal.com.mx
paper; Reforma; ; Reforma; reforma.com
paper; El Tiempo; ; ; eltiempo.com
paper; El Mercurio; ; ; emol.com
paper; El Comercio; ; ; elcomercio.pe
paper; Granma; ; ; granma.cu
paper; Folha de S.Paulo; Folha de S. Paulo|Folha de São Paulo|Folha; ; folha.uol.com.br
paper; O Estado de S. Paulo; O Estado de São Paulo|Estadão; ; estadao.com.br
paper; Público; ; Público; publico.pt
paper; Diário de Notícias; Diario de Noticias; ; dn.pt
paper; Il Fatto Quotidiano; ; ; ilfattoquotidiano.it
paper; Il Messaggero; ; ; ilmessaggero.it
paper; Il Giornale; ; ; ilgiornale.it
paper; Kathimerini; ; ; ekathimerini.com
paper; Novaya Gazeta; ; ; novayagazeta.ru
paper; Vedomosti; ; ; vedomosti.ru
paper; Moskovsky Komsomolets; ; ; mk.ru
paper; Rossiyskaya Gazeta; Rossiiskaya Gazeta; ; rg.ru
paper; Kyiv Independent; ; ; kyivindependent.com
paper; Kyiv Post; ; ; kyivpost.com
site; Meduza; ; ; meduza.io
site; The Moscow Times; Moscow Times; ; themoscowtimes.com
paper; Daily Sabah; ; ; dailysabah.com
paper; Cumhuriyet; ; ; cumhuriyet.com.tr
paper; Sabah; ; Sabah; sabah.com.tr
paper; Yeni Şafak; Yeni Safak; ; yenisafak.com
paper; Israel Hayom; ; ; israelhayom.com
paper; Maariv; Ma'ariv; ; maariv.co.il
paper; Al-Quds Al-Arabi; ; ;
paper; An-Nahar; An Nahar; ; annahar.com
paper; Al-Akhbar; ; ; al-akhbar.com
paper; The National; ; National; thenationalnews.com
paper; Khaleej Times; ; ; khaleejtimes.com
paper; Arab News; ; ; arabnews.com
paper; Okaz; ; ; okaz.com.sa
paper; Kayhan; ; ; kayhan.ir
paper; Tehran Times; ; ; tehrantimes.com
paper; Al-Monitor; ; ; al-monitor.com
paper; The Express Tribune; Express Tribune; ; tribune.com.pk
paper; The Nation; ; Nation; nation.com.pk
paper; The Daily Star; ; ; thedailystar.net
paper; Prothom Alo; ; ; prothomalo.com
paper; Livemint; LiveMint|Mint newspaper; ; livemint.com
paper; The Economic Times; Economic Times; ; economictimes.indiatimes.com
paper; Business Standard; ; ; business-standard.com
paper; Deccan Herald; ; ; deccanherald.com
paper; The Tribune; ; Tribune; tribuneindia.com
site; Scroll.in; ; Scroll; scroll.in
site; ThePrint; ; ; theprint.in
site; The Quint; ; Quint; thequint.com
paper; Bangkok Post; ; ; bangkokpost.com
paper; The Irrawaddy; Irrawaddy; ; irrawaddy.com
paper; Myanmar Now; ; ; myanmar-now.org
paper; The Jakarta Post; Jakarta Post; ; thejakartapost.com
paper; Kompas; ; ; kompas.com
paper; New Straits Times; ; ; nst.com.my
site; Malaysiakini; ; ; malaysiakini.com
site; Coconuts; Coconuts Bangkok; Coconuts; coconuts.co
paper; VnExpress; ; ; vnexpress.net
paper; Philippine Daily Inquirer; Inquirer.net; ; inquirer.net
paper; The Philippine Star; Philippine Star; ; philstar.com
broadcaster; ABS-CBN; ABS-CBN News; ; abs-cbn.com
broadcaster; GMA News; GMA; ; gmanetwork.com
paper; Apple Daily; ; ; appledaily.com
paper; Ming Pao; ; ; mingpao.com
broadcaster; RTHK; ; ; rthk.hk
paper; Caixin; ; ; caixin.com
paper; Southern Weekly; ; ;
paper; The Korea Herald; Korea Herald; ; koreaherald.com
paper; The Korea Times; Korea Times; ; koreatimes.co.kr
paper; Chosun Ilbo; ; Chosun; chosun.com
paper; JoongAng Ilbo; ; ; joongang.co.kr
site; NK News; ; ; nknews.org
site; Daily NK; DailyNK; ; dailynk.com
paper; Taipei Times; ; ; taipeitimes.com
paper; Liberty Times; ; ;
paper; The Punch; ; Punch; punchng.com
paper; Vanguard; ; Vanguard; vanguardngr.com
paper; The Guardian Nigeria; Guardian Nigeria; ; guardian.ng
paper; Premium Times; ; ; premiumtimesng.com
paper; Daily Trust; ; ; dailytrust.com
paper; Daily Nation; ; ; nation.africa
paper; The EastAfrican; East African; ; theeastafrican.co.ke
paper; Daily Monitor; ; ; monitor.co.ug
site; News24; ; ; news24.com
paper; Mail & Guardian; Mail and Guardian; ; mg.co.za
paper; Daily Maverick; ; ; dailymaverick.co.za
site; AllAfrica; allAfrica|allAfrica.com; ; allafrica.com
site; GhanaWeb; ; ; ghanaweb.com
paper; Jamaica Observer; ; ; jamaicaobserver.com
paper; Jamaica Gleaner; The Gleaner|Gleaner; ; jamaica-gleaner.com
site; Infobae; ; ; infobae.com
site; TeleSUR; Telesur|teleSUR; ; telesurtv.net
site; Correctiv; CORRECTIV; ; correctiv.org
site; OCCRP; Organized Crime and Corruption Reporting Project; ; occrp.org
site; ICIJ; International Consortium of Investigative Journalists; ; icij.org
site; Kaiser Health News; KFF Health News; KHN; kffhealthnews.org
site; States Newsroom; ; ; statesnewsroom.com
site; CalMatters; ; ; calmatters.org
site; The Texas Tribune; Texas Tribune; ; texastribune.org
site; The Marshall Project; Marshall Project; ; themarshallproject.org
site; Inside Climate News; ; ; insideclimatenews.org
site; Climate Home News; ; ; climatechangenews.com
site; Carbon Brief; ; ; carbonbrief.org
site; EurekAlert; EurekAlert!; ; eurekalert.org
site; Euractiv; EURACTIV; ; euractiv.com
site; EUobserver; ; ; euobserver.com
site; Balkan Insight; BIRN; ; balkaninsight.com
site; Eurasianet; EurasiaNet; ; eurasianet.org
site; The Diplomat; ; Diplomat; thediplomat.com
site; Zawya; ; ; zawya.com
site; Drudge Report; ; ; drudgereport.com
agency; NewsVoir; ; ; newsvoir.com
agency; ACN Newswire; ; ; acnnewswire.com
agency; EIN Presswire; ; ; einpresswire.com
agency; Accesswire; ACCESSWIRE; ; accesswire.com
agency; Marketwired; Marketwire|MARKETWIRE; ; marketwired.com
agency; SWNS; South West News Service; ; swns.com
agency; WENN; WENN.com; ; wenn.com
agency; Bang Showbiz; BANG Showbiz; ; bangshowbiz.com
agency; Caters News Agency; ; ;
agency; Storyful; ; ; storyful.com
agency; Ruptly; ; ; ruptly.tv
agency; Newsflare; ; ; newsflare.com
agency; ViralPress; ; ;
agency; CEN; Central European News; CEN;
agency; AKIpress; ; ; akipress.com
agency; Turan; Turan News Agency; Turan; turan.az
agency; National Iraqi News Agency; ; NINA;
agency; Shafaq News; Shafaq; ; shafaq.com
agency; ILNA; Iranian Labour News Agency; ; ilna.ir
agency; YJC; Young Journalists Club; ; yjc.ir
agency; Mizan; Mizan News Agency|Mizan Online; ; mizanonline.com
agency; Ma'an News Agency; Maan News Agency|Ma'an; ; maannews.net
agency; UNB; United News of Bangladesh; ; unb.com.bd
agency; BSS; Bangladesh Sangbad Sangstha; ; bssnews.net
agency; RSS Nepal; Rastriya Samachar Samiti; ;
picture; Depositphotos; ; ; depositphotos.com
picture; Dreamstime; ; ; dreamstime.com
picture; Adobe Stock; ; ; stock.adobe.com
picture; 123RF; ; ; 123rf.com
picture; rawpixel; Rawpixel; ; rawpixel.com
picture; morgueFile; morguefile; ; morguefile.com
picture; Freepik; ; ; freepik.com
picture; Press Eye; PressEye; ;
picture; INPHO; Inpho; ; inpho.ie
picture; Sportsfile; ; ; sportsfile.com
picture; Icon Sportswire; ; ; iconsportswire.com
picture; USA TODAY Sports; USA Today Sports|Imagn; ; usatodaysportsimages.com
picture; Splash News; Splash; ; splashnews.com
picture; Backgrid; BACKGRID; ; backgrid.com
picture; Polaris; Polaris Images; Polaris; polarisimages.com
picture; Hans Lucas; ; ;
picture; Panos Pictures; Panos; ; panos.co.uk
picture; VCG; Visual China Group; ;
picture; SOPA Images; ; ;
picture; Avalon; ; Avalon; avalon.red
picture; Maxar; Maxar Technologies; ; maxar.com
`;
