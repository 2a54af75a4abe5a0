/**
 * Handouts: text that an office wrote and gave to every paper. Two prints of one look like source and copy, the one that cut less as the source, though each has it from the office.
 *
 * Where the office's own text is here, it is told by whom journalists may ask below it, by its outlet's name in what is shared, and by the papers that say whom they have
 * it from; what two prints have in common is then all in it, and the family tells. Where it is not, what is left is that a paper says so.
 */

import {
  bodyWordsOf,
  findReportedSpeech,
  isOfficeName,
  withoutLegalForm,
  type Announcement,
  type Credit,
} from "../attribution/index.ts";
import { overlaps, type Span } from "../base/index.ts";
import type { SegmentedText } from "../text/index.ts";
import { isAgencyOutlet, kindOfOutlet } from "./outlet-names.ts";
import { isCovered, otherSide, type AlignedPair, type Announced, type Side, type Witness } from "./side.ts";

const SIDES: readonly Side[] = ["a", "b"];

/** Lines by which an office sends its text to newsrooms, at the head or foot of it: papers take them out, and nobody puts them in. */
const ISSUER_LINE = new RegExp(
  "^[\\s–—*-]*(?:notes? (?:to|for) (?:the )?editors?|notes for editors|(?:press|media) (?:contacts?|enquir\\p{L}+|inquir\\p{L}+|office|relations)|for (?:further|more|press|media) (?:press |media )?(?:information|enquiries)[^.]{0,40}(?:press|media|communications)|for immediate release|rückfragen(?: von medien\\p{L}*)?(?: bitte)? an|(?:presse|medien)(?:kontakt|rückfragen|stelle)|(?:kontakt für|ansprechpartner für) (?:die )?(?:medien|presse)|original-content von|contacts? (?:de )?presse|service de presse|contacto (?:de|para la) prensa|gabinete de prensa|contacto para medios|ufficio stampa|contatti stampa|per informazioni alla stampa|assessoria de imprensa|conta(?:c)?to (?:de|para a) imprensa|gabinete de (?:imprensa|comunicação)|noot voor de redactie|perscontact|persvoorlichting|presskontakt|pressekontakt|kontakt for pressen|kontakt dla mediów|biuro prasowe|kontakt pro média|контакты для (?:сми|прессы)|пресс-служба)(?![\\p{L}])",
  "iu",
);
/** An officer who signs, a code that names the office before the headline. */
const SIGNED =
  /(?:oficer prasowy|rzecznik prasowy|pressesprecher(?:in)?|(?:^|\s)(?:press|media) (?:enquiries|contact): )/iu;
const CODED = /^POL-\p{Lu}+: /u;
const LONGEST = 240;

/** Lines that show a text to be the office's own, up to a few. O(blocks). */
export function issuerLines({ segmented: { text, blocks } }: Pick<Witness, "segmented">): Span[] {
  return blocks.flatMap(({ start, end }, index) => {
    const isEdge = index < 2 || index >= blocks.length - EDGE;
    if (!isEdge) return [];
    const line = text.slice(start, Math.min(end, start + LONGEST));
    const isOne =
      ISSUER_LINE.test(line) ||
      CODED.test(line) ||
      (end - start <= LONGEST && SIGNED.test(line)) ||
      endsIn(text.slice(Math.max(start, end - LONGEST), end));
    return isOne ? [{ start, end }] : [];
  });
}

const EDGE = 3;

/** The contact may close the last paragraph: "… an alle Haushalte verteilt. Pressekontakt: Landratsamt". */
function endsIn(words: string): boolean {
  return words.split(/(?<=[.!?])\s+/).some((sentence) => ISSUER_LINE.test(sentence));
}

/**
 * Credits of an article that name the office whose text the other side is: `laut Polizei` where the other is of "Polizeiinspektion Hollenbek", `Acme said in a statement` where
 * it is Acme's. In one article alone they are none: who is told of there may as well have been asked. `isIssuer` says that the other shows itself to be an
 * office's text. O(sentences × announcements).
 */
export function officeCredits(
  { text, sentences, blocks }: SegmentedText,
  { places, says }: Announced,
  office: string | null,
  isIssuer: boolean,
): Credit[] {
  if (office === null || kindOfOutlet(office) !== undefined || (!isIssuer && !isOfficeName(office))) return [];
  const name = withoutLegalForm(office).toLowerCase();
  const bodies = bodyWordsOf(office);
  const isBody = (word: string): boolean =>
    word.length >= LEAST_LETTERS && bodies.some((body) => body.startsWith(word) || word.startsWith(body));
  return sentences.flatMap((sentence): Credit[] => {
    const { kind } = blocks[sentence.block]!;
    if (kind !== "paragraph" && kind !== "standfirst") return [];
    const words = text.slice(sentence.start, sentence.end);
    const own = places.filter(({ start, end }) => sentence.start < end && start < sentence.end);
    const place = own.find(
      ({ kind: by, start, end }) => by === "statement" || wordsOf(text.slice(start, end)).some(isBody),
    );
    const isNamed = name.length >= LEAST_NAME && words.toLowerCase().includes(name) && (own.length > 0 || says(words));
    if (place === undefined && !isNamed) return [];
    const { start, end } = place ?? sentence;
    return [{ kind: "in-text", scope: "fact", agency: office, start, end }];
  });
}

const LEAST_LETTERS = 4;
const LEAST_NAME = 6;

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
}

/** Whether an article says, in words of its own, that an office announced what it has in common with the other. */
export function saysHandout(pair: AlignedPair, side: Side): boolean {
  const { blocks } = pair[side].segmented;
  const shared = sharedWords(pair, side);
  return announcementsOf(pair[side]).some((one) => {
    const at = blocks.findIndex((block) => overlaps(block, one));
    return isOwn(pair, side, one) && (shared[at]! > 0 || (shared[at + 1] ?? 0) > 0);
  });
}

/** "Contact us", where an office speaks to its public; who prints it puts the office's name there. */
const OFFICE_VOICE =
  /(?<!\p{L})(?:(?:contact|call|e-?mail|phone|ring|tell|reach|visit) us|via our (?:website|helpline)|our (?:website|helpline|hotline|officers|control room)|(?:kontaktieren|rufen) sie uns|wenden sie sich an uns|contactez-nous|nous contacter|contáct[ea]nos|ll[aá]m[ea]nos|contattateci|contattarci|contacte-nos|contate-nos|neem contact met ons op|kontakta oss|kontakt oss|skontaktuj\p{L}* się z nami|kontaktujte nás|свяжитесь с нами)(?!\p{L})/iu;

/** Sentences of the shared text in which one side is the office that speaks, and the other is not. O(sentences). */
export function officeVoice(pair: AlignedPair, side: Side): Span[] {
  const { text, sentences } = pair[side].segmented;
  return sentences.filter(
    (sentence) =>
      OFFICE_VOICE.test(text.slice(sentence.start, sentence.end)) &&
      isCovered(pair[side], pair.covered[side], sentence),
  );
}

/** Whether what is shared speaks of the office whose outlet this side is, by its whole name: who prints it speaks of somebody else. */
export function speaksOfOffice(pair: AlignedPair, side: Side): boolean {
  const { outlet } = pair[side];
  if (outlet === null || kindOfOutlet(outlet) !== undefined || !isOfficeName(outlet)) return false;
  const name = withoutLegalForm(outlet).toLowerCase();
  const { text } = pair[otherSide(side)].segmented;
  return (
    name.includes(" ") &&
    pair.passages.some(({ [otherSide(side)]: { start, end } }) => text.slice(start, end).toLowerCase().includes(name))
  );
}

/**
 * Share of the shared words, from 0 to 1, that one of two papers says it has from an office and that may be the office's: 0 where neither says so, or where a side may be the
 * office. Paragraphs with the words of others than who announced are left out: an office asks no passers-by. O(tokens).
 */
export function handoutShare(pair: AlignedPair): number {
  if (SIDES.some((side) => mayBeOffice(pair, side))) return 0;
  const said = Math.max(...SIDES.map((side) => announcedShare(pair, side)));
  return said < SET_TEXT && SIDES.every((side) => isSetText(pair, side)) ? SET_TEXT : said;
}

/** As much as if three fifths were announced: text in which nobody speaks is given out, by an agency or an office, more often than it is a paper's own. */
const SET_TEXT = 0.6;
const LEAST_SET_WORDS = 50;

/** Whether nobody says anything in the paragraphs that hold shared text: results, recipes, recalls, forms, as far as the language is known. */
function isSetText(pair: AlignedPair, side: Side): boolean {
  const { segmented, quotes, announced } = pair[side];
  if (announced === undefined || !announced.isKnown) return false;
  const { text, blocks } = segmented;
  const shared = sharedWords(pair, side);
  if (shared.reduce((sum, words) => sum + words, 0) < LEAST_SET_WORDS) return false;
  return blocks.every(
    (block, at) =>
      shared[at] === 0 ||
      (!announced.says(text.slice(block.start, block.end)) && !quotes.some((one) => overlaps(one, block))),
  );
}

/** Words of each block inside passages. */
function sharedWords(pair: AlignedPair, side: Side): number[] {
  const { blocks, blockOfToken } = pair[side].segmented;
  const shared = blocks.map(() => 0);
  pair.covered[side].forEach((mark, token) => (shared[blockOfToken[token]!]! += mark));
  return shared;
}

function mayBeOffice(pair: AlignedPair, side: Side): boolean {
  const { outlet } = pair[side];
  // Who says it in words of his own speaks of somebody else.
  if (outlet === null) return !announcementsOf(pair[side]).some((one) => isOwn(pair, side, one));
  return isAgencyOutlet(outlet) || isOfficeName(outlet) || issuerLines(pair[side]).length > 0;
}

function announcementsOf({ announced }: Witness): readonly Announcement[] {
  return announced?.places ?? [];
}

/** Whether most of these words are not the other side's as well. */
function isOwn(pair: AlignedPair, side: Side, { start, end }: Span): boolean {
  const { starts, count } = pair[side].segmented.tokens;
  let words = 0;
  let shared = 0;
  for (let token = firstFrom(starts, count, start); token < count && starts[token]! < end; token++) words++;
  for (const { aTokens, bTokens } of pair.passages)
    for (const token of side === "a" ? aTokens : bTokens) if (starts[token]! >= start && starts[token]! < end) shared++;
  return shared * 2 < words;
}

function firstFrom(starts: ArrayLike<number>, count: number, position: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function announcedShare(pair: AlignedPair, side: Side): number {
  const { segmented, quotes } = pair[side];
  const { blocks } = segmented;
  // "The company said" in words of both is what any report of a company has.
  const places = announcementsOf(pair[side]).filter((one) => one.kind === "statement" || isOwn(pair, side, one));
  if (places.length === 0) return 0;
  const said = blocks.map((block) => places.some((one) => overlaps(one, block)));
  const speech = [...quotes, ...findReportedSpeech(segmented).indirect];
  const spoken = blocks.map((block) => speech.some((one) => overlaps(one, block)));
  const shared = sharedWords(pair, side);
  // What leads to no shared text says nothing of it.
  const reaches = said.some((is, at) => is && (shared[at]! > 0 || (shared[at + 1] ?? 0) > 0));
  if (!reaches) return 0;
  const all = shared.reduce((sum, words) => sum + words, 0);
  const own = shared.reduce((sum, words, at) => sum + (spoken[at]! && !said[at]! ? words : 0), 0);
  return all === 0 ? 0 : (all - own) / all;
}
