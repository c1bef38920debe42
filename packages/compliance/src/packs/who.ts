import type { Facts } from "../facts.ts"

const notPhysicians =
  /dent|orthodont|chiro|physical therap|optomet|psycholog|counsel|social work|nurs|pharm|podiat|nutrition|massage|acupunct|speech|occupational/i
const behavioral = /behavio|psych|counsel|mental|addict|substance|recovery|social work|(?<!physical |occupational |speech |massage )therap/i
const fertility = /fertil|reproductive|ivf/i

/** True for a practice in this state, by its two-letter code. */
export const inState =
  (code: string) =>
  ({ practice }: Facts): boolean =>
    practice.state?.trim().toUpperCase() === code

/** True when physicians practice there; a practice that names no specialty counts as theirs. */
export const isPhysicians = ({ practice }: Facts): boolean => !notPhysicians.test(practice.specialty ?? "")

/** True for mental health, counseling and care of addictions: as the practice says, or as its specialty is called. */
export const isBehavioral = ({ practice }: Facts): boolean =>
  practice.behavioralHealth === true || behavioral.test(practice.specialty ?? "")

/** True for fertility clinics. */
export const isFertility = ({ practice }: Facts): boolean => fertility.test(practice.specialty ?? "")
