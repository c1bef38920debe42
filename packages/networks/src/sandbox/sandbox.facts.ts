import type { NetworkFacts } from "../network.ts"

/** The practice network: it can do everything, so that everything can be practiced. */
export const sandboxFacts: NetworkFacts = {
  id: "sandbox",
  name: "Sandbox",
  text: { maxGraphemes: 500 },
  media: {
    images: { max: 4, maxBytes: 4_000_000, maxSide: 2048, types: ["image/jpeg", "image/png", "image/webp"], altMax: 1000 },
    videos: { maxBytes: 20_000_000, maxSeconds: 180, types: ["video/mp4", "video/webm"], altMax: 1000 },
  },
  can: { edit: true, remove: true, comments: true, messages: true, reviews: true, metrics: true },
  repeat: "duplicates",
  lookup: "exact",
  reaches: { origins: ["https://sandbox.bedside.invalid"], ownServer: false },
  connectFields: [],
  markColor: "#2f7d6d",
}
