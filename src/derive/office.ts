/**
 * Text of an office: a company, the police, a council, a weather service, who write for everybody who will print it. What tells one from a paper's report: whom journalists may
 * ask stands below it, it speaks to its public, it calls itself by name where a paper speaks of it, and papers say that they have it from there.
 */

import { bodyWordsOf, isOfficeName, withoutLegalForm, type Announcements, type Credit } from "../attribution/index.ts";
import { unicodePattern, type Span, type UnicodePattern } from "../base/index.ts";
import type { SegmentedText } from "../text/index.ts";
import { kindOfOutlet } from "./outlet-names.ts";
import { isCovered, otherSide, type AlignedPair, type Side } from "./side.ts";

/** How the lines begin by which an office sends its text to newsrooms: papers take them out, and nobody puts them in. */
const ISSUER_LINE = beginning(
  "notes? (?:to|for) (?:the )?editors?|(?:press|media) (?:contacts?|enquir\\p{L}+|inquir\\p{L}+|office|relations)",
  "for (?:further|more) (?:press|media) (?:information|enquiries)|for immediate release",
  "rückfragen(?: von medien\\p{L}*)?(?: bitte)? an|(?:presse|medien)(?:kontakt|rückfragen|stelle)|original-content von",
  "(?:kontakt|ansprechpartner) für (?:die )?(?:medien|presse)|contacts? (?:de )?presse|service de presse",
  "contacto (?:de|para la) prensa|gabinete de prensa|contacto para medios|ufficio stampa|contatti stampa",
  "assessoria de imprensa|contac?to (?:de|para a) imprensa|gabinete de (?:imprensa|comunicação)",
  "noot voor de redactie|perscontact|persvoorlichting|presskontakt|pressekontakt|kontakt for pressen",
  "kontakt dla mediów|biuro prasowe|kontakt pro média|контакты для (?:сми|прессы)|пресс-служба",
);
/** A press officer who signs; the code of a police press office before the headline. */
const SIGNED = unicodePattern(
  "(?<!\\p{L})(?:oficer prasowy|rzecznik prasowy|pressesprecher(?:in)?|(?:press|media) contact:)",
);
const CODED = unicodePattern("^POL-\\p{Lu}+: ");
/** Characters of a block that are looked at, from its beginning and from its end; and blocks at the end of a text. */
const LONGEST = 240;
const LAST_BLOCKS = 3;

/** Of a line in small letters. */
function beginning(...wordings: readonly string[]): UnicodePattern {
  return unicodePattern(`^[\\s–—*-]*(?:${wordings.join("|")})(?!\\p{L})`);
}

/** Blocks at the edges of a text that show it to be an office's own. */
export function issuerLines({ segmented: { text, blocks } }: { readonly segmented: SegmentedText }): Span[] {
  const first = blocks
    .slice(0, 1)
    .filter(({ start, end }) => CODED.test(text.slice(start, Math.min(end, start + LONGEST))));
  const last = blocks.slice(-LAST_BLOCKS).filter(({ start, end }) => {
    const tail = text.slice(Math.max(start, end - LONGEST), end).toLowerCase();
    // The contact may close the last paragraph: "… an alle Haushalte verteilt. Pressekontakt: Landratsamt".
    const sentences = [text.slice(start, Math.min(end, start + LONGEST)).toLowerCase(), ...tail.split(/(?<=[.!?])\s+/)];
    return sentences.some((one) => ISSUER_LINE.test(one)) || (end - start <= LONGEST && SIGNED.test(tail));
  });
  return [...first, ...last].map(({ start, end }) => ({ start, end }));
}

/**
 * Credits of an article that name the office whose text the other side is: `laut Polizei` where the other is of "Polizeiinspektion Hollenbek", `Acme said in a statement` where
 * it is Acme's. In one article alone they are none: who is told of there may as well have been asked. `isIssuer` says that the other shows itself to be an
 * office's text. O(sentences + announcements).
 */
export function officeCredits(
  { text, sentences, blocks }: SegmentedText,
  announced: () => Announcements,
  office: string | null,
  isIssuer: () => boolean,
): Credit[] {
  if (office === null || kindOfOutlet(office) !== undefined || !(isOfficeName(office) || isIssuer())) return [];
  const { places, says } = announced();
  const name = withoutLegalForm(office).toLowerCase();
  const bodies = bodyWordsOf(office);
  const isBody = (word: string): boolean =>
    word.length >= LEAST_LETTERS && bodies.some((body) => body.startsWith(word) || word.startsWith(body));
  let next = 0;
  return sentences.flatMap((sentence): Credit[] => {
    const own = [];
    while (next < places.length && places[next]!.start < sentence.end) own.push(places[next++]!);
    const { kind } = blocks[sentence.block]!;
    if (kind !== "paragraph" && kind !== "standfirst") return [];
    const place = own.find(
      ({ kind: by, start, end }) => by === "statement" || wordsOf(text.slice(start, end)).some(isBody),
    );
    const words = text.slice(sentence.start, sentence.end);
    const isNamed = name.length >= LEAST_NAME && words.toLowerCase().includes(name) && (own.length > 0 || says(words));
    if (place === undefined && !isNamed) return [];
    const { start, end } = place ?? sentence;
    return [{ kind: "in-text", scope: "fact", agency: office, start, end }];
  });
}

/** Letters of "police", "Stadt" from which they are looked for in an outlet's name; and of a name that is looked for in a sentence. */
const LEAST_LETTERS = 4;
const LEAST_NAME = 6;

function wordsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
}

/** Whether what is shared speaks of the office whose outlet this side is, by its whole name: who prints it speaks of somebody else. O(length). */
export function speaksOfOffice(pair: AlignedPair, side: Side): boolean {
  const { outlet } = pair[side];
  if (outlet === null || kindOfOutlet(outlet) !== undefined || !isOfficeName(outlet)) return false;
  const name = withoutLegalForm(outlet).toLowerCase();
  const other = otherSide(side);
  const { text } = pair[other].segmented;
  return (
    name.includes(" ") &&
    pair.passages.some(({ [other]: { start, end } }) => text.slice(start, end).toLowerCase().includes(name))
  );
}

/** "Contact us", where an office speaks to its public; who prints it puts the office's name there. */
const OFFICE_VOICE = unicodePattern(
  `(?<!\\p{L})(?:${[
    "(?:contact|call|e-?mail|phone|ring) us|via our (?:website|helpline)|our (?:helpline|hotline|control room)",
    "(?:kontaktieren|rufen) sie uns|wenden sie sich an uns|contactez-nous|nous contacter|contáct[ea]nos|contattateci",
    "contacte-nos|neem contact met ons op|kontakta oss|kontakt oss|skontaktuj\\p{L}* się z nami|свяжитесь с нами",
  ].join("|")})(?!\\p{L})`,
);

/** Sentences of the shared text in which this side speaks so. O(length). */
export function officeVoice(pair: AlignedPair, side: Side): Span[] {
  const { text, sentences } = pair[side].segmented;
  if (!OFFICE_VOICE.test(text.toLowerCase())) return [];
  return sentences.filter(
    (sentence) =>
      OFFICE_VOICE.test(text.slice(sentence.start, sentence.end).toLowerCase()) &&
      isCovered(pair[side], pair.covered[side], sentence),
  );
}
