/** The five articles of `seeds/`, which the project wrote itself, as paragraphs. */
import { readdirSync, readFileSync } from "node:fs";
import type { ArticleParagraphs } from "./edited-copies.ts";

const FOLDER = new URL("../../seeds/", import.meta.url);

export function seedArticles(): ArticleParagraphs[] {
  const names = readdirSync(FOLDER).filter((name) => /^\d.*\.txt$/.test(name));
  return names.sort().map((name) => {
    const lines = readFileSync(new URL(name, FOLDER), "utf8").split(/\n+/);
    return lines.map((line) => line.trim()).filter((line) => line !== "");
  });
}
