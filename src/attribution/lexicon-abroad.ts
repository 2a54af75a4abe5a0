/**
 * Word classes of German, French, Spanish, Italian and Portuguese, in the form of `lexicon.ts`: who says something and how, and the small words that a
 * noun phrase is made of. A word listed here means what it means there: `dice` is no die in Spanish, `die` no death in German.
 *
 * Verbs in the third person as news has them, present, past and perfect; each may stand before its subject.
 */
import {
  ACCORDING,
  ADVERB,
  AUXILIARY,
  BE,
  classesOf,
  DETERMINER,
  FUNCTION,
  INVERTS,
  PREPOSITION,
  PRONOUN,
  ROLE,
  TITLE,
  VERB,
} from "./lexicon.ts";

interface Grammar {
  readonly verbs: string;
  readonly auxiliaries: string;
  readonly being: string;
  readonly determiners: string;
  readonly prepositions: string;
  readonly pronouns: string;
  readonly adverbs: string;
  /** Who speaks by function, before a name or instead of one. */
  readonly roles: string;
  readonly according: string;
  /** Open sentences with a capital and are no names. */
  readonly openers: string;
  /** Endings of compounds that are such functions: `Polizeisprecher`. */
  readonly roleEndings?: RegExp;
  /** An article elided into its noun: `l'assessore`. */
  readonly elision?: RegExp;
  /** Prepositions that tie two nouns into one phrase: `el alcalde de Halvere`. */
  readonly ties: string;
}

const GRAMMARS: Readonly<Record<string, Grammar>> = {
  de: {
    verbs: `so sagte sagten sagt gesagt erklärte erklärten erklärt betonte betonten betont meinte meint berichtete berichteten berichtet kündigte forderte
      forderten fordert warnte warnten warnt schrieb schrieben schreibt bestätigte bestätigten bestätigt teilte teilten ergänzte ergänzt fügte antwortete räumte
      äußerte versicherte kritisierte kritisiert lobte klagte behauptete erzählte erzählt rief fragte resümierte bilanzierte urteilte sprach verkündete
      twitterte unterstrich bekräftigte erläuterte erläutert präzisierte mahnte appellierte entgegnete schilderte vermutete`,
    auxiliaries: "hat habe haben hatte hatten",
    being: "ist sind war waren wird werden wurde wurden sei seien",
    determiners:
      "der die das den dem des ein eine einer eines einem einen sein seine ihr ihre ihrer seiner dieser diese dieses",
    prepositions:
      "von vom für bei beim aus mit zu zum zur im in am an auf nach seit vor über unter gegen durch ohne um bis während wegen laut",
    pronouns: "er sie es wir ich man",
    adverbs:
      "auch zudem später gestern heute dann jedoch nun nur noch bereits schon weiter abschließend wörtlich dagegen",
    roles: `bürgermeister bürgermeisterin minister ministerin kanzler kanzlerin präsident präsidentin sprecher sprecherin direktor direktorin leiter leiterin
      chef chefin vorsitzender vorsitzende geschäftsführer geschäftsführerin trainer trainerin anwalt anwältin staatsanwalt staatsanwältin professor
      professorin experte expertin landrat landrätin senator senatorin abgeordneter abgeordnete herr frau kapitän pfarrer pfarrerin richter richterin`,
    according: "laut",
    openers: `der die das ein eine einer einem einen und aber oder doch nach vor seit bei mit für von aus im in am an auf als wie wenn weil dass ob so auch nur
      noch schon dann denn da dort hier jetzt heute gestern morgen dabei damit dazu danach zudem außerdem allerdings jedoch trotzdem deshalb daher zwar es er sie
      wir ich man wer was wo warum kein keine nicht alle viele einige mehr mehrere beide sein seine ihr ihre dieser diese dieses zwei drei vier`,
    roleEndings:
      /.{3}(?:sprecher|minister|präsident|chef|leiter|meister|trainer|direktor|experte|forscher|manager|sekretär|kommissar|beauftragte|vorsitzende)(?:r|in)?$/,
    ties: "von der des für vom",
  },
  fr: {
    verbs: `dit disent disait affirmé affirme affirment déclaré déclare expliqué explique expliquent ajouté ajoute précisé précise indiqué indique
      indiquent annoncé annonce assuré assure estimé estime jugé juge souligné souligne rappelé rappelle confié confie raconté raconte lancé lance martelé
      martèle écrit répondu répond regretté regrette déploré déplore insisté insiste poursuivi poursuit conclu conclut reconnu reconnaît admis admet résumé résume
      plaidé plaide dénoncé dénonce prévenu prévient réagi réagit commenté commente témoigné témoigne glissé glisse rapporté rapporte tweeté confirmé
      confirme détaillé détaille renchéri renchérit soupiré soupire`,
    auxiliaries: "a ont avait avaient aurait",
    being: "est sont était étaient été",
    determiners: "le la les un une des ce cet cette ces son sa ses leur leurs notre nos deux trois",
    prepositions:
      "de du d' à au aux dans en pour par sur sous chez avec sans selon après avant contre vers depuis entre devant",
    pronouns: "il elle on ils elles nous je",
    adverbs:
      "aussi ensuite également hier aujourd'hui encore notamment alors enfin mardi mercredi jeudi vendredi samedi dimanche lundi",
    roles: `maire ministre président présidente directeur directrice procureur procureure porte-parole chef cheffe député députée sénateur sénatrice préfet
      préfète avocat avocate entraîneur responsable secrétaire chancelier chercheur chercheuse professeur économiste patron patronne capitaine`,
    according: "selon",
    openers: `le la les un une des l' ce cet cette ces et mais ou donc or car si dans en à au aux pour par sur avec sans selon après avant depuis entre de du il elle
      ils elles on nous je son sa ses leur leurs deux trois plus pourtant cependant alors ainsi enfin puis lors quand comme`,
    elision: /^(?:[ldcnsjm]|qu)['’]/,
    ties: "de du des d' pour",
  },
  es: {
    verbs: `dijo dijeron dice dicen dicho declaró declararon declara declarado afirmó afirmaron afirma afirmado aseguró aseguraron asegura asegurado añadió
      añade añadido agregó agrega explicó explicaron explica explicado señaló señalaron señala señalado indicó indicaron indica comentó comenta manifestó
      manifiesta expresó sostuvo sostiene advirtió advierte subrayó subraya destacó destaca insistió insiste reiteró reconoció reconoce admitió admite confirmó
      confirmaron confirma anunció anunciaron anuncia informó informaron apuntó apunta recordó recuerda lamentó lamenta respondió responde contestó escribió
      escribe precisó precisa relató relata contó denunció denuncia concluyó concluye opinó opina reclamó exigió celebró criticó`,
    auxiliaries: "ha han había habían",
    being: "es son era eran fue fueron está están",
    determiners: "el la los las un una unos unas su sus este esta estos estas ese esa dos tres",
    prepositions: "de del a al en con por para sin sobre según desde hasta entre contra tras ante bajo durante",
    pronouns: "él ella ellos ellas nosotros yo usted",
    adverbs: "también además después luego ayer hoy ya entonces finalmente asimismo posteriormente",
    roles: `alcalde alcaldesa ministro ministra presidente presidenta director directora portavoz fiscal jefe jefa gobernador gobernadora diputado diputada
      senador senadora secretario secretaria abogado abogada entrenador entrenadora vocero vocera juez jueza experto experta canciller consejero consejera
      general coronel economista profesor profesora capitán`,
    according: "según",
    openers: `el la los las un una y o pero si en de del a al con por para sin sobre según desde hasta entre tras ante durante su sus este esta estos estas ese esa lo
      se no que como cuando donde aunque porque además también así ya más él ella ellos yo dos tres`,
    ties: "de del para",
  },
  it: {
    verbs: `detto dichiarato affermato spiegato aggiunto sottolineato precisato annunciato commentato scritto ricordato confermato ribadito osservato
      raccontato risposto ammesso concluso assicurato avvertito riferito sostenuto denunciato disse dissero dice dicono dichiara dichiarò afferma affermò
      spiega spiegano spiegò aggiunge aggiunse sottolinea precisa annuncia commenta scrive ricorda conferma ribadisce osserva racconta risponde ammette conclude
      assicura avverte riferisce sostiene denuncia diceva spiegava`,
    auxiliaries: "ha hanno aveva avevano",
    being: "è sono era erano stato stata",
    determiners: "il lo la i gli le un uno una suo sua suoi sue questo questa questi due tre",
    prepositions: `di del dello della dei degli delle a al allo alla ai agli alle da dal dalla dai in nel nella nei con su sul sulla per tra fra senza
      secondo dopo prima contro durante verso`,
    pronouns: "lui lei egli ella loro noi io",
    adverbs: "anche poi inoltre ieri oggi infine ancora quindi successivamente",
    roles: `sindaco sindaca ministro ministra presidente direttore direttrice portavoce procuratore procuratrice capo segretario segretaria deputato deputata
      senatore senatrice avvocato avvocata assessore assessora governatore prefetto questore allenatore esperto esperta professore professoressa premier
      comandante`,
    according: "secondo",
    openers: `il lo la i gli le un uno una l' e o ma se in di del della dei a al alla da dal con su per tra secondo dopo prima durante non che come quando dove perché
      anche poi così più lui lei noi io suo sua questo questa due tre`,
    elision: /^(?:l|un|d|dell|all|dall|nell|sull|quell)['’]/,
    ties: "di del dello della dei degli delle per",
  },
  pt: {
    verbs: `disse disseram diz dizem dito declarou declararam declara afirmou afirmaram afirma explicou explicaram explica acrescentou acrescenta contou garantiu
      garante ressaltou ressalta destacou destaca informou informaram informa comentou comenta lembrou lembra escreveu escreve respondeu responde alertou
      alerta avaliou avalia defendeu defende confirmou confirmaram confirma anunciou anunciaram anuncia relatou relata admitiu admite reconheceu reconhece concluiu
      conclui completou reiterou frisou frisa sublinhou sublinha referiu refere adiantou salientou indicou observou criticou lamentou`,
    auxiliaries: "tem têm tinha tinham havia",
    being: "é são era eram foi foram está estão",
    determiners: "o a os as um uma uns umas seu sua seus suas este esta esse essa dois três",
    prepositions: `de do da dos das em no na nos nas a ao à aos às com por pelo pela para sem sobre segundo desde até entre contra após durante conforme`,
    pronouns: "ele ela eles elas nós eu",
    adverbs: "também ainda depois ontem hoje então finalmente já",
    roles: `prefeito prefeita ministro ministra presidente presidenta diretor diretora porta-voz procurador procuradora chefe governador governadora deputado
      deputada senador senadora secretário secretária advogado advogada treinador treinadora delegado delegada especialista professor professora técnico
      comandante`,
    according: "segundo conforme",
    openers: `o a os as um uma e ou mas se em no na nos nas de do da dos das ao à com por pelo pela para sem sobre segundo desde até entre após durante não que como
      quando onde porque também ainda assim mais ele ela eles eu seu sua este esta esse essa dois três`,
    ties: "de do da dos das para",
  },
};

export interface WordsOf {
  /** The classes of a word in small letters. */
  readonly classesOf: (word: string) => number;
  readonly ties: ReadonlySet<string>;
}

/** Those of a language that has a table here; `null` for English and all others, whose classes are those of `lexicon.ts`. */
export function wordsOf(language: string | null): WordsOf | null {
  if (language === null || !Object.hasOwn(GRAMMARS, language)) return null;
  const known = built.get(language);
  if (known !== undefined) return known;
  const made = buildWords(GRAMMARS[language]!);
  built.set(language, made);
  return made;
}

const built = new Map<string, WordsOf>();

function buildWords(grammar: Grammar): WordsOf {
  const classes = new Map<string, number>();
  const add = (words: string, flag: number): void => {
    for (const word of listOf(words)) classes.set(word, (classes.get(word) ?? 0) | flag);
  };
  add(grammar.verbs, VERB | INVERTS);
  add(grammar.auxiliaries, AUXILIARY);
  add(grammar.being, BE);
  add(grammar.determiners, DETERMINER);
  add(grammar.prepositions, PREPOSITION);
  add(grammar.pronouns, PRONOUN);
  add(grammar.adverbs, ADVERB);
  add(grammar.roles, TITLE | ROLE);
  add(grammar.according, ACCORDING);
  add(grammar.openers, FUNCTION);
  const { roleEndings, elision } = grammar;
  return {
    ties: new Set(listOf(grammar.ties)),
    classesOf(word) {
      const own = classes.get(word);
      if (own !== undefined) return own;
      const cut = elision === undefined ? null : elision.exec(word);
      if (cut !== null) return classes.get(word.slice(cut[0].length)) ?? classesOf(word.slice(cut[0].length));
      if (roleEndings?.test(word) === true) return TITLE | ROLE;
      return classesOf(word);
    },
  };
}

function listOf(words: string): string[] {
  return words.split(/\s+/).filter((word) => word !== "");
}
