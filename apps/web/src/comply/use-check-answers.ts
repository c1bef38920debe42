import type { CheckAnswer, PracticeCheck } from "@bedside/contracts"
import { sayDone } from "../ui/small.tsx"
import { useAnswerCheck, useWithdrawAnswer } from "./practice-checks.api.ts"
import { checkStateWords } from "./practice-checks.model.ts"

type Given = Pick<CheckAnswer, "answer" | "on" | "note">

/** Answering and taking back, each with its undo. It belongs to the list, which stays while an answer moves its row. */
export interface CheckAnswers {
  give(check: PracticeCheck, given: Given): void
  takeBack(check: PracticeCheck, answer: CheckAnswer): void
  isBusy(checkId: string): boolean
  /** What the last call about this check was refused for. */
  errorOf(checkId: string): unknown
}

/** `onDone` hears when an answer is kept or taken back, `onTrouble` when it was refused. */
export function useCheckAnswers(onDone: (checkId: string) => void, onTrouble: (checkId: string) => void): CheckAnswers {
  const answer = useAnswerCheck()
  const withdraw = useWithdrawAnswer()
  const give: CheckAnswers["give"] = (check, given) =>
    answer.mutate(
      { checkId: check.id, ...given },
      {
        onError: () => onTrouble(check.id),
        onSuccess: ({ items }) => {
          onDone(check.id)
          const kept = items.find(({ id }) => id === check.id)
          const now = kept?.answer
          if (now) sayDone(`${check.title}: ${checkStateWords[kept.state].toLowerCase()}.`, { run: () => takeBack(check, now) })
        },
      },
    )
  const takeBack: CheckAnswers["takeBack"] = (check, { id, answer: said, on, note }) =>
    withdraw.mutate(
      { id, checkId: check.id },
      {
        onError: () => onTrouble(check.id),
        onSuccess: () => {
          onDone(check.id)
          sayDone(`Taken back: ${check.title}.`, { run: () => give(check, { answer: said, on, note }) })
        },
      },
    )
  const about = (checkId: string) => [answer, withdraw].filter(({ variables }) => variables?.checkId === checkId)
  return {
    give,
    takeBack,
    isBusy: (checkId) => about(checkId).some(({ isPending }) => isPending),
    errorOf: (checkId) => about(checkId).find(({ error }) => error !== null)?.error ?? null,
  }
}
