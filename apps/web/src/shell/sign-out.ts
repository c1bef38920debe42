import { useNavigate } from "@tanstack/react-router"
import { client, forgetPerson } from "./client.ts"

/** Signs out here and shows the sign-in page. */
export function useSignOut(): () => void {
  const navigate = useNavigate()
  return () => {
    const forget = () => {
      void navigate({ to: "/sign-in", ignoreBlocker: true })
      forgetPerson()
    }
    client.people.signOut().then(forget, forget)
  }
}
