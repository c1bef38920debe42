import type { Figures } from "../measure-names.ts"
import { corpusMarks, snippetMarks } from "./marked.ts"
import { identifierFigures, own } from "./identifiers.ts"
import { dangerFigures } from "./inbound.ts"
import { enginesF1 } from "./names.ts"
import { outboundFigures } from "./outbound.ts"
import { outbound } from "./corpus.ts"
import { decimal, percent, share, table } from "./table.ts"

interface Aim {
  readonly what: string
  readonly wanted: number
  readonly reached: number
  readonly most?: true
  readonly show: (value: number) => string
}

/** Each promise with what was measured, on texts of the test parts. */
export async function aimsTable(snippets: string, names: Figures, gzipped: number): Promise<string> {
  const judged = outboundFigures(outbound().filter(({ part }) => part === "test"))
  const test = await identifierFigures([...corpusMarks("outbound", "test"), ...corpusMarks("inbound", "test")], own)
  const blind = await identifierFigures(await snippetMarks(snippets, "blind.mjs", "outbound-post"), own)
  const { wnut, btc } = enginesF1(names)
  const least = (what: string, wanted: number, reached: number, show = percent): Aim => ({ what, wanted, reached, show })
  const most = (what: string, wanted: number, reached: number, show = percent): Aim => ({ what, wanted, reached, most: true, show })
  const aims: Aim[] = [
    least("posts and replies with trouble stopped", 0.97, judged.stopped),
    least("blocked, of those that must be", 0.95, judged.blocked),
    most("good ones blocked", 0.02, judged.wronglyBlocked),
    most("good ones flagged at all", 0.08, judged.flagged),
    least("identifier recall, test topics", 0.95, share(test.identifiers.touched, test.identifiers.marked)),
    least("identifier precision, test topics", 0.9, share(test.identifiers.right, test.identifiers.said)),
    least("identifier recall, blind snippets as posts", 0.95, share(blind.identifiers.touched, blind.identifiers.marked)),
    least("identifier precision, blind snippets as posts", 0.9, share(blind.identifiers.right, blind.identifiers.said)),
    least("W-NUT17 PERSON, strict F1, the engine's names", 0.55, wnut, decimal),
    least("BTC PERSON, strict F1, the engine's names", 0.73, btc, decimal),
    least("recall of the four dangers", 1, dangerFigures().recall),
    most("whole package in one bundle, KB gzipped (what checks while typing is held to 350 by a test)", 350, gzipped / 1024, (value) =>
      String(Math.round(value)),
    ),
  ]
  return table(
    ["aim", "wanted", "measured", ""],
    aims.map(({ what, wanted, reached, most: limit, show }) => [
      what,
      `${limit ? "≤" : "≥"} ${show(wanted)}`,
      show(reached),
      (limit ? reached <= wanted : reached >= wanted) ? "met" : "**not met**",
    ]),
  )
}
