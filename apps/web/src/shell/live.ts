import { useQueryClient } from "@tanstack/react-query"
import { useEffect } from "react"
import { keyOf, sessionKey } from "./client.ts"
import { readFact, staleAfter, waitAfter } from "./live.model.ts"

/** Keeps a practice's pages fresh: listens to the server's facts and asks again for what they made stale. */
export function useLive(practiceId: string): void {
  const queries = useQueryClient()
  useEffect(() => {
    let failures = 0
    let timer: ReturnType<typeof setTimeout> | undefined
    let source: EventSource | undefined
    const open = () => {
      source = new EventSource(`/api/practices/${practiceId}/events`)
      source.onopen = () => {
        // Facts may have been missed while the line was down.
        if (failures > 0) void queries.invalidateQueries({ queryKey: ["p", practiceId] })
        failures = 0
      }
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const fact = readFact(data)
        if (!fact) return
        for (const stage of staleAfter(fact.kind)) void queries.invalidateQueries({ queryKey: keyOf(practiceId, stage) })
        if (fact.kind === "people.changed") void queries.invalidateQueries({ queryKey: sessionKey })
      }
      source.onerror = () => {
        failures += 1
        source?.close()
        timer = setTimeout(open, waitAfter(failures))
      }
    }
    open()
    return () => {
      clearTimeout(timer)
      source?.close()
    }
  }, [practiceId, queries])
}
