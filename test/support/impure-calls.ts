/** Finds what makes a result depend on the time, on chance or on the machine: clocks, randomness, locale defaults, the process. */
import ts from "typescript";

/** Members that no pure code reads, by the global they belong to. `null` stands for every member. */
const IMPURE_MEMBERS: Readonly<Record<string, readonly string[] | null>> = {
  Date: ["now"],
  Math: ["random"],
  performance: null,
  process: null,
  crypto: ["getRandomValues", "randomUUID"],
};

/** One line for each impure use, with its line number, in the order of the text. */
export function impureCalls(tree: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = impurity(node);
    if (name !== undefined)
      found.push(`line ${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1} uses ${name}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return impureMember(node);
  if (ts.isNewExpression(node)) return impureConstruction(node.expression, node.arguments ?? []);
  if (ts.isCallExpression(node)) return impureCall(node);
  return undefined;
}

function impureMember(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
  const member = memberName(node);
  if (member?.startsWith("toLocale") === true) return member;
  const owner = globalName(node.expression);
  if (owner === undefined || !Object.hasOwn(IMPURE_MEMBERS, owner)) return undefined;
  const members = IMPURE_MEMBERS[owner];
  return members === null || (member !== undefined && members!.includes(member))
    ? `${owner}.${member ?? "…"}`
    : undefined;
}

/** `new Date()`, and every `Intl` class without a locale. */
function impureConstruction(callee: ts.Expression, args: readonly ts.Expression[]): string | undefined {
  if (globalName(callee) === "Date" && args.length === 0) return "new Date()";
  const isIntl = ts.isPropertyAccessExpression(callee) && globalName(callee.expression) === "Intl";
  return isIntl && isDefault(args[0]) ? `Intl.${callee.name.text} with the default locale` : undefined;
}

function impureCall(node: ts.CallExpression): string | undefined {
  const { expression, arguments: args } = node;
  // Without `new`, `Date` ignores its arguments and returns the present as a string.
  if (globalName(expression) === "Date") return "Date()";
  const isComparison = ts.isPropertyAccessExpression(expression) && expression.name.text === "localeCompare";
  if (isComparison && isDefault(args[1])) return "localeCompare with the default locale";
  return impureConstruction(expression, args);
}

function memberName(node: ts.PropertyAccessExpression | ts.ElementAccessExpression): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

/** The name of a global written plainly or as a member of `globalThis`. */
function globalName(node: ts.Expression): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  const isMember = ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression);
  return isMember && (node.expression as ts.Identifier).text === "globalThis" ? node.name.text : undefined;
}

function isDefault(locale: ts.Expression | undefined): boolean {
  return locale === undefined || (ts.isIdentifier(locale) && locale.text === "undefined");
}
