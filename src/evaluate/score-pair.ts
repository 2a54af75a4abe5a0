/** One pair of articles scored: what it adds to every figure. */

import type { CreditStatus, PairFindings, Relation, Side } from "../findings/index.ts";
import { detectionsOf } from "./detection.ts";
import { matchEdits, tallyEdits, type EditTally } from "./edit-matching.ts";
import type { Extent, GoldPair, PairTexts } from "./gold.ts";
import type { DirectionOutcome, Labeled } from "./labels.ts";
import { tallyPassages, type PassageTally } from "./plagdet.ts";

/** `null` where the gold says nothing of it. */
export interface PairScore {
  /** The pair of the gold, and whether the findings list it. */
  readonly a: string;
  readonly b: string;
  readonly isListed: boolean;
  readonly passages: PassageTally | null;
  readonly edits: EditTally | null;
  readonly relation: Labeled<Relation> | null;
  readonly direction: DirectionOutcome | null;
  readonly credit: Labeled<CreditStatus> | null;
}

/** What findings say of a pair that scoring looks at. */
export type ScoredPair = Pick<PairFindings, "a" | "b" | "passages" | "relation" | "direction" | "credit">;

/**
 * Scores what was found of a pair. `found` is `undefined` where the findings do not list it: it then shares nothing and is `unrelated`. The two may name the
 * articles in either order. `texts` are those of `gold.a` and `gold.b`; without them spans are compared as they stand.
 *
 * Linear in passages and edits on ordinary pairs.
 */
export function scorePair(
  gold: GoldPair,
  found: ScoredPair | undefined,
  extent: Extent,
  texts: PairTexts = gold.texts ?? {},
): PairScore {
  const isTurned = found !== undefined && found.a === gold.b && found.b === gold.a && gold.a !== gold.b;
  const pair = found === undefined ? undefined : isTurned ? turned(found) : found;
  const passages = pair?.passages ?? [];
  return {
    a: gold.a,
    b: gold.b,
    isListed: pair !== undefined,
    passages:
      gold.passages === undefined
        ? null
        : tallyPassages(gold, detectionsOf(gold.passages, extent, texts), detectionsOf(passages, extent, texts)),
    edits:
      gold.edits === undefined
        ? null
        : tallyEdits(
            matchEdits(
              gold.edits,
              passages.flatMap((passage) => passage.edits),
              texts,
            ),
          ),
    relation: gold.relation === undefined ? null : { gold: gold.relation, found: pair?.relation ?? "unrelated" },
    direction: gold.direction === undefined ? null : outcomeOf(gold.direction, pair?.direction.source ?? null),
    credit: gold.credit === undefined ? null : { gold: gold.credit, found: pair?.credit ?? "not-applicable" },
  };
}

function outcomeOf(gold: Side | null, found: Side | null): DirectionOutcome {
  if (gold === null) return found === null ? "open" : "claimed";
  if (found === null) return "undecided";
  return gold === found ? "right" : "wrong";
}

/** The same findings with the articles in the other order. */
function turned(pair: ScoredPair): ScoredPair {
  const { source } = pair.direction;
  return {
    ...pair,
    a: pair.b,
    b: pair.a,
    direction: { ...pair.direction, source: source === null ? null : source === "a" ? "b" : "a" },
    passages: pair.passages.map((passage) => ({
      ...passage,
      a: passage.b,
      b: passage.a,
      edits: passage.edits.map((edit) => ({ ...edit, a: edit.b, b: edit.a })),
    })),
  };
}
