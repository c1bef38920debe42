import type { api, MediaChange, Medium, Input } from "@bedside/contracts"
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { client, keyOf } from "../shell/client.ts"
import { usePractice } from "../shell/session.ts"
import { isUnderWay, linksLast, mediumKey, whileUnderWay } from "./medium.api.ts"
import { type LibraryFilter, queryFrom } from "./media.model.ts"

/** The library, newest first, a page at a time. */
export function useLibrary(filter: LibraryFilter, limit = 48) {
  const { practiceId } = usePractice()
  return useInfiniteQuery({
    queryKey: keyOf(practiceId, "media", "list", limit, queryFrom(filter)),
    queryFn: ({ pageParam, signal }) =>
      client.media.listMedia(
        { params: { practiceId }, query: { show: "all", ...queryFrom(filter), limit, ...(pageParam ? { cursor: pageParam } : {}) } },
        signal,
      ),
    initialPageParam: "",
    getNextPageParam: (last) => last.next ?? undefined,
    staleTime: linksLast.staleTime,
    refetchInterval: ({ state: { data } }) =>
      data?.pages.some(({ items }) => items.some(isUnderWay)) ? whileUnderWay : linksLast.refetchInterval,
  })
}

/** Puts what the server answered where the page finds it, and makes the lists ask again. */
export function useRememberMedium() {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  return (medium: Medium) => {
    queries.setQueryData(mediumKey(practiceId, medium.id), medium)
    void queries.invalidateQueries({ queryKey: keyOf(practiceId, "media", "list") })
    for (const stage of ["compose", "approve"]) void queries.invalidateQueries({ queryKey: keyOf(practiceId, stage) })
  }
}

/** A call about one medium that answers with the medium as it is after it. After a refusal it is asked for anew. */
function useMediumCall<In extends { id: string }>(call: (params: { practiceId: string; id: string }, input: In) => Promise<Medium>) {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  const remember = useRememberMedium()
  return useMutation({
    mutationFn: (input: In) => call({ practiceId, id: input.id }, input),
    onSuccess: remember,
    onError: (_, { id }) => queries.invalidateQueries({ queryKey: mediumKey(practiceId, id) }),
  })
}

type BodyOf<Name extends keyof typeof api.media> = Input<(typeof api.media)[Name]> extends { body: infer Body } ? Body : never
export type MediumFields = Omit<BodyOf<"saveMedium">, "revision">
const fieldsOf = ({ name, alt, rights, expiresOn, focal, folderId, tags }: Medium): MediumFields => ({
  name,
  alt,
  rights,
  expiresOn,
  focal,
  folderId,
  tags,
})

/** Saves some fields of a medium on top of what the server has. */
export const useSaveMedium = () =>
  useMediumCall((params, { medium, fields }: { id: string; medium: Medium; fields: Partial<MediumFields> }) =>
    client.media.saveMedium({ params, body: { revision: medium.revision, ...fieldsOf(medium), ...fields } }),
  )

export const useEditMedium = () =>
  useMediumCall((params, { body }: { id: string; body: BodyOf<"editMedium"> }) => client.media.editMedium({ params, body }))
export const useLookAgain = () => useMediumCall((params, _: { id: string }) => client.media.lookAgain({ params }))
export const useMarkPerson = () =>
  useMediumCall((params, { body }: { id: string; body: BodyOf<"markPerson"> }) => client.media.markPerson({ params, body }))
export const useSayWho = () =>
  useMediumCall((params, { personId, body }: { id: string; personId: string; body: BodyOf<"sayWhoIsShown"> }) =>
    client.media.sayWhoIsShown({ params: { ...params, personId }, body }),
  )
export const useSayNotIdentifiable = () =>
  useMediumCall((params, { personId, why }: { id: string; personId: string; why: string }) =>
    client.media.sayNotIdentifiable({ params: { ...params, personId }, body: { why } }),
  )
export const useSaySpeech = () =>
  useMediumCall((params, { speaks }: { id: string; speaks: boolean }) => client.media.saySpeech({ params, body: { speaks } }))
export const useUnmark = () =>
  useMediumCall((params, { personId }: { id: string; personId: string }) => client.media.unmarkPerson({ params: { ...params, personId } }))
export const useAnswerChecklist = () =>
  useMediumCall((params, { body }: { id: string; body: BodyOf<"answerChecklist"> }) => client.media.answerChecklist({ params, body }))
export const useClearBackground = () =>
  useMediumCall((params, { version }: { id: string; version: number }) => client.media.clearBackground({ params, body: { version } }))
export const useWithdrawClearance = () => useMediumCall((params, _: { id: string }) => client.media.withdrawClearance({ params }))
export const useSaveCaptions = () =>
  useMediumCall((params, { text }: { id: string; text: string | null }) =>
    text === null ? client.media.removeCaptions({ params }) : client.media.saveCaptions({ params, body: { text } }),
  )

/** Changes many at once; what could not be changed is answered with its cause. */
export function useChangeMany() {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  return useMutation({
    mutationFn: (body: { ids: string[]; change: MediaChange }) => client.media.changeMany({ params: { practiceId }, body }),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(practiceId, "media") }),
  })
}

export function useFolders() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "media", "folders"),
    queryFn: ({ signal }) => client.media.listFolders({ params: { practiceId } }, signal),
    select: ({ items }) => items,
  })
}

type FolderAct =
  | { readonly act: "add"; readonly name: string }
  | { readonly act: "rename"; readonly id: string; readonly name: string }
  | { readonly act: "remove"; readonly id: string }
export function useFolderAct() {
  const queries = useQueryClient()
  const { practiceId } = usePractice()
  return useMutation({
    mutationFn: (input: FolderAct) => {
      if (input.act === "add") return client.media.addFolder({ params: { practiceId }, body: { name: input.name } })
      const params = { practiceId, id: input.id }
      return input.act === "rename"
        ? client.media.renameFolder({ params, body: { name: input.name } })
        : client.media.removeFolder({ params })
    },
    onSuccess: (folders) => queries.setQueryData(keyOf(practiceId, "media", "folders"), folders),
    onSettled: () => queries.invalidateQueries({ queryKey: keyOf(practiceId, "media", "list") }),
  })
}

/** Tags in use, room used and left, and what one file may have. */
export function useLibraryFacts() {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "media", "facts"),
    queryFn: ({ signal }) => client.media.libraryFacts({ params: { practiceId } }, signal),
  })
}

/** Consents whose handle holds what was typed; nobody's name is in them. */
export function useConsentSearch(search: string, enabled: boolean) {
  const { practiceId } = usePractice()
  return useQuery({
    queryKey: keyOf(practiceId, "consents", "search", search),
    queryFn: ({ signal }) =>
      client.consents.listConsents({ params: { practiceId }, query: { limit: 20, ...(search ? { search } : {}) } }, signal),
    select: ({ items }) => items,
    placeholderData: (before) => before,
    enabled,
  })
}
