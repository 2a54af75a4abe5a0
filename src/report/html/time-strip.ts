/** When the articles of a family were published, to scale: a row of dots between the first date and the last. */

import type { ArticleView } from "../pair-view.ts";
import { visibleLine } from "../visible.ts";
import { dateInWords, plural } from "../words.ts";
import { markup, type Markup } from "./escape.ts";

const WIDTH = 900;
const HEIGHT = 58;
const MARGIN = 12;
const MAX_DOTS = 200;

/** `null` where fewer than two articles have a date. */
export function timeStrip(articles: readonly ArticleView[]): Markup | null {
  const dated = articles
    .flatMap((view) => {
      const { publishedAt } = view.article;
      const time = publishedAt === null ? NaN : Date.parse(publishedAt);
      return Number.isNaN(time) ? [] : [{ view, publishedAt: publishedAt!, time }];
    })
    .sort((x, y) => x.time - y.time || x.view.number - y.view.number);
  const [first, last] = [dated[0], dated[dated.length - 1]];
  if (first === undefined || last === undefined || first.time === last.time) return null;
  const at = (time: number): number =>
    Math.round(MARGIN + ((time - first.time) / (last.time - first.time)) * (WIDTH - 2 * MARGIN));
  const title = `Publication of ${plural(dated.length, "dated article")}, from ${dateInWords(first.publishedAt)} to ${dateInWords(last.publishedAt)}`;
  const step = Math.max(1, Math.ceil(dated.length / MAX_DOTS));
  const dots = dated.filter((_, index) => index % step === 0);
  return markup`<div class="scroll" tabindex="0" role="region" aria-label="Timeline of the family of ${dated[0]?.view.article.id ?? ""}">
      <svg class="family timeline" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${title}">
        <title>${title}</title>
        <path class="axis" d="M${MARGIN} 20H${WIDTH - MARGIN}" />
        ${dots.map(
          ({ view, publishedAt, time }) =>
            markup`<circle cx="${at(time)}" cy="20" r="6">
              <title>${visibleLine(view.article.outlet ?? view.article.id)}: ${dateInWords(publishedAt)}</title>
            </circle>`,
        )}
        <text x="${MARGIN}" y="50">${dateInWords(first.publishedAt)}</text>
        <text x="${WIDTH - MARGIN}" y="50" text-anchor="end">${dateInWords(last.publishedAt)}</text>
      </svg>
    </div>
    ${step > 1 && markup`<p class="note">Every ${step}th of ${dated.length} dated articles.</p>`}`;
}
