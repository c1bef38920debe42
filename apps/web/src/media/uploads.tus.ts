import { Problem } from "@bedside/contracts"
import { ApiError } from "@bedside/contracts/client"
import { DetailedError, Upload as Tus } from "tus-js-client"
import type { Begun, Sending } from "./uploads.ts"

/** Milliseconds between tries; after the last one the person is asked. */
const waits = [500, 2000, 5000, 10_000, 20_000, 30_000]

function causeOf(error: Error): unknown {
  const response = error instanceof DetailedError ? error.originalResponse : null
  if (!response) return error
  try {
    const problem = Problem.safeParse(JSON.parse(response.getBody()))
    if (problem.success) return new ApiError(problem.data)
  } catch {
    // An answer of something between here and the server: its status says enough.
  }
  const detail = "The server did not take the file."
  const problem = { type: "about:blank", title: "Not taken", status: response.getStatus(), kind: "unexpected", requestId: "", detail }
  return new ApiError({ ...problem, fix: "Try again. What has arrived so far is kept." })
}
const worthAnotherTry = (error: Error): boolean => {
  const status = error instanceof DetailedError ? (error.originalResponse?.getStatus() ?? 0) : 0
  return status === 0 || status === 409 || status === 423 || status === 429 || status >= 500
}

/** Sends a file by the tus protocol 1.0: asks how much has arrived, goes on from there, a part at a time. */
export function send(file: File, { uploadUrl, chunkBytes }: Begun, told: (sent: number) => void): Sending {
  let upload: Tus | undefined
  const done = new Promise<void>((resolve, reject) => {
    upload = new Tus(file, {
      uploadUrl,
      chunkSize: chunkBytes,
      retryDelays: waits,
      // The same proof as every call of the web app brings; the session is the cookie's.
      headers: { "x-bedside": "1" },
      storeFingerprintForResuming: false,
      onShouldRetry: worthAnotherTry,
      onProgress: told,
      onSuccess: () => resolve(),
      onError: (error) => reject(causeOf(error)),
    })
    upload.start()
  })
  return { done, stop: () => void upload?.abort() }
}
