/** How a channel measures a text. */
export type Counting = "weighted" | "graphemes" | "links-as-23" | "code-points" | "utf16" | "emoji-bytes" | "bytes"

export interface ChannelLimits {
  readonly name: string
  readonly max: number
  readonly counting: Counting
  /** A post without a picture or video is not accepted. */
  readonly needsMedia: boolean
}

/**
 * What each channel takes, from the platforms' documentation and trackers, late 2025 to mid 2026: the channel with its other
 * names, the longest text, how it is counted, whether a picture must be there.
 */
const table = `
x,twitter | X | 280 | weighted | -
bluesky,bsky | Bluesky | 300 | graphemes | -
threads | Threads | 500 | emoji-bytes | -
mastodon | Mastodon | 500 | links-as-23 | -
pinterest | Pinterest | 500 | code-points | media
gbp,google,googlebusiness,googlebusinessprofile,googlemybusiness | Google Business Profile | 1500 | code-points | -
instagram,ig | Instagram | 2200 | code-points | media
tiktok | TikTok | 2200 | utf16 | media
linkedin | LinkedIn | 3000 | code-points | -
youtube | YouTube | 5000 | bytes | media
facebook,fb | Facebook | 63206 | code-points | -
`
const countings: ReadonlySet<string> = new Set<Counting>([
  "weighted",
  "graphemes",
  "links-as-23",
  "code-points",
  "utf16",
  "emoji-bytes",
  "bytes",
])
const isCounting = (word: string): word is Counting => countings.has(word)

const byName: ReadonlyMap<string, ChannelLimits> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [names = "", name = "", max = "", counting = "", media] = line.split("|").map((cell) => cell.trim())
      if (!isCounting(counting)) throw new Error(`no way of counting: ${counting}`)
      const limits: ChannelLimits = { name, max: Number(max), counting, needsMedia: media === "media" }
      return names.split(",").map((each): [string, ChannelLimits] => [each, limits])
    }),
)

/** What a channel takes; undefined for one that is not in the table. Case, dashes and spaces do not matter. */
export const limitsOf = (channel: string): ChannelLimits | undefined => byName.get(channel.toLowerCase().replace(/[^a-z0-9]/g, ""))
