/** What one form costs as another misread, by trying all ways recursively. */
export function slowMisreadCost(
  x: string,
  y: string,
  exchange: (x: string, y: string) => number,
  joined: (two: string, one: string) => boolean,
  joinedCost: number,
): number {
  const known = new Map<string, number>();
  const from = (i: number, j: number): number => {
    if (i === x.length) return y.length - j;
    if (j === y.length) return x.length - i;
    const key = `${i} ${j}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const ways = [1 + from(i + 1, j), 1 + from(i, j + 1), exchange(x[i]!, y[j]!) + from(i + 1, j + 1)];
    if (joined(x.slice(i, i + 2), y[j]!)) ways.push(joinedCost + from(i + 2, j + 1));
    if (joined(y.slice(j, j + 2), x[i]!)) ways.push(joinedCost + from(i + 1, j + 2));
    const best = Math.min(...ways);
    known.set(key, best);
    return best;
  };
  return from(0, 0);
}
