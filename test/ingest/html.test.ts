import { describe, expect, it } from "vitest";
import { htmlReader, htmlToText } from "../../src/ingest/index.ts";
import { runReader, type Outcome } from "../contract/reader.ts";

const read = (html: string): Promise<Outcome> => runReader(htmlReader, "p/page.html", new TextEncoder().encode(html));
const prose =
  "The river rose fast, the mayor said, and the bridge was closed before noon, as it had been in the spring.";
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;
const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe("htmlReader", () => {
  it("keeps paragraphs and captions apart, leaves scripts, navigation and the title out of the text", async () => {
    const body =
      `<nav><p>Home</p></nav><article><h1>Flood reaches town</h1><p>${prose}</p><figure><img src="x.jpg"><figcaption>The bridge. Photo: Reuters</figcaption></figure>` +
      `<script>track("me")</script><noscript><p>Switch scripts on</p></noscript><template><p>Mould</p></template><p>${prose}<br>Next line</p>` +
      `<ul><li>One</li><li>Two</li></ul></article><footer><p>About us</p></footer>`;
    const { articles, problems } = await read(page("<title>Flood | Site</title>", body));
    expect(problems).toEqual([]);
    expect(articles[0]?.title).toBe("Flood reaches town");
    expect(articles[0]?.text.split("\n\n").filter((part) => part !== "Flood reaches town")).toEqual([
      prose,
      "The bridge. Photo: Reuters",
      `${prose}\nNext line`,
      "One",
      "Two",
    ]);
  });

  it("leaves out lists of nothing but links, where the page has more than that", async () => {
    const menu = `<ul>${["Home", "Tech", "Wall Street", "Your Money", "Video"].map((name) => `<li><a href="#">${name}</a></li>`).join(" ")}</ul>`;
    const list = `<ul><li>Pensions are cut by a fifth, <a href="#">Reuters</a> says</li><li>30,000 are laid off</li><li>Fares rise</li><li>Taxes too</li></ul>`;
    const { articles } = await read(page("", `<div>${menu}<p>${prose}</p>${list}<p>${prose}</p>${menu}</div>`));
    const { text } = articles[0]!;
    expect(text).not.toContain("Wall Street");
    expect(text).toContain("Pensions are cut by a fifth, Reuters says\n\n30,000 are laid off");
    expect((await read(page("", menu))).articles[0]?.text).toContain("Wall Street");
  });

  it("takes title, outlet, date, language, address and credits from JSON-LD, meta and OpenGraph", async () => {
    const head =
      `<title>Flood | Site</title><link rel="canonical" href="https://courier.example/flood"><meta property="og:site_name" content="The Courier">` +
      `<meta name="syndication-source" content="https://wire.example/1"><meta name="original-source" content="https://a.example"><meta name="original-source" content="https://b.example">` +
      linked("{broken") +
      linked({
        "@graph": [
          { "@type": "WebSite", name: "no" },
          {
            "@type": ["Thing", "NewsArticle"],
            headline: "Flood reaches town",
            datePublished: "2014-08-24T18:30:00+0100",
            author: [{ name: "Ann Bee" }, "Carl Dee"],
            publisher: { name: "Courier Ltd" },
            copyrightHolder: { "@id": "https://wire.example" },
            creditText: "Wire/Ann Bee",
            isBasedOn: ["https://wire.example/1", { url: "https://wire.example/2" }],
          },
        ],
      });
    const { articles } = await read(page(head, `<p>${prose}</p>`));
    const { text, metadata, ...fields } = articles[0]!;
    expect(text).toBe(prose);
    expect(fields).toEqual({
      id: "page",
      title: "Flood reaches town",
      outlet: "The Courier",
      publishedAt: "2014-08-24T18:30:00+01:00",
      language: "en-GB",
      url: "https://courier.example/flood",
    });
    expect({ ...metadata }).toEqual({
      byline: "Ann Bee, Carl Dee",
      "syndication-source": "https://wire.example/1",
      "original-source": ["https://a.example", "https://b.example"],
      isBasedOn: ["https://wire.example/1", "https://wire.example/2"],
      creditText: "Wire/Ann Bee",
      copyrightHolder: "https://wire.example",
      publisher: "Courier Ltd",
    });
  });

  it("keeps its own address where another site's is declared canonical, and keeps that one as a credit", async () => {
    const canonical = (href: string): string => `<link rel="canonical" href="${href}">`;
    const own = `<meta property="og:url" content="https://www.courier.example/flood">`;
    const reprint = await read(page(canonical("https://wire.example/1") + own, `<p>${prose}</p>`));
    expect(reprint.articles[0]).toMatchObject({
      url: "https://www.courier.example/flood",
      metadata: { canonical: "https://wire.example/1" },
    });
    const same = await read(page(canonical("https://amp.courier.example/flood") + own, `<p>${prose}</p>`));
    expect(same.articles[0]).toMatchObject({ url: "https://amp.courier.example/flood" });
    expect(same.articles[0]?.metadata).toBeUndefined();
  });

  it("keeps the address that a line of the page gives as the original's, and no other link", async () => {
    const own = `<meta property="og:url" content="https://www.courier.example/flood">`;
    const body = (line: string): string => page(own, `<p>${prose}</p><p>${prose}</p><p>${line}</p>`);
    const links = async (line: string): Promise<unknown> =>
      (await read(body(line))).articles[0]?.metadata?.["original-url"];
    expect(await links(`<a href="https://wire.example/1">Read the original article</a>`)).toBe(
      "https://wire.example/1",
    );
    expect(await links(`Originally published <a href="https://wire.example/1">here</a>.`)).toBe(
      "https://wire.example/1",
    );
    expect(await links(`Originally published <a href="https://courier.example/0">here</a>.`)).toBeUndefined();
    expect(await links(`Source: <a href="https://statistics.example/1">table</a>`)).toBeUndefined();
    expect(await links(`The harbor has <a href="https://wire.example/1">a report</a> on it.`)).toBeUndefined();
  });

  it("keeps what Dublin Core says of the source", async () => {
    const { articles } = await read(
      page(`<meta name="DC.source" content="Reuters"><meta name="copyright" content="2021 AFP">`, `<p>${prose}</p>`),
    );
    expect({ ...articles[0]?.metadata }).toEqual({ "dc.source": "Reuters", copyright: "2021 AFP" });
  });

  it("falls back to meta elements, <time> and the title where there is no JSON-LD", async () => {
    const head = `<title> Flood &amp; fire </title><meta name="author" content="Ann Bee"><meta property="og:locale" content="de_AT">`;
    const html = `<html><head>${head}</head><body><svg><title>Logo</title></svg><time datetime="2014-08-24">Sunday</time><p>${prose}</p></body></html>`;
    const { articles } = await read(html);
    expect(articles[0]).toMatchObject({
      title: "Flood & fire",
      language: "de-AT",
      publishedAt: "2014-08-24",
      metadata: { byline: "Ann Bee" },
    });
  });

  it.each([
    [
      "an old meta element",
      `<meta name="publish_date" content="Thu, 06 Oct 2011 08:10:27 EST">`,
      "",
      "2011-10-06T08:10:27-05:00",
    ],
    ["microdata", "", `<span itemprop="datePublished" content="2017-05-15">May 15</span>`, "2017-05-15"],
    [
      "RDFa",
      "",
      `<span property="dc:date" content="2013-04-19T00:00:00-05:00">04/19/13</span>`,
      "2013-04-19T00:00:00-05:00",
    ],
    [
      "hAtom",
      "",
      `<abbr class="published updated" title="2010-08-13T16:39:00-04:00">Aug 13</abbr>`,
      "2010-08-13T16:39:00-04:00",
    ],
    [
      "the article's own time before another's",
      "",
      `<time datetime="2012-01-02"></time><time pubdate datetime="2011-03-04"></time>`,
      "2011-03-04",
    ],
    ["its address", `<link rel="canonical" href="https://courier.example/world/2015/04/16/flood">`, "", "2015-04-16"],
    [
      "its address with the month's name",
      `<link rel="canonical" href="https://courier.example/2013/apr/5/flood">`,
      "",
      "2013-04-05",
    ],
    [
      "no year and month alone",
      `<link rel="canonical" href="https://courier.example/2015/04/flood-16">`,
      "",
      undefined,
    ],
    ["no thirteenth month", `<link rel="canonical" href="https://courier.example/2015/13/16/flood">`, "", undefined],
  ])("takes the date of publication from %s", async (_title, head, body, expected) => {
    const { articles, problems } = await read(page(head, `${body}<p>${prose}</p>`));
    expect(articles[0]?.publishedAt).toBe(expected);
    expect(problems).toEqual([]);
  });

  it.each([
    ["Babies and peanuts | Site", "<h1>Allergies Health Center</h1>", "Babies and peanuts | Site"],
    ["Babies and peanuts - The Courier", "<h1>Allergies Health Center</h1>", "Babies and peanuts"],
    ["Flood | Site", "<h1>Flood reaches town</h1>", "Flood reaches town"],
    ["Flood reaches town", "<h1>The Courier</h1><h1>Flood reaches the town</h1>", "Flood reaches the town"],
    ["Mayor: we will not yield - courier.example", "", "Mayor: we will not yield"],
    ["洪水：城镇被淹 | 新闻", "<h1>城镇被淹</h1><h1>新闻中心</h1>", "城镇被淹"],
    ["", "<h1>Flood reaches town</h1>", "Flood reaches town"],
  ])("takes the headline of %j over %j for %j", async (title, body, expected) => {
    const head = `<title>${title}</title><meta property="og:url" content="https://www.courier.example/x"><meta name="application-name" content="Courier">`;
    const { articles } = await read(page(head, `${body}<p>${prose}</p>`));
    expect(articles[0]?.title).toBe(expected);
  });

  it("calls the outlet by its site where it gives no name, or its address for one", async () => {
    const outlet = async (head: string): Promise<string | undefined> =>
      (await read(page(head, `<p>${prose}</p>`))).articles[0]?.outlet;
    const url = `<meta property="og:url" content="https://www.news.courier.co.uk/flood">`;
    expect(await outlet(url)).toBe("courier.co.uk");
    expect(await outlet(`${url}<meta property="og:site_name" content="http://www.Courier.example/">`)).toBe(
      "courier.example",
    );
    expect(await outlet(`${url}<meta property="og:site_name" content="The Courier">`)).toBe("The Courier");
    expect(await outlet("")).toBeUndefined();
  });

  it.each([
    ["a fragment", `<p>${prose}</p>`],
    ["html without body", `<html><p>${prose}</p></html>`],
    ["body without html", `<body><p>${prose}</p></body>`],
    ["a head without frame", `<!doctype html><title>T</title><p>${prose}`],
    ["an unclosed head", `<html><head><title>T</title><body><p>${prose}</p></body></html>`],
    ["a leading comment", `<!-- <html><body> --><div>${prose}</div>`],
    [
      "XHTML",
      `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>${prose}</p></body></html>`,
    ],
    ["upper-case tags", `<HTML><HEAD></HEAD><BODY><P>${prose}</P></BODY></HTML>`],
    ["plain text", prose],
  ])("finds the text of %s", async (_title, html) => {
    const { articles } = await read(html);
    expect(articles[0]?.text).toBe(prose);
  });

  it("decodes entities, and keeps a script in a title or headline as the text that it is", async () => {
    const { articles } = await read(
      page(`<title>A <script>alert(1)</script></title>`, `<p>It&rsquo;s &lt;b&gt; ${prose}</p>`),
    );
    expect(articles[0]?.title).toBe("A <script>alert(1)</script>");
    expect(articles[0]?.text).toContain("It’s <b> The river");
  });

  it("reads a windows-1252 page by its declaration", async () => {
    const html = page("<meta charset=iso-8859-1>", `<p>It\x92s caf\xe9, ${prose}</p>`);
    const { articles, problems } = await runReader(
      htmlReader,
      "p.html",
      Uint8Array.from(html, (letter) => letter.charCodeAt(0)),
    );
    expect(articles[0]?.text).toContain("It’s café");
    expect(problems).toEqual([]);
  });

  it.each([
    ["100,000 open <p><b>", "<p><b>x".repeat(100_000)],
    ["100,000 open <div>", "<div>x".repeat(100_000)],
    ["100,000 nested and closed <div>", `<p>x</p>${"<div>".repeat(100_000)}x${"</div>".repeat(100_000)}`],
    ["100,000 open <li><p>", "<li><p>x".repeat(100_000)],
    ["two million <", `<p>x</p>${"<".repeat(2_000_000)}`],
    ["a million unclosed tags", `<p>x</p>${"<a ".repeat(1_000_000)}`],
    ["a million end tags", `<p>x</p>${"</p>".repeat(1_000_000)}`],
    ["a million character references", `<p>${"&amp;".repeat(1_000_000)}</p>`],
    ["200,000 <b>x</b>", "<b>x</b>".repeat(200_000)],
    ["300 columns 90 deep", `${"<div>".repeat(90)}<p>${prose}</p>${"</div>".repeat(90)}`.repeat(300)],
    ["a million open comments", `<p>x</p>${"<!--".repeat(1_000_000)}`],
    ["a million open scripts", `<p>x</p>${"<script>".repeat(1_000_000)}`],
  ])("takes bounded time for %s", async (_title, html) => {
    const started = process.cpuUsage();
    const { articles } = await read(html);
    expect(articles).toHaveLength(1);
    expect(process.cpuUsage(started).user).toBeLessThan(10_000_000);
  });

  it("says where markup over the bounds was cut", async () => {
    const { problems } = await read(`<p>${prose}</p>${"<div>x".repeat(2000)}`);
    expect(problems.map(({ code }) => code)).toEqual(["article-too-large"]);
    expect(problems[0]?.message).toContain("character offset");
  });

  it("says so where the bounds left no text at all", async () => {
    const { articles, problems } = await read(`${"<div>".repeat(2000)}deep`);
    expect(articles).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(["malformed-html"]);
    expect(problems[0]?.message).toContain("read up to character offset");
  });

  it("reads a page with thousands of unclosed paragraphs whole", async () => {
    const { articles, problems } = await read(page("", `<div>${`<p>${prose}`.repeat(3000)}</div>`));
    expect(problems).toEqual([]);
    expect(articles[0]?.text.split("\n\n")).toHaveLength(3000);
  });
});

describe("htmlToText", () => {
  it("joins blocks by blank lines, ends a paragraph at two <br>, and keeps cells apart", async () => {
    const html =
      "one<br>two<br><br>three<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table><pre>x\n y</pre>tail";
    expect(await htmlToText(html)).toEqual({ text: "one\ntwo\n\nthree\n\na b\n\nc\n\nx\ny\n\ntail", complete: true });
  });

  it("gives an empty text for an empty fragment", async () => {
    expect(await htmlToText("")).toEqual({ text: "", complete: true });
  });
});
