import type { Facts } from "../../facts.ts"
import type { Observed } from "../../observe.ts"
import { praiseIn } from "../consent/testimonial-without-authorization.ts"

/** True when the item shows a patient's praise or story, whether or not somebody signed for it. */
export function isTestimonial(seen: Observed, facts: Facts): boolean {
  const { kind, flags } = facts.input
  return kind === "testimonial" || flags?.repost === true || (kind === "outbound-post" && praiseIn(seen, facts).length > 0)
}
