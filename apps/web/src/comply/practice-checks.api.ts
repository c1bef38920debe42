import type { CheckAnswer, PracticeChecks } from "@bedside/contracts"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"

/** How the practice works, check by check, as it is now. */
export function usePracticeChecks() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "checks"),
    queryFn: ({ signal }) => client.comply.practiceChecks({ params: { practiceId } }, signal),
  })
}

/** A call that answers with all checks as they are after it. */
function useChecksCall<Input>(call: (input: Input, practiceId: string) => Promise<PracticeChecks>) {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  return useMutation({
    mutationFn: (input: Input) => call(input, practiceId),
    onSuccess: (checks) => queries.setQueryData(keyOf(practiceId, "checks"), checks),
    onError: () => queries.invalidateQueries({ queryKey: keyOf(practiceId, "checks") }),
  })
}

export type Answer = Pick<CheckAnswer, "answer" | "on" | "note"> & { readonly checkId: string }

/** Answers a check that Bedside cannot see by itself. */
export const useAnswerCheck = () =>
  useChecksCall(({ checkId, ...body }: Answer, practiceId) => client.comply.answerCheck({ params: { practiceId, checkId }, body }))

/** Takes an answer back; the one before it counts again. */
export const useWithdrawAnswer = () =>
  useChecksCall(({ id }: { id: string; checkId: string }, practiceId) => client.comply.withdrawCheckAnswer({ params: { practiceId, id } }))
