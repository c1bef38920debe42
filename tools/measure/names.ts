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

"Names with roles" is what the rules use: it needs a reason to hold a word for a patient's or visitor's name, and leaves celebrities, brands and places alone, which these
corpora mark; the learned tagger alone is what the figures of other taggers compare with.`
}

/** Strict F1 of the learned tagger on both test parts. */
export const taggerF1 = ({ programs }: Figures): { wnut: number; btc: number } => ({
  wnut: programs[0]?.wnut.strict.f1 ?? Number.NaN,
  btc: programs[0]?.btc.strict.f1 ?? Number.NaN,
})
export { measureNames }
