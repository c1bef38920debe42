import type { PostState } from "@bedside/contracts"
import {
  IconAlertTriangle,
  IconArrowBackUp,
  IconBan,
  IconCalendarEvent,
  IconCheck,
  IconCircleCheck,
  IconCircleOff,
  IconClockExclamation,
  IconClockPause,
  IconEye,
  IconHelpCircle,
  IconPencil,
  IconSend,
  IconShieldX,
  IconX,
  type Icon,
} from "@tabler/icons-react"
import type { ReactNode } from "react"
import classes from "./badge.module.css"

export type BadgeTone = "quiet" | "ok" | "review" | "blocked" | "now" | "action"

/** A word with an icon on a tint; color never speaks alone. */
export function WordBadge({ icon: Mark, tone = "quiet", children }: { icon: Icon; tone?: BadgeTone; children: ReactNode }) {
  return (
    <span className={`${classes.badge} ${tone === "quiet" ? "" : classes[tone]}`}>
      <Mark size={15} stroke={1.75} aria-hidden />
      {children}
    </span>
  )
}

type Row = readonly [words: string, icon: Icon, tone: BadgeTone]

const verdicts: Record<"ok" | "needs-review" | "blocked", Row> = {
  ok: ["OK", IconCheck, "ok"],
  "needs-review": ["Needs review", IconEye, "review"],
  blocked: ["Blocked", IconShieldX, "blocked"],
}

/** The compliance engine's verdict: leaf and check, amber and eye, brick and shield. */
export function VerdictBadge({ outcome, count }: { outcome: "ok" | "needs-review" | "blocked"; count?: number }) {
  const [words, icon, tone] = verdicts[outcome]
  return (
    <WordBadge icon={icon} tone={tone}>
      {words}
      {count ? ` · ${count}` : ""}
    </WordBadge>
  )
}

export type DeliveryState = "scheduled" | "sending" | "sent" | "rejected" | "not-sent" | "unconfirmed" | "missed" | "canceled"

const states: Record<PostState | DeliveryState, Row> = {
  draft: ["Draft", IconPencil, "quiet"],
  "in-review": ["In review", IconEye, "action"],
  "sent-back": ["Sent back", IconArrowBackUp, "now"],
  approved: ["Approved", IconCheck, "ok"],
  scheduled: ["Scheduled", IconCalendarEvent, "action"],
  sending: ["Sending", IconSend, "action"],
  sent: ["Sent", IconCircleCheck, "ok"],
  "partly-sent": ["Partly sent", IconAlertTriangle, "now"],
  failed: ["Failed", IconX, "now"],
  missed: ["Missed", IconClockExclamation, "now"],
  "taken-down": ["Taken down", IconCircleOff, "quiet"],
  rejected: ["Refused", IconBan, "now"],
  "not-sent": ["Not sent", IconClockPause, "now"],
  unconfirmed: ["Unconfirmed", IconHelpCircle, "now"],
  canceled: ["Canceled", IconCircleOff, "quiet"],
}

/** The words for a post's or a delivery's state, for places that cannot hold a badge. */
export const stateWords = (state: PostState | DeliveryState): string => states[state][0]
/** Icon and tone of a state, for a calendar entry. */
export const stateLook = (state: PostState | DeliveryState): { icon: Icon; tone: BadgeTone } => ({
  icon: states[state][1],
  tone: states[state][2],
})

/** Where a post or a delivery stands, by shape and word. */
export function StateBadge({ state }: { state: PostState | DeliveryState }) {
  const [words, icon, tone] = states[state]
  return (
    <WordBadge icon={icon} tone={tone}>
      {words}
    </WordBadge>
  )
}
