import { describe, expect, it } from "vitest";
import { findCredits, type Agency, type Credit } from "../../src/attribution/index.ts";
import { segment } from "../../src/text/index.ts";

/** Two sentences about nothing that credits nobody, so that the language is told. */
const BODIES: Readonly<Record<string, string>> = {
  de: "Die Stadt hat am Dienstag drei alte Brücken für den Verkehr gesperrt, weil bei einer Prüfung Risse in den Pfeilern gefunden wurden. Sie sollen nach den Plänen des Rates erst im Herbst wieder offen sein.",
  fr: "La ville a fermé mardi trois vieux ponts à la circulation, car des fissures ont été trouvées dans les piles lors d'une visite. Ils ne seront pas ouverts avant l'automne, selon les plans de la mairie.",
  es: "La ciudad cerró el martes tres puentes viejos al tráfico, porque en una revisión se hallaron grietas en los pilares. No se abrirán hasta el otoño, de acuerdo con los planes del ayuntamiento.",
  it: "La città ha chiuso martedì tre vecchi ponti al traffico, perché durante una verifica sono state trovate crepe nei piloni. Non saranno aperti prima dell'autunno, stando ai piani del comune.",
  pt: "A cidade fechou na terça-feira três pontes velhas ao trânsito, porque numa vistoria foram encontradas fissuras nos pilares. Não serão abertas antes do outono, conforme os planos da câmara.",
  nl: "De stad heeft dinsdag drie oude bruggen voor het verkeer gesloten, omdat bij een controle scheuren in de pijlers zijn gevonden. Ze gaan niet voor de herfst open, zo is het plan van de gemeente.",
  sv: "Staden stängde på tisdagen tre gamla broar för trafik, eftersom sprickor hade hittats i pelarna vid en kontroll. De öppnas inte förrän till hösten, om kommunens planer håller som de är.",
  pl: "Miasto zamknęło we wtorek trzy stare mosty dla ruchu, bo podczas kontroli znaleziono pęknięcia w filarach. Nie zostaną otwarte przed jesienią, jeśli plany ratusza się nie zmienią.",
  ru: "Город во вторник закрыл для движения три старых моста, потому что при проверке в опорах были найдены трещины. Они не откроются до осени, если планы мэрии не будут изменены.",
  uk: "Місто у вівторок закрило для руху три старі мости, бо під час перевірки в опорах було знайдено тріщини. Вони не відкриються до осені, якщо плани мерії не буде змінено.",
  tr: "Şehir salı günü üç eski köprüyü trafiğe kapattı, çünkü bir denetimde ayaklarda çatlaklar bulundu. Belediyenin planları değişmezse köprüler sonbahardan önce yeniden açılmayacak.",
  ar: "أغلقت المدينة الثلاثاء ثلاثة جسور قديمة أمام حركة السير لأن شقوقا وجدت في الدعامات خلال فحص. ولن تفتح قبل الخريف إذا لم تتغير خطط البلدية في هذا الشأن.",
  zh: "市政府星期二关闭了三座老桥，因为检查时在桥墩上发现了裂缝。如果市里的计划不变，这些桥要到秋天才会重新开放，在此之前车辆须绕行。这是多年来最大的一次检修。",
  ja: "市は3日、三つの古い橋を通行止めにした。点検の際に橋脚にひびが見つかったためだという。市の計画が変わらなければ、橋が再び開くのは秋になる。それまで車は迂回することになる。",
};

function creditsIn(text: string): Credit[] {
  return findCredits(segment(text));
}

/** Papers as the outlets of a corpus give them: no table has them. */
const PAPERS: readonly Agency[] = [
  { name: "Talauer Bote", kind: "site" },
  { name: "La Gaceta del Norte", kind: "site" },
  { name: "L'Écho des Plaines", kind: "site" },
  { name: "Il Mattino della Costa", kind: "site", aliases: ["Mattino della Costa"] },
  { name: "Correio da Serra", kind: "site" },
  { name: "De Zuiderkoerier", kind: "site" },
  { name: "Вестник Приозёрья", kind: "site" },
];

describe("a dateline", () => {
  it.each([
    ["de", "Berlin/München (dpa/lby) - ", "dpa"],
    ["de", "Bern (sda) - ", "Keystone-SDA"],
    ["it", "Roma, 3 mar. (askanews) - ", "askanews"],
    ["uk", "КИЇВ, 3 березня /УКРІНФОРМ/. ", "Ukrinform"],
    ["tr", "ANKARA (AA) - ", "Anadolu Agency"],
    ["ar", "القاهرة (رويترز) - ", "Reuters"],
    ["ar", "القاهرة (أ ف ب) - ", "Agence France-Presse"],
    ["zh", "新华社北京3月3日电 ", "Xinhua"],
    ["zh", "（中央社記者王大明台北3日電）", "Taiwan Central News Agency"],
    ["zh", "中新网北京3月3日电 ", "China News Service"],
    ["ja", "【ロンドン共同】", "Kyodo"],
    ["ja", "［東京　3日　ロイター］ - ", "Reuters"],
  ])("of %s credits the agency for the article: %s", (language, head, agency) => {
    const credits = creditsIn(`${head}${BODIES[language]}\n\n${BODIES[language]}`);
    expect(credits.map((credit) => [credit.agency, credit.kind, credit.scope])).toEqual([
      [agency, "dateline", "article"],
    ]);
    expect(credits[0]!.start).toBe(0);
    expect(credits[0]!.end).toBeLessThanOrEqual(head.length);
  });

  it("of two Japanese agencies credits both", () => {
    const agencies = creditsIn(`【パリAFP時事】${BODIES["ja"]}`).map(({ agency }) => agency);
    expect(agencies).toEqual(["Agence France-Presse", "Jiji Press"]);
  });
});

describe("a line", () => {
  it.each([
    ["de", "Bild: picture alliance/dpa", "dpa", "picture"],
    ["nl", "Bron: ANP", "ANP", "article"],
    ["sv", "Källa: TT", "TT News Agency", "article"],
    ["pl", "Źródło: PAP", "PAP", "article"],
    ["pl", "Fot. PAP", "PAP", "picture"],
    ["uk", "Джерело: Інтерфакс-Україна", "Interfax", "article"],
    ["tr", "Fotoğraf: AA", "Anadolu Agency", "picture"],
    ["ar", "المصدر: رويترز", "Reuters", "article"],
    ["zh", "来源：新华社", "Xinhua", "article"],
    ["zh", "图片来源：新华社", "Xinhua", "picture"],
    ["zh", "新华社记者李明摄", "Xinhua", "picture"],
    ["ja", "写真：AFP", "Agence France-Presse", "picture"],
    ["ja", "（共同）", "Kyodo", "article"],
  ])("at the end of a text in %s credits its source: %s", (language, line, agency, about) => {
    const credits = creditsIn(`${BODIES[language]}\n\n${BODIES[language]}\n\n${line}`);
    const found = credits.find((credit) => credit.agency === agency);
    expect(found).toBeDefined();
    // A pointer to the source at the end counts for the passages above it.
    expect(found!.scope === "picture" ? "picture" : "article").toBe(about);
  });
});

describe("running text", () => {
  it.each([
    ["fr", "Les travaux sont finis, rapporte l'agence Reuters.", "Reuters"],
    ["it", "I lavori sono finiti, ha detto il sindaco all'ANSA.", "ANSA"],
    ["it", "Secondo Reuters i lavori sono finiti.", "Reuters"],
    ["pt", "As obras acabaram, disse o autarca à agência Lusa.", "Lusa"],
    ["nl", "Het werk is klaar, meldt persbureau ANP.", "ANP"],
    ["nl", "Het werk is klaar, zei de burgemeester tegen Reuters.", "Reuters"],
    ["sv", "Arbetet är klart, säger borgmästaren till TT.", "TT News Agency"],
    ["pl", "Jak podała PAP, prace są skończone.", "PAP"],
    ["ru", "Об этом сообщает РИА Новости.", "RIA Novosti"],
    ["ru", "По данным Reuters, работы закончены.", "Reuters"],
    ["uk", "Про це повідомляє Укрінформ.", "Ukrinform"],
    ["tr", "Reuters'ın haberine göre çalışmalar bitti.", "Reuters"],
    ["ar", "وذكرت وكالة رويترز أن الأعمال انتهت.", "Reuters"],
    ["zh", "据新华社报道，工程已经结束。", "Xinhua"],
    ["ja", "ロイター通信によると、工事は終わった。", "Reuters"],
  ])("in %s credits a fact: %s", (language, sentence, agency) => {
    const text = `${BODIES[language]}\n\n${sentence} ${BODIES[language]}`;
    const credits = creditsIn(text);
    expect(credits.map((credit) => [credit.agency, credit.scope])).toEqual([[agency, "fact"]]);
    const at = text.indexOf(sentence);
    expect(credits[0]!.start).toBeGreaterThanOrEqual(at);
    expect(credits[0]!.end).toBeLessThanOrEqual(at + sentence.length);
  });

  it.each([
    ["de", "Die dpa-Zentrale in Hamburg wird im kommenden Jahr umgebaut."],
    ["es", "El edificio de EFE en Madrid será reformado el próximo año."],
    ["fr", "L'immeuble de l'AFP à Paris sera rénové l'an prochain."],
    ["it", "I giornalisti dell'ANSA hanno proclamato uno sciopero per la prossima settimana."],
    ["ru", "Здание ТАСС в Москве будет отремонтировано в следующем году."],
    ["pl", "Budynek PAP w Warszawie zostanie w przyszłym roku odnowiony."],
    ["tr", "Reuters'ın Londra'daki binası gelecek yıl yenilenecek."],
    ["ar", "سيتم ترميم مبنى رويترز في لندن العام المقبل، وتحدث المحافظ عن قنا وأسوان."],
    ["zh", "新华社的新大楼将于明年在北京落成，届时将有两千名员工迁入。"],
    ["ja", "【日米共同訓練】自衛隊が北海道で訓練を始めた。時事問題に詳しい専門家によると、共同が重要だ。"],
  ])("in %s that only speaks of an agency credits nobody: %s", (language, sentence) => {
    expect(creditsIn(`${sentence}${language === "zh" || language === "ja" ? "" : " "}${BODIES[language]}`)).toEqual([]);
  });

  it.each([
    ["de", "„Wir fangen an“, sagte Jan Reuss dem »Talauer Boten«.", "Talauer Bote"],
    ["de", "Die Brücken werden abgerissen, wie der „Talauer Bote“ am Montag berichtete.", "Talauer Bote"],
    ["de", "Laut Talauer Bote werden die Brücken abgerissen.", "Talauer Bote"],
    ["de", "Einem Bericht der „Süddeutschen Zeitung“ zufolge werden sie abgerissen.", "Süddeutsche Zeitung"],
    ["de", "Das schreibt die Neue Zürcher Zeitung.", "Neue Zürcher Zeitung"],
    ["de", "Das berichtet das Magazin „Nordlicht“.", "Nordlicht"],
    ["fr", "Les ponts seront détruits, rapporte L'Écho des Plaines.", "L'Écho des Plaines"],
    ["fr", "« Il pleut », a confié le maire à L'Écho des Plaines.", "L'Écho des Plaines"],
    ["fr", "Selon le quotidien Le Progrès de Vallis, ils seront détruits.", "Le Progrès de Vallis"],
    ["es", "Los puentes serán derribados, según publica La Gaceta del Norte.", "La Gaceta del Norte"],
    ["es", "En una entrevista con La Gaceta del Norte, la alcaldesa lo negó.", "La Gaceta del Norte"],
    ["es", "Según ha adelantado el diario La Tribuna, serán derribados.", "La Tribuna"],
    ["it", "I ponti saranno demoliti, scrive il Mattino della Costa.", "Il Mattino della Costa"],
    ["it", "«Li demoliremo», ha detto la sindaca al Mattino della Costa.", "Il Mattino della Costa"],
    ["it", "I ponti saranno demoliti, come riporta la Repubblica.", "La Repubblica"],
    ["pt", "As pontes vão ser demolidas, avança o Correio da Serra.", "Correio da Serra"],
    ["nl", "De bruggen gaan weg, meldt De Zuiderkoerier.", "De Zuiderkoerier"],
    ["nl", "De wethouder zegt tegen De Zuiderkoerier dat de bruggen weg moeten.", "De Zuiderkoerier"],
    ["nl", "De Zuiderkoerier schrijft dat de bruggen weg moeten.", "De Zuiderkoerier"],
    ["ru", "Мосты снесут, пишет газета «Голос».", "Голос"],
    ["ru", "Мосты снесут, сообщает «Вестник Приозёрья».", "Вестник Приозёрья"],
    ["ru", 'Мосты снесут, передаёт НИА "Север".', "Север"],
  ])("in %s credits a paper with a fact: %s", (language, sentence, paper) => {
    const text = `${BODIES[language]}\n\n${sentence} ${BODIES[language]}`;
    const credits = findCredits(segment(text), {}, { agencies: PAPERS });
    expect(credits.map((credit) => [credit.agency, credit.scope])).toEqual([[paper, "fact"]]);
    expect(text.slice(credits[0]!.start, credits[0]!.end)).toContain(paper.split(" ").at(-1)!.slice(0, 4));
  });

  it.each([
    ["de", "Der Talauer Bote zieht im Herbst in ein neues Haus am Fluss um."],
    ["de", "Laut Zeitung Polizei und Feuerwehr ist in diesem Satz nichts zu lesen."],
    ["fr", "Le siège de L'Écho des Plaines sera vendu, selon le conseil municipal."],
    ["fr", "Selon le journal de bord du capitaine, le navire a quitté le port à midi."],
    ["es", "La sede de La Gaceta del Norte será vendida, según el ayuntamiento."],
    ["es", "Según el diario de la víctima, el hombre la seguía desde hacía meses."],
    ["it", "La sede del Mattino della Costa sarà venduta, secondo il comune."],
    ["nl", "Het gebouw van De Zuiderkoerier wordt verkocht, zegt de gemeente."],
    ["ru", "Здание газеты «Голос» продадут, сообщили в мэрии."],
  ])("in %s that only speaks of a paper credits nobody: %s", (language, sentence) => {
    const text = `${sentence} ${BODIES[language]}`;
    expect(findCredits(segment(text), {}, { agencies: PAPERS })).toEqual([]);
  });

  it.each([
    ["fr", "Par Le Courrier du Lac avec APX", "APX"],
    ["fr", "Anna Roux avec AFP", "Agence France-Presse"],
    ["es", "Redacción / EFE", "EFE"],
    ["it", "di Redazione ANSA", "ANSA"],
    ["nl", "Van onze redactie/ANP", "ANP"],
    ["es", "Agencias | Madrid", "agencies"],
  ])("in %s a byline that names the agency beside the desk credits it: %s", (language, line, agency) => {
    const title = BODIES[language]!.split(",")[0]!.split(" ").slice(0, 8).join(" ");
    const credits = creditsIn(`${title}\n\n${line}\n\n${BODIES[language]}\n\n${BODIES[language]}`);
    expect(credits.map((credit) => [credit.agency, credit.scope])).toEqual([[agency, "article"]]);
  });

  it("stays linear on cues and names without an end", () => {
    const hostile = [
      "据新华社".repeat(5000),
      "secondo l'ANSA ".repeat(5000),
      "【共同".repeat(5000),
      "(رويترز ".repeat(5000),
      "selon le quotidien ".repeat(5000),
      "ha detto il sindaco al giornale ".repeat(3000),
    ];
    for (const text of hostile) {
      const segmented = segment(text);
      const before = performance.now();
      findCredits(segmented);
      expect(performance.now() - before).toBeLessThan(5000);
    }
  });
});
