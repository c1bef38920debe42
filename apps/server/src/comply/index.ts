export { complyRoutes, contentMoved } from "./comply.routes.ts"
export { type Court, judge, judgeAndKeep, judgeSaved, type Moment } from "./comply.service.ts"
