import { refutedCare } from "./refuted-care.ts"
import { refutedInfections } from "./refuted-infections.ts"
import { refutedRemedies } from "./refuted-remedies.ts"
import type { RefutedClaim } from "./refuted-shapes.ts"
import { refutedTreatments } from "./refuted-treatments.ts"

/** When the list was last compared with its sources. */
export const refutedClaimsReviewed = "2026-11-01"

/** Health claims that the evidence has refuted, with who refutes them. Written by hand; sources as named in each. */
export const refutedClaims: readonly RefutedClaim[] = [...refutedInfections, ...refutedRemedies, ...refutedCare, ...refutedTreatments]
