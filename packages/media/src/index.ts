// What cleans and reads films is not offered here: a hostile film can ask its reader for all memory, so that only a looker's child does it.
export type * from "./contract.ts"
export { pictureLimits, videoLimits } from "./limits.ts"
export { sniff } from "./sniff.ts"
export { cleanPicture } from "./clean-picture.ts"
export { openLooker } from "./looker.ts"
