/** Credits in running text: `told Reuters`, `The Washington Post reported`, `State news agency SANA`. */
import type { AgencyIndex } from "./agency-index.ts";
import { creditPhrase, phraseStart } from "./credit-contexts.ts";
import type { CreditPhrase } from "./credit-right-context.ts";
import { isMediaNoun } from "./media-nouns.ts";
import { keyOf } from "./name-keys.ts";
import { findPersons } from "./names.ts";
import { withTitles } from "./outlet-titles.ts";
import type { Reading } from "./reading.ts";
import type { SourceMention } from "./source-mention.ts";
import { findSourceMentions } from "./source-mentions.ts";
import type { Credit } from "./types.ts";
import { GAP_BRACKET, GAP_COMMA, GAP_SLASH, GAP_SPACE, isPlainGap, nameEnd, wordAt, type Words } from "./words.ts";

/** `taken` holds stretches that picture credits, datelines and the like already account for. */
export function creditsInText(shared: Reading, index: AgencyIndex, isTaken: (position: number) => boolean): Credit[] {
  const titled = withTitles(shared);
  const { reading } = titled;
  const { words, segmented } = reading;
  const credits: Credit[] = [];
  const { mentions, companies } = findSourceMentions(titled, index);
  if (mentions.length === 0) return credits;
  const persons = findPersons(reading);
  const subjectOf = new Map<number, number>();
  for (const { subject, verb } of reading.statements)
    if (!subjectOf.has(subject.nameLast)) subjectOf.set(subject.nameLast, verb);
  let credited = -1;
  // "The Observatory and the Coordination group said": the first waits for the verb of the second.
  let waiting: SourceMention | null = null;
  const add = (mention: SourceMention, phrase: CreditPhrase): void => {
    const caption = segmented.blocks[words.blocks[mention.first]!]!.kind === "caption";
    const start = words.starts[phrase.first]!;
    const end = phrase.last === mention.last ? nameEnd(words, phrase.last) : words.ends[phrase.last]!;
    if (isTaken(start) && (words.gaps[mention.first]! & GAP_BRACKET) !== 0) return;
    const kind = caption ? "caption" : "in-text";
    const scope = caption ? "picture" : opensCopy(words, phrase.last) ? "passage" : "fact";
    credits.push({ kind, agency: mention.name, start, end, scope });
  };
  mentions.forEach((mention, index) => {
    if (isTaken(words.starts[mention.first]!)) return;
    const next = mention.last + 1;
    if (
      next < words.count &&
      (words.gaps[next]! & GAP_SLASH) !== 0 &&
      words.blocks[next] === words.blocks[mention.last]
    ) {
      // "an ABC News/Washington Post poll" is both's; "Getty/AP" is a picture's, and read elsewhere.
      const poll = jointPoll(words, next);
      if (poll >= 0) add(mention, { first: phraseStart(words, mention), last: poll });
      return;
    }
    // Bloomberg after Michael Bloomberg.
    if (mention.first === mention.last && persons.byKey.has(keyOf(words, mention.last))) return;
    // "the Emirates news agency, WAM, reported": one source by two names.
    const second = mentions[index + 1];
    if (
      second?.known === true &&
      second.first === next &&
      isBetweenCommas(words, second) &&
      isMediaNoun(words, mention.last)
    )
      return;
    let phrase = creditPhrase(reading, mention, subjectOf, companies.has(mention.name));
    const first = phraseStart(words, mention);
    const joined = wordAt(words, first - 1) === "and" ? first - 2 : -1;
    if (phrase === null && credited >= 0 && !mention.weak && joined === credited) {
      // told Reuters and the news agency Visnews
      phrase = { first, last: mention.last };
    } else if (phrase !== null && waiting !== null && joined === waiting.last && phrase.first === first) {
      add(waiting, { first: phraseStart(words, waiting), last: waiting.last });
    }
    waiting = phrase === null && (!mention.weak || /^the$/i.test(wordAt(words, first))) ? mention : null;
    if (phrase === null) return;
    credited = mention.last;
    add(mention, phrase);
  });
  return credits;
}

/** The word "poll" after the names that a slash joins, or -1. */
function jointPoll(words: Words, slash: number): number {
  for (let at = slash; at < words.count && at - slash < 5 && (at === slash || isPlainGap(words, at)); at++)
    if (/^(?:poll|polls|polling|survey|surveys|investigation)$/i.test(wordAt(words, at))) return at;
  return -1;
}

function isBetweenCommas(words: Words, { first, last }: SourceMention): boolean {
  const isComma = (word: number): boolean => word < words.count && (words.gaps[word]! & ~GAP_SPACE) === GAP_COMMA;
  return isComma(first) && isComma(last + 1);
}

/** `The Guardian wrote:` at the end of its line: what follows is theirs. Elsewhere a credit vouches for what its own sentence says. */
function opensCopy(words: Words, last: number): boolean {
  const next = last + 1;
  const after = words.text.slice(words.ends[last], next < words.count ? words.starts[next] : undefined);
  return /^[^\S\n]*:[^\S\n]*(?:\n|$|["“«„])/.test(after);
}
