import { ProblemNotice } from "../../ui/notice.tsx"
import { roleWords } from "../../ui/words.ts"
import { useDemoSignIn, type SetupState } from "../sign-in.api.ts"
import classes from "./demo-people.module.css"

interface DemoPeopleProps {
  people: SetupState["demoPeople"]
  onIn: () => void
  onCode: () => void
}

/** The demo's people with their role and story; one click signs in as one of them. */
export function DemoPeople({ people, onIn, onCode }: DemoPeopleProps) {
  const enter = useDemoSignIn(onIn, onCode)
  return (
    <>
      <ProblemNotice error={enter.error} />
      <ul className={classes.list}>
        {people.map(({ id, name, role, story }) => (
          <li key={id}>
            <button type="button" className={classes.person} disabled={enter.isPending} onClick={() => enter.mutate(id)}>
              <span className={classes.face} aria-hidden>
                {initials(name)}
              </span>
              <span>
                <span className={classes.name}>
                  <span className="visually-hidden">Sign in as </span>
                  {name}
                </span>
                <span className={classes.role}> · {roleWords[role].name}</span>
                <span className={classes.story}>{story}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function initials(name: string): string {
  const words = name.replace(/^(Dr|Mr|Ms|Mrs)\.? /, "").split(" ")
  return `${words[0]?.[0] ?? ""}${words.length > 1 ? (words.at(-1)?.[0] ?? "") : ""}`.toUpperCase()
}
