/** Figures, sums, dates and names are facts: a change of one is never a matter of style, however small, and another way to write it never is one of substance. */
import { describe, expect, it } from "vitest";
import { compare } from "../../src/index.ts";
import { editsBetweenLines, expectMarked } from "../support/expect-edits.ts";

const DE = [
  "Der nasse Kies verdeckte den schmalen Damm, wo siebzehn Ziegen neben einem rostigen Traktor grasten und niemand sie sah. ",
  " Dahinter stand ein weiteres Häuschen, dessen Schornstein sich über zerbrochene Kisten neigte.",
] as const;
const FR = [
  "Le gravier mouillé cachait la chaussée étroite où dix-sept chèvres broutaient près d'un tracteur rouillé. ",
  " Derrière elles se trouvait une autre maison, dont la cheminée penchait sur des caisses cassées.",
] as const;
const RU = [
  "Мокрый гравий скрывал узкую дорогу, где семнадцать коз паслись рядом со ржавым трактором. ",
  " За ними стоял ещё один дом, труба которого нависала над сломанными ящиками.",
] as const;

function kindsIn([before, after]: readonly [string, string], a: string, b: string): string[] {
  const pair = compare({ id: "a", text: before + a + after }, { id: "b", text: before + b + after });
  return pair.passages.flatMap((one) => one.edits.map((edit) => `${edit.kind}: ${edit.a.text} → ${edit.b.text}`));
}

describe("number", () => {
  it.each([
    "The loss was 2 {number|billion|} dollars there.",
    "The loss was 2 {number|bln|} dlrs there.",
    "The loss was 2 {number|billion|million} there.",
    "About {number|$|£}5 million went there.",
    "Rates rose by 5{number|%|} there.",
    "It was {number||-}5 degrees there.",
    "Some {number|1800|1900} people left the town.",
    "They won {number|3|4}-2 at home there.",
  ])("is a figure, its scale, its sign or its currency: %s", (line) => {
    expectMarked(line);
  });

  it.each([
    ["$5 million", "5 million dollars"],
    ["5pm", "5 p.m."],
    ["5 pm", "17:00"],
    ["3 March", "March 3"],
    ["noon", "12:00"],
    ["five per cent", "5%"],
    ["2.5bn", "2.5 billion"],
    ["£3.1bn", "3.1 billion pounds"],
    ["7 dollars", "$7"],
    ["US$90", "$90"],
    ["6-3/4 percent", "6.75%"],
    ["2¼", "2.25"],
    ["three quarters", "3/4"],
    ["a third", "1/3"],
    ["half", "50 percent"],
    ["28C", "28 degrees Celsius"],
    ["9 October 2020", "October 9, 2020"],
    ["9 October 2020", "09/10/2020"],
    ["2020-10-09", "Oct. 9, 2020"],
    ["9 October", "Oct. 9"],
    ["the 1990s", "the nineties"],
    ["part II", "part two"],
  ])("is not another way to write it: %s, %s", (a, b) => {
    const found = editsBetweenLines(`They said ${a} was right there.`, `They said ${b} was right there.`);
    expect(found.map((edit) => edit.kind)).toEqual(["number-format"]);
  });

  it.each([
    ["$5 million", "5 million pounds"],
    ["5pm", "5 a.m."],
    ["5 pm", "18:00"],
    ["3 March", "March 4"],
    ["noon", "13:00"],
    ["five per cent", "6%"],
    ["2.5bn", "2.5 million"],
    ["£3.1bn", "3.1 billion euros"],
    ["A$90", "$90"],
    ["6-3/4 percent", "6.5%"],
    ["three quarters", "2/3"],
    ["28C", "28F"],
    ["9 October 2020", "October 10, 2020"],
    ["9 October 2020", "09/11/2020"],
    ["the 1990s", "the eighties"],
    ["part II", "part three"],
    ["dozens", "hundreds"],
  ])("or a date is, where it is not the same: %s, %s", (a, b) => {
    const found = editsBetweenLines(`They said ${a} was right there.`, `They said ${b} was right there.`);
    expect(found.map((edit) => edit.kind).some((kind) => kind === "number" || kind === "date")).toBe(true);
    expect(found.every((edit) => edit.kind !== "function-word" && edit.kind !== "punctuation")).toBe(true);
  });
});

describe("date", () => {
  it.each([
    "They came on March {date|3|4} with carts.",
    "They came on {date|3|4} March 2019 with carts.",
    "They came on 3 March {date|2019|2018} with carts.",
    "They came on {date|12|13}/05/2019 with carts.",
    "They came at {date|5pm|6pm} with carts.",
    "They left in the {date|1980s|1990s} with carts.",
    "It came {date|last|next} Monday with carts.",
    "It ran until {abbreviation|December|Dec.} 31, {date|1988|1984} there.",
    "It ran until {date|14 June|June 15} there.",
  ])("is a day, a year or an hour: %s", (line) => {
    expectMarked(line);
  });

  it.each([
    [DE, "Am 3. März kamen sie mit Karren.", "Am 4. März kamen sie mit Karren.", "date: 3 → 4"],
    [DE, "Am 3. März kamen sie mit Karren.", "Am 3. Mai kamen sie mit Karren.", "date: März → Mai"],
    [DE, "Sie kamen am Montag mit Karren.", "Sie kamen am Dienstag mit Karren.", "date: Montag → Dienstag"],
    [FR, "Ils sont venus le 3 mars avec lui.", "Ils sont venus le 3 avril avec lui.", "date: mars → avril"],
    [RU, "Они пришли 3 мая с телегой.", "Они пришли 3 июня с телегой.", "date: мая → июня"],
  ] as const)("is one in other languages: %s", (frame, a, b, edit) => {
    expect(kindsIn(frame, a, b)).toEqual([edit]);
  });
});

describe("name", () => {
  it.each([
    ["Smith", "Smyth"],
    ["Lee", "Li"],
    ["Dean", "Dan"],
    ["Brown", "Browne"],
    ["Thomson", "Thompson"],
    ["Hansen", "Hanson"],
    ["Havel", "Kessler"],
    ["Lind", "Lindh"],
    ["Smit", "Smith"],
    ["Berta", "Bertha"],
  ])("is another person, and no other spelling: %s, %s", (a, b) => {
    expectMarked(`They met Anna {name|${a}|${b}} near the bridge.`);
  });

  it.each([
    ["Aamaq", "Amaq"],
    ["Mohammed", "Muhammad"],
    ["Gaddafi", "Qaddafi"],
    ["Raqqa", "Raqqah"],
    ["Zelensky", "Zelenskyy"],
    ["Yeltsin", "Eltsin"],
  ])("is not another transliteration: %s, %s", (a, b) => {
    expectMarked(`They met near {spelling-variant|${a}|${b}} in the hills.`);
  });

  it("is one at the start of a sentence too, where every word has a capital", () => {
    expectMarked("{name|Havel|Kessler} left the town.");
    expectMarked("{substitution|Sailors|Fishermen} left the town.");
  });

  it("is not a German noun, which has a capital too", () => {
    expect(kindsIn(DE, "Sie sahen die alte Brücke dort.", "Sie sahen die alte Mühle dort.")).toEqual([
      "substitution: Brücke → Mühle",
    ]);
    expect(kindsIn(DE, "Sie trafen Angela Merkel dort.", "Sie trafen Angela Müller dort.")).toEqual([
      "name: Merkel → Müller",
    ]);
    expect(kindsIn(DE, "Sie lebten damals in Berlin.", "Sie lebten damals in Paris.")).toEqual([
      "name: Berlin → Paris",
    ]);
  });

  it("may begin a sentence, where every word has a capital", () => {
    const rest = (name: string): string => `${name} left town. Nobody had asked ${name} to.`;
    const kinds = editsBetweenLines(rest("Havel"), rest("Kessler")).map((edit) => edit.kind);
    expect(kinds).toEqual(["name", "name"]);
    expect(editsBetweenLines("Gunmen left town.", "Soldiers left town.")[0]!.kind).toBe("substitution");
  });
});

describe("hedges", () => {
  it.each([
    "He {attribution||allegedly} stole boats there.",
    "It was {attribution|likely|} sunk there.",
    "Boats {attribution||may have} sunk there.",
    "He was {attribution||reportedly} paid for it.",
    "The {attribution||suspected} robber left town.",
  ])("say how sure it is: %s", (line) => {
    expectMarked(line);
  });

  it("in other languages too, as denials do", () => {
    expect(kindsIn(DE, "Er hat das Boot angeblich gestohlen.", "Er hat das Boot gestohlen.")).toEqual([
      "attribution: angeblich → ",
    ]);
    expect(kindsIn(FR, "Ils ont toujours payé pour cela.", "Ils ont jamais payé pour cela.")).toEqual([
      "negation: toujours → jamais",
    ]);
    expect(kindsIn(RU, "Они заплатили за это сразу.", "Они не заплатили за это сразу.")).toEqual(["negation:  → не"]);
  });
});
