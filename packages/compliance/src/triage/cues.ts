import { phraseFamily } from "../text/phrases.ts"

/** Phrases of triage: only what people write to the practice is read for them. */
export const cues = phraseFamily()
