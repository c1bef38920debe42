import { z } from "zod"
import { defineJob } from "#platform/jobs/define.ts"

const One = z.object({ practiceId: z.uuid(), mediaId: z.uuid() })
/** Cleans a medium that arrived and looks at it, or goes on where an interruption left it. */
export const prepare = defineJob({ name: "media.prepare", payload: One, attempts: 5 })
/** Deletes the files of a medium that nothing needs any more: older versions, or all when the medium is gone. */
export const tidy = defineJob({ name: "media.tidy", payload: One, attempts: 10 })
/** Every ten minutes: wakes what lost its job, gives up uploads that rest, purges the trash. */
export const upkeep = defineJob({ name: "media.upkeep", payload: z.object({}), attempts: 0, cron: "*/10 * * * *" })
