import type { Case, RuleCases } from "../case.ts"

const oregonian = (text: string, specialty = "plastic surgery"): Case => ({ text, practice: { state: "OR", specialty } })

export const cases: RuleCases = {
  ruleId: "or-board-not-recognized",
  kind: "outbound-post",
  catalog: { flag: [], pass: [] },
  flag: [
    oregonian("Dr. Cho is board certified by the American Board of Cosmetic Surgery."),
    oregonian("Certified by the American Board of Laser Surgery!"),
    oregonian("Board-certified, American Academy of Facial Esthetics"),
    oregonian("dr cho is certified by the American Board of Regenerative Medicine 🎉"),
    oregonian("Diplomate of the American Board of Obesity Medicine"),
    oregonian("BOARD CERTIFIED BY THE AMERICAN BOARD OF ANTIAGING MEDICINE"),
    oregonian("She is board certified by the American Board of Facial Plastic Surgery."),
    oregonian("Our surgeon holds certification from the International Board of Hair Restoration."),
    oregonian("Meet Dr. Lee: certified by the American Academy of Aesthetic Medicine"),
    oregonian("Certified in aesthetics by the National Board of Cosmetic Laser Care"),
    oregonian("Board certified (American Board of Integrative Medicine)"),
    oregonian("Certification by the American College of Venous Wellness"),
  ],
  pass: [
    oregonian("Dr. Ward is board certified by the American Board of Pediatrics."),
    oregonian("Dr. Singh is certified by the American Board of Internal Medicine."),
    oregonian("Certified by the American Osteopathic Board of Family Physicians"),
    oregonian("Board certified by the American Board of Cosmetic Surgery (not recognized by the ABMS)."),
    oregonian("Certified by the American Board of Plastic Surgery"),
    oregonian("Our board of directors meets on Monday."),
    oregonian("The American Academy of Pediatrics recommends a bedtime routine."),
    oregonian("We are certified in CPR."),
    { text: "Certified by the American Board of Cosmetic Surgery", practice: { state: "MT" } },
    oregonian("Certified by the American Board of Laser Dentistry", "dentistry"),
    oregonian("American Heart Month starts with a walk."),
    oregonian("Certified by the American Board of Dermatology and proud"),
  ],
}
