/** What a report says about one pair, in words, before any renderer sets it. */

import { unicodePattern, type Span } from "../base/index.ts";
import type { EditClass, EvidenceKind, PartStatus, SpreadLabel, UnmatchedKind } from "../findings/index.ts";
import { quoteSpans, roleName, speakerOf, unmatchedOf, wordsAt, type PairView, type Role } from "./pair-view.ts";
import { shorten, visibleLine } from "./visible.ts";
import { oddsOf, PART_NAMES, percent, plural, QUOTE_NAMES, rarity, TEXT_NAMES } from "./words.ts";

const EXCERPT_LIMIT = 240;
/** Characters around an excerpt that tell whether its sentence goes on. */
const NEAR = 12;
/** Places quoted for one reason, and entries of one list: enough to judge by; the findings have them all. */
const MAX_EXCERPTS = 3;
const MAX_ENTRIES = 100;
/** What matters most first. */
export const CLASS_ORDER: readonly EditClass[] = ["substance", "error", "style"];

/** A stretch of one of the articles, quoted. */
export interface Excerpt extends Span {
  readonly role: Role;
  /** One line, shortened; offsets in words where the findings have no texts. Control characters are made visible. */
  readonly words: string;
}

export interface Reason {
  readonly kind: EvidenceKind;
  readonly text: string;
  readonly weight: number;
  readonly odds: string;
  /** Which article it speaks for as the source. */
  readonly towards: Role;
  readonly excerpts: readonly Excerpt[];
  /** Places that are not quoted. */
  readonly more: number;
}

/** The first entries of a list that may be long, and how many there are in all. */
export interface Sample<T> {
  readonly shown: readonly T[];
  readonly total: number;
}

/** The evidence, strongest first. */
export function reasonsOf(view: PairView): Reason[] {
  return view.pair.direction.evidence
    .map(({ kind, text, weight, towards, spans }) => ({
      kind,
      text,
      weight,
      odds: oddsOf(weight),
      towards: roleOf(view, towards),
      excerpts: spans.slice(0, MAX_EXCERPTS).map((span) => excerptOf(view, roleOf(view, span.in), span)),
      more: Math.max(0, spans.length - MAX_EXCERPTS),
    }))
    .sort((x, y) => y.weight - x.weight);
}

export interface OneSided extends Excerpt {
  readonly kind: UnmatchedKind;
  readonly speaker: string | null;
}

/**
 * What only one article has: dropped where it is the source, its own where it is the derivative. Quotes of which the pair says what became
 * of them are not repeated here.
 */
export function oneSidedOf(view: PairView, role: Role): Sample<OneSided> & { readonly tally: string } {
  const told = new Set(view.pair.quotes.map((change) => quoteSpans(view, change)[role]?.start));
  const entries = unmatchedOf(view, role).filter(({ kind, start }) => kind !== "quote" || !told.has(start));
  const shown = entries.slice(0, MAX_ENTRIES).map(({ kind, start, end }) => ({
    ...(kind === "sentence" ? partOfSentence(view, role, { start, end }) : excerptOf(view, role, { start, end })),
    kind,
    speaker: kind === "quote" ? speakerOf(view, role, { start, end }) : null,
  }));
  return { shown, total: entries.length, tally: tallyKinds(entries) };
}

const GOES_ON_BEFORE = unicodePattern(String.raw`[\p{L}\p{N},;:–—-]["'’”»)]*\s*$`);
const GOES_ON = unicodePattern(String.raw`^["'’”»)]*[,;:]?\s*[\p{L}\p{N}–—-]`);

/** With the dots that say that more of the sentence stands before or behind: of one that is shared in part, the other part is listed. */
function partOfSentence(view: PairView, role: Role, span: Span): Excerpt {
  const excerpt = excerptOf(view, role, span);
  const { text } = view[role].article;
  if (text === undefined) return excerpt;
  const [line] = /[^\n]*$/.exec(text.slice(Math.max(0, span.start - NEAR), span.start)) ?? [""];
  const goesOnFrom = GOES_ON_BEFORE.test(line);
  const goesOn = GOES_ON.test(text.slice(span.end, span.end + NEAR)) && !/[.!?…。]["'’”»)]*$/.test(excerpt.words);
  return { ...excerpt, words: `${goesOnFrom ? "… " : ""}${excerpt.words}${goesOn ? " …" : ""}` };
}

/** `3 paragraphs, 1 sentence`. */
function tallyKinds(entries: readonly { readonly kind: UnmatchedKind }[]): string {
  const counts = new Map<UnmatchedKind, number>();
  for (const { kind } of entries) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => plural(count, ...TEXT_NAMES[kind])).join(", ");
}

/** `1 altered, 2 dropped`; empty where neither article quotes anybody. */
export function tallyQuotes(view: PairView): string {
  const counts = new Map<string, number>();
  for (const { status } of view.pair.quotes) counts.set(status, (counts.get(status) ?? 0) + 1);
  return Object.entries(QUOTE_NAMES)
    .filter(([status]) => counts.has(status))
    .map(([status, name]) => `${counts.get(status)} ${name}`)
    .join(", ");
}

export interface ChangedQuote {
  readonly status: string;
  readonly speaker: string | null;
  /** Words on each side; `null` where that side does not have the quote. */
  readonly source: string | null;
  readonly derivative: string | null;
}

/** What became of each quote that did not stay as it was. */
export function changedQuotes(view: PairView): Sample<ChangedQuote> {
  const changes = view.pair.quotes.filter(({ status }) => status !== "kept");
  const shown = changes.slice(0, MAX_ENTRIES).map((change) => {
    const { source, derivative } = quoteSpans(view, change);
    const words = (role: Role, span: Span | null): string | null => span && excerptOf(view, role, span).words;
    const speaker =
      (source && speakerOf(view, "source", source)) ?? (derivative && speakerOf(view, "derivative", derivative));
    return {
      status: QUOTE_NAMES[change.status],
      speaker,
      source: words("source", source),
      derivative: words("derivative", derivative),
    };
  });
  return { shown, total: changes.length };
}

/** `21 edits: 12 of substance, 2 errors, 7 of style`; `no edits`. */
export function tallyEdits(view: PairView): string {
  const edits = view.passages.flatMap((passage) => passage.edits);
  if (edits.length === 0) return "no edits";
  const counts = CLASS_ORDER.map((name) => [name, edits.filter(({ edit }) => edit.class === name).length] as const);
  const parts = counts
    .filter(([, count]) => count > 0)
    .map(([name, count]) => (name === "error" ? plural(count, "error") : `${count} of ${name}`));
  return `${plural(edits.length, "edit")}: ${parts.join(", ")}`;
}

/** `81% of the derivative and 60% of the source are copied text.` */
export function extentSentence(view: PairView): string {
  const { coverage } = view.pair;
  const share = (role: Role): string => `${percent(coverage[view.sides[role]])} of the ${roleName(view, role)}`;
  return `${share("derivative")} and ${share("source")} stand in ${plural(view.passages.length, "passage")} they share.${spreadSentence(view)}`;
}

/** What of the shared text is boilerplate or syndicated, and the widest spread; empty where nobody else has it. */
function spreadSentence(view: PairView): string {
  const count = (label: SpreadLabel): number =>
    view.passages.filter(({ passage }) => passage.spread?.label === label).length;
  const part = (label: SpreadLabel, isOne: string, areMany: string): string[] => {
    const found = count(label);
    if (found === 0) return [];
    if (found === view.passages.length) return [`all of it ${isOne}`];
    return [`${found} of them ${found === 1 ? isOne : areMany}`];
  };
  const parts = [
    ...part("boilerplate", "is boilerplate", "are boilerplate"),
    ...part("syndication", "was carried by many outlets within days", "were carried by many outlets within days"),
  ];
  if (parts.length === 0) return "";
  const sentence = parts.join(", ");
  return ` ${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Why two articles with one wording are not called copies. Empty where they are no form filled in twice. */
export function formSentence({ pair: { form } }: PairView): string {
  if (form === undefined) return "";
  const all = form.kept + form.replaced;
  return (
    `Of ${plural(all, "fact")} (figures and names) in the sentences they share, ${form.replaced} ${form.replaced === 1 ? "is" : "are"} replaced by others: ` +
    "one form filled in twice rather than a copy, which would keep the facts."
  );
}

/** `Headline rewritten, standfirst dropped, body verbatim.` Empty where the findings do not say. */
export function partsSentence(view: PairView): string {
  const { parts } = view.pair;
  if (parts === undefined) return "";
  const phrases = (["headline", "standfirst", "body"] as const)
    .filter((part) => parts[part] !== "none")
    .map((part) => `${part} ${partWords(view, parts[part])}`);
  return phrases.length === 0 ? "" : `${capitalized(phrases.join(", "))}.`;
}

function partWords(view: PairView, status: PartStatus): string {
  if (view.decided) return PART_NAMES[status];
  // Of two of which neither is known to be the source nobody rewrote anything.
  if (status === "rewritten") return "different";
  if (status !== "dropped" && status !== "added") return PART_NAMES[status];
  return `only in the ${roleName(view, status === "dropped" ? "source" : "derivative")}`;
}

/** How often chance would do what the weakest passage that stands alone shows. Empty where the findings do not say. */
export function chanceSentence(view: PairView): string {
  const alone = view.passages.flatMap(({ passage: { explanation } }) =>
    explanation?.support === "alone" ? [explanation.expected] : [],
  );
  if (alone.length === 0) return "";
  const rate = rarity(Math.max(...alone));
  const what = alone.length === 1 && view.passages.length === 1 ? "this passage" : "the weakest of these passages";
  return `Chance would bring an overlap as strong as ${what} into ${rate} of this length.`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Resemblance and both containments, each with its direction in the words. */
export function similaritySentence(view: PairView): string {
  const { resemblance, containment } = view.pair;
  const [forth, back] =
    view.sides.source === "a" ? [containment.aInB, containment.bInA] : [containment.bInA, containment.aInB];
  const [source, derivative] = [roleName(view, "source"), roleName(view, "derivative")];
  return `Resemblance ${percent(resemblance)}; ${percent(forth)} of the ${source} is contained in the ${derivative}, ${percent(back)} of the ${derivative} in the ${source}.`;
}

export function excerptOf(view: PairView, role: Role, { start, end }: Span): Excerpt {
  const words = wordsAt(view, role, { start, end });
  const shown = words === null ? `characters ${start} to ${end}` : visibleLine(shorten(words, EXCERPT_LIMIT));
  return { role, start, end, words: shown };
}

function roleOf(view: PairView, side: "a" | "b"): Role {
  return side === view.sides.source ? "source" : "derivative";
}
