/** One line of a result: what was measured, against what, and how many times. */
export interface Figure {
  readonly what: string
  readonly value: string
  readonly against: string
  readonly ratio: string
  readonly samples: string
}

/** A benchmark: its name on the command line, what it says of itself, and its run. `scale` is 1, or less for a quick look. */
export interface Benchmark {
  readonly name: string
  readonly title: string
  run(scale: number): Promise<readonly Figure[]>
}

/** The value below which the given share (0 to 1) of the samples lies; nearest rank. Throws without samples. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (value === undefined) throw new Error("no samples")
  return value
}
export const median = (samples: readonly number[]): number => quantile(samples, 0.5)
export const sum = (samples: readonly number[]): number => samples.reduce((total, one) => total + one, 0)

/** Three significant digits, thousands with commas. */
export function short(value: number): string {
  const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))))
  return value.toLocaleString("en-US", { maximumFractionDigits: digits })
}
export const ratioOf = (value: number, baseline: number): string => `${short(value / baseline)} ×`

/** A Markdown table, so that a run can be put into docs/performance.md as it is. */
export function tableOf(title: string, figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, against, ratio, samples }) => `| ${[what, value, against, ratio, samples].join(" | ")} |`)
  return [`### ${title}`, "", "| figure | value | baseline | ratio | samples |", "| --- | --- | --- | --- | --- |", ...rows, ""].join("\n")
}
