import { Menu } from "@mantine/core"
import { IconLogout, IconUserCircle } from "@tabler/icons-react"
import { useNavigate } from "@tanstack/react-router"
import { PersonFace } from "./person-face.tsx"
import { useSignOut } from "./sign-out.ts"

/** The ways to the own account and out; it opens as soon as it is there. */
export function PersonMenuList() {
  const navigate = useNavigate()
  const signOut = useSignOut()
  return (
    <Menu width={220} position="top-start" defaultOpened>
      <Menu.Target>
        <PersonFace autoFocus />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconUserCircle size={18} stroke={1.75} />} onClick={() => void navigate({ to: "/account" })}>
          Your account
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={18} stroke={1.75} />} onClick={signOut}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
