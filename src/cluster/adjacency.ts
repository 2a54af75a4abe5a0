/** Weighted edges as compressed sparse rows: each node's neighbors in one stretch of a flat array. */
import { checkEdge, type WeightedEdge } from "./components.ts";

export interface Adjacency {
  /** Neighbors of node `i` stand in `neighbors[starts[i], ends[i])`, each once. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly neighbors: Uint32Array;
  /** The heaviest weight given for the link. */
  readonly weights: Float64Array;
}

/** Both directions of the edges with at least `threshold` weight, without loops and repeats. O(nodes + edges). Throws as `components`. */
export function adjacency(nodeCount: number, edges: readonly WeightedEdge[], threshold: number): Adjacency {
  const ends = new Uint32Array(nodeCount);
  let total = 0;
  for (const edge of edges) {
    checkEdge(edge, nodeCount);
    const { a, b, weight } = edge;
    if (a === b || !(weight >= threshold)) continue;
    ends[a]!++;
    ends[b]!++;
    total += 2;
  }
  const starts = new Uint32Array(nodeCount);
  for (let node = 0, sum = 0; node < nodeCount; node++) {
    const degree = ends[node]!;
    starts[node] = sum;
    ends[node] = sum;
    sum += degree;
  }
  const neighbors = new Uint32Array(total);
  const weights = new Float64Array(total);
  for (const { a, b, weight } of edges) {
    if (a === b || !(weight >= threshold)) continue;
    neighbors[ends[a]!] = b;
    weights[ends[a]!++] = weight;
    neighbors[ends[b]!] = a;
    weights[ends[b]!++] = weight;
  }
  dropRepeats({ starts, ends, neighbors, weights });
  return { starts, ends, neighbors, weights };
}

function dropRepeats({ starts, ends, neighbors, weights }: Adjacency): void {
  // Where the current node's row holds the neighbor, as index + 1; an older row's index is below the current row.
  const placeOf = new Uint32Array(starts.length);
  for (let node = 0; node < starts.length; node++) {
    const start = starts[node]!;
    let kept = start;
    for (let i = start; i < ends[node]!; i++) {
      const neighbor = neighbors[i]!;
      const place = placeOf[neighbor]!;
      if (place > start) {
        weights[place - 1] = Math.max(weights[place - 1]!, weights[i]!);
        continue;
      }
      neighbors[kept] = neighbor;
      weights[kept] = weights[i]!;
      placeOf[neighbor] = ++kept;
    }
    ends[node] = kept;
  }
}
