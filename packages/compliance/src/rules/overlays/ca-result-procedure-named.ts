import { rule, type Hit } from "../../rule.ts"

/** California: a picture of a result names the procedures performed on that patient. Bus. & Prof. Code 651(b)(3). */
export const caResultProcedureNamed = rule({
  id: "ca-result-procedure-named",
  title: "California: result picture without the procedures",
  family: "consent",
  version: 1,
  severity: "block",
  appliesTo: ["media", "outbound-post", "testimonial"],
  reviewer: "clinical",
  cites: ["Cal. Bus. & Prof. Code 651(b)(3)"],
  message: "In California a picture of a result must name the procedures performed on that patient.",
  why: "A picture of a patient's result must list the procedures and say that results differ (Bus. & Prof. Code 651(b)(3)).",
  fix: "Add: 'Procedures performed on this patient: (name them). Results may not occur for all patients.'",
  bodyOnly: true,
  find(_, { input }): Hit[] {
    return (input.media ?? []).flatMap(({ depicts, subject, procedureNamed }, at): Hit[] => {
      const result = depicts === "before-after" || depicts === "result"
      const patient = subject === undefined || subject === "patient"
      return result && patient && procedureNamed !== true ? [{ where: `media.${at}`, evidence: { procedureNamed: false } }] : []
    })
  },
})
