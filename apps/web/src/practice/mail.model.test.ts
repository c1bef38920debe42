import { expect, test } from "vitest"
import { mailPieces } from "./mail.model.ts"

test("addresses in a mail become links, the rest stays text", () => {
  expect(mailPieces("Join here:\nhttp://localhost:8080/invitation/abc\nUntil Friday.")).toEqual([
    { kind: "text", text: "Join here:\n" },
    { kind: "link", text: "http://localhost:8080/invitation/abc" },
    { kind: "text", text: "\nUntil Friday." },
  ])
})

test("only web addresses become links", () => {
  expect(mailPieces("javascript:alert(1)")).toEqual([{ kind: "text", text: "javascript:alert(1)" }])
})
