/**
 * Whether two forms of a name are two ways to write one foreign name in Latin letters: "Aamaq" and "Amaq", "Gaddafi" and "Qaddafi", "Zelensky" and "Zelenskyy".
 *
 * Only what schemes of romanization differ in counts: long vowels and doubled consonants written once or twice, k for q, kh for h, ou for u, a last h, the
 * endings of Slavic names. Vowels as such do not: "Smith" and "Smyth", "Lee" and "Li", "Dean" and "Dan" are different people, and a rule that joins "Hussein"
 * with "Hussain" joins "Hansen" with "Hansan". Names whose vowels do vary are listed.
 */

/** Forms of one name, by groups. */
const FORMS = `
  mohammed mohamed muhammad muhammed mohammad mohamad mahomet; hussein hussain husayn hossein hussien; osama usama ousama; yasser yasir yaser;
  hezbollah hizbollah hizbullah hezballah; quran koran qur'an; muslim moslem; muslims moslems; ahmed ahmad; khaled khalid; saleh salih; omar umar; said saeed sayeed
  saied; abdel abdul abd; abdullah abdallah abdulla; faisal feisal faysal; sheikh shaikh sheik shaykh; ibrahim ebrahim; ismail ismael esmail; yousef yusuf youssef
  yusef yousuf yosef; mustafa mostafa moustafa; khomeini khomeyni; rafsanjani rafsandjani; gaddafi qaddafi kadhafi gadhafi qadhafi kaddafi gheddafi; mubarak mobarak;
  nasser nasir; bashar bachar; peking beijing; kiev kyiv; kharkov kharkiv; odessa odesa; lvov lviv; dnepr dnipro; taliban taleban;
  gorbachev gorbachov gorbatchev; yeltsin eltsin jelzin; chechnya chechenia chechnia; beirut beyrouth; mosul mossul; raqqa raqqah rakka; fallujah falluja; basra
  basrah; homs hims; riyadh riad; tehran teheran; katmandu kathmandu; mecca makkah; medina madinah; emir amir; ayatollah ayatullah; uighur
  uyghur uygur uigur; qaeda qaida qa'ida; pashtun pushtun pathun; shiite shi'ite; shiites shi'ites; tshombe tchombe; dostoevsky dostoyevsky dostoevskii
`;

let groupOf: ReadonlyMap<string, number> | undefined;

/** Whether two different names (normalized) are listed as forms of one. O(1). */
export function areListedForms(x: string, y: string): boolean {
  groupOf ??= groups();
  const group = groupOf.get(x);
  return group !== undefined && group === groupOf.get(y);
}

/** Whether two different names (normalized) may be one in two schemes of romanization. O(length). */
export function areRomanizedAlike(x: string, y: string): boolean {
  // Of short names every letter is another name.
  return Math.min(x.length, y.length) >= 4 && romanized(x) === romanized(y);
}

function groups(): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  FORMS.split(";").forEach((forms, index) => {
    for (const form of forms.trim().split(/\s+/)) map.set(form, index);
  });
  return map;
}

/** Letters that a name has from a scheme of romanization: q without u, the aspirates, a long vowel, a last h. */
const ROMANIZED = /q(?!u)|kh|gh|dh|zh|aa|[aeo]h$/;

/** One form for what schemes of romanization write differently. */
function romanized(name: string): string {
  const even = name
    .normalize("NFD")
    .replace(/[\p{M}'’ʿʾ]/gu, "")
    .replace(/^(?:al|el|ul)(?=[a-z]{5})/, "")
    // Zelensky, Zelenskyy, Zelenskiy, Zelenskij; Romanov, Romanoff.
    .replace(/(?<=[a-z]{3}[sc]k)(?:y|i|yy|yi|iy|ii|ij|yj)$/, "i")
    .replace(/(?<=[a-z]{3}[oe])(?:ff|w)$/, "v")
    .replace(/(?<=[a-z]{2})ou(?=[a-z]{2})/g, "u")
    .replace(/q(?!u)|c(?=k)/g, "k")
    // Within a name: "Lind" and "Lindh", "Smit" and "Smith", "Berta" and "Bertha" are different people.
    .replace(/(?<=[bdgk])h(?=[a-z])|(?<=[gk])h$/g, "")
    .replace(/(?<=[a-z]{3}[aeo])h$/, "")
    .replace(/tch|tsh/g, "ch")
    .replace(/([aeiou])\1+(?=[a-z])/g, "$1");
  // Doubled consonants tell "Philips" from "Phillips", but not "Raqqa" from "Raqa".
  return ROMANIZED.test(name) ? even.replace(/([b-df-hj-np-tv-z])\1+(?=[a-z])/g, "$1") : even;
}
