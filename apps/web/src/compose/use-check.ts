import type { PracticeFacts } from "@bedside/compliance"
import type { Channel, Finding, Post } from "@bedside/contracts"
import { useMemo } from "react"
import type { PostQuestion } from "../comply/question.ts"
import { useAnswer } from "../comply/use-answer.ts"
import { clock } from "../ui/clock.ts"
import { sameContent } from "./compose.model.ts"
import type { Draft } from "./draft.model.ts"
import { carried, heldOn, inOrder, merged } from "./findings.model.ts"

export interface CheckView {
  readonly findings: readonly Finding[]
  /** `running`: newer words are being checked. `server-only`: this browser cannot run the check; saving brings the server's verdict. */
  readonly state: "current" | "running" | "server-only"
  /** The school grade the text asks of its readers, as far as it is known. */
  readonly grade: number | null
  /** True when the server has judged these very words. */
  readonly counts: boolean
}

/** The findings for what stands in the editor now: the server's as soon as they are about these words, until then the browser's own. */
export function useCheck(
  { content, planAt }: Draft,
  post: Post | undefined,
  practice: PracticeFacts | undefined,
  channels: readonly Channel[],
): CheckView {
  const question = useMemo((): PostQuestion | undefined => {
    if (!practice) return undefined
    const networks = new Map(channels.map(({ id, networkId }) => [id, networkId]))
    return { ask: "post", content, planAt, networks, practice, now: new Date(clock.now()).toISOString() }
  }, [content, planAt, practice, channels])
  const { last, broken } = useAnswer(question)
  return useMemo(() => {
    const counts = post !== undefined && sameContent(post.content, content)
    const checked = last && { content: last.question.content, findings: last.answer.findings }
    const known = checked ?? (post && { content: post.content, findings: post.verdict.findings })
    const local = known ? carried(known.findings, known.content, content) : []
    const state = broken ? "server-only" : counts || checked?.content === content ? "current" : "running"
    return {
      findings: inOrder(merged(heldOn(local, post, content), post?.verdict, counts)),
      state,
      counts,
      grade: last?.answer.grade ?? null,
    }
  }, [content, post, last, broken])
}
