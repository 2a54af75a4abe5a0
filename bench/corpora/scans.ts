/**
 * Scanned copies of wire stories with the clusters they fall into, a stand-in for what NEWS-COPY has (Silcock, D'Amico-Wong, Yang, Dell, "Noise-robust de-duplication at
 * scale", ICLR 2023): front pages of many papers on a few days, each story cut at will, under headlines of the paper's own, read by machines that misread. That
 * paper says of its duplicates that they share 30 % (26 %, 23 %) of their sequences of three (four, five) words on average, by Jaccard, and that a fifth of
 * the pairs share no ten words in a row; the rates here are set so that its generated copies do about the same (`bench/quality/scans.ts` states them).
 *
 * The stories are real and of neighboring days, so that several reports of one event are among them: they are not duplicates. Two stories that share
 * text in the source corpus are not both taken, so the clusters are exact.
 */
import { splitmix32, type Random } from "../../test/support/splitmix32.ts";
import { abridged, typeset, type PaperStyle, type WireText } from "./scan-print.ts";
import { scanLines } from "./scan-channel.ts";

export interface ScanStory extends WireText {
  readonly id: string;
  readonly date: string;
}

export interface ScannedArticle {
  readonly id: string;
  readonly text: string;
  readonly outlet: string;
  readonly publishedAt: string;
  /** Share of word errors in what its paper is scanned from. */
  readonly rate: number;
}

export interface ScannedCorpus {
  readonly articles: readonly ScannedArticle[];
  /** Ids by story, single ones among them. */
  readonly clusters: readonly (readonly string[])[];
}

export interface ScanOptions {
  readonly seed: number;
  readonly articles: number;
  /** Lines as printed, or run together with broken words mended, as some archives deliver them. */
  readonly layout: "columns" | "flowed";
}

const PAPERS = 60;
/** Shares of word errors, drawn for each paper. */
const RATES = [0.01, 0.01, 0.02, 0.03, 0.05, 0.1, 0.1, 0.2, 0.3, 0.4];
const WIDTHS = [26, 28, 30, 32, 34, 38];
/** Articles without their beginning, and with half as much again of another story. A guess: nobody published a figure. */
const BADLY_CUT = 0.03;
const SINGLE = 0.5;
const LARGEST = 30;
const MEAN = 6;

export function scannedCorpus(stories: readonly ScanStory[], { seed, articles, layout }: ScanOptions): ScannedCorpus {
  const random = splitmix32(seed);
  const papers = Array.from({ length: PAPERS }, (): PaperStyle => ({
    width: random.pick(WIDTHS)!,
    rate: random.pick(RATES)!,
    spaced: random.chance(0.5),
  }));
  const made: ScannedArticle[] = [];
  const clusters: string[][] = [];
  for (const [at, story] of stories.entries()) {
    if (made.length >= articles) break;
    const size = random.chance(SINGLE) ? 1 : clusterSize(random);
    const printing = drawn(PAPERS, size, random);
    const own: string[] = [];
    for (const paper of printing) {
      const id = `a${String(made.length).padStart(5, "0")}`;
      own.push(id);
      made.push({
        id,
        text: pageOf(story, stories[at + 1], papers[paper]!, layout, random),
        outlet: `Paper ${paper}`,
        publishedAt: dayAfter(story.date, random.below(2)),
        rate: papers[paper]!.rate,
      });
    }
    clusters.push(own);
  }
  return { articles: made, clusters };
}

function pageOf(
  story: ScanStory,
  next: ScanStory | undefined,
  paper: PaperStyle,
  layout: ScanOptions["layout"],
  random: Random,
): string {
  const lines = typeset({ ...story, paragraphs: abridged(story.paragraphs, random) }, paper, random);
  // The page was cut up wrongly: the article has lost its top, or has a part of its neighbor.
  if (random.chance(BADLY_CUT)) lines.splice(0, Math.floor(lines.length / 3));
  if (random.chance(BADLY_CUT) && next !== undefined) {
    const other = typeset({ ...next, paragraphs: abridged(next.paragraphs, random) }, paper, random);
    lines.push(...other.slice(0, Math.ceil(lines.length / 2)));
  }
  const text = scanLines(lines, paper.rate, random).join("\n");
  return layout === "columns" ? text : text.replaceAll(/-\n(?=\S)/g, "").replaceAll(/(?<=\S)\n(?=\S)/g, " ");
}

/** Two and more, geometric. */
function clusterSize(random: Random): number {
  let size = 2;
  while (size < LARGEST && random.chance(1 - 1 / (MEAN - 1))) size++;
  return size;
}

function drawn(from: number, count: number, random: Random): number[] {
  const left = Array.from({ length: from }, (_, k) => k);
  return Array.from({ length: count }, () => left.splice(random.below(left.length), 1)[0]!);
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
