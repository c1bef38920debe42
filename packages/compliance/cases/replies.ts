import type { RuleCases } from "./case.ts"
import { cases as cannedOrUnreadReply } from "./replies/canned-or-unread-reply.ts"
import { cases as handoffContactMissing } from "./replies/handoff-contact-missing.ts"
import { cases as handoffPhoneMissing } from "./replies/handoff-phone-missing.ts"
import { cases as replyAcknowledgementMissing } from "./replies/reply-acknowledgement-missing.ts"

export const repliesCases: readonly RuleCases[] = [
  handoffPhoneMissing,
  handoffContactMissing,
  replyAcknowledgementMissing,
  cannedOrUnreadReply,
]
