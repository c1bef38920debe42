import { type Looker, openLooker } from "@bedside/media"
import type { Platform } from "#platform/platform.ts"

/** What cleans and looks: child programs, so that nothing of a sent file is decoded in the server itself. */
export type Eyes = Omit<Looker, typeof Symbol.asyncDispose>

const open = new WeakMap<Platform, Eyes>()
/** The eyes of a running program, opened when first needed; the child ends by itself when nothing is asked of it. */
export function eyesOf(platform: Platform): Eyes {
  const known = open.get(platform)
  if (known) return known
  const eyes = openLooker({ now: () => platform.clock.now().getTime() })
  open.set(platform, eyes)
  return eyes
}
