import type { Channel, Delivery, Post } from "@bedside/contracts"
import { Section } from "../../ui/page.tsx"
import classes from "./delivery-list.module.css"
import { DeliveryRow } from "./delivery-row.tsx"

/** What needs a person first, then by time. */
const order: Readonly<Record<Delivery["state"], number>> = {
  unconfirmed: 0,
  rejected: 0,
  "not-sent": 0,
  missed: 0,
  sending: 1,
  scheduled: 2,
  sent: 3,
  canceled: 4,
}

/** Each channel's delivery: where it stands, the proof, and what can be done. */
export function DeliveryList({ post, channels }: { post: Post; channels: readonly Channel[] }) {
  const sorted = post.deliveries.toSorted((a, b) => order[a.state] - order[b.state] || a.sendAt.localeCompare(b.sendAt))
  return (
    <Section title="Where it went" flush>
      <ul className={classes.list}>
        {sorted.map((delivery) => (
          <DeliveryRow key={delivery.id} delivery={delivery} post={post} channel={channels.find((one) => one.id === delivery.channelId)} />
        ))}
      </ul>
    </Section>
  )
}
