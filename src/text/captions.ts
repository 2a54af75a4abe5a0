/**
 * Captions, told by the picture credit they hold, and the description of the same picture beside them.
 *
 * Only short blocks are looked at, and only the last 160 characters, so the regular expressions run on bounded text.
 */
import { AGENCY_PATTERN, PICTURE_PATTERN } from "./agencies.ts";
import { casedPattern } from "../base/index.ts";
import type { RawBlock } from "./raw-block.ts";
import type { Tokens } from "./segmented.ts";

const MAX_CAPTION_WORDS = 100;
const TAIL = 160;

const NAME = "[\\p{L}\\p{N}\\p{M} .,'’&/@()-]{2,80}";
/** Insides of a bracket in lower case that are a picture credit by their own words: "image by hassan ammar", "file photo", "mandel ngan/getty images". */
const PICTURED = new RegExp(
  `^\\s*(?:(?:featured |file |stock |lead )?(?:${PICTURE_PATTERN})\\s*(?:by|via|from|credit|courtesy|source|:|/|©|$)` +
    `|(?:file|library|stock|representational|representative) (?:${PICTURE_PATTERN})|.{0,60}(?:getty|ap) images?)`,
);
/** The same by an agency: "maksim blinov/sputnik via ap", "ap photo/hassan ammar". One of the two groups has to be there. */
const BY_AGENCY = new RegExp(
  `^(?<before>.{0,80}(?:/|via |©\\s*|\\| ?)(?:the )?)?\\s*(?:${AGENCY_PATTERN.toLowerCase()})(?<after>\\s*(?:/|file|photo|image|picture))?`,
);
/** "… on Sunday. Photograph: Reuters", "Photo by Jane Doe", "Picture: PA". */
const LABELLED = casedPattern(
  `(?:^|[.!?…"”’')\\]|–—-]\\s*)(?:(?:file|archive|main|featured) )?(?:${PICTURE_PATTERN})` +
    `(?:\\s*(?:credits?|courtesy(?: of)?|source|by))?\\s*(?::|©|(?<=by)(?= \\p{Lu}))\\s*${NAME}$`,
  true,
);
/** What no text that `LABELLED` matches is without. */
const LABEL_AND_MARK =
  /(?:photo|pic|imag|foto|bild|cr[eé]dit|illustr|graphic)[a-zà-ÿ]*(?:\s*(?:credits?|courtesy(?: of)?|source|by))?\s*(?::|©|(?<=by) )/i;
/** "REUTERS/Omar Sanadiki", "Jane Doe/Getty Images", "Jane Doe via AP" after a sentence or alone. */
const SLASHED = casedPattern(
  `(?:^|[.!?…"”’')\\]|]\\s+)(?:(?:${AGENCY_PATTERN})(?: Photo| Images?)?\\s*/${NAME}` +
    `|(?:\\p{Lu}[\\p{L}.'’-]* ?){1,5}\\s*(?:/| via |\\| ?)(?:\\p{Lu}[\\p{L} ]{0,30}(?:/| via ))?(?:${AGENCY_PATTERN})(?:/${NAME})?)$`,
);
/** "… a sad day ANDREW HARNIK/AP": agencies set the photographer's name in capitals, no full stop before it. */
const CAPITALS_SLASHED = casedPattern(`(?:^| )\\p{Lu}{2,}(?:[ .'’-]\\p{Lu}{2,}){0,3}/(?:${AGENCY_PATTERN})$`);
/** "Getty Images", "AFP/Getty", "© Reuters", "File photo" and nothing else. */
const BARE = casedPattern(
  `^(?:©\\s*|(?:photo|image|picture)\\s*[:/]\\s*)?(?:(?:${AGENCY_PATTERN})\\s*/\\s*)*(?:getty images|getty|(?:ap|afp|epa|reuters|pa) ` +
    `(?:photos?|images?|wire)|file (?:photo|picture|image)|shutterstock|alamy|istock(?:photo)?|(?:afp|ap|epa)\\s*/\\s*getty(?: images)?)\\.?$`,
  true,
);
/** What no text that `BARE` matches is without. */
const PICTURE_SELLER = /getty|photo|image|wire|pict|stock|alamy/i;
/** "FILE PHOTO: …", "Pictured: …". */
const ANNOUNCED =
  /^(?:file (?:photo|picture|image)|handout (?:photo|picture|image)|pictured|in this (?:file )?photo)\b/i;
/** "Smoke rises over the city (Reuters)": without a full stop before the bracket; with one it is the sign-off of a story. */
const AGENCY_ONLY = casedPattern(`[\\p{L}\\p{N}"”’]\\s*[([](?:${AGENCY_PATTERN})[)\\]]$`);

/** Whether the block carries a picture credit and is short enough to be a caption. */
export function isCaption(text: string, block: RawBlock): boolean {
  if (block.words === 0 || block.words > MAX_CAPTION_WORDS) return false;
  const last = text[block.end - 1]!;
  const bracketed = last === ")" || last === "]" || (last === "." && ")]".includes(text[block.end - 2]!));
  if (bracketed) {
    const tail = text.slice(Math.max(block.start, block.end - TAIL), block.end);
    if (isBracketedCredit(tail) || (block.words <= 40 && AGENCY_ONLY.test(tail) && !/[.!?]["”’]?\s/.test(tail)))
      return true;
  }
  if (ANNOUNCED.test(text.slice(block.start, block.start + 24))) return true;
  if (block.final && !bracketed) return false;
  const tail = text.slice(Math.max(block.start, block.end - TAIL), block.end);
  const whole = block.end - block.start <= TAIL;
  const anchored = whole ? tail : ` ${tail}`; // a cut tail must not match what ^ stands for
  // The marks they cannot do without come first: most unfinished lines are headings and hold none.
  if (/:|©|by/i.test(tail) && LABEL_AND_MARK.test(tail) && LABELLED.test(anchored)) return true;
  if (/\/|\||via/.test(tail) && (SLASHED.test(anchored) || CAPITALS_SLASHED.test(anchored))) return true;
  return whole && block.words <= 8 && PICTURE_SELLER.test(tail) && BARE.test(tail);
}

/** Whether a bracket at the end of `tail` names who made a picture. */
function isBracketedCredit(tail: string): boolean {
  const end = Math.max(tail.lastIndexOf(")"), tail.lastIndexOf("]"));
  const open = Math.max(tail.lastIndexOf("(", end), tail.lastIndexOf("[", end));
  if (open < 0) return false;
  // Lower case by hand, because under the flag `i` V8 takes 10 ms to compile what takes 2 without.
  const inside = tail.slice(open + 1, end).toLowerCase();
  if (/[)\]]/.test(inside)) return false;
  if (PICTURED.test(inside)) return true;
  const groups = BY_AGENCY.exec(inside)?.groups;
  return groups?.["before"] !== undefined || groups?.["after"] !== undefined;
}

/**
 * Whether an unfinished line beside a caption describes the same picture, as a page's alternative text does: half of its
 * words, and at least four, stand in the caption.
 */
export function describesSamePicture(tokens: Tokens, line: RawBlock, caption: RawBlock): boolean {
  if (line.final || line.words < 5 || line.words > 60 || caption.words < 5) return false;
  const words = new Set(tokens.hashes.subarray(caption.firstToken, caption.endToken));
  let shared = 0;
  for (let index = line.firstToken; index < line.endToken; index += 1)
    if (words.has(tokens.hashes[index]!)) shared += 1;
  return shared >= 4 && shared >= line.words / 2;
}
