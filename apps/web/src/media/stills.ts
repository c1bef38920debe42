/** A still of a video and its second. */
export interface Still {
  readonly at: number
  readonly picture: Blob
}
export const mostStills = 24

/** The seconds at which a video is looked at: evenly over its length, never the black first and last moment. */
export function momentsOf(seconds: number, most: number = mostStills): readonly number[] {
  const count = Math.max(1, Math.min(most, Math.ceil(seconds)))
  return Array.from({ length: count }, (_, n) => Number((((n + 0.5) * seconds) / count).toFixed(2)))
}

const waitMs = 15_000
function once(video: HTMLVideoElement, name: "loadeddata" | "seeked"): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = AbortSignal.timeout(waitMs)
    const end = (run: () => void) => () => {
      video.removeEventListener(name, good)
      video.removeEventListener("error", bad)
      run()
    }
    const good = end(resolve)
    const bad = end(() => reject(new Error("this browser cannot show the video")))
    video.addEventListener(name, good, { once: true })
    video.addEventListener("error", bad, { once: true })
    stop.addEventListener("abort", bad, { once: true })
  })
}

/** Takes stills out of a video of this origin, at most 1,600 pixels wide. Rejects when this browser cannot show it. */
export async function stillsOf(address: string, told: (share: number) => void): Promise<readonly Still[]> {
  const video = document.createElement("video")
  Object.assign(video, { muted: true, preload: "auto", playsInline: true })
  const loaded = once(video, "loadeddata")
  video.src = address
  await loaded
  const scale = Math.min(1, 1600 / Math.max(1, video.videoWidth))
  const canvas = document.createElement("canvas")
  canvas.width = Math.round(video.videoWidth * scale)
  canvas.height = Math.round(video.videoHeight * scale)
  const brush = canvas.getContext("2d")
  const moments = momentsOf(Number.isFinite(video.duration) ? video.duration : 1)
  const stills: Still[] = []
  for (const [n, at] of moments.entries()) {
    const there = once(video, "seeked")
    video.currentTime = at
    // oxlint-disable-next-line no-await-in-loop -- one video has one place at a time
    await there
    brush?.drawImage(video, 0, 0, canvas.width, canvas.height)
    // oxlint-disable-next-line no-await-in-loop -- the canvas is used again for the next one
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.85))
    if (picture) stills.push({ at, picture })
    told((n + 1) / moments.length)
  }
  video.removeAttribute("src")
  video.load()
  return stills
}
