import type { Pack } from "../pack.ts"
import { secondLook } from "./second-look.ts"
import { usFederal } from "./us-federal.ts"

/** The packs that judge when nothing else is said; those in front come first where rules have the same id. */
export const standardPacks: readonly Pack[] = [usFederal, secondLook]
