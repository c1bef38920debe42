import type { Home } from "./home.api.ts"

/** `Good morning` until noon, `Good afternoon` until five, then `Good evening`; the hour in the practice's zone, 0 to 23. */
export const greeting = (hour: number): string => (hour < 12 ? "Good morning" : hour < 17 ? "Good afternoon" : "Good evening")

/** The hour of a moment in a zone, 0 to 23. */
export const hourIn = (at: Date, zone: string): number =>
  Number(new Intl.DateTimeFormat("en-US", { timeZone: zone, hour: "numeric", hourCycle: "h23" }).format(at))

/** `Dr. Mei Chen` is greeted as `Dr. Chen`, `Ana Ruiz` as `Ana`. */
export function calledName(name: string): string {
  const words = name.trim().split(/\s+/)
  const [first = "", last = ""] = [words[0], words.at(-1)]
  return /^(dr|prof)\.?$/i.test(first) && words.length > 1 ? `${first} ${last}` : first
}

/** How many things wait for this person. */
export const waiting = (home: Home): number =>
  home.toApprove.count + home.toAnswer.count + home.failed.length + home.sentBack.length + home.channelsToMend.length

/** One sentence on the day. */
export function daySentence(count: number): string {
  if (count === 0) return "Nothing waits for you."
  return count === 1 ? "One thing waits for you." : `${count} things wait for you.`
}

export interface Step {
  readonly title: string
  readonly text: string
  readonly to: string
  readonly button: string
}
/** First steps of a new practice, in the order they make sense. */
export const steps: Record<Home["firstSteps"][number]["kind"], Step> = {
  "connect-channel": {
    title: "Connect a channel",
    text: "Start with Sandbox, the built-in practice network. It needs no key.",
    to: "/channels",
    button: "Go to Channels",
  },
  "write-post": {
    title: "Write a post",
    text: "Try a patient's name in it, and see how Bedside stops you.",
    to: "/compose",
    button: "Write a post",
  },
  "invite-person": {
    title: "Invite a second person",
    text: "Nobody approves their own posts, so it takes two.",
    to: "/people",
    button: "Go to People",
  },
  "see-comment": {
    title: "See a comment come in",
    text: "Comment on your post as the public would, then answer it.",
    to: "/sandbox",
    button: "Go to the practice network",
  },
}

/** The first step still open; undefined when all are done. */
export const nextStep = (home: Home) => home.firstSteps.find(({ done }) => !done)?.kind

/** `Nothing planned for 16 days` or, with a post far ahead, the same with its date left to the row. */
export const gapWords = (days: number): string => `Nothing goes out for ${days} day${days === 1 ? "" : "s"}`
