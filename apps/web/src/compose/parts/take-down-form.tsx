import type { Delivery } from "@bedside/contracts"
import { Button, Group, Modal, Stack, Textarea } from "@mantine/core"
import { useState } from "react"
import { factsOf } from "../../networks/facts.ts"
import { ProblemNotice } from "../../ui/notice.tsx"
import { useDelivery } from "../compose.api.ts"

const shortest = 3

/** Removes a post from the network; the reason goes on record. */
export function TakeDownForm({ delivery }: { delivery: Delivery }) {
  const [opened, setOpened] = useState(false)
  const [reason, setReason] = useState("")
  // The network is asked in the background; the row tells when it is gone, or why not.
  const [asked, setAsked] = useState(false)
  const act = useDelivery(delivery.id)
  const network = factsOf(delivery.networkId).name
  const run = () =>
    act.mutate(
      { verb: "take-down", reason: reason.trim() },
      {
        onSuccess: () => {
          setOpened(false)
          setAsked(true)
        },
      },
    )
  if (asked && delivery.cause === null) return <span role="status">Being taken down from {network}…</span>
  return (
    <>
      <Button variant="default" size="compact-md" aria-label={`Take down from ${delivery.channelHandle}`} onClick={() => setOpened(true)}>
        Take down
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={`Take this post down from ${network}?`}
        closeButtonProps={{ "aria-label": "Close" }}
      >
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (reason.trim().length >= shortest) run()
          }}
        >
          <Stack gap={16}>
            <span>The public can no longer see it there. Comments on it go too. The record stays here.</span>
            <Textarea
              label="Why"
              description="Goes on record."
              data-autofocus
              autosize
              minRows={2}
              maxLength={2000}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
            />
            <ProblemNotice error={act.error} />
            <Group justify="flex-end" gap={8}>
              <Button variant="default" onClick={() => setOpened(false)}>
                Keep it up
              </Button>
              <Button type="submit" color="coral" loading={act.isPending} disabled={reason.trim().length < shortest}>
                Take down
              </Button>
            </Group>
          </Stack>
        </form>
      </Modal>
    </>
  )
}
