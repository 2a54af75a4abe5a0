/** Verbs that put words in somebody's mouth, as they are inflected in news text. English first, then German and French basics. */

/** Finite forms that are hardly ever anything but verbs. */
export const REPORTING_VERBS = `
  said says say told tells tell added adds asked asks replied replies answered responded responds responded explained explains insisted
  insists argued argues admitted admits conceded concedes acknowledged acknowledges confirmed confirms denied denies stated announced
  announces declared declares warned warns cautioned cautions vowed vows pledged promised promises threatened urged urges
  suggested suggests noted observed remarked remarks commented stressed stresses emphasized emphasised emphasizes emphasises
  underlined underscored reiterated repeated recalled recalls recounted wrote writes write tweeted posted quipped joked quips jokes
  complained complains lamented laments concluded concludes predicted predicts forecast believes believed thinks
  thought hoped hopes feared fears alleged alleges asserted asserts contended contends maintained maintains claimed disclosed revealed
  reveals testified testifies swore reckons reckoned mused wondered shouted shouts yelled screamed whispered muttered cried exclaimed
  chanted boasted bragged protested objected retorted countered counters interjected ordered demanded demands called calls dubbed
  described describes hailed praised praises condemned condemns denounced denounces slammed blasted criticized criticised blamed
  accused likened labeled labelled branded termed dismissed rejected welcomed expressed mentioned indicated estimated
  reported quoted cited informed reminded assured advised clarified elaborated concurred agreed insinuated implied read
  sagte sagten erklärte erklärten teilte betonte meinte berichtete kündigte forderte warnte fügte schrieb bestätigte sagt erklärt
  déclaré dit affirmé ajouté expliqué annoncé indiqué précisé estimé souligné assuré déploré écrit raconté confié rappelé
  déclare affirme ajoute explique annonce indique précise estime souligne assure
  dijo declaró afirmó aseguró añadió explicó`;

/** Forms that are nouns as often: they count after a plain subject or a quotation, never after an article or adjective alone. */
export const CAUTIOUS_VERBS =
  "claims reports tweets states notes comments posts argue claim warn insist explain admit believe report continued continues";

/** Their subject is the subject of the sentence. */
export const PARTICIPLES = `saying adding claiming warning insisting telling writing calling describing arguing stating noting declaring
  announcing explaining tweeting stressing suggesting alleging asking vowing promising admitting confirming denying acknowledging
 `;

/** Verbs by which an outlet hands on news; a narrower list than the above, because papers also buy, sue and rise. */
export const OUTLET_VERBS: ReadonlySet<string> = new Set(
  `reported reports said says wrote writes quoted quotes cited cites claimed claims revealed reveals noted added adds published
  carried broadcast aired showed shows announced confirmed described disclosed stated states told learned learnt understands
  estimated called alleged alleges suggested suggests relayed tweeted ran found estimates notes confirms explains explained warned warns
  argued argues accused predicted predicts projected projects calculated commented editorialized concluded details detailed
  uncovered obtained interviewed identified speculated contacted approached asked requested
  berichtete berichtet meldete meldet schreibt schrieb rapporte rapporté indique affirme annonce`
    .split(/\s+/)
    .filter((word) => word !== ""),
);
