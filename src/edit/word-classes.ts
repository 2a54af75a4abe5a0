/** Closed classes of English words that decide what kind of edit a change is. All in normalized form. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ""));

export const FUNCTION_WORDS: ReadonlySet<string> = set(`
  a an the this that these those some any each every either neither another other such same both all
  of to in on at by for from with without into onto upon over under above below between among through during before after since until
  against about around across along behind beside besides beyond despite inside outside near off out up down toward towards within via per
  and or but nor so yet if then than because although though while whereas when where whether as once
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs himself herself itself themselves
  who whom whose which what how why there here
  is am are was were be been being has have had having do does did doing will would shall should can could may might must
  de la le les des du et en un une der die das und von zu den dem ein eine el los las y del
`);

export const NEGATIONS: ReadonlySet<string> = set(`
  not no never none nobody nothing nowhere neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't
  haven't hadn't wouldn't shouldn't couldn't mustn't needn't ain't dont doesnt didnt isnt wasnt hardly barely scarcely
  nicht nichts kein keine keinen keinem keiner keines nie niemals niemand pas jamais ne aucun aucune rien personne nunca nadie ningún ninguna jamás não
  ninguém nessuno nessuna niet geen nooit inte aldrig не нет никогда никто ни
`);

/** Words that say whose statement it is, or how sure one may be of it. */
export const ATTRIBUTION_WORDS: ReadonlySet<string> = set(`
  said says say saying told tells tell according reported reports reportedly report allegedly alleged alleges claimed claims claim claiming
  stated states announced announces announced added adds adding warned warns warning insisted insists argued argues acknowledged admitted admits
  confirmed confirms denied denies explained explains noted notes suggested suggests described describes declared declares apparently
  purportedly supposedly quoted quoting cited citing sources
`);

/** Words that say how sure the writer is, and nothing of who said it. As edits they are `attribution` too: a fact became a claim, or a claim a fact. */
export const HEDGES: ReadonlySet<string> = set(`
  likely probably possibly perhaps maybe presumably seemingly ostensibly arguably evidently reputedly conceivably potentially suspected rumored rumoured
  believed thought understood unconfirmed unverified would-be so-called self-described seems seemed appears appeared
  angeblich vermutlich wahrscheinlich offenbar mutmaßlich mutmassliche mutmaßliche mutmaßlichen wohl prétendument apparemment vraisemblablement probablement
  présumé présumée présumés supuestamente presuntamente presunto presunta probablemente quizás presumibilmente forse suposto supostamente
  vermeintlich якобы вероятно возможно предположительно
`);

/** Modal verbs that take certainty out of a statement when they come in. */
export const HEDGING_MODALS: ReadonlySet<string> = set("may might could");

export const DATE_WORDS: ReadonlySet<string> = set(`
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
  morning afternoon evening night weekend
`);

/** Date words that are other words too when they have no capital: "may", "march", "sat", "sun". */
export const AMBIGUOUS_DATE_WORDS: ReadonlySet<string> = set("may march mar sun sat");

/** Short forms of one word and what they stand for. */
export const ABBREVIATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dr: ["doctor"],
    prof: ["professor"],
    gen: ["general"],
    lt: ["lieutenant"],
    col: ["colonel"],
    capt: ["captain"],
    sgt: ["sergeant"],
    sen: ["senator"],
    rep: ["representative", "congressman", "congresswoman"],
    gov: ["governor"],
    maj: ["major"],
    adm: ["admiral"],
    cmdr: ["commander"],
    rev: ["reverend"],
    ceo: ["chief executive", "chief executive officer"],
    cfo: ["chief financial officer"],
    tv: ["television"],
    ft: ["fort", "feet"],
    mt: ["mount"],
    bros: ["brothers"],
    assn: ["association"],
    blvd: ["boulevard"],
    // States as agencies cut them short, where that is no mere beginning of the name.
    fla: ["florida"],
    ga: ["georgia"],
    ky: ["kentucky"],
    la: ["louisiana"],
    md: ["maryland"],
    mo: ["missouri"],
    pa: ["pennsylvania"],
    va: ["virginia"],
    vt: ["vermont"],
    pres: ["president"],
    st: ["saint", "street"],
    ave: ["avenue"],
    rd: ["road"],
    co: ["company"],
    corp: ["corporation"],
    inc: ["incorporated"],
    ltd: ["limited"],
    plc: ["company"],
    dept: ["department"],
    govt: ["government"],
    int: ["international"],
    intl: ["international"],
    no: ["number"],
    vs: ["versus"],
    v: ["versus"],
    jan: ["january"],
    feb: ["february"],
    mar: ["march"],
    apr: ["april"],
    jun: ["june"],
    jul: ["july"],
    aug: ["august"],
    sep: ["september"],
    sept: ["september"],
    oct: ["october"],
    nov: ["november"],
    dec: ["december"],
    mon: ["monday"],
    tue: ["tuesday"],
    tues: ["tuesday"],
    wed: ["wednesday"],
    thu: ["thursday"],
    thurs: ["thursday"],
    fri: ["friday"],
    sat: ["saturday"],
    sun: ["sunday"],
    mln: ["million"],
    bln: ["billion"],
    m: ["million", "metres", "meters"],
    bn: ["billion"],
    tn: ["trillion"],
    k: ["thousand"],
    pct: ["percent", "per cent"],
    dlrs: ["dollars"],
    dlr: ["dollar"],
    km: ["kilometres", "kilometers"],
    kg: ["kilograms"],
    mph: ["miles per hour"],
    kph: ["kilometres per hour", "kilometers per hour"],
    sq: ["square"],
    hrs: ["hours"],
    mins: ["minutes"],
    eg: ["for example"],
    "e.g": ["for example"],
    "i.e": ["that is"],
    uk: ["united kingdom", "britain"],
    us: ["united states", "america"],
    "u.s": ["united states", "america"],
    "u.k": ["united kingdom", "britain"],
    eu: ["european union"],
    un: ["united nations"],
    "u.n": ["united nations"],
  }),
);
