import { mediaContract, Problem, UploadedMedia } from "@bedside/contracts"
import { addressOf, ApiError } from "@bedside/contracts/client"

/** The largest file that is sent; the server makes pictures smaller, but a phone photo is never larger than this. */
export const maxUploadBytes = 20 * 1024 * 1024
export const pictureTypes: readonly string[] = ["image/jpeg", "image/png", "image/webp"]

/** Why a file cannot be added, as cause and fix; null when it can be tried. */
export function refusedFile(file: Pick<File, "type" | "size" | "name">): string | null {
  const name = file.name || "This file"
  if (!pictureTypes.includes(file.type))
    return `${name} is not a JPEG, PNG or WebP picture. Save it as one of these, or add it to the library, which takes more kinds.`
  if (file.size === 0) return `${name} is empty. Choose the picture again.`
  if (file.size > maxUploadBytes) return `${name} is larger than 20 MB. Add it to the library, then choose it from there.`
  return null
}

const broken: Problem = {
  type: "about:blank",
  title: "No answer",
  status: 0,
  kind: "offline",
  requestId: "",
  detail: "The picture did not arrive.",
  fix: "Check your connection, then try again.",
}

/**
 * Sends a picture and tells how far it is, from 0 to 1. `fetch` cannot tell progress, so this is the one call beside the typed client.
 * Rejects with `ApiError`.
 */
export function uploadPicture(practiceId: string, file: File, told: (share: number) => void, signal: AbortSignal): Promise<UploadedMedia> {
  const call = new XMLHttpRequest()
  const form = new FormData()
  form.append("file", file)
  return new Promise((resolve, reject) => {
    call.open("POST", addressOf(mediaContract.uploadMedia, { params: { practiceId } }))
    call.setRequestHeader("x-bedside", "1")
    call.responseType = "json"
    call.upload.onprogress = (event) => told(event.lengthComputable ? event.loaded / event.total : 0)
    call.onload = () => {
      const media = UploadedMedia.safeParse(call.response)
      if (call.status < 300 && media.success) return resolve(media.data)
      const problem = Problem.safeParse(call.response)
      return reject(new ApiError(problem.success ? problem.data : { ...broken, status: call.status, kind: "unexpected" }))
    }
    call.onerror = call.ontimeout = () => reject(new ApiError(broken))
    call.onabort = () => reject(new DOMException("The upload was canceled.", "AbortError"))
    signal.addEventListener("abort", () => call.abort(), { once: true })
    call.send(form)
  })
}
