// Measures everything the compliance package promises about quality and writes it into the report:
// bin/run node tools/measure/main.ts DATA_FOLDER [VADER_FOLDER] [--write]
// DATA_FOLDER holds wnut17/, btc/, tweebank/, sentiment/ and snippets/ as the report says; VADER_FOLDER is npm's vader-sentiment, unpacked.
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { aimsTable } from "./aims.ts"
import { identifierTables } from "./identifiers.ts"
import { sentimentTable, triageTables } from "./inbound.ts"
import { measureNames, namesTable } from "./names.ts"
import { bundleSize } from "./size.ts"
import { calibrationTable, corpusTable, outboundTables } from "./verdicts.ts"

const report = new URL("../../docs/compliance-quality.md", import.meta.url)
const entry = new URL("../../packages/compliance/src/index.ts", import.meta.url).pathname

const sizeLine = ({ bytes, gzipped }: { bytes: number; gzipped: number }): string =>
  `One bundle for browsers, lexicons and learned weights included: ${Math.round(bytes / 1024)} KB, **${Math.round(gzipped / 1024)} KB gzipped**.`

/** The tables by the name of their place in the report. */
async function sections(data: string, vader: string | undefined): Promise<Record<string, string>> {
  const snippets = join(data, "snippets")
  const size = await bundleSize(entry)
  const names = await measureNames(data)
  return {
    aims: await aimsTable(snippets, names, size.gzipped),
    corpus: corpusTable(),
    outbound: await outboundTables(),
    calibration: calibrationTable(),
    identifiers: await identifierTables(snippets),
    names: namesTable(names),
    triage: triageTables(),
    sentiment: await sentimentTable(data, vader),
    size: sizeLine(size),
  }
}

/** The report with the figures of one section between its marks in place of what stood there. */
export function withSection(text: string, name: string, figures: string): string {
  const [open, close] = [`<!-- figures: ${name} -->`, `<!-- end: ${name} -->`]
  const from = text.indexOf(open)
  const to = text.indexOf(close)
  if (from < 0 || to < from) throw new Error(`the report has no place for "${name}"`)
  return `${text.slice(0, from + open.length)}\n\n${figures}\n\n${text.slice(to)}`
}

async function main(data: string, vader: string | undefined, write: boolean): Promise<void> {
  let text = readFileSync(report, "utf8")
  for (const [name, figures] of Object.entries(await sections(data, vader))) {
    console.log(`## ${name}\n\n${figures}\n`)
    text = withSection(text, name, figures)
  }
  if (write) writeFileSync(report, text)
}

if (import.meta.main) {
  const said = process.argv.slice(2)
  const [data, vader] = said.filter((word) => !word.startsWith("--"))
  if (!data) throw new Error("usage: main.ts DATA_FOLDER [VADER_FOLDER] [--write]")
  await main(data, vader, said.includes("--write"))
}
