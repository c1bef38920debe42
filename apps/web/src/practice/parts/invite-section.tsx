import { Button, Stack, TextInput } from "@mantine/core"
import type { Role } from "@bedside/contracts"
import { useState, type SubmitEvent } from "react"
import { useFields } from "../../ui/fields.ts"
import { Notice, ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { CopyText } from "../../ui/small.tsx"
import { roleWords } from "../../ui/words.ts"
import { useInvite, type Invitation } from "../practice.api.ts"
import classes from "./people.module.css"
import { RoleField } from "./role-field.tsx"

function Invited({ invitation: { email, link } }: { invitation: Invitation }) {
  return (
    <Notice
      tone="ok"
      live="status"
      title={link ? `${email} is invited. Hand over this link:` : `${email} is invited. A mail with the link is on its way.`}
      action={link ? <CopyText text={link} label="Copy link" /> : null}
    >
      {link ? "It is shown this once, because no mail server is set." : null}
    </Notice>
  )
}

/** Invites a person by e-mail; without a mail server the link is shown here. */
export function InviteSection() {
  const invite = useInvite()
  const [invited, setInvited] = useState<Invitation>()
  const { values, set, setValues, text, errorOf } = useFields<{ email: string; role: Role }>({ email: "", role: "author" }, invite.error)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setInvited(undefined)
    invite.mutate(values, {
      onSuccess: (made) => {
        setInvited(made)
        setValues({ ...values, email: "" })
      },
    })
  }
  return (
    <Section title="Invite somebody" text={`Only invited people get in. ${roleWords.owner.name}s and administrators can invite.`}>
      <Stack gap={16}>
        <ProblemNotice error={invite.error} />
        <form onSubmit={submit} className={classes.invite}>
          <TextInput label="E-mail" type="email" autoComplete="off" required {...text("email")} />
          <RoleField value={values.role} onChange={(role) => set("role", role)} error={errorOf("role")} />
          <Button type="submit" loading={invite.isPending}>
            Invite
          </Button>
        </form>
        {invited ? <Invited invitation={invited} /> : null}
      </Stack>
    </Section>
  )
}
