/**
 * Maximum-weight branching: of the possible parents of each node at most one, no circle, and the largest sum of weights.
 *
 * Chu and Liu 1965, Edmonds 1967; contraction with mergeable heaps after Tarjan, "Finding optimum branchings" (Networks 7, 1977), expansion after
 * Camerini, Fratta and Maffioli 1979. Taking the best arcs one by one, as a spanning tree allows, is not enough where arcs have a direction: two
 * articles that each fit the other best would leave one of them without the parent that fits both.
 */

export interface Arc {
  readonly source: number;
  readonly derivative: number;
  readonly weight: number;
}

const NONE = -1;

/**
 * For each node the index of the arc that leads to it, -1 for a root. An arc that adds nothing is not taken: a root costs nothing.
 *
 * O((e + n) log n) for e arcs and n nodes. Between branchings of equal weight the order of the arcs decides.
 */
export function maximumBranching(nodes: number, arcs: readonly Arc[]): Int32Array {
  const all: Arc[] = [];
  const places: number[] = [];
  for (const [index, arc] of arcs.entries()) {
    if (arc.weight <= 0 || arc.source === arc.derivative) continue;
    all.push(arc);
    places.push(index);
  }
  // A root above all, so that a circle without a better way in is broken where that costs least.
  for (let node = 0; node < nodes; node++) all.push({ source: nodes, derivative: node, weight: 0 });
  const taken = branchFrom(nodes, all);
  return Int32Array.from({ length: nodes }, (_, node) => places[taken[node]!] ?? NONE);
}

/** Every node below `root` must have an arc from it. Returns the arc that enters each node. */
function branchFrom(root: number, arcs: readonly Arc[]): Int32Array {
  const heaps = arcHeaps(arcs);
  const sets = contractedSets(root + 1);
  const heapOf = new Int32Array(root + 1).fill(NONE);
  for (const [index, { derivative }] of arcs.entries()) heapOf[derivative] = heaps.merge(heapOf[derivative]!, index);
  const entering = new Int32Array(root + 1).fill(NONE);
  const walkOf = new Int32Array(root + 1).fill(NONE);
  walkOf[root] = root;
  const circles: { readonly node: number; readonly time: number; readonly arcs: readonly number[] }[] = [];
  for (let start = 0; start < root; start++) {
    const walk: { readonly node: number; readonly arc: number }[] = [];
    let node = sets.find(start);
    while (walkOf[node] === NONE) {
      let arc = heapOf[node]!;
      // Arcs inside what has become one node.
      while (sets.find(arcs[arc]!.source) === node) arc = heaps.pop(arc);
      heaps.shift(arc, -heaps.weight(arc));
      heapOf[node] = arc;
      walk.push({ node, arc });
      walkOf[node] = start;
      const from = sets.find(arcs[arc]!.source);
      if (walkOf[from] !== start) {
        node = from;
        continue;
      }
      const time = sets.time();
      const circle: number[] = [];
      let heap = NONE;
      let step: { readonly node: number; readonly arc: number };
      do {
        step = walk.pop()!;
        circle.push(step.arc);
        heap = heaps.merge(heap, heapOf[step.node]!);
        sets.union(from, step.node);
      } while (step.node !== from);
      node = sets.find(from);
      heapOf[node] = heap;
      walkOf[node] = NONE;
      circles.push({ node, time, arcs: circle });
    }
    for (const step of walk) entering[sets.find(step.node)] = step.arc;
  }
  for (const circle of circles.reverse()) {
    const arc = entering[circle.node]!;
    sets.rollback(circle.time);
    for (const one of circle.arcs) entering[sets.find(arcs[one]!.derivative)] = one;
    entering[sets.find(arcs[arc]!.derivative)] = arc;
  }
  return entering;
}

interface ArcHeaps {
  /** The heap that holds both; the top of a heap names it. */
  readonly merge: (x: number, y: number) => number;
  /** The heap without its top. */
  readonly pop: (top: number) => number;
  /** Adds to all weights in the heap. */
  readonly shift: (top: number, by: number) => void;
  readonly weight: (top: number) => number;
}

/** Leftist heaps (Crane 1972) over the arcs, largest weight on top, additions handed down when a node is opened. Merging is O(log n). */
function arcHeaps(arcs: readonly Arc[]): ArcHeaps {
  const weights = Float64Array.from(arcs, ({ weight }) => weight);
  const owed = new Float64Array(arcs.length);
  const left = new Int32Array(arcs.length).fill(NONE);
  const right = new Int32Array(arcs.length).fill(NONE);
  const rank = new Int32Array(arcs.length).fill(1);
  const shift = (top: number, by: number): void => {
    if (top === NONE) return;
    weights[top]! += by;
    owed[top]! += by;
  };
  const open = (top: number): void => {
    if (owed[top] === 0) return;
    shift(left[top]!, owed[top]!);
    shift(right[top]!, owed[top]!);
    owed[top] = 0;
  };
  const rankOf = (top: number): number => (top === NONE ? 0 : rank[top]!);
  const merge = (x: number, y: number): number => {
    if (x === NONE || y === NONE) return x === NONE ? y : x;
    const xIsTop = weights[x]! > weights[y]! || (weights[x] === weights[y] && x < y);
    const top = xIsTop ? x : y;
    open(top);
    const merged = merge(right[top]!, xIsTop ? y : x);
    const other = left[top]!;
    const isLeftist = rankOf(other) >= rankOf(merged);
    left[top] = isLeftist ? other : merged;
    right[top] = isLeftist ? merged : other;
    rank[top] = rankOf(right[top]!) + 1;
    return top;
  };
  return {
    merge,
    shift,
    pop: (top) => {
      open(top);
      return merge(left[top]!, right[top]!);
    },
    weight: (top) => weights[top]!,
  };
}

interface ContractedSets {
  readonly find: (node: number) => number;
  readonly union: (x: number, y: number) => void;
  readonly time: () => number;
  /** Undoes the unions since. */
  readonly rollback: (time: number) => void;
}

/** Union by size without path compression, so that unions can be undone. O(log n) each. */
function contractedSets(nodes: number): ContractedSets {
  const parent = Int32Array.from({ length: nodes }, (_, node) => node);
  const size = new Int32Array(nodes).fill(1);
  const joined: number[] = [];
  const find = (node: number): number => {
    let top = node;
    while (parent[top] !== top) top = parent[top]!;
    return top;
  };
  return {
    find,
    union: (x, y) => {
      let [large, small] = [find(x), find(y)];
      if (large === small) return;
      if (size[large]! < size[small]!) [large, small] = [small, large];
      parent[small] = large;
      size[large]! += size[small]!;
      joined.push(small);
    },
    time: () => joined.length,
    rollback: (time) => {
      while (joined.length > time) {
        const small = joined.pop()!;
        size[parent[small]!]! -= size[small]!;
        parent[small] = small;
      }
    },
  };
}
