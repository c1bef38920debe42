import { consentWords } from "@bedside/contracts"
import { placeName } from "../places.ts"
import type { ConsentFacts } from "./consent.ts"

/** A consent in one line, as authors read it: "A-7F3K: active to 2027-05-01; Facebook, Instagram; quote, first name". */
export function lineOf({ handle, state, terms, frozen }: Pick<ConsentFacts, "handle" | "state" | "terms" | "frozen">): string {
  const { on, event } = terms.expiry
  const until = state === "active" ? (on ? ` to ${on}` : event ? ` until ${event}` : "") : on ? `, ends ${on}` : ""
  const parts = [
    `${frozen ? "frozen" : consentWords.state[state]}${until}`,
    [...terms.scope.channels.map(placeName), ...terms.recipients].join(", "),
    terms.scope.info.map((one) => consentWords.info[one]).join(", "),
  ]
  return `${handle}: ${parts.filter(Boolean).join("; ")}`
}
