import { Button, Group, SegmentedControl, Stack, useMantineColorScheme, type MantineColorScheme } from "@mantine/core"
import { IconDeviceLaptop, IconShieldCheck } from "@tabler/icons-react"
import { useState, type SubmitEvent } from "react"
import { useSession } from "../../shell/session.ts"
import { WordBadge } from "../../ui/badge.tsx"
import { ConfirmButton } from "../../ui/confirm-button.tsx"
import { useFields } from "../../ui/fields.ts"
import { Loaded } from "../../ui/loading.tsx"
import { ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { Row, Rows } from "../../ui/rows.tsx"
import { passwordHint, SecretField } from "../../ui/secret-field.tsx"
import { sayDone } from "../../ui/small.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { useChangePassword, useDevices, useRemoveSecondFactor, useRevokeDevice } from "../account.api.ts"
import { SecondFactorSetup } from "./second-factor-setup.tsx"

export function PasswordSection() {
  const change = useChangePassword()
  const { values, text, setValues } = useFields({ current: "", next: "" }, change.error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    change.mutate(values, {
      onSuccess: () => {
        setValues({ current: "", next: "" })
        sayDone("Password changed. Your other devices were signed out.")
      },
    })
  }
  return (
    <Section title="Password" text="Changing it signs out every other device.">
      <form onSubmit={submit}>
        <Stack gap={16} maw={440}>
          <ProblemNotice error={change.error} />
          <SecretField label="Current password" autoComplete="current-password" {...text("current")} />
          <SecretField label="New password" description={passwordHint} autoComplete="new-password" {...text("next")} />
          <Group>
            <Button type="submit" variant="default" loading={change.isPending}>
              Change password
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  )
}

function RemoveSecondFactor() {
  const [password, setPassword] = useState("")
  const remove = useRemoveSecondFactor()
  return (
    <ConfirmButton label="Turn off" question="Turn off one-time codes?" onConfirm={() => remove.mutateAsync(password)}>
      <Stack gap={16}>
        Then your password alone opens your account. A practice that requires a second factor closes until you set it up again.
        <SecretField
          label="Your password"
          autoComplete="current-password"
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      </Stack>
    </ConfirmButton>
  )
}

export function SecondFactorSection() {
  const { person } = useSession()
  return (
    <Section
      title="Second factor"
      text="A code from your phone besides the password: a stolen password alone then opens nothing."
      action={
        person.secondFactor ? (
          <WordBadge icon={IconShieldCheck} tone="ok">
            On
          </WordBadge>
        ) : null
      }
    >
      {person.secondFactor ? <RemoveSecondFactor /> : <SecondFactorSetup />}
    </Section>
  )
}

export function DevicesSection() {
  const devices = useDevices()
  const revoke = useRevokeDevice()
  return (
    <Section title="Where you are signed in" flush>
      <ProblemNotice error={revoke.error} />
      <Loaded query={devices}>
        {({ items }) => (
          <Rows label="Devices">
            {items.map(({ id, current, device, startedAt, lastSeenAt }) => (
              <Row
                key={id}
                mark={<IconDeviceLaptop size={24} stroke={1.75} aria-hidden />}
                title={device}
                meta={
                  <>
                    Signed in <TimeText at={startedAt} />, last active <TimeText at={lastSeenAt} />
                  </>
                }
                side={
                  current ? (
                    <WordBadge icon={IconShieldCheck} tone="action">
                      This device
                    </WordBadge>
                  ) : (
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={`Sign out ${device}`}
                      loading={revoke.isPending && revoke.variables === id}
                      onClick={() => revoke.mutate(id)}
                    >
                      Sign out
                    </Button>
                  )
                }
              />
            ))}
          </Rows>
        )}
      </Loaded>
    </Section>
  )
}

export function AppearanceSection() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Section title="Appearance" text="Kept in this browser.">
      <SegmentedControl
        aria-label="Appearance"
        value={colorScheme}
        onChange={(value) => setColorScheme(value as MantineColorScheme)}
        data={[
          { value: "auto", label: "Like the system" },
          { value: "light", label: "Light" },
          { value: "dark", label: "Dark" },
        ]}
      />
    </Section>
  )
}
