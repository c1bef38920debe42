import { Anchor, Button, Divider, Stack, TextInput } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { Link, Navigate, useNavigate, useSearch } from "@tanstack/react-router"
import { useState, type SubmitEvent } from "react"
import { safeNext } from "../shell/address.ts"
import { sessionQuery } from "../shell/session.ts"
import { Single } from "../shell/single.tsx"
import { useFields } from "../ui/fields.ts"
import { Notice, ProblemNotice } from "../ui/notice.tsx"
import { SecretField } from "../ui/secret-field.tsx"
import { DemoPeople } from "./parts/demo-people.tsx"
import { SecondFactorForm } from "./parts/second-factor-form.tsx"
import { setupQuery, useSignIn } from "./sign-in.api.ts"

/** Why somebody stands here without having asked to: told once. */
function takeReason(): string | null {
  const reason = sessionStorage.getItem("bedside.signed-out")
  sessionStorage.removeItem("bedside.signed-out")
  return reason
}

function PasswordForm({ onIn, onCode }: { onIn: () => void; onCode: () => void }) {
  const enter = useSignIn(onIn, onCode)
  const { values, text } = useFields({ email: "", password: "" }, enter.error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    enter.mutate(values)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        <ProblemNotice error={enter.error} />
        <TextInput label="E-mail" type="email" autoComplete="username" required {...text("email")} />
        <SecretField label="Password" autoComplete="current-password" {...text("password")} />
        <Button type="submit" loading={enter.isPending} fullWidth>
          Sign in
        </Button>
        <Anchor component={Link} to="/reset" ta="center">
          Forgot your password?
        </Anchor>
      </Stack>
    </form>
  )
}

/** Sign in: password, then the second factor where there is one; in the demo a list of people to be. */
export default function SignInPage() {
  const { next } = useSearch({ from: "/sign-in" })
  const navigate = useNavigate()
  const { data: setup, isPending } = useQuery(setupQuery)
  const { data: session } = useQuery(sessionQuery)
  const [code, setCode] = useState(false)
  const [reason] = useState(takeReason)
  const enter = () => void navigate({ to: safeNext(next), replace: true })
  const askCode = () => setCode(true)
  if (session) return <Navigate to={safeNext(next)} replace />
  if (setup?.needed) return <Navigate to="/setup" replace />
  if (code) {
    return (
      <Single title="One more step" lead="Your account is protected by a second factor.">
        <SecondFactorForm onIn={enter} onBack={() => setCode(false)} />
      </Single>
    )
  }
  // Whether this is the demo decides how the page looks: nothing is drawn that would jump.
  if (isPending) return null
  const people = setup?.demo ? setup.demoPeople : []
  const lead =
    people.length > 0
      ? "This is the demo. Choose who you want to be; you can change at any time."
      : "The social-media desk of your practice."
  return (
    <Single title="Sign in" lead={lead} wide={people.length > 0} below="New here? Ask an administrator of your practice for an invitation.">
      <Stack gap={16}>
        {reason === "idle" ? (
          <Notice tone="review" live="status" title="You were signed out because nothing happened for a while.">
            Sign in to go on where you were.
          </Notice>
        ) : null}
        {people.length > 0 ? (
          <>
            <DemoPeople people={people} onIn={enter} onCode={askCode} />
            <Divider label="or with a password" />
          </>
        ) : null}
        <PasswordForm onIn={enter} onCode={askCode} />
      </Stack>
    </Single>
  )
}
