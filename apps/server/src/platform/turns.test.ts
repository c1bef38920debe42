import { setTimeout as sleep } from "node:timers/promises"
import { expect, test } from "vitest"
import { goingFirst, inTurns, openLine } from "./turns.ts"

test("in a line only so many work at once, and the others come in their order", async () => {
  const line = openLine(2)
  const seen: string[] = []
  let working = 0
  const work = (name: string) => async () => {
    working += 1
    seen.push(`${name}${working}`)
    await sleep(1)
    working -= 1
  }
  await Promise.all(["a", "b", "c", "d", "e"].map((name) => line(work(name))))
  expect(seen.map((one) => one[0]).join("")).toBe("abcde")
  expect(seen.every((one) => ["1", "2"].includes(one[1] ?? ""))).toBe(true)
})

test("whoever fails in a line lets the next one in", async () => {
  const line = openLine(1)
  const failing = line(() => Promise.reject(new Error("broken")))
  const next = line(() => Promise.resolve("in"))
  await expect(failing).rejects.toThrow("broken")
  expect(await next).toBe("in")
})

async function* pieces(count: number) {
  for (let at = 0; at < count; at++) yield Buffer.from([at])
}
async function gathered(source: AsyncIterable<Uint8Array>, seen: string[] = [], name = ""): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of source) {
    all.push(piece)
    seen.push(name)
  }
  return Buffer.concat(all)
}

test("files that move at once take turns, and each comes whole and in order", async () => {
  const seen: string[] = []
  const both = await Promise.all([gathered(inTurns(pieces(5)), seen, "a"), gathered(inTurns(pieces(5)), seen, "b")])
  for (const one of both) expect([...one]).toEqual([0, 1, 2, 3, 4])
  expect(seen.slice(0, 4).toSorted().join("")).toBe("aabb")
})

test("while somebody waits for an answer files stand still, and go on even when somebody always does", async () => {
  const answered = Promise.withResolvers<string>()
  const asking = goingFirst(() => answered.promise)
  const moving = gathered(inTurns(pieces(2)))
  expect(await Promise.race([moving, new Promise((resolve) => setImmediate(() => setImmediate(() => resolve("still"))))])).toBe("still")
  expect([...(await moving)]).toEqual([0, 1])
  answered.resolve("done")
  expect(await asking).toBe("done")
})
