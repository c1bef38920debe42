import { Button, Group, Stack, Text, TextInput } from "@mantine/core"
import type { SubmitEvent } from "react"
import { useFields } from "../../ui/fields.ts"
import { ProblemNotice } from "../../ui/notice.tsx"
import { SecretField } from "../../ui/secret-field.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useConnect, type Offer } from "../channels.api.ts"

/** The fields a network asks for; they come with the network, nothing here knows which. */
export function ConnectForm({ offer, onDone }: { offer: Offer; onDone: () => void }) {
  const connect = useConnect()
  const start: Record<string, string> = Object.fromEntries(offer.connectFields.map(({ name, initial }) => [name, initial ?? ""]))
  const { values, text } = useFields(start, connect.error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const fields = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""))
    connect.mutate(
      { networkId: offer.id, fields },
      {
        onSuccess: ({ handle }) => {
          sayDone(`${offer.name} is connected as ${handle}.`)
          onDone()
        },
      },
    )
  }
  return (
    <form onSubmit={submit}>
      <Stack gap={16}>
        <ProblemNotice error={connect.error} />
        {offer.connectFields.map(({ name, label, hint, secret, optional }) => {
          const field = {
            label: optional ? `${label} (optional)` : label,
            description: hint,
            required: !optional,
            autoComplete: "off",
            ...text(name),
          }
          return secret ? (
            <SecretField key={name} {...field} />
          ) : (
            <TextInput key={name} spellCheck={false} autoCapitalize="none" {...field} />
          )
        })}
        <Text size="xs" c="dimmed">
          Bedside keeps the key it gets encrypted and uses it only for this practice. You can disconnect at any time.
        </Text>
        <Group>
          <Button type="submit" loading={connect.isPending}>
            Connect
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
