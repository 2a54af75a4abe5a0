/** The texts that are compared, as numbers: ids, keep ranks and places, in columns of a few bytes each. The texts themselves are not held. */
import type { Article } from "../base/index.ts";
import { murmur3Text } from "../hash/index.ts";
import { paragraphSpans } from "../text/index.ts";
import { Column } from "./column.ts";
import { IdTable } from "./id-table.ts";
import type { KeepRule, Unit } from "./options.ts";

/** A text to be fingerprinted, with where it stands in its article. */
export interface UnitText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The texts of an article that are compared: itself, or its paragraphs. */
export function unitsOf(article: Article, unit: Unit): readonly UnitText[] {
  const { text } = article;
  if (unit === "article") return [{ text, start: 0, end: text.length }];
  return paragraphSpans(text).map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
}

export class UnitTable {
  readonly #unit: Unit;
  readonly #keep: KeepRule;
  readonly #ids: IdTable = new IdTable();
  /** Of each article. */
  readonly #hashes = new Column((length) => new Uint32Array(length));
  /** Lower is kept. Of each article under `earliest`; the other rules need none of their own. */
  readonly #times = new Column((length) => new Float64Array(length));
  /** Units that an article has before it; only for paragraphs. */
  readonly #articles = new Column((length) => new Uint32Array(length));
  readonly #starts = new Column((length) => new Uint32Array(length));
  readonly #ends = new Column((length) => new Uint32Array(length));
  #size = 0;

  constructor(unit: Unit, keep: KeepRule) {
    this.#unit = unit;
    this.#keep = keep;
  }

  get size(): number {
    return this.#size;
  }

  get articles(): number {
    return this.#ids.size;
  }

  /** Takes an article in with its units, which are numbered from the present `size` on. */
  add(article: Article, units: readonly UnitText[]): void {
    const number = this.#ids.add(article.id);
    this.#hashes.push(murmur3Text(article.id));
    if (this.#keep === "earliest") this.#times.push(timeOf(article.publishedAt));
    for (const { start, end } of units) {
      if (this.#unit === "paragraph") {
        this.#articles.push(number);
        this.#starts.push(start);
      }
      this.#ends.push(end);
      this.#size++;
    }
  }

  articleOf(unit: number): number {
    return this.#unit === "article" ? unit : this.#articles.get(unit);
  }

  articleIdOf(unit: number): string {
    return this.#ids.get(this.articleOf(unit));
  }

  startOf(unit: number): number {
    return this.#unit === "article" ? 0 : this.#starts.get(unit);
  }

  endOf(unit: number): number {
    return this.#ends.get(unit);
  }

  idOf(unit: number): string {
    const id = this.articleIdOf(unit);
    return this.#unit === "article" ? id : `${id}:${this.startOf(unit)}-${this.endOf(unit)}`;
  }

  /** Whether an article met again under this number is the one of the first reading. */
  isArticle(number: number, { id, text }: Article): boolean {
    if (number >= this.articles || this.#ids.get(number) !== id) return false;
    return this.#unit === "paragraph" || this.endOf(number) === text.length;
  }

  /** An order that does not depend on the input's: by a hash of the article's id, then the id, then the place. Cheaper than the order of ids. */
  readonly compare = (a: number, b: number): number => {
    const x = this.articleOf(a);
    const y = this.articleOf(b);
    if (x === y) return this.startOf(a) - this.startOf(b);
    return this.#hashes.get(x) - this.#hashes.get(y) || compareCodeUnits(this.#ids.get(x), this.#ids.get(y));
  };

  /** By article id in code units, then by place. */
  readonly compareById = (a: number, b: number): number =>
    compareCodeUnits(this.articleIdOf(a), this.articleIdOf(b)) || this.startOf(a) - this.startOf(b);

  /** Below 0 where `a` is to be kept rather than `b`. */
  readonly compareToKeep = (a: number, b: number): number => this.#byRule(a, b) || this.compareById(a, b);

  #byRule(a: number, b: number): number {
    if (this.#keep === "first") return a - b;
    if (this.#keep === "longest") return this.endOf(b) - this.startOf(b) - (this.endOf(a) - this.startOf(a));
    const x = this.#times.get(this.articleOf(a));
    const y = this.#times.get(this.articleOf(b));
    return x < y ? -1 : x > y ? 1 : 0; // not a difference: two undated ones would give NaN
  }
}

/** Milliseconds from 1970, infinity where there is no date. */
function timeOf(publishedAt: string | undefined): number {
  if (publishedAt === undefined) return Infinity;
  const [, date, clock, zone] = ISO.exec(publishedAt) ?? [];
  // Without a zone `Date.parse` would take the machine's.
  const time = Date.parse(`${date}T${clock ?? "00:00"}${zone ?? "Z"}`);
  return Number.isNaN(time) ? Infinity : time;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T([\d:.]+))?(Z|[+-]\d{2}:\d{2})?$/;

/** The same on every machine, unlike `localeCompare`. */
export function compareCodeUnits(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
