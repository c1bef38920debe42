import type { Medium } from "@bedside/contracts"
import { useCallback, useState } from "react"
import { client, keyOf, queryClient } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"
import { type Still, stillsOf } from "./stills.ts"
import type { Upload } from "./uploads.model.ts"
import { useArrived } from "./use-uploads.ts"

/** Sends stills of a video: one as its poster, all to be looked at. */
async function sendStills(practiceId: string, id: string, stills: readonly Still[], hasPoster: boolean): Promise<Medium> {
  const params = { practiceId, id }
  const first = stills[Math.floor(stills.length / 3)] ?? stills[0]
  if (first && !hasPoster) {
    const poster = new FormData()
    poster.append("file", first.picture, "poster.jpg")
    const call = { params, body: poster }
    await client.media.savePoster(call)
  }
  const frames = new FormData()
  for (const { at, picture } of stills) frames.append("file", picture, `${at}.jpg`)
  const call = { params, body: frames }
  return client.media.saveFrames(call)
}

export interface StillTaking {
  /** 0 to 1 while stills are taken; null otherwise. */
  readonly share: number | null
  readonly problem: string | null
  readonly take: () => Promise<void>
}

/** Takes stills of a clean video in this browser and sends them, so that people and text on it are seen. */
export function useTakeStills(medium: Pick<Medium, "id" | "links">): StillTaking {
  const { practiceId } = usePractice()
  const [share, setShare] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const take = async () => {
    if (!medium.links.full) return
    setShare(0)
    setProblem(null)
    try {
      await sendStills(practiceId, medium.id, await stillsOf(medium.links.full, setShare), medium.links.poster !== null)
      await queryClient.invalidateQueries({ queryKey: keyOf(practiceId, "media") })
    } catch {
      setProblem(
        "This browser cannot show the video, so nothing on it was looked at. Try another browser, or save it as MP4 (H.264) and add it again.",
      )
    }
    setShare(null)
  }
  return { share, problem, take }
}

const tries = 60
/** Waits until a video is clean and can be shown. Undefined when it was refused or takes too long. */
async function whenClean(practiceId: string, id: string): Promise<Medium | undefined> {
  for (let n = 0; n < tries; n++) {
    // oxlint-disable-next-line no-await-in-loop -- asks again until it is there
    const medium = await client.media.getMedium({ params: { practiceId, id } })
    if (medium.state === "refused") return undefined
    if (medium.links.full) return medium
    // oxlint-disable-next-line no-await-in-loop -- asks again until it is there
    await new Promise((resolve) => setTimeout(resolve, 3000))
  }
  return undefined
}

/** After a video has arrived from this tab, takes its poster and stills as soon as it is clean; nobody has to ask for it. */
export function useStills(): void {
  const { practiceId } = usePractice()
  const hear = useCallback(
    ({ kind, mediumId }: Upload) => {
      if (kind !== "video" || !mediumId) return
      whenClean(practiceId, mediumId)
        .then(async (medium) => {
          if (!medium?.links.full) return
          await sendStills(practiceId, mediumId, await stillsOf(medium.links.full, () => undefined), medium.links.poster !== null)
          await queryClient.invalidateQueries({ queryKey: keyOf(practiceId, "media") })
        })
        // The medium's page offers it again and says why it did not work.
        .catch(() => undefined)
    },
    [practiceId],
  )
  useArrived(hear)
}
