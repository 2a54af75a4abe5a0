/** The texts that are compared, as numbers: ids, keep ranks and places, in columns of a few bytes each. The texts themselves are not held. */
import type { Article } from "../base/index.ts";
import { timeOf, type SignedLines } from "../batches/index.ts";
import { murmur3Text } from "../hash/index.ts";
import { segment, type BlockKind } from "../text/index.ts";
import { Column } from "./column.ts";
import { IdTable } from "./id-table.ts";
import { UniqueNames } from "./unique-names.ts";
import type { KeepRule, Unit } from "./options.ts";

/** A text to be fingerprinted, with where it stands in its article. */
export interface UnitText {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands in an article and is no text of it: the line that thousands of pages share, and a name that heads all articles of its owner. */
const NOT_COMPARED: readonly BlockKind[] = ["furniture", "byline", "dateline"];

/** The texts of an article that are compared: itself, or its paragraphs, furniture, bylines and datelines left out and counted. */
export function unitsOf(
  article: Article,
  unit: Unit,
): { readonly texts: readonly UnitText[]; readonly leftOut: number } {
  const { text } = article;
  if (unit === "article") return { texts: [{ text, start: 0, end: text.length }], leftOut: 0 };
  const { blocks } = segment(text, { title: article.title });
  const compared = blocks.filter(({ kind }) => !NOT_COMPARED.includes(kind));
  const texts = compared.map(({ start, end }) => ({ text: text.slice(start, end), start, end }));
  return { texts, leftOut: blocks.length - texts.length };
}

export class UnitTable {
  readonly #unit: Unit;
  readonly #keep: KeepRule;
  readonly #ids: IdTable = new IdTable();
  readonly #names: UniqueNames = new UniqueNames(this.#ids, (article) => this.#hashes.get(article));
  /** Of each article's id as it came. */
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

  /** Takes an article in with its units, which are numbered from the present `size` on. Returns the id that it has from now on. */
  add(article: Article, units: readonly UnitText[]): string {
    const time = this.#keep === "earliest" ? timeOf(article.publishedAt) : 0;
    const { id, number } = this.#addArticle(article.id, time);
    for (const { start, end } of units) {
      if (this.#unit === "paragraph") {
        this.#articles.push(number);
        this.#starts.push(start);
      }
      this.#ends.push(end);
      this.#size++;
    }
    return id;
  }

  /** Takes whole articles in. `onRenamed` is given the place of those whose id was taken, and the id that they have now. */
  addLines({ ids, times, lengths }: SignedLines, onRenamed: (index: number, renamed: string) => void): void {
    for (let i = 0; i < ids.length; i++) {
      const { id } = this.#addArticle(ids[i]!, times[i]!);
      if (id !== ids[i]!) onRenamed(i, id);
      this.#ends.push(lengths[i]!);
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

  /** Whether an article met again under this number is the one of the first reading, by a hash of its id and by its length. */
  isArticle(number: number, id: string, length: number): boolean {
    if (number >= this.articles || this.#hashes.get(number) !== murmur3Text(id)) return false;
    return this.#unit === "paragraph" || this.endOf(number) === length;
  }

  /** An order that does not depend on the input's: by a hash of the article's id, then the id, then the place. Cheaper than the order of ids. */
  readonly compare = (a: number, b: number): number => {
    const x = this.articleOf(a);
    const y = this.articleOf(b);
    if (x === y) return this.startOf(a) - this.startOf(b);
    return this.#hashes.get(x) - this.#hashes.get(y) || this.#ids.compare(x, y);
  };

  /** By article id in code units, then by place. */
  readonly compareById = (a: number, b: number): number =>
    this.#ids.compare(this.articleOf(a), this.articleOf(b)) || this.startOf(a) - this.startOf(b);

  /** Below 0 where `a` is to be kept rather than `b`. */
  readonly compareToKeep = (a: number, b: number): number => this.#byRule(a, b) || this.compareById(a, b);

  #addArticle(asked: string, time: number): { readonly id: string; readonly number: number } {
    const hash = murmur3Text(asked);
    const id = this.#names.claim(asked, hash);
    const number = this.#ids.add(id);
    this.#hashes.push(hash);
    if (this.#keep === "earliest") this.#times.push(time);
    return { id, number };
  }

  #byRule(a: number, b: number): number {
    if (this.#keep === "first") return a - b;
    if (this.#keep === "longest") return this.endOf(b) - this.startOf(b) - (this.endOf(a) - this.startOf(a));
    const x = this.#times.get(this.articleOf(a));
    const y = this.#times.get(this.articleOf(b));
    return x < y ? -1 : x > y ? 1 : 0; // not a difference: two undated ones would give NaN
  }
}
