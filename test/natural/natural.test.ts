import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compare } from "../../src/index.ts";
import { NATURAL_STEMMERS, naturalStemmer } from "../../src/natural/index.ts";

describe("naturalStemmer(language)", () => {
  it("loads the stemmer of every language it lists", async () => {
    for (const language of Object.keys(NATURAL_STEMMERS)) {
      const stem = await naturalStemmer(language);
      expect(typeof stem("word")).toBe("string");
    }
  });

  it("brings forms together that the classifier then calls inflection", async () => {
    const a = {
      id: "a",
      text: "Die Regierung hat die Brücke über den alten Hafen nach langem Streit am Freitag für den Verkehr geöffnet, sagte der Minister in der Stadt.",
    };
    const b = {
      id: "b",
      text: "Die Regierung hat die Brücken über den alten Hafen nach langem Streit am Freitag für den Verkehr geöffnet, sagte der Minister in der Stadt.",
    };
    const kinds = (stem?: (word: string) => string): string[] =>
      compare(a, b, { stem }).passages.flatMap((passage) => passage.edits.map((edit) => edit.kind));
    expect(kinds(await naturalStemmer("de-AT"))).toEqual(["inflection"]);
    expect(kinds((word) => word)).not.toEqual(["inflection"]);
  });

  it("refuses a language without a stemmer by name", async () => {
    await expect(naturalStemmer("tlh")).rejects.toThrow(/language must be one of .*got "tlh"/);
    await expect(naturalStemmer("__proto__")).rejects.toThrow(RangeError);
  });

  it.skipIf(!existsSync("dist/natural/index.js"))(
    "prints nothing and reads no .env (skipped before the first build)",
    () => {
      const script =
        'const { naturalStemmer } = await import("./dist/natural/index.js"); (await naturalStemmer("en"))("claims");';
      expect(execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" })).toBe("");
    },
  );
});
