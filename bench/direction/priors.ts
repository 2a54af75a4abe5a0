/**
 * What a weight is drawn to where the training cascades say little, and the most it may be whatever they say. A generator vouches for the operations it knows:
 * that its blocks of own text know nobody of the story is its doing, and real desks add paragraphs that do. So the kinds that live on that are held down.
 */
import type { EvidenceFeature } from "../../src/derive/index.ts";

interface Prior {
  readonly prior: number;
  readonly most: number;
  /** What it says, it says against a third text as much as against the other side. */
  readonly excludesThird?: true;
  /** It says nothing against a third text: who was first among two copies of a dispatch is told by the clock too. */
  readonly leavesThird?: true;
  /** The least it may be. */
  readonly least?: number;
}

const FREE = 4;

export const PRIORS: Readonly<Record<EvidenceFeature, Prior>> = {
  "time-day": { prior: 2, most: FREE, leavesThird: true },
  "time-hour": { prior: 2, most: FREE, leavesThird: true },
  "time-minute": { prior: 1, most: FREE, leavesThird: true },
  contained: { prior: 0.5, most: 1, least: 0.15 },
  "left-text": { prior: 0.5, most: 1 },
  "own-text": { prior: 0.5, most: 1 },
  "added-hedge": { prior: 0.5, most: 2.5 },
  "removed-attribution": { prior: 0.5, most: 2 },
  "vaguer-figure": { prior: 0.8, most: 2.5 },
  "fewer-words": { prior: 0, most: 0 },
  misspelt: { prior: 0.8, most: 1.5 },
  "known-better": { prior: 0.7, most: 1.5 },
  "surname-dangles": { prior: 1.5, most: FREE },
  "opening-dangles": { prior: 0.5, most: 1.5, least: 0.15 },
  "acronym-dangles": { prior: 0.7, most: 2 },
  "mended-introduction": { prior: 0.8, most: 2 },
  scar: { prior: 0.8, most: 2 },
  "marks-change": { prior: 1, most: 2.5 },
  "mixed-style": { prior: 0.5, most: 1.5 },
  "wire-mark": { prior: 0.5, most: 2.5 },
  "names-outlet": { prior: 3, most: FREE, excludesThird: true },
  "names-outlet-in-passing": { prior: 2, most: FREE, excludesThird: true },
  "is-agency": { prior: 2, most: 3, excludesThird: true },
  "stripped-credit": { prior: 0.7, most: 2 },
  "names-somebody": { prior: 0.5, most: 1.5 },
};
