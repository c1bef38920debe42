import { PasswordInput, type PasswordInputProps } from "@mantine/core"

/** A field for a password or another secret; what was typed can be looked at. */
export const SecretField = (props: PasswordInputProps) => (
  <PasswordInput
    required
    {...props}
    visibilityToggleButtonProps={{ "aria-label": "Show what you typed", "aria-hidden": false, tabIndex: 0 }}
  />
)

/** What a good password is; the server decides. */
export const passwordHint = "12 characters or more. Four random words work well. Not your name, not the practice's."
