import { check, type ContentKind } from "@bedside/compliance"
import { type Benchmark, type Figure, median, ratioOf, short } from "./figures.ts"

const hostile: Readonly<Record<string, string>> = {
  digits: "1",
  spaces: " ",
  initials: "A. ",
  "at signs": "@",
  "addresses cut short": "a@b.",
  dots: ".",
  "nested brackets": "[({",
  "combining marks": "a\u0301",
  emoji: "😁",
  "families of emoji": "👩‍👩‍👧‍👦",
  names: "Marisol Vega ",
  care: "our patient had surgery ",
  stories: "Our patient had surgery on March 3. ",
  replies: "thank you for your visit ",
  hashtags: "#AbCd",
  links: "a.example/b ",
  "one long word": "a",
}
const kinds: readonly ContentKind[] = ["outbound-post", "outbound-reply", "inbound-comment"]
const lengthOf = 20_000

const made = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Milliseconds of the slowest kind of content, the median of some rounds. */
function slowest(text: string, rounds: number): number {
  return Math.max(
    ...kinds.map((kind) =>
      median(
        Array.from({ length: rounds }, () => {
          const from = performance.now()
          check({ kind, text })
          return performance.now() - from
        }),
      ),
    ),
  )
}

function megabyte(): Figure {
  const text = made("Our patient Marisol Vega had surgery on March 3. Flu shots are here, call 406-555-0100. ", 2 ** 20)
  const before = process.memoryUsage().heapUsed
  let most = 0
  const times = Array.from({ length: 5 }, () => {
    const from = performance.now()
    check({ kind: "outbound-post", text })
    most = Math.max(most, process.memoryUsage().heapUsed - before)
    return performance.now() - from
  })
  return {
    what: "1 MB of text, most memory above rest in five checks",
    value: `${short(most / 2 ** 20)} MB`,
    against: `${short(median(times))} ms a check`,
    ratio: `${short(most / 2 ** 20)} × its size`,
    samples: "5",
  }
}

/** Inputs made to hurt: a text of 20,000 characters, and the same twice as long, which may take twice the time. */
export const hostileBenchmark: Benchmark = {
  name: "hostile",
  title: "Hostile texts of 20,000 characters, against the same of 40,000",
  run: async (scale) => {
    const rounds = Math.max(3, Math.round(15 * scale))
    const figures = Object.entries(hostile).map(([name, piece]): Figure => {
      slowest(made(piece, lengthOf), 2)
      const once = slowest(made(piece, lengthOf), rounds)
      const twice = slowest(made(piece, lengthOf * 2), rounds)
      return {
        what: name,
        value: `${short(once)} ms`,
        against: `twice as long: ${short(twice)} ms`,
        ratio: `${ratioOf(twice, once)}`,
        samples: short(rounds),
      }
    })
    return [...figures, megabyte()]
  },
}
