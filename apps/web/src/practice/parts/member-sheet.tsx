import { Button, Group, Stack, Text } from "@mantine/core"
import type { Role } from "@bedside/contracts"
import { useState } from "react"
import { ConfirmButton } from "../../ui/confirm-button.tsx"
import { ProblemNotice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { roleWords } from "../../ui/words.ts"
import { TimeText } from "../../ui/zone.tsx"
import { useChangeRole, useRemoveMember, type Member } from "../practice.api.ts"
import { RoleField } from "./role-field.tsx"

/** One person: role, last activity, the way out. */
export function MemberSheet({ member, onDone }: { member: Member; onDone: () => void }) {
  const [role, setRole] = useState<Role>(member.role)
  const change = useChangeRole()
  const remove = useRemoveMember()
  const save = () =>
    change.mutate(
      { id: member.personId, role },
      {
        onSuccess: () => {
          sayDone(`${member.name} is now ${roleWords[role].name.toLowerCase()}.`)
          onDone()
        },
      },
    )
  const leave = async () => {
    await remove.mutateAsync(member.personId)
    sayDone(`${member.name} was removed.`)
    onDone()
  }
  return (
    <Stack gap={16}>
      <div>
        <Text>{member.email}</Text>
        <Text size="xs" c="dimmed">
          Here since <TimeText at={member.joinedAt} as="exact" />.{" "}
          {member.lastSeenAt ? (
            <>
              Last active <TimeText at={member.lastSeenAt} />.
            </>
          ) : (
            "Has not been active yet."
          )}{" "}
          Second factor {member.secondFactor ? "on" : "off"}.
        </Text>
      </div>
      <ProblemNotice error={change.error} />
      <RoleField value={role} onChange={setRole} />
      <Group gap={8}>
        <Button onClick={save} loading={change.isPending} disabled={role === member.role}>
          Save role
        </Button>
        <ConfirmButton label="Remove" name={`Remove ${member.name}`} question={`Remove ${member.name}?`} onConfirm={leave}>
          {member.you ? "You lose access to this practice at once. " : `${member.name} loses access at once and is signed out here. `}
          Posts, approvals and records stay. To come back, a new invitation is needed.
        </ConfirmButton>
      </Group>
    </Stack>
  )
}
