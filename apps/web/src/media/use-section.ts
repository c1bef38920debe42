import { useState } from "react"
import type { Medium } from "@bedside/contracts"
import { sayDone } from "../ui/small.tsx"
import { type MediumFields, useSaveMedium } from "./media.api.ts"

/**
 * A few fields of a medium while somebody writes them. Until something is typed they follow the server; then they stay, and `elsewhere` tells
 * that somebody else changed the same fields meanwhile.
 */
export function useSection<T extends Partial<MediumFields>>(medium: Medium, pick: (medium: Medium) => T, said: string) {
  const save = useSaveMedium()
  const theirs = pick(medium)
  const [mine, setMine] = useState<{ readonly from: T; readonly values: T } | null>(null)
  const values = mine?.values ?? theirs
  const same = (a: T, b: T) => JSON.stringify(a) === JSON.stringify(b)
  return {
    values,
    change: (fields: Partial<T>) => setMine({ from: mine?.from ?? theirs, values: { ...values, ...fields } }),
    dirty: mine !== null && !same(mine.values, theirs),
    elsewhere: mine !== null && !same(mine.from, theirs) && !same(mine.values, theirs),
    takeTheirs: () => setMine(null),
    busy: save.isPending,
    error: save.error,
    save: () =>
      save.mutate(
        { id: medium.id, medium, fields: values },
        {
          onSuccess: () => {
            setMine(null)
            sayDone(said)
          },
        },
      ),
  }
}
export type SectionForm<T extends Partial<MediumFields>> = ReturnType<typeof useSection<T>>
