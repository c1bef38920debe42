import { consentYears, type PracticeProfile } from "@bedside/contracts"

/** The lists of a profile that are written one entry a line. */
export const lineLists = ["phones", "emails", "domains", "handles", "partnerPhones", "partnerEmails", "shortDomains"] as const
export type LineList = (typeof lineLists)[number]

/** What the settings form holds: the profile, with its simple lists as text. */
export type SettingsForm = Omit<PracticeProfile, LineList> & Record<LineList, string>

const lines = (entries: readonly string[]): string => entries.join("\n")

export const toForm = (profile: PracticeProfile): SettingsForm => ({
  ...profile,
  phones: lines(profile.phones),
  emails: lines(profile.emails),
  domains: lines(profile.domains),
  handles: lines(profile.handles),
  partnerPhones: lines(profile.partnerPhones),
  partnerEmails: lines(profile.partnerEmails),
  shortDomains: lines(profile.shortDomains),
})

/** Entries of a text, one a line or separated by commas or semicolons; empty ones and repeats go. */
export const entriesOf = (text: string): string[] =>
  [...new Set(text.split(/[\n,;]/).map((entry) => entry.trim()))].filter((entry) => entry !== "")

/** A number of people as typed, everything but digits left out; null for none. */
export function employeesIn(text: string): number | null {
  const digits = text.replace(/\D/g, "")
  return Number(digits) > 0 ? Number(digits) : null
}

const nonempty = (row: { name: string }) => row.name.trim() !== ""

/** Web addresses as people paste them, cut to their host. */
const hostsOf = (text: string): string[] => entriesOf(text).map((domain) => domain.replace(/^https?:\/\//, "").replace(/\/.*$/, ""))

/** The profile to save; rows without a name are left out. */
export const toProfile = (form: SettingsForm): PracticeProfile => ({
  ...form,
  phones: entriesOf(form.phones),
  emails: entriesOf(form.emails),
  domains: hostsOf(form.domains),
  handles: entriesOf(form.handles),
  partnerPhones: entriesOf(form.partnerPhones),
  partnerEmails: entriesOf(form.partnerEmails),
  shortDomains: hostsOf(form.shortDomains),
  locations: form.locations.filter(nonempty),
  providers: form.providers.filter(nonempty),
})

/** True when saving would change something. */
export const isChanged = (form: SettingsForm, profile: PracticeProfile): boolean =>
  JSON.stringify(toProfile(form)) !== JSON.stringify(toProfile(toForm(profile)))

/** Whether these are years that consents may be kept. */
export const isYears = (value: string | number): value is number =>
  typeof value === "number" && Number.isInteger(value) && value >= consentYears.least && value <= consentYears.most
/** What a shorter time does at once. */
export const lessWords = (years: number): string =>
  `What ended more than ${years} years ago is destroyed within the hour after you save, for good.`
