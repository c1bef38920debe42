import type { PracticeProfile } from "@bedside/contracts"

/** The lists of a profile that are written one entry a line. */
export const lineLists = ["phones", "emails", "domains", "handles"] as const
export type LineList = (typeof lineLists)[number]

/** What the settings form holds: the profile, with its simple lists as text. */
export type SettingsForm = Omit<PracticeProfile, LineList> & Record<LineList, string>

export const toForm = (profile: PracticeProfile): SettingsForm => ({
  ...profile,
  phones: profile.phones.join("\n"),
  emails: profile.emails.join("\n"),
  domains: profile.domains.join("\n"),
  handles: profile.handles.join("\n"),
})

/** Entries of a text, one a line or separated by commas or semicolons; empty ones and repeats go. */
export const entriesOf = (text: string): string[] =>
  [...new Set(text.split(/[\n,;]/).map((entry) => entry.trim()))].filter((entry) => entry !== "")

const nonempty = (row: { name: string }) => row.name.trim() !== ""

/** The profile to save; rows without a name are left out. */
export const toProfile = (form: SettingsForm): PracticeProfile => ({
  ...form,
  phones: entriesOf(form.phones),
  emails: entriesOf(form.emails),
  domains: entriesOf(form.domains).map((domain) => domain.replace(/^https?:\/\//, "").replace(/\/.*$/, "")),
  handles: entriesOf(form.handles),
  locations: form.locations.filter(nonempty),
  providers: form.providers.filter(nonempty),
})

/** True when saving would change something. */
export const isChanged = (form: SettingsForm, profile: PracticeProfile): boolean =>
  JSON.stringify(toProfile(form)) !== JSON.stringify(toProfile(toForm(profile)))
