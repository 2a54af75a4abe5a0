/**
 * Where an article says that its text is an office's: "said in a statement", "wie die Polizei mitteilt", "según informa Iberpres", "in una nota il Comune".
 *
 * No credit in the sense of `credits.ts`: it names nobody whose reporting was taken, and a company that speaks for itself credits itself. But a text that several
 * papers were given has not gone from one to the other, and a paper that says from whom it has it owes no more.
 *
 * By words and their neighborhood, not by grammar: the noun of an announcement; a verb of announcing beside the common noun of a body that announces.
 */
import { unicodePattern, type Span, type UnicodePattern } from "../base/index.ts";
import type { SegmentedText } from "../text/index.ts";
import { findReportedSpeech } from "./reported-speech.ts";

export interface Announcement extends Span {
  /** By the noun or verb of announcing, whoever announces; or by a body that says it. */
  readonly kind: "statement" | "body";
  /** Whether it points to somebody else, as no office does that speaks of itself: "according to police", "in a statement", and not "the council announced". */
  readonly cites: boolean;
  /** Index of its block. */
  readonly block: number;
}

interface Wording {
  /** Nouns that mean an announcement wherever they stand, or with what leads to them. */
  readonly statement: string;
  /** Verbs of announcing, which an office uses of itself as well. */
  readonly announces?: string;
  /** Words that lead to who said it, and may stand before or behind. */
  readonly citing: string;
  /** What offices do with news, in the third person. */
  readonly says: string;
  /** What leads to the name of a body. */
  readonly article?: string;
  /** Bodies that announce, by their beginnings or in full. */
  readonly bodies: string;
  /** Words by which an office turns to the public: readers keep them, nobody invents them. */
  readonly appeals?: string;
}

const WORDINGS: Readonly<Record<string, Wording>> = {
  en: {
    statement:
      "(?:in|according to|from|by|via|as per) (?:(?:a|an|the|its|their|this|joint|written|press|news|media|brief|short|official|separate|public|company|police) ){0,3}(?:statement|release|announcement|advisory|bulletin|press notice)|(?:statement|press release|news release|announcement) (?:from|by|issued|said|says|read)",
    announces: "issued (?:a|an|the)(?: [\\w-]+){0,4} (?:warning|recall|notice|appeal|alert|advisory|statement)",
    citing: "according to",
    says: "said|says|say|told|confirmed|announced|announces|warned|added|urged|appealed|reported|stated|explained|wrote",
    article: "the|a|local|county|city|town|state",
    bodies:
      "police|officers|detectives|firefighters|fire service|fire brigade|fire department|council|councillors|company|firm|ministry|department|agency|authority|authorities|office|service|hospital|trust|university|district|coastguard|prosecutors|court|forecasters|officials|society|societies|club|league|organi[sz]ers|charity",
    appeals:
      "appeal(?:ing|ed)?(?: to [\\w ]{1,30})? for (?:witnesses|information)|anyone (?:with|who) [^.]{0,80}(?:contact|call|asked|urged)|point of sale notices",
  },
  de: {
    statement:
      "(?:presse)?mitteilung(?:en)?|presseerklärung|polizeibericht|polizeimeldung|pressemeldung|aussendung|\\(?ots\\)?",
    announces: "teilt[en]*(?: [^\\s.]+){1,9} mit|mitteilt[en]*|mitgeteilt",
    citing: "laut|nach angaben|so|nach auskunft|zufolge",
    says: "berichtet[en]*|meldet[en]*|informiert[en]*|erklärt[en]*|sagt[en]*|warnt[en]*|bittet|gibt|gab",
    article: "die|der|das|dem|des|den|von",
    bodies:
      "polizei\\p{L}*|feuerwehr\\p{L}*|staatsanwaltschaft|stadt|stadtverwaltung|landkreis|kreis\\p{L}*|landratsamt|gemeinde\\p{L}*|verwaltung|behörde\\p{L}*|unternehmen\\p{L}*|firma|ministerium\\p{L}*|wetterdienst\\p{L}*|meteorologen|ermittler\\p{L}*|beamten?|rathaus|bundespolizei|zoll|universität|klinikum|verein\\p{L}*|veranstalter\\p{L}*|gericht|hersteller\\p{L}*|konzern\\p{L}*|bürgermeister\\p{L}*|pressestelle",
    appeals: "zeugen[^.]{0,120}(?:gebeten|melden)|hinweise (?:nimmt|nehmen|bitte)",
  },
  fr: {
    statement: "communiqués?|(?:dans|par) un (?:message|avis|bulletin)",
    announces: "annonc(?:e|é|ée|ent|ait)|fait savoir|font savoir",
    citing: "selon|d'après|de source",
    says: "indique|indiquent|précise|précisent|rappelle|recommande|informe|a indiqué|a précisé|signale",
    article: "la|le|les|l|du|de la",
    bodies:
      "préfecture|préfète?|mairie|gendarm\\p{L}*|police|pompiers|parquet|procureure?|ministère|entreprise|société|groupe|département|région|commune|ville|hôpital|université|météo-france|organisateurs?|fabricant|direction|autorités",
    appeals: "appel à témoins|toute personne[^.]{0,80}(?:invitée|priée)",
  },
  es: {
    statement:
      "comunicados?|nota de prensa|(?:en|según) una nota|bando|según (?:informa|informó|ha informado|informan|han informado)|\\(?ndp\\)?",
    announces: "ha anunciado|ha informado|informó|anunció",
    citing: "según|de acuerdo con",
    says: "informa|informan|señala|indica|explica|recuerda|advierte|confirma|asegura|apunta",
    article: "el|la|los|las|fuentes de(?: la| el|l)?",
    bodies:
      "policía|guardia|benemérita|ayuntamiento|consistorio|bomberos|fiscalía|ministerio|empresa|compañía|grupo|diputación|consejería|universidad|hospital|aemet|organizador\\p{L}*|junta|gobierno|delegación|subdelegación|juzgado|fabricante|autoridades",
    appeals: "se (?:ruega|solicita) (?:a|la)[^.]{0,60}(?:testigos|colaboración)",
  },
  it: {
    statement:
      "comunicat[oi]|(?:in|con) una nota|nota stampa|secondo quanto (?:riferito|comunicato|reso noto|spiegato)",
    announces: "rende noto|rendono noto|fa sapere|fanno sapere|ha annunciato|ha reso noto|informa che",
    citing: "secondo|stando a",
    says: "informa|annuncia|comunica|spiega|precisa|riferisce|segnala|avverte|parla",
    article: "il|la|lo|i|gli|l|dal|dalla|dall",
    bodies:
      "comune|polizia|carabinieri|guardia|finanz\\p{L}*|vigili|procura|questura|prefettura|ministero|azienda|società|gruppo|regione|provincia|ospedale|università|asl|protezione|organizzator\\p{L}*|amministrazione|assessorato|produttore|autorità",
    appeals: "chiunque (?:abbia|avesse)[^.]{0,60}(?:informazioni|contatt)",
  },
  pt: {
    statement: "comunicados?|(?:em|numa|em uma|uma) nota|nota (?:à|de) imprensa",
    announces: "anunciou|anunciaram|fez saber|informou|informaram|divulgou",
    citing: "segundo|de acordo com|conforme",
    says: "informa|refere|indica|adianta|esclarece|alerta|explica|avisa",
    article: "a|o|as|os|fonte d[ao]",
    bodies:
      "polícia|gnr|psp|câmara|prefeitura|bombeiros|ministério|empresa|companhia|grupo|governo|município|autarquia|hospital|universidade|ipma|proteção|proteç\\p{L}*|organiza\\p{L}*|tribunal|fabricante|autoridades|secretaria",
  },
  nl: {
    statement: "persbericht\\p{L}*|persverklaring|(?:in|via) een (?:verklaring|bericht|mededeling)",
    announces: "laat weten|laten weten|bekendgemaakt|maakte? bekend",
    citing: "volgens|aldus",
    says: "meldt|melden|meldde|zegt|zei|waarschuwt|adviseert|laat",
    article: "de|het",
    bodies:
      "politie|brandweer|gemeente\\p{L}*|justitie|ministerie|bedrijf|onderneming|provincie|knmi|organisat\\p{L}*|waterschap|ziekenhuis|universiteit|rechtbank|fabrikant|veiligheidsregio|vereniging|club",
    appeals: "getuigen[^.]{0,80}(?:gevraagd|melden|contact)",
  },
  sv: {
    statement: "pressmeddelande\\p{L}*|(?:i|enligt) ett (?:uttalande|meddelande)",
    announces: "meddelar|meddelade|meddelat|går ut med",
    citing: "enligt",
    says: "uppger|skriver|säger|varnar|informerar|uppmanar",
    bodies:
      "kommunen|\\p{L}*kommun|polisen|räddningstjänsten|åklagaren|regionen|länsstyrelsen|företaget|bolaget|myndigheten|smhi|skolan|sjukhuset|universitetet|arrangören|föreningen|tingsrätten|tillverkaren",
  },
  da: {
    statement: "pressemeddelelse\\p{L}*|i en meddelelse",
    announces: "meddeler|meddelte|oplyser i",
    citing: "ifølge",
    says: "oplyser|siger|skriver|advarer|informerer",
    bodies:
      "kommunen|\\p{L}*kommune|politiet|\\p{L}*politi|brandvæsenet|regionen|virksomheden|selskabet|myndigheden|styrelsen|dmi|hospitalet|universitetet|foreningen|retten",
  },
  nb: {
    statement: "pressemelding\\p{L}*|i en melding",
    announces: "opplyser i|meddeler",
    citing: "ifølge",
    says: "opplyser|sier|skriver|varsler|melder|informerer",
    bodies:
      "kommunen|\\p{L}*kommune|politiet|brannvesenet|fylket|selskapet|bedriften|myndighetene|direktoratet|meteorologene|sykehuset|universitetet|klubben|retten",
  },
  pl: {
    statement:
      "komunikat\\p{L}*|oświadczeni\\p{L}*|informacj\\p{L}* prasow\\p{L}*|jak informuj\\p{L}+|jak przekazał\\p{L}*",
    announces: "poinformował\\p{L}*",
    citing: "według|jak podaj[ea]\\p{L}*",
    says: "informuj[ea]|podaj[ea]|przekazał\\p{L}*|apeluj[ea]|ostrzega\\p{L}*",
    bodies:
      "policj\\p{L}*|komend\\p{L}*|straż\\p{L}*|urząd\\p{L}*|gmin\\p{L}*|miast\\p{L}*|prokuratur\\p{L}*|firm\\p{L}*|spółk\\p{L}*|ministerstw\\p{L}*|szpital\\p{L}*|uniwersytet\\p{L}*|imgw|organizator\\p{L}*|sąd\\p{L}*",
  },
  cs: {
    statement: "tiskov\\p{L}* zpráv\\p{L}*|prohlášení|tiskov\\p{L}* mluvč\\p{L}*",
    citing: "podle",
    says: "informoval\\p{L}*|informuje|uvedl\\p{L}*|oznámil\\p{L}*|sdělil\\p{L}*|varuje",
    bodies:
      "polici\\p{L}*|hasič\\p{L}*|město|obec|úřad\\p{L}*|společnost\\p{L}*|firm\\p{L}*|ministerstv\\p{L}*|nemocnic\\p{L}*|univerzit\\p{L}*|čhmú|kraj|soud\\p{L}*|radnic\\p{L}*",
  },
  ru: {
    statement: "пресс-релиз\\p{L}*|пресс-служб\\p{L}*|(?:в|согласно) сообщени\\p{L}*|заявлени\\p{L}*",
    citing: "по данным|по сообщению|по информации|со ссылкой на",
    says: "сообщил\\p{L}*|сообщает|сообщают|сообщили|предупредил\\p{L}*|заявил\\p{L}*|информирует",
    bodies:
      "полици\\p{L}*|мчс|мвд|администраци\\p{L}*|мэри\\p{L}*|прокуратур\\p{L}*|компани\\p{L}*|министерств\\p{L}*|управлени\\p{L}*|ведомств\\p{L}*|суд\\p{L}*|университет\\p{L}*|гидрометцентр\\p{L}*|следствен\\p{L}*",
  },
};

/** Of text in small letters: of the flag `i` each list took twenty times as long. */
interface Patterns {
  readonly statement: UnicodePattern;
  readonly body: UnicodePattern;
  /** A word of saying or announcing, whoever says it. */
  readonly saying: UnicodePattern;
}

const built = new Map<string, Patterns>();

function patternsOf(language: string | null): Patterns | null {
  const code = language ?? "en";
  if (!Object.hasOwn(WORDINGS, code)) return null;
  const known = built.get(code);
  if (known !== undefined) return known;
  const { statement, announces = "(?!)", citing, says, article = "(?!)", bodies, appeals = "(?!)" } = WORDINGS[code]!;
  const word = (of: string): string => `(?<![\\p{L}\\p{M}\\p{N}])(?:${of})(?![\\p{L}\\p{M}\\p{N}])`;
  const led = `(?:(?:${article})[\\s'’]+){0,2}`;
  const between = "(?:\\s+[^\\s.,;:!?]+){0,4}?\\s+";
  const made: Patterns = {
    statement: unicodePattern(`(?<cited>${word(statement)})|${word(announces)}|${word(appeals)}`, "g"),
    body: unicodePattern(
      `(?<cited>${word(citing)}\\s+${led}${word(bodies)})|${word(bodies)}${between}${word(says)}|${word(says)}\\s+${led}${word(bodies)}`,
      "g",
    ),
    saying: unicodePattern(`${word(citing)}|${word(says)}|${word(statement)}|${word(announces)}`),
  };
  built.set(code, made);
  return made;
}

/** In small letters, each where it was: of one letter they are two. */
function small(text: string): string {
  return text.replaceAll("İ", "I").toLowerCase();
}

/** What a text says of announcements, and who speaks in it. */
export interface Announcements {
  /** Whether the language is one whose wordings are known. */
  readonly isKnown: boolean;
  /** In order, disjoint. */
  readonly places: readonly Announcement[];
  /** Of each block, 1 where somebody is quoted or said to say something; and the same where the words for it are looked for in the language of the text. */
  readonly spoken: Uint8Array;
  readonly saying: Uint8Array;
  /** Whether words say or announce something. */
  readonly says: (words: string) => boolean;
}

/** Where a text says that an office announced what it reports. A language of `null` is read as English. O(length). */
export function readAnnouncements(segmented: SegmentedText, language: string | null): Announcements {
  const { text, blocks } = segmented;
  const patterns = patternsOf(language);
  const letters = small(text);
  const { direct, indirect } = findReportedSpeech(segmented);
  const quoted = markBlocks(blocks, direct);
  const places: Announcement[] = [];
  const saying = Uint8Array.from(quoted);
  blocks.forEach(({ kind, start, end }, block) => {
    if (patterns === null) return;
    const words = letters.slice(start, end);
    if (patterns.saying.test(words)) saying[block] = 1;
    if (kind !== "paragraph" && kind !== "standfirst") return;
    const own: Announcement[] = [];
    for (const of of ["statement", "body"] as const) {
      const pattern = patterns[of].for(words);
      pattern.lastIndex = 0;
      for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
        const at = start + match.index;
        const cites = match.groups?.["cited"] !== undefined;
        own.push({ kind: of, cites, block, start: at, end: at + match[0].length });
      }
    }
    own.sort((x, y) => x.start - y.start || y.end - x.end);
    for (const one of own) if (one.start >= (places.at(-1)?.end ?? 0)) places.push(one);
  });
  const spoken = markBlocks(blocks, indirect).map((mark, block) => mark | quoted[block]!);
  return {
    isKnown: patterns !== null,
    places,
    spoken,
    saying,
    says: (words) => patterns?.saying.test(small(words)) ?? false,
  };
}

/** Marks the blocks that hold a part of one of the spans, which are in order. */
function markBlocks(blocks: SegmentedText["blocks"], spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(blocks.length);
  let block = 0;
  for (const { start, end } of spans) {
    while (block < blocks.length && blocks[block]!.end <= start) block++;
    for (let at = block; at < blocks.length && blocks[at]!.start < end; at++) marks[at] = 1;
  }
  return marks;
}

/** The words of a name that mean a body which announces, in any language, in small letters: `polizeiinspektion`. */
export function bodyWordsOf(name: string): string[] {
  anyBody ??= new RegExp(
    `^(?:${Object.values(WORDINGS)
      .map(({ bodies }) => bodies)
      .join("|")})$`,
    "iu",
  );
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length >= LEAST_LETTERS && anyBody!.test(word));
}

let anyBody: RegExp | undefined;
const LEAST_LETTERS = 4;
