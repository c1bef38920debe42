import { z } from "zod"
import { defineJob } from "#platform/jobs/define.ts"

/** Wakes one delivery; the truth about it is its own row. */
export const deliver = defineJob({
  name: "publish.deliver",
  payload: z.object({ practiceId: z.uuid(), deliveryId: z.uuid() }),
  attempts: 20,
})
export const removeFromNetwork = defineJob({
  name: "publish.remove",
  payload: z.object({ practiceId: z.uuid(), deliveryId: z.uuid() }),
  attempts: 20,
})
/** Copies the pictures of a recalled delivery, so that the evidence outlives a blur, a crop or the trash. */
export const keepPictures = defineJob({
  name: "publish.keep-evidence",
  payload: z.object({ practiceId: z.uuid(), useId: z.uuid() }),
  attempts: 10,
})
/** Every hour: consents that end with a practice's day, and notice of those that end soon. */
export const consentNight = defineJob({ name: "publish.consent-night", payload: z.object({}), attempts: 0, cron: "7 * * * *" })
/** Every minute: finds deliveries whose job was lost. */
export const sweep = defineJob({ name: "publish.sweep", payload: z.object({}), attempts: 0, cron: "* * * * *" })
