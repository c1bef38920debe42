import { ok, type Result } from "@bedside/kernel"
import { readFile, writeFile } from "node:fs/promises"
import path from "node:path"
import { cleanPicture } from "./clean-picture.ts"
import type { CleanPicture, EditWanted, PictureFacts, Refusal, Sizes, SizesWanted } from "./contract.ts"
import { blur, crop, rendition } from "./edit.ts"

/** Cleans the picture at `from` and writes its sizes into the folder `to`. */
export async function cleanSizes(from: string, to: string, wanted: SizesWanted): Promise<Result<Sizes, Refusal>> {
  const whole = await cleanPicture(await readFile(from), wanted.whole)
  return whole.ok ? sizesOf(whole.value, to, wanted) : whole
}

/** Edits the clean picture at `from` and makes its sizes anew. */
export async function editSizes(from: string, to: string, edit: EditWanted, wanted: SizesWanted): Promise<Result<Sizes, Refusal>> {
  const blurred = await blur(await readFile(from), edit.blur)
  const whole = blurred.ok && edit.crop ? await crop(blurred.value.bytes, edit.crop) : blurred
  return whole.ok ? sizesOf({ ...whole.value, shrunk: false }, to, wanted) : whole
}

type Made = Omit<CleanPicture, "sentAs">
const factsOf = ({ type, width, height, sha256, shrunk }: Made): PictureFacts => ({ type, width, height, sha256, shrunk })

async function sizesOf(whole: Made, to: string, wanted: SizesWanted): Promise<Result<Sizes, Refusal>> {
  const { bytes, width, height } = whole
  const fits = Math.max(width, height) <= wanted.post.maxSide && bytes.length <= wanted.post.maxBytes
  const post = fits ? undefined : await cleanPicture(bytes, wanted.post)
  if (post && !post.ok) return post
  const share = Math.min(1, wanted.small / Math.max(width, height))
  const size = { width: Math.max(1, Math.round(width * share)), height: Math.max(1, Math.round(height * share)) }
  const small = await rendition(post?.value.bytes ?? bytes, { ...size, type: "image/jpeg" })
  if (!small.ok) return small
  const write = (name: string, content: Uint8Array) => writeFile(path.join(to, name), content, { mode: 0o600 })
  await write("whole", bytes)
  if (post) await write("post", post.value.bytes)
  await write("small", small.value.bytes)
  return ok({ whole: factsOf(whole), post: post && factsOf(post.value) })
}
