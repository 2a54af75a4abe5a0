/**
 * Credits in Chinese, Japanese and Arabic: `新华社北京3月3日电`, `【ロンドン共同】`, `القاهرة (رويترز) -`, `来源：中新网`, `据新华社报道`.
 *
 * Fixed forms around names from a closed list; bodies of text are read for the few characters that come right before or behind a name.
 */
import type { Block, SegmentedText } from "../text/index.ts";
import { NATIVE_NAMES, nativePattern } from "./native-names.ts";
import type { Credit, CreditKind } from "./types.ts";

/** Blocks at the top in which a dateline may stand, and at the end in which a sign-off may. */
const TOP_BLOCKS = 6;
const END_BLOCKS = 3;
const MAX_LINE = 60;

interface Forms {
  readonly dateline: RegExp;
  readonly line: RegExp;
  readonly signoff: RegExp;
  readonly taken: RegExp;
  readonly inText: RegExp;
  readonly names: RegExp;
}

let forms: Forms | undefined;

/** O(length). Nothing where `language` is none of zh, ja, ar. */
export function creditsInNativeForms({ text, blocks }: SegmentedText, language: string | null): Credit[] {
  if (language !== "zh" && language !== "ja" && language !== "ar") return [];
  const { dateline, line, signoff, taken, inText, names } = (forms ??= buildForms());
  const found: Credit[] = [];
  const add = (kind: CreditKind, scope: Credit["scope"], block: Block, match: RegExpExecArray | null): void => {
    if (match === null) return;
    const [start, end] = [block.start + match.index, block.start + match.index + match[0].trimEnd().length];
    const agencies = new Set([...match[0].matchAll(names)].map(([name]) => NATIVE_NAMES[name]!));
    for (const agency of agencies) found.push({ kind, agency, start, end, scope });
  };
  blocks.forEach((block, at) => {
    const words = text.slice(block.start, block.end);
    const known = found.length;
    const isShort = words.length <= MAX_LINE;
    if (at < TOP_BLOCKS) add("dateline", "article", block, dateline.exec(words));
    if (isShort && found.length === known) add("caption", "picture", block, taken.exec(words));
    if (isShort && found.length === known) {
      const match = line.exec(words);
      if (match?.groups?.["picture"] === undefined) add("signoff", "article", block, match);
      else add("caption", "picture", block, match);
    }
    if (found.length === known && block.kind !== "headline" && at >= blocks.length - END_BLOCKS)
      add(
        block.kind === "caption" ? "caption" : "signoff",
        block.kind === "caption" ? "picture" : "article",
        block,
        signoff.exec(words),
      );
    if (block.kind === "headline" || block.kind === "furniture") return;
    for (const match of words.matchAll(inText)) {
      const start = block.start + match.index;
      if (!found.slice(known).some((one) => start < one.end && one.start <= start))
        add("in-text", "fact", block, match);
    }
  });
  return found;
}

function buildForms(): Forms {
  const name = `(?:${nativePattern(false)})`;
  const sure = `(?:${nativePattern(true)})`;
  const chinese = `[（(【［\\[]?${name}[^。，、；：\\n]{0,24}?\\d{1,2}日[电電讯訊][）)】］\\]]?`;
  // Brackets that hold a place, a date and agencies: 【パリAFP時事】, ［東京 3日 ロイター］.
  const japanese = `[【［〔（][^】］〕）。\\n]{0,14}?${name}(?:[=＝・ \u3000]?${name})?(?:[=＝][^】］〕）。\\n]{1,8})?[】］〕）](?:\\s*[-–—])?`;
  const arabic = `[^\\s()][^()\\n.،]{1,30}?[\\s–-]*\\(\\s*${name}\\s*\\)\\s*[-–—:.]`;
  const label =
    "(?:(?<picture>图片来源|圖片來源|图源|图片|供图|照片|写真提供|写真|画像提供|画像|الصورة|صورة|تصوير)|信息来源|新闻来源|来源|來源|出典|ソース|提供|المصدر|نقلا عن)";
  const [edge, after] = ["(?<![\\u0621-\\u064A])", "(?![\\u0621-\\u064A])"];
  return {
    dateline: new RegExp(`^(?:${chinese}|${japanese}|${arabic})`),
    line: new RegExp(`^[（(【［]?${label}\\s*[:：／/＝=丨|]\\s*[^\\n]{0,16}?${name}[^\\n]{0,16}$`),
    signoff: new RegExp(`(?:[（(【［]\\s*${name}\\s*[）)】］]|^\\s*${name})[\\s.。]*$`),
    taken: new RegExp(`[（(]?${name}(?:记者|記者|发)?[^。，\\n]{1,12}[摄攝][）)]?$`),
    inText: new RegExp(
      `据${sure}(?:[^。，\\n]{0,16}?(?:报道|報道|消息|电|電))?|${sure}(?:记者)?(?:报道|報道|援引|引述|消息)|` +
        `${sure}(?:通信)?(?:に(?:よると|よれば)|が(?:[^。、\\n]{0,10}?)(?:報じ|伝え))|` +
        `${edge}و?(?:ذكرت|قالت|أفادت|نقلت|نقلا عن|بحسب|حسب|وفق|وفقا ل|عن)\\s+${sure}${after}|` +
        `${edge}[ولب]?(?:ال)?وكالة\\s+(?:الأنباء\\s+|أنباء\\s+)?${name}${after}`,
      "g",
    ),
    names: new RegExp(name, "g"),
  };
}
