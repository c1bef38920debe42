import { parametersOf, type Link } from "../../detect/links.ts"
import type { Facts } from "../../facts.ts"
import { rule, type Hit } from "../../rule.ts"

const campaign =
  /^(?:fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|ttclid|twclid|igshid|igsh|yclid|li_fat_id|mc_[ce]id|mkt_tok|epik|sccid|sc_click_?id|rdt_cid|irclickid|_hsenc|_hsmi|vero_id|cmpid|campaign_?id|ad_?id|adset_?id|utm_.+)$/
const person =
  /^(?:e-?mail|e_mail|emailaddress|mail|name|firstname|first_name|fname|lastname|last_name|lname|surname|fullname|full_name|patient_?name|pt_?name|dob|birth_?date|birthday|date_?of_?birth|mrn|phone|phone_?number|tel|mobile|cell|ssn|patient|patient_?id|patientid|pid|pt_?id|member_?id|memberid|subscriber_?id|chart|chart_?no|guardian|appt_?id|appointment_?id|visit_?id|encounter_?id)$/
const patientPages = new Set(
  "portal portals patientportal mychart mychartplus login signin sign logon schedule scheduling scheduler selfschedule reschedule intake appointment appointments appt book booking bookings bookonline checkin precheck preregistration registration refill refills billpay paymybill telehealth telemedicine virtualvisit healow followmyhealth patientfusion nextmd myhealthrecord athenahealth phreesia luma".split(
    " ",
  ),
)
const glued = /(?:patientportal|mychart|myhealth|patient-?login|onlinescheduling|bookonline|newpatient|intakeform)/
/** Pages everybody may read, whatever their title says. */
const publicPages = new Set("blog news article articles learn education events event resources tips library stories press faq".split(" "))
const emptyValue = /^(?:|\{.*|\[.*|<.*|%7b.*|x{3,}|your.*)$/i
const address = /^[^@\s]{1,64}@[^@\s]{1,253}\.[a-z]{2,24}$/i

function isPatientPage({ host, path }: Link): boolean {
  const lower = path.toLowerCase()
  const hostParts = host.split(/[.-]/)
  if (hostParts.some((part) => patientPages.has(part)) || glued.test(host)) return true
  if (publicPages.has(lower.split("/")[1] ?? "")) return false
  return glued.test(lower) || lower.split(/[/._-]/).some((part) => patientPages.has(part))
}

type Parameter = ReturnType<typeof parametersOf>[number]

function isPersonal({ name, value }: Parameter, { ownEmails }: Facts): boolean {
  if (emptyValue.test(value) || ownEmails.has(value.toLowerCase())) return false
  return person.test(name.replace(/\[\]$/, "")) || address.test(value)
}

function hitOf(link: Link, facts: Facts): Hit[] {
  const parameters = parametersOf(link)
  const page = isPatientPage(link)
  const personal = new Set(parameters.filter((each) => isPersonal(each, facts)).map(({ name }) => name))
  const tracked = new Set(page ? parameters.filter(({ name }) => campaign.test(name)).map(({ name }) => name) : [])
  const inPath = /\/(?:patients?|mrn|charts?|members?)\/[^/]*\d{4,}|\/[^/@\s]{1,64}@[^/@\s]+\.[a-z]{2,24}/i.test(link.path)
  if (personal.size === 0 && tracked.size === 0) {
    return inPath ? [{ span: link.span, message: "This link carries somebody's details.", evidence: { path: true } }] : []
  }
  const kept = link.query.split(/([&;])/).filter((part) => {
    const name = parametersOf({ ...link, query: part })[0]?.name
    return name !== undefined && !personal.has(name) && !tracked.has(name)
  })
  return [
    {
      span: link.querySpan ?? link.span,
      message: personal.size > 0 ? "This link carries somebody's details." : "This link follows people to a page for patients.",
      evidence: { person: personal.size, campaign: tracked.size, patientPage: page },
      replacement: { text: kept.length > 0 ? `?${kept.join("&")}` : "", label: "Use the clean link" },
    },
  ]
}

/** No advertising marks on pages for patients, nobody's details in any link: 45 CFR 164.502(a). */
export const linkTracksPatient = rule({
  id: "link-tracks-patient",
  title: "Tracked link to a patient page, or PHI in a link",
  family: "publishing",
  version: 1,
  severity: "block",
  appliesTo: ["outbound-post", "outbound-reply"],
  reviewer: "privacy",
  cites: ["45 CFR 164.502(a)", "HHS OCR bulletin on online tracking (December 2022, revised March 2024)"],
  message: "This link follows people to a page for patients.",
  why: "On pages for patients an advertising mark tells a third party who seeks care, and a name or an email address in a link is sent to everyone it passes (45 CFR 164.502(a), OCR bulletin on online tracking).",
  fix: "Take the additions out of the link, and link to the clean address.",
  find({ links }, facts): Hit[] {
    return links.filter(({ query, path }) => query !== "" || path !== "").flatMap((link) => hitOf(link, facts))
  },
})
