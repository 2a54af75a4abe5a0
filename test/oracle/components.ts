/** Connected components by flooding: each node's component, named by its lowest member. */
export function naiveComponents(nodeCount: number, links: readonly (readonly [number, number])[]): number[] {
  const clusterOf: number[] = Array.from({ length: nodeCount }, () => -1);
  for (let start = 0; start < nodeCount; start++) {
    if (clusterOf[start] !== -1) continue;
    const open = [start];
    while (open.length > 0) {
      const node = open.pop()!;
      clusterOf[node] = start;
      for (const [a, b] of links) {
        if (a === node && clusterOf[b] === -1) open.push(b);
        if (b === node && clusterOf[a] === -1) open.push(a);
      }
    }
  }
  return clusterOf;
}
