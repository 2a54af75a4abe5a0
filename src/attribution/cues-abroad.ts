/**
 * The words that lead to and follow the name of a source, by language, and the patterns made of them.
 *
 * They are matched in a window of fixed length around a name, so that what they repeat is bounded.
 */

/**
 * What leads to a name: reporting and citing words; telling words with what stands before a hearer; articles; words for an agency and for a paper. What
 * follows it: behind any name (`behind`), or behind one that `as` or the beginning of its sentence leads to (`reports`).
 */
interface Cues {
  readonly citing: string;
  readonly telling?: string;
  readonly to?: string;
  readonly article?: string;
  readonly agency: string;
  readonly paper?: string;
  readonly as?: string;
  readonly reports?: string;
  readonly that?: string;
  readonly behind?: string;
}

const CUES: Readonly<Record<string, Cues>> = {
  de: {
    citing:
      "laut|nach angaben|nach informationen|nach einem bericht|nach recherchen|einem bericht|meldet|meldete|berichtet|berichtete|schreibt|schrieb|zitiert|unter berufung auf|im gespräch mit|im interview mit|interview mit",
    telling: "sagte|sagten|erklärte|bestätigte|erzählte|verriet|berichtete|teilte",
    to: "der|dem|gegenüber|gegenüber der|gegenüber dem",
    article: "die|der|das|dem|des|den|von",
    agency: "(?:nachrichten)?agentur",
    paper: "(?:\\p{L}*zeitung|\\p{L}*magazin|\\p{L}*blatt|\\p{L}*sender|\\p{L}*portal|zeitschrift)s?",
    as: "wie",
    reports: "berichtete?|meldete?|schreibt|schrieb|zuerst berichtet hatte",
    that: "dass",
    behind: "zufolge",
  },
  fr: {
    citing:
      "selon|d'après|rapporte|rapportent|a rapporté|ont rapporté|indique|révèle|a révélé|révélé par|écrit|précise|cité(?:e|s)? par|relayé(?:e|s)? par|interrogé(?:e|s)? par|contacté(?:e|s)? par|dans les colonnes|dans un entretien|dans une interview",
    telling: "déclaré|dit|affirmé|expliqué|indiqué|confié|précisé|raconté|répondu|entretien|interview",
    to: "à|à l|au|avec|dans",
    article: "l|la|le|les|par|de|du|à|au",
    agency: "agence(?: de presse)?",
    paper: "quotidien|journal|hebdomadaire|magazine|mensuel|chaîne|radio|revue",
    as: "comme",
    reports: "rapporte|a rapporté|révèle|écrit|indique",
    that: "que|qu",
  },
  es: {
    citing:
      "según|(?:según )?(?:informó|informa|ha informado|publicó|publica|ha publicado|adelantó|adelanta|ha adelantado|reveló|revela|ha revelado|recogió|recoge|cuenta|señala|ha podido saber)|citad[oa]s? por|consultad[oa]s? por|en una entrevista|en entrevista|en declaraciones",
    telling: "dijo|declaró|afirmó|aseguró|explicó|señaló|confirmó|indicó|contó|relató|respondió|ha dicho|ha contado",
    to: "a|al|a la|con",
    article: "la|el|los|las|por|en|de|del|a|al|con",
    agency: "agencia(?: de noticias)?",
    paper: "diario|periódico|rotativo|revista|semanario|portal|cadena|emisora",
    as: "como|según",
    reports: "informa|informó|publica|publicó|asegura|revela",
    that: "que|de que",
  },
  it: {
    citing:
      "secondo|stando|riporta|riportato da|riferisce|scrive|rivela|racconta|anticipa|citat[oa] da|intervistat[oa] da|fa sapere|si legge su|in un['’]intervista|intervista|dalle colonne",
    telling: "detto|dichiarato|spiegato|confermato|raccontato|riferito|rivelato|disse",
    to: "all|alla|al|allo|a|con|con il",
    article: "l|la|il|lo|i|dall|dalla|dal|all|alla|al|a|de|del|della|dell|su|con",
    agency: "agenzia(?: di stampa)?",
    paper: "quotidiano|giornale|settimanale|mensile|emittente|rivista",
    as: "come",
    reports: "scrive|riporta|riferisce|rivela",
    that: "che",
  },
  pt: {
    citing:
      "segundo|conforme|de acordo com|noticia|noticiou|informou|avança|avançou|revela|revelou|escreve|escreveu|apurou|citad[oa]s? pel[oa]|em entrevista|em declarações|contactad[oa] pel[oa]",
    telling: "disse|afirmou|declarou|explicou|confirmou|adiantou|contou|revelou",
    to: "à|a|ao",
    article: "a|o|os|as|pela|pelo|à|ao|com",
    agency: "agência(?: de notícias)?",
    paper: "jornal|diário|semanário|revista|portal|canal|rádio",
    as: "como",
    reports: "noticia|noticiou|avança|avançou|escreve|revela",
    that: "que",
  },
  nl: {
    citing:
      "volgens|meldt|meldde|bericht|berichtte|schrijft|schreef|citeert|onthult|onthulde|aldus|tegenover|in gesprek met|interview met|interview in",
    telling: "zei|zegt|vertelde|vertelt|bevestigt|bevestigde|verklaarde|laat|liet",
    to: "tegen|aan|tegenover",
    article: "het|de",
    agency: "(?:nieuws|pers)(?:agentschap|bureau)",
    paper: "krant|dagblad|weekblad|tijdschrift|omroep|nieuwssite|zender",
    as: "zoals",
    reports: "meldt|meldde|bericht|schrijft|schreef",
    that: "dat",
  },
  sv: {
    citing: "enligt|rapporterar|skriver|uppger|citerar",
    telling: "säger|sade|berättar|bekräftar",
    to: "till|för",
    agency: "nyhetsbyrån",
    paper: "tidningen|dagstidningen|kvällstidningen|tidskriften",
    as: "som",
    reports: "rapporterar|skriver|skrev|rapporterade",
    that: "att",
  },
  da: {
    citing: "ifølge|skriver|oplyser|rapporterer",
    telling: "siger|sagde|oplyser",
    to: "til",
    agency: "nyhedsbureauet",
    paper: "avisen|dagbladet|ugeavisen",
  },
  nb: {
    citing: "ifølge|skriver|melder|rapporterer",
    telling: "sier|sa|forteller",
    to: "til",
    agency: "nyhetsbyrået",
    paper: "avisen|dagsavisen|nettavisen",
  },
  pl: {
    citing: "według|podała|podaje|poinformowała|informuje|donosi|pisze|cytuje",
    telling: "powiedział|powiedziała|przekazał|przekazała|oświadczył",
    to: "agencji|dla",
    agency: "agencj[aię](?: prasowa| prasowej)?",
    paper: "dziennik|gazeta|portal|tygodnik|telewizja",
  },
  cs: {
    citing: "podle|uvedla|informovala|píše|cituje",
    telling: "řekl|řekla|sdělil|sdělila",
    to: "agentuře",
    agency: "agentur[aye]",
    paper: "deník|deníku|list|server|serveru|týdeník",
  },
  ru: {
    citing:
      "по данным|по сообщению|по информации|сообщает|сообщают|сообщило|сообщил|передает|передаёт|передают|пишет|цитирует|со ссылкой на",
    telling: "сообщил|сообщила|рассказал|рассказала|заявил|заявила|сказал|сказала",
    to: "агентству|для|газете|изданию|порталу|корреспонденту",
    agency: "(?:(?:информ)?агентств[оауе]м?(?: новостей)?|и\\s?а|ниа|риа)",
    paper: "газет[аыеу]|издани[еяю]|журнал[ау]?|портал[ау]?|телеканал[ау]?",
    as: "как",
    reports: "сообщает|сообщил[аои]?|пишет|передаёт|передает",
    that: "что",
  },
  uk: {
    citing:
      "за даними|за повідомленням|за інформацією|повідомляє|повідомляють|повідомило|передає|передають|пише|цитує|з посиланням на",
    telling: "повідомив|повідомила|розповів|розповіла|заявив|заявила|сказав|сказала",
    to: "агентству|для|газеті|виданню",
    agency: "(?:інформ)?агентств[оауі]м?",
    paper: "газет[аиіу]|видання|виданню|журнал[ау]?|портал[ау]?|телеканал[ау]?",
  },
  tr: {
    citing: "haber ajansı",
    agency: "haber ajansı|ajansı",
    behind:
      "['’]?\\s?(?:[nd]?[ıiuüae]n?[ıiuü]?n?)?\\s?(?:haberine göre|muhabirine|duyurdu|bildirdi|aktardı|ajansına|ajansı)",
  },
};

export interface CuePatterns {
  readonly before: RegExp;
  /** What must lead to a name that `reports` stands behind. */
  readonly as: RegExp | null;
  readonly reports: RegExp | null;
  readonly thatFollows: RegExp | null;
  readonly behind: RegExp | null;
  /** A cue and a noun for an outlet, behind which stands a name that the table need not know. */
  readonly unknown: RegExp;
}

const patterns = new Map<string, CuePatterns>();

/** The patterns of a language, built when first asked for; `null` for a language without cues. */
export function cuesOf(language: string | null): CuePatterns | null {
  if (language === null || !Object.hasOwn(CUES, language)) return null;
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const { citing, telling, to, article = "(?!)", agency, paper = "(?!)", as, reports, that, behind } = CUES[language]!;
  const joint = "[\\s'’]\\s*";
  const noun = `(?:(?:${agency}|${paper})\\s+)`;
  const articles = `(?:(?:${article})${joint}){1,2}`;
  const cited = `(?:${citing})\\s+(?<article>${articles})?`;
  const said =
    telling === undefined
      ? "(?!)"
      : `(?:${telling})(?:\\s+[^\\s,.;:]+){0,5}?\\s+(?:${to ?? "(?!)"})${joint}(?:${articles})?`;
  const bare = `(?<bare>(?:(?:${article})${joint})?(?=(?:${agency})\\s*$))`;
  const [open, close] = ["[«»\"„“”‚‘']", "[»«\"“”‘’']"];
  const edge = "(?:^|[^\\p{L}\\p{M}])";
  const built: CuePatterns = {
    before: new RegExp(`${edge}(?:${cited}|${said}|${bare})(?<noun>${noun})?(?<quote>${open})?$`, "iu"),
    as: as === undefined ? null : new RegExp(`${edge}(?:${as})\\s+(?:(?:${article})${joint})?${noun}?${open}?$`, "iu"),
    reports:
      reports === undefined
        ? null
        : new RegExp(`^${close}?(?:\\s+[^\\s,.;:]+){0,3}?\\s+(?:${reports})(?![\\p{L}\\p{M}])`, "iu"),
    thatFollows:
      reports === undefined || that === undefined
        ? null
        : new RegExp(`^${close}?\\s+(?:${reports}),?\\s+(?:${that})(?![\\p{L}\\p{M}])`, "iu"),
    behind: behind === undefined ? null : new RegExp(`^${close}?\\s?(?:${behind})`, "iu"),
    unknown: new RegExp(`${edge}(?:${cited}|${said})${noun}`, "giu"),
  };
  patterns.set(language, built);
  return built;
}

const PART = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const PARTS = `${PART}(?:[^\\S\\n](?:(?:de|des|du|del|della|di|da|do|van|der|la|le)[^\\S\\n])?${PART}){0,3}`;
const QUOTED = `[«»"„“”‚‘'](?<quoted>\\p{Lu}[^»«"“”„‘\\n.!?]{1,39})[»«"“”‘’']`;
/** A name that stands in quotation marks or begins with capitals. */
export const ANY_NAME: RegExp = new RegExp(`^(?:${QUOTED}|(?<plain>${PARTS}))`, "u");
/** A German noun has a capital as well: "laut Zeitung Polizei". */
export const QUOTED_NAME: RegExp = new RegExp(`^${QUOTED}`, "u");
