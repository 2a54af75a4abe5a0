/** Outputs kept in `test/golden`. `UPDATE_GOLDEN=1 npx vitest run` writes them anew; read the diff before you commit it. */

import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect } from "vitest";

const FOLDER = new URL("../golden/", import.meta.url);

export function expectGolden(name: string, content: string): void {
  const file = new URL(name, FOLDER);
  if (process.env["UPDATE_GOLDEN"] === "1") {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, content);
  }
  if (!existsSync(file)) throw new Error(`test/golden/${name} is missing; UPDATE_GOLDEN=1 writes it`);
  expect(content).toBe(readFileSync(file, "utf8"));
}
