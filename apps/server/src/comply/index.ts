export { complyRoutes, contentMoved } from "./comply.routes.ts"
export { type Court, judge, judgeAndKeep, judgeSaved, judgeText, type Moment, postPermissions } from "./service/judge.ts"
export { engineFacts } from "./comply.rules.ts"
export { judgeName } from "./service/judge-name.ts"
export { judgeWords } from "./service/judge-media.ts"
export { ownRules } from "./comply.repo.ts"
export { inboxAsked } from "./practice-checks.views.ts"
export { consentsRoutes } from "./consents/consents.routes.ts"
export {
  type Desk,
  endedConsents,
  endedOrNarrowed,
  findConsent,
  findConsents,
  listConsentRows,
  lockConsent,
  lockConsents,
  replacedBy,
  replacing,
  type StoredConsent,
} from "./consents/ledger.repo.ts"
export { appendEvent, historyOf } from "./consents/history.repo.ts"
export { keepReveal, openIdentity } from "./consents/vault.repo.ts"
export { placeName } from "./consents/places.ts"
export type { ConsentFacts, PlannedUse, PracticeSide } from "./consents/rules/consent.ts"
export { engineInfo, engineScope, isRelease, toBound, toStaffShown, toSubject } from "./consents/rules/bound.ts"
export { lineOf } from "./consents/rules/line.ts"
export { endsOfAge } from "./consents/rules/of-age.ts"
export { isUsable, reasonsAgainst } from "./consents/rules/reasons.ts"
export { notCovered } from "./consents/rules/scope.ts"
export { consentStopped, note, sideOf } from "./consents/service/acting.ts"
export { usedOf } from "./consents/service/used.ts"
export { consentsUnder, dropRests, keepRests, restedOn } from "./consents/service/rests.ts"
export { outsidePlaces, stopsUse } from "./consents/rules/withdrawn.ts"
export { type Paper, paperPdf } from "./consents/forms/paper.pdf.ts"
export { purgeConsent } from "./consents/service/purge.ts"
export { purgeUnsigned } from "./consents/service/unsigned.ts"
export { endedLongBefore, isOver } from "./consents/rules/retention.ts"
export { leftOfScans } from "./consents/service/left.ts"
export { refuseUnfit } from "./consents/service/likeness.ts"
export { warnOfEnds } from "./consents/service/warn.ts"
export { postsUsing } from "./consents/service/uses.ts"
export { checkConsent } from "./consents/service/check.ts"
export { createConsent } from "./consents/service/draft.ts"
export { formPractice, presentConsent } from "./consents/service/present.ts"
export { openSigning, signConsent } from "./consents/service/sign.ts"
export { expireConsents, revokeConsent } from "./consents/service/stop.ts"
