import { Button } from "@mantine/core"
import { useSignOut } from "./sign-out.ts"
import { useSession } from "./session.ts"
import { Single } from "./single.tsx"

/** For somebody signed in who belongs to no practice, or not to this one. */
export function NoPractice() {
  const { person, memberships } = useSession()
  const signOut = useSignOut()
  return (
    <Single
      title="You have no access here"
      lead={
        memberships.length === 0
          ? `${person.email} belongs to no practice yet. Ask an administrator of your practice for an invitation.`
          : "You do not belong to this practice, or you were removed from it. Ask one of its administrators."
      }
    >
      {memberships.length === 0 ? null : (
        <Button component="a" href="/" mb={8} fullWidth>
          Go to your practice
        </Button>
      )}
      <Button variant="default" onClick={signOut} fullWidth>
        Sign out
      </Button>
    </Single>
  )
}
