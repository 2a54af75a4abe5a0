/**
 * Tells bundlers which tables nobody uses. `sideEffects: false` lets them drop whole files, and a file of the build holds a stage: who imported `resemblance` got 100 KB of
 * word lists along, because for all a bundler knows `new Set("a b".split(" "))` might do something.
 *
 * No module of `src` does anything when it is loaded but make its constants (a house rule), so whatever makes one may go when the constant does: its initializer becomes the
 * call of a function that is marked as pure. One file for each module would do the same, and 400 files take longer to load than 14.
 */
import { readFileSync } from "node:fs";
import type { Options } from "tsup";
import ts from "typescript";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

export const droppableConstants: Plugin = {
  name: "droppable-constants",
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: withDroppableConstants(readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** The module with the initializers of its constants marked, where a bundler could not tell that they do nothing else. Lines stay as they are. */
export function withDroppableConstants(module: string): string {
  const tree = ts.createSourceFile("module.ts", module, ts.ScriptTarget.Latest, true);
  let marked = "";
  let done = 0;
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || !computes(initializer)) continue;
      const [start, end] = [initializer.getStart(tree), initializer.getEnd()];
      marked += `${module.slice(done, start)}/* @__PURE__ */ (() => (${module.slice(start, end)}))()`;
      done = end;
    }
  }
  return marked + module.slice(done);
}

/** Whether anything is called, made, spread or looked up by name when the expression is evaluated; what a function does when it is called is another matter. */
function computes(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false;
  switch (node.kind) {
    case ts.SyntaxKind.CallExpression:
    case ts.SyntaxKind.NewExpression:
    case ts.SyntaxKind.SpreadElement:
    case ts.SyntaxKind.SpreadAssignment:
    case ts.SyntaxKind.TaggedTemplateExpression:
    case ts.SyntaxKind.TemplateExpression:
    case ts.SyntaxKind.PropertyAccessExpression:
    case ts.SyntaxKind.ElementAccessExpression:
      return true;
    default:
      return ts.forEachChild(node, (child) => computes(child) || undefined) === true;
  }
}
