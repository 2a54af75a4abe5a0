/** What is true of each pair of a cascade, from the parents and the lineage of the words. */
import type { CascadePair, Page } from "./cascade-types.ts";

/** Every pair of `present`, in their order; `pages` are all of the cascade, parents before children. */
export function goldPairs(pages: readonly Page[], present: readonly Page[]): CascadePair[] {
  const ancestors = new Map<string, ReadonlySet<string>>();
  for (const { id, parents } of pages)
    ancestors.set(id, new Set([...parents, ...parents.flatMap((parent) => [...ancestors.get(parent)!])]));
  const isPresent = new Set(present.map(({ id }) => id));
  const units = new Map(
    present.map(({ id, body }) => [
      id,
      new Set(body.flatMap(({ lineage }) => [...lineage]).filter((unit) => unit >= 0)),
    ]),
  );
  return present.flatMap((a, i) =>
    present.slice(i + 1).map((b): CascadePair => {
      const [ofA, ofB] = [ancestors.get(a.id)!, ancestors.get(b.id)!];
      const source = ofB.has(a.id) ? "a" : ofA.has(b.id) ? "b" : null;
      // Parents come first, so the last common ancestor in the order of the pages is a nearest one.
      const via = source === null ? pages.findLast(({ id }) => ofA.has(id) && ofB.has(id))?.id : undefined;
      return {
        a: a.id,
        b: b.id,
        relation: source !== null ? "ancestor" : via === undefined ? "independent" : "siblings",
        source,
        via: via ?? null,
        viaLost: via !== undefined && !isPresent.has(via),
        shared: countShared(units.get(a.id)!, units.get(b.id)!),
      };
    }),
  );
}

function countShared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0;
  for (const unit of a) if (b.has(unit)) shared++;
  return shared;
}
