import type { Finding } from "@bedside/contracts"
import { useMemo } from "react"
import { usePracticeFacts } from "../comply/comply.api.ts"
import type { PostQuestion } from "../comply/question.ts"
import { useAnswer } from "../comply/use-answer.ts"
import { clock } from "../ui/clock.ts"

/** What the engine finds in a description while it is written, by the same worker that checks posts. */
export function useAltCheck(mediaId: string, alt: string): readonly Finding[] {
  const practice = usePracticeFacts()
  const question = useMemo((): PostQuestion | undefined => {
    if (!practice || alt.trim() === "") return undefined
    const content = { text: "", variants: [], media: [{ mediaId, alt }] }
    return { ask: "post", content, planAt: null, networks: new Map(), practice, now: new Date(clock.now()).toISOString() }
  }, [mediaId, alt, practice])
  const { last } = useAnswer(question)
  return question && last ? last.answer.findings.filter(({ where }) => where.kind === "alt") : []
}
