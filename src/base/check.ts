/** Argument checks. A wrong kind throws `TypeError`, a wrong value `RangeError`; both name the option. */

export function checkString(value: unknown, name: string): string {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string, got ${describe(value)}`);
  return value;
}

export function checkInteger(value: unknown, name: string, min: number, max: number = Number.MAX_SAFE_INTEGER): number {
  if (typeof value !== "number") throw new TypeError(`${name} must be an integer, got ${describe(value)}`);
  if (!Number.isInteger(value) || value < min || value > max) {
    const upper = max === Number.MAX_SAFE_INTEGER ? "" : ` and <= ${max}`;
    throw new RangeError(`${name} must be an integer >= ${min}${upper}, got ${value}`);
  }
  return value;
}

export function checkFraction(value: unknown, name: string): number {
  if (typeof value !== "number") throw new TypeError(`${name} must be a number, got ${describe(value)}`);
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must be between 0 and 1, got ${value}`);
  return value;
}

/** A number that is one: NaN and the infinities are what a calculation gone wrong gives. */
export function checkFinite(value: unknown, name: string, min: number = -Number.MAX_VALUE): number {
  if (typeof value !== "number") throw new TypeError(`${name} must be a number, got ${describe(value)}`);
  if (!(value >= min && value <= Number.MAX_VALUE)) {
    throw new RangeError(
      `${name} must be a finite number${min === -Number.MAX_VALUE ? "" : ` >= ${min}`}, got ${value}`,
    );
  }
  return value;
}

/** Something that `for await` can go over; a string, which is an iterable of letters, is not meant. */
export function checkIterable(value: unknown, name: string, of: string): void {
  const iterable = value as Partial<Iterable<unknown> & AsyncIterable<unknown>> | null | undefined;
  const isIterable =
    typeof iterable?.[Symbol.iterator] === "function" || typeof iterable?.[Symbol.asyncIterator] === "function";
  if (!isIterable || typeof value === "string") {
    throw new TypeError(`${name} must be an iterable of ${of}, got ${describe(value)}`);
  }
}

export function checkFunction(value: unknown, name: string): void {
  if (typeof value !== "function") throw new TypeError(`${name} must be a function, got ${describe(value)}`);
}

/** An unknown option is a misspelt one: say so rather than ignore it. */
export function checkOptionNames(options: object, known: readonly string[], where: string): void {
  // From JavaScript anything may come: `null` failed in `Object.keys`, and a string was told that there is no option "0".
  if (typeof options !== "object" || (options as unknown) === null || Array.isArray(options)) {
    throw new TypeError(`options of ${where} must be an object, got ${describe(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new TypeError(`${where} has no option "${name}"; it has ${known.join(", ")}`);
  }
}

/** What kind of value it is, for messages. */
export function describe(value: unknown): string {
  if (value === null) return "null";
  if (value instanceof Date) return "a Date";
  return Array.isArray(value) ? "an array" : typeof value;
}
