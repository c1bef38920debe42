import { describe, expect, test } from "vitest"
import { factsOf } from "../facts.ts"
import { observe } from "../observe.ts"
import type { ContentKind } from "../types.ts"

function tied(kind: ContentKind, text: string): string[] {
  const seen = observe(text, factsOf({ kind, text }))
  return seen.health
    .filter(({ tie }) => tie)
    .map(
      ({ first, last, class: is }) => `${is} ${seen.reading.text.slice(seen.reading.words[first]?.start, seen.reading.words[last]?.end)}`,
    )
}

describe("words of health that belong to a person", () => {
  test.each([
    ["outbound-post", "Our patient beat stage 3 lymphoma!", "diagnosis stage 3 lymphoma"],
    ["outbound-post", "She had a c-section in May.", "procedure c-section"],
    ["outbound-post", "Mr. Hwang's A1C is 9.2 now", "lab A1C is 9.2"],
    ["outbound-post", "Meet Jamal. Three rounds of chemo behind him.", "procedure chemo"],
    ["outbound-post", "A local coach had a heart attack here on the field.", "diagnosis heart attack"],
    ["outbound-post", "his Lexapro refill is ready", "medication Lexapro refill"],
    ["outbound-reply", "Sorry about the wait at your dialysis visit", "procedure dialysis"],
    ["outbound-reply", "Your biopsy came back benign.", "lab biopsy"],
    ["outbound-reply", "We refilled your blood pressure medication.", "medication blood pressure medication"],
    ["inbound-comment", "my mom has a broken hip", "diagnosis broken hip"],
    ["inbound-comment", "had a root canal here, zero pain", "procedure root canal"],
    ["inbound-comment", "i was there for an overdose", "diagnosis overdose"],
    ["inbound-comment", "They lost my mammogram", "lab mammogram"],
    ["inbound-comment", "soy diabética y nadie me llama", "diagnosis diabetica"],
    ["inbound-comment", "le hicieron la cirugía a mi hijo", "procedure cirugia"],
    ["testimonial", "Two years after my hysterectomy I feel great", "procedure hysterectomy"],
    ["survey", "The knee replacement changed everything.", "procedure knee replacement"],
    ["inbound-comment", "still shaking from my panic attack", "diagnosis panic attack"],
    ["inbound-comment", "my daughter's PTSD got worse", "diagnosis PTSD"],
    ["inbound-comment", "I need my insulin today", "medication insulin"],
    ["inbound-comment", "my eosinophilic gastroenteropathy is back", "diagnosis eosinophilic gastroenteropathy"],
    ["inbound-comment", "She had two septorhinoplasties here", "procedure septorhinoplasties"],
    ["inbound-comment", "my enteroscopy hurt", "lab enteroscopy"],
    ["inbound-comment", "my crohn disease is back", "diagnosis crohn disease"],
  ] as const)("in a %s: %s", (kind, text, expected) => {
    expect(tied(kind, text)).toContain(expected)
  })

  test.each([
    ["outbound-post", "Diabetes affects 1 in 10 Americans."],
    ["outbound-post", "Schedule your mammogram today!"],
    ["outbound-post", "If you have a fever, call us first."],
    ["outbound-post", "Signs of a stroke: face, arms, speech, time."],
    ["outbound-post", "Join our cancer walk on Saturday."],
    ["outbound-post", "What a stroke of luck for our team!"],
    ["outbound-post", "Traffic is a pain in the neck, use the south lot."],
    ["outbound-post", "May is Mental Health Month."],
    ["outbound-post", "Talk to your teen about depression."],
    ["outbound-post", "Dr. Lee sees her patients with anxiety on Tuesdays."],
    ["outbound-post", "Flu shots are available without an appointment."],
    ["outbound-post", "A person with asthma should keep an inhaler close."],
    ["outbound-post", "How many hours should you fast before blood work?"],
    ["outbound-post", "Cold weather is here, the cast of our play is ready."],
    ["outbound-post", "Our diabetes program meets on Mondays."],
    ["outbound-reply", "If your pain gets worse, call 911."],
    ["outbound-reply", "You can schedule your colonoscopy online."],
    ["inbound-comment", "Do you offer Botox?"],
    ["inbound-comment", "How much is an MRI?"],
    ["inbound-comment", "Great blood drive today!"],
    ["inbound-comment", "My son got his diploma in Oklahoma, what a metamorphosis."],
    ["inbound-comment", "You showed me such empathy and her sympathies, pure nostalgia."],
  ] as const)("not in a %s: %s", (kind, text) => {
    expect(tied(kind, text)).toEqual([])
  })
})
