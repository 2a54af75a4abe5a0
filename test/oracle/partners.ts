/** `src/pipeline/near-copies.ts` by its definition: every set against every other, one member after another. */

/** How many members each of two lists has in common with the other. */
export function inCommon(x: Uint32Array, y: Uint32Array): number {
  const members = new Set(y);
  return [...x].filter((one) => members.has(one)).length;
}

/** The pairs, as "lower higher", ascending. `nearest` and `central` are the same for all. */
export function partnersOf(
  sets: readonly Uint32Array[],
  mayPair: (x: number, y: number) => boolean,
  nearest: number,
  central: number,
): string[] {
  const all = sets.map((_, member) => member);
  const sameAs = (member: number): number => all.find((one) => `${[...sets[one]!]}` === `${[...sets[member]!]}`)!;
  const distinct = all.filter((member) => sameAs(member) === member);
  const sharedBy = (x: number, y: number): number => inCommon(sets[x]!, sets[y]!);
  const pairs = new Set<string>();
  const pair = (x: number, y: number): unknown => pairs.add(`${Math.min(x, y)} ${Math.max(x, y)}`);
  for (const member of distinct) {
    const others = distinct.filter((one) => one !== member && sharedBy(member, one) > 0 && mayPair(member, one));
    others.sort((x, y) => sharedBy(member, y) - sharedBy(member, x) || x - y);
    for (const other of others.slice(0, nearest)) pair(member, other);
  }
  for (const member of all)
    if (sameAs(member) !== member && mayPair(member, sameAs(member))) pair(member, sameAs(member));
  const holds = (host: number): number =>
    distinct.reduce((sum, one) => (one === host ? sum : sum + sharedBy(one, host) / sets[one]!.length), 0);
  const held = new Map(distinct.map((host) => [host, holds(host)]));
  const hosts = [...distinct].sort((x, y) => held.get(y)! - held.get(x)! || x - y).slice(0, 64);
  const resemblance = (x: number, y: number): number =>
    sharedBy(x, y) / (sets[x]!.length + sets[y]!.length - sharedBy(x, y));
  const groups: number[][] = [];
  for (const host of hosts) {
    const twins = groups.find((group) => resemblance(group[0]!, host) >= 0.9);
    if (twins === undefined) groups.push([host]);
    else twins.push(host);
  }
  const firsts = groups.map((group) => Math.min(...group));
  for (const member of all) {
    const allowed = firsts.filter((one) => one !== member && mayPair(member, one));
    for (const other of allowed.slice(0, central)) pair(member, other);
  }
  return [...pairs].sort();
}
