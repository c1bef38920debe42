import { queueFor } from "#platform/jobs/queue.ts"
import type { Job } from "#platform/jobs/define.ts"
import { sendMail } from "#platform/mail.ts"
import type { Queue } from "#platform/db/migrate.ts"

export const jobs: readonly Job[] = [sendMail as Job]
export const queues = (): Queue[] => jobs.map(queueFor)
