import type { Consent } from "@bedside/contracts"
import { printFormAddress } from "../addresses.ts"
import { Button, Group, Stack } from "@mantine/core"
import { IconDeviceMobile, IconPrinter, IconSend, IconUpload } from "@tabler/icons-react"
import { useState } from "react"
import { usePractice } from "../../../shell/session.ts"
import { Notice, ProblemNotice } from "../../../ui/notice.tsx"
import { Section } from "../../../ui/page.tsx"
import { TimeText } from "../../../ui/zone.tsx"
import { usePresent } from "../consents.api.ts"
import { LinkCard } from "./link-card.tsx"
import { PaperForm } from "./paper-form.tsx"

/** The three ways to a signature: on a device of the practice, by a link with a code, on paper. */
export function SignSection({ consent }: { consent: Consent }) {
  const { practiceId } = usePractice()
  const present = usePresent(consent.id)
  const [paper, setPaper] = useState(false)
  const { may, link } = consent
  if (!may.includes("present") && !may.includes("record-paper")) return null
  const made = present.data && link ? present.data : undefined
  return (
    <Section title="Get it signed" text="The person reads the form and signs, or says no. Both are fine.">
      <Stack gap={16}>
        {made ? <LinkCard presented={made} /> : null}
        {!made && link ? (
          <Notice title={link.opened ? "A signing link is out, and was opened." : "A signing link is out, not opened yet."}>
            It ends <TimeText at={link.expiresAt} />. The link itself is not shown again; a new one ends the old one.
          </Notice>
        ) : null}
        <ProblemNotice error={present.error} />
        <Group gap={8}>
          {may.includes("present") ? (
            <>
              <Button
                leftSection={<IconDeviceMobile size={18} stroke={1.75} />}
                variant={made ? "default" : "filled"}
                loading={present.isPending && present.variables === "in-person"}
                onClick={() => present.mutate("in-person")}
              >
                Sign here, in the practice
              </Button>
              <Button
                leftSection={<IconSend size={18} stroke={1.75} />}
                variant="default"
                loading={present.isPending && present.variables === "code"}
                onClick={() => present.mutate("code")}
              >
                Make a link to send
              </Button>
            </>
          ) : null}
          <Button
            component="a"
            href={printFormAddress(practiceId, consent.id)}
            download
            variant="default"
            leftSection={<IconPrinter size={18} stroke={1.75} />}
          >
            Print for paper (PDF)
          </Button>
          {may.includes("record-paper") ? (
            <Button
              variant="default"
              aria-expanded={paper}
              leftSection={<IconUpload size={18} stroke={1.75} />}
              onClick={() => setPaper(!paper)}
            >
              Add a signed paper form
            </Button>
          ) : null}
        </Group>
        {paper ? <PaperForm consent={consent} /> : null}
      </Stack>
    </Section>
  )
}
