import { spawn } from "node:child_process"
import { availableParallelism } from "node:os"
import { type Benchmark, ratioOf, short } from "./figures.ts"
import { postOf280 } from "./posts.ts"

const bin = new URL("../../apps/cli/src/bin.ts", import.meta.url).pathname

const linesOf = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const kind = at % 3 === 0 ? "inbound-comment" : at % 3 === 1 ? "outbound-reply" : "outbound-post"
    return JSON.stringify({ id: String(at), kind, text: postOf280(at).slice(0, 140) })
  }).join("\n")

/** Seconds a child takes for what is written to it. */
function seconds(args: readonly string[], input: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const from = performance.now()
    const child = spawn(process.execPath, [...args], { stdio: ["pipe", "pipe", "inherit"] })
    child.on("error", reject)
    child.stdout.resume()
    child.on("close", () => resolve((performance.now() - from) / 1000))
    child.stdin.end(input)
  })
}

const copy = `let text = ""; process.stdin.on("data", (piece) => (text += piece)).on("end", () => { for (const line of text.split("\\n")) process.stdout.write(JSON.stringify(JSON.parse(line)) + "\\n") })`

/** \`bin/bedside check --ndjson\` on lines of 140 characters, start and end of the program included, against reading and writing JSON alone. */
export const linesBenchmark: Benchmark = {
  name: "lines",
  title: "bedside check --ndjson, lines of 140 characters",
  run: async (scale) => {
    const count = Math.round(200_000 * scale)
    const input = linesOf(count)
    const own = count / (await seconds([bin, "check", "--ndjson"], input))
    const bare = count / (await seconds(["-e", copy], input))
    return [
      {
        what: `lines a second on ${availableParallelism()} cores`,
        value: `${short(own)} /s`,
        against: `JSON read and written on one core: ${short(bare)} /s`,
        ratio: ratioOf(own, bare),
        samples: short(count),
      },
    ]
  },
}
