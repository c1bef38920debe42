import { expect, test } from "vitest"
import { defineJob, type Job, work } from "../../apps/server/src/platform/jobs/define.ts"
import { demandWorkers } from "../../apps/server/src/platform/jobs/queue.ts"
import type { Platform } from "../../apps/server/src/platform/platform.ts"
import { jobs, queues, stageOrder, workers } from "../../apps/server/src/stages.ts"
import { productSources } from "./reading/files.ts"
import { syntaxOf } from "./reading/syntax.ts"

const all = workers({} as Platform)

test("every job has exactly one worker", () => {
  expect(() => demandWorkers(jobs, all)).not.toThrow()
  const [first] = all
  if (!first) throw new Error("there are no workers")
  expect(() => demandWorkers(jobs, all.slice(1))).toThrow("has 0 workers")
  expect(() => demandWorkers(jobs, [...all, first])).toThrow("has 2 workers")
  const stray = defineJob({ ...first.job, name: "publish.stray" })
  expect(() => demandWorkers(jobs, [...all, work(stray, async () => undefined)])).toThrow("has no job")
})

test("every job in the code is in the list, once, and has a queue", () => {
  const defined = productSources().flatMap((source) =>
    syntaxOf(source).calls.flatMap(({ name, given }) => (name === "defineJob" ? [given["name"] ?? "(no name)"] : [])),
  )
  const names = jobs.map(({ name }) => name)
  expect(names.toSorted()).toEqual(defined.toSorted())
  expect(queues().map(({ name }) => name)).toEqual(names)
})

test("a job is called stage.verb, or after the platform's own mail and files", () => {
  const named = new RegExp(`^(${[...stageOrder, "mail", "files"].join("|")})\\.[a-z]+(-[a-z]+)*$`)
  expect(jobs.map(({ name }) => name).filter((name) => !named.test(name))).toEqual([])
})

/** What of a payload is neither an id, nor one of a closed list, nor a number or yes and no. */
function freeText(schema: unknown, at = "payload"): readonly string[] {
  const { type, format, enum: listed, const: fixed, properties, items, anyOf } = schema as Record<string, unknown>
  if (listed !== undefined || fixed !== undefined || ["integer", "number", "boolean", "null"].includes(String(type))) return []
  if (type === "string") return format === "uuid" ? [] : [at]
  if (Array.isArray(anyOf)) return anyOf.flatMap((one) => freeText(one, at))
  if (type === "array") return freeText(items, `${at}[]`)
  if (type === "object" && properties) return Object.entries(properties).flatMap(([name, one]) => freeText(one, `${at}.${name}`))
  return [at]
}
const payloadOf = ({ payload }: Job) => payload.toJSONSchema()

test("a job carries ids and closed words, no content", () => {
  expect(jobs.flatMap((job) => freeText(payloadOf(job), job.name))).toEqual([])
})

const object = (properties: object) => ({ type: "object", properties })
const uuid = { type: "string", format: "uuid" }
test.each([
  [object({ text: { type: "string" } }), ["payload.text"]],
  [object({ more: { type: "object", additionalProperties: { type: "string" } } }), ["payload.more"]],
  [object({ any: {} }), ["payload.any"]],
  [object({ to: { type: "array", items: object({ mail: { type: "string", format: "email" } }) } }), ["payload.to[].mail"]],
  [object({ id: uuid, kind: { type: "string", enum: ["a"] }, part: { anyOf: [uuid, { type: "null" }] }, count: { type: "number" } }), []],
])("a payload with content is found (%#)", (payload, found) => {
  expect(freeText(payload)).toEqual(found)
})

test("a job that needs a practice names it", () => {
  const without = jobs.filter((job) => job.cron === undefined && !JSON.stringify(payloadOf(job)).includes("practiceId"))
  expect(without.map(({ name }) => name)).toEqual([])
})
