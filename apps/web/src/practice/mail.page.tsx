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

/** Mail Bedside wrote; without a mail server it stays here and its links can be handed over. */
export default function MailPage() {
  const mail = useMail()
  const [open, setOpen] = useState<Mail>()
  return (
    <Page title="Kept mail" purpose="Invitations and notices Bedside wrote. They carry links, never content.">
      {mail.data && !mail.data.smtp ? (
        <div className={classes.warning}>
          <Notice tone="review" title="No mail server is set, so nothing is sent.">
            Hand the links over yourself, or set a mail server (BEDSIDE_SMTP_URL) and start Bedside again.
          </Notice>
        </div>
      ) : null}
      <Section title="Mail" {...(mail.data ? { count: mail.data.items.length } : {})} flush>
        <Loaded query={mail}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState icon={IconMail} title="No mail yet">
                When you invite somebody, the invitation appears here.
              </EmptyState>
            ) : (
              <Rows label="Mail">
                {items.map((one) => (
                  <li key={one.id}>
                    <button type="button" className={`${rowClass} ${classes.personButton}`} onClick={() => setOpen(one)}>
                      <RowBody
                        title={one.subject}
                        meta={
                          <>
                            To {one.to}, <TimeText at={one.at} />
                          </>
                        }
                        side={
                          <WordBadge icon={IconMail} tone={states[one.state][1]}>
                            {states[one.state][0]}
                          </WordBadge>
                        }
                      />
                    </button>
                  </li>
                ))}
              </Rows>
            )
          }
        </Loaded>
      </Section>
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
