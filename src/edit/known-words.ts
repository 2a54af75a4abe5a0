/**
 * Words known to be right: names that news prints daily and that one slip turns into something nobody else writes, and commonest words.
 *
 * A small list, not a dictionary: it decides only between two forms that are one slip apart, when neither article nor corpus can.
 */

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
  muslim christian jewish catholic orthodox sunni shiite kurdish islamic islamist democrat republican labour conservative liberal socialist communist
`;

const COMMON = `
  people government president minister police company country world state city house office member members party court case report reports
  official officials leader leaders group groups million billion year years month months week weeks time times day days attack attacks
  market markets price prices bank banks trade shares stock sales rate rates percent quarter profit share business industry company companies
  service services public national international foreign political economic social military security defence defense health education
  family children school university student students teacher hospital doctor work working worker workers home area region part place
  number system program programme plan project power water money food land road river bridge building fire flood storm accident
  support change decision question problem result effort agreement meeting statement announcement election campaign vote voters
  friend friends mother father brother sister husband wife woman women person someone everyone something everything nothing
  thought through though tough friend believe receive separate government environment necessary accommodation occurred beginning
  definitely immediately independent available different difficult particularly recently probably successful knowledge
  possible important several various certain another together already however therefore because between before against without
`;

let known: ReadonlySet<string> | undefined;

export function isKnownWord(word: string): boolean {
  known ??= new Set([
    ...`${NAMES} ${COMMON}`.split(/\s+/),
    ...FUNCTION_WORDS,
    ...NEGATIONS,
    ...ATTRIBUTION_WORDS,
    ...DATE_WORDS,
    ...[...ABBREVIATIONS.values()].flat(),
  ]);
  return known.has(word);
}
