/** Classes told and classes right, METER's three. */

export const LABELS = ["WD", "PD", "ND"] as const;
/** Wholly, partially and not derived. */
export type Label = (typeof LABELS)[number];

/** Counts by the right label, then by the label told. */
export type Confusion = Readonly<Record<Label, Readonly<Record<Label, number>>>>;

export function confusionOf(verdicts: readonly { readonly label: Label; readonly told: Label }[]): Confusion {
  const none = (): Record<Label, number> => ({ WD: 0, PD: 0, ND: 0 });
  const confusion: Record<Label, Record<Label, number>> = { WD: none(), PD: none(), ND: none() };
  for (const { label, told } of verdicts) confusion[label][told]++;
  return confusion;
}

/** F1 of each class and their mean, after `merge` has put labels together. A class that is neither told nor there counts as right. */
export function f1Of(
  confusion: Confusion,
  merge: (label: Label) => string = (label) => label,
): { readonly of: ReadonlyMap<string, number>; readonly macro: number } {
  const of = new Map<string, number>();
  for (const name of new Set(LABELS.map(merge))) {
    let [right, told, there] = [0, 0, 0];
    for (const label of LABELS)
      for (const answer of LABELS) {
        const count = confusion[label][answer];
        if (merge(label) === name) there += count;
        if (merge(answer) === name) told += count;
        if (merge(label) === name && merge(answer) === name) right += count;
      }
    of.set(name, told + there === 0 ? 1 : (2 * right) / (told + there));
  }
  return { of, macro: [...of.values()].reduce((sum, value) => sum + value, 0) / of.size };
}
