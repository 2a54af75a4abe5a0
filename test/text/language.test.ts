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
  da: "Broen blev lukket mandag og vil ikke være åben for trafik i en måned, siger kommunen i et brev efter mødet.",
  nb: "Broen ble stengt mandag og vil ikke være åpen for trafikk på en måned, sier kommunen i et brev etter møtet.",
  fi: "Silta suljettiin maanantaina eikä se ole auki liikenteelle kuukauteen, kunta sanoo, mutta myös toinen silta on kiinni.",
  pl: "Most został zamknięty w poniedziałek i nie będzie otwarty dla ruchu przez miesiąc, jak podał urząd miasta.",
  cs: "Most byl v pondělí uzavřen a pro dopravu se neotevře dřív než za měsíc, jak uvedl úřad, který to má na starosti.",
  hu: "A hidat hétfőn lezárták, és egy hónapig nem is nyitják meg a forgalom előtt, mondta az önkormányzat.",
  ro: "Podul a fost închis luni și nu va fi deschis circulației timp de o lună, potrivit primăriei din oraș.",
  hr: "Most je zatvoren u ponedjeljak i neće se otvoriti za promet mjesec dana, kako je rekao gradonačelnik koji je to odlučio.",
  tr: "Köprü pazartesi günü kapatıldı ve belediyenin söylediğine göre bir ay boyunca trafiğe açık olmayacak, bu da çok uzun.",
  id: "Jembatan itu ditutup pada hari Senin dan tidak akan dibuka untuk lalu lintas selama satu bulan, kata wali kota.",
  vi: "Cây cầu đã bị đóng vào thứ hai và sẽ không được mở cho xe cộ trong một tháng, theo chính quyền thành phố.",
  ca: "El pont es va tancar dilluns i no s'obrirà al trànsit durant un mes, segons l'ajuntament de la ciutat, que ho ha dit.",
  bg: "Мостът беше затворен в понеделник и няма да бъде отворен за движение един месец, каза кметът на града.",
  sr: "Мост је затворен у понедељак и неће бити отворен за саобраћај месец дана, како је рекао градоначелник.",
  fa: "این پل روز دوشنبه بسته شد و به گفته شهردار تا یک ماه برای رفت و آمد باز نخواهد شد.",
  ur: "یہ پل پیر کو بند کر دیا گیا اور شہر کے میئر کے مطابق ایک ماہ تک نہیں کھولا جائے گا۔",
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
    it(`tells ${language} by its common words, from text and from tokens`, () => {
      expect(detectLanguage(text)).toBe(language);
      expect(detectLanguage(tokenize(text))).toBe(language);
    });
  }

  for (const [language, text] of Object.entries(BY_SCRIPT)) {
    it(`tells ${language} by its script`, () => {
      expect(detectLanguage(text)).toBe(language);
    });
  }

  it("tells short Russian, Ukrainian and Arabic by their letters, and nothing of their neighbors", () => {
    expect(detectLanguage("Мосты закрыты")).toBe("ru");
    expect(detectLanguage("Мости закриті")).toBe("uk");
    expect(detectLanguage("Мостове")).toBe(null);
    expect(detectLanguage("پل بسته")).toBe(null);
  });

  it("says null of a text in two languages", () => {
    expect(detectLanguage(`${SAMPLES["de"]} ${SAMPLES["fr"]}`)).toBe(null);
    expect(detectLanguage(`${SAMPLES["en"]} ${SAMPLES["es"]}`)).toBe(null);
  });

  it("says null when unsure", () => {
    for (const text of ["", "Harlow", "1 2 3", "Shr 34 cts vs 28 cts net", "Mост the мост and"]) {
      expect(detectLanguage(text)).toBe(null);
    }
  });
});
