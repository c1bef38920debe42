export { complyRoutes, contentMoved } from "./comply.routes.ts"
export { type Court, judge, judgeAndKeep, judgeSaved, judgeText, type Moment } from "./service/judge.ts"
export { engineFacts } from "./comply.rules.ts"
export { ownRules } from "./comply.repo.ts"
