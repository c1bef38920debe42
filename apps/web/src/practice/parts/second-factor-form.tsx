import { Anchor, Button, Stack, TextInput } from "@mantine/core"
import { useState, type SubmitEvent } from "react"
import { ProblemNotice } from "../../ui/notice.tsx"
import { useSecondFactor } from "../sign-in.api.ts"

/** Asks for the one-time code, or for a recovery code when the phone is not at hand. */
export function SecondFactorForm({ onIn, onBack }: { onIn: () => void; onBack: () => void }) {
  const [kind, setKind] = useState<"totp" | "recovery">("totp")
  const [code, setCode] = useState("")
  const check = useSecondFactor(onIn)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    check.mutate({ code, kind })
  }
  const other = kind === "totp" ? "recovery" : "totp"
  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        <ProblemNotice error={check.error} />
        <TextInput
          key={kind}
          label={kind === "totp" ? "One-time code" : "Recovery code"}
          description={kind === "totp" ? "The 6 digits your authenticator app shows now." : "One of the codes you saved. Each works once."}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          autoComplete="one-time-code"
          inputMode={kind === "totp" ? "numeric" : "text"}
          required
          autoFocus
        />
        <Button type="submit" loading={check.isPending} fullWidth>
          Sign in
        </Button>
        <Anchor component="button" type="button" ta="center" onClick={() => (setKind(other), setCode(""), check.reset())}>
          {kind === "totp" ? "Use a recovery code instead" : "Use a one-time code instead"}
        </Anchor>
        <Anchor component="button" type="button" ta="center" onClick={onBack}>
          Start over
        </Anchor>
      </Stack>
    </form>
  )
}
