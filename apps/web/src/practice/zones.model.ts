const american: readonly (readonly [zone: string, name: string])[] = [
  ["America/New_York", "Eastern (New York)"],
  ["America/Chicago", "Central (Chicago)"],
  ["America/Denver", "Mountain (Denver)"],
  ["America/Phoenix", "Mountain, no daylight time (Phoenix)"],
  ["America/Los_Angeles", "Pacific (Los Angeles)"],
  ["America/Anchorage", "Alaska (Anchorage)"],
  ["Pacific/Honolulu", "Hawaii (Honolulu)"],
  ["America/Puerto_Rico", "Atlantic (Puerto Rico)"],
]

export interface ZoneGroup {
  readonly group: string
  readonly items: readonly { readonly value: string; readonly label: string }[]
}

/** Time zones to choose from: the American ones by their common names, then all others; `chosen` is there even when this browser does not know it. */
export function zoneGroups(all: readonly string[], chosen: string): ZoneGroup[] {
  const known = new Set(american.map(([zone]) => zone))
  const others = [...new Set([...all, chosen])].filter((zone) => zone !== "" && !known.has(zone)).sort()
  return [
    { group: "United States", items: american.map(([value, label]) => ({ value, label })) },
    { group: "Everywhere else", items: others.map((value) => ({ value, label: value.replaceAll("_", " ") })) },
  ]
}
