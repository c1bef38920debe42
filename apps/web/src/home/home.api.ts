import type { api, Output } from "@bedside/contracts"
import { queryOptions, useQuery } from "@tanstack/react-query"
import { client, keyOf } from "../shell/client.ts"

export type Home = Output<typeof api.home.home>

/** What needs this person now; also the counts in the navigation. */
export const homeQuery = (practiceId: string) =>
  queryOptions({
    queryKey: keyOf(practiceId, "home"),
    queryFn: ({ signal }) => client.home.home({ params: { practiceId } }, signal),
    refetchInterval: 120_000,
  })

export const useHome = (practiceId: string) => useQuery(homeQuery(practiceId))
