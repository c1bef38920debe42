import type { Medium } from "@bedside/contracts"
import { textAt } from "@bedside/contracts/client"
import { Button, FileButton, Group, Stack, Textarea } from "@mantine/core"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Notice, ProblemNotice } from "../../ui/notice.tsx"
import { Section } from "../../ui/page.tsx"
import { sayDone } from "../../ui/small.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { useSaveCaptions, useSaySpeech } from "../media.api.ts"
import classes from "./medium.module.css"

const example = "WEBVTT\n\n00:00.000 --> 00:03.000\nWelcome to our new front desk.\n"

/** Whether captions are needed: somebody who listened says whether anybody speaks. */
function Speech({ medium }: { medium: Medium }) {
  const say = useSaySpeech()
  if (medium.hasCaptions) return null
  if (medium.hasSound === false)
    return <Notice title="This video has no sound.">Captions are not needed. Say in the description what it shows.</Notice>
  const { speechless } = medium
  const tell = (speaks: boolean) => (
    <Button variant="default" loading={say.isPending} onClick={() => say.mutate({ id: medium.id, speaks })}>
      {speaks ? "Somebody does speak" : "I listened to all of it: nobody speaks"}
    </Button>
  )
  return (
    <>
      {speechless ? (
        <Notice title="Nobody speaks in it." action={medium.may.write ? tell(true) : undefined}>
          Said by {speechless.by}, <TimeText at={speechless.at} />. Captions are not needed.
        </Notice>
      ) : (
        <Notice
          tone="review"
          title="It has sound: captions are needed before it goes out."
          action={medium.may.write ? tell(false) : undefined}
        >
          Automatic captions get names, numbers and medicines wrong. Correct them before you add them.
        </Notice>
      )}
      <ProblemNotice error={say.error} />
    </>
  )
}

/** A video's captions: a file, or written here. */
export function CaptionsCard({ medium }: { medium: Medium }) {
  const save = useSaveCaptions()
  const kept = useQuery({
    queryKey: ["captions", medium.id, medium.revision],
    queryFn: ({ signal }) => textAt(medium.links.captions ?? "", signal),
    enabled: medium.links.captions !== null,
    staleTime: Infinity,
  })
  const [mine, setMine] = useState<string | null>(null)
  const text = mine ?? kept.data ?? ""
  const send = (words: string | null) =>
    save.mutate(
      { id: medium.id, text: words },
      {
        onSuccess: () => {
          setMine(null)
          sayDone(words === null ? "Captions removed." : "Captions saved.")
        },
      },
    )
  const isWriting = mine !== null || medium.hasCaptions
  return (
    <>
      <Section title="Captions" text="For people who cannot hear it, and for the many who watch without sound.">
        <Stack gap={12}>
          <Speech medium={medium} />
          {isWriting ? (
            <Textarea
              label="Captions"
              description="A time, then the words. WebVTT or SRT."
              autosize
              minRows={6}
              maxRows={16}
              maxLength={500_000}
              classNames={{ input: classes.mono ?? "" }}
              readOnly={!medium.may.write}
              value={text}
              onChange={(event) => setMine(event.currentTarget.value)}
            />
          ) : null}
          <ProblemNotice error={save.error} />
          {medium.may.write ? (
            <Group gap={8}>
              {mine !== null && mine.trim() !== "" ? (
                <Button loading={save.isPending} onClick={() => send(mine)}>
                  Save captions
                </Button>
              ) : null}
              <FileButton accept=".vtt,.srt,text/vtt" onChange={(file) => void file?.text().then(setMine)}>
                {(button) => (
                  <Button {...button} variant="default">
                    Choose a file
                  </Button>
                )}
              </FileButton>
              {isWriting ? null : (
                <Button variant="default" onClick={() => setMine(example)}>
                  Write them here
                </Button>
              )}
              {medium.hasCaptions ? (
                <Button variant="subtle" color="gray" onClick={() => send(null)}>
                  Remove captions
                </Button>
              ) : null}
            </Group>
          ) : null}
        </Stack>
      </Section>
    </>
  )
}
