/** A string that only one kind of thing may carry: a `PostId` is not a `ChannelId`. */
export type Id<Kind extends string> = string & { readonly __kind?: Kind }

export type PracticeId = Id<"practice">
export type PersonId = Id<"person">
export type ChannelId = Id<"channel">
export type PostId = Id<"post">
export type MediaId = Id<"media">
export type DeliveryId = Id<"delivery">
export type ApprovalId = Id<"approval">
export type MessageId = Id<"message">
