import { Button, Group, List, Stack, Text, TextInput } from "@mantine/core"
import { useState, type SubmitEvent } from "react"
import { ProblemNotice, Notice } from "../../ui/notice.tsx"
import { QrCode } from "../../ui/qr-code.tsx"
import { SecretField } from "../../ui/secret-field.tsx"
import { CopyText } from "../../ui/small.tsx"
import { useConfirmCode, useEnroll, useForgetSession, type Enrollment } from "../account.api.ts"
import classes from "./second-factor.module.css"

function AskPassword({ onReady }: { onReady: (enrollment: Enrollment) => void }) {
  const [password, setPassword] = useState("")
  const enroll = useEnroll()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    enroll.mutate(password, { onSuccess: onReady })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={16} maw={440}>
        <ProblemNotice error={enroll.error} />
        <SecretField
          label="Your password"
          description="To be sure that it is you."
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={enroll.isPending}>
            Set up one-time codes
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function ScanAndConfirm({ enrollment, onDone }: { enrollment: Enrollment; onDone: () => void }) {
  const [code, setCode] = useState("")
  const confirm = useConfirmCode()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    confirm.mutate(code, { onSuccess: onDone })
  }
  return (
    <form onSubmit={submit}>
      <div className={classes.scan}>
        <QrCode text={enrollment.uri} label="QR code for your authenticator app" className={classes.qr} />
        <Stack gap={16}>
          <List type="ordered" spacing={8}>
            <List.Item>Open an authenticator app on your phone (Google, Microsoft, 1Password, Aegis …).</List.Item>
            <List.Item>Scan the picture. No camera? Type this key instead:</List.Item>
          </List>
          <CopyText text={enrollment.secret} label="Copy key" />
          <ProblemNotice error={confirm.error} />
          <TextInput
            label="One-time code"
            description="The 6 digits the app shows now."
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            inputMode="numeric"
            autoComplete="one-time-code"
            required
            maw={240}
          />
          <Group>
            <Button type="submit" loading={confirm.isPending}>
              Turn on
            </Button>
          </Group>
        </Stack>
      </div>
    </form>
  )
}

/** Setting up one-time codes: password, picture and first code, then the recovery codes, which are shown this once. */
export function SecondFactorSetup() {
  const [enrollment, setEnrollment] = useState<Enrollment>()
  const [on, setOn] = useState(false)
  const finish = useForgetSession()
  if (!enrollment) return <AskPassword onReady={setEnrollment} />
  if (!on) return <ScanAndConfirm enrollment={enrollment} onDone={() => setOn(true)} />
  return (
    <Stack gap={16}>
      <Notice tone="ok" live="status" title="One-time codes are on.">
        Save these recovery codes where only you find them. Each works once, for the day your phone is lost. They are not shown again.
      </Notice>
      <ul className={classes.codes} aria-label="Recovery codes">
        {enrollment.recoveryCodes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CopyText text={enrollment.recoveryCodes.join(" ")} label="Copy codes" silent />
      <Group>
        <Button onClick={() => void finish()}>I have saved them</Button>
      </Group>
      <Text size="xs" c="dimmed">
        Lost both phone and codes? An administrator can remove you and invite you again.
      </Text>
    </Stack>
  )
}
