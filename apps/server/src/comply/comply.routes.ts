import { api } from "@bedside/contracts"
import { noSuchPost, type ShowPost } from "#compose"
import { says } from "#platform/http/problem.ts"
import { type BoundRoute, change, handle, routes } from "#platform/http/routes.ts"
import { badCursorWords } from "#platform/page-mark.ts"
import { severityWords } from "./comply.rules.ts"
import { checkText } from "./service/judge.ts"
import { overrideFinding } from "./service/override.ts"
import { labelFinding, listLabels, unlabelFinding } from "./service/labels.ts"
import { answerCheck, showPracticeChecks, withdrawCheckAnswer } from "./service/practice-checks.ts"
import { addGuideline, chooseSeverity, removeGuideline, saveGuideline, showRulebook } from "./service/rulebook.ts"

export const contentMoved = says(409, "The post was changed after you opened it.", "Look at it again, then decide.")
const noSuchRule = says(404, "There is no such rule.", "Reload the page.")
const noSuchGuideline = says(404, "These words are no longer watched.", "Reload the page.")
const failedExamples = ({ numbers }: { numbers: readonly number[] }) =>
  says(
    422,
    `${numbers.length === 1 ? "Example" : "Examples"} ${numbers.join(", ")} did not come out as you said.`,
    "Change the words, or what the example should do.",
  )

export const complyRoutes = (showPost: ShowPost): readonly BoundRoute[] =>
  routes(api.comply, {
    checkText: handle(api.comply.checkText, checkText, ({ body }) => body, {}),
    overrideFinding: change(
      api.comply.overrideFinding,
      overrideFinding,
      (id, body: { ruleId: string; contentHash: string; reason: string }) => ({ id, ...body }),
      showPost,
      {
        "no-such-post": noSuchPost,
        "content-changed": contentMoved,
        "no-such-finding": says(409, "This finding is no longer there.", "Look at the post again."),
        "already-overridden": says(409, "Somebody let this pass already.", "Look at the post again; the reason stands beside the finding."),
        "not-overridable": says(403, "This practice lets nobody override this rule.", "Change the words instead."),
        "override-not-permitted": ({ needs }) =>
          needs === "comply:override-privacy"
            ? says(403, "Only the privacy officer or an owner may let this pass.", "Ask one of them, or change the words.")
            : says(403, "Only an owner or administrator may let this pass.", "Ask one of them, or change the words."),
      },
    ),
    rulebook: handle(api.comply.rulebook, showRulebook, () => null, {}),
    chooseSeverity: handle(api.comply.chooseSeverity, chooseSeverity, ({ params, body }) => ({ ruleId: params.ruleId, ...body }), {
      "no-such-rule": noSuchRule,
      "too-mild": ({ least }) =>
        says(422, "This rule may not be judged more mildly.", `Choose ${severityWords[least]} or something stricter.`),
    }),
    addGuideline: handle(api.comply.addGuideline, addGuideline, ({ body }) => body, { "failed-examples": failedExamples }),
    saveGuideline: handle(
      api.comply.saveGuideline,
      saveGuideline,
      ({ params, body: { revision, ...content } }) => ({ id: params.id, revision, content }),
      {
        "failed-examples": failedExamples,
        "no-such-guideline": noSuchGuideline,
        "changed-meanwhile": says(409, "Somebody else changed these words meanwhile.", "Reload the page and make your change again."),
      },
    ),
    removeGuideline: handle(api.comply.removeGuideline, removeGuideline, ({ params }) => ({ id: params.id }), {
      "no-such-guideline": noSuchGuideline,
    }),
    labelFinding: handle(api.comply.labelFinding, labelFinding, ({ body }) => body, { "no-such-rule": noSuchRule }),
    unlabelFinding: handle(api.comply.unlabelFinding, unlabelFinding, ({ params }) => ({ id: params.id }), {
      "no-such-label": says(404, "This is taken back already.", "Reload the page."),
    }),
    practiceChecks: handle(api.comply.practiceChecks, showPracticeChecks, () => null, {}),
    answerCheck: handle(api.comply.answerCheck, answerCheck, ({ params, body }) => ({ checkId: params.checkId, ...body }), {
      "no-such-check": says(404, "There is no such check.", "Reload the page."),
      "seen-by-itself": says(409, "Bedside sees this by itself.", "Mend what it found; the check follows."),
      "in-the-future": ({ today }) => says(422, "This day has not come yet.", `Choose ${today} or a day before.`),
    }),
    withdrawCheckAnswer: handle(api.comply.withdrawCheckAnswer, withdrawCheckAnswer, ({ params }) => ({ id: params.id }), {
      "no-such-answer": says(404, "This answer is taken back already.", "Reload the page."),
    }),
    listLabels: handle(api.comply.listLabels, listLabels, ({ query }) => query, { "bad-cursor": badCursorWords }),
  })
