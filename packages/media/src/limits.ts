import type { PictureLimits, VideoLimits } from "./contract.ts"

const mega = 1_000_000

/** What the library takes and keeps of a picture: sharp enough for every network's largest size. */
export const pictureLimits: PictureLimits = {
  maxSent: 50 * mega,
  maxPixels: 80 * mega,
  maxSide: 4096,
  maxBytes: 12 * mega,
  seconds: 20,
}
/** What the library takes of a film: one hour, 4K. */
export const videoLimits: VideoLimits = { maxSent: 2000 * mega, maxSeconds: 3600, maxSide: 4096 }
