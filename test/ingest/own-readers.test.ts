import { describe, expect, it } from "vitest";
import { detectReader, readArticles, type Reader, type Source } from "../../src/ingest/index.ts";

const ENCODER = new TextEncoder();

function source(name: string, text: string): Source {
  return {
    name,
    bytes: (async function* bytes() {
      yield ENCODER.encode(text);
    })(),
  };
}

/** `NITF`-like: a title line, a line of dashes, the text. Its extension is one that none here has, and its content may begin with a NUL. */
const slips: Reader = {
  name: "slips",
  extensions: [".slip"],
  sniff: (head) => new TextDecoder().decode(head).startsWith("SLIP "),
  async *read({ name, bytes }) {
    let text = "";
    for await (const chunk of bytes) text += new TextDecoder().decode(chunk);
    const [title = "", body = ""] = text.split("\n---\n");
    yield { id: `slip:${name}`, title: title.replace("SLIP ", ""), text: body };
  },
};

async function titles(sources: readonly Source[], readers: readonly Reader[]): Promise<(string | undefined)[]> {
  const found: (string | undefined)[] = [];
  for await (const { title } of readArticles(sources, { readers })) found.push(title);
  return found;
}

describe("a reader of the caller's own", () => {
  it("reads what has its extension, and what looks like its format, and leaves the rest to the others", async () => {
    const sources = [
      source("a.slip", "Mill burns\n---\nThe mill on the Arle burned down."),
      source("feed", "SLIP Bridge closed\n---\nThe bridge was closed on Sunday."),
      source("plain.txt", "Ferry aground\n\nA ferry ran aground."),
    ];
    expect(await titles(sources, [slips])).toEqual(["Mill burns", "Bridge closed", "Ferry aground"]);
  });

  it("is asked before a format is refused for being binary, by its extension alone", () => {
    const head = ENCODER.encode("PK\u0003\u0004 zipped");
    expect(detectReader(head, "a.slip", [slips])).toEqual({ reader: slips });
    expect(detectReader(head, "a.zip", [slips])).toEqual({ unsupported: "a ZIP file (also DOCX, EPUB, ODT)" });
  });
});
