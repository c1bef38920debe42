import type { Rule } from "../rule.ts"
import { cannedOrUnreadReply } from "./replies/canned-or-unread-reply.ts"
import { handoffContactMissing } from "./replies/handoff-contact-missing.ts"
import { handoffPhoneMissing } from "./replies/handoff-phone-missing.ts"
import { replyAcknowledgementMissing } from "./replies/reply-acknowledgement-missing.ts"

/** Reply quality and hand-off; the order is the order of findings on the same words. */
export const repliesRules: readonly Rule[] = [handoffPhoneMissing, handoffContactMissing, replyAcknowledgementMissing, cannedOrUnreadReply]
