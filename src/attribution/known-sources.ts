/** Names of the table in running text: where they mean the source, and where a company, a building or a word of that name. */
import { agencyOfName, matchAgency, type AgencyIndex, type AgencyMatch } from "./agency-index.ts";
import { isForeignAcronym } from "./foreign-acronyms.ts";
import { COMPANY, DEMONYM, MEDIUM, PLACE } from "./lexicon.ts";
import { appositionEnd, hasMediaHead, mediaTail } from "./media-nouns.ts";
import type { NameRun } from "./name-runs.ts";
import type { Reading } from "./reading.ts";
import type { SourceMention } from "./source-mention.ts";
import { isPlainGap, SHAPE_CAPITAL, wordAt, type Words } from "./words.ts";

/** `companies` gathers the names met as companies too; `firm` holds those named beyond doubt before. */
export function knownAt(
  reading: Reading,
  index: AgencyIndex,
  at: number,
  companies: Set<string>,
  foreign: Map<string, boolean>,
  firm: ReadonlySet<string>,
): SourceMention | null {
  const { words, names } = reading;
  const match = matchAgency(index, words.text, nameStart(words, at)) ?? smallPrint(words, index, at);
  if (match === null) return null;
  const { name, kind } = match.agency;
  if (isForeignAcronym(words.text, index, words.text.slice(words.starts[at], match.end), foreign)) return null;
  let last = at;
  while (last + 1 < words.count && words.starts[last + 1]! < match.end) last++;
  const run = names.runs[names.runOf[at]!];
  if (run !== undefined && run.first < at && !mayPrecede(words, run, at, match.ambiguous)) return null;
  const next = last + 1;
  let noun = false;
  if (next < words.count && isPlainGap(words, next)) {
    // Dow Jones and Co Inc
    const partner = wordAt(words, next) === "and" && ((words.classes[next + 1] ?? 0) & COMPANY) !== 0;
    const isSportsPoll = name === "Associated Press" && wordAt(words, next) === "Poll";
    const isCompany = (words.classes[next]! & COMPANY) !== 0 && (words.shapes[next]! & SHAPE_CAPITAL) !== 0;
    if (isCompany || partner || isSportsPoll || COMPANY_SENSE.has(wordAt(words, next))) {
      companies.add(name);
      return null;
    }
    const tail = mediaTail(words, next);
    noun = tail >= next;
    last = Math.max(last, tail);
  }
  const runEnd = names.runs[names.runOf[last]!]?.last ?? last;
  if (runEnd > last && match.ambiguous) return null;
  for (let word = last + 1; word <= runEnd; word++) {
    if ((words.classes[word]! & COMPANY) === 0) continue;
    // AFP Imaging Corp: what "AFP said" says after it is the company's.
    companies.add(name);
    return null;
  }
  const weak = match.ambiguous && !noun && !firm.has(name) && appositionEnd(words, last) < 0 && !isHeaded(words, run);
  return { first: at, last, name, kind, known: true, weak };
}

/** `the official news agency PAP`. */
function isHeaded(words: Words, run: NameRun | undefined): boolean {
  return run !== undefined && run.first > 0 && hasMediaHead(words, run);
}

/** Where the name begins in a word that an elided article opens: `l'AFP`, `d’ANSA`. */
function nameStart(words: Words, at: number): number {
  const start = words.starts[at]!;
  const second = words.text.charCodeAt(start + 1);
  if (second !== 0x27 && second !== 0x2019) return start;
  const first = words.text.charCodeAt(start) | 32;
  return first === 0x6c || first === 0x64 ? start + 2 : start;
}

/** `told reuters`, in a story that was sent in small letters: only after a word that nothing but a hearer follows. */
function smallPrint(words: Words, index: AgencyIndex, at: number): AgencyMatch | null {
  if ((words.shapes[at]! & SHAPE_CAPITAL) !== 0 || at === 0 || wordAt(words, at - 1) !== "told") return null;
  const word = wordAt(words, at);
  const agency = word.length < 3 ? undefined : agencyOfName(index, word);
  if (agency === undefined || agency.ambiguous?.some((each) => each.toLowerCase() === word) === true) return null;
  return { agency, end: words.ends[at]!, ambiguous: false };
}

/** `Reuters Holdings`, `Reuters shares`: the company, not the agency. */
const COMPANY_SENSE: ReadonlySet<string> = new Set(
  "Holdings Group shares stock Foundation Building Institute Fellowship Prize Awards All-Pro All-America Top shareholders Airport Square Center Centre Tower Plaza School Hotel Stadium Street".split(
    " ",
  ),
);

/** What may stand before a name in the same run of capitals: a nationality, `State News Agency`, a title. */
function mayPrecede(words: Words, run: NameRun, at: number, ambiguous: boolean): boolean {
  if (ambiguous) return false;
  for (let word = run.first; word < at; word++) {
    if (
      (words.classes[word]! & (DEMONYM | MEDIUM | PLACE)) === 0 &&
      !/^(?:News|State|Press|Service)$/.test(wordAt(words, word))
    )
      return false;
  }
  return true;
}
