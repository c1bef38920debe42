import type { Channel, Delivery, Post } from "@bedside/contracts"
import { Button } from "@mantine/core"
import { useState } from "react"
import { MoveDialog } from "../../plan/parts/move-dialog.tsx"
import { factsOf } from "../../networks/facts.ts"
import { PublicLink } from "../../networks/public-link.tsx"
import { usePractice } from "../../shell/session.ts"
import { StateBadge } from "../../ui/badge.tsx"
import { ConfirmButton } from "../../ui/confirm-button.tsx"
import { ChannelName } from "../../ui/network-mark.tsx"
import { Notice, ProblemNotice } from "../../ui/notice.tsx"
import { sayDone } from "../../ui/small.tsx"
import { TimeText } from "../../ui/zone.tsx"
import { useDelivery } from "../compose.api.ts"
import { firstWords } from "../compose.model.ts"
import classes from "./delivery-list.module.css"
import { SettleForm } from "./settle-form.tsx"
import { TakeDownForm } from "./take-down-form.tsx"

interface DeliveryRowProps {
  delivery: Delivery
  post: Post
  channel: Channel | undefined
}

/** One delivery: state, time, cause and fix, and the ways on. */
export function DeliveryRow({ delivery, post, channel }: DeliveryRowProps) {
  const trouble = delivery.cause !== null && delivery.takenDownAt === null
  return (
    <li className={classes.row}>
      <div className={classes.line}>
        <ChannelName networkId={delivery.networkId} handle={delivery.channelHandle} />
        <StateBadge state={delivery.takenDownAt ? "taken-down" : delivery.state} />
      </div>
      <p className={classes.when}>
        <Moment delivery={delivery} />
      </p>
      {trouble ? (
        <Notice tone={delivery.state === "sending" || delivery.state === "scheduled" ? "quiet" : "now"} title={delivery.cause}>
          {delivery.fix}
        </Notice>
      ) : null}
      <DeliveryActs delivery={delivery} post={post} channel={channel} />
    </li>
  )
}

function Moment({ delivery: { state, sendAt, sentAt, late, nextTryAt, takenDownAt } }: { delivery: Delivery }) {
  if (takenDownAt) {
    return (
      <>
        Taken down <TimeText key={takenDownAt} at={takenDownAt} />
      </>
    )
  }
  if (state === "sent" && sentAt) {
    return (
      <>
        Sent <TimeText key={sentAt} at={sentAt} />
        {late ? (
          <>
            , later than planned (<TimeText at={sendAt} as="planned" />)
          </>
        ) : null}
      </>
    )
  }
  if (nextTryAt) {
    return (
      <>
        Next try <TimeText at={nextTryAt} />
      </>
    )
  }
  return (
    <>
      {state === "sending" ? "Going out now, planned for " : state === "canceled" ? "Was planned for " : "Planned for "}
      <TimeText at={sendAt} as="planned" />
    </>
  )
}

function DeliveryActs({ delivery, post, channel }: DeliveryRowProps) {
  const { may } = usePractice()
  const act = useDelivery(delivery.id)
  const [moving, setMoving] = useState(false)
  const { state, channelHandle: handle } = delivery
  const maySend = may("publish:schedule")
  const move = (
    <Button variant="default" size="compact-md" aria-label={`Move to… ${handle}`} onClick={() => setMoving(true)}>
      Move to…
    </Button>
  )
  return (
    <div className={classes.acts}>
      {state === "sent" && delivery.url && !delivery.takenDownAt ? (
        <PublicLink networkId={delivery.networkId} url={delivery.url}>
          Open on {factsOf(delivery.networkId).name}
        </PublicLink>
      ) : null}
      {maySend && state === "scheduled" ? (
        <>
          {move}
          <ConfirmButton
            label="Cancel"
            name={`Cancel ${handle}`}
            question={`Cancel the post to ${handle}?`}
            button={{ size: "compact-md" }}
            onConfirm={() => act.mutateAsync({ verb: "cancel" }).then(() => sayDone("Canceled."))}
          >
            It will not go out on this channel. You can schedule the post again later.
          </ConfirmButton>
        </>
      ) : null}
      {maySend && (state === "rejected" || state === "not-sent" || state === "missed") ? (
        <>
          <Button
            size="compact-md"
            loading={act.isPending}
            aria-label={`${state === "missed" ? "Publish now" : "Try again"} on ${handle}`}
            onClick={() => act.mutate({ verb: "retry" }, { onSuccess: () => sayDone("Trying again.") })}
          >
            {state === "missed" ? "Publish now" : "Try again"}
          </Button>
          {state === "missed" ? move : null}
        </>
      ) : null}
      {maySend && state === "unconfirmed" ? <SettleForm delivery={delivery} channel={channel} /> : null}
      {state === "sent" && !delivery.takenDownAt && post.may.takeDown ? <TakeDownForm delivery={delivery} /> : null}
      <ProblemNotice error={moving ? null : act.error} />
      <MoveDialog
        opened={moving}
        onClose={() => setMoving(false)}
        excerpt={firstWords(post.content.text)}
        at={delivery.sendAt}
        onMove={(sendAt) => act.mutateAsync({ verb: "reschedule", sendAt }).then(() => sayDone("Moved."))}
      />
    </div>
  )
}
