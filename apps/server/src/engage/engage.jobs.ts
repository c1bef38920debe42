import { z } from "zod"
import { defineJob } from "#platform/jobs/define.ts"

/** Reads what the public wrote to one channel. */
export const readChannel = defineJob({ name: "engage.read", payload: z.object({ practiceId: z.uuid(), channelId: z.uuid() }), attempts: 3 })
/** Every two minutes, every channel of every practice. */
export const readAll = defineJob({ name: "engage.read-all", payload: z.object({}), attempts: 0, cron: "*/2 * * * *" })
