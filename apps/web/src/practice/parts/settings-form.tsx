import { Button, Text, Textarea, TextInput } from "@mantine/core"
import { useBlocker } from "@tanstack/react-router"
import type { PracticeProfile } from "@bedside/contracts"
import type { SubmitEvent } from "react"
import { useFields } from "../../ui/fields.ts"
import { ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useSaveProfile } from "../practice.api.ts"
import { isChanged, toForm, toProfile, type LineList } from "../settings.model.ts"
import { EntryList } from "./entry-list.tsx"
import { LeaveQuestion } from "./leave-question.tsx"
import { ProgramsSection } from "./programs-section.tsx"
import { SecuritySection } from "./security-section.tsx"
import classes from "./settings.module.css"
import { ZoneField } from "./zone-field.tsx"

const lists: readonly { key: LineList; label: string; hint: string }[] = [
  { key: "phones", label: "Public phone numbers", hint: "One a line" },
  { key: "emails", label: "Public e-mail addresses", hint: "One a line" },
  { key: "domains", label: "Web addresses", hint: "One a line, such as willowstreet.example" },
  { key: "handles", label: "Own accounts", hint: "One a line, such as @willowstreet" },
  { key: "shortDomains", label: "Own short links", hint: "One a line, such as wlw.example" },
  { key: "partnerPhones", label: "Phone numbers of partners", hint: "A lab or a hotline you point to, one a line" },
  { key: "partnerEmails", label: "E-mail addresses of partners", hint: "One a line" },
]
const replyFields = [
  { key: "contactRole", label: "The contact's role", hint: "As a sentence says it: our practice manager" },
  { key: "hours", label: "Phone hours", hint: "Such as 8 to 5 on weekdays" },
  { key: "bookingUrl", label: "Booking page", hint: "Web address" },
  { key: "portalUrl", label: "Patient portal", hint: "Web address" },
  { key: "careersUrl", label: "Open roles", hint: "Web address" },
  { key: "guidelinesUrl", label: "Page rules", hint: "Web address of your rules for comments" },
  { key: "privacyOfficial", label: "Privacy official", hint: "Named to people with a privacy concern" },
] as const
const locationFields = [
  { key: "name", label: "Location name" },
  { key: "address", label: "Address" },
  { key: "phone", label: "Phone" },
] as const
const providerFields = [
  { key: "name", label: "Provider name" },
  { key: "credentials", label: "Credentials" },
  { key: "specialty", label: "Provider specialty" },
] as const

/** The practice's public profile and its security settings, saved together. */
export function SettingsForm({ profile, readOnly }: { profile: PracticeProfile; readOnly: boolean }) {
  const save = useSaveProfile()
  const { values, set, setValues, text, errorOf } = useFields(toForm(profile), save.error)
  const changed = !readOnly && isChanged(values, profile)
  const leaving = useBlocker({ shouldBlockFn: () => changed, enableBeforeUnload: () => changed, withResolver: true })
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    save.mutate(toProfile(values), {
      onSuccess: (saved) => {
        setValues(toForm(saved))
        sayDone("Settings saved.")
      },
    })
  }
  const off = { disabled: readOnly }
  return (
    <form onSubmit={submit}>
      <LeaveQuestion blocker={leaving} />
      <Section
        title="Practice"
        text="Patients see these facts in public, so they may appear in posts. Everything else about people is protected."
      >
        <div className={classes.grid}>
          <TextInput label="Practice name" required {...text("name")} {...off} />
          <TextInput label="Specialty" {...text("specialty")} {...off} />
          <TextInput label="State" description="Two letters; state rules depend on it." maxLength={2} {...text("state")} {...off} />
          <ZoneField value={values.timeZone} onChange={(zone) => set("timeZone", zone)} error={errorOf("timeZone")} {...off} />
          <TextInput
            label="Contact for patients"
            description="The name replies offer when they move a talk off the network."
            {...text("contactName")}
            {...off}
          />
        </div>
      </Section>
      <ProgramsSection
        programs={values.programs}
        onChange={(programs) => set("programs", programs)}
        error={errorOf("programs.employees")}
        {...off}
      />
      <Section
        title="How patients reach you"
        text="The check knows these as yours or your partners' and does not take them for a patient's."
      >
        <div className={classes.grid}>
          {lists.map(({ key, label, hint }) => (
            <Textarea key={key} label={label} description={hint} autosize minRows={2} maxRows={8} {...text(key)} {...off} />
          ))}
        </div>
      </Section>
      <Section title="For answers" text="Drafts of answers name these. What stays empty is asked for when a draft needs it.">
        <div className={classes.grid}>
          {replyFields.map(({ key, label, hint }) => (
            <TextInput
              key={key}
              label={label}
              description={hint}
              maxLength={200}
              value={values.replyFacts[key]}
              error={errorOf(`replyFacts.${key}`)}
              onChange={(event) => set("replyFacts", { ...values.replyFacts, [key]: event.currentTarget.value })}
              {...off}
            />
          ))}
        </div>
      </Section>
      <EntryList
        title="Locations"
        text="Where patients come to."
        word="location"
        path="locations"
        entries={values.locations}
        fields={locationFields}
        empty={{ name: "", address: "", phone: "" }}
        errorOf={errorOf}
        onChange={(locations) => set("locations", locations)}
        {...off}
      />
      <EntryList
        title="Providers"
        text="Clinicians who may be named in public."
        word="provider"
        path="providers"
        entries={values.providers}
        fields={providerFields}
        empty={{ name: "", credentials: "", specialty: "" }}
        errorOf={errorOf}
        onChange={(providers) => set("providers", providers)}
        {...off}
      />
      <SecuritySection settings={values.settings} onChange={(settings) => set("settings", settings)} {...off} />
      {save.error ? <ProblemNotice error={save.error} /> : null}
      {readOnly ? null : (
        <div className={classes.bar} {...(changed ? { "data-changed": true } : {})}>
          <Text c="dimmed" role="status">
            {changed ? "You have changes that are not saved." : "Everything is saved."}
          </Text>
          <Button type="submit" disabled={!changed} loading={save.isPending}>
            Save settings
          </Button>
        </div>
      )}
    </form>
  )
}
