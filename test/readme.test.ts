/**
 * The documentation, held to the code: what README.md shows is what the program prints, its examples compile and run, and the tables of README.md
 * and DESIGN.md are those of the code.
 *
 * `UPDATE_README=1 npx vitest run test/readme.test.ts` puts fresh outputs between the markers of README.md and fresh values into the
 * table of constants in DESIGN.md; read the diff before you commit it.
 */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import ts from "typescript";
import { afterAll, describe, expect, it } from "vitest";
import { EXIT, run } from "../src/cli/index.ts";
import {
  CREDIT_STATUSES,
  EDIT_CLASSES,
  EDIT_KINDS,
  EVIDENCE_KINDS,
  PROBLEM_CODES,
  RELATIONS,
  type EditKind,
} from "../src/index.ts";
import { READERS, recordFields } from "../src/ingest/index.ts";
import { memoryIo, type MemoryIo } from "./cli/memory-io.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url)).replace(/[\\/]$/, "");
const scratch = mkdtempSync(join(tmpdir(), "wirecopy-readme-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

const readme = read("README.md");
const design = read("DESIGN.md");
const manifest = JSON.parse(read("package.json"));

interface Fence {
  readonly language: string;
  readonly code: string;
  readonly start: number;
}

function fences(page: string): Fence[] {
  return [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map((match) => ({
    language: match[1]!,
    code: match[2]!,
    start: match.index,
  }));
}

/** The cells of the rows below the header that begins with `| header |`, backticks left in. */
function table(page: string, header: string): string[][] {
  const at = page.indexOf(`\n| ${header} |`);
  if (at < 0) throw new Error(`there is no table whose first column is "${header}"`);
  const lines = page.slice(at + 1).split("\n");
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return lines.slice(2, end).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/)
      .map((cell) => cell.trim()),
  );
}

function codeWords(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!);
}

const examples = fences(readme).filter(({ language }) => language === "ts");

/** What an example prints. Its imports of `wirecopy` mean `src`. */
async function printedBy(code: string): Promise<string> {
  const lines: string[] = [];
  const tree = ts.createSourceFile("example.ts", code, ts.ScriptTarget.Latest, true);
  let body = "";
  for (const statement of tree.statements) {
    if (!ts.isImportDeclaration(statement)) body += statement.getFullText(tree);
    else {
      const names = statement.importClause?.namedBindings?.getText(tree) ?? "{}";
      body += `const ${names.replaceAll(" as ", ": ")} = await load(${statement.moduleSpecifier.getText(tree)});\n`;
    }
  }
  const { outputText } = ts.transpileModule(`async () => {${body}}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  const load = (specifier: string): Promise<unknown> => {
    const unit = specifier.replace(/^wirecopy\/?/, "");
    return import(/* @vite-ignore */ new URL(posix.join("../src", unit, "index.ts"), import.meta.url).href);
  };
  const log = (...values: unknown[]): number => lines.push(format(...values));
  await new Function("load", "console", `return (${outputText.trim().replace(/;$/, "")})();`)(load, { log });
  return `${lines.join("\n")}\n`;
}

/** What a command prints to standard output, run in the root; the files that it writes go elsewhere. */
async function printedByCommand(command: string): Promise<string> {
  const io = memoryIo({ cwd: ROOT });
  expect(process.cwd(), "paths are named as they are typed only where the tests run in the root").toBe(ROOT);
  const code = await run([...wordsOf(command), "--out", join(scratch, "example")], io);
  expect(io.err()).not.toMatch(/problem|cannot|error/);
  expect(code).toBe(EXIT.done);
  return abridge(io.out());
}

/** The words of `npx wirecopy …`, quotes taken off. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!).slice(2);
}

/** Stretches of the worked example that README.md leaves out: from the n-th line that begins so, up to a blank line or the last such line. */
const LEFT_OUT: readonly { readonly from: RegExp; readonly nth: number; readonly upTo: "blank" | "last" }[] = [
  { from: /^ {2}\+ /, nth: 4, upTo: "blank" },
  { from: /^ {2}\d+ (?:verbatim|equal|edited)/, nth: 4, upTo: "last" },
  { from: /^ {2}(?:dropped|kept|altered|shortened|made indirect|added)\b/, nth: 3, upTo: "blank" },
  { from: /^ {2}(?:caption|paragraph|sentence|quote|headline|attribution): /, nth: 3, upTo: "blank" },
];

function abridge(output: string): string {
  const lines = output.split("\n");
  for (const { from, nth, upTo } of LEFT_OUT) {
    const starts = lines.flatMap((line, index) => (from.test(line) ? [index] : []));
    const start = starts[nth - 1];
    if (start === undefined) throw new Error(`the output has no ${nth} lines like ${from}; mend LEFT_OUT`);
    const end = upTo === "last" ? starts[starts.length - 1]! : lines.indexOf("", start);
    if (end - start > 1) lines.splice(start, end - start, `  [… ${end - start} lines …]`);
  }
  return lines.join("\n");
}

const OUTPUT = /(<!-- output: (.+?) -->\n```text\n)([\s\S]*?)(^```$)/gm;

async function freshOutput(source: string, position: number): Promise<string> {
  if (source !== "the code above") return printedByCommand(source);
  const example = examples.findLast(({ start }) => start < position);
  if (example === undefined) throw new Error("there is no code above");
  return printedBy(example.code);
}

describe("README.md", () => {
  const outputs = [...readme.matchAll(OUTPUT)].map((match) => ({
    source: match[2]!,
    shown: match[3]!,
    at: match.index,
    head: match[1]!,
  }));

  it("shows the worked example and the output of every example", () => {
    expect(outputs.filter(({ source }) => source.startsWith("npx wirecopy audit seeds"))).toHaveLength(1);
    expect(outputs.filter(({ source }) => source === "the code above")).toHaveLength(examples.length);
    expect(examples.length).toBeGreaterThan(2);
  });

  it("shows what is printed", async () => {
    const fresh: string[] = [];
    for (const { source, at } of outputs) fresh.push(await freshOutput(source, at));
    if (process.env["UPDATE_README"] === "1") {
      let next = 0;
      const updated = readme.replace(OUTPUT, (_, head: string, __, ___, tail: string) => head + fresh[next++] + tail);
      writeFileSync(join(ROOT, "README.md"), updated);
      return;
    }
    const hint = "UPDATE_README=1 npx vitest run test/readme.test.ts writes the fresh output";
    expect(
      outputs.map(({ shown }) => shown),
      hint,
    ).toEqual(fresh);
  });

  it("has examples that compile under the project's own flags", { timeout: 120_000 }, () => {
    const files = new Map(examples.map(({ code }, index) => [posix.join(ROOT, `readme-${index}.ts`), code]));
    const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), (path) => readFileSync(path, "utf8"));
    const { options } = ts.parseJsonConfigFileContent(
      { ...config, include: [], files: ["src/index.ts"] },
      ts.sys,
      ROOT,
    );
    const paths = { wirecopy: ["./src/index.ts"], "wirecopy/*": ["./src/*/index.ts"] };
    const host = ts.createCompilerHost({ ...options, paths });
    const { fileExists, readFile, getSourceFile } = host;
    host.fileExists = (path) => files.has(path) || fileExists(path);
    host.readFile = (path) => files.get(path) ?? readFile(path);
    host.getSourceFile = (path, language, ...rest) => {
      const code = files.get(path);
      return code === undefined
        ? getSourceFile(path, language, ...rest)
        : ts.createSourceFile(path, code, language, true);
    };
    const program = ts.createProgram([...files.keys()], { ...options, paths }, host);
    const found = [...files.keys()].flatMap((path) => {
      const source = program.getSourceFile(path)!;
      return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    });
    expect(
      found.map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`),
    ).toEqual([]);
  });

  it("has command lines that run and end as it says", async () => {
    const lines = fences(readme)
      .filter(({ language }) => language === "sh")
      .flatMap(({ code }) => code.trim().split("\n"));
    const own = lines.filter((line) => line.startsWith("npx wirecopy"));
    expect(own.length).toBeGreaterThan(2);
    cpSync(join(ROOT, "seeds"), join(scratch, "seeds"), { recursive: true });
    for (const line of own) {
      const [command = "", comment = ""] = line.split(/\s+#\s*/);
      const io = memoryIo({ cwd: scratch });
      const expected = Number(/exits with (\d)/.exec(comment)?.[1] ?? EXIT.done);
      expect(await run(wordsOf(command), io), `${command}\n${io.err()}`).toBe(expected);
    }
    // The two lines that a fresh clone needs.
    expect(lines).toEqual(expect.arrayContaining(["npm ci && npx wirecopy audit seeds", "npm ci && npm test"]));
    expect(manifest.scripts).toMatchObject({ test: "vitest run", prepare: "node scripts/prepare.js" });
  });

  it("names the commands and the flags that there are, and no others", async () => {
    const help = async (...argv: string[]): Promise<string> => {
      const io: MemoryIo = memoryIo();
      await run([...argv, "--help"], io);
      return io.out();
    };
    const commands = table(readme, "command").map(([cell]) => codeWords(cell!)[0]!.split(" ")[1]!);
    const listed = [...(await help()).matchAll(/^ {2}([a-z]+) \[options\]/gm)].map((match) => match[1]!);
    expect(commands).toEqual(listed);
    const helps = await Promise.all(commands.map((command) => help(command)));
    const rows = table(readme, "flag");
    for (const [cell, of] of rows) {
      for (const flag of codeWords(cell!).map((word) => word.split(" ")[0]!)) {
        const having = commands.filter((_, index) => new RegExp(`${flag}\\b`).test(helps[index]!));
        expect(`${flag} of ${having.length === commands.length ? "all" : having.join(", ")}`).toBe(`${flag} of ${of}`);
      }
    }
    const flags = new Set(readme.match(/(?<![\w-])--[a-z][a-z-]+/g));
    for (const flag of flags) expect(helps.join("\n")).toContain(flag);
  });

  it("gives every exit code its number", () => {
    const codes = table(readme, "exit code").map(([code]) => Number(code));
    expect(codes).toEqual(Object.values(EXIT).sort((a, b) => a - b));
  });

  it("names the extensions of every reader", () => {
    const named = new Set(table(readme, "format").flatMap(([, toldBy]) => codeWords(toldBy!)));
    expect([...named].sort()).toEqual(READERS.flatMap(({ extensions }) => extensions).sort());
  });

  it("names field aliases that are read", () => {
    const rows = table(readme, "field");
    for (const [field, aliases] of rows) {
      for (const alias of codeWords(aliases!)) {
        const value = field === "`publishedAt`" ? "2026-01-18" : alias === "bodies" ? [{ value: "given" }] : "given";
        const { known, text } = recordFields(
          { [alias]: value },
          { input: "", position: null, label: "" },
          () => undefined,
        );
        const name = codeWords(field!)[0]!;
        expect([alias, name === "text" ? text : known[name as keyof typeof known]]).toEqual([
          alias,
          typeof value === "string" ? value : "given",
        ]);
      }
    }
  });

  it("lists every module with exports that it has", async () => {
    const rows = table(readme, "import");
    const subpaths = rows.map(([cell]) => codeWords(cell!)[0]!.replace(/^wirecopy/, "."));
    const modules = Object.entries(manifest.exports).filter(([, target]) => typeof target === "object");
    expect(subpaths.sort()).toEqual(modules.map(([subpath]) => subpath).sort());
    for (const [cell, , exports] of rows) {
      const unit = codeWords(cell!)[0]!.replace(/^wirecopy\/?/, "");
      const face = await import(
        /* @vite-ignore */ new URL(posix.join("../src", unit, "index.ts"), import.meta.url).href
      );
      expect(Object.keys(face)).toEqual(expect.arrayContaining(codeWords(exports!)));
    }
  });

  it("names every relation and every credit status", () => {
    const section = readme.slice(readme.indexOf("\n## Findings"), readme.indexOf("\n## Modules"));
    for (const word of [...RELATIONS, ...CREDIT_STATUSES]) expect(section).toContain(`\`${word}\``);
  });
});

/** Text of every file of `src`, by path. */
function sources(): Map<string, string> {
  const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" });
  const paths = files.map((file) => file.replaceAll("\\", "/")).filter((file) => file.endsWith(".ts"));
  return new Map(paths.sort().map((file) => [file, read(`src/${file}`)]));
}

describe("DESIGN.md", () => {
  const src = sources();

  it("has the layers that the layer test holds", () => {
    const rules = read("test/support/source-rules.ts");
    const list = /const LAYERS[^=]*= (\[[\s\S]*?\n\]);/.exec(rules)![1]!;
    const layers = JSON.parse(list.replace(/,\s*\]$/, "]")) as string[][];
    const rows = table(design, "layer").map(([rank, units]) => [Number(rank), codeWords(units!).sort()]);
    expect(rows).toEqual(layers.map((units, rank) => [rank, [...units].sort()]).reverse());
  });

  it("explains every problem code, in order", () => {
    expect(table(design, "problem").map(([code]) => codeWords(code!)[0])).toEqual([...PROBLEM_CODES]);
  });

  it("explains every limit that the code reports", () => {
    const all = [...src.values()].join("\n");
    const named = table(design, "limit").map(([name]) => codeWords(name!)[0]!);
    const reported = [...all.matchAll(/\blimit: "([\w-]+)"/g)].map((match) => match[1]!);
    expect([...new Set(reported)].filter((name) => !named.includes(name))).toEqual([]);
    expect(named.filter((name) => !all.includes(`"${name}"`))).toEqual([]);
  });

  it("states constants as they are in the code", () => {
    let updated = design;
    for (const [nameCell, valueCell, fileCell] of table(design, "constant")) {
      const [name, value, file] = [nameCell, valueCell, fileCell].map((cell) => codeWords(cell!)[0]!);
      const found = new RegExp(`const ${name}(?:: \\w+)? = (.+?);`).exec(src.get(file!) ?? "")?.[1];
      if (process.env["UPDATE_README"] !== "1") expect(`${name} = ${value}`).toBe(`${name} = ${found}`);
      else
        updated = updated.replace(
          `| \`${name}\` | \`${value}\` | \`${file}\` |`,
          `| \`${name}\` | \`${found}\` | \`${file}\` |`,
        );
    }
    if (updated !== design) writeFileSync(join(ROOT, "DESIGN.md"), updated);
  });

  it("lists every edit kind under its class", () => {
    const rows = table(design, "class").map(([kind, kinds]) => [codeWords(kind!)[0], codeWords(kinds!)]);
    const kinds = Object.keys(EDIT_KINDS) as EditKind[];
    expect(rows).toEqual(EDIT_CLASSES.map((each) => [each, kinds.filter((kind) => EDIT_KINDS[kind] === each)]));
  });

  it("explains every kind of evidence", () => {
    expect(table(design, "evidence").map(([kind]) => codeWords(kind!)[0]!)).toEqual([...EVIDENCE_KINDS]);
  });
});

/** Holds the table of README.md whose first column is `header` to `rows`, or puts them there. */
function holdTable(header: string, rows: readonly (readonly string[])[]): void {
  expect(rows.length).toBeGreaterThan(10);
  if (process.env["UPDATE_README"] !== "1") {
    expect(table(readme, header)).toEqual(rows);
    return;
  }
  const page = read("README.md");
  const at = page.indexOf(`\n| ${header} |`) + 1;
  const head = page.slice(at).split("\n", 2);
  const end = at + page.slice(at).search(/\n(?!\|)/) + 1;
  const lines = [...head, ...rows.map((cells) => `| ${cells.join(" | ")} |`)];
  writeFileSync(join(ROOT, "README.md"), `${page.slice(0, at)}${lines.join("\n")}\n${page.slice(end)}`);
}

describe("the table of speed", () => {
  it("says what the records say, goals missed included", () => {
    const folder = join(ROOT, "bench/record");
    const rows = readdirSync(folder)
      .filter((name) => name.endsWith(".md"))
      .sort()
      .flatMap((name) => {
        const record = read(`bench/record/${name}`);
        if (!record.includes("\n| goal | wanted |")) return [];
        const command = `\`npm run bench -- ${name.slice(0, -".md".length)}\``;
        return table(record, "goal").map((cells) => [...cells.slice(0, 4), command]);
      });
    holdTable("measured", rows);
  });
});

/** Rows of the record that README.md does without as long as their goals are met. */
const PARTS = /^(?:edits, F1 of |credits, \w+: of these, |.+, development, )/;

describe("the table of quality", () => {
  it("says what the record says: every goal of the whole, and of the parts those that are missed", () => {
    const rows = table(read("bench/record/quality.md"), "what")
      .filter(([what, , goal, verdict]) => goal !== "" && (verdict !== "met" || !PARTS.test(what!)))
      .map(([what, figure, goal, verdict, command]) => [
        what!,
        goal!,
        figure!,
        verdict!,
        command!.replace(/(?:\.\.\/)?\w+\/data\//, ""),
      ]);
    holdTable("judged", rows);
  });
});

describe.each(["README.md", "DESIGN.md", "CONTRIBUTING.md"])("%s", (page) => {
  it("links to files and headings that are there", () => {
    const text = read(page);
    for (const [, target] of text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
      const [path = "", heading] = target!.split("#");
      const linked = path === "" ? text : path.endsWith("/") ? "" : read(path);
      if (path.endsWith("/")) readdirSync(join(ROOT, path));
      if (heading === undefined) continue;
      const slugs = [...linked.matchAll(/^#+ (.+)$/gm)].map((match) =>
        match[1]!
          .toLowerCase()
          .replace(/[^\w\s-]/g, "")
          .trim()
          .replace(/\s/g, "-"),
      );
      expect(slugs).toContain(heading);
    }
  });

  it("speaks of nothing outside the project", () => {
    expect(read(page)).not.toMatch(/\/work\b|\.\.\/shared|notes\/|field\.md|performance\.md/);
  });
});
