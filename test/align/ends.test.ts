/** Where passages begin and end beside quotation marks: what the mark opens, it closes. Every sentence is made up. */
import { describe, expect, it } from "vitest";
import { compare } from "../../src/index.ts";

const WORDS =
  "The bell weighs nine hundred kilograms and lost a palm-sized piece of its lip to the anchor chain of an old dredger";

/** The one passage of two texts, as it stands in each. */
function passageOf(a: string, b: string): readonly [string, string] {
  const { passages } = compare({ id: "a", text: a }, { id: "b", text: b });
  expect(passages).toHaveLength(1);
  const [{ a: inA, b: inB }] = passages as [(typeof passages)[number]];
  return [a.slice(inA.start, inA.end), b.slice(inB.start, inB.end)];
}

const BEFORE = "Nobody was hurt.";
const AFTER = "Seven ferries ran half empty.";

describe("a passage that is a quotation keeps both its marks", () => {
  it.each([
    [
      "a stop outside and one inside",
      `He sighed: "${WORDS}". ${AFTER}`,
      `${BEFORE} "${WORDS}." Later it rained.`,
      `"${WORDS}".`,
      `"${WORDS}."`,
    ],
    [
      "a comma and a stop",
      `"${WORDS}," Ivo Brandt told us.`,
      `${BEFORE} "${WORDS}." ${AFTER}`,
      `"${WORDS},"`,
      `"${WORDS}."`,
    ],
    [
      "curly marks and straight ones",
      `“${WORDS},” Ivo Brandt told us.`,
      `${BEFORE} "${WORDS}." ${AFTER}`,
      `“${WORDS},”`,
      `"${WORDS}."`,
    ],
    [
      "single marks and double ones",
      `'${WORDS}', Ivo Brandt told us.`,
      `${BEFORE} "${WORDS}." ${AFTER}`,
      `'${WORDS}'`,
      `"${WORDS}."`,
    ],
    [
      "German marks",
      `„${WORDS}“, sagte Ivo Brandt.`,
      `Niemand starb. „${WORDS}.“ Sieben Boote fuhren.`,
      `„${WORDS}“`,
      `„${WORDS}.“`,
    ],
    [
      "French marks",
      `« ${WORDS} », a dit Ivo Brandt.`,
      `Personne. « ${WORDS}. » Sept bacs.`,
      `« ${WORDS} »`,
      `« ${WORDS}. »`,
    ],
    ["Spanish marks", `«${WORDS}», dijo Ivo Brandt.`, `Nadie. «${WORDS}.» Siete barcos.`, `«${WORDS}»`, `«${WORDS}.»`],
    [
      "a question and none",
      `"${WORDS}?" Ivo Brandt asked.`,
      `${BEFORE} "${WORDS}," we heard.`,
      `"${WORDS}?"`,
      `"${WORDS},"`,
    ],
    ["brackets", `(${WORDS}.) Later it rained.`, `${BEFORE} (${WORDS}). ${AFTER}`, `(${WORDS}.)`, `(${WORDS}).`],
  ])("%s", (_, a, b, inA, inB) => {
    expect(passageOf(a, b)).toEqual([inA, inB]);
    expect(passageOf(b, a)).toEqual([inB, inA]);
  });
});

describe("a passage takes no mark that is not its own", () => {
  it("where the quotation goes on on one side", () => {
    const [inA, inB] = passageOf(
      `"${WORDS} and so we let it be," Ivo Brandt told us.`,
      `${BEFORE} "${WORDS}." ${AFTER}`,
    );
    expect(inA).toBe(`"${WORDS}`);
    expect(inB).toBe(`"${WORDS}`);
  });

  it("where a quotation opens behind it", () => {
    expect(passageOf(`${WORDS}: "Never again."`, `${BEFORE} ${WORDS}. "So what?"`)).toEqual([WORDS, WORDS]);
  });
});
