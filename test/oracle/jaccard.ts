/** Resemblance and containment by the definitions, on `Set`. The empty set shares nothing. */
export function sharedMembers(a: Iterable<number>, b: Iterable<number>): number {
  const other = new Set(b);
  return [...new Set(a)].filter((member) => other.has(member)).length;
}

export function jaccard(a: Iterable<number>, b: Iterable<number>): number {
  const union = new Set([...a, ...b]).size;
  return union === 0 ? 0 : sharedMembers(a, b) / union;
}

export function containedShare(a: Iterable<number>, b: Iterable<number>): number {
  const size = new Set(a).size;
  return size === 0 ? 0 : sharedMembers(a, b) / size;
}
