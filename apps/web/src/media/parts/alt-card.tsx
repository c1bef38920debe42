import type { Finding, Medium } from "@bedside/contracts"
import { Stack, Textarea } from "@mantine/core"
import { IconBulb } from "@tabler/icons-react"
import { Notice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { altHints } from "../alt.model.ts"
import { useAltCheck } from "../use-alt-check.ts"
import { useSection } from "../use-section.ts"
import classes from "./medium.module.css"
import { SaveRow } from "./save-row.tsx"

/** The description for people who cannot see it, checked while it is written. */
export function AltCard({ medium }: { medium: Medium }) {
  const form = useSection(medium, ({ alt }) => ({ alt }), "Description saved.")
  const { alt } = form.values
  const found = useAltCheck(medium.id, alt.en)
  const hints = altHints({ alt: alt.en, name: medium.name, lines: medium.look.lines.map(({ text }) => text) })
  return (
    <>
      <Section title="Description" text="For people who cannot see it. Nothing is published without one.">
        <Stack gap={12}>
          <Textarea
            label="Description"
            description={
              medium.kind === "video"
                ? "What the video shows, in one or two sentences. Captions are separate."
                : "Who or what is there, what happens, and any words that matter. One or two sentences."
            }
            autosize
            minRows={3}
            maxLength={2000}
            readOnly={!medium.may.write}
            value={alt.en}
            onChange={(event) => form.change({ alt: { ...alt, en: event.currentTarget.value } })}
          />
          <div className={classes.hints} role="status">
            {found.map((finding) => (
              <AltFinding key={`${finding.ruleId} ${finding.span?.join() ?? ""}`} finding={finding} alt={alt.en} />
            ))}
            {hints.map((hint) => (
              <p key={hint} className={classes.hint}>
                <IconBulb size={18} stroke={1.75} aria-hidden />
                {hint}
              </p>
            ))}
          </div>
          <details className={classes.lines} open={alt.es !== "" || undefined}>
            <summary>In Spanish</summary>
            <Textarea
              mt={8}
              label="Description in Spanish"
              autosize
              minRows={2}
              maxLength={2000}
              readOnly={!medium.may.write}
              value={alt.es}
              onChange={(event) => form.change({ alt: { ...alt, es: event.currentTarget.value } })}
            />
          </details>
          <SaveRow label="Save description" form={form} />
        </Stack>
      </Section>
    </>
  )
}

function AltFinding({ finding, alt }: { finding: Finding; alt: string }) {
  const words = finding.span ? alt.slice(...finding.span) : ""
  const tone = finding.severity === "block" ? "problem" : finding.severity === "info" ? "quiet" : "review"
  return (
    <Notice
      tone={tone}
      title={
        <>
          {words ? <q>{words}</q> : null} {finding.message}
        </>
      }
    >
      {finding.fix}
    </Notice>
  )
}
