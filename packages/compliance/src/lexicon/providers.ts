/** Words for those who give care, as a practice praises itself by them. */
export const providerNouns: ReadonlySet<string> = new Set(
  "dentist dentists doctor doctors doc docs surgeon surgeons clinic clinics practice office offices team teams care provider providers hospital hospitals therapist therapists pediatrician pediatricians orthodontist orthodontists dermatologist dermatologists cardiologist cardiologists psychiatrist psychiatrists psychologist psychologists counselor counselors physician physicians specialist specialists nurse nurses hygienist hygienists staff center group physio chiropractor optometrist obgyn obgyns midwife midwives embryologist embryologists lab laboratory program facility endodontist periodontist podiatrist podiatrists urgent medspa spa injector injectors dentista dentistas clinica doctora consultorio pediatra cirujano equipo er expertise treatment treatments outcomes technology dentistry orthodontics surgery therapy service services experts professionals".split(
    " ",
  ),
)
