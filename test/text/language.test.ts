import { describe, expect, it } from "vitest";
import { detectLanguage, tokenize } from "../../src/text/index.ts";

const SAMPLES: Record<string, string> = {
  en: "The bridge was closed on Monday and it will not be open to traffic for a month, the council said.",
  de: "Die Brücke wurde am Montag gesperrt und ist für den Verkehr einen Monat lang nicht mehr offen.",
  fr: "Le pont a été fermé lundi et ne sera pas ouvert à la circulation pendant un mois, selon la mairie.",
  es: "El puente fue cerrado el lunes y no se abrirá al tráfico durante un mes, según el ayuntamiento de la ciudad.",
  it: "Il ponte è stato chiuso lunedì e non sarà aperto al traffico per un mese, ha detto il sindaco della città.",
  pt: "A ponte foi fechada na segunda-feira e não será aberta ao tráfego por um mês, disse a prefeitura da cidade.",
  nl: "De brug is maandag gesloten en zal een maand lang niet voor het verkeer worden geopend, zegt de gemeente.",
  sv: "Bron stängdes på måndagen och kommer inte att öppnas för trafik på en månad, säger kommunen i ett brev.",
};
const BY_SCRIPT: Record<string, string> = {
  ja: "橋は月曜日に閉鎖された。",
  zh: "大桥星期一关闭，一个月内不会开放。",
  ko: "다리는 월요일에 폐쇄되었다.",
  ru: "Мост был закрыт в понедельник, сообщил мэр города вечером. Движение открыто.",
  uk: "Міст закрили в понеділок, повідомив мер міста.",
  el: "Η γέφυρα έκλεισε τη Δευτέρα.",
  ar: "أغلق الجسر يوم الاثنين.",
  he: "הגשר נסגר ביום שני.",
  th: "สะพานถูกปิดเมื่อวันจันทร์",
  hi: "पुल सोमवार को बंद कर दिया गया।",
};

describe("detectLanguage", () => {
  for (const [language, text] of Object.entries(SAMPLES)) {
    it(`tells ${language} by its function words, from text and from tokens`, () => {
      expect(detectLanguage(text)).toBe(language);
      expect(detectLanguage(tokenize(text))).toBe(language);
    });
  }

  for (const [language, text] of Object.entries(BY_SCRIPT)) {
    it(`tells ${language} by its script`, () => {
      expect(detectLanguage(text)).toBe(language);
    });
  }

  it("says null when unsure", () => {
    for (const text of ["", "Harlow", "1 2 3", "Shr 34 cts vs 28 cts net", "Mост the мост and"]) {
      expect(detectLanguage(text)).toBe(null);
    }
  });
});
