import { phraseFamily } from "../text/phrases.ts"

/** Makes phrases that only answers to somebody are read for, all in one pass. */
export const replyPhrases = phraseFamily()
