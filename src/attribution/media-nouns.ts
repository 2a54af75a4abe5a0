/** The common nouns that show a name to be an outlet: `Amaq news agency`, `newspaper Le Soir`, `Rudaw TV`. */
import { COLLECTIVE, DEMONYM, DETERMINER, MEDIUM, PLACE, PREPOSITION, ROLE, TITLE, VERB } from "./lexicon.ts";
import type { NameRun } from "./name-runs.ts";
import type { AgencyKind } from "./types.ts";
import {
  GAP_COMMA,
  GAP_SPACE,
  isPlainGap,
  SHAPE_ALL_CAPS,
  SHAPE_CAPITAL,
  SHAPE_POSSESSIVE,
  wordAt,
  type Words,
} from "./words.ts";

/** Last word of `news agency`, `TV channel`, `newspaper` beginning at `index`; -1 if none begins there. */
export function mediaTail(words: Words, index: number): number {
  let at = index;
  let news = false;
  for (; at < words.count && at < index + 3 && (at === index || isPlainGap(words, at)); at++) {
    const word = wordAt(words, at).toLowerCase();
    if (ALONE.has(word)) {
      const next = at + 1;
      const more =
        next < words.count &&
        isPlainGap(words, next) &&
        (ALONE.has(wordAt(words, next)) || AFTER_NEWS.has(wordAt(words, next)));
      // "told the House of Commons daily question period"
      const adjective =
        (word === "daily" || word === "weekly") &&
        next < words.count &&
        isPlainGap(words, next) &&
        words.classes[next] === 0;
      // "five Taft television stations"
      const things = next < words.count && isPlainGap(words, next) && THINGS.has(wordAt(words, next));
      if (!more) return things || (adjective && words.shapes[next] === 0) ? -1 : at;
      news = true;
    } else if (
      (news && AFTER_NEWS.has(word)) ||
      (word === "edition" && EDITION_KINDS.has(wordAt(words, at - 1).toLowerCase()))
    )
      return at;
    else if (BEFORE_MEDIUM.has(word) || EDITION_KINDS.has(word)) news ||= BEFORE_MEDIUM.has(word);
    else return -1;
  }
  return -1;
}

/** `newspaper Le Soir`, `news agency INA`, `broadcaster NOS`, and between commas `the newsletter, Platow,`. */
export function hasMediaHead(words: Words, run: NameRun): boolean {
  const head = run.first - 1;
  if (head < 0 || (words.shapes[head]! & SHAPE_CAPITAL) !== 0) return false;
  if ((words.gaps[run.first]! & ~GAP_SPACE) === GAP_COMMA) {
    const after = run.last + 1;
    const closes =
      after >= words.count || !isPlainGap(words, after) || /^(?:which|that|who)$/.test(wordAt(words, after));
    return closes && isMediaNoun(words, head);
  }
  if (!isPlainGap(words, run.first)) return false;
  // "told Al-Rai al-Aam newspaper Moscow would answer": the noun belongs to the name before it.
  const lead = head - 1;
  const isNamed = lead >= 0 && isPlainGap(words, head) && (words.shapes[lead]! & SHAPE_CAPITAL) !== 0;
  // "the Communist Party newspaper Pravda", "Korean Entertainment News platform Soompi": a party or a trade has no newspaper's name.
  const trade = BEFORE_MEDIUM.has(wordAt(words, lead).toLowerCase());
  if (isNamed && !trade && (words.classes[lead]! & (DEMONYM | PLACE | DETERMINER | COLLECTIVE)) === 0) return false;
  const word = wordAt(words, head);
  if (AFTER_NEWS.has(word)) {
    return isPlainGap(words, head) && /^(?:news|press|television|tv|radio)$/i.test(wordAt(words, lead));
  }
  if (word === "paper")
    return isPlainGap(words, head) && /^(?:trade|financial|business|state)$/.test(wordAt(words, lead));
  // "radio Tanzania reported": the station of a country, before the verb of an outlet.
  if (word === "radio" || word === "television")
    return (
      (words.shapes[run.first]! & SHAPE_ALL_CAPS) !== 0 ||
      ((words.classes[run.last]! & PLACE) !== 0 &&
        /^(?:report|quot|said|announc|broadcast)/.test(wordAt(words, run.last + 1)))
    );
  return ALONE.has(word) && word !== "tv";
}

/** `British newspaper`, `Russian TV`, `State Television` name no outlet; `Israel Radio` and `Tehran radio` do. */
export function isOnlyPlace(words: Words, run: NameRun): boolean {
  for (let word = run.first; word <= run.last; word++) {
    if (
      (words.classes[word]! & (DEMONYM | MEDIUM)) === 0 &&
      !/^(?:State|Local|National|Sunday)$/.test(wordAt(words, word))
    )
      return false;
  }
  return true;
}

/** `the Press, a Christchurch daily,` says by itself what it is: the last word of that, or -1. */
export function appositionEnd(words: Words, last: number): number {
  let at = last + 1;
  if (at + 1 >= words.count || (words.gaps[at]! & ~GAP_SPACE) !== GAP_COMMA) return -1;
  if (!/^(?:an?|the)$/.test(wordAt(words, at)) && (words.shapes[at]! & SHAPE_POSSESSIVE) === 0) return -1;
  for (at++; at < last + 8 && at < words.count && isPlainGap(words, at); at++) {
    const tail = mediaTail(words, at);
    if (tail >= at) return tail + 1 >= words.count || !isPlainGap(words, tail + 1) ? tail : -1;
    const isAdjective = wordAt(words, at) === "official";
    if (!isAdjective && (words.classes[at]! & (PREPOSITION | VERB | ROLE | TITLE)) !== 0) return -1;
  }
  return -1;
}

/** The word that ends `national news agency`, `a Christchurch daily`: what a name in apposition to it is. */
export function isMediaNoun(words: Words, index: number): boolean {
  const word = wordAt(words, index);
  return ALONE.has(word) || (AFTER_NEWS.has(word) && /^(?:news|press)$/i.test(wordAt(words, index - 1)));
}

export function kindOf(words: Words, index: number): AgencyKind {
  const word = wordAt(words, index).toLowerCase();
  if (word === "agency" || word === "service" || word === "newswire" || word === "wire") return "agency";
  if (/^(?:channel|tv|television|radio|broadcaster|station|network|programm?e?)$/.test(word)) return "broadcaster";
  return /^(?:web)?site$|^portal$|^podcast$|^newsletter$/.test(word) ? "site" : "paper";
}

const BEFORE_MEDIUM: ReadonlySet<string> = new Set([
  "news",
  "press",
  "state",
  "daily",
  "online",
  "satellite",
  "cable",
  "wire",
  "sports",
  "business",
  "overseas",
  "international",
  "weekend",
]);

const AFTER_NEWS: ReadonlySet<string> = new Set([
  "agency",
  "channel",
  "site",
  "service",
  "network",
  "station",
  "outlet",
  "portal",
  "organization",
  "website",
  "programme",
  "program",
  "edition",
  "platform",
  "aggregator",
  "blog",
]);

/** `the People's Daily domestic edition`. */
const EDITION_KINDS: ReadonlySet<string> = new Set(
  "domestic overseas international online print weekend sunday saturday evening morning english-language arabic-language regional national".split(
    " ",
  ),
);

const THINGS: ReadonlySet<string> = new Set(
  "stations sets series shows viewers audience audiences rights licenses licences screens tower towers executives advertising personality".split(
    " ",
  ),
);

const ALONE: ReadonlySet<string> = new Set(
  "newspaper channel tv television radio website magazine broadcaster daily weekly tabloid newswire podcast newsletter journal broadsheet zeitung".split(
    " ",
  ),
);
