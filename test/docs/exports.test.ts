import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { expect, it } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Every function, class and constant that can be imported, as `subpath: name`, with what its docstring says. */
function exportedValues(): Map<string, string> {
  const manifest: { exports: Record<string, unknown> } = JSON.parse(readFileSync(`${ROOT}package.json`, "utf8"));
  const faces = Object.entries(manifest.exports).filter(([, target]) => typeof target === "object");
  const files = faces.map(([subpath]) => `${ROOT}src${subpath.slice(1)}/index.ts`);
  const { config } = ts.readConfigFile(`${ROOT}tsconfig.json`, (path) => readFileSync(path, "utf8"));
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files }, ts.sys, ROOT);
  const program = ts.createProgram(files, options);
  const checker = program.getTypeChecker();
  const values = new Map<string, string>();
  faces.forEach(([subpath], index) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(files[index]!)!)!;
    for (const named of checker.getExportsOfModule(module)) {
      const symbol = named.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(named) : named;
      if ((symbol.flags & ts.SymbolFlags.Value) === 0) continue;
      values.set(`${subpath}: ${named.name}`, ts.displayPartsToString(symbol.getDocumentationComment(checker)));
    }
  });
  return values;
}

it("every function, class and constant that a module exports says what it is", { timeout: 120_000 }, () => {
  const values = exportedValues();
  expect(values.size).toBeGreaterThan(150);
  expect([...values].filter(([, text]) => text.trim().length < 15).map(([name]) => name)).toEqual([]);
});
