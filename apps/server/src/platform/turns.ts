import { setImmediate as turn, setTimeout as sleep } from "node:timers/promises"

/** A line in which at most `width` work at once and the others wait in the order they came. */
export type Line = <T>(work: () => Promise<T>) => Promise<T>

/** Opens a line. What waits in it holds nothing: no connection to the database, no memory but its own. */
export function openLine(width: number): Line {
  const waiting: (() => void)[] = []
  let free = width
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      // Whoever leaves hands the place on, so that nobody who comes just then passes those who wait.
      if (next) next()
      else free += 1
    }
  }
}

let asked = 0
/** Answers what somebody waits for; meanwhile files stand still, see `inTurns`. */
export async function goingFirst<T>(answer: () => Promise<T>): Promise<T> {
  asked += 1
  try {
    return await answer()
  } finally {
    asked -= 1
  }
}

const oneAtATime = openLine(1)
/** Milliseconds a piece of a file lets others go first at most: files move on at six megabytes a second even when somebody always asks. */
const patience = 10
async function myTurn(): Promise<void> {
  for (let waited = 0; asked > 0 && waited < patience; waited++) await sleep(1)
  await turn()
}

/**
 * The pieces of a stream, of all streams together at most one each turn of the event loop, and none while somebody waits for an answer:
 * however many files move at once, whoever asks for something small waits for one piece at most.
 */
export async function* inTurns(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of source) {
    await oneAtATime(myTurn)
    yield piece
  }
}
