/** Furniture and sentence ends in languages other than English. Every line of text is made up. */
import { describe, expect, it } from "vitest";
import { segment } from "../../src/text/index.ts";

const PROSE: Readonly<Record<string, readonly [string, string]>> = {
  it: [
    "La città ha chiuso martedì tre vecchi ponti al traffico, perché durante una verifica sono state trovate crepe nei piloni che reggono le arcate.",
    "I tecnici hanno condiviso i dati con la provincia e chiedono di continuare a leggere i sensori fino alla fine dell'estate, quando si deciderà.",
  ],
  pt: [
    "A cidade fechou na terça-feira três pontes velhas ao trânsito, porque numa vistoria foram encontradas fissuras nos pilares que sustentam os arcos.",
    "Os técnicos vão compartilhar os dados com o governo e pedem para continuar a ler os sensores até o fim do verão, quando haverá decisão.",
  ],
  nl: [
    "De stad heeft dinsdag drie oude bruggen voor het verkeer gesloten, omdat bij een controle scheuren in de pijlers zijn gevonden door de dienst.",
    "De ingenieurs delen de gegevens met de provincie en willen de meters verder lezen tot het einde van de zomer, als er een besluit komt.",
  ],
  sv: [
    "Staden stängde på tisdagen tre gamla broar för trafik, eftersom sprickor hade hittats i pelarna vid en kontroll som gjordes i förra veckan.",
    "Ingenjörerna vill dela uppgifterna med länet och läsa mätarna mer fram till slutet av sommaren, då kommunen ska fatta ett beslut om dem.",
  ],
  pl: [
    "Miasto zamknęło we wtorek trzy stare mosty dla ruchu, bo podczas kontroli znaleziono pęknięcia w filarach, które podtrzymują przęsła nad rzeką.",
    "Inżynierowie chcą udostępnić dane województwu i czytać dalej wskazania czujników do końca lata, kiedy ratusz podejmie decyzję o remoncie.",
  ],
  ru: [
    "Город во вторник закрыл для движения три старых моста, потому что при проверке в опорах были найдены трещины, которые видны с берега.",
    "Инженеры готовы поделиться данными с областью и хотят читать показания датчиков до конца лета, когда мэрия примет решение о ремонте.",
  ],
  uk: [
    "Місто у вівторок закрило для руху три старі мости, бо під час перевірки в опорах було знайдено тріщини, які видно з берега річки.",
    "Інженери готові поділитися даними з областю і хочуть читати покази датчиків до кінця літа, коли мерія ухвалить рішення про ремонт.",
  ],
  tr: [
    "Şehir salı günü üç eski köprüyü trafiğe kapattı, çünkü bir denetimde kemerleri taşıyan ayaklarda kıyıdan da görülen çatlaklar bulundu.",
    "Mühendisler verileri valilikle paylaşmak ve belediyenin karar vereceği yaz sonuna kadar ölçümlerin devamını okumak istediklerini söyledi.",
  ],
  zh: [
    "市政府星期二关闭了三座老桥，因为检查时在支撑桥拱的桥墩上发现了裂缝，从岸边就能看到。工程师说，这些裂缝是冬天的洪水造成的。",
    "工程师愿意与省里分享数据，并希望把传感器的读数看到夏天结束，届时市政府将决定是否维修。在此之前，车辆须绕行。",
  ],
  ja: [
    "市は３日、三つの古い橋を通行止めにした。橋脚を点検した際に、岸からも見えるひびが見つかったためだという。冬の洪水が原因とみられる。",
    "技術者は県とデータを共有し、夏の終わりに市が補修を決めるまで計測を続ける。それまで車は迂回することになる。",
  ],
};

describe("furniture abroad", () => {
  it.each([
    ["it", ["Continua a leggere", "Leggi anche: Il porto riapre", "Riproduzione riservata"]],
    ["pt", ["Continua após a publicidade", "Leia também: Porto reabre", "Compartilhar"]],
    ["nl", ["Lees verder", "Lees ook: Haven weer open", "Advertentie"]],
    ["sv", ["Annons", "Läs också: Hamnen öppnar igen", "Dela"]],
    ["pl", ["Reklama", "Czytaj też: Port znów otwarty", "Udostępnij"]],
    ["ru", ["Реклама", "Читайте также: Порт снова открыт", "Поделиться"]],
    ["uk", ["Реклама", "Читайте також: Порт знову відкрито", "Поділитися"]],
    ["tr", ["Reklam", "Ayrıca okuyun: Liman yeniden açıldı", "Haberin devamı"]],
    ["zh", ["广告", "相关阅读：港口重新开放", "阅读全文"]],
    ["ja", ["広告", "関連記事：港が再開", "続きを読む"]],
  ])("of %s is told from the text beside it", (language, lines) => {
    const [first, second] = PROSE[language]!;
    const text = `${first}\n\n${lines[0]}\n\n${second}\n\n${lines[1]}\n\n${lines[2]}`;
    const { blocks } = segment(text);
    const furniture = blocks.filter(({ kind }) => kind === "furniture").map(({ start, end }) => text.slice(start, end));
    expect(furniture).toEqual(lines);
    const paragraphs = blocks
      .filter(({ kind }) => kind === "paragraph")
      .map(({ start, end }) => text.slice(start, end));
    expect(paragraphs).toEqual([first, second]);
  });
});

describe("sentences end", () => {
  it.each([
    ["in Hindi", "पुल बंद है। मरम्मत गर्मियों में होगी।", ["पुल बंद है।", "मरम्मत गर्मियों में होगी।"]],
    ["in Arabic", "هل أغلق الجسر؟ نعم، أغلق أمس.", ["هل أغلق الجسر؟", "نعم، أغلق أمس."]],
    ["in Urdu", "پل بند ہے۔ مرمت گرمیوں میں ہوگی۔", ["پل بند ہے۔", "مرمت گرمیوں میں ہوگی۔"]],
    ["in Amharic", "ድልድዩ ተዘግቷል። ጥገናው በበጋ ይሆናል።", ["ድልድዩ ተዘግቷል።", "ጥገናው በበጋ ይሆናል።"]],
    ["in Armenian", "Կամուրջը փակ է։ Այն կբացվի աշնանը։", ["Կամուրջը փակ է։", "Այն կբացվի աշնանը։"]],
    ["in Chinese", "桥关闭了。车辆须绕行！", ["桥关闭了。", "车辆须绕行！"]],
    [
      "in Japanese, with the bracket that closes",
      "「橋は閉鎖だ。」と市長は言った。車は迂回する。",
      ["「橋は閉鎖だ。」", "と市長は言った。", "車は迂回する。"],
    ],
    [
      "behind German marks",
      "Er sagte: „Die Brücke ist zu.“ Dann ging er.",
      ["Er sagte: „Die Brücke ist zu.“", "Dann ging er."],
    ],
    [
      "behind French marks",
      "Il a dit : « Le pont est fermé. » Puis il est parti.",
      ["Il a dit : « Le pont est fermé. »", "Puis il est parti."],
    ],
  ])("%s", (_, text, sentences) => {
    expect(segment(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });
});
