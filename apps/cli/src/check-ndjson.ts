import { availableParallelism } from "node:os"
import type { PracticeFacts } from "@bedside/compliance"
import { answerLines, exit, type Answers } from "./check-lines.ts"
import { openCrew, type Crew } from "./check-crew.ts"
import { linesOf, write, type Line, type Source, type Streams } from "./streams.ts"

/** A piece with fewer lines is answered at once, without waiting for anybody. */
const few = 64

/**
 * Answers each line of JSON with one line of JSON, in their order, and resolves to the worst exit code. Many lines are shared out
 * over the cores; while the other threads are still starting, this one works.
 */
export async function checkLines(
  source: Source,
  practice: PracticeFacts,
  { stdout, stderr }: Pick<Streams, "stdout" | "stderr">,
  cores: number = availableParallelism(),
): Promise<number> {
  let code: number = exit.clean
  let crew: Crew | undefined
  const waiting: Promise<void>[] = []
  const tell = async (answers: Answers) => {
    code = Math.max(code, answers.code)
    if (answers.err !== "") await write(stderr, answers.err)
    if (answers.out !== "") await write(stdout, answers.out)
  }
  const settle = async (left: number) => {
    while (waiting.length > left) await waiting.shift()
  }
  const share = (lines: readonly Line[], ready: Crew) => {
    const before = waiting.at(-1)
    const answered = ready.answer(lines)
    waiting.push(Promise.all([answered, before]).then(([answers]) => tell(answers)))
  }
  try {
    for await (const lines of linesOf(source)) {
      if (lines.length >= few && cores > 1) crew ??= openCrew(cores, practice)
      if (crew?.ready() && (lines.length >= few || waiting.length > 0)) {
        share(lines, crew)
        await settle(cores * 2)
      } else {
        await settle(0)
        await tell(answerLines(lines, practice))
      }
    }
    await settle(0)
  } finally {
    await crew?.close()
  }
  return code
}
