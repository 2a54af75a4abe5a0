/** Stories to be printed: prose of neighboring days, none of which has its text from another. */
import { runsOf } from "./cascade-stories.ts";
import type { CascadeStory } from "./cascade-types.ts";
import type { ScanStory } from "./scans.ts";

/** Of the runs of words of the shorter of two stories: background that an agency repeats stays below it, an update of a story is far above. */
const SAME_STORY = 0.15;

const LONGEST_DATELINE = 40;

/** In the order of time. O(words) but for stories that share text. */
export function storiesToPrint(stories: readonly CascadeStory[]): ScanStory[] {
  const ordered = [...stories].sort((x, y) => x.time - y.time || (x.id < y.id ? -1 : 1));
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  const taken: ScanStory[] = [];
  for (const { id, title, dateline, time, paragraphs } of ordered) {
    if (dateline.length > LONGEST_DATELINE) continue; // the source took a part of the lead for it
    const runs = new Set(runsOf(paragraphs));
    const shared = new Map<number, number>();
    for (const run of runs)
      for (const holder of holders.get(run) ?? []) shared.set(holder, (shared.get(holder) ?? 0) + 1);
    if ([...shared].some(([holder, count]) => count >= SAME_STORY * Math.min(runs.size, sizes[holder]!))) continue;
    for (const run of runs) holders.set(run, [...(holders.get(run) ?? []), taken.length]);
    sizes.push(runs.size);
    taken.push({
      id,
      title,
      dateline,
      agency: taken.length,
      date: new Date(time * 60_000).toISOString().slice(0, 10),
      paragraphs,
    });
  }
  return taken;
}
