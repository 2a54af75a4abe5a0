/** How an outlet rewrites what it takes: replacements that come back in one article after another, with the places where it let the words stand. */

import type { EditKind } from "../../edit/index.ts";
import type { OutletFindings } from "../../findings/index.ts";
import type { AnalyzedArticle } from "../analyze.ts";
import { compareCodeUnits } from "../collect.ts";
import { sideOf, type Parentage } from "./links.ts";

/** Kinds in which an outlet has a style; facts, grammar and what is put in or cut are edited from case to case. */
const STYLED: ReadonlySet<EditKind> = new Set<EditKind>([
  "case",
  "spelling-variant",
  "abbreviation",
  "number-format",
  "typography",
  "substitution",
  "name",
]);
/** Articles, and sources, in which a rewriting must be met. One article that replaces a word five times made one decision. */
const HABIT = 2;
/** Rewritings of one outlet that are held against the words it left alone. */
const MOST_RULES = 500;

interface Rule {
  readonly from: string;
  readonly to: string;
  readonly articles: Set<number>;
  readonly sources: Set<number>;
}

/**
 * `taken` are the outlet's articles with what they were made from, of other houses. Rewritings of at least two articles from two sources, met more
 * often than not. O(edits + rules × words taken).
 */
export function houseStyle(
  articles: readonly AnalyzedArticle[],
  taken: readonly Parentage[],
): OutletFindings["houseStyle"] {
  const rules = new Map<string, Rule>();
  for (const { parent, child, pair } of taken) {
    if (pair === undefined) continue;
    const [source, derivative] = [sideOf(pair, articles[parent]!), sideOf(pair, articles[child]!)];
    for (const edit of pair.passages.flatMap((passage) => passage.edits)) {
      const [from, to] = [edit[source].text, edit[derivative].text];
      if (!STYLED.has(edit.kind) || from.trim() === "" || to.trim() === "") continue;
      const key = JSON.stringify([from, to]);
      const rule = rules.get(key) ?? { from, to, articles: new Set(), sources: new Set() };
      rule.articles.add(child);
      rule.sources.add(parent);
      rules.set(key, rule);
    }
  }
  const habits = [...rules.values()]
    .filter((rule) => rule.articles.size >= HABIT && rule.sources.size >= HABIT)
    .sort(
      (x, y) => y.articles.size - x.articles.size || compareCodeUnits(x.from, y.from) || compareCodeUnits(x.to, y.to),
    )
    .slice(0, MOST_RULES);
  if (habits.length === 0) return [];
  const copied = copiedTexts(articles, taken);
  return habits
    .map(({ from, to, articles: changed }) => ({
      from,
      to,
      count: changed.size,
      against: copied.filter(({ child, text }) => !changed.has(child) && hasWords(text, from)).length,
    }))
    .filter(({ count, against }) => count > against);
}

/** What each article has in its passages, in its own words. */
function copiedTexts(
  articles: readonly AnalyzedArticle[],
  taken: readonly Parentage[],
): { readonly child: number; readonly text: string }[] {
  const texts = new Map<number, string[]>();
  for (const { child, pair } of taken) {
    if (pair === undefined) continue;
    const side = sideOf(pair, articles[child]!);
    const { text } = articles[child]!.segmented;
    const parts = texts.get(child) ?? [];
    for (const passage of pair.passages) parts.push(text.slice(passage[side].start, passage[side].end));
    texts.set(child, parts);
  }
  return [...texts].map(([child, parts]) => ({ child, text: parts.join("\n") }));
}

/** Whether the words stand in the text as they are, not as a part of longer words. */
function hasWords(text: string, words: string): boolean {
  const [first, last] = [isLetter(words, 0), isLetter(words, words.length - 1)];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!(first && isLetter(text, at - 1)) && !(last && isLetter(text, end))) return true;
  }
  return false;
}

function isLetter(text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
