/** `wirecopy compare A B`: two articles beside each other. */
import type { Article } from "../../base/index.ts";
import { readAgencies } from "../agencies-file.ts";
import { UnreadInputError, UsageError } from "../errors.ts";
import { EXIT } from "../exit-codes.ts";
import { checkStandardInput, openIntake, STANDARD_INPUT, type IntakeFlags } from "../intake.ts";
import { refusedOption } from "../option-values.ts";
import { printableLines, quoted } from "../printable.ts";
import { tell, type Session } from "../session.ts";
import { describeProblem } from "../unread.ts";

export interface CompareFlags extends IntakeFlags {
  readonly json?: boolean | undefined;
  readonly shingleSize?: number | undefined;
  readonly minSurprise?: number | undefined;
  readonly agencies?: string | undefined;
}

/** Returns the exit code. Throws `UnreadInputError` where one of the two is missing, `UsageError` where an input holds several articles. */
export async function runCompare(session: Session, a: string, b: string, flags: CompareFlags): Promise<number> {
  checkStandardInput([a, b]);
  const agencies = await readAgencies(session, flags.agencies);
  const first = await readOne(session, a, flags);
  const second = await readOne(session, b, flags);
  const { compare } = await session.loadPipeline();
  const { shingleSize, minSurprise } = flags;
  session.io.leaveSignals?.();
  let pair;
  try {
    pair = compare(first, second, { shingleSize, minSurprise, agencies });
  } catch (error) {
    throw refusedOption(error) ?? error;
  }
  if (flags.json === true) {
    await session.stdout.write(`${printableLines(JSON.stringify(pair, null, 2))}\n`);
  } else {
    const { renderSideBySide } = await import("../side-by-side.ts");
    await session.stdout.write(renderSideBySide(first, second, pair, session));
  }
  return EXIT.done;
}

async function readOne(session: Session, input: string, flags: IntakeFlags): Promise<Article> {
  const intake = await openIntake(session.io, flags);
  const articles: Article[] = [];
  for await (const article of intake.read([input])) {
    articles.push(article);
    if (articles.length > 1) break;
  }
  for (const problem of intake.problems) await tell(session, describeProblem(problem));
  const name = input === STANDARD_INPUT ? "standard input" : quoted(input);
  const [article] = articles;
  if (articles.length > 1) {
    throw new UsageError(`${name} holds several articles, and compare takes one from each input; audit compares many`);
  }
  if (article === undefined) throw new UnreadInputError(`no article could be read from ${name}`);
  return article;
}
