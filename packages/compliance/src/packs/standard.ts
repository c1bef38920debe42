import type { Pack } from "../pack.ts"
import { secondLook } from "./second-look.ts"
import { usFederal } from "./us-federal.ts"
import { behavioralHealth, sart, usAccessLarge, usAccessSmall, usPart2 } from "./us-programs.ts"
import { usCalifornia, usNewYork, usOregon, usTexas, usWashington } from "./us-states.ts"

/** The packs that judge when nothing else is said, those that concern everybody first. */
export const standardPacks: readonly Pack[] = [
  usFederal,
  usNewYork,
  usTexas,
  usCalifornia,
  usWashington,
  usOregon,
  behavioralHealth,
  usPart2,
  sart,
  usAccessLarge,
  usAccessSmall,
  secondLook,
]
