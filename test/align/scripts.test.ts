import { describe, expect, it } from "vitest";
import { alignTexts, editedPassages, madeUpText, passageTexts } from "../support/align-texts.ts";

const SENTENCES = {
  Cyrillic:
    "Спасатели вывезли из затопленного посёлка девятьсот жителей, но три старые мельницы у плотины вода унесла ещё до рассвета.",
  Chinese: "消防队昨夜从被洪水淹没的老城里救出九百名居民，但是河堤旁边的三座木制风车在天亮以前已经被潮水冲走。",
  Thai: "เจ้าหน้าที่กู้ภัยพาชาวบ้านเก้าร้อยคนออกจากเมืองเก่าที่ถูกน้ำท่วม แต่กังหันลมไม้สามแห่งถูกน้ำพัดหายไปก่อนรุ่งเช้า",
  Arabic:
    "أنقذ رجال الإطفاء تسعمئة من سكان البلدة القديمة الغارقة، لكن المد جرف ثلاث طواحين خشبية قرب السد قبل طلوع الفجر.",
} as const;

describe.each(Object.entries(SENTENCES))("a copied sentence in %s", (_, sentence) => {
  const own = madeUpText(12, 3);

  it("is found whole, beside text of the copy's own", () => {
    const found = passageTexts(sentence, `${own}\n\n${sentence}`);
    expect(found).toEqual([[sentence, sentence]]);
  });

  it("is not found in a text without it", () => {
    for (const other of Object.values(SENTENCES))
      if (other !== sentence) expect(alignTexts(sentence, other).passages).toEqual([]);
  });
});

describe("an edit in a script without spaces", () => {
  it.each([
    ["九百名", "八百名", "九", "八"],
    ["三座木制风车", "三座石制风车", "木", "石"],
    ["消防队昨夜", "消防队今夜", "昨", "今"],
  ])("from %s to %s is as small as the character that changed", (before, after, a, b) => {
    const copy = SENTENCES.Chinese.replace(before, after);
    const edits = editedPassages(alignTexts(SENTENCES.Chinese, copy)).flatMap((one) => one.edits);
    const texts = edits.map((edit) => [
      SENTENCES.Chinese.slice(edit.a.start, edit.a.end),
      copy.slice(edit.b.start, edit.b.end),
    ]);
    expect(texts).toEqual([[a, b]]);
  });
});

describe("the ends of a passage", () => {
  const own = madeUpText(12, 3);

  it("are the characters that are shared, where the next ones are not", () => {
    const shared = SENTENCES.Chinese.slice(0, -1);
    const [[a, b]] = passageTexts(`${shared}，原因不明。`, `${shared}了，市长说。`) as [[string, string]];
    expect([a, b]).toEqual([shared, shared]);
  });

  it("are the quotation marks of French and Swedish, which stand apart or open as they close", () => {
    const french = "« Les vieux moulins de la digue ont disparu avant que la marée ne se retire du quartier »";
    expect(passageTexts(`${french}, dit-il. ${own}`, `${own}\n\n${french}, selon elle.`)[0]![0]).toContain(french);
    const swedish = "”De gamla kvarnarna vid dammen försvann innan tidvattnet drog sig tillbaka från kvarteret”";
    expect(passageTexts(`${swedish}, sade han. ${own}`, `${own}\n\n${swedish}, enligt henne.`)[0]![0]).toContain(
      swedish,
    );
  });
});

describe("lone surrogates", () => {
  it("break nothing: the words around them are found, and the edits tell them", () => {
    const source = `${madeUpText(30, 4)} \ud800 ${madeUpText(12, 5)}`;
    const copy = source.replace("\ud800", "\udc00");
    const [edited, ...rest] = editedPassages(alignTexts(source, copy));
    expect(rest).toEqual([]);
    expect(edited!.edits.map((edit) => [edit.kind, source.slice(edit.a.start, edit.a.end)])).toEqual([
      ["punctuation", "\ud800"],
    ]);
  });
});
