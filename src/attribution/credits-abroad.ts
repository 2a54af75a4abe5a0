/**
 * Credits in the running text of languages other than English: `secondo l'ANSA`, `disse à agência Lusa`, `Об этом передает ТАСС`, `Reuters'ın haberine göre`.
 *
 * The grammar of `credit-contexts.ts` is that of English; here a known agency counts where one of a language's cues leads straight to it or follows it.
 */
import type { SegmentedText } from "../text/index.ts";
import { matchAgency, type AgencyIndex } from "./agency-index.ts";
import type { Reading } from "./reading.ts";
import type { Credit } from "./types.ts";

/** What leads to a name: reporting and citing words; telling words with what stands before a hearer; articles; words for an agency. What follows it. */
interface Cues {
  readonly citing: string;
  readonly telling?: string;
  readonly to?: string;
  readonly article?: string;
  readonly agency: string;
  readonly behind?: string;
}

const CUES: Readonly<Record<string, Cues>> = {
  de: {
    citing: "laut|nach angaben|meldet|meldete|berichtet|berichtete|zitiert|unter berufung auf",
    telling: "sagte|erklärte|bestätigte",
    to: "der|dem|gegenüber der",
    article: "die|der|von",
    agency: "(?:nachrichten)?agentur",
  },
  fr: {
    citing: "selon|d'après|rapporte|a rapporté|indique|cité(?:e|s)? par",
    telling: "déclaré|dit|affirmé|expliqué|indiqué|confié|précisé",
    to: "à|à l|au",
    article: "l|la|le|par",
    agency: "agence(?: de presse)?",
  },
  es: {
    citing: "según|informó|informa|citad[oa] por|recoge",
    telling: "dijo|declaró|afirmó|aseguró|explicó|señaló|confirmó|indicó",
    to: "a|a la",
    article: "la|el|por",
    agency: "agencia(?: de noticias)?",
  },
  it: {
    citing: "secondo|riporta|riferisce|scrive|citat[oa] da|fa sapere",
    telling: "detto|dichiarato|spiegato|confermato|raccontato|riferito",
    to: "all|alla|a",
    article: "l|la|il|dall|dalla",
    agency: "agenzia(?: di stampa)?",
  },
  pt: {
    citing: "segundo|de acordo com|noticia|noticiou|informou|avança|citad[oa] pela",
    telling: "disse|afirmou|declarou|explicou|confirmou|adiantou",
    to: "à|a|ao",
    article: "a|o|pela",
    agency: "agência(?: de notícias)?",
  },
  nl: {
    citing: "volgens|meldt|meldde|bericht|schrijft|citeert",
    telling: "zei|zegt|vertelde|bevestigt|verklaarde",
    to: "tegen|aan",
    article: "het",
    agency: "(?:nieuws|pers)(?:agentschap|bureau)",
  },
  sv: {
    citing: "enligt|rapporterar|skriver|uppger|citerar",
    telling: "säger|sade|berättar|bekräftar",
    to: "till|för",
    agency: "nyhetsbyrån",
  },
  da: {
    citing: "ifølge|skriver|oplyser|rapporterer",
    telling: "siger|sagde|oplyser",
    to: "til",
    agency: "nyhedsbureauet",
  },
  nb: { citing: "ifølge|skriver|melder|rapporterer", telling: "sier|sa|forteller", to: "til", agency: "nyhetsbyrået" },
  pl: {
    citing: "według|podała|podaje|poinformowała|informuje|donosi|pisze|cytuje",
    telling: "powiedział|powiedziała|przekazał|przekazała|oświadczył",
    to: "agencji|dla",
    agency: "agencj[aię](?: prasowa| prasowej)?",
  },
  cs: {
    citing: "podle|uvedla|informovala|píše|cituje",
    telling: "řekl|řekla|sdělil|sdělila",
    to: "agentuře",
    agency: "agentur[aye]",
  },
  ru: {
    citing:
      "по данным|по сообщению|по информации|сообщает|сообщают|сообщило|сообщил|передает|передаёт|передают|пишет|цитирует|со ссылкой на",
    telling: "сообщил|сообщила|рассказал|рассказала|заявил|заявила|сказал|сказала",
    to: "агентству|для",
    agency: "(?:информ)?агентств[оауе]м?(?: новостей)?",
  },
  uk: {
    citing:
      "за даними|за повідомленням|за інформацією|повідомляє|повідомляють|повідомило|передає|передають|пише|цитує|з посиланням на",
    telling: "повідомив|повідомила|розповів|розповіла|заявив|заявила|сказав|сказала",
    to: "агентству|для",
    agency: "(?:інформ)?агентств[оауі]м?",
  },
  tr: {
    citing: "haber ajansı",
    agency: "haber ajansı|ajansı",
    behind:
      "['’]?\\s?(?:[nd]?[ıiuüae]n?[ıiuü]?n?)?\\s?(?:haberine göre|muhabirine|duyurdu|bildirdi|aktardı|ajansına|ajansı)",
  },
};

/** Units before a name in which its cue must begin. */
const REACH = 70;

const patterns = new Map<string, { readonly before: RegExp; readonly behind: RegExp | null }>();

/** O(words). Nothing in English or a language without cues. */
export function creditsAbroad(
  { words, segmented }: Reading,
  index: AgencyIndex,
  language: string | null,
  isTaken: (position: number) => boolean,
): Credit[] {
  if (language === null || !Object.hasOwn(CUES, language)) return [];
  const { before, behind } = patternsOf(language);
  const { text } = segmented;
  const found: Credit[] = [];
  for (let at = 0; at < words.count; at++) {
    const start = words.starts[at]!;
    const match = matchAgency(index, text, nameStart(text, start));
    if (
      match === null ||
      match.agency.kind !== "agency" ||
      isTaken(start) ||
      !isReporting(segmented, words.blocks[at]!)
    )
      continue;
    const name = nameStart(text, start);
    const { start: floor } = segmented.blocks[words.blocks[at]!]!;
    const cue = before.exec(text.slice(Math.max(floor, name - REACH), name));
    const next = behind?.exec(text.slice(match.end, match.end + 40)) ?? null;
    if (cue === null && next === null) continue;
    // "enligt TT" is the agency; a word that is written as others are needs to be called one.
    const isWord = text.slice(name, match.end) !== text.slice(name, match.end).toUpperCase();
    if (match.ambiguous && isWord && cue?.groups?.["agency"] === undefined) continue;
    const from = cue === null ? name : name - cue[0].length + (/^[^\p{L}]*/u.exec(cue[0])?.[0].length ?? 0);
    const end = match.end + (next?.[0].length ?? 0);
    found.push({ kind: "in-text", agency: match.agency.name, start: from, end, scope: "fact" });
    while (at + 1 < words.count && words.starts[at + 1]! < end) at++;
  }
  return found;
}

/** Behind an elided article: `l'AFP`, `all'ANSA`. */
function nameStart(text: string, word: number): number {
  const elided = /^[\p{Ll}]{1,4}['’](?=\p{Lu})/iu.exec(text.slice(word, word + 6));
  return word + (elided?.[0].length ?? 0);
}

function isReporting({ blocks }: SegmentedText, block: number): boolean {
  const { kind } = blocks[block]!;
  return kind === "paragraph" || kind === "standfirst";
}

function patternsOf(language: string): { readonly before: RegExp; readonly behind: RegExp | null } {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const { citing, telling, to, article, agency, behind } = CUES[language]!;
  const noun = `(?:(?<agency>${agency})\\s*)?`;
  const joint = "[\\s'’]\\s*";
  const cited = `(?:${citing})\\s+(?:(?:${article ?? "(?!)"})${joint})?`;
  const told =
    telling === undefined ? "(?!)" : `(?:${telling})(?:\\s+[^\\s,.;:]+){0,4}?\\s+(?:${to ?? "(?!)"})${joint}`;
  const bare = `(?:(?:${article ?? "(?!)"})${joint})?(?=(?:${agency})\\s*$)`;
  const built = {
    before: new RegExp(`(?:^|[^\\p{L}\\p{M}])(?:${cited}|${told}|${bare})${noun}[«"„“]?$`, "iu"),
    behind: behind === undefined ? null : new RegExp(`^(?:${behind})`, "iu"),
  };
  patterns.set(language, built);
  return built;
}
