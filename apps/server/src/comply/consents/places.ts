import { networkFacts } from "@bedside/networks/facts"

/** Places a release can name that this program does not publish to by itself. Names of businesses are not ours to translate. */
const further: Readonly<Record<string, string>> = {
  facebook: "Facebook",
  instagram: "Instagram",
  threads: "Threads",
  tiktok: "TikTok",
  youtube: "YouTube",
  linkedin: "LinkedIn",
  x: "X",
  pinterest: "Pinterest",
  mastodon: "Mastodon",
  "google-business": "Google Business Profile",
  nextdoor: "Nextdoor",
  snapchat: "Snapchat",
  website: "our website",
  email: "e-mail newsletter",
  print: "print",
  press: "newspapers, radio and television",
  office: "screens and walls in the office",
}
const names: Readonly<Record<string, string>> = {
  ...further,
  ...Object.fromEntries(Object.values(networkFacts).map(({ id, name }) => [id, name])),
}

/** Every place a release can name. */
export const places: readonly { readonly id: string; readonly name: string }[] = Object.entries(names)
  .map(([id, name]) => ({ id, name }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))

/** A place as people call it; one that is not known is called by its id. */
export const placeName = (id: string): string => (Object.hasOwn(names, id) ? (names[id] ?? id) : id)
/** Whether a release may name it. */
export const isPlace = (id: string): boolean => Object.hasOwn(names, id)
