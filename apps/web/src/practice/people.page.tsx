import { IconShieldCheck, IconShieldOff, IconUserCircle } from "@tabler/icons-react"
import { useState } from "react"
import { usePractice } from "../shell/session.ts"
import { WordBadge } from "../ui/badge.tsx"
import { ConfirmButton } from "../ui/confirm-button.tsx"
import { Loaded } from "../ui/loading.tsx"
import { Notice } from "../ui/notice.tsx"
import { Page, Section } from "../ui/page.tsx"
import { Row, RowBody, rowClass, Rows } from "../ui/rows.tsx"
import { SideSheet } from "../ui/side-sheet.tsx"
import { roleWords } from "../ui/words.ts"
import { TimeText } from "../ui/zone.tsx"
import { InviteSection } from "./parts/invite-section.tsx"
import { MemberSheet } from "./parts/member-sheet.tsx"
import classes from "./parts/people.module.css"
import { useInvitations, useMembers, useWithdraw, type Member } from "./practice.api.ts"

function MemberBody({ member }: { member: Member }) {
  return (
    <RowBody
      mark={<IconUserCircle size={28} stroke={1.5} color="var(--ink-soft)" aria-hidden />}
      title={member.you ? `${member.name} (you)` : member.name}
      meta={
        <>
          {roleWords[member.role].name} · {member.email}
          {member.lastSeenAt ? (
            <>
              {" · active "}
              <TimeText at={member.lastSeenAt} />
            </>
          ) : null}
        </>
      }
      side={
        <WordBadge icon={member.secondFactor ? IconShieldCheck : IconShieldOff} tone={member.secondFactor ? "ok" : "quiet"}>
          {member.secondFactor ? "Second factor" : "Password only"}
        </WordBadge>
      }
    />
  )
}

function Members({ items, onOpen }: { items: readonly Member[]; onOpen: ((member: Member) => void) | undefined }) {
  return (
    <Rows label="Members">
      {items.map((member) => (
        <li key={member.personId}>
          {onOpen ? (
            <button type="button" className={`${rowClass} ${classes.personButton}`} onClick={() => onOpen(member)}>
              <MemberBody member={member} />
            </button>
          ) : (
            <div className={rowClass}>
              <MemberBody member={member} />
            </div>
          )}
        </li>
      ))}
    </Rows>
  )
}

function Invitations() {
  const { data } = useInvitations()
  const withdraw = useWithdraw()
  if (!data || data.items.length === 0) return null
  return (
    <Section title="Open invitations" count={data.items.length} flush>
      <Rows label="Open invitations">
        {data.items.map(({ id, email, role, invitedBy, expiresAt }) => (
          <Row
            key={id}
            title={email}
            meta={
              <>
                {roleWords[role].name}, invited by {invitedBy}, open until <TimeText at={expiresAt} as="planned" />
              </>
            }
            side={
              <ConfirmButton
                label="Withdraw"
                name={`Withdraw the invitation of ${email}`}
                question={`Withdraw the invitation of ${email}?`}
                onConfirm={() => withdraw.mutateAsync(id)}
                button={{ size: "compact-sm" }}
              >
                The link stops working at once.
              </ConfirmButton>
            }
          />
        ))}
      </Rows>
    </Section>
  )
}

/** Who works here, with which role; inviting, changing and removing for those who may. */
export default function PeoplePage() {
  const { may, name } = usePractice()
  const members = useMembers()
  const [open, setOpen] = useState<Member>()
  const mayChange = may("people:write")
  return (
    <Page title="People" purpose={`Who works on ${name}'s social media, and what each may do.`}>
      <Loaded query={members}>
        {({ items, needsSecondAdministrator }) => (
          <>
            {needsSecondAdministrator ? (
              <div className={classes.warning}>
                <Notice tone="now" title="Only one person can let others in and out.">
                  If that person is away, nobody can. Make one more person owner or administrator.
                </Notice>
              </div>
            ) : null}
            <Section title="Members" count={items.length} flush>
              <Members items={items} onOpen={mayChange ? setOpen : undefined} />
            </Section>
            {mayChange ? <InviteSection /> : null}
            {mayChange ? <Invitations /> : null}
          </>
        )}
      </Loaded>
      <SideSheet opened={open !== undefined} onClose={() => setOpen(undefined)} title={open?.name ?? ""}>
        {open ? <MemberSheet key={open.personId} member={open} onDone={() => setOpen(undefined)} /> : null}
      </SideSheet>
    </Page>
  )
}
