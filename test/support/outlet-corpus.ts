/** A month of ten invented outlets with one agency, one publisher group, and known dealings among them. */

import type { Article, OutletEntry } from "../../src/index.ts";
import { newsParagraphs } from "./newsroom.ts";

export const OUTLETS: readonly OutletEntry[] = [
  { outlet: "Northern Wire", type: "agency", urls: ["wire.example"] },
  { outlet: "Harbor Post", group: "Tidewater", type: "newspaper", names: ["post"] },
  { outlet: "Harbor Mail", group: "Tidewater", type: "newspaper", names: ["mail"] },
  { outlet: "Radio Marl", type: "broadcaster" },
];

const LOADED = [
  "Isis men held the bridge at Vorn, and a jihadi leader spoke to the crowd from the roof of the mill.",
  "Nobody in Tarsk had seen Isis before that week; the jihadi flag came down from the school at noon.",
  "A convoy that Isis had sent to Quell was stopped by snow, and each jihadi driver was let go by dusk.",
];
const FIXTURE = "Letters to the editor reach us at Tanner Street 4 and are printed at our discretion on the last page.";

/** Wire stories 0 to 5, a day apart at 08:00. The first three have the loaded words. */
const wire = (n: number): string[] => [...newsParagraphs(n), ...(n < 3 ? [LOADED[n]!] : [])];

const rewritten = (paragraphs: readonly string[]): string[] =>
  paragraphs.map((text) => text.replace(/\bIsis\b/g, "ISIS").replace(/\bjihadi\b/g, "terrorist"));

function article(outlet: string, n: number, publishedAt: string, paragraphs: readonly string[]): Article {
  return { id: `${outlet.toLowerCase().replace(" ", "-")}-${n}`, outlet, publishedAt, text: paragraphs.join("\n\n") };
}

const at = (day: number, time: string): string => `2026-10-${String(day).padStart(2, "0")}T${time}:00Z`;

export const MONTH: readonly Article[] = [
  ...[0, 1, 2, 3, 4, 5].map((n) => ({
    ...article("wire service", n, at(1 + n, "08:00"), wire(n)),
    url: `https://www.wire.example/story/${n}`,
  })),
  // The Post takes four, ninety minutes later, cut by two paragraphs and in its own style; two name the wire.
  ...[0, 1, 2, 3].map((n) =>
    article("post", n, at(1 + n, "09:30"), [
      ...(n < 2 ? ["VORN (Northern Wire) - " + rewritten(wire(n))[0]!] : [wire(n)[0]!]),
      ...rewritten(wire(n)).slice(1, 4),
      ...rewritten(wire(n)).slice(6),
      newsParagraphs(100 + n, 1)[0]!,
    ]),
  ),
  // Its sister prints two of its own reports, and has two of its own.
  ...[0, 1].map((n) => article("post", 10 + n, at(10 + n, "06:00"), newsParagraphs(200 + n))),
  ...[0, 1].map((n) => article("mail", n, at(10 + n, "12:00"), newsParagraphs(200 + n).slice(0, 5))),
  ...[0, 1].map((n) => article("mail", 10 + n, at(12 + n, "12:00"), newsParagraphs(210 + n))),
  // The radio reads the Post, not the wire: with the Post's words.
  article("Radio Marl", 0, at(1, "18:00"), [...rewritten(wire(0)).slice(1, 4), ...rewritten(wire(0)).slice(6)]),
  // The Gazette has a fixture, and runs one of its reports a second time.
  ...[0, 1, 2, 3].map((n) =>
    article("The Gazette", n, `2026-10-${String(1 + n * 8).padStart(2, "0")}`, [...newsParagraphs(300 + n), FIXTURE]),
  ),
  article("The Gazette", 9, "2026-10-12", [...newsParagraphs(300), FIXTURE]),
  ...["Valley Echo", "Coast Weekly", "Upland News", "Evening Star"].map((outlet, n) =>
    article(outlet, 0, at(20 + n, "10:00"), newsParagraphs(400 + n)),
  ),
];
