import { fromKysely, PgBoss } from "pg-boss"
import type { Tx } from "../db/tenancy.ts"
import type { Queue } from "../db/migrate.ts"
import { errorFields, type Log } from "../log.ts"
import type { Job, Worker } from "./define.ts"

/** The only file that knows the queue library. */

export interface EnqueueOptions {
  readonly runAt?: Date
  /** With the same key, at most one job in each such span of time; further ones are dropped. */
  readonly oncePer?: { readonly key: string; readonly seconds: number }
}
export interface Jobs {
  /** Part of the causing transaction: a rollback removes the job with it. */
  enqueue<P>(tx: Tx, job: Job<P>, payload: P, options?: EnqueueOptions): Promise<void>
}
export interface Queues extends Jobs, AsyncDisposable {
  /** Starts taking jobs. Boot fails before this when a job lacks a worker or has two. */
  work(workers: readonly Worker[]): Promise<void>
}

/** How a job's queue is set up: a crashed worker's job is given to another after ten silent seconds. */
export const queueFor = (job: Job): Queue => ({
  name: job.name,
  options: {
    notify: true,
    retryLimit: job.attempts,
    retryBackoff: true,
    retryDelay: 1,
    retryDelayMax: 60,
    heartbeatSeconds: 10,
    deleteAfterSeconds: 86_400,
  },
})

/** Every job has exactly one worker, or the program does not boot. */
export function demandWorkers(jobs: readonly Job[], workers: readonly Worker[]): void {
  for (const job of jobs) {
    const count = workers.filter((worker) => worker.job === job).length
    if (count !== 1) throw new Error(`job ${job.name} has ${count} workers, not one`)
  }
  for (const { job } of workers) if (!jobs.includes(job)) throw new Error(`worker for ${job.name} has no job`)
}

/** Connects to the queues; a program that does not work only enqueues. Disposing waits up to 25 s for running jobs. */
export async function openQueues(url: string, log: Log, { works }: { works: boolean }): Promise<Queues> {
  const boss = new PgBoss({
    connectionString: url,
    max: works ? 12 : 4,
    migrate: false,
    createSchema: false,
    supervise: works,
    schedule: works,
    useListenNotify: works,
    monitorIntervalSeconds: 5,
    superviseIntervalSeconds: 5,
  })
  boss.on("error", (error) => log.warn("queue error", errorFields(error)))
  await boss.start()
  return {
    async enqueue(tx, job, payload, { runAt, oncePer } = {}) {
      await boss.send(job.name, job.payload.parse(payload) as object, {
        db: fromKysely(tx),
        ...(runAt ? { startAfter: runAt } : {}),
        ...(oncePer ? { singletonKey: oncePer.key, singletonSeconds: oncePer.seconds } : {}),
      })
    },
    async work(workers) {
      for (const worker of workers) {
        await startWorker(boss, worker, log)
        if (worker.job.cron) await boss.schedule(worker.job.name, worker.job.cron, {})
      }
    },
    async [Symbol.asyncDispose]() {
      await boss.stop({ graceful: true, timeout: 25_000 })
    },
  }
}

async function startWorker(boss: PgBoss, worker: Worker, log: Log): Promise<void> {
  // What is taken together is over together: with ten in a batch, one slow network made every due post of the machine seconds late.
  const options = {
    batchSize: Math.min(2, worker.concurrency),
    localConcurrency: Math.ceil(worker.concurrency / 2),
    perJobResults: true,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 0.5,
    notifyPollingIntervalSeconds: 0.5,
  } as const
  await boss.work(worker.job.name, options, async (jobs) =>
    Promise.all(
      jobs.map(async (job) => {
        try {
          await worker.run(job.data, { signal: job.signal })
          return { id: job.id, status: "completed" as const }
        } catch (error) {
          log.error("job failed", { job: worker.job.name, ...errorFields(error) })
          return { id: job.id, status: "failed" as const }
        }
      }),
    ),
  )
}
