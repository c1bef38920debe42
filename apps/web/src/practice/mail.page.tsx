import { Text } from "@mantine/core"
import { IconMail } from "@tabler/icons-react"
import { useState } from "react"
import { WordBadge } from "../ui/badge.tsx"
import { Loaded } from "../ui/loading.tsx"
import { EmptyState, Notice } from "../ui/notice.tsx"
import { Page, Section } from "../ui/page.tsx"
import { RowBody, rowClass, Rows } from "../ui/rows.tsx"
import { SideSheet } from "../ui/side-sheet.tsx"
import { TimeText } from "../ui/zone.tsx"
import { MailText } from "./parts/mail-text.tsx"
import classes from "./parts/people.module.css"
import { useMail, type Mail } from "./practice.api.ts"

const states = { kept: ["Kept here", "quiet"], sent: ["Sent", "ok"], failed: ["Failed", "now"] } as const

function MailRow({ mail, onOpen }: { mail: Mail; onOpen: () => void }) {
  const [words, tone] = states[mail.state]
  return (
    <li>
      <button type="button" className={`${rowClass} ${classes.personButton}`} onClick={onOpen}>
        <RowBody
          title={mail.subject}
          meta={
            <>
              To {mail.to}, <TimeText at={mail.at} />
            </>
          }
          side={
            <WordBadge icon={IconMail} tone={tone}>
              {words}
            </WordBadge>
          }
        />
      </button>
    </li>
  )
}

function Mails({ smtp, items, onOpen }: { smtp: boolean; items: readonly Mail[]; onOpen: (mail: Mail) => void }) {
  return (
    <>
      {smtp ? null : (
        <div className={classes.warning}>
          <Notice tone="review" title="No mail server is set, so nothing is sent.">
            Hand the links over yourself, or set a mail server (BEDSIDE_SMTP_URL) and start Bedside again.
          </Notice>
        </div>
      )}
      <Section title="Mail" count={items.length} flush>
        {items.length === 0 ? (
          <EmptyState icon={IconMail} title="No mail yet">
            When you invite somebody, the invitation appears here.
          </EmptyState>
        ) : (
          <Rows label="Mail">
            {items.map((one) => (
              <MailRow key={one.id} mail={one} onOpen={() => onOpen(one)} />
            ))}
          </Rows>
        )}
      </Section>
    </>
  )
}

/** Mail Bedside wrote; without a mail server it stays here and its links can be handed over. */
export default function MailPage() {
  const mail = useMail()
  const [open, setOpen] = useState<Mail>()
  return (
    <Page title="Kept mail" purpose="Invitations and notices Bedside wrote. They carry links, never content.">
      <Loaded query={mail}>{({ smtp, items }) => <Mails smtp={smtp} items={items} onOpen={setOpen} />}</Loaded>
      <SideSheet opened={open !== undefined} onClose={() => setOpen(undefined)} title={open?.subject ?? ""} width={560}>
        {open ? (
          <>
            <Text size="xs" c="dimmed" mb={12}>
              To {open.to}, <TimeText at={open.at} as="exact" />
            </Text>
            <MailText text={open.text} />
          </>
        ) : null}
      </SideSheet>
    </Page>
  )
}
