import type { Finding, Post, PostContent, PracticeProfile } from "@bedside/contracts"
import { useEffect, useMemo, useRef, useState } from "react"
import { clock } from "../ui/clock.ts"
import { type Checker, openChecker } from "./check.ts"
import { sameContent } from "./compose.model.ts"
import { carried, inOrder, merged } from "./findings.model.ts"

/** Milliseconds of quiet after a keystroke before the check runs. */
const quiet = 250

export interface CheckView {
  readonly findings: readonly Finding[]
  /** `running`: newer words are being checked. `server-only`: this browser cannot run the check; saving brings the server's verdict. */
  readonly state: "current" | "running" | "server-only"
  /** True when the server has judged these very words. */
  readonly counts: boolean
}

/** The findings for what stands in the editor now: the server's as soon as they are about these words, until then the browser's own. */
export function useCheck(content: PostContent, post: Post | undefined, profile: PracticeProfile | undefined): CheckView {
  const checker = useRef<Checker>(undefined)
  const [checked, setChecked] = useState<{ content: PostContent; findings: readonly Finding[] }>()
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    checker.current = openChecker()
    return () => checker.current?.close()
  }, [])
  useEffect(() => {
    if (!profile) return
    const timer = setTimeout(() => {
      checker.current?.check(content, profile, new Date(clock.now())).then(
        (findings) => {
          setBroken(false)
          if (findings) setChecked({ content, findings })
        },
        () => setBroken(true),
      )
    }, quiet)
    return () => clearTimeout(timer)
  }, [content, profile])
  return useMemo(() => {
    const counts = post !== undefined && sameContent(post.content, content)
    const known = checked ?? (post && { content: post.content, findings: post.verdict.findings })
    const local = known ? carried(known.findings, known.content, content) : []
    const state = broken ? "server-only" : counts || checked?.content === content ? "current" : "running"
    return { findings: inOrder(merged(local, post?.verdict, counts)), state, counts }
  }, [content, post, checked, broken])
}
