export { CREDIT_KINDS, type Credit, type CreditKind, type CreditScope, type Quote } from "./types.ts";
