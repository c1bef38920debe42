import { expect, test } from "vitest"
import { readConfig } from "./config.ts"

test("without any setting everything has a sensible start", () => {
  const config = readConfig({}, "/srv/bedside")
  expect(config).toMatchObject({
    ok: true,
    value: { port: 4680, folder: "/srv/bedside/data", url: "http://localhost:4680", demo: false, trustProxy: false },
  })
})

test.each([
  ["BEDSIDE_PORT", "eighty"],
  ["BEDSIDE_PORT", "70000"],
  ["BEDSIDE_URL", "clinic.test"],
  ["DATABASE_URL", "mysql://x"],
  ["BEDSIDE_SMTP_URL", "mail.example.org"],
  ["BEDSIDE_MASTER_KEY", "c2hvcnQ="],
  ["BEDSIDE_LOG_LEVEL", "loud"],
  ["BEDSIDE_DEMO", "maybe"],
  ["BEDSIDE_SWEEP_ALL", "1"],
])("a wrong %s is named with a reason and a fix, and its value is not repeated", (variable, value) => {
  const config = readConfig({ [variable]: value }, "/srv")
  expect(config.ok).toBe(false)
  const problems = config.ok ? [] : config.error
  expect(problems.map((one) => one.variable)).toEqual([variable])
  expect(problems[0]?.fix).not.toBe("")
  expect(JSON.stringify(problems)).not.toContain(value)
})
