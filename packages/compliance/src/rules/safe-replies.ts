import type { Facts } from "../facts.ts"

/** "Ana Ruiz at 406-555-0100", as far as the practice told who answers. */
function contact({ practice }: Facts): string | undefined {
  const phone = practice.phones?.[0]
  if (!phone) return undefined
  return practice.contactName ? `${practice.contactName} at ${phone}` : `us at ${phone}`
}

/** A reply that confirms nothing about anybody; undefined while the practice has no phone on file. */
export function neutralReply(facts: Facts): string | undefined {
  const who = contact(facts)
  return who && `Thank you for sharing this feedback. Privacy rules keep us from discussing anyone's care here. Please call ${who}.`
}

/** A reply to a medical question that gives no advice; undefined while the practice has no phone on file. */
export function noAdviceReply(facts: Facts): string | undefined {
  const who = contact(facts)
  return who && `We can't give medical advice on social media. Please call ${who}. If this is an emergency, call 911.`
}
