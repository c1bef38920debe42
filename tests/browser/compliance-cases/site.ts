import { createServer } from "node:http"
import { fileURLToPath } from "node:url"
import { rolldown } from "rolldown"

const root = fileURLToPath(new URL("../../../", import.meta.url))

/** A script for browsers with everything it imports, and the files it was made of, from the root of the repository. */
export interface Script {
  readonly code: string
  readonly files: readonly string[]
}

/** Bundles a few lines as a browser would get them: small, unused modules left out. */
export async function scriptOf(lines: string): Promise<Script> {
  const entry = `${root}tests/browser/compliance-cases/page.js`
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    logLevel: "silent",
    plugins: [{ name: "lines", load: (id) => (id === entry ? lines : null), resolveId: (id) => (id === entry ? id : null) }],
  })
  const { output } = await bundle.generate({ format: "esm", minify: true, codeSplitting: false })
  await bundle.close()
  const [chunk] = output
  return { code: chunk.code, files: chunk.moduleIds.map((id) => id.replace(root, "")) }
}

export interface Site extends AsyncDisposable {
  readonly url: string
}

/** Serves pages and scripts by their paths, on this machine only. */
export async function serve(files: Readonly<Record<string, string>>): Promise<Site> {
  const server = createServer(({ url = "/" }, response) => {
    const body = files[url]
    const type = url.endsWith(".js") ? "text/javascript" : "text/html"
    response.writeHead(body === undefined ? 404 : 200, { "content-type": `${type}; charset=utf-8` }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("the site has no port")
  return {
    url: `http://127.0.0.1:${address.port}`,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
