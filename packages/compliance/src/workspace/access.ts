import { daysBetween, type MemberFacts, type WorkspaceCheck, type WorkspaceFacts, type WorkspaceFinding } from "./facts.ts"

/** Two people must be able to reach every account when one is ill, has left or has lost a phone. */
const leastAdministrators = 2
/** Training is repeated within a year; in Texas new staff has 90 days. */
const trainingDays = 365
const texasDays = 90

const each = <T extends { readonly id: string }>(
  checkId: string,
  list: readonly T[] | undefined,
  look: (one: T) => Omit<WorkspaceFinding, "checkId" | "about"> | undefined,
): WorkspaceFinding[] =>
  (list ?? []).flatMap((one): WorkspaceFinding[] => {
    const found = look(one)
    return found ? [{ checkId, about: one.id, ...found }] : []
  })

function untrained(member: MemberFacts, { now, state }: WorkspaceFacts): Omit<WorkspaceFinding, "checkId" | "about"> | undefined {
  if (member.publishes === false) return undefined
  const since = daysBetween(member.trainedAt, now)
  if (since !== undefined) {
    if (since <= trainingDays) return undefined
    return { message: "The last privacy training was more than a year ago.", evidence: { days: Math.floor(since) } }
  }
  const here = daysBetween(member.startedAt, now)
  const due = state?.toUpperCase() === "TX" ? texasDays : 0
  if (here === undefined || here <= due) return undefined
  return { message: "This person has had no privacy training on social media.", evidence: { days: Math.floor(here) } }
}

/** Who holds accounts, passwords and agreements. */
export const accessChecks: readonly WorkspaceCheck[] = [
  {
    id: "account-single-administrator",
    title: "Account without a second administrator",
    source: "Practice guides: keep backup administrators and a recovery contact",
    why: "When the one person who holds an account is ill, leaves or loses a phone, nobody can take a wrong post down.",
    fix: "Add a second administrator at the network, and a recovery address that belongs to the practice.",
    find: ({ accounts }) =>
      each("account-single-administrator", accounts, ({ administrators, recoveryContact }) => {
        const few = administrators !== undefined && administrators < leastAdministrators
        if (!few && recoveryContact !== false) return undefined
        const message = few ? "Fewer than two people can manage this account." : "This account has no recovery contact."
        return { message, evidence: { administrators: administrators ?? 0, recoveryContact: recoveryContact ?? false } }
      }),
  },
  {
    id: "account-unclaimed-or-duplicate",
    title: "Page nobody claimed, or a second page",
    source: "Practice guides: claim pages that networks make by themselves",
    why: "Networks make pages by themselves. On a page nobody owns, nobody answers, and wrong hours stay.",
    fix: "Search each network for your name and address, claim what is yours, and report copies.",
    find: ({ accounts }) =>
      each("account-unclaimed-or-duplicate", accounts, ({ unclaimed, duplicateOf }) => {
        if (!unclaimed && duplicateOf === undefined) return undefined
        const message = unclaimed ? "Nobody has claimed this page yet." : "This page stands beside another of the practice."
        return { message, evidence: { unclaimed: unclaimed ?? false, duplicate: duplicateOf !== undefined } }
      }),
  },
  {
    id: "mfa-not-enforced",
    title: "Sign-in without a second factor",
    source: "45 CFR 164.312(d); proposed Security Rule, 90 FR 898",
    why: "A stolen password is the most common way into an account. A second factor stops it.",
    fix: "Have each person set up one-time codes, then require a second factor in Settings.",
    find: ({ members }) =>
      each("mfa-not-enforced", members, ({ mfa }) =>
        mfa === false ? { message: "This person signs in with a password alone.", evidence: { mfa: false } } : undefined,
      ),
  },
  {
    id: "policy-attestation-expired",
    title: "Current policy not signed",
    source: "OCR: Complete P.T. (2016), Elite Dental (2019); 45 CFR 164.530(i)",
    why: "Practices that were fined had no policy on social media, or staff that did not know it.",
    fix: "Have everybody who writes or approves read and sign the current policy.",
    find: ({ members, policyVersion }) =>
      each("policy-attestation-expired", members, ({ publishes, policySigned }) => {
        if (policyVersion === undefined || publishes === false || policySigned === undefined || policySigned === policyVersion)
          return undefined
        return { message: "This person has not signed the current policy.", evidence: { signed: policySigned, current: policyVersion } }
      }),
  },
  {
    id: "training-expired",
    title: "Privacy training missing or too old",
    source: "OCR: Elite Dental to Cadia (2019-2025); Texas HB 300; 45 CFR 164.530(b)",
    why: "Staff must be trained on privacy, with social media named. Every case of the authority asks for the dates.",
    fix: "Train everybody who writes or approves, and keep who took part and when.",
    find: (facts) => each("training-expired", facts.members, (member) => untrained(member, facts)),
  },
  {
    id: "baa-missing",
    title: "Connector without a business associate agreement",
    source: "45 CFR 164.502(e), 164.504(e)",
    why: "A vendor that stores what patients write works for you under HIPAA and needs a signed agreement. The large networks sign none, so no care may be talked about there.",
    fix: "List the vendors that can see such words (hosting, mail, agency, phone), and keep a signed agreement for each. Lead patients off the networks.",
    find: ({ connectors }) =>
      each("baa-missing", connectors, ({ enabled, mayReceivePhi, baa }) =>
        enabled !== false && mayReceivePhi && baa !== true
          ? { message: "This connector can receive private data, and no agreement is on file.", evidence: { baa: false } }
          : undefined,
      ),
  },
  {
    id: "agency-user-unscoped",
    title: "Agency without end, limits or agreement",
    source: "Practice guides; OCR: Northcutt Dental (2022)",
    why: "Whoever posts for you from outside binds you. Access without an end or limits is forgotten, not closed.",
    fix: "Give each outside person an end date, the fewest rights, and a signed agreement; remove those who are done.",
    find: ({ members, now }) =>
      each("agency-user-unscoped", members, ({ agency, accessEndsAt, scope, baa }) => {
        if (!agency) return undefined
        const over = (daysBetween(accessEndsAt, now) ?? -1) >= 0
        const lacks = [
          ...(accessEndsAt === undefined ? ["end date"] : over ? ["end date in the future"] : []),
          ...((scope ?? []).length === 0 ? ["limits"] : []),
          ...(baa === true ? [] : ["agreement"]),
        ]
        return lacks.length > 0
          ? { message: `This agency account lacks: ${lacks.join(", ")}.`, evidence: { lacks: lacks.join(", ") } }
          : undefined
      }),
  },
]
