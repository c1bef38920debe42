/** National services anyone may be pointed to, as digits without the country code. */
export const nationalServices: ReadonlySet<string> = new Set([
  "8002221222", // Poison Help
  "8003321088", // FDA MedWatch
  "8002738255", // 988 Lifeline's former number
  "8006624357", // SAMHSA helpline
  "8007997233", // National Domestic Violence Hotline
  "8006564673", // RAINN
  "8004224453", // Childhelp
  "8007848669", // 1-800-QUIT-NOW
  "8338526262", // maternal mental health line
  "8664887386", // Trevor Project
  "8006771116", // Eldercare Locator
  "8003681019", // HHS Office for Civil Rights
  "8005377697", // HHS OCR, TDD
  "8003182596", // HealthCare.gov
  "8006334227", // Medicare
  "8007721213", // Social Security
  "8002324636", // CDC
  "8008227967", // VAERS
])
/** Domains of the same. */
export const nationalDomains: ReadonlySet<string> = new Set([
  "988lifeline.org",
  "cdc.gov",
  "fda.gov",
  "hhs.gov",
  "medicare.gov",
  "poisonhelp.org",
])
