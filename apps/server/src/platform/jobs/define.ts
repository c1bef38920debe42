import type { z } from "zod"

/** A job: its name (`stage.verb`), what its payload is (ids only), how often it is tried after a crash. */
export interface Job<P = unknown> {
  readonly name: string
  readonly payload: z.ZodType<P>
  readonly attempts: number
  /** When set, the job runs at these times (cron, UTC) with an empty payload. */
  readonly cron?: string
}
export interface JobRun {
  readonly signal: AbortSignal
}
export interface Worker {
  readonly job: Job
  readonly run: (payload: unknown, run: JobRun) => Promise<void>
  /** How many jobs of this kind run side by side in one program. For every two of them the database is asked twice a second. */
  readonly concurrency: number
}

/** Declares a job; it belongs in the list of `stages.ts`. */
export const defineJob = <P>(job: Job<P>): Job<P> => job
/** Says how a job runs. What was enqueued is parsed first; `concurrency` jobs of this kind run side by side in one program. */
export const work = <P>(job: Job<P>, run: (payload: P, run: JobRun) => Promise<void>, concurrency = 4): Worker => ({
  job: job as Job,
  run: (payload, options) => run(job.payload.parse(payload), options),
  concurrency,
})
