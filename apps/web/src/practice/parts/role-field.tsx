import { NativeSelect } from "@mantine/core"
import { roles, type Role } from "@bedside/contracts"
import { roleWords } from "../../ui/words.ts"

/** A role with one sentence on what it can do. */
export function RoleField({ value, onChange, error }: { value: Role; onChange: (role: Role) => void; error?: string | undefined }) {
  return (
    <NativeSelect
      label="Role"
      description={roleWords[value].can}
      inputWrapperOrder={["label", "input", "description", "error"]}
      value={value}
      onChange={(event) => onChange(roles.find((role) => role === event.currentTarget.value) ?? value)}
      data={roles.map((role) => ({ value: role, label: roleWords[role].name }))}
      error={error}
    />
  )
}
