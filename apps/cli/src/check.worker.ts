import { parentPort, workerData } from "node:worker_threads"
import type { PracticeFacts } from "@bedside/compliance"
import { answerLines } from "./check-lines.ts"
import type { Line } from "./streams.ts"

const practice: PracticeFacts = workerData
parentPort?.on("message", (lines: readonly Line[]) => parentPort?.postMessage(answerLines(lines, practice)))
parentPort?.postMessage("started")
