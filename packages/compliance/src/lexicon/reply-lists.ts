import { phraseFamily } from "../text/phrases.ts"
import { relations } from "./people.ts"

const split = (words: string): string[] => words.trim().split(/\s+/)

/** Phrases that only replies are read for, found in one pass of their own. */
export const replyPhrases = phraseFamily()

/** Words of which the phrases about replies are made. */
export const replyLists = {
  day: split(
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays tomorrow tonight yesterday",
  ),
  count: split("NUM one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty several couple few both"),
  nth: split("first second third fourth fifth sixth last next final latest previous other new"),
  kin: [
    ...relations,
    ...split(
      "daddy pop pops pop-pop papa pa ma mum mommy momma missus missis mrs mister hubby wifey granny gramps grandma grandmom grams granddad grandad grandpa meemaw mamaw papaw lad lass lads boy boys girl girls kids kiddo kiddos twins gang brood brother sis bro bestie fiance in-laws parents sons daughters grandson granddaughter grandkids little half fella nino nina",
    ),
  ],
  part: split(
    `tooth teeth gums jaw knee knees hip hips shoulder shoulders back neck spine wrist ankle ankles foot feet toe toes heel heels arch hand hands finger fingers thumb knuckles elbow arm arms leg legs
    calf calves thigh thighs shin shins hamstring quad quads glutes groin tailbone pelvis femur tibia rib ribs collarbone traps eye eyes ear ears eardrum nose throat sinus sinuses tongue skin cheek cheeks cheekbones chin forehead brow brows jawline
    lip lips lashes hairline scalp chest heart heartbeat stomach belly bump tummy gut colon kidney kidneys liver lungs thyroid prostate bladder uterus breast vein veins artery gallbladder appendix tonsils nerve disc discs meniscus acl rotator cuff tendon ligament
    scar scars incision wound stitches staples drain drains screws rod plate cast splint sling boot brace braces brackets wires elastics retainer aligner aligners trays crown crowns bridge filling fillings implant implants veneers denture dentures uppers lowers molar molars
    sealant sealants graft grafts wart warts mole moles rash cyst lump polyp polyps stone stones hernia ulcer catheter port picc stent valve pacemaker pump cpap appliance mask prosthesis prosthetic orthotics orthotic insoles aids swelling bleeding bruise bruises numbness limp cough wheeze fever infection abscess migraines reflux
    scan scans mri ultrasound mammogram biopsy labs bloodwork pathology a1c sugar pressure psa meds medication antibiotic antibiotics pills tablets drops patch shots booster chemo radiation dialysis infusion infusions rehab surgery extraction cleaning delivery csection retrieval embryo embryos transfer transfers
    tox filler facial peel laser whitening lenses frames`,
  ),
  device: split(
    "glasses lenses frames monocle bifocals readers contacts retainer retainers aligners trays crown bridge denture dentures partial implant brace braces boot cast splint orthotics orthotic insoles aid aids hearing prosthesis leg foot socket cpap mask pump monitor inhaler prescription refill script meds medicine pills tablets drops results labs letter form forms paperwork order referral report film films",
  ),
  care: split(
    "laser pass block round bag tray trays set infusion injection implant crown fitting filling adjustment dose shot session cycle transfer test peel treatment cleaning visit appointment exam scan surgery graft procedure fusion replacement delivery birth extraction trimester checkup physical consult reading screening lesson evaluation",
  ),
  book: split(
    "schedule schedules scheduling book books list lists roster rosters log logs logbook file files record records system systems database registry register registers rolls roll ledger ledgers calendar calendars chart charts computer computers census archives index binder cabinet inbox voicemail portal",
  ),
  stay: split("room chair table bed tub suite couch booth bay recliner mat rug scanner gown stirrups waiting pool treadmill deck lobby"),
  payer: split(
    "insurance insurer insurers carrier plan medicare medicaid tricare aetna cigna humana anthem kaiser bcbs cross hmo ppo va district employer foundation grant groupon coupon voucher copay warranty comp benefits coverage auth authorization preauth preauthorization claim deductible fsa hsa school",
  ),
  paid: split(
    "denied rejected blocked refused paid covered approved declined processed expired lapsed kicked bounced returned capped maxed settled reimbursed terminated ended ran zeroed canceled cancelled",
  ),
  record: split(
    "notes note chart file files records record log logs portal voicemail recording recordings footage camera cameras audit system schedule timestamp timestamps ledger register registers report statement documentation calendar book books paperwork scoreboard computer intake",
  ),
  says: split(
    "tell tells told say says said show shows showed indicate indicates indicated reflect reflects confirm confirms confirmed state states suggests disagree disagrees prove proves",
  ),
  lab: split("psa a1c ldl hdl tsh bmi inr egfr creatinine ferritin hemoglobin triglycerides cholesterol testosterone amh beta hcg glucose"),
  gift: split(
    "plant drawing card cookies scarf hat painting picture sign quilt blanket bread jam pie honey eggs tomatoes flowers mug bracelet book poem song ornament peaches salsa tamales",
  ),
  thing: split(
    "umbrella glasses sunglasses mug hat jacket coat scarf glove gloves keys phone charger book boot boots shoe shoes sock socks guitar mouthguard retainer bag purse wallet cane walker blanket teddy toy plate pair slippers earring earrings sweater bottle folder cup headgear skateboard guitar note dog",
  ),
  familia: split(
    "hijo hija bebe mama papa esposo esposa abuela abuelo nino nina nieto nieta hermano hermana senora marido ninos hijos gemelos suegra suegro",
  ),
  cuerpo: split(
    "muela muelas puente diente placa presion azucar rodilla herida pie ojo ojos piel sonrisa corona brackets lentes espalda hombro cicatriz embarazo parto",
  ),
  papeles: split(
    "receta muestra expediente cuenta saldo seguro cita consulta examen analisis mamografia resultado resultados tratamiento cirugia operacion",
  ),
}
