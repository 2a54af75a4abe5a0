/** Agreement of two groupings of the same articles. */

/**
 * Adjusted Rand index of two groupings (Hubert and Arabie, "Comparing partitions", 1985): 1 where they are the same, about 0 where they agree as
 * much as chance would have them, negative below that.
 *
 * `items` are all that is grouped; one that is in no group is a group of its own, one that is in several stays in the first. Where both groupings are all
 * one group or all single items, chance leaves nothing to agree on, and the index is 1 if they are the same. O(items).
 */
export function adjustedRandIndex(
  items: Iterable<string>,
  gold: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): number {
  const goldOf = groupOf(gold);
  const foundOf = groupOf(found);
  const cells = new Map<string, number>();
  const goldSizes = new Map<string, number>();
  const foundSizes = new Map<string, number>();
  let count = 0;
  for (const item of new Set(items)) {
    const x = goldOf(item);
    const y = foundOf(item);
    add(cells, JSON.stringify([x, y]));
    add(goldSizes, x);
    add(foundSizes, y);
    count++;
  }
  const both = pairsIn(cells);
  const inGold = pairsIn(goldSizes);
  const inFound = pairsIn(foundSizes);
  const all = (count * (count - 1)) / 2;
  const expected = all === 0 ? 0 : (inGold * inFound) / all;
  const most = (inGold + inFound) / 2;
  return most === expected ? Number(both === most) : (both - expected) / (most - expected);
}

function groupOf(groups: readonly (readonly string[])[]): (item: string) => string {
  const places = new Map<string, string>();
  groups.forEach((group, index) => {
    for (const item of group) if (!places.has(item)) places.set(item, `group ${index}`);
  });
  return (item) => places.get(item) ?? `single ${item}`;
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function pairsIn(sizes: ReadonlyMap<string, number>): number {
  let pairs = 0;
  for (const size of sizes.values()) pairs += (size * (size - 1)) / 2;
  return pairs;
}
