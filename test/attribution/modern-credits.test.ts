/** Credits as pages of today print them, in all their punctuations, and what looks like one and is none. Every line is made up. */
import { describe, expect, it } from "vitest";
import { findCredits } from "../../src/attribution/index.ts";
import { segment } from "../../src/text/index.ts";

function creditsOf(text: string): string[] {
  return findCredits(segment(text)).map(
    ({ kind, scope, agency, start, end }) => `${kind} ${scope} ${agency}: ${text.slice(start, end)}`,
  );
}

/** Kinds, scopes and names alone. */
function namesOf(text: string): string[] {
  return findCredits(segment(text)).map(({ kind, scope, agency }) => `${kind} ${scope} ${agency}`);
}

const BODY =
  "The harbor of Brennport was closed on Tuesday after a tanker ran aground on the sand bar outside its entrance, and forty ships waited in the roads for the tide to turn.";
const MORE =
  "Tugs from three towns tried in vain to pull the vessel free before the evening tide, while the coast guard kept smaller boats away from the wreck and its cargo of paraffin.";

describe("a picture's credit", () => {
  it.each([
    ["Photo: Reuters/Jane Doe", ["Reuters"]],
    ["Photo credit: Jane Doe/AFP/Getty Images", ["Agence France-Presse", "Getty Images"]],
    ["(Reuters/Jane Doe)", ["Reuters"]],
    ["(Jane Doe/Reuters)", ["Reuters"]],
    ["[AP Photo/Jane Doe, File]", ["Associated Press"]],
    ["AP Photo/Jane Doe", ["Associated Press"]],
    ["AP PHOTO/JANE DOE", ["Associated Press"]],
    ["PHOTO BY JANE DOE/GETTY IMAGES", ["Getty Images"]],
    ["Photo by Jane Doe / AFP", ["Agence France-Presse"]],
    ["Getty Images", ["Getty Images"]],
    ["© AFP", ["Agence France-Presse"]],
    ["©AFP / Jane Doe", ["Agence France-Presse"]],
    ["© Jane Doe/EPA", ["European Pressphoto Agency"]],
    ["Image: Jane Doe via Getty Images", ["Getty Images"]],
    ["Credit: Jane Doe/Alamy", ["Alamy"]],
    ["Picture: PA", ["PA Media"]],
    ["Photograph: Jane Doe/The Guardian", ["The Guardian"]],
    ["Foto: Jane Doe/dpa", ["dpa"]],
    ["Bild: dpa", ["dpa"]],
    ["Crédit photo : AFP", ["Agence France-Presse"]],
    ["Foto: EFE/Jane Doe", ["EFE"]],
    ["Фото: Иван Иванов/ТАСС", ["TASS"]],
    ["Фото: РИА Новости", ["RIA Novosti"]],
  ])("%s", (credit, agencies) => {
    const text = `Tanker aground off Brennport\n\nThe tanker on Sunday morning, seen from the quay. ${credit}\n\n${BODY}\n\n${MORE}`;
    expect(namesOf(text).sort()).toEqual(agencies.map((agency) => `caption picture ${agency}`).sort());
  });
});

describe("a credit of the whole article", () => {
  it.each([
    ["BRENNPORT, Ohio (AP) — ", "Associated Press"],
    ["BRENNPORT, Ohio — (AP) — ", "Associated Press"],
    ["(CNN)", "CNN"],
    ["BRENNPORT, March 5 (Xinhua) -- ", "Xinhua"],
    ["MOSCOW, March 5. /TASS/. ", "TASS"],
    ["NEW YORK, March 5, 2016 /PRNewswire/ -- ", "PR Newswire"],
    ["Berlin (dpa) - ", "dpa"],
    ["Berlin (dpa/AFP) - ", "dpa, Agence France-Presse"],
    ["PARIS, 5 mars (Reuters) - ", "Reuters"],
    ["Madrid, 5 mar (EFE).- ", "EFE"],
    ["MADRID, 5 Mar. (EUROPA PRESS) - ", "Europa Press"],
    ["МОСКВА, 5 марта. /ТАСС/. ", "TASS"],
    ["МОСКВА, 5 мар — РИА Новости. ", "RIA Novosti"],
    ["BRENNPORT, March 5 (NordPress) - ", "NordPress"],
    ["LAS VEGAS (KLAS) -- ", "KLAS"],
    ["(MENAFN - Saudi Press Agency) ", "MENAFN, Saudi Press Agency"],
    ["(MENAFN- Kuwait News Agency (KUNA)) ", "MENAFN, Kuwait News Agency"],
  ])("dateline %s", (dateline, agencies) => {
    const text = `Tanker aground off Brennport\n\n${dateline}${BODY}\n\n${MORE}`;
    expect(namesOf(text).sort()).toEqual(
      agencies
        .split(", ")
        .map((agency) => `dateline article ${agency}`)
        .sort(),
    );
  });

  it.each([
    ["With AFP", "Agence France-Presse"],
    ["(With inputs from PTI and ANI)", "Press Trust of India, ANI"],
    ["– with agencies", "agencies"],
    ["With files from The Canadian Press", "The Canadian Press"],
    ["Additional reporting by Reuters", "Reuters"],
    ["Mit Material von dpa und AFP", "dpa, Agence France-Presse"],
    ["(mit Material der dpa)", "dpa"],
    ["Avec AFP", "Agence France-Presse"],
    ["(avec l'AFP)", "Agence France-Presse"],
    ["Con información de EFE", "EFE"],
    ["Con informazioni di ANSA", "ANSA"],
    ["По материалам ТАСС", "TASS"],
    ["dpa", "dpa"],
    ["(dpa)", "dpa"],
    ["Quelle: dpa", "dpa"],
    ["© 2021 AFP", "Agence France-Presse"],
    ["Copyright 2021 The Associated Press. All rights reserved.", "Associated Press"],
    ["(c) Reuters 2021", "Reuters"],
    ["This story was first published by ProPublica.", "ProPublica"],
    ["Reuters journalist Jane Doe contributed reporting.", "Reuters"],
    ["Wire services contributed to this report.", "agencies"],
    ["Based on reporting by Reuters.", "Reuters"],
    ["Information from: Reuters", "Reuters"],
    ["Text: AFP", "Agence France-Presse"],
    ["This is an edited version of a Reuters dispatch.", "Reuters"],
    ["Material from Reuters was used in this report.", "Reuters"],
    ["Additional material from agencies.", "agencies"],
    ["With inputs from agencies", "agencies"],
    ["Agencies contributed to this report.", "agencies"],
    ["The Associated Press contributed.", "Associated Press"],
    ["This report includes information from The Associated Press.", "Associated Press"],
    ["Information from the Associated Press was included in this report.", "Associated Press"],
    ["This report was compiled with assistance from Reuters.", "Reuters"],
    ["Reprinted with permission from the Brennport Gazette.", "Brennport Gazette"],
    ["Syndicated from the Brennport Gazette.", "Brennport Gazette"],
    ["The Brennport Gazette contributed to this report.", "Brennport Gazette"],
    ["This article originally appeared on Quaylight and was reproduced with permission.", "Quaylight"],
    ["(This story has not been edited by NDTV staff and is published from a syndicated feed.)", "agencies"],
    ["Powered by Harbor Market - Live News", "Harbor Market"],
    ["MENAFN0101202000780000ID1099495460", "MENAFN"],
    ["— Jane Doe, AP", "Associated Press"],
    ["(Source: Quaylight.org)", "Quaylight.org"],
  ])("sign-off %s", (line, agencies) => {
    const found = findCredits(segment(`${BODY}\n\n${MORE}\n\n${line}`));
    expect(found.map(({ agency, scope }) => `${scope} ${agency}`).sort()).toEqual(
      agencies
        .split(", ")
        .map((agency) => `article ${agency}`)
        .sort(),
    );
  });
});

describe("what looks like a sign-off and is none", () => {
  it.each([
    "Based on reporting by its own auditors, the company withdrew its forecast.",
    "The museum shows a shortened version of the film.",
    "Several residents contributed reporting errors to the survey.",
    "Text: how the resolution reads",
    "The council cut bus and ferry services and published annual reports.",
    "Follow the Brennport Gazette on Facebook.",
    "This content was not created by the Brennport Gazette.",
    "This report was written by the ministry of trade.",
    "This article was amended on 5 March 2020 to correct the name of the BBC presenter.",
    "This article was first published on Facebook.",
    "This article was first published in January.",
    "Material from the wreck was used to build the chapel.",
    "She contributed to a fund for widows of the sea.",
  ])("%s", (line) => {
    expect(findCredits(segment(`${BODY}\n\n${MORE}\n\n${line}`))).toEqual([]);
  });

  it("takes a byline of staff and wire reports for what it says", () => {
    expect(namesOf(`Tanker aground\n\nBy Staff and Wire Reports\n\n${BODY}\n\n${MORE}`)).toEqual([
      "byline article agencies",
    ]);
  });
});

describe("a credit in running text", () => {
  it.each([
    ["The tanker is empty, a pilot told the BBC.", "BBC: told the BBC"],
    ["The leak was first reported by The Brennport Gazette.", "Brennport Gazette: reported by The Brennport Gazette"],
    ["The news site Axios first reported the leak.", "Axios: The news site Axios first reported"],
    ["The tanker is empty, according to The Associated Press.", "Associated Press: according to The Associated Press"],
    ["The tanker is empty, as reported by Sky News.", "Sky News: reported by Sky News"],
    ["In an interview on the NBC News program, the mayor wept.", "NBC: In an interview on the NBC News"],
    [
      "She wrote in an article in Monday's edition of the Miami Herald.",
      "Miami Herald: in an article in Monday's edition of the Miami Herald",
    ],
    ["The plan is dead, the Brennport Courier newspaper reported.", "Brennport Courier: newspaper reported"],
    ["The plan is dead, the Courier reported.", "Courier: the Courier reported"],
    ["The plan was reported earlier by the Journal.", "Journal: reported earlier by the Journal"],
    ["The pilot told Quaylight earlier this month that the plan was dead.", "Quaylight: told Quaylight"],
    ["The pilot told The Quaylight that the plan was dead.", "Quaylight: told The Quaylight"],
    ["The pilot told 8 News Now the plan was dead.", "8 News Now: told 8 News Now"],
    ["The pilot told KTLA the plan was dead.", "KTLA: told KTLA"],
    ["The plan is dead, Quaylight reported.", "Quaylight: Quaylight reported"],
    ["The plan is dead, the pilot told Variety.", "Variety: told Variety"],
    ["Deadline reports that the plan is dead.", "Deadline: Deadline reports"],
    ['The Brennport news magazine "Der Kutter" reported the leak.', 'Der Kutter: magazine "Der Kutter" reported'],
    [
      "He told the Harbor Party newspaper Pravda that the plan was dead.",
      "Pravda: told the Harbor Party newspaper Pravda",
    ],
    [
      "The findings, published in the journal Tides & Anchors, are plain.",
      "Tides & Anchors: published in the journal Tides & Anchors",
    ],
    ["The leak, according to the news platform Soompi, was small.", "Soompi: according to the news platform Soompi"],
    ["Axios was the first to report the leak.", "Axios: Axios was the first to report"],
    ["The BBC's Jane Doe reported from the quay.", "BBC: The BBC's Jane Doe reported"],
    ["Jane Doe of The Athletic reported the leak.", "The Athletic: of The Athletic"],
    ["The Guardian has contacted the harbor office.", "The Guardian: The Guardian has contacted"],
    ["Newsweek reached out to the harbor office.", "Newsweek: Newsweek reached out"],
    ["The office did not respond to a Reuters request for comment.", "Reuters: a Reuters request"],
    ["CNN could not independently verify the leak.", "CNN: CNN could not independently verify"],
    ["A CNN poll found that half the voters were tired.", "CNN: A CNN poll"],
    ["A Guardian analysis of the data found six dead.", "The Guardian: A Guardian analysis"],
    ["In a statement provided to Decrypt, the firm confirmed the leak.", "Decrypt: provided to Decrypt"],
    ["The Cutter, a Brennport weekly, said the pilot was asleep.", "Cutter: The Cutter"],
    ["Das sagte der Bürgermeister der dpa.", "dpa: der dpa"],
    ["Der Tanker sei leer, berichtete die Nachrichtenagentur dpa am Dienstag.", "dpa: die Nachrichtenagentur dpa"],
    ["Laut dpa ist der Tanker leer.", "dpa: Laut dpa"],
    ["Le pétrolier est vide, selon l'AFP.", "Agence France-Presse: selon l'AFP"],
    ["« Il est vide », a déclaré le maire à l'AFP.", "Agence France-Presse: à l'AFP"],
    ["El petrolero está vacío, según EFE.", "EFE: según EFE"],
    ["«Está vacío», dijo a EFE el alcalde.", "EFE: dijo a EFE"],
    ["Танкер пуст, сообщает ТАСС.", "TASS: сообщает ТАСС"],
    ["Танкер пуст, сообщил мэр РИА Новости.", "RIA Novosti: РИА Новости"],
  ])("%s", (sentence, credit) => {
    const found = creditsOf(`${BODY}\n\n${sentence}\n\n${MORE}`);
    const [name, phrase] = credit.split(": ");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^in-text fact ${name}: .*${phrase}`));
  });

  it("knows an outlet again once a noun said what it is, and both of two that speak together", () => {
    const text = `${BODY}\n\nThe state news agency Halpress reported six dead. Halpress said two are missing. The Brennport Gazette and the news site Quaylight said the pilot was asleep.`;
    expect(namesOf(text)).toEqual([
      "in-text fact Halpress",
      "in-text fact Halpress",
      "in-text fact Brennport Gazette",
      "in-text fact Quaylight",
    ]);
  });

  it("credits a passage where a colon hands over to the copied words", () => {
    expect(namesOf(`${BODY}\n\nThe Guardian wrote:\n\n${MORE}`)).toEqual(["in-text passage The Guardian"]);
    expect(namesOf(`${BODY}\n\nThe Guardian reported: “${MORE}”`)).toEqual(["in-text passage The Guardian"]);
  });
});

describe("what looks like a credit and is none", () => {
  it.each([
    "They met in the Associated Press conference room on the third floor.",
    "The Times Square crowd cheered when the ball dropped.",
    "Police cordoned off the Reuters building in Canary Wharf.",
    "She failed her AP calculus exam twice.",
    "Mr Guardian said the harbor would open again by Friday.",
    "Joan Guardian said the harbor would open again by Friday. Guardian said so twice.",
    "The company told reporters that the tanker was empty.",
    "The tanker is empty, according to police.",
    "The tanker is empty, according to a statement from the harbor office.",
    "The tanker is empty, according to the Ministry of Transport.",
    "Reuters shares fell three percent in London.",
    "Thomson Reuters Corp said it would cut 300 jobs.",
    "AFP Imaging Corp said its sales rose. AFP said it would hire more people.",
    "He told a National Press Club luncheon that the port was safe.",
    "The Independent Police Commission said the pilot was asleep.",
    "A former Wall Street Journal reporter was on board.",
    "She reads The Economist every Friday.",
    "The sun said nothing, and rose over the harbor.",
    "The post office told customers that mail would be late.",
    "The pilot flew via Bloomberg Airport to the coast.",
    "In Time for the tide, the crew said grace.",
    "The mail arrived and the mirror broke, the captain told us.",
    "The Australian said he had seen nothing from the bridge.",
    "The AP course list was printed on paper by the school.",
    "A spokesman for the BBC said the license fee would not rise.",
    "The tanker was registered with UPI Marine Holdings Ltd.",
    "The dean of the Times of Brennport School of Journalism retired.",
    "They sat under a painting of Mercury and listened to the radio.",
    "The pilot told Congress that the plan was dead.",
    "The pilot told Parliament that the plan was dead.",
    "The pilot told Brandt that the plan was dead. Brandt wept.",
    "Captain Ivo Brandt said so. The pilot told Brandt that the plan was dead.",
    "The pilot told FIFA that the plan was dead.",
    "The editor directed him to an editorial in The Wall Street Journal.",
    "The pilot would be known to more people if he appeared on Fox News.",
    "The pilot told an Economist conference that the plan was dead.",
    "The Journal of the pilot lay open on the desk.",
    "The post reported to the captain every hour.",
    "CCTV showed the tanker at the quay.",
    "The measure of the wharf was published by Dow Jones and Co Inc.",
  ])("%s", (sentence) => {
    expect(creditsOf(`${BODY}\n\n${sentence}\n\n${MORE}`)).toEqual([]);
  });
});
