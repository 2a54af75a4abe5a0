/** The heaviest branching by trying every choice of parents. O((n + 1)^n): for a handful of nodes. */
import type { Arc } from "../../src/derive/branching.ts";

export function heaviestBranching(nodes: number, arcs: readonly Arc[]): number {
  let best = 0;
  const parents: (number | undefined)[] = [];
  const choose = (node: number, sum: number): void => {
    if (node === nodes) {
      if (sum > best && !hasCircle(parents)) best = sum;
      return;
    }
    parents[node] = undefined;
    choose(node + 1, sum);
    for (const arc of arcs) {
      if (arc.derivative !== node || arc.source === node) continue;
      parents[node] = arc.source;
      choose(node + 1, sum + arc.weight);
    }
    parents[node] = undefined;
  };
  choose(0, 0);
  return best;
}

export function hasCircle(parents: readonly (number | undefined)[]): boolean {
  return parents.some((_, start) => {
    let node: number | undefined = start;
    for (let steps = 0; steps <= parents.length && node !== undefined; steps++) node = parents[node];
    return node !== undefined;
  });
}
