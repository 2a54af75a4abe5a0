import { describe, expect, it } from "vitest";
import { findCredits, parseAgencies, type CreditedArticle, type CreditOptions } from "../../src/attribution/index.ts";
import { segment } from "../../src/text/index.ts";

/** `kind scope agency: span` for each credit. */
function creditsOf(text: string, article: CreditedArticle = {}, options: CreditOptions = {}): string[] {
  return findCredits(segment(text), article, options).map(
    ({ kind, scope, agency, start, end }) => `${kind} ${scope} ${agency}: ${text.slice(start, end)}`,
  );
}

const BODY =
  "The harbor of Brennport was closed on Tuesday after a tanker ran aground on the sand bar outside its entrance, and forty ships waited in the roads for the tide to turn.";
const MORE =
  "Tugs from three towns tried in vain to pull the vessel free before the evening tide, while the coast guard kept smaller boats away from the wreck and its cargo of paraffin.";

describe("findCredits reads running text", () => {
  it.each([
    [
      "Forty ships are waiting, The Washington Post reported Saturday.",
      "The Washington Post: The Washington Post reported",
    ],
    [
      "The tanker is empty, according to a recent report from Reuters.",
      "Reuters: according to a recent report from Reuters",
    ],
    ["According to port officials cited by Reuters, the tanker is empty.", "Reuters: cited by Reuters"],
    ["“It is empty,” Mara Lindqvist said, speaking to AP from the quay.", "Associated Press: speaking to AP"],
    ["A pilot quoted in Russia Today denied it.", "Russia Today: quoted in Russia Today"],
    ["State news agency SANA, quoting an official, reported that the tanker is empty.", "SANA: State news agency SANA"],
    [
      "Lindqvist told the pan-Arab Mayadeen news channel that it was empty.",
      "Al Mayadeen: told the pan-Arab Mayadeen news channel",
    ],
    [
      "According to an article on the wreck by The Wall Street Journal, it is empty.",
      "The Wall Street Journal: According to an article on the wreck by The Wall Street Journal",
    ],
    ["She told the Guardian it was empty.", "The Guardian: told the Guardian"],
    ["He spoke in an interview with the BBC on Monday.", "BBC: in an interview with the BBC"],
    ["The tanker is empty, a Reuters reporter said.", "Reuters: a Reuters reporter"],
    ["She told Agence France-Presse it was empty.", "Agence France-Presse: told Agence France-Presse"],
    ["The tanker is empty, reports the Hindustan Times.", "Hindustan Times: reports the Hindustan Times"],
  ])("in %s", (sentence, credit) => {
    expect(creditsOf(`${BODY}\n\n${sentence}`)).toEqual([`in-text fact ${credit}`]);
  });

  it("takes outlets it has never heard of by their form", () => {
    expect(creditsOf(`${BODY}\n\nThe newspaper Le Phare said the tanker was empty.`)).toEqual([
      "in-text fact Le Phare: The newspaper Le Phare said",
    ]);
    expect(creditsOf(`${BODY}\n\nShe told the Zarani news agency it was empty.`)).toEqual([
      "in-text fact Zarani: told the Zarani news agency",
    ]);
    expect(creditsOf(`${BODY}\n\nShe told Radio Meridian it was empty.`)).toEqual([
      "in-text fact Radio Meridian: told Radio Meridian",
    ]);
    expect(creditsOf(`${BODY}\n\nThe tanker was empty, The Brennport Gazette reported.`)).toEqual([
      "in-text fact Brennport Gazette: The Brennport Gazette reported",
    ]);
  });

  it("takes a monitoring group as a source, and its short name for the long one", () => {
    const text = `${BODY}\n\nSix died, said Omar Rashid, the head of the Northern Observatory for Sea Rescue.\n\nThe Observatory said two are missing.`;
    expect(creditsOf(text)).toEqual([
      "in-text fact Northern Observatory for Sea Rescue: the Northern Observatory for Sea Rescue",
      "in-text fact Northern Observatory for Sea Rescue: The Observatory said",
    ]);
  });

  it("reads the Times after The New York Times as The New York Times", () => {
    const text = `${BODY}\n\nThe New York Times reported six dead. Two are missing, the Times reported.`;
    expect(findCredits(segment(text)).map(({ agency }) => agency)).toEqual([
      "The New York Times",
      "The New York Times",
    ]);
  });
});

describe("findCredits leaves alone what is no credit", () => {
  it.each([
    "He told reporters on the quay that it was empty.",
    "The pilot told Congress that the light was out.",
    "Reuters Holdings plc rose two percent in London.",
    "Shares of The New York Times Co fell after the report.",
    "Reuters said its pretax profit rose to 80 million pounds.",
    "The satellite Sputnik circled the earth in 1957.",
    "They drove from Scranton, PA to Ohio for the launch.",
    "She left the post in March and said at the times she recalled nothing.",
    "The captain mapped the bar and the AP exam was postponed.",
    "“The light was out,” Mara Lindqvist said.",
    "The Transport Ministry said the charts were old.",
    "The Venezuelan Workers Confederation (CTV) said the port was unsafe.",
    "The Agricultural Bank of Carinthia (ABC) said the loan was repaid. ABC said the ship was insured.",
    "Michael Bloomberg visited the port. Bloomberg said it was a shame.",
    "The ship was named to the Associated Press All-Pro list of wrecks.",
    "A local radio station said it was empty.",
    "An Isis-affiliated news channel claimed responsibility.",
    "The mayor flew home via Istanbul.",
    "Lindqvist's website said the road was closed.",
    "CBS/Fox Video Co said it would film there.",
    "They met in the Fox and Sun inns at a time of fog.",
    "“I told Reuters the truth,” the captain shouted at the crowd.",
  ])("%s", (sentence) => {
    expect(creditsOf(`${BODY}\n\n${sentence}\n\n${MORE}`)).toEqual([]);
  });

  it("drops the article's own outlet, by name, alias or address", () => {
    const text = `${BODY}\n\nShe told Reuters it was empty.`;
    expect(creditsOf(text, { outlet: "Reuters" })).toEqual([]);
    expect(creditsOf(text, { outlet: "reuters news agency" })).toEqual([]);
    expect(creditsOf(text, { url: "https://www.reuters.com/world/tanker-2016-12-11/" })).toEqual([]);
    expect(creditsOf(text, { outlet: "Irish Examiner" })).toHaveLength(1);
  });
});

describe("findCredits reads lines", () => {
  it.each([
    ["GROSSETO, Italy (AP) -- ", "Associated Press: GROSSETO, Italy (AP)"],
    ["LONDON, Feb 26 (Reuters) - ", "Reuters: LONDON, Feb 26 (Reuters)"],
    ["(Reuters) - ", "Reuters: (Reuters)"],
    ["Paris (AFP) – ", "Agence France-Presse: Paris (AFP)"],
    ["Jakarta [Indonesia], Jan 1 (ANI): ", "ANI: Jakarta [Indonesia], Jan 1 (ANI)"],
    ["BRENNPORT (KBRN) -- ", "KBRN: BRENNPORT (KBRN)"],
  ])("dateline %s", (dateline, credit) => {
    expect(creditsOf(`Tanker aground\n\n${dateline}${BODY}\n\n${MORE}`)).toEqual([`dateline article ${credit}`]);
  });

  it.each([
    ["By Reuters Staff", "Reuters"],
    ["By Jane Doe, Associated Press", "Associated Press"],
    ["From AFP in Paris", "Agence France-Presse"],
    ["Jane Doe | Reuters", "Reuters"],
    ["By The Associated Press", "Associated Press"],
  ])("byline %s", (byline, agency) => {
    expect(creditsOf(`Tanker aground off Brennport\n\n${byline}\n\n${BODY}\n\n${MORE}`)).toEqual([
      `byline article ${agency}: ${byline}`,
    ]);
  });

  it("takes a byline that names only a person for no credit", () => {
    expect(creditsOf(`Tanker aground off Brennport\n\nBy Jane Doe\n\n${BODY}`)).toEqual([]);
  });

  it.each([
    ["Reuter", "Reuters: Reuter"],
    ["AP", "Associated Press: AP"],
    ["- with files from AFP", "Agence France-Presse: with files from AFP"],
    [
      "© 2016 The Associated Press. All rights reserved",
      "Associated Press: © 2016 The Associated Press. All rights reserved",
    ],
    [
      "The Associated Press contributed to this report.",
      "Associated Press: The Associated Press contributed to this report.",
    ],
    [
      "This article was originally published on The Conversation.",
      "The Conversation: This article was originally published on The Conversation.",
    ],
    [
      "(Reporting by Jane Doe for Reuters in Oslo; Editing by John Roe)",
      "Reuters: (Reporting by Jane Doe for Reuters in Oslo; Editing by John Roe)",
    ],
  ])("sign-off %s", (line, credit) => {
    expect(creditsOf(`${BODY}\n\n${MORE}\n\n${line}`)).toEqual([`signoff article ${credit}`]);
  });

  it("reads a sign-off that ran on after the last sentence", () => {
    expect(creditsOf(`${BODY}\n\n${MORE} Work goes on, dealers said. — AFP`)).toEqual([
      "signoff article Agence France-Presse: AFP",
    ]);
  });

  it("gives a staff line to the agency that the rest of the article names", () => {
    const text = `BRENNPORT (Reuters) - ${BODY}\n\n${MORE}\n\n(Reporting by Jane Doe; Editing by John Roe)`;
    expect(findCredits(segment(text)).map(({ kind, agency }) => `${kind} ${agency}`)).toEqual([
      "dateline Reuters",
      "signoff Reuters",
    ]);
  });

  it.each([
    ["Via Arutz Sheva:", "Arutz Sheva: Via Arutz Sheva:"],
    ["(via Sailing Weekly)", "Sailing Weekly: via Sailing Weekly"],
    ["h/t The Daily Beast", "The Daily Beast: h/t The Daily Beast"],
  ])("pointer %s", (line, credit) => {
    expect(creditsOf(`${BODY}\n\n${line}\n\n${MORE}`)).toEqual([`via passage ${credit}`]);
  });

  it("gives a closing source line to the whole article", () => {
    expect(creditsOf(`${BODY}\n\n${MORE}\n\nSource: Xinhua`)).toEqual(["via article Xinhua: Source: Xinhua"]);
  });
});

describe("findCredits reads picture credits", () => {
  it.each([
    ["The tanker on Sunday. Photograph: Reuters", ["Reuters: Photograph: Reuters"]],
    ["The tanker on Sunday. [Image by Jane Doe/AP Images]", ["Associated Press: [Image by Jane Doe/AP Images]"]],
    [
      "The tanker on Sunday (Jane Doe/Sputnik via AP)",
      ["Associated Press: (Jane Doe/Sputnik via AP)", "Sputnik: (Jane Doe/Sputnik via AP)"],
    ],
    ["The tanker on Sunday. (AP Photo/Jane Doe)", ["Associated Press: (AP Photo/Jane Doe)"]],
    ["The tanker on Sunday. REUTERS/Jane Doe", ["Reuters: REUTERS/Jane Doe"]],
    ["The tanker on Sunday. Jane Doe/AFP", ["Agence France-Presse: Jane Doe/AFP"]],
    ["The tanker on Sunday. (Photo by Jane Doe/Getty Images)", ["Getty Images: (Photo by Jane Doe/Getty Images)"]],
    ["The tanker on Sunday. Photo: Jane Doe", ["Jane Doe: Photo: Jane Doe"]],
    ["The tanker on Sunday. Foto: dpa", ["dpa: Foto: dpa"]],
    ["The tanker on Sunday. © AFP", ["Agence France-Presse: © AFP"]],
  ])("%s", (caption, credits) => {
    expect(creditsOf(`Tanker aground\n\n${caption}\n\n${BODY}\n\n${MORE}`)).toEqual(
      credits.map((credit) => `caption picture ${credit}`),
    );
  });

  it("takes no fraction, date or address for a picture credit", () => {
    expect(
      creditsOf(
        `${BODY} The line 1/2 and http://example.com/Reuters/x on 1/2/2016 and the Hull/Leeds train.\n\n${MORE}`,
      ),
    ).toEqual([]);
  });
});

describe("findCredits reads metadata", () => {
  it.each([
    [{ source: "Reuters" }, "Reuters"],
    [{ creditline: "AP" }, "Associated Press"],
    [{ provider: { name: "Agence France-Presse" } }, "Agence France-Presse"],
    [{ "syndication-source": "https://www.theguardian.com/world/2016/dec/11/tanker" }, "The Guardian"],
    [{ isBasedOn: ["https://www.nytimes.com/2016/12/11/tanker.html"] }, "The New York Times"],
    [{ infoSources: [{ name: "Xinhua", role: "originfo" }] }, "Xinhua"],
    [{ byline: "Jane Doe, Associated Press" }, "Associated Press"],
    [{ provider: "Brennport Wire Service" }, "Brennport Wire Service"],
  ])("%j", (metadata, agency) => {
    expect(findCredits(segment(BODY), { metadata })).toEqual([
      { kind: "metadata", agency, start: 0, end: 0, scope: "article" },
    ]);
  });

  it("takes a canonical address on another site for the original's, and no address of the page's own site", () => {
    const of = (url: string | undefined, canonical: string): string[] =>
      findCredits(segment(BODY), { url, metadata: { canonical } }).map(({ agency }) => agency);
    expect(of("https://courier.example/tanker", "https://www.reuters.com/world/tanker")).toEqual(["Reuters"]);
    expect(of("https://courier.example/tanker", "https://harborwire.example/tanker")).toEqual(["harborwire.example"]);
    expect(of("https://m.courier.co.uk/tanker", "https://www.courier.co.uk/tanker")).toEqual([]);
    expect(of(undefined, "https://www.reuters.com/world/tanker")).toEqual([]);
  });

  it("takes neither a person's byline, nor the outlet's own name, nor other fields", () => {
    const metadata = {
      byline: "Jane Doe",
      source: "Irish Examiner",
      section: "Reuters",
      copyright: "https://example.org/x",
      source2: 7,
    };
    expect(findCredits(segment(BODY), { outlet: "Irish Examiner", metadata })).toEqual([]);
  });

  it("reads a source at the end of the headline", () => {
    expect(findCredits(segment(BODY), { title: "Tanker aground - Reuters" }).map(({ agency }) => agency)).toEqual([
      "Reuters",
    ]);
  });
});

describe("findCredits takes more agencies", () => {
  const agencies = [{ name: "Harbor Wire", kind: "agency", aliases: ["HW"] }] as const;

  it("finds the caller's sources by every alias", () => {
    expect(creditsOf(`${BODY}\n\nShe told HW it was empty.`, {}, { agencies })).toEqual([
      "in-text fact Harbor Wire: told HW",
    ]);
    expect(creditsOf(`BRENNPORT (HW) - ${BODY}`, {}, { agencies })).toEqual([
      "dateline article Harbor Wire: BRENNPORT (HW)",
    ]);
  });

  it("lets the caller's spelling win over the table's", () => {
    const mine = [{ name: "Austin Press", kind: "paper", aliases: ["AP"] }] as const;
    expect(creditsOf(`${BODY}\n\nShe told AP it was empty.`, {}, { agencies: mine })).toEqual([
      "in-text fact Austin Press: told AP",
    ]);
  });

  it("reads them from lines as in the built-in table, and from JSON", () => {
    const lines = "# ours\n\nagency; Harbor Wire; HW|H.W.; Wire; harborwire.example\npaper; The Quay";
    const [wire, quay] = parseAgencies(lines);
    expect(wire).toEqual({
      name: "Harbor Wire",
      kind: "agency",
      aliases: ["HW", "H.W."],
      ambiguous: ["Wire"],
      domains: ["harborwire.example"],
    });
    expect(quay).toMatchObject({ name: "The Quay", kind: "paper", aliases: [] });
    expect(parseAgencies(JSON.stringify([wire, quay]))).toEqual([wire, quay]);
  });

  it("names the line or the entry that is malformed", () => {
    expect(() => parseAgencies("agency; A\nblog; B")).toThrow(/^agencies, line 2\.kind must be one of/);
    expect(() => parseAgencies("agency; A; ; ; ; ;")).toThrow("agencies, line 1: more than five cells");
    expect(() => parseAgencies("[{]")).toThrow(/^agencies: not JSON/);
    expect(() => parseAgencies('[{"kind":"agency","name":"A","aliases":"B"}]')).toThrow(
      new TypeError("agencies[0].aliases must be an array"),
    );
  });

  it("throws on malformed agencies and unknown options, naming them", () => {
    const wrong = (options: unknown) => () => findCredits(segment(BODY), {}, options as CreditOptions);
    expect(wrong({ agencies: [{ name: "X", kind: "blog" }] })).toThrow(
      new RangeError("agencies[0].kind must be one of agency, paper, broadcaster, picture, site, monitor, got blog"),
    );
    expect(wrong({ agencies: [{ name: 7, kind: "agency" }] })).toThrow(TypeError);
    expect(wrong({ agencies: [{ name: " ", kind: "agency" }] })).toThrow(RangeError);
    expect(wrong({ agency: [] })).toThrow(/no option "agency"/);
  });
});

describe("findCredits stays linear", () => {
  it.each([
    ["slashes", "AP/".repeat(100_000)],
    ["brackets", "(AP) ".repeat(100_000)],
    ["labels", "Photo: by ".repeat(80_000)],
    ["copyright signs", "© ".repeat(200_000)],
    ["staff lines", "reporting by ".repeat(40_000)],
    ["short lines", "AP\n\n".repeat(60_000)],
    ["1 MB without a space", "X".repeat(1 << 20)],
    ["mentions", "He told Reuters that ".repeat(40_000)],
    [
      "bare hearers",
      Array.from({ length: 40_000 }, (_, at) => `He told Name${"abcdefghij".charAt(at % 10)}${at} so. `).join(""),
    ],
    ["titles in quotation marks", 'magazine "Der Kutter" reported. '.repeat(20_000)],
    ["notices", "This report was published by the Gazette.\n\n".repeat(20_000)],
  ])("on %s", (_name, text) => {
    const segmented = segment(text);
    const start = performance.now();
    findCredits(segmented);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
