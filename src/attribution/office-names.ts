/** Names of those who announce, beside names of those who report. */
import { bodyWordsOf } from "./announcements.ts";

/** Legal forms of companies, at the end of a name. */
const COMPANY =
  /(?:^|[\s,])(?:plc|ltd|limited|inc|corp|corporation|llc|llp|gmbh|ag|kg|se|s\.?p\.?a|s\.?r\.?l|s\.?a|s\.?l|lda|n\.?v|b\.?v|ab|oyj?|a\/s|asa?|sp\. z o\.\s?o)\.?$/iu;
/** Words in the names of papers and stations, any language: "Stadt-Anzeiger" and "Police Gazette" are no offices. */
const PRESS = new RegExp(
  "zeitung|anzeiger|nachrichten|kurier|courier|bote|blatt|tagespost|journal|gazet|gacet|gazzett|diari|giornale|corriere|jornal|krant|courant|dagblad|tidning|avis|news|\\bpress|radio|\\btv\\b|times|herald|tribun|chronicle|echo|magazin|observer|presse|periódico|quotidian|ga[zs]eta|dziennik|газет",
  "iu",
);

/** Whether a name is that of a company or an office: `Brightwell Foods plc`, `Stadt Wallerode`, `Préfecture du Val-d'Orbe`. */
export function isOfficeName(name: string): boolean {
  return !PRESS.test(name) && (COMPANY.test(name.trim()) || bodyWordsOf(name).length > 0);
}

/** The words of an outlet's name that papers go by: `Anzeiger` of "Walleroder Anzeiger". */
export function pressWordsOf(name: string): string[] {
  return name.split(/[\s-]+/).filter((word) => PRESS.test(word));
}

/** The name without its legal form: what text calls a company by. */
export function withoutLegalForm(name: string): string {
  return name.trim().replace(COMPANY, "").trim();
}
