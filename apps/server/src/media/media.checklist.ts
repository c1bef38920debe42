import { ChecklistAnswers, type checklistItems } from "@bedside/contracts"

/** What was answered to the checklist, as it is kept; null for no answers. */
export const KeptAnswers = ChecklistAnswers.nullable()

/** What stands in the background, by the names the engine knows; a reflection counts for what is seen in it. */
const things: Readonly<Record<(typeof checklistItems)[number], string>> = {
  screens: "screen",
  papers: "paper",
  wristbands: "wristband",
  whiteboards: "whiteboard",
  badges: "badge",
  labels: "label",
  mail: "mail",
  reflections: "screen in a reflection",
}

/** The things that whoever answered the checklist saw something on. */
export function saidToBeThere(answers: unknown): string[] {
  const said = KeptAnswers.parse(answers)
  return said === null
    ? []
    : Object.entries(things).flatMap(([item, thing]) => (said[item as keyof typeof said] === "there" ? [thing] : []))
}
