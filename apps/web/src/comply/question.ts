import type { CheckInput, Draft, PracticeFacts } from "@bedside/compliance"
import type { Finding, GuidelineContent, Message, PostContent } from "@bedside/contracts"

/** A post as it stands in the editor. */
export interface PostQuestion {
  readonly ask: "post"
  readonly content: PostContent
  readonly planAt: string | null
  /** The network of each channel, by the channel's id. */
  readonly networks: ReadonlyMap<string, string>
  readonly practice: PracticeFacts
  readonly now: string
}
/** An answer to a message, as it stands in the reply box. */
export interface ReplyQuestion {
  readonly ask: "reply"
  readonly text: string
  readonly replyTo: NonNullable<CheckInput["replyTo"]>
  /** What the drafts offered go by. */
  readonly message: Pick<Message, "id" | "kind" | "triage">
  readonly practice: PracticeFacts
  readonly now: string
}
/** Own words or a topic with their examples. */
export interface ExamplesQuestion {
  readonly ask: "examples"
  readonly guideline: GuidelineContent
}
export type Question = PostQuestion | ReplyQuestion | ExamplesQuestion

export interface Checked {
  readonly findings: readonly Finding[]
  /** The school grade the hardest of the texts asks of its readers; null when they are too short to tell. */
  readonly grade: number | null
}
export interface CheckedReply extends Checked {
  /** Answers to begin with, the best first. */
  readonly drafts: readonly Draft[]
}
/** What the worker answers: findings, or for each example whether it was found. */
export type AnswerTo<Q extends Question> = Q extends ExamplesQuestion
  ? readonly boolean[]
  : Q extends ReplyQuestion
    ? CheckedReply
    : Checked
