/** Agencies by the names they go by in scripts that write no spaces or no capitals, where `agency-index.ts` finds no words to look up. */

export const NATIVE_NAMES: Readonly<Record<string, string>> = {
  新华社: "Xinhua",
  新華社: "Xinhua",
  新华网: "Xinhua",
  中新社: "China News Service",
  中新网: "China News Service",
  中国新闻社: "China News Service",
  中國新聞社: "China News Service",
  中央社: "Taiwan Central News Agency",
  法新社: "Agence France-Presse",
  路透社: "Reuters",
  路透: "Reuters",
  美联社: "Associated Press",
  美聯社: "Associated Press",
  彭博社: "Bloomberg",
  共同社: "Kyodo",
  塔斯社: "TASS",
  俄新社: "RIA Novosti",
  国际文传电讯社: "Interfax",
  韩联社: "Yonhap",
  韓聯社: "Yonhap",
  德新社: "dpa",
  埃菲社: "EFE",
  安莎社: "ANSA",
  共同通信: "Kyodo",
  共同: "Kyodo",
  時事通信: "Jiji Press",
  時事: "Jiji Press",
  ロイター: "Reuters",
  タス通信: "TASS",
  インタファクス通信: "Interfax",
  聯合ニュース: "Yonhap",
  朝鮮中央通信: "KCNA",
  ブルームバーグ: "Bloomberg",
  AFP: "Agence France-Presse",
  AP通信: "Associated Press",
  رويترز: "Reuters",
  "أ ف ب": "Agence France-Presse",
  "أ.ف.ب": "Agence France-Presse",
  "فرانس برس": "Agence France-Presse",
  "د ب أ": "dpa",
  "د.ب.أ": "dpa",
  "أ ب": "Associated Press",
  "أ.ب": "Associated Press",
  "أسوشيتد برس": "Associated Press",
  "أسوشييتد برس": "Associated Press",
  واس: "Saudi Press Agency",
  وام: "Emirates News Agency",
  قنا: "Qatar News Agency",
  كونا: "KUNA",
  بترا: "Petra News Agency",
  سانا: "SANA",
  الأناضول: "Anadolu Agency",
  شينخوا: "Xinhua",
  تاس: "TASS",
  سبوتنيك: "Sputnik",
};

/** Names that are words or places as well: "joint", "current affairs", Qena. They count in brackets and after a word for an agency. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  "共同",
  "時事",
  "路透",
  "واس",
  "وام",
  "قنا",
  "بترا",
  "سانا",
  "تاس",
  "أ ب",
]);

/** Alternatives of a regular expression, longest first; `sure` leaves ambiguous names out. */
export function nativePattern(sure: boolean): string {
  const names = Object.keys(NATIVE_NAMES)
    .filter((name) => !sure || !AMBIGUOUS.has(name))
    .sort((a, b) => b.length - a.length);
  return names.map((name) => name.replaceAll(".", "\\.")).join("|");
}
