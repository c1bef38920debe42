import type { ConsentFacts } from "./consent.ts"

/**
 * The day (YYYY-MM-DD) on which a consent ends because its person comes of age; null when it does not. What others signed for a minor ends,
 * and so does what a minor signed; what the person signed alone on that day or after it is an adult's word and stays.
 */
export const endsOfAge = ({ turns18On, signing }: Pick<ConsentFacts, "turns18On" | "signing">): string | null =>
  turns18On !== null && signing?.by === "individual" && signing.on >= turns18On ? null : turns18On
