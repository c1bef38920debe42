import { type ConsentTerms, consentWords } from "@bedside/contracts"
import { placeName } from "../places.ts"
import type { PlannedUse } from "./consent.ts"

type Scope = ConsentTerms["scope"]
/** More of the name is more; a release for more does not stretch to less said here, a release for less never to more. */
const nameRanks: Readonly<Record<Scope["nameUse"], number>> = { none: 0, pseudonym: 1, initials: 2, "first-name": 3, "full-name": 4 }

const plain = (text: string | null | undefined): string => (text ?? "").trim().toLowerCase()
const beyond = <T extends string>(wanted: readonly T[] | undefined, given: readonly T[]): T[] =>
  (wanted ?? []).filter((one) => !given.includes(one))

/**
 * Everything of a planned use that a consent does not cover, each by its own name: "TikTok", "face", "paid ad".
 * Silence means no: 45 CFR 164.508(a)(1). Empty when all is covered.
 */
export function notCovered(scope: Scope, use: PlannedUse): string[] {
  const paid = use.paidAd === true || use.purposes?.includes("paid-ad") === true
  const found = [
    ...beyond(use.channels, scope.channels).map(placeName),
    ...beyond(use.info, scope.info).map((one) => consentWords.info[one]),
    ...beyond(use.purposes, scope.purposes).map((one) => consentWords.purpose[one]),
    ...(paid && !scope.paidAds ? [consentWords.purpose["paid-ad"]] : []),
    ...beyond(use.edits, scope.edits).map((one) => consentWords.edit[one]),
  ]
  const name = use.nameUse ?? "none"
  if (nameRanks[name] > nameRanks[scope.nameUse]) found.push(consentWords.name[name])
  if (use.tagAccount && !scope.tagAccount) found.push("tag of the person's account")
  if (use.locationTag && !scope.locationTag) found.push("tag of the place")
  if (use.geography && plain(use.geography) !== plain(scope.geography)) found.push("name of the place")
  return [...new Set(found)]
}
