/**
 * Forms filled in again: the terms of two bonds, the catch of two weeks, two companies that declare a dividend, in one wording with other figures
 * and names. Their words are as surprising as those of a copy, so that no amount of surprise tells the two apart; their facts do. A copy
 * keeps the facts of its source, whatever it does to the words; a form is there to carry others.
 *
 * A likelihood ratio over the facts (figures and names) of the sentences that hold shared text. Naive: each fact counts by itself.
 */

import { isQuotation, type AlignableText } from "../align/index.ts";
import type { Edit } from "../edit/index.ts";
import { TOKEN_NUMERIC } from "../text/index.ts";
import { isVaguer } from "./evidence-of-detail.ts";
import { dayOf } from "./spread.ts";
import { otherSide, type AlignedPair, type Side } from "./side.ts";

/** Facts of the sentences that hold shared text. */
export interface FormFacts {
  /** Stand on both sides. */
  readonly kept: number;
  /** Have another of their kind in their place on the other side. */
  readonly replaced: number;
}

/** Share of its facts that a copy replaces: corrections, rounded figures, updates. Reruns in Reuters-21578 replace 0.02; the rest is for bolder desks. */
const REPLACED_BY_COPIES = 0.05;
/**
 * Share of its facts that a form replaces. Of pairs of Reuters-21578 that are forms beyond doubt 0.82, 0.60 and 0.48, of those that may be less: figures of
 * one or two digits, halves and eighths agree by chance, and names are those of the trade ("Moody's", "the Federal Reserve") as often as of the parties.
 */
const REPLACED_BY_FORMS = { figure: 0.75, small: 0.5, name: 0.45 } as const;
/** Odds, before the facts are looked at, that a pair whose words are past chance is a copy. */
const COPIES_TO_FORMS = Math.log(10);
/** One fact that differs is an error or an update, and what an editor looks for. */
const LEAST_REPLACED = 2;

/** Days within which a story is brought up to date. */
const UPDATED_WITHIN = 2;

type FactKind = keyof typeof REPLACED_BY_FORMS;
const FACT_KINDS: readonly FactKind[] = ["figure", "small", "name"];
const SIDES: readonly Side[] = ["a", "b"];

interface Fact {
  readonly kind: FactKind;
  readonly hashes: readonly number[];
}

/**
 * The facts of a pair that is rather one form filled in twice than a copy and its source; `null` for anything else. `texts` are those that were
 * aligned. O(tokens of the sentences with shared text).
 */
export function formOf(pair: AlignedPair, texts: Readonly<Record<Side, AlignableText>>): FormFacts | null {
  // Nobody is quoted in the same words on two occasions.
  if (pair.passages.some(isQuotation)) return null;
  const misread = pair.misread ?? 0;
  let odds = COPIES_TO_FORMS;
  let kept = 0;
  let replaced = 0;
  const names = { kept: 0, replaced: 0 };
  const seen = new Set<string>();
  pair.passages.forEach((_, passage) => {
    const facts = { a: factsAround(pair, passage, "a", texts.a), b: factsAround(pair, passage, "b", texts.b) };
    const hashes = { a: hashesOf(facts.a), b: hashesOf(facts.b) };
    const lone = { a: { figure: 0, small: 0, name: 0 }, b: { figure: 0, small: 0, name: 0 } };
    for (const side of SIDES) {
      for (const { kind, hashes: own } of facts[side]) {
        const common = own.filter((hash) => hashes[otherSide(side)].has(hash)).length;
        // Of a name half will do ("Reagan" for "President Reagan"); a figure is another one with one digit changed.
        const isKept = kind === "name" ? common * 2 >= own.length : common === own.length;
        const key = `${isKept ? "" : side} ${own.join()}`;
        // The name that stands in every sentence is one fact.
        if (seen.has(key)) continue;
        seen.add(key);
        if (!isKept) lone[side][kind]++;
        else if (side === "a") {
          kept++;
          if (kind === "name") names.kept++;
          odds += Math.log((1 - REPLACED_BY_COPIES) / (1 - REPLACED_BY_FORMS[kind]));
        }
      }
    }
    for (const kind of FACT_KINDS) {
      // What only one side has was left out or put in, as copies do.
      const pairs = Math.min(lone.a[kind], lone.b[kind]);
      replaced += pairs;
      if (kind === "name") names.replaced += pairs;
      odds -= pairs * Math.log(differing(REPLACED_BY_FORMS[kind], misread) / differing(REPLACED_BY_COPIES, misread));
    }
  });
  // In an update the figures go, and who and where stay: a toll that rose from 34 to 36 is no other earthquake. A week later it is the next week's form.
  const isUpdate = names.replaced === 0 && names.kept > 0 && areOfOneTime(pair);
  return odds < 0 && replaced >= LEAST_REPLACED && !isUpdate ? { kept, replaced } : null;
}

/**
 * Share of facts that differ where this share is replaced and the rest may be misread: in a scan that spoils every third word, so many figures and names
 * differ in a copy too. A fact that is the same on both sides speaks as ever, since misreading would spoil it either way.
 */
function differing(replaced: number, misread: number): number {
  return 1 - (1 - replaced) * (1 - misread);
}

/** Whether one may be the other's update, as far as their dates are known. */
function areOfOneTime({ a, b }: AlignedPair): boolean {
  const [first, second] = [dayOf(a.publishedAt), dayOf(b.publishedAt)];
  return first === null || second === null || Math.abs(first - second) <= UPDATED_WITHIN;
}

/** The facts of one side in the sentences that a passage touches: a passage of a form ends where the facts begin. */
function factsAround(pair: AlignedPair, passage: number, side: Side, text: AlignableText): Fact[] {
  const { tokens, sentenceOfToken } = text.segmented;
  const { aTokens, bTokens } = pair.passages[passage]!;
  const matched = side === "a" ? aTokens : bTokens;
  let from = matched[0]!;
  let to = matched[matched.length - 1]!;
  const [first, last] = [sentenceOfToken[from], sentenceOfToken[to]];
  while (from > 0 && sentenceOfToken[from - 1] === first) from--;
  while (to + 1 < tokens.count && sentenceOfToken[to + 1] === last) to++;
  const restated = pair.edits[passage]!.filter((edit) => isRestated(edit, pair)).map((edit) => edit[side]);
  const isKnown = (i: number): boolean =>
    restated.some(({ start, end }) => start <= tokens.starts[i]! && tokens.starts[i]! < end);
  const facts: Fact[] = [];
  for (let i = from; i <= to;) {
    const isFigure = (tokens.flags[i]! & TOKEN_NUMERIC) !== 0;
    if (!isFigure && !isName(text, i)) {
      i++;
      continue;
    }
    const start = i;
    while (i <= to && (isFigure ? (tokens.flags[i]! & TOKEN_NUMERIC) !== 0 : isName(text, i))) i++;
    if (text.masked[start] === 1 || isKnown(start)) continue;
    const kind = !isFigure ? "name" : isSmall(text, start, i) ? "small" : "figure";
    facts.push({ kind, hashes: Array.from(tokens.hashes.subarray(start, i)) });
  }
  return facts;
}

/** "Two thousand" for "2,000", "about 97,000" for "97,070", "Brozil" for "Brazil": the same fact, which then speaks neither way. */
function isRestated({ class: of, kind, a, b }: Edit, pair: AlignedPair): boolean {
  if (of === "style" || kind === "spelling-error") return true;
  if (kind !== "number") return false;
  const [first, second] = [pair.a.segmented.text.slice(a.start, a.end), pair.b.segmented.text.slice(b.start, b.end)];
  return isVaguer(first, second) || isVaguer(second, first);
}

function isName({ names, nameRun }: AlignableText, token: number): boolean {
  return names[token] === 1 || nameRun[token] === 1;
}

/** "8-3/4", "12", "5": nothing of three digits or more. */
function isSmall({ segmented: { tokens } }: AlignableText, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens.ends[i]! - tokens.starts[i]! > 2) return false;
  return true;
}

function hashesOf(facts: readonly Fact[]): ReadonlySet<number> {
  return new Set(facts.flatMap(({ hashes }) => hashes));
}
