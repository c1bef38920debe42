import type { ConsentLine, ConsentState } from "@bedside/contracts"
import {
  IconAlertTriangle,
  IconBan,
  IconCalendarOff,
  IconCircleCheck,
  IconCopy,
  IconEye,
  IconHandStop,
  IconPencil,
  IconSignature,
  IconSnowflake,
  IconX,
  type Icon,
} from "@tabler/icons-react"
import { WordBadge, type BadgeTone } from "../../../ui/badge.tsx"

const looks: Readonly<Record<ConsentState, readonly [words: string, icon: Icon, tone: BadgeTone]>> = {
  draft: ["Being written", IconPencil, "quiet"],
  presented: ["Waiting for a signature", IconSignature, "action"],
  signed: ["To be checked", IconEye, "review"],
  active: ["Active", IconCircleCheck, "ok"],
  expired: ["Ended", IconCalendarOff, "quiet"],
  revoked: ["Taken back", IconHandStop, "quiet"],
  superseded: ["Replaced", IconCopy, "quiet"],
  defective: ["Defective", IconBan, "blocked"],
  declined: ["Declined", IconX, "quiet"],
}

/** Where a consent stands, by icon and word. An active one that must not be used says so. */
export function ConsentBadge({ state, frozen, usable }: Pick<ConsentLine, "state" | "frozen" | "usable">) {
  const [words, icon, tone] = frozen
    ? (["Frozen", IconSnowflake, "review"] as const)
    : state === "active" && !usable
      ? (["Not usable now", IconAlertTriangle, "blocked"] as const)
      : looks[state]
  return (
    <WordBadge icon={icon} tone={tone}>
      {words}
    </WordBadge>
  )
}
