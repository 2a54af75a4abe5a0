/** Candidate pairs by comparing all with all, band by band. */
export function naiveCandidatePairs(
  signatures: ReadonlyMap<number, Uint32Array>,
  bands: number,
  rows: number,
): string[] {
  const pairs: string[] = [];
  for (const [a, x] of signatures) {
    for (const [b, y] of signatures) {
      if (a < b && shareBand(x, y, bands, rows)) pairs.push(`${a}-${b}`);
    }
  }
  return pairs.sort();
}

export function shareBand(x: Uint32Array, y: Uint32Array, bands: number, rows: number): boolean {
  for (let band = 0; band < bands; band++) {
    let equal = true;
    for (let slot = band * rows; slot < (band + 1) * rows; slot++) if (x[slot] !== y[slot]) equal = false;
    if (equal) return true;
  }
  return false;
}
