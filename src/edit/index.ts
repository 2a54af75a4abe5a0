export { EDIT_CLASSES, EDIT_KINDS, type EditClass, type EditKind, type Stemmer } from "./kinds.ts";
