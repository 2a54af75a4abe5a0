/** Bylines: a short line that names the writer, the desk or the agency. */
import { AGENCY_PATTERN } from "./agencies.ts";
import { casedPattern } from "../base/index.ts";
import type { RawBlock } from "./raw-block.ts";

const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const NAMES = `${NAME}(?:(?:,? (?:and|und|et|y|&|e|of|at|for|in|the|with|avec|mit|con|com|met|de|du|des|van|von|der|al|bin|la|le) |, | \\| |/| )(?:${NAME}|@\\w+|\\p{Lu}{2,}))*`;
const BY = casedPattern(
  `^(?:By|BY|by|Von|Par|Por|Door|door|di|(?:Written|Reported|Story|Interview|Special report|Report|Comment|Analysis|Words|Additional reporting) by)[: ]\\s*(?:${NAMES})(?:(?:,|;| \\||/| -| –| —) ?.{0,60})?:?$`,
);
const FROM = casedPattern(`^(?:From|FROM) (?:${NAMES}) in ${NAME}(?:,? ${NAME}){0,3}$`);
const DESK = casedPattern(
  `^(?:(?:${AGENCY_PATTERN})|The Associated Press|BBC News|Staff|Agencies|Web Desk)(?:(?:,| and| in)? (?:Staff|Reporters?|Writers?|Agencies|Correspondent|News|Wire|Desk|in ${NAME}))*$`,
);
/** A paper's own desk where other languages have their bylines; a pattern for the beginning of a line. */
export const OF_NEWSROOM: string =
  "(?:di |a cura della |van (?:de |onze )|von unserer |de la |da |la )?(?:redacci[oó]n|redaktion(?:en)?|r[eé]daction|redazione|reda[cç][cç]?[aã]o|redactie|redakcja|редакция)(?![\\p{L}])";
const NEWSROOM = new RegExp(`^(?:(?:by|von|par|por|door) )?${OF_NEWSROOM}`, "iu");
const AFTER_NEWSROOM = casedPattern("^(?: \\p{Lu}[\\p{L}\\p{M}'’-]*){0,3}$");
const PLACED = casedPattern(
  `^${NAME}(?: ${NAME}){1,3}(?:,? (?:and ${NAME}(?: ${NAME}){1,3} )?in ${NAME}(?: ${NAME}){0,2}| \\| (?:${NAMES}))$`,
);

/**
 * Whether the block is a byline. `belowTop` allows forms that at the very top would be headlines ("Islamic State in Syria") and in
 * the middle of a text cross-heads.
 */
export function isByline(text: string, block: RawBlock, belowTop: boolean): boolean {
  if (block.final || block.words === 0 || block.words > 16 || block.end - block.start > 140) return false;
  const line = text.slice(block.start, block.end);
  if (DESK.test(line)) return true;
  if (belowTop && /r[eé]d|ред/i.test(line) && isNewsroom(line)) return true;
  // Each expression only where what it cannot do without is there: V8 compiles it at the first line.
  if (/^(?:B[Yy]|by|Von|Par|Por|[Dd]oor|di|Written|Reported|Story)/.test(line) && BY.test(line))
    return belowTop || block.words <= 8;
  if (!belowTop) return false;
  return (/^F(?:rom|ROM) /.test(line) && FROM.test(line)) || (/ in | \| /.test(line) && PLACED.test(line));
}

/** "di Redazione", "Redacción Sucesos": taken for a paragraph of the paper's own it spoke for the other side as the source. */
function isNewsroom(line: string): boolean {
  const desk = NEWSROOM.exec(line);
  return desk !== null && AFTER_NEWSROOM.test(line.slice(desk[0].length));
}
