/**
 * The commonest words of languages in Latin letters, in the form that `common-words.ts` reads: a number n before the words whose share of running text is near 2^-n.
 *
 * Shares are facts; these were rounded from the word counts of wordfreq 3 (Speer 2022, compiled from news, encyclopedias, subtitles, books and talk
 * on the web); words with an elided article were counted with it, as they are one word here. Figures, names and fragments of words were left out, and words that news is
 * full of (days, months, offices, agencies, "said") were added with 10, because general counts put them lower.
 */
export const LATIN_WORDS: Readonly<Record<string, string>> = {
  de: `
    5 die der und 6 in das ich ist 7 nicht zu den von mit es ein auf für im sie eine sich auch dem 8 des als er an dass so bei wie aber aus hat sind
    nach noch wir du war nur wenn oder wird was werden einen am man um haben 9 einer zum kann über da dann einem schon habe ja mehr mir sein vor mal
    zur durch hier mich bis doch ihr immer jetzt diese wurde wieder keine alle 10 sehr können muss uns bin unter vom gut gibt hatte ihre dieser
    gegen seine alles also geht viel zeit ab ganz machen denn meine damit dir will einfach ohne weil beim prozent million millionen milliarden euro
    präsident regierung minister polizei land länder sagte sagten erklärte teilte laut angaben montag dienstag mittwoch donnerstag freitag samstag
    sonntag januar februar märz april mai juni juli august september oktober november dezember jahr jahre jahren stadt menschen dpa seit rund worden
    zwei drei ersten deutschland sprecher nachdem während zudem bereits`,
  fr: `
    4 de 5 la le 6 et à les est en des un que 7 a pas une du il pour dans je qui au ce sur 8 par on ne plus avec mais se vous ça tu elle son y ai ou
    si sont 9 tout fait nous comme être bien ils cette faire sa aux même me ont d'un était c'est été mon ses lui aussi peut deux leur moi d'une 10
    ces quand après suis très tous sans avoir non où va encore alors avait entre temps n'est ans autres dit ma là peu autre france rien dire monde
    te fois faut toujours voir bon contre votre avant depuis donc notre sous jamais vie moins dont toi déjà président gouvernement ministre police
    pays lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    selon million millions milliards euros déclaré indiqué personnes ville nouveau première premier afp trois heures an lors ainsi également dernier
    l'un qu'il qu'elle l'état l'europe`,
  es: `
    4 de 5 la que el en y a 6 los no un se 7 por es del las con una para lo su 8 al como me más si pero te o 9 mi le este sus esta todo ya ha cuando
    yo ser son sin hay está fue tu muy sobre también todos eso tiene 10 nos porque qué así años dos bien entre puede desde hasta hacer ahora era
    esto vez hace nada ni donde parte solo algo tiempo día uno mejor mucho tan ver vida e ese han mismo siempre tengo cada después están gente esa
    estado estoy mundo va año les mas otro otros gracias otra cosas gran menos nunca personas tanto presidente gobierno ministro policía país países
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    según millones euros dólares ciento dijo aseguró señaló explicó afirmó durante tras contra ante primera primer ciudad nacional efe tres fueron
    sido`,
  it: `
    5 di e che 6 il la a in non un per è 7 del i una le si con della da sono 8 ma al ha come più dei se nel mi alla anche lo gli delle o questo ho 9
    ci su ad dal solo essere io nella ti cui era stato quando tutti ed questa tutto cosa hanno tra fatto prima suo loro parte perché anni due sia
    sua ai fare 10 così dalla degli dopo sul alle uno ne poi quello sempre fa me chi ancora molto senza mai ogni altri ora mio può quanto mia sulla
    tempo dove vita nei no già sei quella quindi secondo hai proprio altro bene grazie c'è presidente governo ministro polizia paese lunedì martedì
    mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre milioni
    miliardi euro cento persone città stati italia ansa detto spiegato durante contro presso verso circa mila dell'anno nell'ambito l'ha dall'inizio
    tre ieri oggi nuovo`,
  pt: `
    4 de 5 a o que e 6 do em da é para não um 7 uma no se na por os eu como 8 as mais dos mas foi ao me você ser seu sua 9 tem são das ou à ele
    muito isso já nos também quando está meu pelo ela vai só dia pela sobre bem até mesmo pode pessoas te ter tudo ainda aqui fazer minha anos 10
    todos quem sem agora entre era seus nas assim depois este onde vou brasil mundo estão esse tempo vida essa eles há porque tenho casa nada ver
    melhor bom foram sempre ano grande esta vez aos apenas coisa sou suas dois nunca todo quero mim presidente governo ministro polícia país segunda
    terça quarta quinta sexta feira sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro milhões
    euros reais disse afirmou segundo cento cidade nacional estado contra durante três primeira primeiro após lusa além desde sido`,
  nl: `
    4 de 5 van het een en in 6 is op ik dat voor 7 je te met niet zijn die als er maar om aan 8 hij ook ze door naar uit bij dan dit was we wat
    heeft over nog deze hebben kan 9 meer zo al geen mijn wel tot u wordt heb worden nu haar ben kunnen veel jaar me moet hoe mensen na ons waar
    werd goed gaan gaat onze wil zich zou 10 doen andere hier dus tegen maken alleen mij onder had hun twee nieuwe weer zien zal jij moeten eerste
    komt wij echt eens daar heel toch dag mee staat alle tijd zij zoals iets komen leven omdat toen president regering minister politie land maandag
    dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december
    miljoen miljard euro procent volgens zegt zei werden tussen sinds stad drie tijdens anp nederland nederlandse`,
  sv: `
    5 är det att och i 6 jag på en inte som för med har 7 av om du så till den de ett kan vi men 8 man var ska när nu vad från här mig bara eller
    han då hur kommer alla vill sig vara där får 9 bra finns ha skulle ut min dig hade ju lite mycket upp in gör få blir mer än år efter göra över
    detta ni ta också allt hon måste se går även under någon vet andra något tror 10 bli ja mot kanske ser vid ingen sverige två varför många dem
    din hela sen sin helt utan gå väl fick oss säger aldrig varit mitt blev president regeringen minister polisen landet måndag tisdag onsdag
    torsdag fredag lördag söndag måndagen tisdagen onsdagen torsdagen fredagen januari februari mars april maj juni juli augusti september oktober
    november december miljoner miljarder kronor procent enligt sade personer staden svenska tre mellan sedan tt`,
  da: `
    5 i og er af det 6 at en til på jeg har for ikke med den 7 der de du kan som så et var vi om han 8 fra men skal ved vil også være hvor nu man
    hvis 9 sig efter mig eller her hvad ud alle godt meget noget da dig kunne lige min når op blev bliver havde mere over hun se år bare få have dem
    lidt selv din mange vores 10 får kun deres helt end jo kommer må dag denne dette hans ind flere gør ja nok andre mod alt været blive god går
    igen os fik hele sammen gang ville hvordan nye nogle skulle tid danmark dansk præsident regeringen minister politiet landet mandag tirsdag
    onsdag torsdag fredag lørdag søndag januar februar marts april maj juni juli august september oktober november december millioner milliarder
    kroner procent ifølge siger sagde personer byen tre mellem siden ritzau danske to`,
  nb: `
    5 i og er det 6 å på som til en av for ikke med har jeg 7 at de du om den så vi fra var kan et men 8 han seg dette noe skal noen ble vil bare
    også ut da nå hva etter eller meg være blir 9 hadde alle når her må ha deg få man mer opp andre gjør over litt ved vært bli får inn denne enn år
    gjøre hun mye der hvor norge se igjen kommer mot selv hvis ta før 10 fikk alt flere helt ser min oss går vel hvordan jo uten ingen mange dere
    kunne siden sin tror folk nok si sier dag norsk første god president regjeringen minister politiet landet mandag tirsdag onsdag torsdag fredag
    lørdag søndag januar februar mars april mai juni juli august september oktober november desember millioner milliarder kroner prosent ifølge sa
    personer byen tre mellom norske to ntb`,
  fi: `
    5 ja on 6 ei 7 että se oli mutta 8 ole kun niin myös hän jos ovat voi nyt sen kuin tai en joka 9 olla sitä mitä vain jo kanssa tämä sitten
    kaikki olisi ollut vielä kyllä siitä ne suomen hyvä sekä jälkeen miten mukaan paljon saa olen pitää ihan mitään tulee hyvin tässä hänen vaan
    koska 10 aina eivät koko kuitenkin vaikka mikä vuoden ennen jotka aika eli jossa et näin tämän noin vuonna eikä siis sillä ehkä itse onko tehdä
    tuo vähän yksi jotain juuri siinä suomessa jonka kuten miksi kaksi lisäksi taas tuli enää joku siihen enemmän eri ettei tästä he joten kiitos
    pitäisi tätä vastaan aikana esimerkiksi osa yli siellä presidentti hallitus ministeri poliisi maanantaina tiistaina keskiviikkona torstaina
    perjantaina lauantaina sunnuntaina tammikuussa maaliskuussa prosenttia miljoonaa euroa sanoo sanoi kertoo kertoi kolme suomi uusi stt`,
  pl: `
    5 w i nie 6 na się to z do jest że 7 o jak a ale 8 tak za od po dla tym czy przez tego są ma tylko 9 już mi mnie ze może bo ja ten oraz bardzo
    będzie być jego by sobie ich mam jeśli roku też jeszcze był które jako jestem było jej 10 kiedy który nawet teraz go no pod coś ci lat tam te
    więc gdy gdzie tej bez żeby jednak lub wiem nic wszystko można przy ludzie przed więcej chyba ludzi nas także tu on była u tych również ta takie
    ktoś niż dobrze kto r zawsze która właśnie masz sie aby albo ty osób czas mają prezydent rząd minister policja kraju poniedziałek wtorek środę
    czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia mln mld euro
    złotych proc procent powiedział poinformował dodał podkreślił według około podczas został została zostały polski polska trzy pap osoby rzecznik`,
  cs: `
    5 a se v 6 na je to 7 že s z si do jsem ale o i tak 8 pro ve za k jako jak po by už od jsou mi když 9 mě jen nebo byl bude já u má jsme které ty
    jeho který až není bylo aby než ze ještě byla být také ani 10 pak při tam toho ten kde mám která ho ne před bych protože první tu podle pokud
    tom něco tím další teď nic let mezi nás vám vás bez jste kdo moc proč své tomu asi jejich může kdy ji měl ti více mu roku dnes či mít roce takže
    no nám všechny díky však již nad prezident vláda ministr policie země pondělí úterý středu čtvrtek pátek sobotu neděli ledna února března dubna
    května června července srpna září října listopadu prosince milionů miliard korun procent řekl uvedl lidí město dva tři čtk mluvčí během`,
  sk: `
    5 a v sa 6 na je 7 to z že s ako aj o si do 8 som ale po za tak od čo už bol by pre sú ak k alebo nie sme 9 ich len vo aby keď ktorý ktoré pri
    má jeho bola bude ktorá až veľmi bolo byť vám jej so roku ho ešte i zo podľa 10 mi však ani ste tu viac kde boli pred medzi môže nás vás no tiež
    tým pozri toho tom či pod počas potom ju všetko bez ja rokov tento nám tam iba ľudí ma niečo preto deň možno pretože tomu všetky mať mu mali
    práve teda ten vďaka dnes vždy prezident vláda minister polícia krajiny pondelok utorok stredu štvrtok piatok sobotu nedeľu januára februára
    marca apríla mája júna júla augusta septembra októbra novembra decembra miliónov eur percent povedal uviedol mesto dva tri tasr hovorca`,
  hu: `
    4 a 5 az és 6 nem hogy egy is 7 de meg 8 csak ha van volt ez vagy már még én kell el jó ki azt most 9 akkor mint ezt minden mert magyar nagyon
    így olyan itt mi sem lesz lehet vagyok majd es nagy úgy be nincs aki két fel után ne 10 új amikor ami első te több pedig mindig nekem amit
    szerint kis mit s egyik ilyen le sok e jól i miért volna azért tudom budapest milyen igen között lett ott alatt ember ma miatt t lenne által hát
    más ő mikor valami ben egész arra ezért vannak ahol át elnök kormány miniszter rendőrség ország hétfőn kedden szerdán csütörtökön pénteken
    szombaton vasárnap január február március április május június július augusztus szeptember október november december millió milliárd forint euró
    százalék mondta közölte írta mti során`,
  ro: `
    4 de 5 în și a 6 la să din o pe cu 7 nu mai un este că care pentru se au 8 ce fost ca al am sunt fi si va s lui dar 9 sau e sa dacă după i ne ar
    le poate prin cum când ale in despre era iar mult are l ai cel mare trebuie 10 ani cele doar foarte noi el fie ei n dintre te timp tot până face
    într pot chiar românia vă toate vor așa acest bine mi acum nici către două atunci unui avea cât mă unde cea eu unei fără fiind între această
    multe parte anul îi asta ceea putea alte decât avut lor președintele guvernul ministrul poliția luni marți miercuri joi vineri sâmbătă duminică
    ianuarie februarie martie aprilie iunie iulie august septembrie octombrie noiembrie decembrie milioane miliarde euro lei procente declarat
    anunțat potrivit persoane oraș trei agerpres primul`,
  hr: `
    5 je u i da 6 se na 7 od za su a ne sa iz 8 to kao o što godine koji kako bi ali nije još po s do sve 9 bio ili sam će koja samo te biti više
    koje kada ako tako bilo sad smo mi može ima on ga jer pa ni zbog 10 prema godina bila kod jedan nakon treba bez li mogu ih oko šta dok ja ljudi
    oni rekao ovo dana toga gde mu ovaj pod sada nego nas broj između kad svi bili dva pre prvi svoje gdje nema ona tu bih bude ko nam nisu im radi
    ti tome mnogo danas uz vidi predsjednik predsednik vlada ministar policija ponedjeljak utorak srijedu četvrtak petak subotu nedjelju siječnja
    veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenog prosinca milijuna miliona milijardi eura posto odsto rekla
    izjavio kazao hina tanjug grad tri tijekom tokom`,
  sl: `
    4 je 5 in v 6 na se da so za ki 7 pa z tudi lahko s ne kot 8 po še iz bi bo od tako to pri ali o če že bil do ni med vse jih ko 9 kar ga si smo
    bila leta več sem tem ter nekaj saj ta tega zelo jo zaradi bilo ob a bodo ker kjer sta zato 10 vedno le ima pred veliko prav kaj samo naj vam
    kako nas mi te brez k let boste nam vendar dan del čas bomo dela vas ime svoje mu pod bili gre slovenije času bolj danes delo dobro ampak drugi
    proti seveda strani časa`,
  lt: `
    5 ir 7 kad į su iš yra tai kaip ar o 8 buvo savo tik bet nuo ne apie taip m lietuvos kai labai dėl per dar gali jau po 9 iki jis bei jei už jo
    pat būti kas mūsų turi prie bus metų nes jos d jie tačiau arba daug jų metu daugiau nors čia ant nėra ji jūsų prieš reikia 10 kur aš ką pagal
    tiek be mes net a nei vienas būtų lietuvoje vis dabar mano kuris man visi jog jums jį tikrai metais todėl kartą tarp tuo vilniaus europos jeigu
    vieną g kiek juos kartu kurie žmonės jūs miesto kuri kurios šį gal ją laiko lietuvių tada valstybės gerai`,
  lv: `
    5 un ir 6 ar par 7 ka no kā uz kas arī vai bet es tā nav tas 8 man ja lai bija ko pēc tikai tad līdz kad var jau pie tu latvijas 9 vēl būs jo
    ļoti gan ne savu tev viņš gada tik nu šo mēs kur visu tās esmu kaut mums tagad viņa mūsu viss daudz laikā būtu valsts pa jūs tiek pat vairāk 10
    jums labi būt cik kāds tam viņu mani tur latvijā taču varētu bez rīgas visi kurš pret viens šī pirms tie tika kopā tieši kādu kāpēc paldies viņi
    tāpēc esi gadu gadā jā šis jūsu nekā tomēr tevi laiku kuru vien vienmēr pats vairs viena vienu`,
  tr: `
    5 ve 6 bir bu 7 için de da çok 8 ile ne daha en gibi olarak her kadar o olan ben var ama sonra 9 ki iyi yok ya değil sen büyük yeni güzel sadece
    zaman ilk iki mi hiç ise oldu 10 bile nasıl şey benim böyle son tek gün tüm yer önce artık göre mı seni beni türkiye aynı bana tarafından türk
    doğru veya biz olduğunu diye kendi olduğu olur d şu birlikte devam diğer sana fazla neden a önemli yıl içinde olmak şimdi çünkü ancak başka biri
    bunu işte olsun karşı arasında insanlar öyle şekilde bütün istanbul iş senin dünya genel hemen yine adam siz tam uzun bizim bugün saat
    cumhurbaşkanı başkanı hükümet bakanı polis pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz
    ağustos eylül ekim kasım aralık milyon milyar yüzde euro lira dedi söyledi belirtti belirten ifade etti açıkladı kişi şehir üç aa eden edilen
    yapılan`,
  id: `
    5 yang dan 6 di ini 7 dari untuk dengan itu bisa aku ada tidak akan adalah dalam pada kita orang 8 ke juga anda dia saya ya kamu lebih apa sudah
    mereka tapi karena atau menjadi tak baik jadi harus satu lagi seperti 9 oleh banyak jika hanya kami saat tahun jangan sebagai hari telah semua
    dapat hal anak bahwa bukan indonesia saja sangat masih memiliki pernah mau lain sekarang baru sama seorang tersebut kalau beberapa besar salah
    sendiri ingin sebuah ia setelah waktu sampai tempat 10 membuat punya mungkin hidup melakukan siapa belum kali kau tentang atas dua dunia secara
    ketika bahasa cara para rumah selalu lalu benar kota diri bagian kembali pasti selama presiden pemerintah menteri polisi negara senin selasa
    rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember juta miliar persen rupiah
    kata ujar mengatakan menurut warga antara tiga sekitar`,
  vi: `
    6 là và có của 7 được một các không trong cho người này với ở đã 8 thể để như những đến khi làm sẽ từ ra công họ tại về vào đó cũng thành lại
    đầu chỉ năm sự tôi bị học phải chính ngày số ông động mà nhà thì trên việc 9 sau nam điều còn chúng gia mình thế nhưng rất đi bộ nhân thực bạn
    hiện theo thời anh con hơn nước nhất sinh đây nên sử cả quốc trung hành hình phát vì nó cần nhiều tin đại quan viên đang biết ta độ do hội lên
    việt đồng hay khác nếu trước bản dân kết nói định thứ cùng cầu nào xuất dụng lý pháp cao thị trường tên tốt cách thấy văn chủ qua thích vị mới
    phần tự ý 10 giải bảo cơ em giới hợp liên bằng hai ngoài cảm giúp tới vậy tháng trình ăn điểm chức lớn sống thông thường bình cuộc nhận quá sản
    tế yêu hoặc lượng vụ đường cô rằng thống tiếp tính vẫn xe gì khu loại muốn`,
  ca: `
    4 de 5 la a i que el 6 en per del un les els 7 una no amb va és al es ha com 8 més dels hi o ser aquest si 9 però tot fer seu aquesta molt als
    ja ho van seva també ens han són se cap anys això estat sobre d'un quan ara entre fa fins on què era pel perquè tots 10 des després està dia fet
    altres d'una gran només persones sense pot té any encara part seus hem li gent havia dos em així dir durant qui ni contra veure s'ha us gràcies
    lloc jo tant primer temps he mateix cada catalunya barcelona manera món vaig govern pels president ministre policia país dilluns dimarts
    dimecres dijous divendres dissabte diumenge gener febrer març abril maig juny juliol agost setembre octubre novembre desembre milions euros cent
    segons tres ciutat explicat acn primera`,
};
