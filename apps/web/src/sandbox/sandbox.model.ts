import { faults } from "@bedside/contracts"

export type Fault = (typeof faults)[number]

/** Each fault in plain words: what the network does, and what Bedside should do about it. */
export const faultWords: Readonly<Record<Fault, { readonly name: string; readonly does: string }>> = {
  none: { name: "Works", does: "The network takes every post at once." },
  slow: { name: "Slow", does: "Every answer takes several seconds. Posts still go out once." },
  "accept-then-timeout": {
    name: "Takes the post, then goes silent",
    does: "The post is public but the answer never comes. Bedside must look instead of posting twice.",
  },
  "rate-limit": { name: "Too many posts", does: "The network asks to wait. Bedside tries again later by itself." },
  "expired-token": { name: "Signed out", does: "The network no longer knows the account. Bedside asks for a new connection." },
  reject: { name: "Refuses", does: "The network says no to the post. Bedside shows why and does not try again by itself." },
}

/** Names a trainee can write under; none is a real person. */
export const personas = ["Jordan P.", "Sam Rivera", "Alex Moreau", "Casey L."] as const

export const faultList: readonly Fault[] = faults
