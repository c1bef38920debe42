export { readAll, readChannel } from "./engage.jobs.ts"
export { engageRoutes } from "./engage.routes.ts"
export { messages, waiting } from "./engage.views.ts"
export { engageWorkers, runReading } from "./engage.worker.ts"
