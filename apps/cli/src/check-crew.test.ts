import { setTimeout as wait } from "node:timers/promises"
import { expect, test } from "vitest"
import { openCrew } from "./check-crew.ts"
import { answerLines } from "./check-lines.ts"
import { checkLines } from "./check-ndjson.ts"
import type { Line } from "./streams.ts"

const text = (at: number): string =>
  JSON.stringify({ id: at, kind: "outbound-post", text: `Our patient Marisol had surgery, number ${at}.` })
const linesFrom = (from: number, count: number): Line[] =>
  Array.from({ length: count }, (_, at) => ({ number: from + at, text: text(from + at) }))

test("threads answer as this thread does", async () => {
  const crew = openCrew(2, { roster: ["Marisol"] })
  try {
    while (!crew.ready()) await wait(10)
    const batches = [linesFrom(1, 80), linesFrom(81, 80), linesFrom(161, 3)]
    const answers = await Promise.all(batches.map((lines) => crew.answer(lines)))
    expect(answers).toEqual(batches.map((lines) => answerLines(lines, { roster: ["Marisol"] })))
  } finally {
    await crew.close()
  }
})

test("many lines come back in their order, bad ones in their place", async () => {
  async function* source(): AsyncGenerator<string> {
    for (let piece = 0; piece < 40; piece++) {
      yield `${linesFrom(piece * 100, 99)
        .map((line) => line.text)
        .join("\n")}\nnot JSON\n`
      await wait(20)
    }
  }
  let out = ""
  const stdout = { write: (written: string) => ((out += written), true) }
  const code = await checkLines(source(), {}, { stdout, stderr: { write: () => true } }, 2)
  expect(code).toBe(2)
  const ids = out
    .trimEnd()
    .split("\n")
    .map((line) => (JSON.parse(line) as { id: number | null }).id)
  expect(ids).toEqual(Array.from({ length: 4000 }, (_, at) => (at % 100 === 99 ? null : at)))
})
