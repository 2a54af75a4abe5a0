import { describe, expect, it } from "vitest";
import { checkOutletEntries, parseOutlets } from "../../src/ingest/index.ts";

describe("parseOutlets", () => {
  it("reads CSV with any of the delimiters of spreadsheets, quoted cells and other people's column names", () => {
    const rows = [
      ["Outlet", "owner", "type", "domain", "country"],
      ["The Courier", '"Tidewater, Ltd"', "Newspaper", "courier.example", "XX"],
      ["", "", "", "", ""],
      ['"The ""Herald"""', "", "", "", ""],
    ];
    const entries = [
      { outlet: "The Courier", group: "Tidewater, Ltd", type: "newspaper", urls: ["courier.example"] },
      { outlet: 'The "Herald"' },
    ];
    for (const mark of [",", ";", "\t"]) {
      const text = `\uFEFF${rows.map((row) => row.join(mark)).join("\r\n")}\r\n`;
      expect(parseOutlets(text, "o.csv")).toEqual({ entries, ignored: ["country"] });
    }
  });

  it("reads JSON as an array of records and as an object by id, host or name", () => {
    const record = { outlet: "The Courier", group: "Tidewater", id: ["a1", "a2"], url: "courier.example/news" };
    expect(parseOutlets(JSON.stringify([record]), "o.json").entries).toEqual([
      { outlet: "The Courier", group: "Tidewater", ids: ["a1", "a2"], urls: ["courier.example/news"] },
    ]);
    expect(parseOutlets('{"courier.example": "The Courier", "hrld": {"outlet": "Herald"}}', "o.json").entries).toEqual([
      { outlet: "The Courier", ids: ["courier.example"], names: ["courier.example"], urls: ["courier.example"] },
      { outlet: "Herald", ids: ["hrld"], names: ["hrld"] },
    ]);
  });

  it.each([
    ["", /o\.csv, line 1: the header must have a column "outlet"/],
    ["paper,owner\nX,Y\n", /line 1: the header must have a column "outlet", it has paper, owner/],
    ["outlet,group\n", /names no outlet/],
    ["outlet,group\nA,B\n,C\n", /o\.csv, line 3: no outlet/],
    ['outlet,group\nA,"B\nC,D\n', /line 2: a quotation mark is not closed/],
    ["[1]", /record 1: must be an object/],
    ['[{"outlet": "A", "id": 7}]', /record 1: "id" must be a string/],
    ["[{", /not valid JSON/],
  ])("refuses %j and names the place", (text, message) => {
    expect(() => parseOutlets(text, "o.csv")).toThrow(RangeError);
    expect(() => parseOutlets(text, "o.csv")).toThrow(message);
  });

  it("checks what a caller made", () => {
    expect(() => checkOutletEntries({}, "outlets")).toThrow(TypeError);
    expect(() => checkOutletEntries([{ outlet: "" }], "outlets")).toThrow(/outlets\[0\]\.outlet/);
    expect(() => checkOutletEntries([{ outlet: "A", ids: "x" }], "outlets")).toThrow(/outlets\[0\]\.ids/);
  });
});
