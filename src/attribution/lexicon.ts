/**
 * Word classes that reading attributions needs, one bit each, and the words of each class.
 *
 * Plain lists, lower case. A word may be in several classes: `state` is a verb and an adjective, `al` a particle.
 */
import { CAUTIOUS_VERBS, PARTICIPLES, REPORTING_VERBS } from "./reporting-verbs.ts";

export const VERB = 1; // puts words in somebody's mouth: said, told, erklärte
export const PARTICIPLE = 2; // saying, adding
export const ADVERB = 4; // may stand between subject and verb
export const AUXILIARY = 8; // has, had, would
export const BE = 16; // is, was: "was told" has the hearer for its subject
export const DETERMINER = 32;
export const PREPOSITION = 64;
export const PARTICLE = 128; // al-, van, bin: lower-case part of a name
export const TITLE = 256; // Mr, President, General: stands before a name
export const ROLE = 512; // spokesman, director: a person by function
export const ORGANIZATION = 1024; // Ministry, Observatory
export const MEDIUM = 2048; // agency, newspaper, channel
export const PAPER = 4096; // Times, Post, Gazette: last word of a newspaper's name
export const PRONOUN = 8192;
export const CALENDAR = 16384;
export const PLACE = 32768; // a country or capital that speaks for its government
export const FUNCTION = 65536; // opens sentences with a capital and is no name
export const COMPANY = 131072; // Inc, Plc
export const DEMONYM = 262144;
export const HEARER = 524288; // told, asked: an object stands between verb and words
export const CAUTIOUS = 1048576; // a noun as often as a verb: claims, reports
export const COLLECTIVE = 2097152; // group, ministry: "the group" points back
export const MONITOR = 4194304; // Observatory, watchdog: an organization that supplies news
export const ACCORDING = 8388608; // opens a phrase that names the speaker
export const INVERTS = 16777216; // a reporting verb of a language that sets it before its subject at will

const CLASSES: readonly (readonly [number, string])[] = [
  [VERB, REPORTING_VERBS],
  [VERB | CAUTIOUS, CAUTIOUS_VERBS],
  [PARTICIPLE, PARTICIPLES],
  [HEARER, "told tells tell telling asked asks reminded informed assured advised warned cautioned"],
  [
    ADVERB,
    `also later afterwards afterward then earlier recently reportedly today yesterday tonight now previously already again first just only even still
    simply quickly reluctantly privately publicly repeatedly allegedly famously once early late exclusively nevertheless however angrily
    jokingly bluntly tearfully calmly finally separately further initially subsequently apparently officially since meanwhile therefore
    auch zudem später aussi ensuite never all both`,
  ],
  [
    AUXILIARY,
    "has had have having would will could did does do may might must should can hat habe hätte a ont avait avaient ha",
  ],
  [BE, "is was are were been be being wird wurde worden est était ist"],
  [
    DETERMINER,
    `the a an this that these those his her its their our my your one another some several many two three four five six most
    each every any no both few other der die das ein eine einer eines dem den le la les un une l'`,
  ],
  [
    PREPOSITION,
    `of for at in from with by on to into over under about after before against during through near outside inside between among
    across behind despite without within upon since until toward towards as than like via per including alongside amid
    von für bei aus mit zu im am nach seit de du des à au aux dans pour par sur chez avec selon laut`,
  ],
  [
    PARTICLE,
    "al el bin ben ibn abu umm bint de da di do dos das del della der den des du la le van von zu ter ten te af av y e i ul ur",
  ],
  [
    TITLE,
    `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness king queen prince princess pope cardinal archbishop bishop
    reverend rev father sister rabbi imam sheikh sheik ayatollah president vice premier chancellor minister secretary governor gov senator
    sen congressman congresswoman representative rep councillor councilman councilwoman councilor alderman mayor ambassador general gen
    colonel col major maj captain capt lieutenant lt sergeant sgt corporal cpl private admiral commander cmdr marshal brigadier
    inspector detective constable superintendent sheriff chief judge justice attorney prosecutor coach chairman chairwoman chair
    chairperson ceo cfo coo director commissioner speaker deputy undersecretary treasurer officer herr frau monsieur madame mme señor
    señora signor signora lieutenant-general major-general vice-president co-founder founder analyst economist spokesman
    spokeswoman spokesperson actor actress singer author dissident mp mep czar`,
  ],
  [
    ROLE,
    `spokesman spokeswoman spokesperson director head chief president chairman chairwoman chair minister governor mayor ambassador
    official officer leader founder co-founder owner manager analyst economist professor lecturer researcher scientist historian activist
    lawyer attorney prosecutor judge coach captain secretary commissioner commander general colonel editor reporter correspondent
    journalist writer author artist actor actress singer director-general executive economist strategist trader broker dealer
    expert specialist doctor physician surgeon nurse teacher student resident witness survivor victim farmer fisherman worker employee
    member deputy aide adviser advisor envoy diplomat senator lawmaker legislator politician candidate treasurer vice-president
    archaeologist curator engineer pilot driver detective sheriff inspector superintendent partner shareholder investor consultant
    mother father son daughter brother sister wife husband widow neighbor neighbour friend colleague caretaker warden keeper`,
  ],
  [
    ORGANIZATION,
    `ministry observatory agency group council bank university police department association institute institution committee commission
    board office court party army force forces union federation organization organisation society foundation fund trust authority
    administration bureau center centre company corporation college school hospital church club league alliance coalition
    network service services senate congress parliament assembly cabinet government house ministries embassy consulate chamber
    museum laboratory watchdog charity confederation team navy guard guards command movement front brigade brigades exchange agency airlines airways
    international united national nations world americas reserve treasury kremlin pentagon`,
  ],
  [
    MEDIUM,
    `agency newspaper newspapers channel tv television radio website site daily magazine broadcaster station tabloid weekly portal paper
    newswire blog podcast outlet newsletter newsagency wire`,
  ],
  [
    PAPER,
    `times post journal tribune herald news gazette chronicle guardian telegraph courier star globe mail observer examiner inquirer register
    sentinel press today daily standard mirror echo bee dispatch ledger bulletin independent weekly magazine zeitung tageblatt
    anzeiger argus advertiser advertoser record reporter spectator monitor mercury post-dispatch post-gazette star-tribune sun-times
    times-picayune plain-dealer review democrat-gazette journal-constitution union-tribune free-press nachrichten rundschau figaro presse zeitung
    shimbun shinbun ilbo dagblad dagbladet handelsblad tagblatt wochenblatt morgenpost kurier allgemeine gazeta gazzetta giornale diario correo
    heraldo jornal folha estado`,
  ],
  [PRONOUN, "he she they it who we i you er sie es wir ich il elle ils elles on"],
  [
    CALENDAR,
    `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november
    december jan feb mar apr jun jul aug sept sep oct nov dec montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi
    mercredi jeudi vendredi samedi dimanche`,
  ],
  [
    COMPANY,
    "inc corp plc ltd co holdings ag gmbh nv llc llp sa spa oy ab pty bhd kk cos companies corporation limited motors electric industries systems technologies pharmaceuticals dynamics",
  ],
  [
    COLLECTIVE,
    `group ministry agency company organization organisation council committee department association union party network court
    board bank institute commission observatory movement militia ministry firm team club foundation`,
  ],
  [ACCORDING, "according laut selon per"],
  [MONITOR, "observatory watchdog monitor monitors network coordination"],
  [
    FUNCTION,
    `the a an this that these those but and or nor so yet if when while as at in on of for from with by to into after before during since
    until because although though however meanwhile moreover also then there here it he she they we you i his her its their our my your who
    what which where why how not no yes all some many most more both each every any one two three four five six seven eight nine ten
    several few other another such only even just still once again according both either neither despite under over about against between
    among amid asked speaking earlier later last next now today yesterday tomorrow is was are were be been has had have do does did will
    would can could may might must should let another first second third nine nearly almost around given instead thus therefore
    indeed perhaps maybe like than per via said says whether having being its it's he's she's that's there's who's
    der die das ein eine und aber nach im am in mit laut le la les un une et mais selon dans au il elle`,
  ],
];

const PLACES = `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium bolivia
  bosnia brazil britain bulgaria cambodia cameroon canada chile china colombia croatia cuba cyprus denmark ecuador egypt england
  estonia ethiopia europe finland france gaza georgia germany ghana greece haiti hungary iceland india indonesia iran iraq ireland israel
  italy japan jordan kazakhstan kenya kosovo kuwait lebanon libya lithuania malawi botswana burma burundi chad congo gabon gambia guinea guyana honduras guatemala jamaica laos lesotho liberia
  madagascar mauritania mauritius namibia nicaragua niger swaziland tajikistan togo trinidad turkmenistan zaire kyrgyzstan macedonia montenegro luxembourg malaysia mali malta mexico moldova mongolia
  morocco mozambique myanmar nepal netherlands nigeria norway oman pakistan palestine panama paraguay peru philippines poland portugal qatar
  romania russia rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan
  tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe u.s u.s. usa u.k u.k.
  uk eu u.n u.n. un uae nato opec washington moscow beijing london paris berlin tehran ankara kabul baghdad damascus cairo tokyo
  seoul pyongyang brussels rome madrid ottawa canberra delhi islamabad kyiv kiev riyadh jerusalem athens dublin warsaw vienna geneva
  aleppo homs mosul gaziantep hollywood america africa asia google apple microsoft amazon facebook twitter meta tesla boeing airbus
  toyota nasa fifa uefa unesco unicef interpol congress parliament democrats republicans isis hamas hezbollah taliban`;

const DEMONYMS = `afghan albanian algerian american arab argentine armenian australian austrian azeri bangladeshi belgian bolivian bosnian
  brazilian british bulgarian cambodian canadian catalan chilean chinese colombian croatian cuban czech danish dutch ecuadorian
  egyptian english estonian ethiopian european finnish french german ghanaian greek haitian hungarian icelandic indian indonesian iranian
  iraqi irish israeli italian japanese jordanian kenyan korean kurdish kuwaiti lebanese libyan lithuanian malaysian maltese mexican
  moroccan nepalese nigerian norwegian omani pakistani palestinian peruvian polish portuguese qatari romanian russian rwandan saudi scottish
  senegalese serbian slovak slovene somali spanish sudanese swedish swiss syrian taiwanese thai tunisian turkish ugandan ukrainian
  venezuelan vietnamese welsh yemeni zimbabwean soviet yugoslav czechoslovak rhodesian burmese filipino philippine nicaraguan panamanian
  salvadoran guatemalan honduran cypriot georgian kazakh uzbek latvian emirati bahraini tanzanian zambian angolan congolese african asian latin
  caribbean balkan baltic scandinavian nordic federal republican democratic democrat conservative labour prime foreign defense defence
  interior finance home health education justice trade energy u.s u.s. u.n u.n. us un eu uk u.k u.k. former then acting western eastern
  northern southern`;

const LEXICON = buildLexicon();

/** The classes of a word, given in lower case; 0 for a word in none. */
export function classesOf(word: string): number {
  return LEXICON.get(word) ?? 0;
}

function buildLexicon(): ReadonlyMap<string, number> {
  const lexicon = new Map<string, number>();
  for (const [flag, words] of [...CLASSES, [PLACE, PLACES] as const, [DEMONYM, DEMONYMS] as const]) {
    for (const word of words.split(/\s+/)) if (word !== "") lexicon.set(word, (lexicon.get(word) ?? 0) | flag);
  }
  return lexicon;
}
