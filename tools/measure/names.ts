import { measureNames, type Figures } from "../measure-names.ts"
import { decimal, percent, table } from "./table.ts"

/** Names of people on the test parts of W-NUT17 and BTC, beside other programs. */
export function namesTable({ programs }: Figures): string {
  const rows = programs.map(({ who, wnut, btc, falseAlarms }) => [
    who,
    ...[wnut, btc].flatMap(({ strict, overlap }) => [
      decimal(strict.precision),
      decimal(strict.recall),
      decimal(strict.f1),
      decimal(overlap.f1),
    ]),
    percent(falseAlarms.share),
  ])
  const [first] = programs
  const columns = ["W-NUT17", "BTC"].flatMap((set) => [`${set} precision`, "recall", "strict F1", "overlap F1"])
  return `PERSON marks of the test parts, strict (both ends exact) and with any overlap; account names ("@colgo") count neither way. W-NUT17: ${first?.wnut.marked ?? 0} names, BTC: ${first?.btc.marked ?? 0}. The last column: tweets without a marked name in which one is seen (of ${first?.falseAlarms.tweets ?? 0}).

${table(["program", ...columns, "nameless flagged"], rows)}

"Names with roles" is what \`check\` and \`inspect\` use: what the learned tagger holds for a name, what lists and frames show, and what is known of the practice, of
places, illnesses and titles; the learned tagger alone is what the figures of other taggers compare with.`
}

/** Strict F1 of the engine's own names, the learned tagger among its reasons, on both test parts. */
export const enginesF1 = ({ programs }: Figures): { wnut: number; btc: number } => ({
  wnut: programs[1]?.wnut.strict.f1 ?? Number.NaN,
  btc: programs[1]?.btc.strict.f1 ?? Number.NaN,
})
export { measureNames }
