import { once } from "node:events"
import { type AddressInfo, createServer } from "node:net"
import { expect, test } from "vitest"
import { bucketStore } from "./bucket.ts"

test("a store that takes requests and never answers is given up", async () => {
  const silent = createServer((socket) => void socket.resume()).listen(0, "127.0.0.1")
  await once(silent, "listening")
  const { port } = silent.address() as AddressInfo
  const endpoint = `http://127.0.0.1:${port}`
  using bucket = bucketStore({ endpoint, region: "us-east-1", bucket: "media", accessKey: "key", secretKey: "secret", patience: 100 })
  try {
    await expect(bucket.get("a")).rejects.toMatchObject({ name: "TimeoutError" })
    await expect(bucket.put("a", Buffer.from("a"), 1)).rejects.toMatchObject({ name: "TimeoutError" })
  } finally {
    silent.close()
  }
})
