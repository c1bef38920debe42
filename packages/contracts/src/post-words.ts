/** The seven steps of the WHO's source check, in its order. */
export const sourceSteps = ["assessSource", "beyondHeadline", "author", "date", "evidence", "bias", "factCheck"] as const
export const pictureKinds = ["before-after", "result", "patient-looking", "other"] as const
export const pictureSubjects = ["patient", "staff", "model", "stock", "ai", "none"] as const
