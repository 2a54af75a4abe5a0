/** House style as a newsroom applies it, and the make of its quotation marks. */
import type { DraftParagraph } from "../../test/support/copy-pieces.ts";
import { editWords, PLAIN_WORD, type WordRule } from "../../test/support/copy-words.ts";
import type { Random } from "../../test/support/splitmix32.ts";
import type { Outlet } from "./cascade-types.ts";

const SPELLINGS: readonly (readonly [british: string, american: string])[] = (
  "harbour/harbor defence/defense centre/center metres/meters kilometres/kilometers labour/labor neighbours/neighbors licence/license " +
  "organised/organized recognised/recognized programme/program favour/favor favourable/favorable cheque/check aluminium/aluminum " +
  "modernisation/modernization liberalisation/liberalization privatisation/privatization tonnes/tons grey/gray behaviour/behavior theatre/theater"
)
  .split(" ")
  .map((pair) => pair.split("/") as [string, string]);
const TO_AMERICAN: ReadonlyMap<string, string> = new Map(SPELLINGS);
const TO_BRITISH: ReadonlyMap<string, string> = new Map(SPELLINGS.map(([british, american]) => [american, british]));
const SHORT: ReadonlyMap<string, string> = new Map([
  ["January", "Jan."],
  ["February", "Feb."],
  ["August", "Aug."],
  ["September", "Sept."],
  ["October", "Oct."],
  ["November", "Nov."],
  ["December", "Dec."],
  ["General", "Gen."],
  ["Governor", "Gov."],
]);
const LONG: ReadonlyMap<string, string> = new Map(
  [...SHORT].map(([long, short]) => [short.slice(0, -1), long] as const),
);
const NUMERALS = "two three four five six seven eight nine ten".split(" ");
const DIGIT = /(?<= )[2-9](?= \p{Ll})/gu;
const PRONOUNCED = /(?<![\p{L}\p{N}-])(?:OPEC|NATO|GATT|UNESCO|UNICEF|ASEAN|NASA|AIDS|UNCTAD)(?![\p{L}\p{N}-])/gu;
const WRITTEN_AS_WORD = /(?<![\p{L}\p{N}-])(?:Opec|Nato|Gatt|Unesco|Unicef|Asean|Nasa|Aids|Unctad)(?![\p{L}\p{N}-])/gu;
const DOTTED = /(?<= )U\.[SKN]\.(?= )/gu;
const PER_CENT = /(?<= )percent(?= )/gu;

/** Applies the outlet's rules, each at the share of the places that its diligence remembers. */
export function imposeStyle(draft: readonly DraftParagraph[], outlet: Outlet, random: Random): DraftParagraph[] {
  const remembers = (): boolean => random.chance(outlet.diligence);
  const mapped = (table: ReadonlyMap<string, string>, kind: "spelling-variant" | "abbreviation"): WordRule => {
    return (word, { after }) => {
      const found = table.get(word) ?? capitalized(table.get(word.toLowerCase()), word);
      if (found === undefined || !remembers() || (found.endsWith(".") && !after.startsWith(" "))) return undefined;
      return { kind, text: found };
    };
  };
  let styled = editWords(draft, PLAIN_WORD, mapped(outlet.british ? TO_BRITISH : TO_AMERICAN, "spelling-variant"));
  if (outlet.abbreviates) styled = editWords(styled, PLAIN_WORD, mapped(SHORT, "abbreviation"));
  else
    styled = editWords(styled, /(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec|Gen|Gov)\.(?= )/gu, (word) => written(word, remembers));
  styled = editWords(styled, outlet.softAcronyms ? PRONOUNCED : WRITTEN_AS_WORD, (word) => {
    const text = outlet.softAcronyms ? word.charAt(0) + word.slice(1).toLowerCase() : word.toUpperCase();
    return remembers() ? { kind: "case", text } : undefined;
  });
  if (outlet.british) {
    styled = editWords(styled, DOTTED, (word) =>
      remembers() ? { kind: "abbreviation", text: word.replaceAll(".", "") } : undefined,
    );
    styled = editWords(styled, PER_CENT, () =>
      remembers() ? { kind: "spelling-variant", text: "per cent" } : undefined,
    );
  }
  if (!outlet.spellsNumbers) return styled;
  return editWords(styled, DIGIT, (digit) =>
    remembers() ? { kind: "number-format", text: NUMERALS[Number(digit) - 2]! } : undefined,
  );
}

function written(word: string, remembers: () => boolean): ReturnType<WordRule> {
  const text = LONG.get(word.slice(0, -1));
  return text !== undefined && remembers() ? { kind: "abbreviation", text } : undefined;
}

function capitalized(found: string | undefined, model: string): string | undefined {
  if (found === undefined || found === "" || !/^\p{Lu}\p{Ll}/u.test(model)) return undefined;
  return found.charAt(0).toUpperCase() + found.slice(1);
}

/** The text with marks of one make. As long as before: a mark for a mark. */
export function withMarks(text: string, curly: boolean): string {
  if (!curly) return text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
  return text
    .replace(/(^|[\s([])"/g, "$1“")
    .replaceAll('"', "”")
    .replace(/(^|[\s([“])'/g, "$1‘")
    .replaceAll("'", "’");
}
