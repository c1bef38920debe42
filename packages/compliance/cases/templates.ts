import type { ContentKind } from "../src/types.ts"

/** The reply and post templates with the facts of the invented practice filled in: none may trigger a rule that applies to it. */
export const templates: readonly { readonly id: string; readonly kind: ContentKind; readonly text: string }[] = [
  {
    id: "reply.praise-a",
    kind: "outbound-reply",
    text: "Thank you for the kind words. Notes like this mean a lot to our whole team.",
  },
  {
    id: "reply.praise-b",
    kind: "outbound-reply",
    text: "Thank you for taking the time to share this. We will pass your kind words along to the team.",
  },
  {
    id: "reply.praise-c",
    kind: "outbound-reply",
    text: "We are glad this was useful. What topic should we cover next?",
  },
  {
    id: "reply.complaint-service-a",
    kind: "outbound-reply",
    text: "Thank you for your feedback. We are sorry to hear about a frustrating experience. We want to do better with wait times and phones for everyone. Please call Ana Ruiz, our patient advocate, at 406-555-0100 so we can listen.",
  },
  {
    id: "reply.complaint-service-b",
    kind: "outbound-reply",
    text: "We appreciate you telling us this. Our goal is a smooth, respectful experience for every person who contacts us. Ana Ruiz, our patient advocate, would like to hear more at 406-555-0100.",
  },
  {
    id: "reply.complaint-billing",
    kind: "outbound-reply",
    text: "Thank you for raising this. Because of privacy rules we can't talk about any account here. Ana Ruiz, our patient advocate, can help anyone with billing questions at 406-555-0100.",
  },
  {
    id: "reply.complaint-clinical",
    kind: "outbound-reply",
    text: "Thank you for sharing this. We take concerns about care seriously. Privacy rules keep us from discussing anyone's care on this site. Please call Ana Ruiz, our patient advocate, at 406-555-0100. We want to hear from you.",
  },
  {
    id: "reply.complaint-no-text",
    kind: "outbound-reply",
    text: "Thank you for the rating. We would like to learn more so we can improve. Please call Ana Ruiz, our patient advocate, at 406-555-0100.",
  },
  {
    id: "reply.complaint-privacy",
    kind: "outbound-reply",
    text: "Thank you for telling us. We take privacy very seriously. Please call our privacy official, Lena Moss, at 406-555-0100. Anyone may also file a complaint with the HHS Office for Civil Rights at hhs.gov/ocr.",
  },
  {
    id: "reply.complaint-access",
    kind: "outbound-reply",
    text: "Thank you for speaking up. Everyone should be able to use our services. Please call Ana Ruiz, our patient advocate, at 406-555-0100 so we can understand and fix the barrier.",
  },
  {
    id: "reply.unclear-location",
    kind: "outbound-reply",
    text: "Thank you for your feedback. We want it to reach the right office. Please call Ana Ruiz at 406-555-0100 so we can look into it.",
  },
  {
    id: "reply.privacy-neutral",
    kind: "outbound-reply",
    text: "Thank you for your comment. To protect everyone's privacy, we don't discuss health matters here. Please call Ana Ruiz at 406-555-0100.",
  },
  {
    id: "reply.question-general",
    kind: "outbound-reply",
    text: "Thanks for asking! You can find this at summitortho.example. Or call Ana Ruiz at 406-555-0100 during 9 to 5.",
  },
  {
    id: "reply.question-booking",
    kind: "outbound-reply",
    text: "Thanks for reaching out. To book, call 406-555-0100 and ask for Ana Ruiz, or use summitortho.example/book. Please don't post health details here.",
  },
  {
    id: "reply.question-medical",
    kind: "outbound-reply",
    text: "Thank you for asking. We can't give medical advice on social media. Please call Ana Ruiz, our patient advocate, at 406-555-0100. If this is an emergency, call 911.",
  },
  {
    id: "reply.question-results",
    kind: "outbound-reply",
    text: "Thank you for reaching out. We can't help with this here. Please call Ana Ruiz at 406-555-0100 or use our secure portal at portal.summitortho.example.",
  },
  {
    id: "reply.phi-removal-request",
    kind: "outbound-reply",
    text: "Thank you for writing. This page is public and posts can be copied, so for your own privacy you may want to edit or remove personal details. You are welcome to keep your opinion here. Please call Ana Ruiz at 406-555-0100 so we can help in private.",
  },
  {
    id: "reply.phi-hidden-notice",
    kind: "outbound-reply",
    text: "We limited who can see a comment that held personal details, to protect privacy. Opinions of any kind are welcome here. Please call Ana Ruiz at 406-555-0100.",
  },
  {
    id: "dm.phi-redirect",
    kind: "outbound-reply",
    text: "Thank you for your message. This inbox is not private enough for health details, so we can't discuss them here. Please call Ana Ruiz at 406-555-0100 or use portal.summitortho.example. If this is an emergency, call 911.",
  },
  {
    id: "dm.autoreply",
    kind: "outbound-reply",
    text: "Thanks for writing to Summit Ortho. We read messages on weekdays. This inbox is not for health details or urgent needs. Call 406-555-0100 for help. Emergency? Call 911. In emotional crisis? Call or text 988.",
  },
  {
    id: "reply.self-harm",
    kind: "outbound-reply",
    text: "We are glad you said something, and we are concerned about you. You can call or text 988 right now, any time, for free and private support. If you are in danger, please call 911. You can also reach our team at 406-555-0100.",
  },
  {
    id: "reply.emergency",
    kind: "outbound-reply",
    text: "This may be an emergency. Please call 911 now or go to the nearest emergency room. Please don't wait for a reply here.",
  },
  {
    id: "reply.adverse-event",
    kind: "outbound-reply",
    text: "Thank you for telling us. Please call Ana Ruiz, our patient advocate, at 406-555-0100 today so a clinician can help. Anyone can also report a side effect to FDA MedWatch at 1-800-332-1088 or fda.gov/medwatch. If it is severe, call 911.",
  },
  {
    id: "reply.adverse-event-vaccine",
    kind: "outbound-reply",
    text: "Thank you for telling us. Please call Ana Ruiz at 406-555-0100 today. Reports can also be made at vaers.hhs.gov. If there is trouble breathing, call 911 now.",
  },
  {
    id: "reply.misinformation",
    kind: "outbound-reply",
    text: "Thanks for joining the conversation. Here is what current evidence says: Vaccines do not cause autism. Source: CDC, March 2026, https://www.cdc.gov.",
  },
  {
    id: "reply.media",
    kind: "outbound-reply",
    text: "Thank you for contacting us. Please reach Lena Moss at 406-555-0100. We do not comment on individuals.",
  },
  {
    id: "reply.legal",
    kind: "outbound-reply",
    text: "Please send this to Tom Ward at 210 Harbor Street. We can't discuss it here.",
  },
  {
    id: "reply.recruitment",
    kind: "outbound-reply",
    text: "Thanks for your interest in our team! Open roles are at summitortho.example/jobs. Dana Kim can answer questions at 406-555-0100.",
  },
  {
    id: "reply.community-guidelines",
    kind: "outbound-reply",
    text: "We welcome all opinions here. We do not allow threats or insults. Our page rules are at summitortho.example/rules.",
  },
  {
    id: "post.urgent-notice",
    kind: "outbound-post",
    text: "As of 3 pm, November 21: the Pine Hollow office is closed. All visits today are moved. Use the portal or call 406-555-0100. Emergency? Call 911. Next update at 6 pm.",
  },
  {
    id: "post.crisis-first",
    kind: "outbound-post",
    text: "As of 3 pm, November 21: we are aware of an event at our building. Our first concern is the safety of everyone involved. We are working with the fire department. Please call 406-555-0100 with questions about our services. Next update at 6 pm.",
  },
  {
    id: "post.crisis-update",
    kind: "outbound-post",
    text: "Updated 3 pm, November 21: power is back. Use the portal or call 406-555-0100. Next update at 6 pm.",
  },
  {
    id: "post.all-clear",
    kind: "outbound-post",
    text: "Updated 3 pm, November 21: Our lab is open again. Thank you for your patience. Please call 406-555-0100 to ask about a new time. This is our last update on this event.",
  },
  {
    id: "survey.publication-notice",
    kind: "survey",
    text: "We may publish comments on our website. We remove names, addresses, diagnoses, lab work, procedures and dates first. Please leave out personal details. Tick here if you do not want your comment published.",
  },
  {
    id: "invite.review-neutral",
    kind: "outbound-post",
    text: "We read every comment. You may share honest feedback about Summit Ortho on any review site you like, or call Ana Ruiz at 406-555-0100. Please leave out health details.",
  },
]
