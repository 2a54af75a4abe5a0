import { describe, expect, it } from "vitest";
import { findQuotes } from "../../src/attribution/index.ts";
import { segment } from "../../src/text/index.ts";

/** `quotation ~ speaker` for each quote, `-` for none. */
function quotesOf(text: string): string[] {
  return findQuotes(segment(text)).map((quote) => `${text.slice(quote.start, quote.end)} ~ ${quote.speaker ?? "-"}`);
}

const LEAD =
  "The harbor of Brennport was closed on Tuesday after a tanker ran aground on the bar outside its entrance.\n\n";

describe("findQuotes finds the marks", () => {
  it.each([
    ['"The bridge is gone," said Mara Lindqvist.', '"The bridge is gone,"'],
    ["“The bridge is gone,” said Mara Lindqvist.", "“The bridge is gone,”"],
    ["‘The bridge is gone,’ said Mara Lindqvist.", "‘The bridge is gone,’"],
    ["'The bridge is gone,' said Mara Lindqvist.", "'The bridge is gone,'"],
    ["„Die Brücke ist weg“, sagte Mara Lindqvist.", "„Die Brücke ist weg“"],
    ["»Die Brücke ist weg«, sagte Mara Lindqvist.", "»Die Brücke ist weg«"],
    ["« Le pont a disparu », a déclaré Mara Lindqvist.", "« Le pont a disparu »"],
    ["``The bridge is gone,'' said Mara Lindqvist.", "``The bridge is gone,''"],
  ])("in %s", (text, quoted) => {
    expect(quotesOf(LEAD + text)).toEqual([`${quoted} ~ Mara Lindqvist`]);
  });

  it("takes no apostrophe for a quotation", () => {
    expect(
      quotesOf(LEAD + "The dogs' bowls weren't filled in the '90s, 'tis said, and the players' bus didn't stop."),
    ).toEqual([]);
    expect(quotesOf(LEAD + "The farmers’ union didn’t meet in the ’80s, and rock ’n’ roll wasn’t played.")).toEqual([]);
  });

  it("takes no inches for a quotation", () => {
    expect(quotesOf(LEAD + 'The statue is 6\'2" tall and its base measures 40" across.')).toEqual([]);
  });

  it("lets a plural's apostrophe stand inside single marks", () => {
    expect(quotesOf(LEAD + "‘The dogs’ bowls were empty,’ said Mara Lindqvist.")).toEqual([
      "‘The dogs’ bowls were empty,’ ~ Mara Lindqvist",
    ]);
  });

  it("gives a nested quotation to the outer one", () => {
    expect(quotesOf(LEAD + "“He shouted ‘cut the rope’ and we did,” said Mara Lindqvist.")).toEqual([
      "“He shouted ‘cut the rope’ and we did,” ~ Mara Lindqvist",
    ]);
    expect(quotesOf(LEAD + "‘He shouted “cut the rope” and we did,’ said Mara Lindqvist.")).toHaveLength(1);
  });

  it("ends an unclosed quotation at the paragraph's end", () => {
    const text = LEAD + '"We never saw the light, said the pilot.\n\nThe inquiry goes on in the town hall.';
    expect(quotesOf(text)[0]).toMatch(/^"We never saw the light, said the pilot\. ~/);
    expect(quotesOf(text)).toHaveLength(1);
  });

  it("leaves empty marks and furniture alone", () => {
    expect(quotesOf(LEAD + 'The form was left blank: "" and “ ”.')).toEqual([]);
  });
});

describe("findQuotes names the speaker", () => {
  it.each([
    ["Mara Lindqvist said: “The tide turned at noon.”", "Mara Lindqvist"],
    ["“The tide turned at noon,” Mara Lindqvist said.", "Mara Lindqvist"],
    ["“The tide turned at noon,” said Mara Lindqvist, the port's head pilot.", "Mara Lindqvist"],
    ["“The tide turned at noon,” said Dr. Mara Lindqvist.", "Mara Lindqvist"],
    ["“The tide turned at noon,” the harbor master, Mara Lindqvist, told reporters.", "Mara Lindqvist"],
    ["Port director Mara Lindqvist told the Brennport Courier that “the tide turned at noon.”", "Mara Lindqvist"],
    ["According to Mara Lindqvist, “the tide turned at noon.”", "Mara Lindqvist"],
    ["Mara Lindqvist, who runs the port, warned that “the tide would turn at noon.”", "Mara Lindqvist"],
    [
      "Deputy Transport Minister Mara Lindqvist called the delay a “national embarrassment” on Monday.",
      "Mara Lindqvist",
    ],
    ["The delay was “a national embarrassment” and should never have happened, Mara Lindqvist said.", "Mara Lindqvist"],
    ["Said Mara Lindqvist: “The tide turned at noon.”", "Mara Lindqvist"],
    ["“Was it the tide?” asked Mara Lindqvist.", "Mara Lindqvist"],
    ["“The tide turned at noon,” wrote Ursula van der Meer.", "Ursula van der Meer"],
    ["“The tide turned at noon,” said Omar al-Rashid.", "Omar al-Rashid"],
    ["Mara Lindqvist, who runs the port, said afterwards: “The tide turned at noon.”", "Mara Lindqvist"],
    [
      "Port director Mara Lindqvist, who wept in the gallery, added later: “The tide turned at noon.”",
      "Mara Lindqvist",
    ],
    ["“The tide turned at noon,” said Lib Dem councillor Mara Lindqvist.", "Mara Lindqvist"],
    ["“The tide turned at noon,” said Old Quay resident Mara Lindqvist.", "Mara Lindqvist"],
    ["Manager Mara Lindqvist was furious. “The tide turned at noon,” she said.", "Mara Lindqvist"],
    [
      "Captain Will Moran headed Jon Pryce's corner in.\n\nOwner Mara Lindqvist wept. “The tide turned at noon,” she said.",
      "Mara Lindqvist",
    ],
  ])("in %s", (text, speaker) => {
    expect(quotesOf(LEAD + text).map((quote) => quote.split(" ~ ")[1])).toEqual([speaker]);
  });

  it("gives both parts of an interrupted quotation to one speaker", () => {
    expect(quotesOf(LEAD + "“We heard a crack,” said Mara Lindqvist. “Then the mast fell.”")).toEqual([
      "“We heard a crack,” ~ Mara Lindqvist",
      "“Then the mast fell.” ~ Mara Lindqvist",
    ]);
    expect(quotesOf(LEAD + "“We heard a crack,” Mara Lindqvist said, “and the mast fell.”")).toEqual([
      "“We heard a crack,” ~ Mara Lindqvist",
      "“and the mast fell.” ~ Mara Lindqvist",
    ]);
  });

  it("gives a surname the full name of its introduction", () => {
    const text = LEAD + "The pilot, Mara Lindqvist, 43, was on watch.\n\n“It was dark,” said Lindqvist.";
    expect(quotesOf(text)).toEqual(["“It was dark,” ~ Mara Lindqvist"]);
  });

  it("finds the introduction of an Arabic name used without its article", () => {
    const text = LEAD + "Omar al-Rashid said the crew was safe.\n\n“They are cold,” said Rashid.";
    expect(quotesOf(text)).toEqual(["“They are cold,” ~ Omar al-Rashid"]);
  });

  it("keeps the bare surname where the introduction was cut", () => {
    expect(quotesOf(LEAD + "“It was dark,” said Lindqvist.")).toEqual(["“It was dark,” ~ Lindqvist"]);
  });

  it("resolves pronouns to who spoke last", () => {
    const text = LEAD + "Omar Rashid said the crew was safe.\n\n“They are cold,” he said. “They are tired,” he added.";
    expect(quotesOf(text)).toEqual(["“They are cold,” ~ Omar Rashid", "“They are tired,” ~ Omar Rashid"]);
  });

  it("resolves pronouns to nobody where nobody was named", () => {
    expect(quotesOf(LEAD + "“They are cold,” he said.")).toEqual(["“They are cold,” ~ -"]);
  });

  it("names organizations, and the ministry by its name", () => {
    const text =
      LEAD + "The Ministry of Transport opened an inquiry.\n\n“The charts were old,” the ministry said in a statement.";
    expect(quotesOf(text)).toEqual(["“The charts were old,” ~ Ministry of Transport"]);
    expect(quotesOf(LEAD + "“The charts were old,” a spokesman for the pilots said.")).toEqual([
      "“The charts were old,” ~ a spokesman for the pilots",
    ]);
  });

  it("carries the speaker over the paragraphs of a long quotation", () => {
    const text =
      LEAD +
      "Mara Lindqvist told the inquiry: “The light was out when we passed the outer buoy.\n\n“Nobody had reported it.\n\n“I did so twice.”";
    expect(quotesOf(text).map((quote) => quote.split(" ~ ")[1])).toEqual([
      "Mara Lindqvist",
      "Mara Lindqvist",
      "Mara Lindqvist",
    ]);
  });

  it("takes up a quotation whose next paragraph closes without opening again", () => {
    const text =
      LEAD +
      '"We shall dredge the bar," said Mara Lindqvist.\n\n"The work begins in May and ends in June.\n\nAs for the tanker, it stays where it is."\n\nRain is expected.';
    expect(quotesOf(text)[2]).toBe('As for the tanker, it stays where it is." ~ Mara Lindqvist');
  });

  it("returns scare quotes and titles, with a speaker only where somebody says them", () => {
    expect(quotesOf(LEAD + "The town, known as the “Gate of the North”, has a “haunted” lighthouse.")).toEqual([
      "“Gate of the North” ~ -",
      "“haunted” ~ -",
    ]);
    expect(quotesOf(LEAD + "A film called “The Last Pilot” was shot there.")).toEqual(["“The Last Pilot” ~ -"]);
    expect(quotesOf(LEAD + "Mara Lindqvist told the council the delay was “absurd”.")).toEqual([
      "“absurd” ~ Mara Lindqvist",
    ]);
  });

  it("does not hand a finished quotation to the speaker of the next sentence", () => {
    const text = LEAD + "Mara Lindqvist said: “The tide turned.” Omar Rashid said the crew was safe.";
    expect(quotesOf(text)).toEqual(["“The tide turned.” ~ Mara Lindqvist"]);
  });

  it("gives words quoted by an outlet to who said them", () => {
    const text = LEAD + "State media quoted Omar Rashid as saying “the crew is safe” on Monday.";
    expect(quotesOf(text)).toEqual(["“the crew is safe” ~ Omar Rashid"]);
  });

  it("gives words to the spokesman an outlet quotes, not to the outlet", () => {
    expect(quotesOf(LEAD + "A port spokesman quoted by Gulf Television said the wall “will hold”.")).toEqual([
      "“will hold” ~ a port spokesman",
    ]);
  });

  it("does not take the hearer of a passive for the speaker", () => {
    expect(quotesOf(LEAD + "Mara Lindqvist was told “to wait”.")).toEqual(["“to wait” ~ -"]);
  });
});

describe("findQuotes stays linear", () => {
  it.each([
    ["200,000 straight marks", '"'.repeat(200_000)],
    ["100,000 opening marks", "“a ".repeat(100_000)],
    ["100,000 single marks", " 'as' b".repeat(50_000)],
    ["1 MB without a space", "x".repeat(1 << 20)],
    ["100,000 paragraphs that never close", '"a word here\n\n'.repeat(50_000)],
    ["100,000 verbs", "Xa, said ".repeat(100_000)],
  ])("on %s", (_name, text) => {
    const segmented = segment(text);
    const start = performance.now();
    for (const quote of findQuotes(segmented)) expect(quote.end).toBeGreaterThan(quote.start);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
