import { Anchor, Button, Stack, TextInput } from "@mantine/core"
import { Link, useSearch } from "@tanstack/react-router"
import type { SubmitEvent } from "react"
import { Single } from "../shell/single.tsx"
import { useFields } from "../ui/fields.ts"
import { Notice, ProblemNotice } from "../ui/notice.tsx"
import { passwordHint, SecretField } from "../ui/secret-field.tsx"
import { useRequestReset, useResetPassword } from "./sign-in.api.ts"

const backToSignIn = (
  <Anchor component={Link} to="/sign-in">
    Back to sign in
  </Anchor>
)

function AskForLink() {
  const ask = useRequestReset()
  const { values, text } = useFields({ email: "" }, ask.error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    ask.mutate(values.email)
  }
  if (ask.isSuccess) {
    return (
      <Notice tone="ok" live="status" title={`If ${values.email} belongs to an account, a link is on its way.`}>
        Look in your mail, also in the spam folder. Where no mail server is set, an administrator finds the link under Kept mail.
      </Notice>
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        <ProblemNotice error={ask.error} />
        <TextInput label="E-mail" type="email" autoComplete="username" required {...text("email")} />
        <Button type="submit" loading={ask.isPending} fullWidth>
          Send reset link
        </Button>
      </Stack>
    </form>
  )
}

function ChoosePassword({ token }: { token: string }) {
  const save = useResetPassword(token)
  const { values, text } = useFields({ password: "" }, save.error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    save.mutate(values.password)
  }
  if (save.isSuccess) {
    return (
      <Notice tone="ok" live="status" title="Your password is changed.">
        Every device was signed out. Sign in with the new password.
      </Notice>
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        <ProblemNotice error={save.error} />
        <SecretField label="New password" description={passwordHint} autoComplete="new-password" {...text("password")} />
        <Button type="submit" loading={save.isPending} fullWidth>
          Set password
        </Button>
      </Stack>
    </form>
  )
}

/** Forgotten password: ask for a link, or choose a new one with it. */
export default function ResetPage() {
  const { token } = useSearch({ from: "/reset" })
  if (token) {
    return (
      <Single title="Choose a new password" below={backToSignIn}>
        <ChoosePassword token={token} />
      </Single>
    )
  }
  return (
    <Single title="Reset your password" lead="Type your e-mail address and we send you a link." below={backToSignIn}>
      <AskForLink />
    </Single>
  )
}
