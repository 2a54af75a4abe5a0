/**
 * The stemmers of the optional peer `natural` in the form that `compare` and `audit` accept.
 *
 * Each stemmer is imported by its own path: the root of `natural` prints to standard output, reads `.env` and loads three database drivers.
 */

import type { Stemmer } from "../edit/index.ts";

/** Languages of `natural`'s stemmers, by BCP 47 primary subtag. */
export const NATURAL_STEMMERS: Readonly<Record<string, string>> = {
  de: "porter_stemmer_de",
  en: "porter_stemmer",
  es: "porter_stemmer_es",
  fa: "porter_stemmer_fa",
  fr: "porter_stemmer_fr",
  id: "indonesian/stemmer_id",
  it: "porter_stemmer_it",
  ja: "stemmer_ja",
  nl: "porter_stemmer_nl",
  no: "porter_stemmer_no",
  pt: "porter_stemmer_pt",
  ru: "porter_stemmer_ru",
  sv: "porter_stemmer_sv",
  uk: "porter_stemmer_uk",
};

interface StemmerModule {
  readonly stem: (word: string) => string;
}

/**
 * Loads the stemmer of a language for the `stem` option. About 5 ms, once.
 *
 * @param language BCP 47 tag; only its first part counts. Default: `"en"`
 * @throws {RangeError} `natural` has no stemmer for the language.
 * @throws {Error} The package `natural` is not installed.
 */
export async function naturalStemmer(language: string = "en"): Promise<Stemmer> {
  const [tag = ""] = language.toLowerCase().split("-");
  if (!Object.hasOwn(NATURAL_STEMMERS, tag)) {
    throw new RangeError(`language must be one of ${Object.keys(NATURAL_STEMMERS).join(", ")}, got "${language}"`);
  }
  // By its own path and not through the root, for the reasons above.
  const naturalPath = `natural/lib/natural/stemmers/${NATURAL_STEMMERS[tag]!}.js`;
  const { default: stemmer } = await load(naturalPath);
  return (word) => stemmer.stem(word);
}

/** Node's own message names a path inside a package that the caller may never have heard of. */
async function load(naturalPath: string): Promise<{ readonly default: StemmerModule }> {
  try {
    return (await import(naturalPath)) as { readonly default: StemmerModule };
  } catch (error) {
    const code = (error as { readonly code?: unknown }).code;
    if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") throw error;
    const message = 'wirecopy/natural needs the package "natural", version 8: npm install natural@8';
    throw new Error(message, { cause: error });
  }
}
