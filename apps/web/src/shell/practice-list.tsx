import { Menu } from "@mantine/core"
import { IconCheck } from "@tabler/icons-react"
import { useNavigate } from "@tanstack/react-router"
import { roleWords } from "../ui/words.ts"
import { PracticeFace } from "./practice-face.tsx"
import { practicePath, usePractice, useSession } from "./session.ts"
import classes from "./shell.module.css"

/** All practices of this person; it opens as soon as it is there. */
export function PracticeList() {
  const practice = usePractice()
  const { memberships } = useSession()
  const navigate = useNavigate()
  return (
    <Menu width={280} position="bottom-start" defaultOpened>
      <Menu.Target>
        <PracticeFace autoFocus />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Your practices</Menu.Label>
        {memberships.map(({ practiceId, practiceName, role }) => (
          <Menu.Item
            key={practiceId}
            onClick={() => void navigate({ to: practicePath(practiceId, "/") })}
            rightSection={practiceId === practice.practiceId ? <IconCheck size={16} stroke={1.75} aria-label="chosen" /> : null}
          >
            <span className={classes.name}>{practiceName}</span>
            <span className={classes.role}>{roleWords[role].name}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
