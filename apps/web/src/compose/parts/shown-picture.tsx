import type { Medium } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { IconAlertTriangle, IconCheck, IconUser } from "@tabler/icons-react"
import { lazy, Suspense, useState } from "react"
import { roomy } from "../../media/boxes.model.ts"
import { showing } from "../../media/crops.model.ts"
import { type Mark, marksOf, personWords } from "../../media/look.model.ts"
import { isUnderWay } from "../../media/medium.api.ts"
import { PracticeLink } from "../../shell/practice-link.tsx"
import { WordBadge } from "../../ui/badge.tsx"
import { facesWords } from "../people.model.ts"
import classes from "./post-facts.module.css"

const WhoDialog = lazy(() => import("../../media/parts/who-dialog.tsx").then((parts) => ({ default: parts.WhoDialog })))

/** One picture of a post: who was found on it, and of whom somebody has yet to say who it is. */
export function ShownPicture({ name, medium }: { name: string; medium: Medium | undefined }) {
  const [asking, setAsking] = useState<string | null>(null)
  if (!medium) return null
  const marks = marksOf(medium).filter((mark) => mark.person)
  const asked = marks.find((mark) => mark.key === asking)
  const source = medium.links.small ?? medium.links.full
  return (
    <li className={classes.picture}>
      {source ? <img className={classes.thumb} src={source} alt="" /> : <span className={classes.thumb} />}
      <p className={classes.words}>
        {name}: {isUnderWay(medium) ? "being looked at" : facesWords(medium.shown).replace(/^./, (letter) => letter.toLowerCase())}
      </p>
      {marks.length > 0 ? (
        <ul className={classes.faces} aria-label={`People on ${name.toLowerCase()}`}>
          {marks.map((mark) => (
            <li key={mark.key} className={classes.face}>
              <Face medium={medium} mark={mark} />
              <Who mark={mark} mayWrite={medium.may.write} onAsk={() => setAsking(mark.key)} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={classes.quiet}>
          The look can miss people from behind or in profile.{" "}
          <PracticeLink to={`/media/${medium.id}`}>Mark them in the library</PracticeLink>
        </p>
      )}
      <Suspense fallback={null}>{asked ? <WhoDialog medium={medium} mark={asked} onClose={() => setAsking(null)} /> : null}</Suspense>
    </li>
  )
}

function Who({ mark: { person, title }, mayWrite, onAsk }: { mark: Mark; mayWrite: boolean; onAsk: () => void }) {
  if (!person) return null
  const isOpen = person.state === "unlinked"
  if (isOpen && mayWrite)
    return (
      <Button
        size="compact-md"
        variant="default"
        leftSection={<IconUser size={18} stroke={1.75} />}
        aria-label={`Say who this is: ${title.toLowerCase()}`}
        onClick={onAsk}
      >
        Say who this is
      </Button>
    )
  return (
    <WordBadge icon={isOpen ? IconAlertTriangle : IconCheck} tone={isOpen ? "now" : "ok"}>
      {personWords(person)}
    </WordBadge>
  )
}

/** The person alone, so that nobody links the wrong one. */
function Face({ medium, mark: { box, atSeconds, title } }: { medium: Medium; mark: Mark }) {
  const source = medium.links.full ?? medium.links.small
  if (!source || !box || atSeconds !== null || medium.kind === "video") return null
  const region = roomy(box, 0.2)
  const ratio = (region.w * medium.width) / (region.h * medium.height)
  return (
    <span className={classes.cut} style={{ width: 40 * Math.min(2, Math.max(0.5, ratio)) }}>
      <img src={source} alt={title} style={{ position: "absolute", maxWidth: "none", ...showing(region) }} />
    </span>
  )
}
