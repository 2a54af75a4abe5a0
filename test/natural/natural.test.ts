import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
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

  it("says what to install where the package natural is absent", async () => {
    const folder = await mkdtemp(join(tmpdir(), "wirecopy-natural-"));
    try {
      const outfile = join(folder, "natural.mjs");
      await build({ entryPoints: ["src/natural/index.ts"], bundle: true, format: "esm", outfile, logLevel: "error" });
      const code = `import { naturalStemmer } from ${JSON.stringify(pathToFileURL(outfile).href)}; await naturalStemmer("de").catch(({ message }) => console.log(message));`;
      const output = execFileSync(process.execPath, ["--input-type=module", "-e", code], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(output).toBe('wirecopy/natural needs the package "natural", version 8: npm install natural@8\n');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("brings forms together that the classifier then calls inflection", async () => {
    const a = {
      id: "a",
      text: "Die Regierung hat mit dem Kind über den alten Hafen nach langem Streit am Freitag für den Verkehr geöffnet, sagte der Minister in der Stadt.",
    };
    const b = {
      id: "b",
      text: "Die Regierung hat mit dem Kindern über den alten Hafen nach langem Streit am Freitag für den Verkehr geöffnet, sagte der Minister in der Stadt.",
    };
    const kinds = (stem?: (word: string) => string): string[] =>
      compare(a, b, { stem }).passages.flatMap((passage) => passage.edits.map((edit) => edit.kind));
    expect(kinds(await naturalStemmer("de-AT"))).toEqual(["inflection"]);
    expect(kinds((word) => word)).not.toEqual(["inflection"]);
  });

  it.each([
    ["en", "The board claims that the old bridge will hold", "claims", "claimed"],
    ["fr", "Les ministres ont déclaré que la mesure est désormais appliquée partout", "appliquée", "appliquer"],
    ["es", "Los ministros dijeron que la medida aplicada era necesaria", "aplicada", "aplicando"],
    ["ru", "Министр сообщил вчера вечером о новой дороге через перевал", "дороге", "дорогой"],
  ])("takes the place of the light English stemmer: %s", async (language, sentence, form, other) => {
    const frame = (text: string): string =>
      `${text}. Qwertz Halden Vasbek Ustrimov Kirsanov 1731 Morelle Sepra Dunbarton Lindqvist Okafor Tarrega Brixen Quillota Sandefur.`;
    const pair = [
      { id: "a", text: frame(sentence) },
      { id: "b", text: frame(sentence.replace(form, other)) },
    ] as const;
    const kinds = (stem?: (word: string) => string): string[] =>
      compare(...pair, { stem, minSurprise: 20 }).passages.flatMap((one) => one.edits.map((edit) => edit.kind));
    expect(kinds(await naturalStemmer(language))).toEqual(["inflection"]);
    // The built-in one knows English alone, and the commonest endings of a few more languages.
    expect(kinds()).toEqual([language === "en" ? "inflection" : expect.not.stringMatching("inflection")]);
  });

  it("loads stemmers and what they need, no classifier, no storage and no database driver", async () => {
    for (const language of Object.keys(NATURAL_STEMMERS)) await naturalStemmer(language);
    const loaded = Object.keys(createRequire(import.meta.url).cache).filter((path) => path.includes("node_modules"));
    const ofNatural = loaded.filter((path) => path.includes("/node_modules/natural/"));
    expect(ofNatural.length).toBeGreaterThan(14);
    expect(ofNatural.filter((path) => /classifiers|storage|wordnet|sentiment|natural\/index\.js$/.test(path))).toEqual(
      [],
    );
    expect(loaded.filter((path) => /node_modules\/(?:pg|mongoose|redis|mongodb|memjs|dotenv)\//.test(path))).toEqual(
      [],
    );
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
