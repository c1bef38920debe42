import { gzipSync } from "node:zlib"
import { rolldown } from "rolldown"

/** Bytes of a package's one bundle for browsers, small and gzipped. */
export async function bundleSize(entry: string): Promise<{ bytes: number; gzipped: number }> {
  const bundle = await rolldown({ input: entry, platform: "browser", logLevel: "silent" })
  const { output } = await bundle.generate({ format: "esm", minify: true })
  await bundle.close()
  const code = output.map((part) => (part.type === "chunk" ? part.code : "")).join("")
  return { bytes: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length }
}

if (import.meta.main) {
  const { bytes, gzipped } = await bundleSize(new URL("../../packages/compliance/src/index.ts", import.meta.url).pathname)
  console.log(`packages/compliance for browsers: ${Math.round(bytes / 1024)} KB, ${Math.round(gzipped / 1024)} KB gzipped`)
}
