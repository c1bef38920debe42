import type { NetworkFacts } from "../network.ts"

/** Limits from the lexicons app.bsky.feed.post, app.bsky.embed.images and app.bsky.embed.video; see README.md for the date they were checked. */
export const blueskyFacts: NetworkFacts = {
  id: "bluesky",
  name: "Bluesky",
  text: { maxGraphemes: 300, maxBytes: 3000 },
  media: {
    images: { max: 4, maxBytes: 2_000_000, maxSide: 2000, types: ["image/jpeg", "image/png", "image/webp"], altMax: 1000 },
    videos: { maxBytes: 100_000_000, maxSeconds: 180, types: ["video/mp4"], altMax: 1000 },
  },
  can: { edit: false, remove: true, comments: true, messages: false, reviews: false, metrics: true },
  repeat: "overwrites",
  lookup: "exact",
  reaches: { origins: ["https://bsky.social"], ownServer: true },
  connectFields: [
    { name: "handle", label: "Handle", hint: "As on your profile, for example willowstreet.bsky.social", secret: false, optional: false },
    {
      name: "appPassword",
      label: "App password",
      hint: "Bluesky: Settings, Privacy and security, App passwords. Not your normal password.",
      secret: true,
      optional: false,
    },
    {
      name: "pds",
      label: "Server address",
      hint: "Only if your account does not live at Bluesky's own servers. One on a private network must be allowed by whoever runs Bedside.",
      secret: false,
      optional: true,
      initial: "https://bsky.social",
    },
  ],
  markColor: "#1185fe",
}
