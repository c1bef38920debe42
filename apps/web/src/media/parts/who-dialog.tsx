import type { Medium } from "@bedside/contracts"
import { Button, Checkbox, Group, Modal, SegmentedControl, Stack, Textarea } from "@mantine/core"
import { useState } from "react"
import { ProblemNotice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { roomy } from "../boxes.model.ts"
import { showing } from "../crops.model.ts"
import type { Mark } from "../look.model.ts"
import { useSayNotIdentifiable, useSayWho } from "../media.api.ts"
import { ConsentChoice } from "./consent-choice.tsx"
import classes from "./medium.module.css"

type Answer = "consent" | "staff" | "not-identifiable"
const answers: readonly { readonly value: Answer; readonly label: string }[] = [
  { value: "consent", label: "Has a release" },
  { value: "staff", label: "Works here" },
  { value: "not-identifiable", label: "Cannot be recognized" },
]

/** Who a shown person is: a release, a colleague, or nobody who could be recognized. */
export function WhoDialog({ medium, mark, onClose }: { medium: Medium; mark: Mark; onClose: () => void }) {
  const say = useSayWho()
  const nobody = useSayNotIdentifiable()
  const [answer, setAnswer] = useState<Answer>("consent")
  const [handle, setHandle] = useState<string | null>(mark.person?.consentHandle ?? null)
  const [looked, setLooked] = useState(false)
  const [why, setWhy] = useState("")
  const personId = mark.person?.id ?? ""
  const done = { onSuccess: () => (sayDone(`Kept: ${mark.title.toLowerCase()}.`), onClose()) }
  const save = () => {
    if (answer === "not-identifiable") return nobody.mutate({ id: medium.id, personId, why: why.trim() }, done)
    if (handle) say.mutate({ id: medium.id, personId, body: { state: answer, consentHandle: handle } }, done)
    return undefined
  }
  const choices = answers.filter(({ value }) => value !== "not-identifiable" || medium.may.clear)
  return (
    <Modal opened onClose={onClose} title={`Who is ${mark.title.toLowerCase()}?`} closeButtonProps={{ "aria-label": "Close" }} size="lg">
      <Stack gap={16}>
        <div className={classes.who}>
          <Face medium={medium} mark={mark} />
          <SegmentedControl
            className={classes.whoChoice}
            orientation="vertical"
            aria-label="Who this is"
            value={answer}
            data={[...choices]}
            onChange={(value) => {
              setAnswer(answers.find((one) => one.value === value)?.value ?? "consent")
              setHandle(null)
            }}
          />
        </div>
        {answer === "not-identifiable" ? (
          <>
            <p className={classes.text}>
              Say this only if nobody who knows the person could tell who it is: not by the face, hair, build, tattoos, clothes, a name
              badge, or the place and time. Your name and your reason are kept with it.
            </p>
            <Textarea
              label="Why nobody could tell"
              description="For example: seen from far behind, plain clothes, nothing on them can be read."
              autosize
              minRows={2}
              maxLength={1000}
              value={why}
              onChange={(event) => setWhy(event.currentTarget.value)}
            />
            <Checkbox
              label="I looked at the picture at full size, and nobody could tell who this is."
              checked={looked}
              onChange={(event) => setLooked(event.currentTarget.checked)}
            />
          </>
        ) : (
          <ConsentChoice kind={answer} value={handle} onChange={setHandle} />
        )}
        <ProblemNotice error={say.error ?? nobody.error} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Not now
          </Button>
          <Button
            loading={say.isPending || nobody.isPending}
            disabled={answer === "not-identifiable" ? !looked || why.trim().length < 10 : handle === null}
            onClick={save}
          >
            {answer === "not-identifiable" ? "Say so with my name" : handle ? `Link ${handle}` : "Link"}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}

/** The person alone, cut out of the picture, so that nobody links the wrong one. */
function Face({ medium, mark }: { medium: Medium; mark: Mark }) {
  const source = medium.kind === "video" ? medium.links.poster : medium.links.full
  if (!source || !mark.box || mark.atSeconds !== null) return null
  const box = roomy(mark.box, 0.3)
  return (
    <div className={classes.faceCut} style={{ aspectRatio: `${box.w * medium.width} / ${box.h * medium.height}` }}>
      <img src={source} alt={`${mark.title}, cut out`} style={{ position: "absolute", maxWidth: "none", ...showing(box) }} />
    </div>
  )
}
