import type { BoundAuthorization, CheckInput, Scope } from "../../types.ts"
import { rule, type Hit } from "../../rule.ts"

type Part = "channels" | "info" | "purposes" | "edits"
const names: Readonly<Record<Part | "nameUse" | "geography", string>> = {
  channels: "where it is shown",
  info: "what it shows of the person",
  purposes: "what it is used for",
  edits: "how it is edited",
  nameUse: "how the name is used",
  geography: "the place that is named",
}
/** More of the name is more; a release for more covers less. */
const nameRanks = { none: 0, pseudonym: 1, initials: 2, "first-name": 3, "full-name": 4 } as const

const plain = (word: string): string => word.trim().toLowerCase()
const covers = (scope: Scope, part: Part, element: string): boolean => (scope[part] ?? []).some((each) => plain(each) === plain(element))

/** The parts of the planned use that one release does not cover. What the release does not say, it does not allow. */
function beyond(scope: Scope, use: Scope, channel: string | undefined): (Part | "nameUse" | "geography")[] {
  const parts: (Part | "nameUse" | "geography")[] = (["channels", "purposes", "edits"] as const).filter((part) =>
    (use[part] ?? []).some((element) => !covers(scope, part, element)),
  )
  if (channel !== undefined && scope.channels && !covers(scope, "channels", channel) && !parts.includes("channels")) parts.push("channels")
  if (nameRanks[use.nameUse ?? "none"] > nameRanks[scope.nameUse ?? "none"]) parts.push("nameUse")
  if (use.geography && plain(use.geography) !== plain(scope.geography ?? "")) parts.push("geography")
  return parts
}

type Scoped = BoundAuthorization & { readonly scope: Scope }
const isScoped = (authorization: BoundAuthorization): authorization is Scoped => authorization.scope !== undefined

function mismatches({ authorizations = [], plannedUse = {}, channel }: CheckInput): [id: string, parts: string[]][] {
  const scoped = authorizations.filter(isScoped)
  const found = scoped.map(({ id, scope }): [string, string[]] => [id, beyond(scope, plannedUse, channel)])
  // What is shown may belong to several people; each piece must be somebody's to allow.
  const uncovered = (plannedUse.info ?? []).some((element) => !scoped.some(({ scope }) => covers(scope, "info", element)))
  if (uncovered) found[0]?.[1].push("info")
  return found.filter(([, parts]) => parts.length > 0)
}

/** A release allows what it names and nothing else: 45 CFR 164.508(a)(1), (c)(1). */
export const authorizationScopeMismatch = rule({
  id: "authorization-scope-mismatch",
  title: "Use goes beyond the authorization",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["testimonial", "media", "outbound-post"],
  reviewer: "privacy",
  cites: ["45 CFR 164.508(a)(1)", "45 CFR 164.508(c)(1)(i)", "45 CFR 164.508(c)(1)(iii)", "45 CFR 164.508(c)(1)(iv)"],
  message: "This use goes beyond what the person signed.",
  why: "A release allows only the places, facts, purposes and edits it names; what it does not name is not allowed (45 CFR 164.508(a)(1), (c)(1)).",
  fix: "Narrow the use to what was signed, or ask the person to sign an amended authorization.",
  bodyOnly: true,
  find(_, { input }): Hit[] {
    return mismatches(input).map(([id, parts]) => ({
      message: `This use goes beyond what the person signed: ${parts.map((part) => names[part as keyof typeof names]).join(", ")}.`,
      evidence: { authorization: id, beyond: parts.join(", ") },
    }))
  },
})
