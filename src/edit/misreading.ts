/**
 * Whether two forms are one word as two machines read it from print: "Jaiiuary" and "January", "tbe" and "the".
 *
 * What a hand slips on (`slips.ts`) a scanner does not, and the other way round: it takes shapes for one another, two letters for one, letters for digits, and
 * spoils several in one word. Asked of scanned texts alone (`ChangeContext.isScanned`): elsewhere "form" beside "farm" and "hot" beside "not" are other words.
 * Levenshtein's distance with cheap exchanges of like shapes; the table is from what studies of character recognition list (K. Kukich, "Techniques for
 * automatically correcting words in text", ACM Computing Surveys 24(4), 1992, section 1.2), not counted on any corpus.
 */

/** Letters of one shape, roughly: any two of a group are taken for each other. */
export const SHAPES: readonly string[] = [
  "ceoagq690",
  "il1tfjr!|",
  "hbkn",
  "nuvmwr",
  "vyu",
  "s58zb3",
  "o0dpq",
  "g9qy",
  "b6h8",
  "z27",
  "d4al",
  "fpt",
  "mnw",
];
/** Two letters that look like one: "rn" and "m". */
export const JOINED_SHAPES: readonly string[] =
  "rnm nim inm nnm iin iiu rin lih lth fih cld cid eld vvw uiw lck tin iln lob ijy".split(" ");
export const LIKE = 0.4;
export const LIKE_JOINED = 0.6;
/** Of the letters of the longer form, what may have been read wrongly: of two words that may both be right, and where one of them is no word. */
const EITHER = 0.35;
const ONE_IS_NONE = 0.5;
const LONGEST = 40;

/** `x` and `y` normalized. `isOneKnown`: one of them is a word, and the other is not known to be. O(length^2). */
export function areOneMisread(x: string, y: string, isOneKnown: boolean): boolean {
  const longer = Math.max(x.length, y.length);
  const shorter = Math.min(x.length, y.length);
  if (shorter < 2 || longer > LONGEST) return false;
  const most = longer * (isOneKnown ? ONE_IS_NONE : EITHER);
  // A pair of letters read as one costs less than a letter lost.
  return (longer - shorter) * LIKE_JOINED <= most && misreadCost(x, y, most) <= most;
}

const ASCII = 128;
let tables: { readonly exchange: Float64Array; readonly joined: readonly (string | undefined)[] } | undefined;
let before = new Float64Array(LONGEST + 1);
let above = new Float64Array(LONGEST + 1);
let row = new Float64Array(LONGEST + 1);

/** Letters read wrongly between two forms of up to `LONGEST` units, like shapes counted in part; above `most`, some number above it. */
export function misreadCost(x: string, y: string, most: number = Infinity): number {
  const { exchange, joined } = (tables ??= makeTables());
  const [n, m] = [x.length, y.length];
  let leastAbove = 0;
  for (let j = 0; j <= m; j++) above[j] = j;
  for (let i = 1; i <= n; i++) {
    const unit = x.charCodeAt(i - 1);
    const ones = i > 1 ? lookedLike(joined, x.charCodeAt(i - 2), unit) : undefined;
    row[0] = i;
    let least = i;
    for (let j = 1; j <= m; j++) {
      const other = y.charCodeAt(j - 1);
      const same = unit === other ? 0 : (unit | other) < ASCII ? exchange[unit * ASCII + other]! : 1;
      let best = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + same);
      if (ones?.includes(y[j - 1]!) === true) best = Math.min(best, before[j - 1]! + LIKE_JOINED);
      if (j > 1 && lookedLike(joined, y.charCodeAt(j - 2), other)?.includes(x[i - 1]!) === true)
        best = Math.min(best, above[j - 2]! + LIKE_JOINED);
      row[j] = best;
      if (best < least) least = best;
    }
    // A step over two letters of `x` may still come from the row above.
    if (Math.min(least, leastAbove + LIKE_JOINED) > most) return Infinity;
    leastAbove = least;
    [before, above, row] = [above, row, before];
  }
  return above[m]!;
}

function lookedLike(joined: readonly (string | undefined)[], first: number, second: number): string | undefined {
  return (first | second) < ASCII ? joined[first * ASCII + second] : undefined;
}

/** What letters of ASCII cost for one another, and the letters that two of them look like. */
function makeTables(): NonNullable<typeof tables> {
  const exchange = new Float64Array(ASCII * ASCII).fill(1);
  for (const shape of SHAPES)
    for (const x of shape) for (const y of shape) exchange[x.charCodeAt(0) * ASCII + y.charCodeAt(0)] = LIKE;
  const joined: (string | undefined)[] = [];
  for (const [first, second, one] of JOINED_SHAPES.map((three) => [...three])) {
    const at = first!.charCodeAt(0) * ASCII + second!.charCodeAt(0);
    joined[at] = (joined[at] ?? "") + one!;
  }
  return { exchange, joined };
}
