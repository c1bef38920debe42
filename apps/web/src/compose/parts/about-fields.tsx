import { type PostAbout, sourceSteps } from "@bedside/contracts"
import { Checkbox, TextInput } from "@mantine/core"
import { TickList } from "../../comply/consents/parts/tick-list.tsx"
import { stepWords } from "../about.model.ts"
import classes from "./post-facts.module.css"

type Ai = NonNullable<PostAbout["ai"]>
type Source = NonNullable<PostAbout["source"]>

/** Who answers for words that a program wrote. */
export function AiFields({ ai, onSay }: { ai: Ai; onSay: (ai: Ai) => void }) {
  return (
    <>
      <TextInput
        label="Licensed person who read it"
        description="A name of your team, such as Dr. Chen. Empty: nobody yet."
        maxLength={160}
        value={ai.reviewer}
        onChange={(event) => onSay({ ...ai, reviewer: event.currentTarget.value })}
      />
      <Checkbox
        label="The text says that AI wrote it, and how to reach a person"
        checked={ai.notice}
        onChange={(event) => onSay({ ...ai, notice: event.currentTarget.checked })}
      />
    </>
  )
}

/** Where something about health comes from, and the seven steps of checking it. */
export function SourceFields({ source, onSay }: { source: Source; onSay: (source: Source) => void }) {
  return (
    <>
      <div className={classes.pair}>
        <TextInput
          label="Source"
          description="Who published it, its title, a link."
          maxLength={500}
          value={source.name}
          onChange={(event) => onSay({ ...source, name: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label="Date of the source"
          description="When it was written."
          value={source.date ?? ""}
          onChange={(event) => onSay({ ...source, date: event.currentTarget.value || null })}
        />
      </div>
      <TickList
        label="Checked"
        hint="Seven steps of the World Health Organization against false news."
        options={sourceSteps.map((value) => ({ value, label: stepWords[value] }))}
        chosen={source.steps}
        onChange={(steps) => onSay({ ...source, steps })}
      />
      <TextInput
        label="Clinician who confirmed that it is still current"
        description="Only for a source that is old."
        maxLength={160}
        value={source.currentBy}
        onChange={(event) => onSay({ ...source, currentBy: event.currentTarget.value })}
      />
    </>
  )
}
