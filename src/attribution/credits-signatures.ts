/**
 * Signatures of several hands under an article: `kb/dpa`, `(dpa/Kreisblatt)`, `(APA, red)`, `JH/AP`, `(mit dpa)`, `Mit Agenturmaterial`.
 *
 * Read before pictures are: the same form under a picture credits the picture, so that only the end of an article is looked at. A photographer's
 * name (`Jane Doe/AFP`) is no signature anywhere. A few windows of 60 characters: the cost does not depend on the length.
 */
import { unicodePattern } from "../base/index.ts";
import type { Block, SegmentedText } from "../text/index.ts";
import { matchAgency, type AgencyIndex } from "./agency-index.ts";
import { push } from "./credits-run-in.ts";
import { soundsLikeOutlet, type Source } from "./source-expression.ts";
import type { Credit } from "./types.ts";

const MAX_SIGNATURE = 60;
/** A paragraph this long is body text; its tail may be signed although a few short blocks follow. */
const BODY = 160;
const AFTER_BODY = 4;

export function creditsInSignatures(
  { text, blocks }: SegmentedText,
  index: AgencyIndex,
  isOwn: (name: string) => boolean,
): Credit[] {
  const found: Credit[] = [];
  const last = blocks.findLastIndex(({ kind }) => kind !== "furniture");
  const body = blocks.findLastIndex(({ kind, start, end }) => kind === "paragraph" && end - start >= BODY);
  for (let at = body >= 0 && body >= last - AFTER_BODY ? body : last; at >= 0 && at <= last; at++) {
    const block = blocks[at]!;
    if (block.kind === "headline" || block.kind === "furniture") continue;
    const signature = signatureOf(index, text, block, isOwn);
    if (signature === null || !isUnderText(text, blocks, at, signature)) continue;
    // `JH/AP` before "More on this" may be under a picture, `kb/dpa` hardly.
    if (at === body || at === last || signature.editorial)
      push(found, "signoff", signature.sources, signature.start, signature.end);
  }
  return found;
}

/** Whether what is signed is the article. `FILE PHOTO: …. JH/AP` at its end is a picture, and so is `JH/AP` under a line without a stop. */
function isUnderText(text: string, blocks: readonly Block[], at: number, { start, editorial }: Signature): boolean {
  const block = blocks[at]!;
  const before = start - block.start;
  // A line and no more is no article that somebody could sign.
  if (at === 0 && before < BODY / 2) return false;
  const rest = text.slice(block.start, start);
  if (block.kind === "caption" && PICTURED.test(rest)) return false;
  if (before >= BODY || (before > 0 && (block.kind !== "caption" || editorial || SENTENCES.test(rest)))) return true;
  if (before > 0) return false;
  const above = blocks.slice(0, at).findLast(({ kind }) => kind !== "furniture");
  if (above === undefined || above.kind === "caption") return false;
  return above.end - above.start >= BODY || STOP.test(text.slice(above.end - 3, above.end));
}

/** Words of a caption; the segmenter takes the credit alone for the mark of one. */
const PICTURED = /photo|foto|pictured|in this picture|\bbild\b/i;

/** Two at least: one sentence and an agency's name is what a caption looks like. */
const SENTENCES = unicodePattern(String.raw`[.?!]["”’»)]?\s+["“„«]?\p{Lu}`);

interface Signature {
  readonly sources: readonly Source[];
  /** In small letters, or with an outlet: as editors sign, and photographers do not. */
  readonly editorial: boolean;
  readonly start: number;
  readonly end: number;
}

/** Begins on its own line, in a bracket, or behind a dash or the stop of the last sentence, and ends with the block. */
function signatureOf(
  index: AgencyIndex,
  text: string,
  block: Block,
  isOwn: (name: string) => boolean,
): Signature | null {
  let end = block.end;
  while (end > block.start && /[\s.]/.test(text.charAt(end - 1))) end--;
  const floor = Math.max(block.start, text.lastIndexOf("\n", end - 1) + 1, end - MAX_SIGNATURE);
  const closing = text.charAt(end - 1);
  if (closing === ")" || closing === "]") {
    const open = text.lastIndexOf(closing === ")" ? "(" : "[", end - 1);
    if (open < floor) return null;
    const hands = readHands(index, text, open + 1, end - 1, isOwn);
    if (hands === null) return null;
    // "two agencies (AP/AFP)." says what the sentence is about; initials say who wrote.
    const apart = open === floor || APART.test(text.slice(Math.max(block.start, open - 4), open));
    return apart || (hands.signed && hands.sure) ? { ...hands, start: open, end } : null;
  }
  for (let start = floor; start < end - 1; start++) {
    if (/\s/.test(text.charAt(start))) continue;
    const line = start === block.start || text.charAt(start - 1) === "\n";
    if (!line && !STOP.test(text.slice(Math.max(block.start, start - 3), start))) continue;
    const dash = /^[-–—]{1,2}\s?/.exec(text.slice(start, start + 3))?.[0].length ?? 0;
    const hands = readHands(index, text, start + dash, end, isOwn);
    // Run on after a sentence, a comma may join anything: "No, AP".
    if (hands !== null && (line || dash > 0 || !hands.comma || !hands.signed))
      return { ...hands, start: start + dash, end };
  }
  return null;
}

/** What a signature may stand behind. */
const STOP = /[.?!”“"’'»«)\n]\s{0,2}$/;
const APART = /(?:[.?!”“"’'»«)\n]|\s[-–—])\s{0,2}$/;

/** Initials, and who an office signs as. */
const INITIALS = unicodePattern(
  String.raw`^(?:\p{Ll}{1,5}|\p{Lu}{1,3}|\p{Lu}\p{Ll}|(?:\p{L}\.[ -]?){1,3}|[Rr]ed\.?|[Rr]edaktion|[Ss]taff)$`,
);
/** German compounds that the words of papers' names are part of: Kreisblatt, Harzkurier. */
const COMPOUND = unicodePattern(
  String.raw`\p{Ll}(?:blatt|zeitung|anzeiger|kurier|post|bote|presse|nachrichten|rundschau)$`,
);
const CAPITAL = unicodePattern(String.raw`^\p{Lu}`);
const ALL = /^(?:agencies|agenturen|agenturmaterial|agenturmeldungen|agences|agencias|agências|agenzie)$/i;
const WITH = /^(?:mit|with|avec|con|com|met|med)\s+/i;
const JOINED = /^\s+(?:(?:mit|with|avec|con|com|met|med|und|and|et|en|og|och)\s+)|^\s*[/,+&|]\s*/i;
/** `AP Photo/JH` */
const OF_PICTURES = /photo|image|video|tv$|television/i;

interface Hands {
  readonly sources: readonly Source[];
  readonly editorial: boolean;
  /** Initials, an office or an outlet beside the agencies. */
  readonly signed: boolean;
  /** An agency's unmistakable name. */
  readonly sure: boolean;
  readonly comma: boolean;
}

/** The parts of a signature: each a source of the table, initials, or an outlet; `null` where anything else stands or one name alone. */
function readHands(
  index: AgencyIndex,
  text: string,
  from: number,
  end: number,
  isOwn: (name: string) => boolean,
): Hands | null {
  const sources: Source[] = [];
  let position = from + (WITH.exec(text.slice(from, from + 8))?.[0].length ?? 0);
  let several = position > from;
  let [signed, editorial, comma] = [false, several, false];
  for (;;) {
    const match = matchAgency(index, text, position);
    let until = match === null || match.end > end ? -1 : match.end;
    if (match !== null && until >= 0 && (until === end || JOINED.test(text.slice(until, end)))) {
      const { name, kind } = match.agency;
      const words = text.slice(position, until);
      if (kind === "picture" || OF_PICTURES.test(words)) return null;
      sources.push({ name, kind, start: position, end: until, ambiguous: match.ambiguous });
      several ||= words.includes("/");
      editorial ||= /\/\p{Ll}/u.test(words);
    } else {
      until = position;
      while (until < end && !JOINED.test(text.slice(until, Math.min(end, until + 8)))) until++;
      const part = text.slice(position, until).trim();
      if (ALL.test(part))
        sources.push({ name: "agencies", kind: "agency", start: position, end: until, ambiguous: false });
      else if (INITIALS.test(part)) {
        signed = true;
        editorial ||= !/^[\p{Lu}. -]+$/u.test(part);
      } else if (CAPITAL.test(part) && (isOwn(part) || COMPOUND.test(part) || soundsLikeOutlet(part)))
        signed = editorial = true;
      else return null;
    }
    if (until >= end) break;
    const joint = JOINED.exec(text.slice(until, end))![0];
    comma ||= joint.includes(",");
    several = true;
    position = until + joint.length;
  }
  const agencies = sources.filter(({ kind }) => kind === "agency");
  const sure = agencies.some(({ ambiguous }) => !ambiguous);
  return several && agencies.length > 0 && (sure || editorial) ? { sources, editorial, signed, sure, comma } : null;
}
