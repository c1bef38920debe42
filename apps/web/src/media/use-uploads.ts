import { mediaContract } from "@bedside/contracts"
import { addressOf, ApiError } from "@bedside/contracts/client"
import { useEffect, useSyncExternalStore } from "react"
import { client, keyOf, queryClient } from "../shell/client.ts"
import { usePractice, useSession } from "../shell/session.ts"
import { clock } from "../ui/clock.ts"
import { problemWords } from "../ui/notice.tsx"
import { sayDone } from "../ui/small.tsx"
import { uploadShelf } from "./upload-shelf.ts"
import { isMoving, type Upload } from "./uploads.model.ts"
import { type Begun, createUploads, type Sending, type Uploads } from "./uploads.ts"

/** The protocol is loaded with the first file. */
function sendLater(file: File, to: Begun, told: (sent: number) => void): Sending {
  let stopped = false
  let sending: Sending | undefined
  const done = import("./uploads.tus.ts").then(({ send }) => {
    if (stopped) return new Promise<void>(() => undefined)
    sending = send(file, to, told)
    return sending.done
  })
  return {
    done,
    stop: () => {
      stopped = true
      sending?.stop()
    },
  }
}

function wordsOf(cause: unknown): { words: string; gone: boolean } {
  if (cause instanceof ApiError) {
    const { cause: words, fix } = problemWords(cause)
    return { words: `${words} ${fix}`, gone: cause.problem.status === 404 || cause.problem.status === 410 }
  }
  return { words: "The line to Bedside broke. What has arrived is kept; try again.", gone: false }
}

const told = new Set<(upload: Upload, file: File) => void>()
const known = new Map<string, Uploads>()

/** One list of uploads for a person in a practice, however often the page is opened and left. */
function uploadsOf(personId: string, practiceId: string): Uploads {
  const key = `${personId} ${practiceId}`
  const before = known.get(key)
  if (before) return before
  const refresh = () => void queryClient.invalidateQueries({ queryKey: keyOf(practiceId, "media") })
  const made = createUploads({
    begin: async (body) => {
      const begun = await client.media.beginUpload({ params: { practiceId }, body })
      refresh()
      if (begun.nameWithheld) sayDone(begun.nameWithheld)
      return { ...begun, uploadUrl: addressOf(mediaContract.uploadPart, { params: { practiceId, id: begun.id } }) }
    },
    send: sendLater,
    cancel: (id) => client.media.cancelUpload({ params: { practiceId, id } }).finally(refresh),
    arrived: (upload, file) => {
      refresh()
      for (const hear of told) hear(upload, file)
    },
    wordsOf,
    shelf: uploadShelf(localStorage, { personId, practiceId }, () => clock.now()),
  })
  known.set(key, made)
  return made
}

/** Files on their way to the library, and what can be done about them. While some are, the browser asks before the tab is closed. */
export function useUploads(): { readonly uploads: readonly Upload[]; readonly act: Uploads } {
  const { practiceId } = usePractice()
  const act = uploadsOf(useSession().person.id, practiceId)
  const uploads = useSyncExternalStore(act.subscribe, act.list)
  const moving = uploads.some(isMoving)
  useEffect(() => {
    if (!moving) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener("beforeunload", ask)
    return () => removeEventListener("beforeunload", ask)
  }, [moving])
  return { uploads, act }
}

/** Hears of every file that has arrived while the component is shown. */
export function useArrived(hear: (upload: Upload, file: File) => void): void {
  useEffect(() => {
    told.add(hear)
    return () => void told.delete(hear)
  }, [hear])
}
