/** Where articles say that an office announced what they report, by language, and what only looks like it. */
import { describe, expect, it } from "vitest";
import { isOfficeName, readAnnouncements } from "../../src/attribution/index.ts";
import { segment } from "../../src/text/index.ts";

const HEADLINE = "A headline that stands over the text";

function placesIn(text: string, language: string): string[] {
  const whole = `${HEADLINE}\n\n${text}`;
  return readAnnouncements(segment(whole), language).places.map(({ start, end }) => whole.slice(start, end));
}

const SAID: readonly (readonly [language: string, text: string])[] = [
  ["en", "The plant will close in May, the company said in a statement."],
  ["en", "The plant will close in May, according to a press release from Acme."],
  ["en", "The weather office issued a high wind warning for the coast."],
  ["en", "Nobody was hurt, the fire service said."],
  ["en", "Police are appealing for witnesses."],
  ["de", "Wie die Polizei mitteilt, wurde niemand verletzt."],
  ["de", "Der Schaden beträgt laut Polizei 9000 Euro."],
  ["de", "Das teilte die Stadt Wallerode am Donnerstag mit."],
  ["fr", "La ligne fermera, annonce la région dans un communiqué."],
  ["fr", "Selon la préfecture, des rafales sont attendues."],
  ["es", "Siete personas han sido detenidas, según informa Iberpres."],
  ["es", "La empresa cerrará la planta, según un comunicado."],
  ["it", "Il Comune informa che il ponte resterà chiuso."],
  ["it", "In una nota, la Finanza parla di 86 mila giocattoli."],
  ["pt", "A empresa concluiu a compra, anunciou em comunicado."],
  ["nl", "De weg is dicht, meldt de gemeente."],
  ["sv", "Skolan stängs, skriver kommunen i ett pressmeddelande."],
  ["pl", "Jak informuje Komenda Powiatowa, przyczyny ustali biegły."],
  ["ru", "Никто не пострадал, сообщили в пресс-службе МЧС."],
];

const NOT_SAID: readonly (readonly [language: string, text: string])[] = [
  ["en", "The bank's statement arrived with the post, and the release of the hounds followed."],
  ["en", "She told the Gazette that she would stay."],
  ["de", "Die Stadt ist alt, und die Polizei hat ihr Haus am Markt."],
  ["fr", "La préfecture est un bâtiment de pierre."],
  ["es", "El ayuntamiento está en la plaza."],
  ["it", "Il comune ha tre ponti."],
];

describe("announcements", () => {
  it.each(SAID)("are seen in %s: %s", (language, text) => {
    expect(placesIn(text, language)).not.toEqual([]);
  });

  it.each(NOT_SAID)("are not seen in %s: %s", (language, text) => {
    expect(placesIn(text, language)).toEqual([]);
  });

  it("are not looked for in a language without wordings", () => {
    expect(readAnnouncements(segment(`${HEADLINE}\n\nThe police said so.`), "ja")).toMatchObject({
      isKnown: false,
      places: [],
    });
  });

  it.each([
    ["announcements", "the police said in a statement. "],
    ["verbs that wait for their other half", "teilte die Stadt "],
    ["one word", "polizei"],
  ])("take seconds at most: a text of nothing but %s", (_, unit) => {
    for (const language of ["en", "de"]) {
      const started = performance.now();
      readAnnouncements(segment(unit.repeat(20_000)), language);
      expect(performance.now() - started).toBeLessThan(20_000);
    }
  });
});

describe("names of offices", () => {
  it.each([
    "Brightwell Foods plc",
    "Stadt Wallerode",
    "Préfecture du Val-d'Orbe",
    "University of Garrowby",
    "Acme GmbH",
  ])("%s is one", (name) => {
    expect(isOfficeName(name)).toBe(true);
  });

  it.each([
    "Walleroder Anzeiger",
    "Stadt-Anzeiger",
    "Police Gazette",
    "Morning Globe",
    "Diario de la Región",
    "Company News",
  ])("%s is none", (name) => {
    expect(isOfficeName(name)).toBe(false);
  });
});
