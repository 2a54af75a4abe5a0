/** The second reading: the exact resemblance of every pair, from the shingle sets of its texts. */
import type { Limit, Problem } from "../base/index.ts";
import type { PackedSets } from "../batches/index.ts";
import { isLineBlock, type ArticleOrBlock } from "../ingest/index.ts";
import { resemblance, type ShingleSet } from "../shingle/index.ts";
import { BatchLine } from "./batch-line.ts";
import type { Fingerprinted, ReadBlock } from "./fingerprint.ts";
import type { DedupeSettings } from "./options.ts";
import { OrderedWork } from "./ordered-work.ts";
import { pairsByText, type PairsByText, type PairTable } from "./pairs.ts";

/**
 * Shingles that may be held for texts whose partners are still to come: 64 MB, and 600 bytes for each text. Articles of 400 words in random order, a
 * third of them copies, need half of it.
 */
const HELD_AT_LEAST = 1 << 24;
const HELD_FOR_EACH = 150;

export interface Verified {
  readonly problems: readonly Problem[];
  readonly limits: readonly Limit[];
}

/** Reads the articles once more. O(characters + pairs × shingles). */
export async function verifyPairs(
  items: AsyncIterable<ArticleOrBlock> | Iterable<ArticleOrBlock>,
  { units, blocks }: Pick<Fingerprinted, "units" | "blocks">,
  pairs: PairTable,
  settings: DedupeSettings,
): Promise<Verified> {
  const { unit, verify, batches, onSecondReading, onProgress } = settings;
  const verifier = new Verifier(pairs, verify ? pairsByText(pairs, units.size) : null, units.size);
  const line = new BatchLine(
    batches.concurrency,
    (texts) => batches.shingleSets(texts),
    (_first, sets, numbers) => verifier.take(sets, numbers),
  );
  const work = new OrderedWork(batches.concurrency);
  let article = 0;
  let first = 0;
  let block = 0;
  /** Articles up to the first that is not what it was. Those that follow cannot be told apart either: their numbers may have moved. */
  let unchanged = Infinity;
  for await (const item of items) {
    if (unchanged < Infinity) break;
    if (isLineBlock(item)) {
      await line.end();
      const known = blocks[block++];
      if (known === undefined || known.first !== article || known.bytes !== item.bytes.length) {
        unchanged = article;
        break;
      }
      article += known.spans.length / 2;
      first = article;
      const wanted = wantedOf(known, verifier);
      if (wanted.numbers.length > 0) {
        await work.add(batches.shingleLines(item, Uint32Array.from(wanted.spans)), ({ ids, lengths, sets }) => {
          const moved = wanted.numbers.findIndex((number, i) => !units.isArticle(number, ids[i]!, lengths[i]!));
          if (moved < 0) verifier.take(sets, wanted.numbers);
          else unchanged = Math.min(unchanged, wanted.numbers[moved]!);
        });
      }
    } else {
      await work.end();
      if (!units.isArticle(article, item.id, item.text.length)) {
        unchanged = article;
        break;
      }
      // Awaiting every article would cost a turn of the queue for each of millions.
      const told = onSecondReading?.(item, article);
      if (told !== undefined) await told;
      article++;
      for (; first < units.size && units.articleOf(first) === article - 1; first++) {
        if (!verifier.needs(first)) continue;
        const text = unit === "article" ? item.text : item.text.slice(units.startOf(first), units.endOf(first));
        if (!line.add(first, text)) continue;
        await line.makeRoom();
      }
      if (article % PROGRESS_STEP !== 0 && article !== units.articles) continue;
    }
    onProgress({ stage: "verify", done: article, total: units.articles });
  }
  await work.end();
  await line.end();
  const met = Math.min(article, unchanged);
  return { problems: met < units.articles ? [changeProblem(met, units.articles)] : [], limits: verifier.limits() };
}

/** The articles of a block that stand in pairs, and where. */
function wantedOf(
  { first, spans }: ReadBlock,
  verifier: Verifier,
): { readonly numbers: number[]; readonly spans: number[] } {
  const numbers: number[] = [];
  const places: number[] = [];
  for (let i = 0; i < spans.length; i += 2) {
    const number = first + i / 2;
    if (!verifier.needs(number)) continue;
    numbers.push(number);
    places.push(spans[i]!, spans[i + 1]!);
  }
  return { numbers, spans: places };
}

function changeProblem(met: number, articles: number): Problem {
  const message =
    `changed while it was read: of ${articles} articles ${met} came again; ` +
    "pairs of the others are judged by their estimate, and none of the others is among the kept";
  return { code: "unreadable-input", input: "INPUT", position: null, message };
}

const PROGRESS_STEP = 256;

/** Holds a text's set until the last of its partners has come. */
class Verifier {
  readonly #pairs: PairTable;
  readonly #byText: PairsByText | null;
  readonly #held = new Map<number, { readonly set: ShingleSet; later: number }>();
  readonly #mostHeld: number;
  #shingles = 0;
  #unverified = 0;

  constructor(pairs: PairTable, byText: PairsByText | null, texts: number) {
    this.#pairs = pairs;
    this.#byText = byText;
    this.#mostHeld = HELD_AT_LEAST + HELD_FOR_EACH * texts;
  }

  needs(text: number): boolean {
    const starts = this.#byText?.starts;
    return starts !== undefined && starts[text + 1]! > starts[text]!;
  }

  /** Takes the sets of these texts, whose numbers ascend from call to call. */
  take({ hashes, ends }: PackedSets, texts: readonly number[]): void {
    texts.forEach((text, i) => this.#meet(text, { hashes: hashes.subarray(i === 0 ? 0 : ends[i - 1]!, ends[i]!) }));
  }

  limits(): Limit[] {
    if (this.#unverified === 0) return [];
    const where = `${this.#unverified} pairs are judged by their estimate: more shingles than this would have been held`;
    return [{ limit: "held-shingles", value: this.#mostHeld, where }];
  }

  #meet(text: number, set: ShingleSet): void {
    const { starts, pairs } = this.#byText!;
    let later = 0;
    for (let i = starts[text]!; i < starts[text + 1]!; i++) {
      const pair = pairs[i]!;
      const a = this.#pairs.aOf(pair);
      const other = a === text ? this.#pairs.bOf(pair) : a;
      if (other > text) {
        later++;
        continue;
      }
      const partner = this.#held.get(other);
      if (partner === undefined) {
        this.#unverified++;
        continue;
      }
      this.#pairs.verify(pair, resemblance(partner.set, set));
      if (--partner.later > 0) continue;
      this.#held.delete(other);
      this.#shingles -= partner.set.hashes.length;
    }
    const size = set.hashes.length;
    if (later === 0 || this.#shingles + size > this.#mostHeld) return;
    this.#shingles += size;
    // A copy, because a view would hold the whole batch.
    this.#held.set(text, { set: { hashes: set.hashes.slice() }, later });
  }
}
