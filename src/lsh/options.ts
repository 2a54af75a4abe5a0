/** The options of the bucket index, and the records that it gives. */

/** Options of `LshIndex`. What `chooseBands` returns can be one, `new LshIndex(chooseBands())`, with others beside it. */
export interface LshOptions {
  /** Bands of a signature; `chooseBands` finds them. Required. */
  readonly bands: number;
  /** Slots in a band. Required. */
  readonly rows: number;
  /**
   * Members of a bucket up to which all are linked to all, at least 2. Raising it finds more of the weaker pairs among masses of similar texts, for
   * work that grows with its square.
   *
   * Default: `64`
   */
  readonly bucketCap?: number | undefined;
  /**
   * Members of lowest id that stand for a bucket beyond the cap, 1 to `bucketCap`.
   *
   * Default: `8`, or `bucketCap` if that is less
   */
  readonly representatives?: number | undefined;
  /**
   * Whether empty sets are candidates of one another.
   *
   * Default: `false`
   */
  readonly pairEmpty?: boolean | undefined;
  /**
   * How many ids to make room for at once; saves the growing, which takes half the time of adding.
   *
   * Default: `0`
   */
  readonly expected?: number | undefined;
}

/** Two ids that share a bucket, or a bucket's representative; not yet verified. `a < b`. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
}

/** What the buckets look like, and what the cap did. */
export interface BucketStatistics {
  readonly buckets: number;
  /** Members of the largest bucket. */
  readonly largest: number;
  /** Buckets beyond the cap. */
  readonly capped: number;
  /** Pairs in capped buckets that were not listed but stand linked through representatives; a pair counts once for each such bucket. */
  readonly represented: number;
}
