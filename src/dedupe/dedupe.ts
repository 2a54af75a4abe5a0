/**
 * Near-duplicates of a corpus of any size: two readings, signatures between them.
 *
 * The first reading makes a signature of every text (`fingerprint`), the signatures are joined band by band into candidate pairs (`join`), the second
 * reading computes the resemblance of every candidate exactly (`verify`), and what reaches the threshold is clustered (`clusters`).
 * A. Broder et al., "Syntactic clustering of the web" (WWW 1997) is the ancestor; banding is from Leskovec, Rajaraman, Ullman, 3.4.
 */
import type { Article } from "../base/index.ts";
import type { ArticleOrBlock } from "../ingest/index.ts";
import { clusterUnits } from "./clusters.ts";
import { fingerprint } from "./fingerprint.ts";
import { joinSignatures } from "./join.ts";
import { dedupeSettings, type DedupeOptions } from "./options.ts";
import type { DedupeResult } from "./result.ts";
import { verifyPairs } from "./verify.ts";

/** Articles that can be read twice, each time the same ones in the same order. Of two with one id the later is renamed. */
export interface DedupeSource {
  /** Called once, and again where the options need a second reading. */
  read(): AsyncIterable<Article> | Iterable<Article>;
  /**
   * The same articles, lines of JSON left unread in blocks. Asked for instead of `read` where whole articles are compared and nobody wants to see them;
   * `readInputBlocks` of `wirecopy/node` gives it.
   */
  readBlocks?(): AsyncIterable<ArticleOrBlock>;
}

/**
 * Finds clusters of near-duplicates. The clusters do not depend on the order of the articles (but for representatives under `keep: "first"`) nor on
 * the threads behind `batches`.
 *
 * Words are those of `tokenize`, shingles five of them (or what `batches` were made with) in the whole text as it runs, so that other line breaks make no other text; a shorter text is one
 * shingle. A text without a word is in no cluster. Pairs of one cluster need not be alike all with all, but each member reaches the threshold with the
 * center of its star, and stars join only by more than half of their members: see `refine`.
 *
 * Time is linear in the texts, however many copies one story has: buckets beyond 64 members are linked through representatives (`limits`). A million generated articles of
 * 400 words in JSON Lines took 35 s of CPU, reading included, on a busy machine (bench/record/million.md).
 * Memory: 512 bytes a text for the signature (516 without `verify`), its id and 35 to 50 bytes; while joining 80 to 110 bytes more and 28 a candidate pair; while verifying only the
 * signatures of texts in pairs, and up to 600 bytes a text (64 MB at least) of shingles. Measured 0.86 KB an article at a million; the texts are not held.
 *
 * @throws {TypeError} An option is unknown or of the wrong kind.
 * @throws {RangeError} An option is out of its range, or the recall is out of reach at so low a threshold.
 */
export async function dedupe(source: DedupeSource, options: DedupeOptions = {}): Promise<DedupeResult> {
  const settings = dedupeSettings(options);
  const { unit, onSecondReading } = settings;
  const open =
    unit === "article" && onSecondReading === undefined && source.readBlocks !== undefined
      ? (): AsyncIterable<ArticleOrBlock> => source.readBlocks!()
      : (): AsyncIterable<Article> | Iterable<Article> => source.read();
  const { units, signatures, blocks, problems, limits: leftOut } = await fingerprint(open(), settings);
  const { pairs, banding, limits } = joinSignatures({ units, signatures }, settings);
  const inPair = new Uint8Array(units.size);
  for (let pair = 0; pair < pairs.size; pair++) inPair[pairs.aOf(pair)] = inPair[pairs.bOf(pair)] = 1;
  signatures.retain((unit) => inPair[unit] === 1);
  const isReadAgain = (settings.verify && pairs.size > 0) || onSecondReading !== undefined;
  const verified = isReadAgain
    ? await verifyPairs(open(), { units, blocks }, pairs, settings)
    : { problems: [], limits: [] };
  const { clusters, isDropped } = clusterUnits(units, signatures, pairs, settings);
  return {
    clusters,
    articles: units.articles,
    units: units.size,
    banding,
    isKept: (index) => settings.unit === "article" && isDropped[index] === 0,
    problems: [...problems, ...verified.problems],
    limits: [...leftOut, ...limits, ...verified.limits],
  };
}
