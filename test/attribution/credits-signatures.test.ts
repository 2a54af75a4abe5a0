/** Signatures of several hands under an article, and the same forms where they credit a picture. */
import { describe, expect, it } from "vitest";
import { findCredits, type CreditedArticle } from "../../src/attribution/index.ts";
import { segment } from "../../src/text/index.ts";

const P1 =
  "Der Hafen von Brennport blieb am Dienstag geschlossen, nachdem ein Tanker auf die Sandbank vor der Einfahrt gelaufen war und vierzig Schiffe auf der Reede die Flut abwarten mussten.";
const P2 = "Schlepper aus drei Städten zogen vergeblich an dem Schiff. Der Hafenmeister hofft auf die nächste Flut.";
const CAPTION = "Der Tanker auf der Sandbank vor Brennport.";

function creditsOf(text: string, article: CreditedArticle = { outlet: "Kreisblatt" }): string[] {
  return findCredits(segment(text), article).map(
    ({ kind, scope, agency, start, end }) => `${kind} ${scope} ${agency}: ${text.slice(start, end)}`,
  );
}

describe("a signature of several hands signs the whole article", () => {
  it.each([
    ["kb/dpa", ["dpa"]],
    ["(kb/dpa)", ["dpa"]],
    ["(dpa/kb)", ["dpa"]],
    ["[kb/dpa]", ["dpa"]],
    ["(mit dpa)", ["dpa"]],
    ["Mit dpa", ["dpa"]],
    ["(kb mit dpa)", ["dpa"]],
    ["(kb/dpa/epd)", ["dpa", "epd"]],
    ["red/dpa", ["dpa"]],
    ["kb/DPA", ["dpa"]],
    ["dpa/lhe", ["dpa"]],
    ["(APA, red)", ["APA"]],
    ["(sda/kb)", ["Keystone-SDA"]],
    ["(mit Agenturmaterial)", ["agencies"]],
    ["(dpa/Kreisblatt)", ["dpa"]],
    ["(jh/AFP/Reuters)", ["Agence France-Presse", "Reuters"]],
    ["JH/AP", ["Associated Press"]],
    ["j.h./AP", ["Associated Press"]],
  ])("%s", (signature, agencies) => {
    const expected = agencies.map((agency) => `signoff article ${agency}: ${signature}`);
    for (const joint of [" ", "\n", "\n\n"]) expect(creditsOf(`${P1}\n\n${P2}${joint}${signature}`)).toEqual(expected);
    expect(creditsOf(`${P1}\n\n${P2} – ${signature}`)).toHaveLength(agencies.length);
    expect(creditsOf(`${P1} ${signature}`)).toEqual(expected);
  });

  it("may have a pointer to other texts under it", () => {
    expect(creditsOf(`${P1}\n\nkb/dpa\n\nMehr zum Thema auf unserer Seite`)).toEqual(["signoff article dpa: kb/dpa"]);
  });

  it("stands before the full stop of a bracket's sentence", () => {
    expect(creditsOf(`${P1}\n\n${P2.slice(0, -1)} (kb/dpa).`)).toEqual(["signoff article dpa: (kb/dpa)"]);
  });
});

describe("the same forms elsewhere sign no article", () => {
  it.each(["JH/AP", "(kb/dpa)", "(JH/AP)", "AP/AFP"])("%s in or under a caption before the text", (signature) => {
    for (const joint of [" ", "\n"])
      for (const credit of creditsOf(`${CAPTION}${joint}${signature}\n\n${P1}\n\n${P2}`))
        expect(credit).not.toContain("article");
  });

  it.each(["Jana Holz/dpa", "(Jana Holz/dpa)", "REUTERS/Jane Doe", "AP Photo/JH", "Foto: kb/dpa", "(Foto: kb/dpa)"])(
    "%s at the end is a picture's",
    (signature) => {
      for (const joint of [" ", "\n\n"])
        for (const credit of creditsOf(`${P1}\n\n${P2}${joint}${signature}`)) expect(credit).not.toContain("article");
    },
  );

  it.each(["FILE PHOTO: The wreck. It ran aground on Tuesday. JH/AP", "Der Tanker vor Brennport\n\nJH/AP"])(
    "%s after the text",
    (end) => {
      for (const credit of creditsOf(`${P1}\n\n${P2}\n\n${end}`)) expect(credit).not.toContain("article");
    },
  );

  it.each([
    "Gefragt wurde in einer Umfrage zweier Agenturen (AP/AFP).",
    "Ob die Agentur zahlt? Nein, dpa.",
    "Der Kapitän sprach mit dpa.",
    "Es war ein Streit und/oder dpa.",
  ])("%s", (sentence) => {
    for (const credit of creditsOf(`${P1}\n\n${P2} ${sentence}`)) expect(credit).not.toContain("signoff");
  });

  it("takes no longer for what looks like signatures without an end", () => {
    const time = (size: number): number => {
      const segmented = segment(`${P1}\n\n${"kb/dpa, mit ".repeat(size)}`);
      const start = performance.now();
      findCredits(segmented, { outlet: "Kreisblatt" });
      return performance.now() - start;
    };
    time(1000);
    expect(time(40000)).toBeLessThan(40 * 4 * Math.max(time(1000), 20));
  });
});
