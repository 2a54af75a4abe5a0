/** Every way of a text through a few witnesses, one after the other. */

/** All lists of parents that make a tree: one first (-1), or two and more below a lost source (-2). (size + 1) ** size lists are looked at. */
export function everyTree(size: number): number[][] {
  const trees: number[][] = [];
  const grow = (parents: number[]): void => {
    if (parents.length < size) {
      for (let parent = -2; parent < size; parent++) if (parent !== parents.length) grow([...parents, parent]);
      return;
    }
    const first = parents.filter((parent) => parent === -1).length;
    const lost = parents.filter((parent) => parent === -2).length;
    if (!((first === 1 && lost === 0) || (first === 0 && lost >= 2))) return;
    if (parents.every((_, node) => lineOf(parents, node) !== undefined)) trees.push(parents);
  };
  grow([]);
  return trees;
}

/** What a witness goes back to, nearest first; nothing where the parents go round in a circle. */
export function lineOf(parents: readonly number[], node: number): number[] | undefined {
  const line: number[] = [];
  for (let up = parents[node]!; up >= 0; up = parents[up]!) {
    if (line.includes(up) || up === node) return undefined;
    line.push(up);
  }
  return line;
}
