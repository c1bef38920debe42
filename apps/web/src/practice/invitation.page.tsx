import { Button, Stack, TextInput } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { Link, useNavigate, useParams } from "@tanstack/react-router"
import type { SubmitEvent } from "react"
import { useSignOut } from "../shell/sign-out.ts"
import { sessionQuery } from "../shell/session.ts"
import { Single } from "../shell/single.tsx"
import { useFields } from "../ui/fields.ts"
import { FormSkeleton } from "../ui/loading.tsx"
import { Notice, ProblemNotice } from "../ui/notice.tsx"
import { passwordHint, SecretField } from "../ui/secret-field.tsx"
import { roleWords } from "../ui/words.ts"
import { invitationQuery, useAcceptInvitation } from "./sign-in.api.ts"

interface JoinProps {
  token: string
  practiceName: string
}

function useJoin({ token }: JoinProps) {
  const navigate = useNavigate()
  return useAcceptInvitation(
    token,
    () => void navigate({ to: "/", replace: true }),
    () => void navigate({ to: "/sign-in", replace: true }),
  )
}

function NewPerson(props: JoinProps & { email: string }) {
  const join = useJoin(props)
  const { values, text } = useFields({ name: "", password: "" }, join.error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    join.mutate(values)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        <ProblemNotice error={join.error} />
        <TextInput label="E-mail" value={props.email} readOnly autoComplete="username" />
        <TextInput label="Your name" description="As your colleagues know you." autoComplete="name" required {...text("name")} />
        <SecretField label="Password" description={passwordHint} autoComplete="new-password" {...text("password")} />
        <Button type="submit" loading={join.isPending} fullWidth>
          Join {props.practiceName}
        </Button>
      </Stack>
    </form>
  )
}

function KnownPerson(props: JoinProps & { email: string }) {
  const join = useJoin(props)
  const signOut = useSignOut()
  const { data: session } = useQuery(sessionQuery)
  if (!session) {
    return (
      <Stack gap={16}>
        <Notice title={`${props.email} already has an account.`}>Sign in with it; then you can join.</Notice>
        <Button fullWidth renderRoot={(root) => <Link {...root} to="/sign-in" search={{ next: `/invitation/${props.token}` }} />}>
          Sign in
        </Button>
      </Stack>
    )
  }
  if (session.person.email.toLowerCase() !== props.email.toLowerCase()) {
    return (
      <Stack gap={16}>
        <Notice tone="review" title={`You are signed in as ${session.person.email}.`}>
          This invitation is for {props.email}. Sign out, then open the link again.
        </Notice>
        <Button variant="default" onClick={signOut} fullWidth>
          Sign out
        </Button>
      </Stack>
    )
  }
  return (
    <Stack gap={16}>
      <ProblemNotice error={join.error} />
      <Button loading={join.isPending} onClick={() => join.mutate({})} fullWidth>
        Join {props.practiceName}
      </Button>
    </Stack>
  )
}

/** What an invitation is for, and the way in. */
export default function InvitationPage() {
  const { token } = useParams({ from: "/invitation/$token" })
  const { data, error } = useQuery(invitationQuery(token))
  if (error) {
    return (
      <Single title="This invitation does not work">
        <ProblemNotice error={error} />
      </Single>
    )
  }
  if (!data) {
    return (
      <Single title="Invitation">
        <FormSkeleton />
      </Single>
    )
  }
  const { practiceName, role, email, hasAccount } = data
  const { name, can } = roleWords[role]
  return (
    <Single title={`Join ${practiceName}`} lead={`You were invited as ${name.toLowerCase()}. ${can}`}>
      {hasAccount ? (
        <KnownPerson token={token} practiceName={practiceName} email={email} />
      ) : (
        <NewPerson token={token} practiceName={practiceName} email={email} />
      )}
    </Single>
  )
}
