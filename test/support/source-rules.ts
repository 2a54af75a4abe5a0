/**
 * The rules of CONTRIBUTING.md that the compiler does not hold: which folder of `src` may import which, and what no file of `src` may call.
 *
 * Works on texts in memory, so that its own test can show it planted violations. Reads the syntax tree rather than the lines: an import in
 * a comment or a string is none, and one spread over several lines or written `import("…")` in a type is one.
 */
import { isBuiltin } from "node:module";
import { posix } from "node:path";
import ts from "typescript";
import { impureCalls } from "./impure-calls.ts";

/** Path relative to `src`, such as `text/index.ts`, and the text of the file. */
export type Sources = ReadonlyMap<string, string>;

/** Low to high. `natural` is a leaf at the height of `derive`. */
const LAYERS: readonly (readonly string[])[] = [
  ["base"],
  ["text", "hash", "ingest"],
  ["shingle", "minhash", "attribution", "cluster"],
  ["lsh", "align", "batches"],
  ["edit", "node", "dedupe"],
  ["derive", "natural"],
  ["findings"],
  ["pipeline", "report", "evaluate"],
  ["index.ts"],
  ["cli"],
];

/** Units that may import less than their layer would let them. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
  natural: ["base", "edit"],
  report: ["base", "findings"],
  evaluate: ["base", "findings"],
};

/** Units that stay out of the root, which runs in browsers and needs no optional peer: only the command line may import them. */
const ONLY_FROM_CLI: readonly string[] = ["node", "natural"];

/** The files that may import the packages of `dependencies`. */
const PACKAGE_USERS = /^(?:cli\/|node\/|ingest\/html|report\/csv)/;
const NODE_USERS = /^(?:cli|node)\//;
const MAX_LINES = 500;

/** Every breach, as `file: what is wrong`, sorted. `packages` are the names under `dependencies`. */
export function sourceViolations(sources: Sources, packages: readonly string[]): string[] {
  const violations: string[] = [];
  for (const [file, text] of sources) {
    const unit = unitOf(file);
    const complain = (message: string): number => violations.push(`${file}: ${message}`);
    if (rankOf(unit) < 0) complain(`"${unit}" is in no layer`);
    const lines = text.replace(/\n$/, "").split("\n").length;
    if (lines > MAX_LINES && !isGenerated(text)) complain(`${lines} lines, more than ${MAX_LINES}`);
    const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
    for (const specifier of importsOf(tree)) {
      const message = specifier.startsWith(".")
        ? relativeBreach(file, specifier)
        : packageBreach(file, specifier, packages);
      if (message !== undefined) complain(message);
    }
    if (!NODE_USERS.test(file)) for (const call of impureCalls(tree)) complain(call);
  }
  return violations.sort();
}

/** Specifiers of `import`, `export … from`, `import()`, `require()` and `import("…")` in types, in the order of the text. */
export function importsOf(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== undefined)
      found.push(ts.isStringLiteralLike(specifier) ? specifier.text : specifier.getText(tree));
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isExternalModuleReference(node)) return node.expression;
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node.argument;
  if (!ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  const loads =
    expression.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(expression) && expression.text === "require");
  return loads ? node.arguments[0] : undefined;
}

function relativeBreach(file: string, specifier: string): string | undefined {
  const target = posix.join(posix.dirname(file), specifier);
  if (target.startsWith("..")) return `imports "${specifier}", which is outside src`;
  const from = unitOf(file);
  const to = unitOf(target);
  if (from === to) return undefined;
  if (target !== "index.ts" && target !== `${to}/index.ts`)
    return `reaches into "${to}" past its index.ts: "${specifier}"`;
  if (rankOf(to) < 0) return `imports "${specifier}", which is in no layer`;
  if (ONLY[from] !== undefined && !ONLY[from].includes(to))
    return `${from} may import only ${ONLY[from].join(", ")}, not ${to}`;
  if (ONLY_FROM_CLI.includes(to) && from !== "cli") return `${from} imports ${to}, which only cli may`;
  return rankOf(to) < rankOf(from) ? undefined : `${from} imports ${to}, which is not in a lower layer`;
}

function packageBreach(file: string, specifier: string, packages: readonly string[]): string | undefined {
  if (isBuiltin(specifier)) return NODE_USERS.test(file) ? undefined : `imports "${specifier}" outside node/ and cli/`;
  // The optional peer, for which `wirecopy/natural` exists.
  if (/^natural(?:\/|Path$|$)/.test(specifier) && file.startsWith("natural/")) return undefined;
  const name = specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
  if (!packages.includes(name)) return `imports "${specifier}", which is not among the dependencies`;
  return PACKAGE_USERS.test(file) ? undefined : `imports the package "${name}" in the dependency-free part`;
}

function unitOf(file: string): string {
  return file.split("/", 1)[0]!;
}

function rankOf(unit: string): number {
  return LAYERS.findIndex((layer) => layer.includes(unit));
}

/** Generated files say so in their first three lines. */
function isGenerated(text: string): boolean {
  return /\bgenerated\b/i.test(text.split("\n", 3).join("\n"));
}
