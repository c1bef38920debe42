import type { CheckInput } from "../../src/types.ts"
import type { Case, RuleCases } from "../case.ts"

const offer = (text: string, endsOn?: string, publishOn = "2026-11-25"): Case => ({
  text,
  publishOn,
  promo: { isPromo: true, ...(endsOn !== undefined && { endsOn }) },
})
const posted = (text: string, more: Partial<CheckInput> = {}): Case => ({ text, publishOn: "2026-11-25T15:00:00Z", ...more })

export const cases: RuleCases = {
  ruleId: "promo-expired",
  kind: "outbound-post",
  catalog: {
    flag: [
      offer("Whitening offer", "2026-10-31"),
      offer("Limited time facial price"),
      offer("Screening special", "2026-11-20"),
      offer("Sports physical price", "2026-08-31"),
    ],
    pass: [
      offer("Calcium score self-pay price through December", "2026-12-31"),
      { text: "Hours post", promo: { isPromo: false } },
      offer("Consult price valid to June", "2027-06-30"),
      offer("Workshop fee valid to the event", "2026-12-05"),
    ],
  },
  flag: [
    posted("20% off whitening! Ends October 31."),
    posted("$50 off your first visit, good through 11/15"),
    posted("BOGO FACIALS!!! BOOK NOW"),
    posted("use promo code SMILE at checkout 💜"),
    posted("Take 15 percent off sunscreen, just because"),
    posted("Fall special: hearing aid check $49. Offer expires November 1, 2026."),
    posted("25% de descuento en blanqueamiento"),
    posted("limited time pricing on veneers"),
    posted("half off botox"),
    posted("Our introductory offer: $99 new member exam"),
    { text: "Special price on night guards", now: "2026-11-21T12:00:00Z", promo: { isPromo: true, endsOn: "2026-11-20" } },
    offer("Whitening offer, through October 31", "2026-12-31"),
    posted("Flash sale on skincare sets"),
  ],
  pass: [
    posted("20% off whitening through December 15!"),
    posted("Black Friday only: $20 off sunscreen sets"),
    posted("Half off sports physicals this week."),
    posted("Save 10 minutes: fill in your forms at home."),
    posted("Brush twice a day to save your smile."),
    posted("Special thanks to our nurses!"),
    posted("We offer flu shots on Saturdays."),
    posted("A good deal of pain is preventable."),
    posted("Day off? Book your physical."),
    posted("Sale at the bake stand raised $900 for the food bank."),
    posted("About 20% of adults have high blood pressure."),
    posted("Ends Friday! 20% off SPF"),
    posted("Our sliding scale keeps care within reach."),
    posted("20% off whitening", { promo: { isPromo: false } }),
    posted("Special Olympics volunteers wanted"),
    posted("Holiday hours are posted on our door."),
  ],
}
