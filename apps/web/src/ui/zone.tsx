import { createContext, useContext, useEffect, useState } from "react"
import { clock } from "./clock.ts"
import { exactTime, plannedTime, relativeTime } from "./time.ts"

const Zone = createContext("UTC")
/** Sets the zone in which `TimeText` writes; the shell sets the practice's. */
export const ZoneProvider = Zone.Provider
/** The practice's time zone, such as `America/New_York`. */
export const useZone = (): string => useContext(Zone)

/** The present moment, again every `everyMs` milliseconds (default 30 seconds). */
export function useNow(everyMs = 30_000): Date {
  const [now, setNow] = useState(() => clock.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.now()), everyMs)
    return () => clearInterval(timer)
  }, [everyMs])
  return new Date(now)
}

interface TimeTextProps {
  /** An instant as the API gives it. */
  at: string
  /** `relative`: 5 minutes ago; `planned`: Tue 9:00 AM EST; `exact`: with date and year. */
  as?: "relative" | "planned" | "exact"
}

/** A time in the practice's zone; the exact one with its zone shows on hover. */
export function TimeText({ at, as = "relative" }: TimeTextProps) {
  const zone = useZone()
  const now = useNow()
  const moment = new Date(at)
  const exact = exactTime(moment, zone)
  const shown = as === "exact" ? exact : as === "planned" ? plannedTime(moment, zone, now) : relativeTime(moment, zone, now)
  return (
    <time dateTime={at} title={exact}>
      {shown}
    </time>
  )
}
