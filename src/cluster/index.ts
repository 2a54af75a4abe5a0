export { components, membersOf, type Clustering, type WeightedEdge } from "./components.ts";
export { DisjointSet } from "./disjoint-set.ts";
export { refine, type RefineOptions } from "./refine.ts";
