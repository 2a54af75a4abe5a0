/** Words that stand beside the name of a source and make it a credit, or show that it is none. Data of `credit-contexts.ts`. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** What leads straight to the hearer: `told Reuters`, `sagte der dpa`, `рассказал ТАСС`. */
export const TELLERS: ReadonlySet<string> = /* @__PURE__ */ set(
  `told tells telling tell informed sagte sagten erklärte erklärten bestätigte gegenüber рассказал рассказала рассказали сообщил сообщила сообщили
  заявил заявила заявили`,
);

/** What leads straight to the teller: `citing SANA`, `laut dpa`, `selon l'AFP`, `según EFE`, `передает ТАСС`. */
export const BEFORE_NAMES: ReadonlySet<string> = /* @__PURE__ */ set(
  `quoting citing cites quoted cited laut selon según secondo segundo volgens enligt ifølge citant citando berichtete berichtet meldete meldet informó informa señala recoge
  сообщает сообщают передает передаёт пишет данным сообщению информации`,
);

/** `dijo a EFE`: "a" is a preposition after these alone. */
export const SPANISH_TELLERS: ReadonlySet<string> = /* @__PURE__ */ set(
  "dijo declaró afirmó aseguró explicó señaló informó confirmó indicó contó relató manifestó comentó admitió reconoció adelantó declaraciones entrevista",
);

/** Verbs between which and the hearer the speaker stands. */
export const FAR_TELLERS: ReadonlySet<string> = /* @__PURE__ */ set(
  `sagte sagten erklärte erklärten bestätigte déclaré dit affirmé expliqué indiqué confié assuré précisé dijo declaró afirmó aseguró explicó
  рассказал рассказала рассказали сообщил сообщила сообщили заявил заявила заявили`,
);

export const ANSWERS: ReadonlySet<string> = /* @__PURE__ */ set("answer reply response replying responding");

export const TO_WORDS: ReadonlySet<string> = /* @__PURE__ */ set(
  `speaking spoke spoken talking talked speak talk statement statements interview comments comment remarks confirmed said wrote revealed admitted
  explained confided email emailed confirming telling revealing explaining sent released provided given letter contribution message testimony interviews spoken leaked disclosed opened added available`,
);

export const WITH_WORDS: ReadonlySet<string> = /* @__PURE__ */ set(
  "interview interviews spoke speaking talked spoken conversation chat shared discussion",
);

export const BY_WORDS: ReadonlySet<string> = /* @__PURE__ */ set(
  `cited quoted reported released published obtained seen carried broadcast aired report reports reviewed commissioned video footage photo
  photograph image images picture pictures story article analysis investigation poll survey polled review probe examination tracker taken filmed captured contacted interviewed questioned queried canvassed approached
  surveyed relayed posted distributed shared provided issued reached asked viewed gathered collected conducted compiled written confirmed
  revealed monitored verified documented produced supplied circulated interview count tally data figures estimates`,
);

/** `a poll conducted for X`. */
export const FOR_WORDS: ReadonlySet<string> = /* @__PURE__ */ set(
  "conducted commissioned wrote written writing poll survey column article analysis op-ed essay piece",
);

/** What a paper prints, as distinct from what it is about. */
export const PIECES: ReadonlySet<string> = /* @__PURE__ */ set(
  "article articles interview interviews column editorial letter op-ed essay story contribution advertisement remarks comments report poll survey",
);

export const FROM_WORDS: ReadonlySet<string> = /* @__PURE__ */ set(
  "report reports story article footage video image images photo photograph reporting reporter correspondent journalist dispatch data figures estimates",
);

export const IN_WORDS: ReadonlySet<string> = /* @__PURE__ */ set(
  `quoted wrote writing written published article report reports story op-ed interview column editorial appeared cited piece essay featured carried
  printed reported reportedly letter advertisement said`,
);

export const ON_WORDS: ReadonlySet<string> = /* @__PURE__ */ set(
  "aired broadcast interview speaking spoke reported televised carried program programme said appearing appeared appearance",
);

export const REPORTS: ReadonlySet<string> = /* @__PURE__ */ set(
  `report reports article articles story stories interview interviews statement statements survey poll footage video analysis investigation count tally
  data comments remarks dispatch email letter figures estimates review editorial column reporting sources conversation op-ed piece contribution`,
);

export const REPORT_NOUNS: ReadonlySet<string> = /* @__PURE__ */ set(
  `report reports article story op-ed column polling poll survey investigation analysis tally count calculations footage interview editorial exclusive review estimate
  estimates data`,
);

export const STAFF: ReadonlySet<string> = /* @__PURE__ */ set(
  "reporter reporters correspondent correspondents journalist journalists witness witnesses photographer photographers crew team",
);

export const STAFF_VERBS: ReadonlySet<string> = /* @__PURE__ */ set(
  "said saw says reported reports heard witnessed told found counted in at on near who",
);

export const FIRM_VERBS: ReadonlySet<string> = /* @__PURE__ */ set(
  "reported reports quoted cited published revealed wrote writes said says claimed claims adds added understands learned contacted approached obtained",
);

export const MONEY: ReadonlySet<string> = /* @__PURE__ */ set(
  "net profit profits pretax pre-tax earnings revenue revenues sales loss losses dividend quarterly turnover shr",
);

export const OWN_DOINGS: ReadonlySet<string> = /* @__PURE__ */ set(
  "will would plans planned expects expected agreed acquired bought sold intends is was",
);

/** No modifier of a name, even where a class above does not say so. */
export const LEFT_WORDS: ReadonlySet<string> = /* @__PURE__ */ set(
  "told telling quoting citing cited quoted runs run heads leads reported week month year today",
);
