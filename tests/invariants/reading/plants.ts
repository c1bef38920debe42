/** Things that must never be written down, each found nowhere else. */
export const planted = {
  name: "Marisolanda Quezterra",
  email: "m.quezterra@plumewort.example",
  phone: "(555) 013-7294",
  token: "tok-zx81qv77-plumewort-secret",
  text: "Marisolanda Quezterra had her zirconia crown fitted on Tuesday",
} as const

type Plant = keyof typeof planted
/** A plant as it may show: as itself, its telling words, in an address, in base64. */
const shapes: Readonly<Record<Plant, readonly string[]>> = {
  name: ["marisolanda", "quezterra"],
  email: ["m.quezterra", "plumewort.example"],
  phone: ["013-7294", "0137294"],
  token: ["zx81qv77", "plumewort-secret"],
  text: ["zirconia crown", "zirconia%20crown", "zirconia+crown"],
}

/** Which plants show in these lines. */
export function plantsIn(lines: readonly string[]): readonly Plant[] {
  const all = lines.join("\n")
  const lower = all.toLowerCase()
  const coded = (value: string) => all.includes(Buffer.from(value).toString("base64").slice(0, -4))
  return (Object.keys(planted) as Plant[]).filter((plant) => shapes[plant].some((shape) => lower.includes(shape)) || coded(planted[plant]))
}
