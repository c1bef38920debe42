import type { Result } from "@bedside/kernel"
import type {
  CleanPicture,
  EditedPicture,
  EditWanted,
  Look,
  LookFailure,
  PictureLimits,
  Refusal,
  RenditionWanted,
  Sizes,
  SizesWanted,
  VideoFacts,
  VideoLimits,
} from "../contract.ts"

/** What a child is asked to do. */
export type Job =
  | { readonly kind: "look"; readonly picture: Uint8Array }
  | { readonly kind: "clean-picture"; readonly bytes: Uint8Array; readonly limits: PictureLimits }
  | { readonly kind: "clean-sizes"; readonly from: string; readonly to: string; readonly wanted: SizesWanted }
  | { readonly kind: "edit-sizes"; readonly from: string; readonly to: string; readonly edit: EditWanted; readonly wanted: SizesWanted }
  | { readonly kind: "rendition"; readonly picture: Uint8Array; readonly wanted: RenditionWanted }
  | { readonly kind: "clean-video"; readonly from: string; readonly to: string; readonly limits: VideoLimits }

/** What comes of each kind of job. */
export interface Results {
  readonly look: Result<Seen, LookFailure>
  readonly "clean-picture": Result<CleanPicture, Refusal>
  readonly "clean-sizes": Result<Sizes, Refusal>
  readonly "edit-sizes": Result<Sizes, Refusal>
  readonly rendition: Result<EditedPicture, Refusal>
  readonly "clean-video": Result<VideoFacts, Refusal>
}
/** What it answers. */
export type Reply = { [K in keyof Results]: { readonly kind: K; readonly result: Results[K] } }[keyof Results]
/** What a child sends: its reply, and whether it holds so much memory that another should do the next job. */
export interface Answer {
  readonly reply: Reply
  readonly spent: boolean
}

/** A look without the time it took, which only the asker can tell. */
export type Seen = Omit<Look, "took">
