import { Button } from "@mantine/core"
import { Notice } from "../../ui/notice.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { firstWords } from "../compose.model.ts"
import type { Kept } from "../draft.model.ts"

interface KeptNoticesProps {
  kept: readonly Kept[]
  onBringBack: (kept: Kept) => void
  onDiscard: (kept: Kept) => void
}

/** Words that never reached the server (a crash, a closed tab, a conflict): offered back, gone only when told so. */
export function KeptNotices({ kept, onBringBack, onDiscard }: KeptNoticesProps) {
  return kept.map((one) => (
    <Notice
      key={one.at}
      tone="now"
      title={
        <>
          Words from <TimeText at={one.at} /> were not saved. They are kept on this device.
        </>
      }
      action={
        <>
          <Button size="compact-md" onClick={() => onBringBack(one)}>
            Bring them back
          </Button>
          <Button size="compact-md" variant="default" onClick={() => onDiscard(one)}>
            Discard
          </Button>
        </>
      }
    >
      “{firstWords(one.content.text || one.content.variants.find((variant) => variant.text)?.text || "Pictures only", 160)}”
    </Notice>
  ))
}
