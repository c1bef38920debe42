import { Skeleton, Stack } from "@mantine/core"
import type { UseQueryResult } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { ProblemNotice } from "./notice.tsx"

/** Rows of a list that is on its way. */
export function ListSkeleton({ rows = 4 }: { rows?: number }) {
  return (
    <Stack gap={12} p={20} role="status" aria-label="Loading">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={44} />
      ))}
    </Stack>
  )
}

/** Labels and fields of a form that is on its way. */
export function FormSkeleton({ fields = 3 }: { fields?: number }) {
  return (
    <Stack gap={16} role="status" aria-label="Loading">
      {Array.from({ length: fields }, (_, field) => (
        <div key={field}>
          <Skeleton height={16} width={120} mb={8} />
          <Skeleton height={40} />
        </div>
      ))}
    </Stack>
  )
}

/** A whole page that is on its way: title, sentence, a card. */
export function PageSkeleton() {
  return (
    <Stack gap={12} p={32} maw={1080} mx="auto" role="status" aria-label="Loading">
      <Skeleton height={32} width={200} />
      <Skeleton height={20} width="min(420px, 80%)" mb={12} />
      <Skeleton height={280} />
    </Stack>
  )
}

interface LoadedProps<T> {
  query: UseQueryResult<T>
  skeleton?: ReactNode
  children: (value: T) => ReactNode
}

/** A query's three faces in one place: the skeleton, the problem with a way to try again, the content. */
export function Loaded<T>({ query, skeleton = <ListSkeleton />, children }: LoadedProps<T>) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => void query.refetch()} />
  return <>{skeleton}</>
}
