import { expect, test } from "vitest"
import { openLane } from "./lane.ts"

test("a job that could not be handed to the child leaves the lane open for the next", async () => {
  await using lane = openLane(1000, 0)
  // What has no copy cannot be sent.
  const uncopied = new Proxy(new Uint8Array(4), {})
  await expect(lane.ask({ kind: "look", picture: uncopied }, 20_000)).rejects.toThrow("could not be cloned")
  expect(await lane.ask({ kind: "look", picture: new Uint8Array(4) }, 20_000)).toMatchObject({
    kind: "replied",
    reply: { kind: "look", result: { ok: false, error: { kind: "picture-unreadable" } } },
  })
})
