/** Words that are somebody's and not the reporter's: quoted, printed whole after a colon, or rendered in a clause of saying. */
import { casedPattern, type Span } from "../base/index.ts";
import type { Block, SegmentedText } from "../text/index.ts";
import { readingOf } from "./reading.ts";

export interface ReportedSpeech {
  /** Quotations, marks included, and statements printed without marks after a line that announces them. In order, disjoint. */
  readonly direct: readonly Span[];
  /** Sentences that say what somebody said: the words are the reporter's rendering. In order; quotations inside are not cut out. */
  readonly indirect: readonly Span[];
}

/**
 * Quotations, announced statements and sentences that render what somebody said. O(length).
 *
 * @throws {TypeError} Not a segmented text.
 */
export function findReportedSpeech(segmented: SegmentedText): ReportedSpeech {
  const { quotations, statements, words, quoted } = readingOf(segmented);
  // A mark that nobody closes runs to the end of its paragraph: a slip, unless the next paragraph takes it up.
  const whole = quotations.filter(({ closed }, index) => closed || quotations[index + 1]?.resumes === true);
  const direct = [...whole.map(({ start, end }) => ({ start, end })), ...announced(segmented)];
  direct.sort((x, y) => x.start - y.start || y.end - x.end);
  const indirect: Span[] = [];
  let sentence = 0;
  const verbs = statements.filter(({ verb }) => quoted[verb] === 0).map(({ verb }) => words.starts[verb]!);
  for (const verb of verbs.sort((x, y) => x - y)) {
    while (sentence < segmented.sentences.length && segmented.sentences[sentence]!.end <= verb) sentence++;
    const found = segmented.sentences[sentence];
    if (found === undefined || found.start > verb) continue;
    indirect.push({ start: found.start, end: found.end });
    sentence++;
  }
  return { direct: merged(direct), indirect };
}

/** A line that ends in a colon and says that somebody's words follow: `Her statement in full:`. */
const ANNOUNCES =
  /\b(?:statement|remarks|speech|letter|text|transcript|message|memo|note|e-?mail|apology|resignation|tweet|post|words|testimony|address|erklärung|wortlaut|brief|communiqué|déclaration|lettre|comunicado|declaración|carta)\b[^.?!:\n]{0,60}:\s*$/i;
const FIRST_PERSON = casedPattern(
  "(?:^|[^\\p{L}'’])(?:I|[Ww]e|[Oo]urs?|[Mm]y|[Uu]s|[Mm]e|[Ii]ch|[Ww]ir|[Uu]nser\\p{L}*|[Jj]e|[Nn]ous|[Nn]otre|[Nn]os)(?=[^\\p{L}-])",
);
const LONGEST_ANNOUNCEMENT = 400;

/** The paragraphs after such a line, as far as they speak in the first person; one that does not may stand between two that do. */
function announced({ text, blocks }: SegmentedText): Span[] {
  const found: Span[] = [];
  for (let at = 0; at + 1 < blocks.length; at++) {
    const block = blocks[at]!;
    if (block.kind === "furniture" || text.charAt(lastInk(text, block)) !== ":") continue;
    if (!ANNOUNCES.test(text.slice(Math.max(block.start, block.end - LONGEST_ANNOUNCEMENT), block.end))) continue;
    let last = at;
    for (let next = at + 1; next < blocks.length && next - last <= 2; next++) {
      const { kind, start, end } = blocks[next]!;
      if (kind !== "paragraph") break;
      if (FIRST_PERSON.test(text.slice(start, end))) last = next;
    }
    if (last > at) found.push({ start: blocks[at + 1]!.start, end: blocks[last]!.end });
    at = Math.max(at, last);
  }
  return found;
}

function lastInk(text: string, { start, end }: Block): number {
  let at = end - 1;
  while (at > start && /\s/.test(text.charAt(at))) at--;
  return at;
}

function merged(spans: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = joined[joined.length - 1];
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
