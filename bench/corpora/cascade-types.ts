/** What a generated cascade is: articles, what was done to each, and what is true of every pair. */
import type { Article } from "../../src/base/index.ts";

export type Role = "wire" | "paper" | "subscriber" | "copy-of-copy" | "mosaic" | "independent";

/** An outlet of the generator's own, with the habits of its desk. */
export interface Outlet {
  readonly name: string;
  readonly kind: "agency" | "web" | "print";
  readonly curly: boolean;
  readonly british: boolean;
  /** "Opec" for "OPEC". */
  readonly softAcronyms: boolean;
  /** Small numbers in words. */
  readonly spellsNumbers: boolean;
  readonly abbreviates: boolean;
  /** Share of the places where the house style is remembered. */
  readonly diligence: number;
}

/** A story of the corpus that cascades are made of. */
export interface CascadeStory {
  readonly id: string;
  readonly title: string;
  /** "LONDON, March 2": without the dash. */
  readonly dateline: string;
  /** Minutes since 1970. */
  readonly time: number;
  readonly paragraphs: readonly string[];
  /** Names and rarer words, for finding stories on one subject. */
  readonly subject: ReadonlySet<string>;
}

export interface PageParagraph {
  readonly text: string;
  /** For each code unit: the unit of a story that it was copied from untouched, -1 for own text. */
  readonly lineage: Int32Array;
  /** The article it was copied from; `null` for an own paragraph. */
  readonly parent: string | null;
}

/** An article in the making. */
export interface Page {
  readonly id: string;
  readonly role: Role;
  readonly outlet: Outlet;
  readonly headline: string;
  readonly dateline: string;
  /** The name credited for the text: the agency, the paper copied. */
  readonly origin: string | null;
  readonly body: readonly PageParagraph[];
  readonly parents: readonly string[];
  readonly operations: readonly string[];
  /** Misspellings that stand in the text, with the right form. */
  readonly slips: ReadonlyMap<string, string>;
  /** When it was published in truth, in minutes since 1970. */
  readonly time: number;
}

export interface CascadeArticle {
  readonly article: Article;
  readonly role: Role;
  /** Direct sources, lost ones among them; none of a source and of an independent report. */
  readonly parents: readonly string[];
  readonly operations: readonly string[];
  /** The parent that each paragraph of the body comes from (`null`: own text). Top and bottom lines of the page are not counted. */
  readonly paragraphParents: readonly (string | null)[];
  /** The lineage of the body, paragraph after paragraph: code units of the same number are one unit, copied. No units of the page's top and bottom. */
  readonly units: Int32Array;
}

export interface CascadePair {
  readonly a: string;
  readonly b: string;
  /**
   * `ancestor`: text went from one to the other, by way of others maybe. `siblings`: both go back to a third. `independent`: no text was
   * copied, whatever quotations and figures they share.
   */
  readonly relation: "ancestor" | "siblings" | "independent";
  readonly source: "a" | "b" | null;
  /** Of siblings: a nearest common source, and whether it is withheld. */
  readonly via: string | null;
  readonly viaLost: boolean;
  /** Code units of copied text that both hold, untouched since. Where it is 0 nothing is left to find. */
  readonly shared: number;
}

export interface Cascade {
  readonly id: string;
  /** What a corpus would hold, sources first. */
  readonly articles: readonly CascadeArticle[];
  /** Withheld: the common source of several of the articles. */
  readonly lost: readonly CascadeArticle[];
  /** Every pair of `articles`. */
  readonly pairs: readonly CascadePair[];
}

export interface CascadeOptions {
  readonly seed: number;
  readonly count: number;
  /**
   * `given`: true times, to the minute, a few as a day alone. `wrong`: days alone, times without a zone, clocks that are off by hours, copies
   * stamped before their source, missing ones. `withheld`: none. The texts are the same in all three.
   */
  readonly dates: "given" | "withheld" | "wrong";
  /** Share of the cascades whose source is withheld. Default 0.3. */
  readonly lost?: number;
  /** Share of the cascades whose articles name their outlet. Default 0.5. */
  readonly outlets?: number;
}
