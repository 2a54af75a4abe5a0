/** One pair on the page: the verdict, its reasons, the two articles side by side, what changed and what is missing. */

import { creditSentence } from "../credit-sentence.ts";
import {
  chanceSentence,
  changedQuotes,
  extentSentence,
  formSentence,
  oneSidedOf,
  partsSentence,
  reasonsOf,
  similaritySentence,
  tallyEdits,
  tallyQuotes,
  type Reason,
} from "../pair-content.ts";
import { roleName, verdict, type PairView, type Role } from "../pair-view.ts";
import { editWords } from "../reading.ts";
import { shorten, visibleLine } from "../visible.ts";
import { CREDIT_NAMES, dateInWords, EDIT_NAMES, EVIDENCE_NAMES, percent, plural, TEXT_NAMES } from "../words.ts";
import { markup, isWebAddress, type Markup } from "./escape.ts";
import { minimap } from "./minimap.ts";
import { side } from "./side.ts";
import { leftOut, tableOf } from "./table.ts";

const ROLES: readonly Role[] = ["source", "derivative"];
/** A weight this large fills the bar beside a reason: odds of 20 to 1. */
const FULL_WEIGHT = 3;
const MAX_EDITS = 400;
const NAME_LIMIT = 60;

export function pairSection(view: PairView): Markup {
  const id = `pair-${view.number}`;
  return markup`<section class="pair" id="${id}" aria-labelledby="${id}-title">
    <h3 id="${id}-title">
      <span class="number">Pair ${view.number}</span> ${nameOf(view, "source")}
      <span class="arrow">${view.decided ? "→" : "↔"}</span> ${nameOf(view, "derivative")}
    </h3>
    <p class="verdict"><strong>${verdict(view)}</strong> ${creditChip(view)}</p>
    <p>${extentSentence(view)} ${formSentence(view)} ${partsSentence(view)} ${chanceSentence(view)} ${similaritySentence(view)} ${creditSentence(view)}</p>
    ${reasonList(view)} ${minimap(view)}
    <p class="legend">
      <span class="passage">shared passage</span> <span class="edit substance">edit of substance</span>
      <span class="edit error">error</span> <span class="edit style">edit of style</span>
      <span class="alone">only here</span> <span class="credit">credit</span>
      <span class="furniture">page furniture</span>
    </p>
    <div class="sides">${ROLES.map((role) => column(view, role))}</div>
    ${editDetails(view)} ${quoteList(view)} ${ROLES.map((role) => oneSidedList(view, role))} ${creditTable(view)}
  </section>`;
}

/** The outlet, where that tells the two apart; titles do not, since a copy keeps the headline. */
function nameOf(view: PairView, role: Role): Markup {
  const { outlet, id } = view[role].article;
  const differ = view.source.article.outlet !== view.derivative.article.outlet;
  return markup`<bdi>${shorten(visibleLine(differ && outlet !== null ? outlet : id), NAME_LIMIT)}</bdi>`;
}

/** The credit status as a label; alarming only where a credit was due and is not there. */
export function creditChip({ pair }: PairView): Markup {
  const tone = pair.credit === "credited" ? "good" : pair.credit === "not-applicable" ? "plain" : "bad";
  return markup`<span class="chip ${tone}">${CREDIT_NAMES[pair.credit]}</span>`;
}

function reasonList(view: PairView): Markup | null {
  const reasons = reasonsOf(view);
  if (reasons.length === 0) return null;
  const title = view.decided ? "Why this direction" : "What speaks for a direction";
  return markup`<h4>${title}</h4>
    <ol class="reasons">
      ${reasons.map((reason) => reasonItem(view, reason))}
    </ol>`;
}

function reasonItem(view: PairView, { kind, text, weight, odds, towards, excerpts, more }: Reason): Markup {
  const against = view.decided && towards === "derivative";
  const side = view.decided ? (against ? "speaks against, " : "") : `for the ${roleName(view, towards)}, `;
  const bar = Math.round(Math.min(1, weight / FULL_WEIGHT) * 100);
  return markup`<li class="${against ? "against" : "for"}">
    <svg class="weight" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${bar}" height="8" rx="2" /></svg>
    <span class="reason"
      ><b>${EVIDENCE_NAMES[kind]}</b> <span class="odds">(${side}${odds}, weight ${weight.toFixed(1)})</span>:
      ${text}</span
    >
    ${excerpts.map(
      (excerpt) =>
        markup`<span class="quoted"><span class="odds">${roleName(view, excerpt.role)}:</span> <q class="excerpt" dir="auto">${excerpt.words}</q></span>`,
    )}
    ${more > 0 && markup`<span class="quoted odds">… and ${plural(more, "further place")}</span>`}
  </li>`;
}

function column(view: PairView, role: Role): Markup {
  const { article } = view[role];
  const { url } = article;
  const id = `pair-${view.number}-${role}`;
  const title = article.title === null ? markup`<i>no title</i>` : markup`<bdi>${article.title}</bdi>`;
  return markup`<div class="column">
    <div class="card">
      <h4 id="${id}">${roleName(view, role)}: ${title}</h4>
      <p>
        ${article.outlet !== null && markup`<bdi>${article.outlet}</bdi> · `}${dateInWords(article.publishedAt)} ·
        ${plural(article.words, "word")} · ${percent(view.pair.coverage[view.sides[role]])} shared<br />
        <code>${article.id}</code>${address(url)}
      </p>
    </div>
    <div class="scroll text" tabindex="0" role="region" aria-label="${`Pair ${view.number}, text of the ${roleName(view, role)}`}">${side(view, role)}</div>
  </div>`;
}

/** A link where it leads to the web; anything else, `javascript:` first of all, is shown and not followed. */
function address(url: string | null | undefined): Markup | null {
  if (url === null || url === undefined) return null;
  return isWebAddress(url)
    ? markup` · <a href="${url}" rel="noreferrer noopener nofollow">${shorten(url, 80)}</a>`
    : markup` · <code>${shorten(url, 80)}</code>`;
}

function editDetails(view: PairView): Markup | null {
  const edits = view.passages.flatMap(({ number, edits: list }) => list.map((edit) => ({ number, ...edit })));
  if (edits.length === 0) return null;
  const rows = edits
    .slice(0, MAX_EDITS)
    .map(({ number, edit, source, derivative, erroneous }) => [
      markup`${number}`,
      markup`<span class="class ${edit.class}">${edit.class}</span>`,
      markup`${EDIT_NAMES[edit.kind]}${erroneous !== null && markup` (in the ${roleName(view, erroneous)})`}`,
      words(source.text),
      words(derivative.text),
    ]);
  const header = [
    "Passage",
    "Class",
    "Kind",
    capitalized(roleName(view, "source")),
    capitalized(roleName(view, "derivative")),
  ];
  const left = edits.length - rows.length;
  return markup`<h4>${capitalized(tallyEdits(view))}</h4>
    <details>
      <summary>Every edit</summary>
      ${tableOf(`Edits of pair ${view.number}`, header, rows, [0])}
      ${leftOut(left, "edit")}
    </details>`;
}

function words(text: string): Markup {
  return text === ""
    ? markup`<i class="nothing">nothing</i>`
    : markup`<span dir="auto">${shorten(editWords(text), 400)}</span>`;
}

function quoteList(view: PairView): Markup | null {
  const tally = tallyQuotes(view);
  if (tally === "") return null;
  const { shown, total } = changedQuotes(view);
  const items = shown.map(
    ({ status, speaker, source, derivative }) => markup`<li>
      <b>${status}</b>${speaker !== null && markup` (<bdi>${speaker}</bdi>)`}:
      ${source !== null && markup`<q class="excerpt" dir="auto">${source}</q>`}
      ${source !== null && derivative !== null && " became "}
      ${derivative !== null && markup`<q class="excerpt" dir="auto">${derivative}</q>`}
    </li>`,
  );
  return markup`<h4>Quotes: ${tally}</h4>
    ${items.length > 0 && markup`<ul>${items}</ul>`} ${leftOut(total - shown.length, "quote")}`;
}

function oneSidedList(view: PairView, role: Role): Markup | null {
  const { shown, total, tally } = oneSidedOf(view, role);
  if (total === 0) return null;
  const fate = view.decided ? (role === "source" ? ", dropped" : ", not shared") : "";
  const items = shown.map(
    ({ kind, speaker, words: text }) =>
      markup`<li><b>${TEXT_NAMES[kind][0]}</b>${speaker !== null && markup` (<bdi>${speaker}</bdi>)`}: <span dir="auto">${text}</span></li>`,
  );
  return markup`<h4>Only in the ${roleName(view, role)}${fate}: ${tally}</h4>
    <ul>${items}</ul>
    ${leftOut(total - shown.length, "place")}`;
}

function creditTable(view: PairView): Markup | null {
  const rows = ROLES.flatMap((role) => {
    const { credits, text } = view[role].article;
    return credits.map(({ kind, agency, scope, start, end }) => [
      markup`${roleName(view, role)}`,
      markup`<bdi>${agency}</bdi>`,
      markup`${kind}`,
      markup`${scope}`,
      end > start
        ? markup`<span dir="auto"
            >${text === undefined ? `characters ${start} to ${end}` : shorten(visibleLine(text.slice(start, end)), 160)}</span
          >`
        : markup`<i class="nothing">not in the text</i>`,
    ]);
  });
  if (rows.length === 0) return null;
  return markup`<h4>Credits</h4>
    ${tableOf(`Credits in pair ${view.number}`, ["Article", "Names", "Where", "For", "Words"], rows, [])}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
