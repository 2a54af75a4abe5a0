/** The parts of the terminal report that are about the corpus as a whole. */

import { UNCERTAIN_BELOW } from "../family-graph.ts";
import { worstMutations } from "../mutations.ts";
import type { Overview } from "../overview.ts";
import { visibleLine } from "../visible.ts";
import { EDIT_NAMES, percent, plural } from "../words.ts";
import type { Page } from "./page.ts";
import { run } from "./palette.ts";

/** Entries of each list that are printed; the rest is counted. */
const MAX_ENTRIES = 100;
/** Links and changes of one family. */
const MAX_OF_FAMILY = 20;

export function putFamilies(page: Page, { findings }: Overview): void {
  if (findings.families.length === 0) return;
  page.heading("Families");
  for (const family of findings.families.slice(0, MAX_ENTRIES)) {
    const root = family.root === null ? "no known root" : `root ${visibleLine(family.root)}`;
    page.put(
      [run(visibleLine(family.id), "strong"), run(` (${plural(family.articles.length, "article")}, ${root})`)],
      2,
      2,
    );
    const linked = new Set(family.root === null ? [] : [family.root]);
    for (const { source, derivative, probability } of family.edges.slice(0, MAX_OF_FAMILY)) {
      linked.add(source).add(derivative);
      const doubt = probability < UNCERTAIN_BELOW ? ", uncertain" : "";
      page.put(
        [run(`${visibleLine(source)} → ${visibleLine(derivative)}`), run(` ${percent(probability)}${doubt}`, "faint")],
        4,
        2,
      );
    }
    putLeftOut(page, family.edges.length, MAX_OF_FAMILY);
    for (const { source, derivative } of family.edges) linked.add(source).add(derivative);
    for (const { id, witnesses } of family.lostSources) {
      for (const witness of witnesses) linked.add(witness);
      page.put([run(`(${visibleLine(id)}, a lost source) ⇢ ${witnesses.map(visibleLine).join(", ")}`)], 4, 2);
    }
    const mutations = worstMutations(
      (family.mutations ?? []).filter(({ inheritedBy }) => inheritedBy.length > 0),
      MAX_OF_FAMILY,
    );
    for (const { kind, from, to, introducedBy, inheritedBy } of mutations) {
      const change = `${EDIT_NAMES[kind]} by ${visibleLine(introducedBy)}: “${visibleLine(from)}” → “${visibleLine(to)}”`;
      page.put([run(change), run(`, inherited by ${plural(inheritedBy.length, "article")}`, "faint")], 4, 2);
    }
    const loose = family.articles.filter((id) => !linked.has(id)).slice(0, MAX_ENTRIES);
    if (loose.length > 0) page.put([run(`no place known: ${loose.map(visibleLine).join(", ")}`)], 4, 2);
  }
  putLeftOut(page, findings.families.length);
}

export function putProblems(page: Page, { findings }: Overview): void {
  if (findings.problems.length === 0) return;
  page.heading(`Problems (${findings.problems.length})`);
  for (const { code, input, position, message } of findings.problems.slice(0, MAX_ENTRIES)) {
    const place = position === null ? "" : ` at ${position}`;
    page.put(
      [run(`${visibleLine(input)}${place}: `, "strong"), run(visibleLine(message)), run(` (${code})`, "faint")],
      2,
      2,
    );
  }
  putLeftOut(page, findings.problems.length);
}

export function putLimits(page: Page, { findings }: Overview): void {
  if (findings.limits.length === 0) return;
  page.heading(`Limits reached (${findings.limits.length})`);
  for (const { limit, value, where } of findings.limits.slice(0, MAX_ENTRIES)) {
    page.put([run(`${visibleLine(limit)} ${value}: `, "strong"), run(visibleLine(where))], 2, 2);
  }
  putLeftOut(page, findings.limits.length);
}

function putLeftOut(page: Page, total: number, most: number = MAX_ENTRIES): void {
  if (total > most) page.put([run(`… and ${total - most} more, in findings.json.`, "faint")], 2);
}
