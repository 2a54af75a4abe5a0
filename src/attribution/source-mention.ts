/** One place where running text names a source. */
import type { AgencyKind } from "./types.ts";

export interface SourceMention {
  /** Word indices, inclusive; a media noun after the name (`news agency`) is inside. */
  readonly first: number;
  readonly last: number;
  /** As the credit will call it. */
  readonly name: string;
  readonly kind: AgencyKind;
  /** Whether the table has it. */
  readonly known: boolean;
  /** Needs a stricter context: an ambiguous alias, or a name known by its last word alone. */
  readonly weak: boolean;
}

/** What earlier mentions have introduced, so that later ones may be short. */
export interface Met {
  /** Full name of a monitoring group by the word that may stand for it: `the Observatory`. */
  readonly monitors: Map<string, string>;
  /** Full name of a paper by its last word: `the Times`. */
  readonly papers: Map<string, string>;
  /** Outlets the table does not have, once a noun said what they are: `the state news agency Venpres`, then `Venpres`. */
  readonly outlets: Map<string, Pick<SourceMention, "name" | "kind">>;
  /** Outlets by their first letters: `MD` for Mundo Deportivo. */
  readonly initials: Map<string, Pick<SourceMention, "name" | "kind">>;
  /** Outlets of the table named beyond doubt: after `Time magazine`, `Time` is the magazine. */
  readonly firm: Set<string>;
}
