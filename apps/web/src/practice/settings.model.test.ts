import { noPrograms, noReplyFacts, type PracticeProfile } from "@bedside/contracts"
import { expect, test } from "vitest"
import { employeesIn, entriesOf, isChanged, isYears, lessWords, toForm, toProfile } from "./settings.model.ts"

const profile: PracticeProfile = {
  name: "Willow Street Clinic",
  timeZone: "America/New_York",
  state: "NY",
  specialty: "Family medicine",
  contactName: "Sam",
  replyFacts: { ...noReplyFacts, contactRole: "practice manager" },
  programs: { ...noPrograms, hhsRecipient: true, employees: 12 },
  phones: ["(555) 010-0100"],
  emails: [],
  domains: ["willow.example"],
  handles: [],
  partnerPhones: ["406-555-0190"],
  partnerEmails: [],
  shortDomains: ["wlw.example"],
  locations: [{ name: "Main", address: "1 Willow Street", phone: "" }],
  providers: [],
  settings: { requireSecondFactor: false, idleMinutes: 15, allowOverrides: true, keepOriginals: false },
}

test("a profile goes through the form unchanged", () => {
  expect(toProfile(toForm(profile))).toEqual(profile)
  expect(isChanged(toForm(profile), profile)).toBe(false)
})

test("lists accept lines, commas and pasted addresses", () => {
  expect(entriesOf(" a \n\nb, a;c")).toEqual(["a", "b", "c"])
  expect(toProfile({ ...toForm(profile), domains: "https://willow.example/contact" }).domains).toEqual(["willow.example"])
})

test("a row without a name is not saved and is no change", () => {
  const form = { ...toForm(profile), providers: [{ name: " ", credentials: "", specialty: "" }] }
  expect(toProfile(form).providers).toEqual([])
  expect(isChanged(form, profile)).toBe(false)
})

test("a number of people is its digits, and nothing when there are none", () => {
  expect(["12", " 1,200 ", "about 14", "0", "", "many"].map(employeesIn)).toEqual([12, 1200, 14, null, null, null])
})

test("own short links are cut to their host, as web addresses are", () => {
  expect(toProfile({ ...toForm(profile), shortDomains: "https://wlw.example/flu" }).shortDomains).toEqual(["wlw.example"])
})

test("consents are kept for whole years, six at least; a shorter time says what it does", () => {
  expect([6, 7, 50, 5, 51, 6.5, "", "7"].map(isYears)).toEqual([true, true, true, false, false, false, false, false])
  expect(lessWords(6)).toContain("more than 6 years ago is destroyed")
})
