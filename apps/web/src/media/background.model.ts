import type { Medium } from "@bedside/contracts"

type Answers = NonNullable<Medium["checklist"]["answers"]>
export type Item = keyof Answers
export type Answer = NonNullable<Answers[Item]>

export const items: readonly { readonly item: Item; readonly label: string; readonly look: string }[] = [
  { item: "screens", label: "Screens", look: "Monitors, tablets, phones, a television with a list" },
  { item: "papers", label: "Papers", look: "Charts, forms, mail, sticky notes, a sign-in sheet" },
  { item: "wristbands", label: "Wristbands", look: "On anybody, also half hidden" },
  { item: "whiteboards", label: "Whiteboards", look: "Names, rooms, times, also wiped ones" },
  { item: "badges", label: "Badges", look: "Name tags and access cards" },
  { item: "labels", label: "Labels", look: "On tubes, bottles, bags, folders, doors" },
  { item: "mail", label: "Parcels and mail", look: "Addresses on letters and boxes" },
  { item: "reflections", label: "Reflections", look: "Mirrors, windows, glasses, shiny metal" },
]
export const answerChoices: readonly { readonly value: Answer; readonly label: string }[] = [
  { value: "not-there", label: "Not there" },
  { value: "there-but-empty", label: "There, empty" },
  { value: "there", label: "There" },
]

/** All items answered, as the server takes them; undefined while one is open. */
export const isWhole = (answers: Partial<Answers>): answers is Answers => items.every(({ item }) => answers[item] !== undefined)

export interface Clearing {
  readonly medium: Pick<Medium, "checklist" | "may"> & { readonly look: Pick<Medium["look"], "state"> }
  /** The person in front of the screen. */
  readonly name: string
  readonly closeUp: boolean
}
/** Why this person cannot clear the background now, as one sentence; null when they can. */
export function notYet({ medium: { checklist, may, look }, name, closeUp }: Clearing): string | null {
  if (!may.clear) return "Clearing needs another role. A manager, clinician or privacy officer can do it."
  if (look.state === "waiting" || look.state === "running") return "This is still being looked at. Wait a moment."
  if (checklist.answers === null) return "Answer the questions above first."
  if (Object.values(checklist.answers).includes("there")) return "Something readable is there. Blur it or crop it away, then answer again."
  if (checklist.answeredBy === name) return "You answered the questions yourself. A second person clears it."
  return closeUp ? null : "Look at it at full size first: choose Full size, or press plus on the picture."
}
