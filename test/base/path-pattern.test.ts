import { describe, expect, it } from "vitest";
import { pathPattern } from "../../src/base/index.ts";

describe("pathPattern", () => {
  it.each([
    ["{outlet}/{date}-*.txt", "/data/corpus/courier/2024-08-24-ferry.txt", { outlet: "courier", date: "2024-08-24" }],
    ["{outlet}/{date}-*.txt", "courier/20240824-ferry.txt", { outlet: "courier", date: "2024-08-24" }],
    ["{outlet}/{date}/*", "news/courier/2024/8/4/ferry.html", { outlet: "courier", date: "2024-08-04" }],
    ["{outlet}_{date}_*.txt", "a/b/the courier_2024_08_24_7.txt", { outlet: "the courier", date: "2024-08-24" }],
    ["{outlet}/*", "./corpus/herald/x.txt", { outlet: "herald" }],
    ["corpus/{outlet}/**", "corpus/herald/2024/08/x.txt", { outlet: "herald" }],
    ["corpus/{outlet}/", "/home/me/corpus/herald/2024/08/x.txt", { outlet: "herald" }],
    ["{outlet}.jsonl", "feeds/a.b-c.jsonl", { outlet: "a.b-c" }],
    ["{outlet}/*.txt", "C:\\corpus\\herald\\x.txt", { outlet: "herald" }],
    ["/(?<outlet>[^/]+)/(?<date>\\d+)", "x/herald/20240824.txt", { outlet: "herald", date: "2024-08-24" }],
  ])("%s finds in %s what it names", (pattern, path, expected) => {
    expect(pathPattern(pattern)(path)).toEqual(expected);
  });

  it.each([
    ["{outlet}/{date}-*.txt", "courier/ferry.txt"],
    ["{outlet}/*.txt", "x.txt"],
    ["corpus/{outlet}/*", "mycorpus/herald/x.txt"],
    // Every character but the four signs is itself.
    ["{outlet}/a.txt", "herald/axtxt"],
    ["{outlet}/(a)+.txt", "herald/aa.txt"],
    ["(?<outlet>\\d+)", "herald/x.txt"],
  ])("%s finds nothing in %s", (pattern, path) => {
    expect(pathPattern(pattern)(path)).toBeUndefined();
  });

  it.each([
    ["", /must have \{outlet\}/],
    ["(", /must have \{outlet\}/],
    ["{outlet}/{outlet}", /\{outlet\} once/],
    ["{outlet}/{author}", /no \{author\}; it may have/],
    ["(?<outlet>", /must be a regular expression, got "\(\?<outlet>": .*Unterminated group/],
  ])("refuses %j and says why", (pattern, message) => {
    expect(() => pathPattern(pattern)).toThrow(RangeError);
    expect(() => pathPattern(pattern)).toThrow(message);
  });
});
