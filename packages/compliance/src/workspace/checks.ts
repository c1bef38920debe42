import { accessChecks } from "./access.ts"
import type { WorkspaceCheck, WorkspaceFacts, WorkspaceFinding } from "./facts.ts"
import { recordChecks } from "./records.ts"
import { routineChecks } from "./routine.ts"

export type { AccountFacts, ConnectorFacts, InboxFacts, MemberFacts, PostFacts } from "./facts.ts"
export type { WorkspaceCheck, WorkspaceFacts, WorkspaceFinding } from "./facts.ts"

/** Everything that is looked at beside texts: accounts, people, agreements, routine, records. */
export const workspaceChecks: readonly WorkspaceCheck[] = [...accessChecks, ...routineChecks, ...recordChecks]

/** What all checks find, in their order. The same facts give the same findings: no clock, no chance. */
export const checkWorkspace = (facts: WorkspaceFacts): WorkspaceFinding[] => workspaceChecks.flatMap((check) => [...check.find(facts)])
