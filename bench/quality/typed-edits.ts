/**
 * Edits that people made and typed: revisions of scientific abstracts and texts (Jiang, Xu and Stevens, "arXivEdits: Understanding the Human Revision Process in
 * Scientific Writing", EMNLP 2022). Their intentions are not our kinds; what must hold is that a typo is no change of content and that content is no style.
 */
import { compare, type EditFinding } from "../../src/index.ts";
import { absent, type Row } from "./row.ts";
import { sharedLines } from "./shared-data.ts";

const COMMAND = "npm run quality -- typed";
/** The sentences stand between these, since a lone sentence may be too short to be a passage. */
const BEFORE = "Wet gravel hid the narrow causeway where seventeen goats grazed beside a rusty tractor. ";
const AFTER = " Behind them stood another cottage, whose chimney leaned over some broken crates.";

interface TypedPair {
  readonly "sentence-1": string;
  readonly "sentence-2": string;
  readonly "edits-combination-0": Readonly<Record<string, TypedEdit>>;
}

interface TypedEdit {
  readonly type: string;
  readonly intention: string;
  readonly "sentence-1-token-indices": readonly [number, number] | null;
  readonly "sentence-2-token-indices": readonly [number, number] | null;
}

export function measureTypedEdits(root: string): Row[] {
  const pairs = sharedLines<TypedPair>(root, "arxivedits-train.jsonl.gz");
  if (pairs === undefined) return [absent("typed edits", "none", "../shared is absent", COMMAND)];
  const told = new Map<string, Map<string, number>>();
  for (const pair of pairs) {
    const [first, second] = [pair["sentence-1"], pair["sentence-2"]];
    const found = compare(
      { id: "a", text: BEFORE + first + AFTER },
      { id: "b", text: BEFORE + second + AFTER },
    ).passages.flatMap(({ edits }) => edits);
    for (const edit of Object.values(pair["edits-combination-0"])) {
      const [a, b] = [
        spanOf(first, edit["sentence-1-token-indices"]),
        spanOf(second, edit["sentence-2-token-indices"]),
      ];
      const met = found.find((one) => meets(a, one.a) && meets(b, one.b));
      const counts = told.get(`${edit.type} ${edit.intention}`) ?? new Map<string, number>();
      const kind = met?.kind ?? "none";
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
      told.set(`${edit.type} ${edit.intention}`, counts);
    }
  }
  return [...told].sort().map(([intention, counts]): Row => {
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const kinds = [...counts].sort((x, y) => y[1] - x[1]).map(([kind, count]) => `${kind} ${count}`);
    return {
      what: `arXivEdits, ${intention}, found as an edit`,
      figure: (1 - (counts.get("none") ?? 0) / total).toFixed(4),
      goal: null,
      isMet: null,
      command: COMMAND,
      note: `${total}: ${kinds.join(", ")}`,
    };
  });
}

/** Words are parted by one space. `null` and an empty range are nowhere in particular: they meet anything. */
function spanOf(text: string, words: readonly [number, number] | null): readonly [number, number] | null {
  if (words === null || words[0] === words[1]) return null;
  const all = text.split(" ");
  const start = BEFORE.length + all.slice(0, words[0]).join(" ").length;
  return [start, start + all.slice(words[0], words[1]).join(" ").length + 1];
}

function meets(span: readonly [number, number] | null, side: EditFinding["a"]): boolean {
  return span === null || (side.start <= span[1] && span[0] <= side.end);
}
