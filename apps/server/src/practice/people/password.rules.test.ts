import { expect, test } from "vitest"
import { hashPassword, verifyPassword } from "./hash.ts"
import { judgePassword } from "./password.rules.ts"

const whose = { name: "Ana María Ruiz-Ortega", email: "a.gardener@willow.test", practiceNames: ["Willow Street Clinic"] }
const reasonOf = (password: string) => {
  const judged = judgePassword(password, whose)
  return judged.ok ? "fine" : judged.error.reason
}

test.each([
  ["seven purple herons", "fine"],
  ["correct horse battery staple", "fine"],
  ["Tr4vel-by-night-boat", "fine"],
  ["ködvirág és hajnal", "fine"],
  ["j8#kQ2!vLx0p", "fine"],
  ["abcd-9384-2831-0042", "fine"],
  ["четыре тихих дома", "fine"],
  ["dragon!!2026!", "common"],
  ["short", "too-short"],
  ["elevenchars", "too-short"],
  ["password1234", "common"],
  ["P@ssw0rd2026!", "common"],
  ["!!!Password!!!", "common"],
  ["Welcome123456", "common"],
  ["qwertyuiop12", "common"],
  ["1qaz2wsx3edc", "common"],
  ["123456789012", "common"],
  ["aaaaaaaaaaaa", "common"],
  ["abcabcabcabc", "common"],
  ["monkeydragon1", "common"],
  ["passwordpassword", "common"],
  ["09876543210987", "common"],
  ["19530721 19560412", "common"],
  ["Sunshine2026!!", "common"],
  ["ortega-goes-home", "has-name"],
  ["0rt3ga goes home", "has-name"],
  ["mariagoeshome", "has-name"],
  ["gardener at night", "has-email"],
  ["willow-tree-2026", "has-practice"],
  ["W1ll0wStreet!!", "has-practice"],
])("%s is %s", (password, reason) => expect(reasonOf(password)).toBe(reason))

test("words any practice is called by are allowed; only what is its own is not", () => {
  expect(reasonOf("clinic of strange birds")).toBe("fine")
})

test("what is stored is argon2id with a salt of its own, and opens with the right password only", async () => {
  const [one, two] = await Promise.all([hashPassword("seven purple herons"), hashPassword("seven purple herons")])
  expect(one).toMatch(/^argon2id-19456-2-1\$/)
  expect(one).not.toBe(two)
  expect(await verifyPassword({ hash: one, password: "seven purple herons" })).toBe(true)
  expect(await verifyPassword({ hash: one, password: "seven purple heron" })).toBe(false)
  expect(await verifyPassword({ hash: "$2b$10$something", password: "seven purple herons" })).toBe(false)
})

test("a letter that can be written in two ways is the same letter", async () => {
  expect(await verifyPassword({ hash: await hashPassword("cafe\u0301 au lait noir"), password: "caf\u00e9 au lait noir" })).toBe(true)
})
