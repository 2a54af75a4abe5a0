/** One outlet's story, published twice without a time: the longer version is the later one as often as not. Every article is made up. */
import { describe, expect, it } from "vitest";
import { compare } from "../../src/index.ts";

const LEAD =
  "A gas explosion flattened a bakery in the old town of Lerida Bay on Wednesday morning and buried people who were waiting for it to open.";
const TOLL = "At least three people were killed and eleven hurt, police said.";
const HIGHER = "At least seven people were killed and twenty-six hurt, police said. Four are still missing.";
const BODY = [
  "Neighbours dug with their hands until the first fire engine came, nineteen minutes after the blast, the mayor's office said.",
  "The bakery stood on the ground floor of a house of four storeys. The three above it fell into the yard behind, where bread was kept in crates.",
  "“I heard a hiss and then I was on the other side of the street,” said Amparo Cruells, who sells newspapers at the corner.",
  "The gas company said it had no record of a leak in the street and had sent engineers.",
];
const MORE = [
  "Prosecutors opened an inquiry on Wednesday evening and sealed the office of the company that had serviced the boiler in March.",
  "Rescuers lowered microphones into the cellar after dark. Shortly before ten they heard knocking, and asked the crowd behind the barriers to be silent.",
  "King and prime minister sent condolences, and schools in the old town will stay shut until Monday.",
];
const TITLE = "Explosion at bakery in Lerida Bay";
const FIRST = [TITLE, LEAD, TOLL, ...BODY];

function sourceOf(
  later: readonly string[],
  outlets: readonly [string, string] = ["Bay Courier", "Bay Courier"],
): string | null {
  const of = (id: string, text: readonly string[], outlet: string) => ({ id, outlet, text: text.join("\n\n") });
  const [first, second] = [of("first", FIRST, outlets[0]), of("later", later, outlets[1])];
  const one = compare(first, second);
  const other = compare(second, first);
  const named = [one, other].map((pair) => (pair.direction.source === null ? null : pair[pair.direction.source]));
  expect(named[1]).toBe(named[0]);
  return named[0]!;
}

describe("two versions of one outlet's story", () => {
  it.each([
    ["goes on where the first ended", [TITLE, LEAD, HIGHER, ...BODY, ...MORE]],
    ["has the news on top", [TITLE, MORE[1]!, LEAD, HIGHER, ...BODY, MORE[0]!]],
    ["has it between", [TITLE, LEAD, HIGHER, BODY[0]!, MORE[1]!, BODY[1]!, MORE[0]!, BODY[2]!, BODY[3]!]],
    ["has it in place of the end", [TITLE, LEAD, HIGHER, BODY[0]!, BODY[1]!, ...MORE]],
  ])("do not come backward where the later one %s", (_, later) => {
    expect(sourceOf(later)).not.toBe("later");
  });

  it.each([
    "UPDATE 1-Explosion at bakery kills seven",
    "(Adds inquiry, microphones)",
    "Updated 10.40pm",
    "UPDATED: Seven dead",
  ])("are told by what the later one says of itself: %s", (note) => {
    expect(sourceOf([note, LEAD, HIGHER, ...BODY, ...MORE])).toBe("first");
  });

  it("are not told by a headline about something updated", () => {
    expect(sourceOf(["Updated rules for bakeries", LEAD, HIGHER, ...BODY, ...MORE])).toBeNull();
  });

  it("stay apart from another outlet's cut of the text", () => {
    const cut = [TITLE, LEAD, BODY[0]!, BODY[1]!];
    expect(sourceOf(cut, ["Bay Courier", "Coast Herald"])).toBe("first");
  });
});
