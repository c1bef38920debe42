export type * from "./contract.ts"
export { pictureLimits, videoLimits } from "./limits.ts"
export { sniff } from "./sniff.ts"
export { cleanPicture } from "./clean-picture.ts"
