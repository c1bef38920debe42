import { longStanding, type Pack } from "../pack.ts"
import { readsLikeDisclosure } from "../rules/second-look/reads-like-disclosure.ts"
import { readsLikeTrouble } from "../rules/second-look/reads-like-trouble.ts"

/** What was learned from labeled texts: it adds to what the rules say and takes nothing away. */
export const secondLook: Pack = {
  id: "second-look",
  title: "Second look, learned from labeled texts",
  version: "2026.11.1",
  effectiveFrom: longStanding,
  when: "Every practice",
  rules: [readsLikeDisclosure, readsLikeTrouble],
}
