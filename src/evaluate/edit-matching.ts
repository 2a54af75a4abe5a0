/**
 * Found edits held against those of the gold, in one pair of articles.
 *
 * Exact: kind and both spans agree, in canonical form (`canonicalEdit`). Lenient: the kind agrees and the spans meet on both sides. Each edit is matched once at
 * most, exact matches first; what then still meets without agreeing in kind is a confusion of kinds.
 */

import { EDIT_KINDS, type EditKind } from "../findings/index.ts";
import { canonicalEdit } from "./canonical-edit.ts";
import type { GoldEdit, PairTexts } from "./gold.ts";

export const KINDS_OF_EDIT: readonly EditKind[] = Object.keys(EDIT_KINDS) as EditKind[];
/** Stands for a kind where a confusion table has no edit: an edit that was missed, or one that is not in the gold. */
export const NO_EDIT = "none";

/** What one pair of articles adds to the figures. Lists are by place of the kind in `KINDS_OF_EDIT`. */
export interface EditTally {
  readonly gold: Uint32Array;
  readonly found: Uint32Array;
  readonly exact: Uint32Array;
  /** Exact matches included. */
  readonly lenient: Uint32Array;
  /** Matched whatever the kind: gold row, found column, the last row and column for `NO_EDIT`. */
  readonly confusion: Uint32Array;
}

export interface EditMatch {
  readonly gold: GoldEdit | null;
  readonly found: GoldEdit | null;
  readonly isExact: boolean;
}

/** Which edit of the gold was found as which; spans in canonical form. O(n log n) but for edits that overlap many others. */
export function matchEdits(gold: readonly GoldEdit[], found: readonly GoldEdit[], texts: PairTexts): EditMatch[] {
  const golds = canonical(gold, texts);
  const founds = canonical(found, texts);
  const matches: EditMatch[] = [];
  const open = { gold: new Set(golds), found: new Set(founds) };
  const take = (x: GoldEdit, y: GoldEdit, isExact: boolean): void => {
    open.gold.delete(x);
    open.found.delete(y);
    matches.push({ gold: x, found: y, isExact });
  };
  const byPlace = new Map<string, GoldEdit[]>();
  for (const edit of founds) {
    const own = byPlace.get(keyOf(edit));
    if (own === undefined) byPlace.set(keyOf(edit), [edit]);
    else own.push(edit);
  }
  for (const edit of golds) {
    const same = byPlace.get(keyOf(edit))?.shift();
    if (same !== undefined) take(edit, same, true);
  }
  for (const [x, y] of meeting([...open.gold], [...open.found], true)) take(x, y, false);
  for (const [x, y] of meeting([...open.gold], [...open.found], false)) take(x, y, false);
  for (const edit of open.gold) matches.push({ gold: edit, found: null, isExact: false });
  for (const edit of open.found) matches.push({ gold: null, found: edit, isExact: false });
  return matches;
}

export function tallyEdits(matches: readonly EditMatch[]): EditTally {
  const kinds = KINDS_OF_EDIT.length;
  const tally = {
    gold: new Uint32Array(kinds),
    found: new Uint32Array(kinds),
    exact: new Uint32Array(kinds),
    lenient: new Uint32Array(kinds),
    confusion: new Uint32Array((kinds + 1) * (kinds + 1)),
  };
  for (const { gold, found, isExact } of matches) {
    const row = gold === null ? kinds : KINDS_OF_EDIT.indexOf(gold.kind);
    const column = found === null ? kinds : KINDS_OF_EDIT.indexOf(found.kind);
    if (gold !== null) tally.gold[row]!++;
    if (found !== null) tally.found[column]!++;
    if (isExact) tally.exact[row]!++;
    if (row === column) tally.lenient[row]!++;
    tally.confusion[row * (kinds + 1) + column]!++;
  }
  return tally;
}

function canonical(edits: readonly GoldEdit[], texts: PairTexts): GoldEdit[] {
  const all = edits.map((edit) => canonicalEdit(edit, texts));
  return all.sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start || x.a.end - y.a.end || x.b.end - y.b.end);
}

function keyOf({ kind, a, b }: GoldEdit): string {
  return `${kind} ${a.start} ${a.end} ${b.start} ${b.end}`;
}

/** Pairs whose spans meet on both sides, each edit once, in the order of the texts. Both lists are sorted by the start in `a`. */
function meeting(golds: readonly GoldEdit[], founds: readonly GoldEdit[], sameKind: boolean): [GoldEdit, GoldEdit][] {
  const reach: number[] = [];
  for (const { a } of founds) reach.push(Math.max(reach[reach.length - 1] ?? 0, a.end));
  const taken = new Set<GoldEdit>();
  const pairs: [GoldEdit, GoldEdit][] = [];
  let first = 0;
  for (const gold of golds) {
    while (first < founds.length && reach[first]! < gold.a.start) first++;
    for (let at = first; at < founds.length && founds[at]!.a.start <= gold.a.end; at++) {
      const found = founds[at]!;
      if (taken.has(found) || (sameKind && found.kind !== gold.kind)) continue;
      if (!meet(gold.a, found.a) || !meet(gold.b, found.b)) continue;
      taken.add(found);
      pairs.push([gold, found]);
      break;
    }
  }
  return pairs;
}

/** Two spans share a character. An empty one, which has none, meets what it touches. */
function meet(x: GoldEdit["a"], y: GoldEdit["a"]): boolean {
  const isEmpty = x.start === x.end || y.start === y.end;
  return isEmpty ? x.start <= y.end && y.start <= x.end : x.start < y.end && y.start < x.end;
}
