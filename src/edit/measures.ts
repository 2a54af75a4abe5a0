/** Measures as news writes them: "140km" and "140 kilometres" say the same. */

import { numberValue } from "./numbers.ts";

const UNITS = `
  km kilometre kilometres kilometer kilometers kilomètre kilomètres kilómetro kilómetros quilómetro quilómetros quilômetro quilômetros chilometro chilometri kilometern
  cm centimetre centimetres centimeter centimeters
  mm millimetre millimetres millimeter millimeters
  m metre metres meter meters mètre mètres metro metros metri metern
  kg kilo kilos kilogram kilograms kilogramme kilogrammes kilogramm
  ft foot feet
  lb lbs pound pounds
  ha hectare hectares hectáreas ettari
  mph
  kw kilowatt kilowatts
  mw megawatt megawatts`;

const unitOf: ReadonlyMap<string, string> = new Map(
  UNITS.trim()
    .split("\n")
    .flatMap((line) => {
      const [unit = "", ...names] = line.trim().split(" ");
      return [unit, ...names].map((name) => [name, unit] as const);
    }),
);

/** The measure that the words (normalized) are, a number and a unit in one word or in two; `undefined` where they are anything else. "38m" is 38 million to some. */
export function measure(words: readonly string[]): string | undefined {
  if (!/^\d/.test(words[0] ?? "")) return undefined;
  const whole = words.join(" ");
  const parts = /^(?<number>\d[\d.,]*)(?<space>[ -]?)(?<unit>\p{L}+)$/u.exec(whole);
  const { number = "", space = "", unit = "" } = parts?.groups ?? {};
  const of = unitOf.get(unit);
  const value = of === undefined || (unit === "m" && space === "") ? undefined : numberValue([number]);
  return value === undefined ? undefined : `${value} ${of}`;
}
