/**
 * The grammar of `--fail-on`: METRIC OP NUMBER, blanks allowed between, `uncredited > 30%`.
 *
 *     budget = metric op number
 *     op     = ">" | ">=" | "<" | "<=" | "==" | "!="
 *     number = digits [ "." digits ] [ "e" [ "+" | "-" ] digits ] [ "%" ]
 *
 * A share is a number between 0 and 1 or a percentage up to 100 %; a count is a whole number. `uncredited>30` is refused rather than read as a
 * budget that nothing can exceed.
 */
import { quoted } from "./printable.ts";

/** Every metric, the unit it is measured in, and what it is, for the help. */
export const METRICS = {
  uncredited: {
    unit: "share",
    meaning: "largest share of an article copied without (right) credit",
  },
  coverage: { unit: "share", meaning: "largest share of an article inside shared passages" },
  resemblance: { unit: "share", meaning: "largest resemblance of two articles" },
  derived: { unit: "count", meaning: "pairs in which one article derives from the other" },
  miscredited: { unit: "count", meaning: "pairs whose credit names somebody else" },
  stripped: { unit: "count", meaning: "pairs whose credit was taken out" },
  problems: { unit: "count", meaning: "bad inputs" },
  limits: { unit: "count", meaning: "bounds that cut work short" },
} as const;
export type Metric = keyof typeof METRICS;

export const OPERATORS = [">=", "<=", "==", "!=", ">", "<"] as const;
export type Operator = (typeof OPERATORS)[number];

/** A bound on one metric. It is exceeded when the relation holds. */
export interface Budget {
  readonly metric: Metric;
  readonly operator: Operator;
  /** A share as a fraction of 1, or a count. */
  readonly value: number;
}

/** The expression is not a budget. `position` is the first code unit that cannot stand where it does. */
export class FailOnSyntaxError extends Error {
  override readonly name = "FailOnSyntaxError";
  readonly position: number;

  constructor(message: string, position: number) {
    super(message);
    this.position = position;
  }
}

/** Reads one expression. Throws `FailOnSyntaxError`. Linear in the length of the text. */
export function parseFailOn(text: string): Budget {
  const metricAt = skipBlanks(text, 0);
  const name = /[a-z-]*/iy;
  name.lastIndex = metricAt;
  const word = name.exec(text)?.[0] ?? "";
  if (word === "") throw new FailOnSyntaxError(`a metric is expected here: ${metricNames()}`, metricAt);
  if (!Object.hasOwn(METRICS, word)) {
    throw new FailOnSyntaxError(`${quoted(word)} is not a metric; the metrics are ${metricNames()}`, metricAt);
  }
  const metric = word as Metric;

  const operatorAt = skipBlanks(text, metricAt + word.length);
  const operator = OPERATORS.find((each) => text.startsWith(each, operatorAt));
  if (operator === undefined) {
    throw new FailOnSyntaxError("an operator is expected here: >, >=, <, <=, == or !=", operatorAt);
  }

  const numberAt = skipBlanks(text, operatorAt + operator.length);
  const [value, end] = parseNumber(text, numberAt, METRICS[metric].unit, metric);
  const rest = skipBlanks(text, end);
  if (rest < text.length) throw new FailOnSyntaxError("the expression should end here", rest);
  return { metric, operator, value };
}

/** The expression in its shortest spelling. `parseFailOn` reads it back to an equal budget. */
export function printBudget(budget: Budget): string {
  return `${budget.metric} ${budget.operator} ${budget.value}`;
}

/** Message, expression and a caret under the place. All that stands before the caret is ASCII, or it would be the place itself. */
export function explainFailOn(text: string, error: FailOnSyntaxError): string {
  const blanked = text.replace(/\t/g, " ");
  const before = blanked.slice(0, error.position);
  const shown = before + quoted(blanked.slice(error.position)).slice(1, -1).replaceAll('\\"', '"');
  return `--fail-on: ${error.message}\n  ${shown}\n  ${" ".repeat(error.position)}^`;
}

function metricNames(): string {
  return Object.keys(METRICS).join(", ");
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t") at++;
  return at;
}

function parseNumber(text: string, at: number, unit: "share" | "count", metric: Metric): [value: number, end: number] {
  const number = /(\d+(?:\.\d+)?(?:e[+-]?\d+)?)(%?)/iy;
  number.lastIndex = at;
  const match = number.exec(text);
  if (match === null) {
    throw new FailOnSyntaxError(`a number is expected here, such as ${unit === "share" ? "0.3 or 30%" : "3"}`, at);
  }
  const percent = match[2] === "%";
  const value = Number(match[1]) / (percent ? 100 : 1);
  if (unit === "share" && !(value <= 1)) {
    throw new FailOnSyntaxError(`${metric} is a share: a number between 0 and 1, or a percentage up to 100%`, at);
  }
  if (unit === "count" && (percent || !Number.isSafeInteger(value))) {
    throw new FailOnSyntaxError(`${metric} is a count: a whole number`, at);
  }
  return [value, at + match[0].length];
}
