/**
 * Light English stemming: brings inflected forms together (claims, claimed, claiming; cities, city; said, says) and leaves derived words apart
 * (operate, operation), because an `inflection` is a change of form and not of word.
 *
 * The rules are step 1 of Porter (1980), with the final e and doubled consonants undone, and a table of irregular verbs. Porter's later steps
 * turn "news" into "new" and "general" into "gener", which called substitutions inflections.
 */

/** Irregular forms and the base that they belong to, which is among them. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  [
    "be am is are was were been being",
    "have has had having",
    "do does did done doing",
    "go goes went gone going",
    "say says said saying",
    "make makes made making",
    "take takes took taken taking",
    "come comes came coming",
    "see sees saw seen seeing",
    "get gets got gotten getting",
    "give gives gave given giving",
    "find finds found finding",
    "know knows knew known knowing",
    "think thinks thought thinking",
    "tell tells told telling",
    "become becomes became becoming",
    "leave leaves left leaving",
    "feel feels felt feeling",
    "bring brings brought bringing",
    "begin begins began begun beginning",
    "keep keeps kept keeping",
    "hold holds held holding",
    "write writes wrote written writing",
    "stand stands stood standing",
    "hear hears heard hearing",
    "mean means meant meaning",
    "meet meets met meeting",
    "run runs ran running",
    "pay pays paid paying",
    "sit sits sat sitting",
    "speak speaks spoke spoken speaking",
    "lead leads led leading",
    "grow grows grew grown growing",
    "lose loses lost losing",
    "fall falls fell fallen falling",
    "send sends sent sending",
    "build builds built building",
    "draw draws drew drawn drawing",
    "break breaks broke broken breaking",
    "spend spends spent spending",
    "rise rises rose risen rising",
    "drive drives drove driven driving",
    "buy buys bought buying",
    "wear wears wore worn wearing",
    "choose chooses chose chosen choosing",
    "seek seeks sought seeking",
    "throw throws threw thrown throwing",
    "catch catches caught catching",
    "win wins won winning",
    "fight fights fought fighting",
    "flee flees fled fleeing",
    "shoot shoots shot shooting",
    "sell sells sold selling",
    "teach teaches taught teaching",
    "strike strikes struck striking",
    "sink sinks sank sunk sinking",
    "steal steals stole stolen stealing",
    "swear swears swore sworn swearing",
    "tear tears tore torn tearing",
    "lie lies lay lain lying",
    "overthrow overthrows overthrew overthrown overthrowing",
    "arise arises arose arisen arising",
    "bend bends bent bending",
    "bite bites bit bitten biting",
    "blow blows blew blown blowing",
    "cast casts casting",
    "creep creeps crept creeping",
    "cut cuts cutting",
    "deal deals dealt dealing",
    "dig digs dug digging",
    "eat eats ate eaten eating",
    "feed feeds fed feeding",
    "fly flies flew flown flying",
    "forbid forbids forbade forbidden forbidding",
    "forget forgets forgot forgotten forgetting",
    "forgive forgives forgave forgiven forgiving",
    "freeze freezes froze frozen freezing",
    "hang hangs hung hanging",
    "hide hides hid hidden hiding",
    "hit hits hitting",
    "lend lends lent lending",
    "let lets letting",
    "light lights lit lighting",
    "mistake mistakes mistook mistaken",
    "overcome overcomes overcame overcoming",
    "put puts putting",
    "ride rides rode ridden riding",
    "ring rings rang rung ringing",
    "set sets setting",
    "shake shakes shook shaken shaking",
    "shut shuts shutting",
    "sing sings sang sung singing",
    "sleep sleeps slept sleeping",
    "slide slides slid sliding",
    "split splits splitting",
    "spread spreads spreading",
    "sweep sweeps swept sweeping",
    "swim swims swam swum swimming",
    "swing swings swung swinging",
    "understand understands understood understanding",
    "undertake undertakes undertook undertaken undertaking",
    "uphold upholds upheld upholding",
    "wake wakes woke woken waking",
    "withdraw withdraws withdrew withdrawn withdrawing",
    "will would",
    "can could",
    "may might",
    "man men",
    "woman women",
    "child children",
    "person people",
    "foot feet",
    "life lives",
    "this these",
    "that those",
  ].flatMap((forms) => {
    const [stem, ...rest] = forms.split(" ");
    return [stem!, ...rest].map((form) => [form, stem!] as const);
  }),
);

/** Words that end in s and are no plurals of the word before it. */
const NO_PLURALS: ReadonlySet<string> = new Set(
  "news series species means always perhaps sometimes besides headquarters customs arms goods lens gas bias alas".split(
    " ",
  ),
);

/** The default `Stemmer`. O(length). */
export function stemEnglish(word: string): string {
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word;
  const irregular = IRREGULAR_FORMS.get(plain);
  if (irregular !== undefined) return irregular;
  return undouble(stripEnding(plain));
}

function stripEnding(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith("ied") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is|ics)$/.test(word) && !NO_PLURALS.has(word)) return dropE(word.slice(0, -1));
  if (word.endsWith("ing") && hasVowel(word.slice(0, -3))) return word.slice(0, -3);
  if (word.endsWith("ed") && hasVowel(word.slice(0, -2))) return word.slice(0, -2);
  return dropE(word);
}

function dropE(word: string): string {
  return word.length > 3 && word.endsWith("e") && !word.endsWith("ee") ? word.slice(0, -1) : word;
}

/** "stopp" of "stopped" is "stop"; "kill" keeps its letters since "kill" itself does. */
function undouble(stem: string): string {
  return stem.length > 3 && /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

function hasVowel(text: string): boolean {
  return /[aeiouy]/.test(text) && text.length > 1;
}
