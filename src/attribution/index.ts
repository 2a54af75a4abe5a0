export { AGENCIES } from "./agencies.ts";
export { bodyWordsOf, readAnnouncements, type Announcement, type Announcements } from "./announcements.ts";
export { isOfficeName, pressWordsOf, withoutLegalForm } from "./office-names.ts";
export { checkAgencies, parseAgencies } from "./agency-lines.ts";
export { findCredits } from "./credits.ts";
export { findDanglingReferences } from "./dangling-references.ts";
export { findNames } from "./names.ts";
export { findQuotes } from "./quotes.ts";
export { findReportedSpeech, type ReportedSpeech } from "./reported-speech.ts";
export {
  AGENCY_KINDS,
  CREDIT_KINDS,
  CREDIT_SCOPES,
  DANGLING_KINDS,
  type Agency,
  type AgencyKind,
  type Credit,
  type CreditKind,
  type CreditOptions,
  type CreditScope,
  type CreditedArticle,
  type DanglingKind,
  type DanglingReference,
  type NameMention,
  type Quote,
} from "./types.ts";
