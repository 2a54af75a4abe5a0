/** The commonest short words of eight languages. Words that several share count for each. */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: "the of and to in a is that for it was on with as by at from his he they an be this have are not which but has had its were said will who would their been more about after there when",
  de: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man",
  fr: "le la les de des et à un une du en dans que qui il elle pour sur pas au ce par avec son est sont ne se plus sa mais été aux cette ou ont comme leur après être était selon d'un d'une qu'il c'est",
  es: "el la los las de que y a en un una del se por con no su para es al lo como más pero sus le ha o este sí porque esta entre cuando muy sin sobre también me hasta hay donde han fue desde según años",
  it: "il la i gli le di che e a in un una del della dei delle per non con si da sono come è anche più nel nella al alla ha ma lo su dal dalla questo stato dell nell all ai essere tra dopo hanno",
  pt: "o a os as de que e do da dos das em um uma para com não no na nos nas por mais se ao como mas foi à pelo pela sua seu ou são também está ser há já entre disse após sobre até",
  nl: "de het een en van in te dat op is voor met niet zijn aan er die ook als bij maar door uit om naar werd over wordt heeft nog hij tot zich deze dan ze meer of was hebben worden geen kan wel",
  sv: "och i att en det som på är av för den till inte med om ett har de var men han från vid så kan när också efter hade eller under sig mot nu mer där skulle alla blir utan säger ska sin enligt",
};
