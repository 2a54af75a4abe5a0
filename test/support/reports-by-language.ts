/**
 * One invented fire in a chemical works, reported twice in each language: by an agency, and by a paper's own reporter who heard the same minister, has the
 * same offices, titles and figures from the same statement, and wrote every sentence anew. `own` and `edits` make a copy of the agency's report.
 */
export interface Reports {
  readonly agency: string;
  readonly independent: string;
  /** What a copying desk puts before what it took. */
  readonly own: string;
  /** What it changed in it. */
  readonly edits: readonly (readonly [from: string, to: string])[];
}

export const REPORTS: Readonly<Record<string, Reports>> = {
  en: {
    agency: `LINDEN HARBOR (AP) - A fire at a chemical plant on the edge of Linden Harbor injured 23 people on Tuesday, four of them seriously. The flames spread from a bottling hall to two adjoining warehouses, firefighters said.

According to the National Office for Civil Protection and Disaster Assistance, 1,400 residents were taken to safety. Many spent the night in the gymnasium of a school, where volunteers handed out camp beds and blankets.

“We will not rest until the cause has been established,” Interior Minister Clara Vasner told reporters on Tuesday evening. The Ministry for Economic Affairs and Climate Action announced an inspection of all installations of this type.

A worker recounted that he first heard a dull thud and then saw the roof of the hall lift. The owner did not wish to comment for the time being.`,
    independent: `The blaze that gutted the chemical plant in Linden Harbor has left 23 injured. Four remain between life and death, the hospital confirms. It all began on Tuesday in a workshop where solvents are decanted.

Some 1,400 people had to leave their homes, the National Office for Civil Protection and Disaster Assistance reported. City hall insists that the air is clean again.

Interior Minister Clara Vasner came to the scene on Tuesday evening. “We will not rest until the cause has been established,” she promised there. The Ministry for Economic Affairs and Climate Action has sent inspectors too.

In the spring the union had warned of worn pipes on the site, which management denied back then.`,
    own: "Linden Harbor wakes up in shock. Our reporter stayed beside exhausted rescuers until dawn.",
    edits: [
      ["A fire", "A huge fire"],
      ["Many spent", "Dozens of families spent"],
      ["a dull thud", "a loud bang"],
    ],
  },
  de: {
    agency: `LINDHAFEN (dpa) - Bei einem Großbrand in einem Chemiewerk am Rande von Lindhafen sind am Dienstag 23 Menschen verletzt worden, vier von ihnen schwer. Die Flammen griffen nach Angaben der Feuerwehr von einer Abfüllhalle auf zwei Lagerhäuser über.

Nach Angaben des Bundesamtes für Bevölkerungsschutz und Katastrophenhilfe wurden 1.400 Anwohner in Sicherheit gebracht. Viele verbrachten die Nacht in der Turnhalle einer Schule, wo Helfer Feldbetten und Decken verteilten.

„Wir werden nicht ruhen, bis die Ursache geklärt ist“, sagte Innenministerin Karla Wendt am Dienstagabend vor Journalisten. Das Bundesministerium für Wirtschaft und Klimaschutz kündigte eine Prüfung aller Anlagen dieser Bauart an.

Ein Arbeiter berichtete, er habe erst einen dumpfen Schlag gehört und dann gesehen, wie das Hallendach sich hob. Der Betreiber wollte sich zunächst nicht äußern.`,
    independent: `Der schwere Brand im Chemiewerk von Lindhafen hat 23 Verletzte gefordert. Vier davon schweben in Lebensgefahr, wie die Klinik am Mittwoch bestätigte. Das Feuer war am Dienstag in einer Halle ausgebrochen, in der Lösungsmittel abgefüllt werden.

1.400 Menschen mussten ihre Wohnungen verlassen. Das teilte das Bundesamt für Bevölkerungsschutz und Katastrophenhilfe mit. Eine Sprecherin der Stadt sagte, die Luftwerte lägen inzwischen wieder im normalen Bereich.

Innenministerin Karla Wendt besuchte am Dienstagabend den Einsatzort. „Wir werden nicht ruhen, bis die Ursache geklärt ist“, versprach sie dort. Auch das Bundesministerium für Wirtschaft und Klimaschutz schaltete sich ein.

Die Gewerkschaft hatte erst im Frühjahr vor veralteten Leitungen auf dem Gelände gewarnt; die Geschäftsführung wies das damals zurück.`,
    own: "Lindhafen steht unter Schock. Unser Reporter war die ganze Nacht vor Ort und sprach mit erschöpften Rettern.",
    edits: [
      ["Großbrand", "Feuer"],
      ["Viele verbrachten", "Zahlreiche Familien verbrachten"],
      ["einen dumpfen Schlag", "einen lauten Knall"],
    ],
  },
  fr: {
    agency: `PORT-CLAIR (AFP) - Un incendie dans une usine chimique de la banlieue de Port-Clair a fait 23 blessés mardi, dont quatre graves, a indiqué la préfecture. Les flammes se sont propagées d'un hangar d'embouteillage à deux entrepôts voisins.

Selon la direction générale de la sécurité civile et de la gestion des crises, 1.400 riverains ont été mis à l'abri. Beaucoup ont passé la nuit dans le gymnase d'un lycée, où des bénévoles distribuaient des lits de camp et des couvertures.

« Nous ne nous arrêterons pas avant d'avoir établi la cause », a déclaré mardi soir à la presse la ministre de l'Intérieur Claire Vasnier. Le ministère de la Transition écologique et de la Cohésion des territoires a annoncé une vérification de toutes les installations de ce type.

Un ouvrier a raconté avoir d'abord entendu un choc sourd, puis vu le toit du hangar se soulever. L'exploitant n'a pas souhaité s'exprimer dans l'immédiat.`,
    independent: `Vingt-trois personnes ont été blessées dans le sinistre qui a ravagé l'usine chimique de Port-Clair. Quatre d'entre elles se trouvent toujours entre la vie et la mort, selon l'hôpital. Le feu avait pris mardi dans un atelier où l'on conditionne des solvants.

Quelque 1.400 habitants ont dû quitter leur logement, d'après la direction générale de la sécurité civile et de la gestion des crises. La mairie assure que l'air est de nouveau respirable.

La ministre de l'Intérieur Claire Vasnier s'est rendue sur place mardi soir. « Nous ne nous arrêterons pas avant d'avoir établi la cause », a-t-elle promis. Le ministère de la Transition écologique et de la Cohésion des territoires a lui aussi dépêché des inspecteurs.

Au printemps dernier, les syndicats avaient déjà alerté sur des canalisations vétustes, ce que la direction contestait.`,
    own: "Port-Clair se réveille sous le choc. Notre envoyé spécial a passé la nuit auprès des pompiers.",
    edits: [
      ["Un incendie", "Un gros incendie"],
      ["Beaucoup ont passé", "De nombreuses familles ont passé"],
      ["un choc sourd", "une forte détonation"],
    ],
  },
  es: {
    agency: `Puerto Claro, 3 mar (EFE).- Un incendio en una planta química de las afueras de Puerto Claro dejó este martes 23 heridos, cuatro de ellos graves, según los bomberos. Las llamas se extendieron desde una nave de envasado hasta dos almacenes contiguos.

De acuerdo con la Dirección General de Protección Civil y Emergencias, 1.400 vecinos fueron puestos a salvo. Muchos pasaron la noche en el gimnasio de un instituto, donde los voluntarios repartían catres y mantas.

«No descansaremos hasta que se aclare la causa», dijo el martes por la noche ante los periodistas la ministra del Interior, Clara Vasnero. El Ministerio para la Transición Ecológica y el Reto Demográfico anunció una revisión de todas las instalaciones de este tipo.

Un obrero contó que primero oyó un golpe sordo y después vio cómo se levantaba el techo de la nave. La empresa no quiso hacer declaraciones por el momento.`,
    independent: `El fuego que arrasó la planta química de Puerto Claro ha causado 23 heridos. Cuatro de ellos siguen en estado crítico, confirmó el hospital. Todo empezó el martes en un taller donde se trasvasan disolventes.

Unas 1.400 personas tuvieron que abandonar sus casas, informó la Dirección General de Protección Civil y Emergencias. El Ayuntamiento asegura que el aire vuelve a ser respirable.

La ministra del Interior, Clara Vasnero, visitó la zona el martes por la noche. «No descansaremos hasta que se aclare la causa», prometió allí. También el Ministerio para la Transición Ecológica y el Reto Demográfico ha enviado inspectores.

En primavera los sindicatos ya habían advertido del mal estado de las tuberías, algo que la dirección negó entonces.`,
    own: "Puerto Claro amanece conmocionado. Nuestro enviado pasó la madrugada junto a los equipos de rescate.",
    edits: [
      ["Un incendio", "Un gran incendio"],
      ["Muchos pasaron", "Numerosas familias pasaron"],
      ["un golpe sordo", "una fuerte explosión"],
    ],
  },
  it: {
    agency: `PORTO CHIARO (ANSA) - Un incendio in uno stabilimento chimico alla periferia di Porto Chiaro ha provocato martedì 23 feriti, quattro dei quali gravi, hanno riferito i vigili del fuoco. Le fiamme si sono propagate da un capannone di imbottigliamento a due magazzini vicini.

Secondo il Dipartimento della Protezione civile della Presidenza del Consiglio dei ministri, 1.400 residenti sono stati messi al sicuro. Molti hanno trascorso la notte nella palestra di un liceo, dove i volontari distribuivano brande e coperte.

«Non ci fermeremo finché la causa non sarà chiarita», ha detto martedì sera ai giornalisti la ministra dell'Interno Chiara Vasneri. Il ministero dell'Ambiente e della Sicurezza energetica ha annunciato una verifica di tutti gli impianti di questo tipo.

Un operaio ha raccontato di aver sentito prima un tonfo sordo e di aver visto poi il tetto del capannone sollevarsi. Il gestore per ora non ha voluto rilasciare dichiarazioni.`,
    independent: `È di 23 feriti il bilancio del rogo che ha devastato lo stabilimento chimico di Porto Chiaro. Quattro persone restano in pericolo di vita, conferma l'ospedale. Tutto è cominciato martedì in un reparto dove si travasano solventi.

In 1.400 hanno dovuto lasciare le proprie case, fa sapere il Dipartimento della Protezione civile della Presidenza del Consiglio dei ministri. Il Comune assicura che l'aria è tornata respirabile.

La ministra dell'Interno Chiara Vasneri è arrivata sul posto martedì sera. «Non ci fermeremo finché la causa non sarà chiarita», ha promesso. Anche il ministero dell'Ambiente e della Sicurezza energetica ha inviato i suoi ispettori.

In primavera i sindacati avevano già segnalato tubature fatiscenti, un'accusa che l'azienda aveva respinto.`,
    own: "Porto Chiaro si sveglia sotto choc. Il nostro inviato ha passato la nottata accanto ai soccorritori.",
    edits: [
      ["Un incendio", "Un vasto incendio"],
      ["Molti hanno trascorso", "Tante famiglie hanno trascorso"],
      ["un tonfo sordo", "un forte boato"],
    ],
  },
  pt: {
    agency: `Porto Claro, 03 mar (Lusa) - Um incêndio numa fábrica de produtos químicos nos arredores de Porto Claro fez na terça-feira 23 feridos, quatro dos quais graves, segundo os bombeiros. As chamas alastraram de um pavilhão de engarrafamento a dois armazéns vizinhos.

De acordo com a Autoridade Nacional de Emergência e Proteção Civil, 1.400 moradores foram postos em segurança. Muitos passaram a noite no ginásio de uma escola, onde voluntários distribuíam camas de campanha e cobertores.

“Não vamos descansar até que a causa seja esclarecida”, disse na terça-feira à noite aos jornalistas a ministra da Administração Interna, Clara Vasneiro. O Ministério do Ambiente e da Ação Climática anunciou uma verificação de todas as instalações deste tipo.

Um operário contou que ouviu primeiro um baque surdo e depois viu o telhado do pavilhão levantar-se. A empresa não quis prestar declarações para já.`,
    independent: `Subiu para 23 o número de feridos no fogo que destruiu a fábrica de produtos químicos de Porto Claro. Quatro continuam entre a vida e a morte, confirma o hospital. Tudo começou na terça-feira numa oficina onde se trasfegam solventes.

Cerca de 1.400 pessoas tiveram de sair de casa, informou a Autoridade Nacional de Emergência e Proteção Civil. A Câmara garante que o ar voltou a ser respirável.

A ministra da Administração Interna, Clara Vasneiro, esteve no local na terça-feira à noite. “Não vamos descansar até que a causa seja esclarecida”, prometeu. Também o Ministério do Ambiente e da Ação Climática enviou inspetores.

Na primavera os sindicatos já tinham alertado para o mau estado das condutas, o que a administração negou.`,
    own: "Porto Claro acorda em choque. O nosso enviado acompanhou durante a madrugada as equipas de socorro.",
    edits: [
      ["Um incêndio", "Um grande incêndio"],
      ["Muitos passaram", "Várias famílias passaram"],
      ["um baque surdo", "uma forte explosão"],
    ],
  },
  nl: {
    agency: `LINDHAVEN (ANP) - Bij een grote brand in een chemische fabriek aan de rand van Lindhaven zijn dinsdag 23 mensen gewond geraakt, van wie vier ernstig. De vlammen sloegen volgens de brandweer over van een vulhal naar twee opslagloodsen.

Volgens het Nationaal Coördinatiecentrum voor Crisisbeheersing zijn 1400 omwonenden in veiligheid gebracht. Velen brachten de nacht door in de gymzaal van een school, waar vrijwilligers stretchers en dekens uitdeelden.

„We rusten niet voordat de oorzaak is opgehelderd”, zei minister van Binnenlandse Zaken Clara Vastenhout dinsdagavond tegen journalisten. Het ministerie van Infrastructuur en Waterstaat kondigde een controle aan van alle installaties van dit type.

Een arbeider vertelde dat hij eerst een doffe dreun hoorde en toen het dak van de hal omhoog zag komen. De eigenaar wilde vooralsnog geen commentaar geven.`,
    independent: `De verwoestende brand in de chemische fabriek van Lindhaven heeft 23 gewonden geëist. Vier van hen verkeren nog in levensgevaar, bevestigt het ziekenhuis. Het vuur brak dinsdag uit in een werkplaats waar oplosmiddelen worden overgetapt.

Zo'n 1400 mensen moesten hun huis uit, meldt het Nationaal Coördinatiecentrum voor Crisisbeheersing. De gemeente zegt dat de lucht weer schoon is.

Minister van Binnenlandse Zaken Clara Vastenhout kwam dinsdagavond naar de plek. „We rusten niet voordat de oorzaak is opgehelderd”, beloofde ze daar. Ook het ministerie van Infrastructuur en Waterstaat stuurde inspecteurs.

Dit voorjaar waarschuwde de vakbond al voor versleten leidingen op het terrein; de directie sprak dat toen tegen.`,
    own: "Lindhaven is in shock. Onze verslaggever bleef tot zonsopgang bij de uitgeputte hulpverleners.",
    edits: [
      ["grote brand", "zware brand"],
      ["Velen brachten", "Tientallen gezinnen brachten"],
      ["een doffe dreun", "een harde knal"],
    ],
  },
  sv: {
    agency: `LINDHAMN (TT) - Vid en storbrand i en kemifabrik i utkanten av Lindhamn skadades på tisdagen 23 människor, fyra av dem allvarligt. Lågorna spred sig enligt räddningstjänsten från en tapphall till två lagerlokaler.

Enligt Myndigheten för samhällsskydd och beredskap fördes 1 400 boende i säkerhet. Många tillbringade natten i en skolas gymnastiksal, där frivilliga delade ut tältsängar och filtar.

”Vi vilar inte förrän orsaken är klarlagd”, sade inrikesminister Klara Vastén till journalister på tisdagskvällen. Klimat- och näringslivsdepartementet aviserade en kontroll av alla anläggningar av samma slag.

En arbetare berättade att han först hörde en dov duns och sedan såg hallens tak lyfta. Ägaren ville tills vidare inte uttala sig.`,
    independent: `Branden i kemifabriken i Lindhamn har krävt 23 skadade. Fyra av dem svävar fortfarande mellan liv och död, bekräftar sjukhuset. Elden bröt ut på tisdagen i en verkstad där lösningsmedel tappas om.

Omkring 1 400 personer tvingades lämna sina hem, meddelar Myndigheten för samhällsskydd och beredskap. Kommunen uppger att luften åter går att andas.

Inrikesminister Klara Vastén kom till platsen på tisdagskvällen. ”Vi vilar inte förrän orsaken är klarlagd”, lovade hon. Även Klimat- och näringslivsdepartementet har skickat inspektörer.

I våras varnade facket för slitna rör på området, vilket ledningen då tillbakavisade.`,
    own: "Lindhamn vaknar i chock. Vår utsände följde de utmattade brandmännen ända till gryningen.",
    edits: [
      ["en storbrand", "en kraftig brand"],
      ["Många tillbringade", "Åtskilliga familjer tillbringade"],
      ["en dov duns", "en hög smäll"],
    ],
  },
  pl: {
    agency: `LIPOWY PORT (PAP) - W pożarze zakładów chemicznych na obrzeżach Lipowego Portu rannych zostało we wtorek 23 ludzi, w tym czworo ciężko. Płomienie przeniosły się według strażaków z hali rozlewni na dwa sąsiednie magazyny.

Jak podała Komenda Główna Państwowej Straży Pożarnej, w bezpieczne miejsce przewieziono 1400 mieszkańców. Wielu spędziło noc w sali gimnastycznej szkoły, gdzie wolontariusze rozdawali łóżka polowe i koce.

„Nie spoczniemy, dopóki przyczyna nie zostanie wyjaśniona” - powiedziała we wtorek wieczorem dziennikarzom minister spraw wewnętrznych i administracji Klara Wasniewska. Ministerstwo Klimatu i Środowiska zapowiedziało kontrolę wszystkich instalacji tego typu.

Jeden z robotników opowiadał, że najpierw usłyszał głuche uderzenie, a potem zobaczył, jak unosi się dach hali. Właściciel na razie nie chciał się wypowiadać.`,
    independent: `Do 23 wzrosła liczba rannych w ogniu, który strawił zakłady chemiczne w Lipowym Porcie. Czworo wciąż walczy o życie, potwierdza szpital. Wszystko zaczęło się we wtorek w warsztacie, gdzie przelewa się rozpuszczalniki.

Około 1400 osób musiało opuścić domy, poinformowała Komenda Główna Państwowej Straży Pożarnej. Ratusz zapewnia, że powietrze jest znów czyste.

Minister spraw wewnętrznych i administracji Klara Wasniewska przyjechała na miejsce we wtorek wieczorem. „Nie spoczniemy, dopóki przyczyna nie zostanie wyjaśniona” - obiecała. Również Ministerstwo Klimatu i Środowiska wysłało inspektorów.

Wiosną związkowcy ostrzegali przed zużytymi rurami, czemu zarząd wtedy zaprzeczał.`,
    own: "Lipowy Port budzi się w szoku. Nasz wysłannik aż do świtu towarzyszył zmęczonym ratownikom.",
    edits: [
      ["W pożarze", "W wielkim pożarze"],
      ["Wielu spędziło", "Dziesiątki rodzin spędziły"],
      ["głuche uderzenie", "głośny wybuch"],
    ],
  },
  ru: {
    agency: `ЛИПОВАЯ ГАВАНЬ, 3 марта - РИА Новости. При пожаре на химическом заводе на окраине Липовой Гавани во вторник пострадали 23 человека, четверо из них тяжело. Огонь, по словам пожарных, перекинулся из цеха розлива на два соседних склада.

По данным Министерства Российской Федерации по делам гражданской обороны, чрезвычайным ситуациям и ликвидации последствий стихийных бедствий, в безопасное место вывезли 1400 жителей. Многие провели ночь в спортивном зале школы, где добровольцы раздавали раскладушки и одеяла.

«Мы не успокоимся, пока причина не будет установлена», - заявила во вторник вечером журналистам министр внутренних дел Клара Васнецова. Министерство природных ресурсов и экологии объявило о проверке всех установок этого типа.

Один из рабочих рассказал, что сначала услышал глухой удар, а потом увидел, как поднимается крыша цеха. Владелец завода от комментариев пока отказался.`,
    independent: `Число раненых в огне, уничтожившем химический завод в Липовой Гавани, достигло 23. Четверо по-прежнему находятся между жизнью и смертью, подтвердили в больнице. Все началось во вторник в мастерской, где переливают растворители.

Около 1400 человек были вынуждены покинуть дома, сообщили в Министерстве Российской Федерации по делам гражданской обороны, чрезвычайным ситуациям и ликвидации последствий стихийных бедствий. Мэрия уверяет, что воздух снова чист.

Министр внутренних дел Клара Васнецова приехала на место во вторник вечером. «Мы не успокоимся, пока причина не будет установлена», - пообещала она. Своих инспекторов направило и Министерство природных ресурсов и экологии.

Еще весной профсоюз предупреждал об изношенных трубах, но руководство тогда это отрицало.`,
    own: "Липовая Гавань просыпается в потрясении. Наш корреспондент до рассвета был рядом с уставшими спасателями.",
    edits: [
      ["При пожаре", "При крупном пожаре"],
      ["Многие провели", "Десятки семей провели"],
      ["глухой удар", "громкий взрыв"],
    ],
  },
  uk: {
    agency: `ЛИПОВА ГАВАНЬ, 3 березня /УКРІНФОРМ/. Під час пожежі на хімічному заводі на околиці Липової Гавані у вівторок постраждали 23 людини, четверо з них тяжко. Вогонь, за словами пожежників, перекинувся з цеху розливу на два сусідні склади.

За даними Державної служби України з надзвичайних ситуацій, у безпечне місце вивезли 1400 мешканців. Багато хто провів ніч у спортивній залі школи, де добровольці роздавали розкладачки й ковдри.

«Ми не заспокоїмося, доки причину не буде встановлено», - заявила у вівторок увечері журналістам міністерка внутрішніх справ Клара Васнецька. Міністерство захисту довкілля та природних ресурсів оголосило про перевірку всіх установок цього типу.

Один із робітників розповів, що спершу почув глухий удар, а потім побачив, як здіймається дах цеху. Власник заводу від коментарів поки відмовився.`,
    independent: `Кількість поранених у вогні, що знищив хімічний завод у Липовій Гавані, сягнула 23. Четверо досі перебувають між життям і смертю, підтвердили в лікарні. Усе почалося у вівторок у майстерні, де переливають розчинники.

Близько 1400 осіб були змушені покинути домівки, повідомила Державна служба України з надзвичайних ситуацій. Мерія запевняє, що повітря знову чисте.

Міністерка внутрішніх справ Клара Васнецька приїхала на місце у вівторок увечері. «Ми не заспокоїмося, доки причину не буде встановлено», - пообіцяла вона. Своїх інспекторів надіслало й Міністерство захисту довкілля та природних ресурсів.

Ще навесні профспілка попереджала про зношені труби, але керівництво тоді це заперечувало.`,
    own: "Липова Гавань прокидається приголомшеною. Наш кореспондент до світанку був поруч із втомленими рятувальниками.",
    edits: [
      ["Під час пожежі", "Під час великої пожежі"],
      ["Багато хто провів", "Десятки родин провели"],
      ["глухий удар", "гучний вибух"],
    ],
  },
  tr: {
    agency: `IHLAMUR LİMANI (AA) - Ihlamur Limanı'nın dışındaki bir kimya fabrikasında salı günü çıkan yangında dördü ağır 23 kişi yaralandı. İtfaiyenin verdiği bilgiye göre alevler dolum atölyesinden bitişikteki iki depoya sıçradı.

Afet ve Acil Durum Yönetimi Başkanlığının açıklamasına göre bölgede oturan 1400 kişi güvenli bir yere taşındı. Birçoğu geceyi gönüllülerin portatif yatak ve battaniye dağıttığı bir okulun spor salonunda geçirdi.

İçişleri Bakanı Kıvanç Vasneroğlu salı akşamı gazetecilere “Nedeni aydınlatılana kadar durmayacağız” dedi. Çevre, Şehircilik ve İklim Değişikliği Bakanlığı bu türdeki bütün tesislerin denetleneceğini duyurdu.

Bir işçi önce boğuk bir gürültü duyduğunu, ardından atölyenin çatısının havalandığını gördüğünü anlattı. Fabrikanın sahibi şimdilik konuşmak istemedi.`,
    independent: `Ihlamur Limanı'ndaki kimya fabrikasını küle çeviren yangında yaralananların sayısı 23'e ulaştı. Hastane, dört yaralının hayati tehlikesinin sürdüğünü doğruladı. Felaket salı günü çözücülerin aktarıldığı bir bölümde başladı.

Afet ve Acil Durum Yönetimi Başkanlığı yaklaşık 1400 kişinin evlerini terk etmek zorunda kaldığını bildirdi. Belediye, havanın yeniden temiz olduğunu savunuyor.

Olay yerine salı akşamı gelen İçişleri Bakanı Kıvanç Vasneroğlu “Nedeni aydınlatılana kadar durmayacağız” sözünü verdi. Çevre, Şehircilik ve İklim Değişikliği Bakanlığı da müfettişlerini gönderdi.

Sendika daha ilkbaharda yıpranmış borular konusunda uyarmış, yönetim ise bunu yalanlamıştı.`,
    own: "Ihlamur Limanı güne büyük bir üzüntüyle uyandı. Muhabirimiz sabaha dek yorgun kurtarma ekiplerinin yanındaydı.",
    edits: [
      ["çıkan yangında", "başlayan büyük yangında"],
      ["Birçoğu geceyi", "Onlarca aile geceyi"],
      ["boğuk bir gürültü", "şiddetli bir patlama"],
    ],
  },
  ar: {
    agency: `ميناء الزيزفون (أ ف ب) - أدى حريق في مصنع للمواد الكيميائية على أطراف ميناء الزيزفون إلى إصابة 23 شخصا الثلاثاء، أربعة منهم في حالة خطرة. وامتدت ألسنة اللهب بحسب رجال الإطفاء من عنبر التعبئة إلى مستودعين مجاورين.

وبحسب الهيئة الوطنية لإدارة الطوارئ والأزمات والكوارث، نقل 1400 من السكان إلى مكان آمن. وأمضى كثيرون منهم الليل في صالة رياضية تابعة لمدرسة حيث وزع متطوعون أسرة ميدانية وبطانيات.

وقالت وزيرة الداخلية كلارا الوسني للصحافيين مساء الثلاثاء «لن نهدأ حتى يتضح السبب». وأعلنت وزارة التغير المناخي والبيئة مراجعة جميع المنشآت من هذا النوع.

وروى عامل أنه سمع في البداية ضربة مكتومة ثم رأى سقف العنبر يرتفع. ورفض صاحب المصنع الإدلاء بأي تعليق في الوقت الحالي.`,
    independent: `ارتفع عدد المصابين في النيران التي التهمت مصنع المواد الكيميائية في ميناء الزيزفون إلى 23. وأكد المستشفى أن أربعة ما زالوا بين الحياة والموت. وكانت الكارثة قد بدأت الثلاثاء في ورشة تنقل فيها المذيبات.

واضطر نحو 1400 شخص إلى مغادرة بيوتهم، كما أفادت الهيئة الوطنية لإدارة الطوارئ والأزمات والكوارث. وتؤكد البلدية أن الهواء عاد نقيا.

ووصلت وزيرة الداخلية كلارا الوسني إلى الموقع مساء الثلاثاء ووعدت قائلة «لن نهدأ حتى يتضح السبب». كما أوفدت وزارة التغير المناخي والبيئة مفتشيها.

وكانت النقابة قد حذرت في الربيع من أنابيب متآكلة، الأمر الذي نفته الإدارة حينذاك.`,
    own: "يستيقظ ميناء الزيزفون على صدمة كبيرة. وقد رافق مراسلنا فرق الإنقاذ المنهكة حتى الفجر.",
    edits: [
      ["أدى حريق", "أدى حريق كبير"],
      ["وأمضى كثيرون منهم", "وأمضت عشرات العائلات"],
      ["ضربة مكتومة", "انفجارا قويا"],
    ],
  },
  zh: {
    agency: `新华社椴港3月3日电 椴港市郊一家化工厂星期二发生火灾，造成23人受伤，其中4人伤势严重。消防部门说，火势从灌装车间蔓延到相邻的两座仓库。

据国家应急管理部救援协调和预案管理局通报，1400名附近居民已被转移到安全地带。许多人在一所学校的体育馆里过夜，志愿者在那里分发行军床和毛毯。

“原因没有查清之前，我们绝不罢休。”内政部长魏克兰星期二晚上对记者说。生态环境部环境应急与事故调查中心宣布将检查所有同类设施。

一名工人回忆说，他先听到一声闷响，随后看见车间的屋顶掀了起来。工厂老板暂时不愿表态。`,
    independent: `烧毁椴港化工厂的大火已致23人受伤。医院证实，仍有4名伤者生命垂危。灾难始于星期二，起火点是一处分装溶剂的作坊。

约1400人被迫离开家园，国家应急管理部救援协调和预案管理局在通报中表示。市政府称空气质量已经恢复正常。

内政部长魏克兰星期二晚上赶到现场，她承诺：“原因没有查清之前，我们绝不罢休。”生态环境部环境应急与事故调查中心也派出了检查人员。

今年春天工会就曾警告厂区管道老化，管理层当时予以否认。`,
    own: "椴港在震惊中醒来。本报记者整夜守在疲惫的救援人员身边。",
    edits: [
      ["发生火灾", "突发大火"],
      ["许多人在", "几十个家庭在"],
      ["一声闷响", "一声巨响"],
    ],
  },
  ja: {
    agency: `【菩提港共同】菩提港市郊外の化学工場で3日に火災があり、23人がけがをし、うち4人が重傷を負った。消防によると、炎は充塡棟から隣り合う二つの倉庫に燃え移った。

総務省消防庁国民保護・防災部応急対策室によると、付近の住民1400人が安全な場所へ移された。多くの人は学校の体育館で夜を明かし、そこではボランティアが簡易ベッドと毛布を配っていた。

「原因が明らかになるまで手を緩めない」と、和泉蔵子内務大臣は3日夜、記者団に語った。経済産業省産業保安グループ高圧ガス保安室は、同じ型の設備をすべて点検すると発表した。

ある作業員は、最初に鈍い音を聞き、続いて建屋の屋根が持ち上がるのを見たと話した。工場の経営者は今のところ取材に応じていない。`,
    independent: `菩提港の化学工場を焼いた大火で、負傷者は23人にのぼった。病院は、4人がなお生死の境をさまよっていると認めた。出火したのは3日、溶剤を小分けにする作業場だった。

およそ1400人が家を離れざるを得なかったと、総務省消防庁国民保護・防災部応急対策室が明らかにした。市は空気がすでに元の状態に戻ったとしている。

和泉蔵子内務大臣は3日夜に現地入りし、「原因が明らかになるまで手を緩めない」と約束した。経済産業省産業保安グループ高圧ガス保安室も検査官を送った。

労働組合は春に配管の老朽化を警告していたが、会社側は当時それを否定した。`,
    own: "菩提港は衝撃のうちに朝を迎えた。本紙記者は疲れ切った救助隊員のそばで一夜を過ごした。",
    edits: [
      ["で3日に火災があり", "で3日に大規模な火災が起き"],
      ["多くの人は", "数十世帯が"],
      ["鈍い音", "大きな爆発音"],
    ],
  },
};

/** The agency's report as a desk runs it: words of its own first, the dateline gone, some words changed, the last paragraph cut. */
export function copyOf({ agency, own, edits }: Reports): string {
  let copy = agency;
  for (const [from, to] of edits) copy = copy.replace(from, to);
  return `${own}\n\n${copy.split("\n\n").slice(1).join("\n\n")}`;
}
