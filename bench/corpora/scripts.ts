/** Generated articles in other scripts, letter for letter: what is measured is how the script is read, not a language. */

const CYRILLIC = "абцдефгхижклмнопярстувшьйз";

/** Latin letters to Cyrillic ones; those with accents all to one, since a word of both scripts would be read in another way. */
export function inCyrillic(text: string): string {
  return text.replace(/\p{Script=Latin}/gu, (letter) => {
    const lower = letter.toLowerCase();
    const found = CYRILLIC[lower.charCodeAt(0) - 97] ?? "э";
    return letter === lower ? found : found.toUpperCase();
  });
}

/** Each word as one to three Han characters picked by its letters, without spaces; full stops and commas of full width. */
export function inHan(text: string): string {
  const words = text.replace(/\p{L}+/gu, (word) => {
    let hash = 0;
    for (const letter of word.toLowerCase()) hash = (Math.imul(hash, 31) + letter.codePointAt(0)!) >>> 0;
    const count = 1 + (hash % 3);
    let found = "";
    for (let i = 0; i < count; i++) found += String.fromCharCode(0x4e00 + ((hash >>> (i * 7)) % 8000));
    return found;
  });
  return words.replaceAll(/ +/g, "").replaceAll(",", "，").replaceAll(".", "。");
}
