/** Forms of one word in languages that inflect by endings: an inflection, and neither a slip of the hand nor another word. */
import { describe, expect, it } from "vitest";
import { areFormsAbroad } from "../../src/edit/endings-abroad.ts";
import { compare } from "../../src/index.ts";

const TEXTS: Readonly<Record<string, string>> = {
  it: "Una scossa di terremoto di magnitudo quattro ha svegliato nella notte gli abitanti di Monterivo, che sono scesi in strada con le coperte. Il sindaco ha chiuso le scuole fino a lunedì e ha aperto la palestra comunale.",
  fr: "Un autocar qui transportait trente collégiens a glissé dans un virage près d'Aubrive, avant de se coucher dans le fossé. La préfecture avait suspendu les transports dans trois départements voisins, mais pas dans celui-ci.",
  ru: "Спасатели сняли сорок рыбаков со льдины, которую оторвало от берега у Каменного мыса. Сигнал поступил утром, и к прибытию катеров льдину отнесло почти на километр от берега.",
};

describe("two forms of one word", () => {
  it.each([
    ["it", "stato", "stata"],
    ["it", "avvertito", "avvertite"],
    ["fr", "blessé", "blessées"],
    ["es", "detenido", "detenidas"],
    ["pt", "fechada", "fechados"],
    ["de", "schwere", "schweren"],
    ["nl", "groot", "groote"],
    ["ru", "миллиметра", "миллиметров"],
    ["ru", "северный", "северного"],
  ])("in %s: %s and %s", (language, x, y) => {
    expect(areFormsAbroad(x, y, language)).toBe(true);
    expect(areFormsAbroad(y, x, language)).toBe(true);
  });

  it.each([
    ["it", "casa", "cosa"],
    ["it", "porto", "porta vecchia"],
    ["fr", "pont", "port"],
    ["es", "calle", "canal"],
    ["ru", "берег", "город"],
    ["en", "walked", "walking"],
    ["it", "re", "ra"],
  ])("in %s are none: %s and %s", (language, x, y) => {
    expect(areFormsAbroad(x, y, language)).toBe(false);
  });

  it.each([
    [
      "it",
      "Il sisma è stato avvertito in tutta la provincia.",
      "La scossa è stata avvertita in tutta la provincia.",
      2,
    ],
    ["fr", "Le chauffeur a été blessé à la main droite.", "La conductrice a été blessée à la main droite.", 1],
    ["ru", "Мужчина был доставлен в районную больницу.", "Женщина была доставлена в районную больницу.", 2],
  ])("in %s are told as an inflection: %s", (language, one, other, count) => {
    const within = (sentence: string): string => TEXTS[language]!.replace(". ", `. ${sentence} `);
    const [a, b] = [within(one), within(other)];
    const kinds = compare({ id: "a", text: a }, { id: "b", text: b }).passages.flatMap(({ edits }) =>
      edits.map(({ kind }) => kind),
    );
    expect(kinds.filter((kind) => kind === "inflection").length).toBeGreaterThanOrEqual(count);
    expect(kinds).not.toContain("spelling-error");
  });

  it("ё and е are one letter of Russian, in style alone", () => {
    const a = `${TEXTS["ru"]} На лёд вызвали вертолёт, и всё кончилось хорошо.`;
    const pair = compare({ id: "a", text: a }, { id: "b", text: a.replaceAll("ё", "е") });
    expect(pair.relation).toBe("duplicate");
    expect(new Set(pair.passages.flatMap(({ edits }) => edits.map((edit) => edit.class)))).toEqual(new Set(["style"]));
  });
});
