import type { Edit } from "./edit.ts";

/** Words cut here and put in there, both inside one passage, are one move. O(edits), by the words moved. */
export function joinReordered(edits: readonly Edit[], aText: string, bText: string): Edit[] {
  const sorted = [...edits].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start);
  const cuts = new Map<string, number[]>();
  sorted.forEach((edit, index) => {
    if (edit.b.end !== edit.b.start || edit.a.end === edit.a.start) return;
    const words = wordsOf(aText.slice(edit.a.start, edit.a.end));
    const places = cuts.get(words);
    if (places === undefined) cuts.set(words, [index]);
    else places.push(index);
  });
  const moved = new Map<number, Edit>();
  const gone = new Set<number>();
  sorted.forEach((edit, index) => {
    if (edit.a.end !== edit.a.start || edit.b.end === edit.b.start) return;
    const words = wordsOf(bText.slice(edit.b.start, edit.b.end));
    const cut = words === "" ? undefined : cuts.get(words)?.shift();
    if (cut === undefined) return;
    moved.set(cut, { kind: "reorder", class: "substance", a: sorted[cut]!.a, b: edit.b });
    gone.add(index);
  });
  return sorted.flatMap((edit, index) => (gone.has(index) ? [] : [moved.get(index) ?? edit]));
}

function wordsOf(raw: string): string {
  return (raw.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
