import { Button, Fieldset, Stack, TextInput } from "@mantine/core"
import { useQuery, useQueryClient } from "@tanstack/react-query"
import { Navigate, useNavigate, useSearch } from "@tanstack/react-router"
import type { SubmitEvent } from "react"
import { Single } from "../shell/single.tsx"
import { useFields } from "../ui/fields.ts"
import { FormSkeleton } from "../ui/loading.tsx"
import { ProblemNotice } from "../ui/notice.tsx"
import { passwordHint, SecretField } from "../ui/secret-field.tsx"
import { guessedZone, ZoneField } from "./parts/zone-field.tsx"
import { setupQuery, useSetUp } from "./sign-in.api.ts"

function SetupForm({ token }: { token: string | undefined }) {
  const navigate = useNavigate()
  const queries = useQueryClient()
  const create = useSetUp(() => {
    void queries.invalidateQueries({ queryKey: setupQuery.queryKey })
    void navigate({ to: "/", replace: true })
  })
  const start = { token: token ?? "", practiceName: "", timeZone: guessedZone(), name: "", email: "", password: "" }
  const { values, set, text, errorOf } = useFields(start, create.error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    create.mutate(values)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={24}>
        <ProblemNotice error={create.error} />
        {token ? null : (
          <TextInput
            label="Set-up code"
            description="Bedside printed a set-up link when it started. The code is the part after “token=”."
            required
            {...text("token")}
          />
        )}
        <Fieldset legend="Your practice" variant="unstyled">
          <Stack gap={16}>
            <TextInput label="Practice name" autoComplete="organization" required {...text("practiceName")} />
            <ZoneField value={values.timeZone} onChange={(zone) => set("timeZone", zone)} error={errorOf("timeZone")} />
          </Stack>
        </Fieldset>
        <Fieldset legend="You, its owner" variant="unstyled">
          <Stack gap={16}>
            <TextInput label="Your name" autoComplete="name" required {...text("name")} />
            <TextInput label="E-mail" type="email" autoComplete="username" required {...text("email")} />
            <SecretField label="Password" description={passwordHint} autoComplete="new-password" {...text("password")} />
          </Stack>
        </Fieldset>
        <Button type="submit" loading={create.isPending} fullWidth>
          Create practice
        </Button>
      </Stack>
    </form>
  )
}

/** The first run: names the practice and makes its owner. */
export default function SetupPage() {
  const { token } = useSearch({ from: "/setup" })
  const { data: setup, error, refetch } = useQuery(setupQuery)
  if (setup && !setup.needed) return <Navigate to="/sign-in" replace />
  return (
    <Single title="Set up your practice" lead="One minute, one time. Everything here can be changed later, and nothing is sent anywhere.">
      {setup ? (
        <SetupForm token={token} />
      ) : error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <FormSkeleton fields={5} />
      )}
    </Single>
  )
}
