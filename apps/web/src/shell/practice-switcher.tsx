import { lazy, Suspense, useState } from "react"
import { PracticeFace, PracticeWords } from "./practice-face.tsx"
import { useSession } from "./session.ts"
import classes from "./shell.module.css"

const loadList = () => import("./practice-list.tsx")
const PracticeList = lazy(() => loadList().then((parts) => ({ default: parts.PracticeList })))

/** Name of the practice and one's role in it; with several practices, the way between them, loaded when somebody reaches for it. */
export function PracticeSwitcher() {
  const { memberships } = useSession()
  const [asked, setAsked] = useState(false)
  if (memberships.length < 2) {
    return (
      <div className={`${classes.switcher} ${classes.plain}`}>
        <PracticeWords />
      </div>
    )
  }
  const face = <PracticeFace onClick={() => setAsked(true)} onFocus={() => void loadList()} onPointerEnter={() => void loadList()} />
  if (!asked) return face
  return (
    <Suspense fallback={face}>
      <PracticeList />
    </Suspense>
  )
}
