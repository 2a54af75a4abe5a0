/**
 * Words known to be right: names that news prints daily and that one slip turns into something nobody else writes, and everyday words with their
 * regular forms.
 *
 * No dictionary: it decides only between two forms that are one slip apart.
 */

import { isVocabularyForm } from "./inflections.ts";
import { americanSpelling } from "./spelling-variants.ts";
import { IRREGULAR_FORMS } from "./stem.ts";
import { ABBREVIATIONS, ATTRIBUTION_WORDS, DATE_WORDS, FUNCTION_WORDS, NEGATIONS } from "./word-classes.ts";

const NAMES = `
  afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados belarus belgium
  belize benin bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burundi cambodia cameroon canada chad chile china colombia
  comoros congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt england eritrea estonia eswatini ethiopia fiji finland france
  gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland
  israel italy jamaica japan jordan kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya
  liechtenstein lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco
  mongolia montenegro morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine
  panama paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore slovakia
  slovenia somalia spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand togo tonga tunisia turkey turkmenistan
  tuvalu uganda ukraine uruguay uzbekistan vanuatu vatican venezuela vietnam wales yemen zambia zimbabwe america europe africa asia antarctica
  london paris berlin madrid rome vienna moscow kyiv beijing tokyo delhi cairo athens dublin brussels geneva washington jerusalem baghdad tehran
  damascus beirut ankara istanbul kabul islamabad lagos nairobi sydney melbourne toronto ottawa chicago boston houston philadelphia
  unesco unicef nato opec interpol europol mercosur asean unhcr unrwa who imf wto cia fbi nsa nasa bbc cnn reuters associated agence hezbollah hamas
  taliban kremlin pentagon congress parliament senate bundestag knesset
  american british french german italian spanish russian chinese japanese indian african european asian arab israeli syrian iraqi iranian turkish
  canadian australian brazilian mexican argentine egyptian iranians iraqis israelis syrians palestinian palestinians ukrainian ukrainians polish dutch belgian
  swedish norwegian danish finnish swiss austrian hungarian romanian bulgarian greek serbian croatian bosnian portuguese pakistani afghan vietnamese korean
  filipino indonesian malaysian nigerian kenyan ethiopian somali sudanese libyan tunisian moroccan algerian lebanese jordanian kuwaiti saudi yemeni cuban
  colombian venezuelan chilean peruvian scottish irish welsh flemish
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
  massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania
  tennessee texas utah vermont virginia wisconsin wyoming ontario quebec alberta manitoba queensland victoria tasmania ulster
  angeles francisco dallas detroit miami atlanta seattle denver phoenix cincinnati cleveland pittsburgh baltimore montreal vancouver manchester birmingham
  liverpool glasgow edinburgh belfast hamburg munich frankfurt cologne zurich milan naples turin barcelona lisbon warsaw prague budapest bucharest belgrade
  sofia stockholm copenhagen oslo helsinki amsterdam rotterdam antwerp mumbai calcutta karachi dhaka bangkok jakarta manila hanoi seoul osaka shanghai
  johannesburg khartoum riyadh dubai doha caribbean mediterranean atlantic pacific himalayas balkans baltic
  muslim christian jewish catholic orthodox sunni shiite kurdish islamic islamist democrat republican labour conservative liberal socialist communist
`;

let known: ReadonlySet<string> | undefined;

/** Whether the word (normalized) is in the lists, inflected or not, in British or American spelling, as a possessive or not. */
export function isKnownWord(word: string): boolean {
  known ??= knownForms();
  const plain = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word;
  if (known.has(plain) || isVocabularyForm(plain)) return true;
  const american = americanSpelling(plain);
  return american !== plain && (known.has(american) || isVocabularyForm(american));
}

let names: ReadonlySet<string> | undefined;

/** Whether the word (normalized) is a name that the list has. */
export function isListedName(word: string): boolean {
  names ??= new Set(NAMES.trim().split(/\s+/));
  return names.has(word);
}

function knownForms(): ReadonlySet<string> {
  return new Set([
    ...NAMES.trim().split(/\s+/),
    ...FUNCTION_WORDS,
    ...NEGATIONS,
    ...ATTRIBUTION_WORDS,
    ...DATE_WORDS,
    ...[...ABBREVIATIONS.values()].flat(),
    ...IRREGULAR_FORMS.keys(),
    // The vocabulary is in American spelling; these few lists are in British.
    ...["labor", "defense", "center", "toward", "afterward", "gray"],
  ]);
}
