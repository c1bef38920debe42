import type { MediaSummary, PostContent, UploadedMedia } from "@bedside/contracts"
import { ApiError } from "@bedside/contracts/client"
import { useEffect, useRef, useState } from "react"
import { usePractice } from "../shell/session.ts"
import { sayDone } from "../ui/small.tsx"
import type { PostPicture } from "./parts/picture-row.tsx"
import { refusedFile, uploadPicture } from "./upload.ts"

export const maxPictures = 4

/** A picture on its way; `problem` says cause and fix when it did not arrive. */
export interface Upload {
  readonly id: number
  readonly file: File
  /** 0 to 1. */
  readonly share: number
  readonly problem: string | null
}

export interface Pictures {
  readonly uploads: readonly Upload[]
  readonly uploading: number
  /** Pictures that arrived or were chosen since the page opened; the post knows the older ones. */
  readonly arrived: readonly PostPicture[]
  /** Takes one from the library, with the description it has there; one that is in the post already is taken out. */
  readonly choose: (medium: MediaSummary) => void
  readonly add: (files: readonly File[]) => void
  readonly retry: (id: number) => void
  readonly drop: (id: number) => void
}

function sayTwins({ duplicates: [twin] }: UploadedMedia): void {
  if (twin) sayDone(`The library has this picture already${twin.name ? `, as ${twin.name}` : ""}.`)
}

/** Sends picked files; what arrived is handed to `arrived`. Leaving the page stops what is under way. */
function useSending(arrived: (media: UploadedMedia) => void) {
  const { practiceId } = usePractice()
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const stops = useRef(new Map<number, AbortController>())
  useEffect(() => {
    const running = stops.current
    return () => {
      for (const stop of running.values()) stop.abort()
    }
  }, [])
  const patch = (id: number, fields: Partial<Upload>) =>
    setUploads((before) => before.map((one) => (one.id === id ? { ...one, ...fields } : one)))
  const forget = (id: number) => setUploads((before) => before.filter((one) => one.id !== id))
  const send = async (id: number, file: File) => {
    const stop = new AbortController()
    stops.current.set(id, stop)
    patch(id, { share: 0, problem: null })
    try {
      arrived(await uploadPicture(practiceId, file, (share) => patch(id, { share }), stop.signal))
      forget(id)
    } catch (cause) {
      if (stop.signal.aborted) return
      patch(id, {
        problem: cause instanceof ApiError ? `${cause.problem.detail} ${cause.problem.fix}` : "The picture did not arrive. Try again.",
      })
    } finally {
      stops.current.delete(id)
    }
  }
  const drop = (id: number) => {
    stops.current.get(id)?.abort()
    forget(id)
  }
  const begin = (made: readonly Upload[]) => {
    setUploads((before) => [...before, ...made])
    for (const { id, file, problem } of made) if (!problem) void send(id, file)
  }
  return { uploads, begin, send, drop }
}

/** Adds pictures to a post: from the library, the file dialog, dropped, or pasted. */
export function usePictures(content: PostContent, change: (next: (content: PostContent) => PostContent) => void): Pictures {
  const [arrived, setArrived] = useState<readonly PostPicture[]>([])
  const last = useRef(0)
  const attach = (picture: PostPicture, alt: string) => {
    setArrived((before) => [...before, picture])
    change((before) => ({ ...before, media: [...before.media, { mediaId: picture.id, alt }].slice(0, maxPictures) }))
  }
  const { uploads, begin, send, drop } = useSending((media) => {
    attach(media, "")
    sayTwins(media)
    if (media.nameWithheld) sayDone(media.nameWithheld)
  })
  const isInPost = (id: string) => content.media.some(({ mediaId }) => mediaId === id)
  const choose = ({ id, type, width, height, links, alt }: MediaSummary) =>
    isInPost(id)
      ? change((before) => ({ ...before, media: before.media.filter(({ mediaId }) => mediaId !== id) }))
      : attach({ id, type, width, height, url: links.full ?? links.small ?? "", poster: links.poster, captions: links.captions }, alt.en)
  const add = (files: readonly File[]) => {
    const room = Math.max(0, maxPictures - content.media.length - uploads.filter((one) => !one.problem).length)
    begin(
      files.map((file, n): Upload => {
        last.current += 1
        const full = n >= room ? `A post has room for ${maxPictures} pictures. Remove one, then try again.` : null
        return { id: last.current, file, share: 0, problem: refusedFile(file) ?? full }
      }),
    )
  }
  const retry = (id: number) => {
    const upload = uploads.find((one) => one.id === id)
    if (upload && !refusedFile(upload.file) && content.media.length < maxPictures) void send(id, upload.file)
  }
  return { uploads, uploading: uploads.filter((one) => !one.problem).length, arrived, choose, add, drop, retry }
}
