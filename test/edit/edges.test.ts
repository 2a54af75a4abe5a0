import { describe, expect, it } from "vitest";
import { compare, type PairFindings } from "../../src/index.ts";

const BODY =
  "The families left the valley before dawn, in two buses that the relief agency had hired, and by nightfall all of them had";

function edits(first: string, second: string): string[] {
  return pairOf(first, second).passages.flatMap((one) =>
    one.edits.map((edit) => `${edit.kind}: ${edit.a.text} → ${edit.b.text}`),
  );
}

function pairOf(first: string, second: string): PairFindings {
  return compare({ id: "a", text: first }, { id: "b", text: second });
}

describe("a word replaced at the edge of a copied sentence", () => {
  it("is an edit of the sentence and not cut off it", () => {
    expect(edits(`${BODY} reached Mosul.`, `${BODY} reached Raqqa.`)).toEqual(["name: Mosul → Raqqa"]);
    expect(edits(`${BODY} been fed by 12.`, `${BODY} been fed by 15.`)).toEqual(["number: 12 → 15"]);
    expect(edits(`${BODY} reached the hospital.`, `${BODY} reached the hosptial.`)).toEqual([
      "spelling-error: hospital → hosptial",
    ]);
    expect(edits(`Sixty ${BODY.slice(4)} arrived.`, `Ninety ${BODY.slice(4)} arrived.`)).toEqual([
      "number: Sixty → Ninety",
    ]);
  });

  it("takes the closing mark in with it", () => {
    const [first, second] = [`${BODY} reached Mosul.`, `${BODY} reached Raqqa.`];
    expect(pairOf(first, second).passages[0]).toMatchObject({
      a: { start: 0, end: first.length },
      b: { start: 0, end: second.length },
    });
  });

  it("is left out where more than one word of the sentence remains", () => {
    const pair = pairOf(`${BODY} reached the outskirts of Mosul safely.`, `${BODY} reached a camp near Raqqa instead.`);
    expect(pair.passages[0]!.a.end).toBe(`${BODY} reached`.length);
  });
});
