/**
 * Names of bodies and offices in languages that write them small, or in part: "la direction générale de la sécurité civile et de la gestion des crises",
 * "министр внутренних дел". Capitals tell nothing there, and two reporters who name one ministry were taken for source and copy.
 */

import { TOKEN_NUMERIC, type SegmentedText } from "../text/index.ts";

/** Words that such a name begins with, as their first letters: they are inflected. A word of fewer letters is meant whole. */
const BODIES: Readonly<Record<string, string>> = {
  de: "minis bunde lande staat komma polit regie präsi behör zentr verba direk kommi gener",
  fr: "minis direc agenc commi consei conse comit cour tribu parqu préfe préfè organ offic insti unive fédér assoc syndi servi prési secré procu autor",
  es: "minis direc agenc comis conse comit corte tribu fisca organ insti unive feder asoci sindi servi presi secre autor ayunt gobie guard",
  it: "minis direz diret agenz commi consi comit corte tribu procu organ istit unive feder assoc sinda servi presi segre autor dipar prote vigil",
  pt: "minis direç direc agênc comis conse comit supre tribu procu organ insti unive feder assoc sindi servi presi secre autor câmar prote",
  ca: "minis direc agènc comis conse comit tribu fisca organ insti unive feder assoc sindi serve presi secre depar",
  ro: "minis direc agenț comis consi comit curte tribu procu organ insti unive feder asoci servi preșe secre autor inspe",
  nl: "minis agent commi raad recht natio organ insti unive feder veili gemee dient autor",
  sv: "minis depar myndi kommi styre natio organ insti unive förbu tings gener",
  da: "minis depar styre kommi natio organ insti unive forbu myndi gener",
  nb: "minis depar direk kommi natio organ insti unive forbu styre gener",
  pl: "minis depar komen urząd urzęd agenc komis rady rada sąd sądu proku organ insty uniwe feder związ służb preze prezy rzecz główn kance",
  cs: "minis odbor úřad úřadu agent komis rada rady soud soudu státn organ insti unive feder svaz služb prezi předs mluvč",
  ru: "минис депар комит управ служб агент совет комис проку суд суда униве инсти орган прези предс губер дирек глав глава федер следс генер",
  uk: "мініс депар коміт управ служб агент рада ради коміс проку суд суду уніве інсти орган прези голов дирек держа генер",
  bg: "минис дирек агенц комис съвет проку съд съда униве инсти орган прези предс главн",
  tr: "bakan başka genel müdür kurum kurul komis mahke savcı üniv ünive dernek derne cumhu",
  ar: "وزارة وزير وزيرة وزراء هيئة الهيئة رئيس رئيسة مدير مديرية وكالة منظمة المنظمة لجنة اللجنة مجلس محكمة المحكمة جامعة مؤسسة المؤسسة الأمين المتحدث باسم مكتب إدارة",
};
/** Letters by which the words above are told, and the most words of a name. */
const LETTERS = 5;
const LONGEST = 12;

const cached = new Map<string, ReadonlySet<string>>();

/** Marks what goes on with the name of a body or office: up to a full stop or a function word that does not stand inside names. O(tokens). */
export function markBodies(
  { text, tokens, sentenceOfToken }: SegmentedText,
  language: string,
  bits: ReadonlyMap<number, number>,
  connectors: ReadonlySet<number>,
  nameRun: Uint8Array,
): void {
  const bodies = bodiesOf(language);
  if (bodies === undefined) return;
  const { count, starts, ends, hashes, flags } = tokens;
  const letters = language === "ar" ? Infinity : LETTERS;
  for (let i = 0; i < count; i++) {
    if (!bodies.has(text.slice(starts[i], Math.min(ends[i]!, starts[i]! + letters)).toLowerCase())) continue;
    const limit = Math.min(count, i + LONGEST);
    let end = i + 1;
    for (let k = i + 1; k < limit && sentenceOfToken[k] === sentenceOfToken[i]; k++) {
      const isConnector = connectors.has(hashes[k]!);
      if (!isConnector && (bits.has(hashes[k]!) || flags[k]! & TOKEN_NUMERIC)) break;
      if (!isConnector) end = k + 1;
    }
    nameRun.fill(1, i + 1, end);
    i = end - 1;
  }
}

function bodiesOf(language: string): ReadonlySet<string> | undefined {
  const list = BODIES[language];
  if (list === undefined) return undefined;
  const known = cached.get(language);
  if (known !== undefined) return known;
  const bodies = new Set(list.split(" "));
  cached.set(language, bodies);
  return bodies;
}
