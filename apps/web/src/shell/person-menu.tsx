import { lazy, Suspense, useState } from "react"
import { PersonFace } from "./person-face.tsx"

const loadList = () => import("./person-menu-list.tsx")
const PersonMenuList = lazy(() => loadList().then((parts) => ({ default: parts.PersonMenuList })))

/** The person signed in, with the ways to the own account and out. The menu is loaded when somebody reaches for it. */
export function PersonMenu() {
  const [asked, setAsked] = useState(false)
  const face = <PersonFace onClick={() => setAsked(true)} onFocus={() => void loadList()} onPointerEnter={() => void loadList()} />
  if (!asked) return face
  return (
    <Suspense fallback={face}>
      <PersonMenuList />
    </Suspense>
  )
}
