import { describe, expect, it } from "vitest";
import { compare } from "../../src/index.ts";

const BLOCKED =
  "Drivers blocked the two gates of the container port at Hollin on Monday night, and 34 ships were left waiting at anchor off the breakwater until the tide turned, harbour master Jon Aske said in Kelmouth";
const TALKS =
  "The talks with the ministry of transport broke down after four hours because of the price of diesel, and no date was named for another round.";

/** What is listed of `a` beside an article with the two sentences and nothing else. */
function listed(a: string): string[] {
  const pair = compare({ id: "a", text: a }, { id: "b", text: `${BLOCKED}.\n\n${TALKS}` });
  return pair.unmatched.filter((one) => one.in === "a").map(({ start, end }) => a.slice(start, end));
}

describe("what only one article has", () => {
  it("is the part of a sentence that the other lacks, and not the whole", () => {
    expect(
      listed(`${BLOCKED}, adding that the pilots had gone home and would not be called back.\n\n${TALKS}`),
    ).toEqual(["adding that the pilots had gone home and would not be called back."]);
    const head = "After a week of hunger marches, broken windows and burning tyres,";
    expect(listed(`${head} ${BLOCKED.replace("Drivers", "drivers")}.\n\n${TALKS}`)[0]).toBe(head);
  });

  it("is no line for a word or three at the edge of what is shared", () => {
    expect(listed(`${BLOCKED} at noon.\n\n${TALKS}`)).toEqual([]);
  });

  it("is a sentence with none of the shared words from end to end", () => {
    const alone = "Nobody was hurt, and the police kept away from the gates all night long.";
    expect(listed(`${BLOCKED}.\n\n${alone} ${TALKS}`)).toEqual([alone]);
  });
});
