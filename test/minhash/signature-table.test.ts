import { expect, test } from "vitest";
import {
  createFingerprinter,
  EMPTY_SLOT,
  estimateResemblance,
  SignatureTable,
  type Signature,
} from "../../src/minhash/index.ts";

test("rows put in out of order and across blocks come back as they were, and the gaps are empty sets", () => {
  const table = new SignatureTable(4);
  const values = Uint32Array.from({ length: 4 * 20_000 }, (_, i) => i + 1);
  table.put(8000, values.subarray(4 * 8000));
  expect(table.size).toBe(20_000);
  expect(table.isEmpty(7999)).toBe(true);
  table.put(0, values.subarray(0, 4 * 7999));
  for (const row of [0, 7998, 8000, 8191, 8192, 19_999]) {
    const at = table.offsetOf(row);
    expect([...table.blockOf(row).subarray(at, at + 4)]).toEqual([1, 2, 3, 4].map((slot) => row * 4 + slot));
  }
  expect(table.blockOf(7999)[table.offsetOf(7999)]).toBe(EMPTY_SLOT);
});

test("retained rows keep their numbers and slots, the others are as empty", () => {
  const table = new SignatureTable(4);
  table.put(
    0,
    Uint32Array.from({ length: 4 * 20_000 }, (_, i) => i + 1),
  );
  table.retain((row) => row % 3 === 1);
  for (let row = 0; row < 20_000; row++) {
    expect(table.isEmpty(row)).toBe(row % 3 !== 1);
    if (row % 3 !== 1) continue;
    const at = table.offsetOf(row);
    expect(table.blockOf(row)[at + 3]).toBe(row * 4 + 4);
  }
  expect(table.estimate(1, 1)).toBe(1);
  expect(table.estimate(0, 0)).toBe(0);
  expect(() => table.put(0, new Uint32Array(4))).toThrow(TypeError);
  expect(() => table.retain(() => true)).toThrow(TypeError);
});

test("the estimate is that of signatures that do not know the sizes of their sets, and that of an empty set is 0", () => {
  const fingerprinter = createFingerprinter({ slots: 64 });
  const { parameters } = fingerprinter;
  const sign = (text: string): Signature => ({ parameters, values: fingerprinter.sign(text).values });
  const texts = ["one two three four five six seven", "one two three four five six eight", "!?", "...", "one"];
  const table = new SignatureTable(parameters.slots);
  texts.forEach((text, row) => table.put(row, sign(text).values));
  for (let a = 0; a < texts.length; a++) {
    for (let b = 0; b < texts.length; b++) {
      const { resemblance } = estimateResemblance(sign(texts[a]!), sign(texts[b]!));
      expect(table.estimate(a, b)).toBe(resemblance);
    }
  }
});

test("where the sizes of sets are known, before rows are given up and after, the estimate is that of signatures that know them", () => {
  const fingerprinter = createFingerprinter({ slots: 64 });
  const words = Array.from({ length: 300 }, (_, i) => `w${i}`);
  const texts = Array.from({ length: 9000 }, (_, i) =>
    i % 1000 === 0 ? "!?" : words.slice(i % 7, 20 + ((i * 31) % 250)).join(" "),
  );
  const signatures = texts.map((text) => fingerprinter.sign(text));
  const table = new SignatureTable(64);
  for (let first = 0; first < texts.length; first += 500) {
    const some = signatures.slice(first, first + 500);
    const values = new Uint32Array(some.length * 64);
    some.forEach((one, i) => values.set(one.values, i * 64));
    table.put(
      first,
      values,
      Uint32Array.from(some, ({ setSize }) => setSize!),
    );
  }
  const rows = [0, 1, 8, 17, 500, 501, 4000, 8191, 8192, 8200, 8999];
  const check = (): void => {
    for (const a of rows)
      for (const b of rows)
        expect(table.estimate(a, b)).toBe(estimateResemblance(signatures[a]!, signatures[b]!).resemblance);
  };
  check();
  table.retain((row) => row % 5 === 2 || rows.includes(row));
  check();
});
