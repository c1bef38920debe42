import type { Result } from "@bedside/kernel"
import type { CleanPicture, Look, LookFailure, PictureLimits, Refusal, VideoFacts, VideoLimits } from "../contract.ts"

/** What a child is asked to do. */
export type Job =
  | { readonly kind: "look"; readonly picture: Uint8Array }
  | { readonly kind: "clean-picture"; readonly bytes: Uint8Array; readonly limits: PictureLimits }
  | { readonly kind: "clean-video"; readonly from: string; readonly to: string; readonly limits: VideoLimits }

/** What it answers. */
export type Reply =
  | { readonly kind: "look"; readonly result: Result<Seen, LookFailure> }
  | { readonly kind: "clean-picture"; readonly result: Result<CleanPicture, Refusal> }
  | { readonly kind: "clean-video"; readonly result: Result<VideoFacts, Refusal> }
/** What a child sends: its reply, and whether it holds so much memory that another should do the next job. */
export interface Answer {
  readonly reply: Reply
  readonly spent: boolean
}

/** A look without the time it took, which only the asker can tell. */
export type Seen = Omit<Look, "took">
