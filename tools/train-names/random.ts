/** A source of numbers from 0 to 1 (not included) that is the same in every run: a linear congruential generator. */
export type Chance = () => number

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

/** One of the list; `skew` above 1 favors its beginning. */
export function oneOf<T>(list: readonly T[], chance: Chance, skew = 1): T {
  const one = list[Math.floor(list.length * chance() ** skew)]
  if (one === undefined) throw new Error("nothing to choose from")
  return one
}

/** Puts the list in another order, in place. */
export function shuffle<T>(list: T[], chance: Chance): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1))
    const [one, two] = [list[at], list[other]]
    if (one === undefined || two === undefined) continue
    list[at] = two
    list[other] = one
  }
}
