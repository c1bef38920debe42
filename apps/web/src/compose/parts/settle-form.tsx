import type { Channel, Delivery } from "@bedside/contracts"
import { Button, TextInput } from "@mantine/core"
import { useState } from "react"
import { PublicLink } from "../../networks/public-link.tsx"
import { ProblemNotice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { useDelivery } from "../compose.api.ts"
import classes from "./delivery-list.module.css"

/** The network never answered, and asking it did not settle it: a person looks and says. */
export function SettleForm({ delivery, channel }: { delivery: Delivery; channel: Channel | undefined }) {
  const act = useDelivery(delivery.id)
  const [url, setUrl] = useState("")
  const say = (isPublic: boolean) =>
    act.mutate(
      { verb: "settle", isPublic, ...(isPublic && url.trim() ? { url: url.trim() } : {}) },
      { onSuccess: () => sayDone(isPublic ? "Recorded as sent." : "Recorded as not sent. You can try again.") },
    )
  return (
    <div className={classes.settle}>
      <p>
        <strong>Is it there?</strong> Look, then say. Trying again without looking could post it twice.
      </p>
      {channel?.url ? (
        <PublicLink networkId={channel.networkId} url={channel.url}>
          Look at {channel.handle}
        </PublicLink>
      ) : null}
      <TextInput
        label="Address of the post"
        description="If it is there, and you have it at hand."
        type="url"
        value={url}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <ProblemNotice error={act.error} />
      <div className={classes.acts}>
        <Button size="compact-md" loading={act.isPending} onClick={() => say(true)}>
          Yes, it is public
        </Button>
        <Button size="compact-md" variant="default" disabled={act.isPending} onClick={() => say(false)}>
          No, it is not there
        </Button>
      </div>
    </div>
  )
}
