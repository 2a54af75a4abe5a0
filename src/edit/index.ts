export type { Edit } from "./edit.ts";
export { findEdits, wordTypes } from "./find-edits.ts";
export { HOUSE_STYLE_TIMES, houseStyleEdits } from "./house-style.ts";
export { kindOfChange, type ChangeContext } from "./kind-of-change.ts";
export { EDIT_CLASSES, EDIT_KINDS, type EditClass, type EditKind, type Stemmer, type WordList } from "./kinds.ts";
export { isKnownWord } from "./known-words.ts";
export { editDistance, letterModel, type LetterModel, type SpellingContext } from "./misspelling.ts";
export { areSpellingVariants } from "./spelling-variants.ts";
export { stemEnglish } from "./stem.ts";
