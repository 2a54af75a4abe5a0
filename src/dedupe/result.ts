/** What `dedupe` finds: plain data, the same for any order of the articles and any number of threads. */
import type { Limit, Problem } from "../base/index.ts";
import type { Banding } from "../lsh/index.ts";

export interface ClusterMember {
  /** The article's id; of a paragraph `article:start-end`. */
  readonly id: string;
  /** Paragraphs only: the article they stand in, and where, in UTF-16 code units of its text. */
  readonly article?: string;
  readonly start?: number;
  readonly end?: number;
  /**
   * Resemblance to the representative by the signatures, from 0 to 1: the share of equal slots, which errs by 0.04 near 0.5 and less towards 0 and 1. Where it decides, without
   * `verify` and near the threshold, by the sizes of the sets too: a sixth less error for 400 shingles, a third less for 100, half of it for 10.
   */
  readonly estimated: number;
  /** The exact resemblance to the representative, to four decimals; `null` where it was not computed. 1 for the representative. */
  readonly resemblance: number | null;
}

export interface Cluster {
  /** Names the cluster whatever is kept of it: the lowest id of its members, by code units. */
  readonly cluster: string;
  readonly size: number;
  /** Id of the member that the `keep` rule picks. */
  readonly representative: string;
  /** The representative, then the others by id. */
  readonly members: readonly ClusterMember[];
}

export interface DedupeResult {
  /** Clusters of two members and more: largest first, then by name. */
  readonly clusters: readonly Cluster[];
  readonly articles: number;
  /** Texts compared: articles, or their paragraphs. */
  readonly units: number;
  /** The bands and rows that threshold and recall led to, with the recall and the false candidates to be expected of them. */
  readonly banding: Banding;
  /** Whether the article of this number, from 0 on in the order of the input, is alone or represents its cluster. Articles only, not paragraphs. */
  readonly isKept: (index: number) => boolean;
  /** What was true of the input only on the first reading. */
  readonly problems: readonly Problem[];
  readonly limits: readonly Limit[];
}
