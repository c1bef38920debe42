import type { ConsentLine, Post, PostContent, PostPermission } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconAlertTriangle } from "@tabler/icons-react"
import { useState } from "react"
import { ConsentBadge } from "../../comply/consents/parts/consent-badge.tsx"
import { TickList } from "../../comply/consents/parts/tick-list.tsx"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { usePractice } from "../../shell/session.ts"
import { ProblemNotice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { lineRest } from "../../comply/consents/line.model.ts"
import { infoChoices } from "../people.model.ts"
import { useApproveItem } from "../people.api.ts"
import classes from "./post-facts.module.css"

interface ConsentCardProps {
  /** What the ledger says of it; undefined until the first save told it. */
  line: Pick<ConsentLine, "handle" | "state" | "frozen" | "usable" | "line"> | undefined
  /** How it stands to this post; undefined until it was saved with it. */
  permission: PostPermission | undefined
  /** What the author says the post shows; absent for one that only a picture names. */
  info?: PostPermission["info"]
  media: PostContent["media"]
  flush: () => Promise<Post | undefined>
  onInfo?: (info: PostPermission["info"]) => void
  onTakeOff?: (handle: string) => void
}

/** One consent of a post: what it is, what the post shows by it, and everything it lacks for this post. */
export function ConsentCard({ line, permission, info, media, flush, onInfo, onTakeOff }: ConsentCardProps) {
  const [all, setAll] = useState(false)
  const { may } = usePractice()
  const handle = line?.handle ?? ""
  const choices = infoChoices(permission?.covers, info ?? [], all)
  return (
    <li className={classes.consent}>
      <div className={classes.consentHead}>
        <span className={classes.handle}>{handle || "A consent"}</span>
        {line ? <ConsentBadge {...line} /> : null}
        <span className={classes.grow} />
        {permission?.id && may("consents:read") ? (
          <PracticeLink to={`/consents/${permission.id}`} aria-label={`Open ${handle}`}>
            Open
          </PracticeLink>
        ) : null}
        {onTakeOff ? (
          <Button variant="subtle" color="gray" size="compact-md" aria-label={`Take off ${handle}`} onClick={() => onTakeOff(handle)}>
            Take off
          </Button>
        ) : null}
      </div>
      {line ? <p className={classes.quiet}>{lineRest(line)}</p> : null}
      {permission && permission.media.length > 0 ? <p className={classes.quiet}>{shownOn(permission.media, media)}</p> : null}
      {info && onInfo ? (
        <div>
          <TickList label="What the post shows of this person" options={choices} chosen={info} onChange={onInfo} />
          {permission && !all ? (
            <Button variant="subtle" color="gray" size="compact-md" mt={8} onClick={() => setAll(true)}>
              It shows something else
            </Button>
          ) : null}
        </div>
      ) : null}
      {permission && permission.against.length > 0 ? (
        <ul className={classes.lacks} aria-label={`What ${handle} lacks`}>
          {permission.against.map((sentence) => (
            <li key={sentence} className={classes.lack}>
              <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
              {sentence}
            </li>
          ))}
        </ul>
      ) : null}
      {permission?.id && permission.itemApproved === false && may("consents:keep") ? (
        <ApproveItem consentId={permission.id} handle={handle} flush={flush} />
      ) : null}
    </li>
  )
}

function shownOn(ids: readonly string[], media: PostContent["media"]): string {
  const numbers = media.flatMap(({ mediaId }, at) => (ids.includes(mediaId) ? [String(at + 1)] : []))
  const where = media.length > 1 ? `picture ${numbers.join(" and ")}` : "the picture"
  return `Somebody on ${where} is linked to it, so the face counts as shown.`
}

/** The person saw exactly this post and agreed; any change asks again. */
function ApproveItem({ consentId, handle, flush }: { consentId: string; handle: string; flush: ConsentCardProps["flush"] }) {
  const approve = useApproveItem()
  const run = async () => {
    const saved = await flush()
    if (saved)
      approve.mutate(
        { id: consentId, sha256: saved.contentHash },
        { onSuccess: () => sayDone(`Noted: the person behind ${handle} approved it.`) },
      )
  }
  return (
    <div>
      <Button variant="default" size="compact-md" loading={approve.isPending} onClick={() => void run()}>
        The person approved exactly this post
      </Button>
      <ProblemNotice error={approve.error} />
    </div>
  )
}
