import { ApiError, createClient } from "@bedside/contracts/client"
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query"

/** The API, typed; the web app talks to nothing else. */
export const client = createClient("")

export const sessionKey = ["people", "session"] as const

/** The key of everything a stage has asked for in a practice; live facts invalidate by it. First the practice, then the stage, then the call. */
export const keyOf = (practiceId: string, stage: string, ...rest: readonly unknown[]): readonly unknown[] => [
  "p",
  practiceId,
  stage,
  ...rest,
]

/** Offline and 5xx are worth one more try; a refusal is an answer. */
function worthRetry(count: number, error: Error): boolean {
  if (!(error instanceof ApiError)) return false
  return count < 1 && (error.problem.status === 0 || error.problem.status >= 500)
}

function onError(error: Error): void {
  // The session ended on the server: ask who is signed in, and the guard shows the sign-in page.
  if (error instanceof ApiError && error.problem.status === 401) void queryClient.invalidateQueries({ queryKey: sessionKey })
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { staleTime: 15_000, retry: worthRetry, refetchOnWindowFocus: true },
    mutations: { retry: false },
  },
})

/** Nobody is signed in: whatever was loaded is forgotten, so that the next person at this screen sees nothing of it. */
export function forgetPerson(): void {
  queryClient.setQueryData(sessionKey, null)
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] || queryKey[1] !== sessionKey[1] })
}
