/**
 * Direct quotations with their speakers.
 *
 * The marks come from `quotation-marks.ts`, the reporting clauses from `statements.ts`; here each quotation finds its clause: right after it
 * (`…," said X`), before it in the sentence (`X said: "…`), at the end of the sentence (`…, X said.`), or in what was said just before.
 */
import { firstTokenFrom, type SegmentedText } from "../text/index.ts";
import { ADVERB, DETERMINER, PREPOSITION, PRONOUN, ROLE } from "./lexicon.ts";
import type { Quotation } from "./quotation-marks.ts";
import { readingOf, type Reading } from "./reading.ts";
import { resolveSpeakers } from "./speakers.ts";
import type { Quote } from "./types.ts";
import {
  GAP_BLOCK,
  GAP_COLON,
  GAP_COMMA,
  GAP_DASH,
  GAP_QUOTE,
  GAP_STOP,
  isPlainGap,
  nameEnd,
  SHAPE_CAPITAL,
  SHAPE_SENTENCE_START,
} from "./words.ts";

/** A quotation seen by its words: first inside, first after. */
interface Placed extends Quotation {
  readonly first: number;
  readonly after: number;
}

const MAX_SENTENCE = 80;
const MAX_AFTER = 10;
/** Quotations up to this many words may be scare quotes or titles: they do not inherit a speaker. */
const FRAGMENT_WORDS = 3;

/**
 * Quotations in order, marks included in the span, and who says them. A quotation interrupted by its attribution gives one quote per part;
 * nested quotations belong to the outer; furniture is left out. `speaker` is the full name where the article gives it anywhere, an
 * organization's name, or the phrase used (`a spokesman for the company`); `null` where the text attributes the words to nobody.
 *
 * O(length): every search for an attribution is bounded by 80 words.
 */
export function findQuotes(segmented: SegmentedText): Quote[] {
  const reading = readingOf(segmented);
  if (reading.quotations.length === 0) return [];
  const resolved = resolveSpeakers(reading);
  const speakers = new Attributions(reading, resolved).speakers();
  return reading.quotations.map(({ start, end }, index) => ({ start, end, speaker: speakers[index] ?? null }));
}

/** Walks quotations and statements side by side. */
class Attributions {
  readonly #reading: Reading;
  readonly #resolved: readonly (string | null)[];
  /** Statement whose clause begins at a word; whose verb is at a word. -1 for none. */
  readonly #byFirst: Int32Array;
  readonly #byVerb: Int32Array;

  constructor(reading: Reading, resolved: readonly (string | null)[]) {
    this.#reading = reading;
    this.#resolved = resolved;
    this.#byFirst = new Int32Array(reading.words.count).fill(-1);
    this.#byVerb = new Int32Array(reading.words.count).fill(-1);
    for (let index = reading.statements.length - 1; index >= 0; index--) {
      const statement = reading.statements[index]!;
      this.#byFirst[statement.first] = index;
      this.#byVerb[statement.verb] = index;
    }
  }

  speakers(): (string | null)[] {
    const { words, quotations } = this.#reading;
    const speakers: (string | null)[] = [];
    let statement = 0;
    let last: { speaker: string | null; block: number; open: boolean; quoted: boolean } | null = null;
    quotations.forEach((quotation, index) => {
      const first = firstTokenFrom(words, quotation.start);
      const placed: Placed = { ...quotation, first, after: firstTokenFrom(words, quotation.end) };
      for (; statement < this.#reading.statements.length; statement++) {
        const { verb } = this.#reading.statements[statement]!;
        if (verb >= first) break;
        last = { speaker: this.#resolved[statement]!, block: words.blocks[verb]!, open: false, quoted: false };
      }
      let speaker = this.#attributed(placed);
      if (speaker === undefined) speaker = last === null ? null : this.#inherited(placed, last);
      speakers.push(speaker);
      if (speaker !== null) this.#backfill(speakers, index);
      if (speaker !== null || !this.#isFragment(placed)) {
        last = { speaker, block: placed.block, open: !placed.closed, quoted: true };
      }
    });
    return speakers;
  }

  /** The speaker its own sentence gives; `undefined` where the sentence has no attribution. */
  #attributed(quotation: Placed): string | null | undefined {
    const ending = this.#ending(quotation);
    let found = -1;
    if (ending === "comma") found = this.#after(quotation);
    if (found < 0) found = this.#before(quotation);
    if (found < 0 && ending !== "comma") found = this.#after(quotation);
    if (found < 0) found = this.#trailing(quotation, ending);
    for (let at = quotation.first; found < 0 && at < quotation.after; at++) found = this.#byVerb[at]!;
    if (found >= 0) return this.#resolved[found]!;
    return this.#labelled(quotation);
  }

  /** How the quotation ends: with a comma that an attribution should follow, a full stop, another mark, or in mid-sentence. */
  #ending(quotation: Placed): "comma" | "stop" | "mark" | "none" {
    const { text } = this.#reading.words;
    const last = text.charAt(quotation.closed ? quotation.end - 2 : quotation.end - 1);
    const next = quotation.closed ? text.charAt(quotation.end) : "";
    if (last === "," || next === ",") return "comma";
    if (last === "." || next === ".") return "stop";
    if (/[?!…—–-]/.test(last)) return "mark";
    return "none";
  }

  #after(quotation: Placed): number {
    const { words, statements, quoted } = this.#reading;
    const { after } = quotation;
    if (after >= words.count || (words.gaps[after]! & GAP_BLOCK) !== 0 || quoted[after] === 1) return -1;
    const ending = this.#ending(quotation);
    const capital = (words.shapes[after]! & SHAPE_CAPITAL) !== 0;
    if (ending === "stop" && (capital || (words.gaps[after]! & GAP_QUOTE) === 0)) return -1;
    if (ending === "mark" && capital && (words.classes[after]! & PRONOUN) !== 0) return -1;
    let at = after;
    while (at < after + 3 && (words.classes[at]! & ADVERB) !== 0 && this.#byFirst[at]! < 0) at++;
    const direct = Math.max(this.#byFirst[at] ?? -1, this.#byVerb[at] ?? -1);
    if (direct >= 0) return statements[direct]!.first >= after ? direct : -1;
    if (ending === "none") return -1;
    // "…," the mayor, Jane Doe, said.
    if (!capital && (words.classes[after]! & (DETERMINER | ROLE)) === 0) return -1;
    for (let first = after + 1; first < words.count && first <= after + MAX_AFTER; first++) {
      if (quoted[first] === 1 || (words.gaps[first]! & (GAP_STOP | GAP_BLOCK)) !== 0) return -1;
      const index = this.#byFirst[first]!;
      if (index >= 0) return (words.gaps[first]! & GAP_COMMA) !== 0 ? index : -1;
    }
    return -1;
  }

  /** The last reporting clause of the sentence before the opening mark. */
  #before(quotation: Placed): number {
    const { words, quoted } = this.#reading;
    const { first } = quotation;
    if (first === 0 || quotation.opensBlock) return -1;
    const gap = words.gaps[first]!;
    if ((gap & GAP_STOP) !== 0 && (words.shapes[first]! & SHAPE_SENTENCE_START) !== 0) return -1;
    for (let at = first - 1; at >= 0 && at >= first - MAX_SENTENCE; at--) {
      const index = this.#byVerb[at]!;
      if (index >= 0 && quoted[at] === 0) return this.#reading.statements[index]!.last < first ? index : -1;
      if ((words.gaps[at]! & GAP_BLOCK) !== 0) return -1;
      if (quoted[at] === 0 && (words.shapes[at]! & SHAPE_SENTENCE_START) !== 0) return -1;
    }
    return -1;
  }

  /** `The plan was "a disgrace" and would fail, Smith said.` */
  #trailing(quotation: Placed, ending: "comma" | "stop" | "mark" | "none"): number {
    const { words, statements, quoted } = this.#reading;
    if (ending === "stop") return -1;
    for (let at = quotation.after; at < words.count && at < quotation.after + MAX_SENTENCE; at++) {
      const gap = words.gaps[at]!;
      if ((gap & GAP_BLOCK) !== 0) return -1;
      if (quoted[at] === 1) continue;
      if ((words.shapes[at]! & SHAPE_SENTENCE_START) !== 0 && (gap & GAP_STOP) !== 0) return -1;
      const index = this.#byFirst[at]!;
      if (index < 0 || ((gap & (GAP_COMMA | GAP_QUOTE | GAP_DASH)) === 0 && statements[index]!.verb !== at)) continue;
      const next = Math.max(statements[index]!.last, statements[index]!.verb) + 1;
      const closes =
        next >= words.count || !isPlainGap(words, next) || (words.classes[next]! & (PREPOSITION | ADVERB)) !== 0;
      if (closes) return index;
    }
    return -1;
  }

  /** `Jane Doe: "…"`, with nothing before the name. */
  #labelled(quotation: Placed): string | undefined {
    const { words, names } = this.#reading;
    const before = quotation.first - 1;
    if (before < 0 || (words.gaps[quotation.first]! & GAP_COLON) === 0) return undefined;
    const run = names.runs[names.runOf[before]!];
    if (run === undefined || run.last !== before || (words.gaps[run.first]! & GAP_BLOCK) === 0) return undefined;
    if (run.kind !== "name" && run.kind !== "surname" && run.kind !== "single") return undefined;
    return words.text.slice(words.starts[run.nameFirst], nameEnd(words, run.last));
  }

  /** A whole sentence in quotation marks goes on with who spoke last, here or in the paragraph before. */
  #inherited(
    quotation: Placed,
    last: { readonly speaker: string | null; readonly block: number; readonly open: boolean; readonly quoted: boolean },
  ): string | null {
    const { words, segmented } = this.#reading;
    if (last.block === quotation.block) {
      const opens = (words.gaps[quotation.first]! & (GAP_STOP | GAP_QUOTE | GAP_COLON)) !== 0;
      return opens && this.#isSentence(quotation) ? last.speaker : null;
    }
    if (!quotation.opensBlock && !quotation.resumes) return null;
    let previous = quotation.block - 1;
    while (previous > last.block && segmented.blocks[previous]!.kind !== "paragraph") previous--;
    if (previous !== last.block) return null;
    if (quotation.resumes || last.open) return last.speaker;
    const { start, end } = segmented.blocks[quotation.block]!;
    const whole = quotation.end - quotation.start >= 0.9 * (end - start);
    return whole && this.#isSentence(quotation) ? last.speaker : null;
  }

  #isFragment(quotation: Placed): boolean {
    return quotation.after - quotation.first <= FRAGMENT_WORDS;
  }

  #isSentence(quotation: Placed): boolean {
    const { words } = this.#reading;
    if ((words.shapes[quotation.first]! & SHAPE_CAPITAL) === 0 && !quotation.opensBlock) return false;
    return !this.#isFragment(quotation) || this.#ending(quotation) !== "none";
  }

  /** The parts of a quotation over several paragraphs get the speaker that its last part names. */
  #backfill(speakers: (string | null)[], index: number): void {
    const { quotations } = this.#reading;
    for (let at = index; at > 0; at--) {
      const before = quotations[at - 1]!;
      if (before.closed || !quotations[at]!.opensBlock || speakers[at - 1] !== null) return;
      speakers[at - 1] = speakers[index]!;
    }
  }
}
