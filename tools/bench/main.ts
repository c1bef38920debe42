// Prints figures against a baseline measured in the same run: bin/bench [--quick] [name…]
import os from "node:os"
import { checkBenchmark } from "./check.ts"
import { deliveriesBenchmark } from "./deliveries.ts"
import { type Benchmark, tableOf } from "./figures.ts"
import { closeHouses } from "./house.ts"
import { hostileBenchmark } from "./hostile.ts"
import { linesBenchmark } from "./lines.ts"
import { readBenchmark } from "./read.ts"
import { uploadsBenchmark } from "./uploads.ts"
import { restBenchmark, startBenchmark } from "./whole.ts"

const benchmarks: readonly Benchmark[] = [
  checkBenchmark,
  hostileBenchmark,
  linesBenchmark,
  deliveriesBenchmark,
  readBenchmark,
  uploadsBenchmark,
  restBenchmark,
  startBenchmark,
]
const print = (line: string) => process.stdout.write(`${line}\n`)

/** The machine, and how busy it was: without both no figure means anything. */
const machine = () => {
  const gigabytes = Math.round(os.totalmem() / 2 ** 30)
  const load = os.loadavg().map((one) => one.toFixed(1))
  const model = os.cpus()[0]?.model.trim() ?? "unknown processor"
  return `${os.availableParallelism()} cores (${model}), ${gigabytes} GB, ${os.type()} ${os.release()}, Node ${process.versions.node}, load ${load.join(" ")}`
}

async function main(args: readonly string[]): Promise<number> {
  const scale = args.includes("--quick") ? 0.1 : 1
  const asked = args.filter((one) => one !== "--quick")
  const unknown = asked.find((one) => !benchmarks.some(({ name }) => name === one))
  if (unknown !== undefined) {
    process.stderr.write(`bedside: There is no benchmark "${unknown}". There are: ${benchmarks.map(({ name }) => name).join(", ")}.\n`)
    return 2
  }
  print(`${new Date().toISOString()} · ${machine()}${scale < 1 ? " · quick: a tenth of the samples" : ""}\n`)
  for (const { name, title, run } of benchmarks) {
    if (asked.length > 0 && !asked.includes(name)) continue
    process.stderr.write(`bedside: measuring ${name}\n`)
    print(tableOf(title, await run(scale)))
  }
  return 0
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void closeHouses().finally(() => process.exit(130)))
process.exitCode = await main(process.argv.slice(2))
