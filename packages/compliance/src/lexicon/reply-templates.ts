import type { TriageCategory } from "../types.ts"

/** A reply that somebody may start from; what stands in double braces is filled from what the practice told of itself. */
export interface ReplyTemplate {
  readonly id: string
  /** When to use it. */
  readonly title: string
  readonly category: TriageCategory
  readonly text: string
  /** What whoever sends it must do or leave. */
  readonly note?: string
}

const call = "Please call {{contact.name}}, {{contact.role}}, at {{practice.phone}}"

/** One template a line: "id | when | text | note". */
const lines: readonly (readonly [category: TriageCategory, lines: string])[] = [
  [
    "crisis-self-harm",
    `reply.self-harm | Self-harm or suicide content | We are glad you said something, and we are concerned about you. You can call or text 988 right now, any time, for free and private support. If you are in danger, please call 911. You can also reach our team at {{practice.phone}}. | A trained person posts it. Also report it with the network's self-harm tool and follow the on-call plan.
reply.self-harm-b | Worry about somebody else's life | Thank you for speaking up. You do not have to carry this alone. Call or text 988 now, any time, for free and private support. If someone is in danger, call 911 and stay with them. Our team is at {{practice.phone}}. | A trained person posts it. Also report it with the network's self-harm tool and follow the on-call plan.
reply.self-harm-es | Self-harm content, in Spanish | Nos alegra que lo haya dicho y nos preocupa usted. Llame al 988 y oprima 2 para ayuda en español, a toda hora. Si hay peligro, llame al 911. Nuestro equipo: {{practice.phone}}. | A trained person posts it. Also report it with the network's self-harm tool and follow the on-call plan.`,
  ],
  [
    "emergency",
    `reply.emergency | Emergency symptoms in a comment | This may be an emergency. Please call 911 now or go to the nearest emergency room. Please don't wait for a reply here.
reply.emergency-b | Poison or a wrong dose | This may be an emergency. Please call 911 now, or Poison Help at 1-800-222-1222 if the person is awake and breathing well. Please don't wait for a reply here.
reply.emergency-es | Emergency symptoms, with a line in Spanish | This may be an emergency. Please call 911 now. Llame al 911 ahora, por favor. Please don't wait for a reply here.`,
  ],
  [
    "threat-harassment",
    `reply.community-guidelines | Harassment of others | We welcome all opinions here. We do not allow threats or insults. Our page rules are at {{practice.guidelinesUrl}}. | Send once. No reply to a threat: keep a copy and call the safety lead.`,
  ],
  [
    "adverse-event",
    `reply.adverse-event | Possible side effect of a drug or device | Thank you for telling us. ${call} today so a clinician can help. Anyone can also report a side effect to FDA MedWatch at 1-800-332-1088 or fda.gov/medwatch. If it is severe, call 911.
reply.adverse-event-vaccine | Possible vaccine reaction | Thank you for telling us. Please call {{contact.name}} at {{practice.phone}} today. Reports can also be made at vaers.hhs.gov. If there is trouble breathing, call 911 now.
reply.adverse-event-b | Possible side effect, with how to report it | Thank you for letting us know. We want a clinician to hear about this today. ${call}. Anyone may also report a side effect to the FDA at fda.gov/medwatch. If it gets severe, call 911.`,
  ],
  [
    "phi-disclosure",
    `reply.phi-removal-request | Commenter posted private health facts | Thank you for writing. This page is public and posts can be copied, so for your own privacy you may want to edit or remove personal details. You are welcome to keep your opinion here. Please call {{contact.name}} at {{practice.phone}} so we can help in private. | Never quote or describe the detail. Send once.
reply.phi-removal-request-b | Private health facts, as a tip to take them out | Thank you for reaching out. Anyone can read this page. To protect your privacy, you may want to take personal details out of your post. Your opinion can stay. Please call {{contact.name}} at {{practice.phone}} and we will listen in private. | Never quote or describe the detail. Send once.
reply.phi-hidden-notice | After hiding a comment that held PHI | We limited who can see a comment that held personal details, to protect privacy. Opinions of any kind are welcome here. Please call {{contact.name}} at {{practice.phone}}.
dm.phi-redirect | Health details sent by direct message | Thank you for your message. This inbox is not private enough for health details, so we can't discuss them here. Please call {{contact.name}} at {{practice.phone}} or use {{practice.portalUrl}}. If this is an emergency, call 911.`,
  ],
  [
    "complaint-clinical",
    `reply.complaint-clinical | Care or outcome complaint | Thank you for sharing this. We take concerns about care seriously. Privacy rules keep us from discussing anyone's care on this site. ${call}. We want to hear from you. | Open a task for the practice leader. No facts, no apology for a specific event.
reply.complaint-clinical-b | Care complaint, with a person who listens | Thank you for speaking up. Every concern about care matters to us. To protect everyone's privacy, we can't talk about care here. {{contact.name}}, {{contact.role}}, would like to listen at {{practice.phone}}. | Open a task for the practice leader. No facts, no apology for a specific event.
reply.complaint-clinical-c | Care complaint, why we say no more here | We hear your concern, and thank you for raising it. Privacy rules mean we can't answer in detail on a public page. ${call}, so we can hear more in private. | Open a task for the practice leader. No facts, no apology for a specific event.
reply.complaint-privacy | Someone says we broke privacy | Thank you for telling us. We take privacy very seriously. Please call our privacy official, {{privacyOfficial.name}}, at {{practice.phone}}. Anyone may also file a complaint with the HHS Office for Civil Rights at hhs.gov/ocr.`,
  ],
  [
    "media-legal",
    `reply.media | Reporter asks for comment | Thank you for contacting us. Please reach {{media.contact.name}} at {{media.contact.phone}}. We do not comment on individuals.
reply.legal | Lawyer, subpoena or claim in public | Please send this to {{legal.contact.name}} at {{legal.contact.address}}. We can't discuss it here. | Start a litigation hold.`,
  ],
  [
    "question-medical",
    `reply.question-medical | Symptoms, medicine, 'should I...' | Thank you for asking. We can't give medical advice on social media. ${call}. If this is an emergency, call 911.
reply.question-medical-b | Health question, with whom to call | Good question, and thank you for it. A public page is not the place for medical advice. {{contact.name}}, {{contact.role}}, can help by phone at {{practice.phone}}. If it can't wait, call 911.
reply.question-medical-c | Health question, for a private talk | Thanks for reaching out. Health questions need a private talk with a clinician. ${call}. For an emergency, please call 911.
reply.question-results | Refill, result or record request in public | Thank you for reaching out. We can't help with this here. Please call {{contact.name}} at {{practice.phone}} or use our secure portal at {{practice.portalUrl}}.`,
  ],
  [
    "complaint-service",
    `reply.complaint-service-a | Wait, phone, parking, front desk | Thank you for your feedback. We are sorry to hear about a frustrating experience. We want to do better with wait times and phones for everyone. ${call} so we can listen.
reply.complaint-service-b | Service complaint, what we aim for | We appreciate you telling us this. Our goal is a smooth, respectful experience for every person who contacts us. {{contact.name}}, {{contact.role}}, would like to hear more at {{practice.phone}}.
reply.complaint-service-c | Service complaint, thanks for the feedback | Thank you for taking the time to write. Feedback like this helps us get better for everyone. ${call}. We would like to hear more.
reply.complaint-billing | Price, billing or insurance complaint | Thank you for raising this. Because of privacy rules we can't talk about any account here. {{contact.name}}, {{contact.role}}, can help anyone with billing questions at {{practice.phone}}.
reply.complaint-no-text | Low star rating without text | Thank you for the rating. We would like to learn more so we can improve. ${call}.
reply.complaint-access | Accessibility or discrimination concern | Thank you for speaking up. Everyone should be able to use our services. ${call} so we can understand and fix the barrier.
reply.unclear-location | May be about another practice | Thank you for your feedback. We want it to reach the right office. Please call {{contact.name}} at {{practice.phone}} so we can look into it. | Never say 'we have no record of you'.`,
  ],
  [
    "misinformation",
    `reply.misinformation | False health claim in comments | Thanks for joining the conversation. Here is what current evidence says: {{fact.sentence}} Source: {{source.name}}, {{source.date}}, {{source.url}}. | Lead with the fact, state it once, do not repeat the myth, do not argue.`,
  ],
  [
    "recruitment",
    `reply.recruitment | Job question | Thanks for your interest in our team! Open roles are at {{practice.careersUrl}}. {{hr.contact.name}} can answer questions at {{practice.phone}}.`,
  ],
  [
    "question-general",
    `reply.question-general | Hours, location, insurance list, forms | Thanks for asking! You can find this at {{practice.url}}. Or call {{contact.name}} at {{practice.phone}} during {{practice.hours}}.
reply.question-general-b | General question, quickest by phone | Thank you for asking. The quickest answer is by phone: {{contact.name}} is at {{practice.phone}} during {{practice.hours}}. You can also look at {{practice.url}}.
reply.question-general-c | General question, phone or web page | Good question! Please call {{contact.name}} at {{practice.phone}} or see {{practice.url}}. We are glad to help.
reply.question-booking | How to book | Thanks for reaching out. To book, call {{practice.phone}} and ask for {{contact.name}}, or use {{practice.bookingUrl}}. Please don't post health details here.
reply.privacy-neutral | Anything sensitive | Thank you for your comment. To protect everyone's privacy, we don't discuss health matters here. Please call {{contact.name}} at {{practice.phone}}.
dm.autoreply | Automatic reply to any direct message | Thanks for writing to {{practice.name}}. We read messages {{practice.socialHours}}. This inbox is not for health details or urgent needs. Call {{practice.phone}} for help. Emergency? Call 911. In emotional crisis? Call or text 988.`,
  ],
  [
    "praise",
    `reply.praise-a | Praise, any channel | Thank you for the kind words. Notes like this mean a lot to our whole team.
reply.praise-b | Praise that names a staff member on the roster | Thank you for taking the time to share this. We will pass your kind words along to the team. | Do not repeat the staff member's name with a care detail.
reply.praise-c | Praise for a tip or post | We are glad this was useful. What topic should we cover next?
reply.praise-d | Praise, how it made our day | Thank you! Kind words like these make our day. We are glad you took a moment to write.
reply.praise-e | Praise, thanks for the support | We appreciate your note. Our team will be happy to read it. Thank you for the support.`,
  ],
]

/** Every reply to a comment, review or message, in the order of the categories. */
export const replyTemplates: readonly ReplyTemplate[] = lines.flatMap(([category, block]) =>
  block.split("\n").map((line): ReplyTemplate => {
    const [id = "", title = "", text = "", note] = line.split(" | ")
    return { id, title, category, text, ...(note !== undefined && { note }) }
  }),
)
