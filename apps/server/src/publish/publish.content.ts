import { freeContent } from "#compose"
import type { Tx } from "#platform/db/tenancy.ts"
import { deliveriesOf, type StoredDelivery } from "./publish.repo.ts"
import type { DeliveryState } from "./publish.rules.ts"

const maybePublic: readonly DeliveryState[] = ["sending", "sent", "unconfirmed"]

/** Under way, public, or perhaps public: nothing else of the post may go to the same channel meanwhile. */
export const isBusy = ({ state, takenDownAt }: StoredDelivery): boolean =>
  takenDownAt === null && (state === "scheduled" || maybePublic.includes(state))

/** Content is fixed while any of it is, or may be, public; afterwards it may be changed, approved and sent again. */
export async function freeWhenNothingPublic(tx: Tx, postId: string): Promise<void> {
  const deliveries = await deliveriesOf(tx, [postId])
  if (deliveries.every(({ state, takenDownAt }) => takenDownAt !== null || !maybePublic.includes(state))) await freeContent(tx, postId)
}
