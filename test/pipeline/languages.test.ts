import { describe, expect, it } from "vitest";
import { compare } from "../../src/index.ts";
import { detectLanguage } from "../../src/text/index.ts";
import { copyOf, REPORTS } from "../support/reports-by-language.ts";

describe.each(Object.entries(REPORTS))("news in %s", (language, reports) => {
  const { agency, independent, edits } = reports;

  it("is known for what it is", () => {
    expect(detectLanguage(agency)).toBe(language);
    expect(detectLanguage(independent)).toBe(language);
  });

  it("is not copied where two reporters met one minister and have one statement", () => {
    for (const [one, other] of [
      [agency, independent],
      [independent, agency],
    ] as const) {
      const { relation, passages } = compare({ id: "one", text: one }, { id: "other", text: other });
      expect(["same-event", "shared-quotation"]).toContain(relation);
      expect(passages.length).toBe(relation === "same-event" ? 0 : 1);
    }
  });

  it("is copied where a desk changed words and put its own above, each paragraph from end to end", () => {
    const copy = copyOf(reports);
    const { relation, passages } = compare({ id: "agency", text: agency }, { id: "copy", text: copy });
    expect(relation).toBe("wholly-derived");
    expect(passages.map(({ a }) => agency.slice(a.start, a.end))).toEqual(agency.split("\n\n").slice(1));
    expect(passages.map(({ b }) => copy.slice(b.start, b.end))).toEqual(copy.split("\n\n").slice(1));
  });

  it("tells the words that the desk changed", () => {
    const copy = copyOf(reports);
    const { passages } = compare({ id: "agency", text: agency }, { id: "copy", text: copy });
    const changed = passages.flatMap((passage) => passage.edits.map((edit) => edit.b.text)).join(" ");
    // The first edit is in the lead, which the desk did not take.
    for (const [from, to] of edits.slice(1)) {
      const parts = language === "ja" || language === "zh" ? [...to] : to.split(" ");
      const fresh = parts.find((part) => !from.toLowerCase().includes(part.toLowerCase()))!;
      // Of a word that has forms, the end: an edit may be as small as that.
      expect(changed).toContain([...fresh].slice(-4).join(""));
    }
  });
});

describe("articles on nothing in common", () => {
  it.each(Object.keys(REPORTS).filter((language) => language !== "en"))(
    "are unrelated in %s, function words or not",
    (language) => {
      const { independent } = REPORTS[language]!;
      const other = UNRELATED[language];
      if (other === undefined) return;
      expect(compare({ id: "one", text: independent }, { id: "other", text: other }).relation).toBe("unrelated");
    },
  );
});

/** A notice about a museum, in the languages whose function words alone made one event of any two texts. */
const UNRELATED: Readonly<Record<string, string>> = {
  fr: `Le musée de la Dentelle rouvrira ses portes au public à la fin de l'été, après deux ans de travaux. Les visiteurs y découvriront une salle consacrée aux métiers à tisser, ainsi qu'une collection de patrons du dix-neuvième siècle qui n'avait jamais été montrée.

La conservatrice a expliqué que les vitrines ont été conçues pour que les tissus les plus fragiles soient à l'abri de la lumière. L'entrée sera gratuite le premier dimanche du mois, et des ateliers seront proposés aux enfants pendant les vacances.`,
  es: `El museo del Encaje volverá a abrir sus puertas al público a finales del verano, después de dos años de obras. Los visitantes podrán ver una sala dedicada a los telares y una colección de patrones del siglo diecinueve que nunca se había mostrado.

La conservadora explicó que las vitrinas se han pensado para que los tejidos más frágiles estén a salvo de la luz. La entrada será gratuita el primer domingo del mes, y habrá talleres para los niños durante las vacaciones.`,
  it: `Il museo del Merletto riaprirà le porte al pubblico alla fine dell'estate, dopo due anni di lavori. I visitatori troveranno una sala dedicata ai telai e una collezione di cartamodelli dell'Ottocento che non era mai stata esposta.

La curatrice ha spiegato che le teche sono state pensate perché i tessuti più fragili restino al riparo dalla luce. L'ingresso sarà gratuito la prima domenica del mese, e nelle vacanze ci saranno laboratori per i bambini.`,
  sv: `Spetsmuseet öppnar åter för allmänheten i slutet av sommaren, efter två års arbete. Besökarna får se en sal om vävstolar och en samling mönster från artonhundratalet som aldrig har visats förut.

Intendenten berättade att montrarna är gjorda så att de ömtåligaste tygerna ska vara skyddade för ljuset. Det blir fri entré den första söndagen i månaden, och på loven hålls det kurser för barn.`,
  ja: `レース博物館は二年にわたる改修を終え、夏の終わりに再び一般公開される。来館者は織機を集めた展示室のほか、これまで一度も公開されたことのない十九世紀の型紙の収蔵品を見ることができる。

学芸員は、最も傷みやすい布が光にさらされないように展示ケースを設計したと説明した。毎月第一日曜日は入館無料となり、休みの間は子ども向けの教室も開かれる。`,
};
