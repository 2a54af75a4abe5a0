import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import {
  BLOCK_KINDS,
  CREDIT_KINDS,
  CREDIT_NOTES,
  CREDIT_SCOPES,
  CREDIT_STATUSES,
  EDIT_CLASSES,
  EDIT_KINDS,
  EVIDENCE_KINDS,
  PART_STATUSES,
  PASSAGE_KINDS,
  PROBLEM_CODES,
  QUOTE_STATUSES,
  RELATIONS,
  SPREAD_LABELS,
  STORY_LINKS,
  UNMATCHED_KINDS,
} from "../../src/findings/index.ts";
import { renderJson } from "../../src/report/index.ts";
import { EMPTY_FINDINGS, FIXTURE, FIXTURE_WITHOUT_TEXT } from "../support/findings-fixture.ts";
import { HOSTILE } from "../support/hostile-findings.ts";

const schema = JSON.parse(readFileSync(new URL("../../schema/findings-1.schema.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

describe("schema/findings-1.schema.json", () => {
  it("accepts findings with and without texts, as values and as renderJson writes them", () => {
    for (const findings of [FIXTURE, FIXTURE_WITHOUT_TEXT, EMPTY_FINDINGS, HOSTILE]) {
      expect(validate(findings), JSON.stringify(validate.errors)).toBe(true);
      expect(validate(JSON.parse(renderJson(findings)))).toBe(true);
    }
  });

  it("refuses a missing field and a kind outside its list", () => {
    expect(validate(Object.fromEntries(Object.entries(FIXTURE).filter(([name]) => name !== "limits")))).toBe(false);
    expect(validate({ ...FIXTURE, problems: [{ ...FIXTURE.problems[0], code: "gremlins" }] })).toBe(false);
  });

  it.each([
    ["blockKind", BLOCK_KINDS],
    ["creditKind", CREDIT_KINDS],
    ["creditNote", CREDIT_NOTES],
    ["creditScope", CREDIT_SCOPES],
    ["creditStatus", CREDIT_STATUSES],
    ["editClass", EDIT_CLASSES],
    ["editKind", Object.keys(EDIT_KINDS)],
    ["evidenceKind", EVIDENCE_KINDS],
    ["partStatus", PART_STATUSES],
    ["passageKind", PASSAGE_KINDS],
    ["problemCode", PROBLEM_CODES],
    ["quoteStatus", QUOTE_STATUSES],
    ["relation", RELATIONS],
    ["spreadLabel", SPREAD_LABELS],
    ["storyLink", STORY_LINKS],
    ["unmatchedKind", UNMATCHED_KINDS],
  ] as const)("has the %s list of the code", (name, list) => {
    expect(schema.$defs[name].enum).toEqual([...list]);
  });
});
