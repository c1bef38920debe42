/** Nouns that always mean a person in care. */
export const patientNouns = "patient client pt inpatient outpatient mother-to-be paciente".split(" ")
/** Nouns for one person who may be in care. */
export const personNouns =
  "gentleman woman man lady mom mama mommy mother dad daddy father teen teenager toddler hiker student athlete runner cyclist skier snowboarder biker swimmer dancer golfer climber girl boy child kid kiddo kiddos baby infant newborn preemie couple family grandma grandpa grandmother grandfather granny veteran vet teacher firefighter nurse farmer rancher trucker driver pilot musician pastor coach guy gal fellow friend person someone resident camper visitor survivor warrior fighter champ star superstar senior retiree husband wife daughter son sister brother aunt uncle niece nephew cousin kindergartner preschooler grader weeker tween teenage joven nino nina abuelita abuelito hombre mujer muchacho muchacha bebe winner realtor barista lineman logger roofer carpenter cowboy cowgirl trooper policeman policewoman cop fireman mailman postman hairdresser barber stylist florist cashier salesman hunter fisherman angler surfer smokejumper linebacker pitcher goalie cheerleader bachelorette widow widower skater diver kayaker twins twin triplets quadruplets quintuplets bride groom player quarterback wrestler gymnast ballerina worker welder electrician plumber mechanic officer deputy soldier marine bartender waitress engineer accountant lawyer librarian neighbor grad celebrity anchor reporter smoker addict diabetic amputee individual survivor señora senora señor senor".split(
    " ",
  )
export const personPlurals =
  "patients clients kids children teens toddlers hikers students athletes runners moms dads boys girls women men ladies gentlemen siblings brothers sisters couples families members people teenagers babies residents veterans firefighters players".split(
    " ",
  )
export const relations =
  "mom mama mother dad father son daughter wife husband spouse partner brother sister grandma grandpa grandmother grandfather granny nana aunt uncle niece nephew cousin fiance fiancee boyfriend girlfriend twin baby kid child kiddo boyfriend stepson stepdaughter boss employer roommate ex mother-in-law hijo hija esposa esposo mama papa abuela abuelo hermano hermana".split(
    " ",
  )
export const honorifics =
  "mr mrs ms miss mx coach deacon pastor reverend rev sgt sergeant capt captain officer deputy mister missus madam sir sr sra señor señora senor senora srta don doña dona".split(
    " ",
  )
/** Callings that are a title and a role. */
const callings =
  "doctor nurse pharmacist dentist hygienist therapist psychologist psychiatrist counselor physician surgeon midwife doula paramedic receptionist chiropractor dermatologist cardiologist pediatrician orthodontist optometrist assistant manager coordinator technician tech director administrator chaplain intern dietitian nutritionist phlebotomist radiologist anesthesiologist provider specialist founder owner".split(
    " ",
  )
/** Titles of people who give care or who are known in public: a name after them is not a patient's. */
export const staffTitles = [
  ...callings,
  ..."dr drs doc prof professor resident-physician clinician president ceo cfo coo rn np pa lpn cna md do dds dmd phd".split(" "),
]
export const publicTitles =
  "mayor governor senator congressman congresswoman representative president author artist chef speaker photographer singer actor actress comedian reporter journalist instructor trainer host sheriff principal superintendent king queen prince princess pope saint santa secretary justice judge commissioner director painter illustrator blogger podcaster influencer historian professor musician band".split(
    " ",
  )
/** Letters behind a clinician's name. */
export const credentials =
  "md do rn np pa pac dds dmd phd psyd lcsw lpc lmft dpt pt ot otr od dvm aprn arnp cnm fnp lpn cna rdh rd ma mph msw pharmd dc dpm facs faap facc crna bsn msn dnp lmhc ibclc slp cdces rdn ldn crnp bcba atc ocs cpo lac lmt".split(
    " ",
  )
/** Roles in a sentence such as "Janelle, our front-desk lead". */
export const staffRoles = [
  ...callings,
  ..."front-desk front lead scheduler biller billing advocate official officer team staff practitioner partner volunteer instructor teammate employee colleague colleagues navigator office esthetician aesthetician sonographer greeter custodian peer archivist librarian groundskeeper gardener cook chef driver bookkeeper janitor housekeeper maintenance security guard scribe trainer educator aide orderly webmaster bartender sommelier proofreader".split(
    " ",
  ),
]
