import type { Draft } from "@bedside/compliance"
import type { Finding, Message } from "@bedside/contracts"
import { useQueryClient } from "@tanstack/react-query"
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from "react"
import { usePracticeFacts } from "../comply/comply.api.ts"
import type { ReplyQuestion } from "../comply/question.ts"
import { useAnswer } from "../comply/use-answer.ts"
import { isUnsaved, type SaveState } from "../compose/draft.model.ts"
import { carried, inOrder } from "../compose/findings.model.ts"
import { createSaving } from "../compose/saving.ts"
import type { CheckView } from "../compose/use-check.ts"
import { client, keyOf } from "../shell/client.ts"
import { usePractice, useSession } from "../shell/session.ts"
import { clock } from "../ui/clock.ts"
import { afterVisit, asContent, type KeptReply, replyOf, type ReplyShelf, replyShelf, replyTo } from "./reply.model.ts"

export interface Reply {
  readonly text: string
  readonly save: SaveState
  /** Words of an earlier visit that the server never got, while somebody else wrote since. */
  readonly aside: string | null
  readonly dropAside: () => void
  /** The newest answer the server told of. */
  readonly theirs: KeptReply
  readonly change: (text: string) => void
  /** Saves what is not saved; rejects when it cannot be. */
  readonly flush: () => Promise<unknown>
  /** After somebody else wrote: goes on with their words, or with one's own on top of them. */
  readonly goOn: (whose: "mine" | "theirs") => void
}

/** Words of an earlier visit that wait for a decision, because somebody else wrote since. */
function useAside(found: string | null, shelf: ReplyShelf): readonly [aside: string | null, drop: () => void] {
  const [aside, setAside] = useState(() => {
    if (found !== null) shelf.keep({ text: found, revision: 0 })
    return found ?? shelf.read()?.text ?? null
  })
  const drop = () => {
    shelf.forget()
    setAside(null)
  }
  return [aside, drop]
}

/** When the answer was saved last, by the server's clock; the empty text sorts before every moment. */
const draftedAt = ({ draft }: Message): string => draft?.at ?? ""

interface ReplyPorts {
  readonly practiceId: string
  readonly messageId: string
  readonly shelf: ReplyShelf
  readonly saved: (on: KeptReply) => void
}

const openSaving = ({ practiceId, messageId, shelf, saved }: ReplyPorts, opened: KeptReply) =>
  createSaving<string, KeptReply>(
    {
      send: async (words, on) => {
        const body = { text: words, revision: on?.revision ?? 0 }
        const answer = await client.engage.saveReplyDraft({ params: { practiceId, id: messageId }, body })
        return { ...replyOf(answer), updatedAt: answer.draft?.at ?? new Date(clock.now()).toISOString() }
      },
      keep: (words, on) => shelf.keep({ text: words, revision: on?.revision ?? 0 }),
      forget: shelf.forget,
      isBlank: () => false,
      same: (a, b) => a === b,
      wordsOf: (on) => on.text,
      wait: (ms, run) => {
        const timer = setTimeout(run, ms)
        return () => clearTimeout(timer)
      },
      saved,
    },
    opened,
  )

/** The answer somebody is writing to a message: kept in this browser at once, on the server after a short pause, never overwritten. */
export function useReply(message: Message): Reply {
  const { practiceId } = usePractice()
  const personId = useSession().person.id
  const queries = useQueryClient()
  const [shelf] = useState(() => replyShelf(localStorage, { personId, practiceId }, message.id))
  const [besides] = useState(() => replyShelf(localStorage, { personId, practiceId }, `${message.id}:aside`))
  const [opened] = useState(() => replyOf(message))
  const [start] = useState(() => afterVisit(shelf.read(), opened))
  const [aside, dropAside] = useAside(start.aside, besides)
  const [text, setText] = useState(start.text)
  // The newest draft seen here, by the server's time: a list that is older than one's own save is no news.
  const [seenAt, setSeenAt] = useState(draftedAt(message))
  const [taken, setTaken] = useState(opened)
  const refresh = useCallback(() => void queries.invalidateQueries({ queryKey: keyOf(practiceId, "engage") }), [queries, practiceId])
  const [saver] = useState(() => {
    const saved = (on: KeptReply) => {
      if (on.revision > 0) setSeenAt(on.updatedAt)
      refresh()
    }
    return openSaving({ practiceId, messageId: message.id, shelf, saved }, opened)
  })
  const save = useSyncExternalStore(saver.subscribe, saver.state)
  const theirs = replyOf(message)
  const take = () => {
    setSeenAt(draftedAt(message))
    setText(theirs.text)
    setTaken(theirs)
  }
  // Somebody else saved this answer while nothing here was unsaved: show theirs.
  if (draftedAt(message) > seenAt && !isUnsaved(save)) take()
  useEffect(() => {
    if (taken !== opened) saver.adopt(taken)
  }, [taken, opened, saver])
  useEffect(() => {
    if (start.text !== opened.text) saver.change(start.text)
    return () => saver.close()
  }, [saver, start, opened])
  useEffect(() => {
    if (save.kind === "elsewhere") refresh()
  }, [save.kind, refresh])
  return {
    text,
    save,
    aside,
    dropAside,
    theirs,
    change: (next) => {
      setText(next)
      saver.change(next)
    },
    flush: saver.flush,
    goOn: (whose) => {
      if (whose === "theirs") return take()
      setSeenAt(draftedAt(message))
      saver.adopt(theirs, text)
    },
  }
}

const about = ({ id, kind, triage }: Message): ReplyQuestion["message"] => ({ id, kind, triage })

/** What the check finds in an answer while it is written; nothing of a reply can be let pass. */
export function useReplyCheck(message: Message, text: string): CheckView & { readonly drafts: readonly Draft[] | undefined } {
  const practice = usePracticeFacts()
  const question = useMemo(
    (): ReplyQuestion | undefined =>
      practice && {
        ask: "reply",
        text,
        replyTo: replyTo(message),
        message: about(message),
        practice,
        now: new Date(clock.now()).toISOString(),
      },
    [practice, text, message],
  )
  const { last, broken } = useAnswer(question)
  return useMemo(() => {
    const saved = message.draft
    const known = last
      ? { text: last.question.text, findings: last.answer.findings }
      : saved && { text: saved.text, findings: saved.verdict.findings }
    const findings: readonly Finding[] = known ? carried(known.findings, asContent(known.text), asContent(text)) : []
    const state = broken ? "server-only" : last?.question.text === text ? "current" : "running"
    const counts = state === "current" && saved?.text === text
    return { findings: inOrder(findings), state, counts, grade: last?.answer.grade ?? null, drafts: last?.answer.drafts }
  }, [last, broken, message.draft, text])
}
