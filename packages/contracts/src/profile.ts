import { z } from "zod"

export const Email = z.email().max(254)
const Location = z.object({
  name: z.string().trim().min(1).max(120),
  address: z.string().trim().max(300),
  phone: z.string().trim().max(40),
})
const Provider = z.object({
  name: z.string().trim().min(1).max(120),
  credentials: z.string().trim().max(60),
  specialty: z.string().trim().max(80),
})
/** US states, the District of Columbia and the territories, as the Postal Service abbreviates them. */
const states =
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI".split(
    " ",
  )

const said = z.string().trim().max(200).default("")
/** What drafts of answers may name beside phone and contact; empty where the practice says nothing. */
const ReplyFacts = z.object({
  contactRole: said,
  hours: said,
  bookingUrl: said,
  portalUrl: said,
  careersUrl: said,
  guidelinesUrl: said,
  privacyOfficial: said,
})
export type ReplyFacts = z.infer<typeof ReplyFacts>
/** A practice that said nothing for answers yet. */
export const noReplyFacts: ReplyFacts = {
  contactRole: "",
  hours: "",
  bookingUrl: "",
  portalUrl: "",
  careersUrl: "",
  guidelinesUrl: "",
  privacyOfficial: "",
}
/** What brings rules of its own beside state and specialty. False where the practice says nothing. */
const Programs = z
  .object({
    /** Cares for mental health, counseling or addictions, whatever its specialty is called. */
    behavioralHealth: z.boolean().default(false),
    /** A program for substance use under 42 CFR Part 2. */
    part2: z.boolean().default(false),
    /** A member of the Society for Assisted Reproductive Technology. */
    sartMember: z.boolean().default(false),
    /** Receives funds of HHS, so that 45 CFR part 84 applies. */
    hhsRecipient: z.boolean().default(false),
    /** How many people it employs; null when nobody said. */
    employees: z.number().int().min(1).max(1_000_000).nullable().default(null),
  })
  .meta({ id: "Programs" })
export type Programs = z.infer<typeof Programs>
/** A practice that said nothing of programs yet. */
export const noPrograms: Programs = { behavioralHealth: false, part2: false, sartMember: false, hhsRecipient: false, employees: null }
/** Short lists with an entry a line; what is left out counts as empty. */
const listOf = <T extends z.ZodType>(entry: T) => z.array(entry).max(50)

/** What the practice tells about itself in public; the compliance engine must know it. */
export const PracticeProfile = z
  .object({
    name: z.string().trim().min(1).max(120),
    timeZone: z.string().min(1).max(60),
    state: z.enum(["", ...states]),
    specialty: z.string().trim().max(80),
    contactName: z.string().trim().max(120),
    replyFacts: ReplyFacts.default(noReplyFacts),
    programs: Programs.default(noPrograms),
    phones: listOf(z.string().trim().max(40)),
    emails: listOf(Email),
    domains: listOf(z.string().trim().max(253)),
    handles: listOf(z.string().trim().max(120)),
    /** Phones and addresses of partners that posts and answers may point to. */
    partnerPhones: listOf(z.string().trim().max(40)).default([]),
    partnerEmails: listOf(Email).default([]),
    /** Short links that are the practice's own. */
    shortDomains: listOf(z.string().trim().max(253)).default([]),
    locations: z.array(Location).max(200),
    providers: z.array(Provider).max(500),
    settings: z.object({
      requireSecondFactor: z.boolean(),
      idleMinutes: z.number().int().min(5).max(720),
      allowOverrides: z.boolean(),
      /** Pictures and videos are kept as they were sent, sealed, beside the clean ones. */
      keepOriginals: z.boolean().default(false),
    }),
  })
  .meta({ id: "PracticeProfile" })
export type PracticeProfile = z.infer<typeof PracticeProfile>
