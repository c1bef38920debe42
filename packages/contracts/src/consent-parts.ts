import { z } from "zod"

/** A day of the calendar: YYYY-MM-DD. */
export const Day = z.iso.date()
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** Any of a closed list. */
export const someOf = <const T extends readonly [string, ...string[]]>(list: T) => z.array(z.enum(list)).max(list.length)
/** A place where something is shown: a network's id, or one of the places `consentChoices` lists. */
export const PlaceId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)
