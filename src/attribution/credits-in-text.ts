/** Credits in running text: `told Reuters`, `The Washington Post reported`, `State news agency SANA`. */
import type { AgencyIndex } from "./agency-index.ts";
import { creditPhrase, phraseStart } from "./credit-contexts.ts";
import { keyOf } from "./name-keys.ts";
import { findPersons } from "./names.ts";
import type { Reading } from "./reading.ts";
import { findSourceMentions } from "./source-mentions.ts";
import type { Credit } from "./types.ts";
import { GAP_BRACKET, GAP_SLASH, nameEnd, wordAt } from "./words.ts";

/** `taken` holds stretches that picture credits, datelines and the like already account for. */
export function creditsInText(reading: Reading, index: AgencyIndex, isTaken: (position: number) => boolean): Credit[] {
  const { words, segmented } = reading;
  const credits: Credit[] = [];
  const { mentions, companies } = findSourceMentions(reading, index);
  if (mentions.length === 0) return credits;
  const persons = findPersons(reading);
  const subjectOf = new Map<number, number>();
  for (const { subject, verb } of reading.statements)
    if (!subjectOf.has(subject.nameLast)) subjectOf.set(subject.nameLast, verb);
  let credited = -1;
  for (const mention of mentions) {
    if (isTaken(words.starts[mention.first]!)) continue;
    const next = mention.last + 1;
    if (
      next < words.count &&
      (words.gaps[next]! & GAP_SLASH) !== 0 &&
      words.blocks[next] === words.blocks[mention.last]
    )
      continue;
    // Bloomberg after Michael Bloomberg.
    if (mention.first === mention.last && persons.byKey.has(keyOf(words, mention.last))) continue;
    let phrase = creditPhrase(reading, mention, subjectOf, companies.has(mention.name));
    if (phrase === null && credited >= 0 && !mention.weak) {
      // told Reuters and the news agency Visnews
      const first = phraseStart(words, mention);
      if (first - 2 === credited && wordAt(words, first - 1) === "and") phrase = { first, last: mention.last };
    }
    if (phrase === null) continue;
    credited = mention.last;
    const caption = segmented.blocks[words.blocks[mention.first]!]!.kind === "caption";
    const start = words.starts[phrase.first]!;
    const end = phrase.last === mention.last ? nameEnd(words, phrase.last) : words.ends[phrase.last]!;
    if (isTaken(start) && (words.gaps[mention.first]! & GAP_BRACKET) !== 0) continue;
    credits.push({
      kind: caption ? "caption" : "in-text",
      agency: mention.name,
      start,
      end,
      scope: caption ? "picture" : "passage",
    });
  }
  return credits;
}
