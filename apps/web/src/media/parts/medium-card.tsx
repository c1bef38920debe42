import type { MediaSummary } from "@bedside/contracts"
import { Checkbox, Progress } from "@mantine/core"
import { IconAlertTriangle, IconCheck, IconEye, IconPhoto, IconPlayerPlay, IconVideo } from "@tabler/icons-react"
import type { MouseEvent, ReactNode } from "react"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { WordBadge } from "../../ui/badge.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { factWords, lengthWords, nameWords } from "../media.model.ts"
import { lacks } from "../lacks.model.ts"
import classes from "./library.module.css"

interface MediumCardProps {
  medium: MediaSummary
  chosen: boolean
  onChoose: ((range: boolean) => void) | undefined
  onPick: (() => void) | undefined
}

/** A medium in the library: the picture, its name, and what it still lacks. */
export function MediumCard({ medium, chosen, onChoose, onPick }: MediumCardProps) {
  const name = medium.name || "Without a name"
  const inside = (
    <>
      <Thumb medium={medium} />
      <span className={classes.name}>
        <span className="visually-hidden">{medium.kind === "video" ? "Video: " : "Picture: "}</span>
        {name}
      </span>
    </>
  )
  return (
    <li className={classes.card} data-chosen={chosen || undefined}>
      {onPick ? (
        <button type="button" className={classes.face} data-card aria-pressed={chosen} onClick={onPick} disabled={medium.state !== "ready"}>
          {inside}
        </button>
      ) : (
        <PracticeLink to={`/media/${medium.id}`} className={classes.face} data-card="">
          {inside}
        </PracticeLink>
      )}
      {onChoose ? (
        <Checkbox
          className={classes.choose}
          radius={4}
          aria-label={`Choose ${nameWords(medium)}`}
          checked={chosen}
          // The change itself does not tell whether Shift was held.
          onChange={() => undefined}
          onClick={(event: MouseEvent) => onChoose(event.shiftKey)}
        />
      ) : null}
      <p className={classes.facts}>{factWords(medium)}</p>
      <div className={classes.standing}>
        <Standing medium={medium} />
      </div>
    </li>
  )
}

function Thumb({ medium }: { medium: MediaSummary }) {
  const Mark = medium.kind === "video" ? IconVideo : IconPhoto
  return (
    <span className={classes.thumb}>
      {medium.links.small ? (
        <img src={medium.links.small} alt="" loading="lazy" decoding="async" />
      ) : (
        <Mark size={32} stroke={1.5} aria-hidden className={classes.noPicture} />
      )}
      {medium.durationSeconds === null ? null : (
        <span className={classes.length}>
          <IconPlayerPlay size={14} stroke={2} aria-hidden /> {lengthWords(medium.durationSeconds)}
        </span>
      )}
    </span>
  )
}

/** Where it stands: what is being done to it, why it was refused, or what it lacks. */
function Standing({ medium }: { medium: MediaSummary }): ReactNode {
  if (medium.trashedAt) {
    return (
      <p className={classes.quiet}>
        {medium.purgeAt ? (
          <>
            Gone for good <TimeText at={medium.purgeAt} />
          </>
        ) : (
          "In the trash"
        )}
      </p>
    )
  }
  if (medium.refusal) {
    return (
      <>
        <WordBadge icon={IconAlertTriangle} tone="blocked">
          Not taken
        </WordBadge>
        <p className={classes.why}>
          {medium.refusal.reason} {medium.refusal.fix}
        </p>
      </>
    )
  }
  if (medium.progress) {
    const { step, percent } = medium.progress
    return (
      <>
        <p className={classes.quiet}>
          {step.split(":")[0]} <span className="figures">{Math.round(percent)} %</span>
        </p>
        <Progress value={percent} size="sm" aria-label={`${nameWords(medium)}: ${step}`} />
      </>
    )
  }
  const missing = lacks(medium)
  const [first] = missing
  if (!first) {
    return (
      <WordBadge icon={IconCheck} tone="ok">
        Ready to use
      </WordBadge>
    )
  }
  return (
    <>
      <WordBadge
        icon={first.stops ? IconAlertTriangle : IconEye}
        tone={first.what === "finding" && first.stops ? "blocked" : first.stops ? "now" : "review"}
      >
        {first.words}
      </WordBadge>
      {missing.length > 1 ? <span className={classes.quiet}>and {missing.length - 1} more</span> : null}
    </>
  )
}
