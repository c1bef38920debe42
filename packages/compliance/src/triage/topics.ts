/** Words by what they are about, for the model that sorts what people write. A word may stand in several topics. */
export const topics: Readonly<Record<string, string>> = {
  wait: "wait waited waiting waits hold minutes hour hours hrs late delay delayed line lines queue slow forever eternity standing sat sitting overbooked backed behind running schedule scheduling scheduled reschedule rescheduled slot slots appointment appointments booked booking cancelled canceled cancel noshow espera esperar esperando esperamos cita citas hora horas minutos demora tarde",
  phone:
    "phone phones call called calling calls callback voicemail number dial dialed ring rang hold operator robot bot chatbot answer answers answered answering portal app website site link login password passwords online checkin kiosk tree menu fax faxed email emails text texts texted telefono llamar llamo llame contestan contesta",
  money:
    "bill bills billed billing charge charges charged charging overcharged copay copays deductible refund refunds refunded invoice statement balance fee fees price prices priced pricing cost costs pay paid paying payment payments collections collection insurance insurer claim claims coverage coded code codes coding dollar dollars bucks money cash check checks deposit card expensive cheap receipt discount quote quoted estimate cobro cobraron cobran cuenta factura seguro dinero pagar pague precio precios cuesta",
  place:
    "parking park garage lot lobby waiting chair chairs seat seats bathroom restroom toilet door doors elevator window windows building office clinic hospital room rooms location entrance hallway front counter desk music tv magazine magazines coffee vending wifi carpet fish cold smell dirty clean filthy smelled sign signs drive thru estacionamiento sala recepcion consultorio",
  frontdesk:
    "receptionist receptionists reception desk scheduler schedulers secretary clerk cashier billing manager gal lady girl guy person staff rude attitude snippy snapped sighed sigh eye eyes rolled rolling ignored huffy unprofessional unhelpful disrespectful rudeness condescending yelled hung snotty curt dismissive recepcionista grosera grosero mala atencion",
  wrongcare:
    "misdiagnosed misdiagnosis missed wrong botched butchered ignored dismissed negligent negligence malpractice mistake mistakes error errors infection infected nerve damage damaged complication complications refused rushed never checked overlooked unnecessary uneven crooked scar scarred leaked failed redo redone worse injured injury careless sloppy forgot dropped mixed mixup wrongly twice untreated undertreated gaslit gaslighted brushed lied told said it's just anxiety nothing fine sent home discharged discharge equivocado equivocada error negligencia",
  procedure:
    "surgery surgeon operated operation procedure procedures tooth teeth crown filling extraction root canal implant stitches stitched biopsy biopsied scan mri xray xrays ultrasound sonogram lab labs test tests tested culture blood draw exam examined checked injection needle numb numbed drilled drill cut incision wound cast brace mole cyst laser burned burn syringe syringes transfer epidural section delivery diagnosis diagnosed diagnose treatment therapy session sessions prescribed prescription dose dosage chart",
  clinician:
    "doctor doctors doc docs dr dra doctora nurse nurses pa np physician surgeon dentist hygienist therapist counselor psychiatrist provider tech technician dermatologist obgyn midwife pediatrician pharmacist aide medico enfermera dentista",
  wrongdoing:
    "careless neglected neglect abuse abused mess fell floor alone begged asked stop said screamed crying told listen listened believed laughed yawned asleep assistant student without consent permission warning anesthetic hurt hurts still sore pain painful torture rough yanked jammed",
  medqask:
    "should is can does normal ok okay safe bad worry worried concerned why how long what soon many much possible mean means difference cause help debo puedo puede normal",
  symptom:
    "symptom symptoms pain sore itch itchy itching rash cough fever cramps cramping headache nausea dizzy tired bleeding spotting swelling swollen bruise lump mole discharge stitch stitches scab ache cold flu infection allergy allergies reflux constipated diarrhea numb tingling snoring insomnia anxiety panic attack stress mood cycle period faint line test pregnant trimester nursing breastfeeding dolor fiebre tos",
  drugs:
    "pill pills dose doses medicine medicines medication meds antibiotic antibiotics vitamin vitamins supplement supplements tylenol ibuprofen advil melatonin benadryl shot shots vaccine vaccines booster injection cream ointment drops inhaler insulin statin metformin lexapro zoloft effexor prozac adderall ozempic wegovy semaglutide tirzepatide botox filler minoxidil tretinoin tret spironolactone retinol birth control prenatal antihistamine steroid prednisone mg milligrams refill pastilla pastillas medicina vacuna",
  habits:
    "eat drink drinking wine beer alcohol coffee exercise gym swim shower travel fly sleep food diet dye hair sauna lake sun work school",
  logistics:
    "open opens opened close closes closed hours saturday saturdays sunday sundays weekend weekends evening evenings holiday holidays thanksgiving christmas monday tuesday wednesday thursday friday address directions located location parking bus entrance floor accept accepts accepting take takes taking new patients insurance medicaid medicare plan plans hsa fsa walkin walkins appointment appointments appt appts book form forms paperwork records transfer telehealth virtual zoom price prices cost costs offer offers provide available availability interpreter spanish wheelchair accessible abierto abren cierran horario aceptan toman atienden tienen direccion",
  askword:
    "do does are is can could what when where which who how any is there anyone yall guys tienen hay cuanto cuando donde como aceptan",
  community:
    "class classes group groups event events workshop training screening clinic fair walk table booth volunteer volunteers donate donations sponsor candle candles school kids dog pet therapy tour",
  refute:
    "toxin toxins toxic poison poisons detox detoxes cleanse chemical chemicals pharma bigpharma hoax scam plandemic microchip microchips chip sheep sheeple wake research truth hidden hiding hide suppress suppressed lie lies lying cure cures cured curing heal heals healed natural naturally remedy remedies immune parasite parasites metals heavy fluoride autism shed shedding spike mrna experimental gene dna sterilize infertile infertility depopulation agenda government cdc fda who elites profit profits patent cash cow bury buried they're sheep depopulate vaers bleach ivermectin hydroxychloroquine chlorine dioxide miracle reverses reversed starves starve tumors cancer antifreeze pulled banned veneno cura curan toxinas farmaceuticas",
  homecure:
    "onion onions garlic lemon lemons ginger turmeric honey vinegar cider baking soda coconut castor oil oils essential lavender peppermint magnesium iodine zinc celery juice carrot broth clay borax borax charcoal urine salve silver colloidal potato potatoes toothpaste herbs herbal tea elderberry oregano raspberry pineapple maple syrup crystals sunlight sunrise raw milk fasting keto butter ajo limon miel te hierbas cebolla",
  theysay:
    "they they'll they're won't don't want tell you know everyone everybody fact facts proven science studies study google youtube doctors hospitals clinics literally real reason always never just stop refuse",
  legal:
    "attorney attorneys lawyer lawyers counsel law firm legal lawsuit suing sue sued subpoena subpoenaed served notice formal certified mail letter preserve preservation footage records request deposition litigation settlement claim client plaintiff defendant estate cease desist board complaint filed filing medical dental attorney general ombudsman inspector state statute statutory damages demand court paralegal esq pllc llp abogado demanda corte",
  media:
    "reporter reporters journalist journalism journalists producer editor newsroom news newspaper paper magazine mag tribune gazette ledger herald times courier post channel tv station radio podcast documentary segment story article piece feature interview interviewing comment quote spokesperson press media deadline air airing broadcast record background publish published writing column columnist anchor kbrw nbc cbs abc npr correspondent freelance ep episode film filming periodista reportera noticiero entrevista",
  job: "hiring hire hires job jobs position positions opening openings posting post apply application applications applied applicant resume cv career careers interview recruiter hr shift shifts nights weekends parttime fulltime pt ft prn perdiem salary pay differential wage benefits experience experienced certified certification cert license licensed rn lpn cna ma rda emt phlebotomist hygienist hygienists sonographer esthetician lcsw lmsw lpc cpht intern internship internships extern externship residency residencies shadow shadowing student students grad graduate volunteer volunteering practicum supervise supervision employ employees employment work working join team trabajo empleo vacante contratando curriculum solicitar practicantes",
  spam: "crypto bitcoin forex invest investment investor earn earned earning income passive profit profits followers follower follow promo promote promotion giveaway winner won congratulations congrats claim prize gift iphone loan loans cash advance credit debt approve approved refinance refinancing seo ranking rank leads traffic boost boosted audit agency marketing whatsapp telegram dm inbox bio link click tap whatsapp herbalist spell caster psychic diplomas degrees hot singles onlyfans replica wholesale roofing gutters solar gummies keto free sale selling sell cheap shop store discount code verify violation violates copyright appeal suspended helpdesk meta ambassador brand collab guaranteed wickr gana dinero prestamo",
  praise:
    "thank thanks thankful grateful gracias love loved loving loves best great amazing awesome wonderful excellent fantastic kind kindest kindness caring gentle sweet patient friendly helpful recommend recommended appreciate appreciated appreciation perfect favorite beautiful gorgeous happy glad blessed rock rocks legend angel angels gem star stars heart hearts smile smiles compassionate professional outstanding incredible superb top notch calm warm welcoming funny hilarious lol saved wow gold wizard wizards ninja obsessed bravo kudos shoutout props bendiciones excelente amables amable encanta maravilloso maravillosa recomiendo cariño carino",
  ident:
    "dob born birthday date birth mrn acct account member id policy claim file chart record named name i'm this is results positive negative diagnosed diagnosis stage years old daughter son mother father husband wife room sister brother aunt uncle nephew niece",
  condition:
    "cancer diabetes diabetic hiv hepatitis hep herpes std sti bipolar depression anxiety adhd autism bulimia anorexia schizophrenia melanoma leukemia lymphoma ivf iui fet embryo embryos miscarriage pregnant pregnancy vasectomy colonoscopy pcos endometriosis amh hcg a1c crohn's asthma epilepsy dementia alzheimer's stroke copd lupus sober sobriety rehab suboxone methadone relapse detox meth opioid alcohol strep flu covid rsv pneumonia kidney transplant chemo hospice surgery sickle cell lipids lithium cancer embarazada",
  exposed:
    "told posted repost reposted tagged shared faxed emailed yelled read out loud everybody boss manager job work coworker neighbor mom dad principal window wrong person someone else's voicemail mailed opened envelope privacy hipaa without asking consent permission private",
  meds: "refill refills prescription rx pharmacy mg dose ready pickup",
  harmself:
    "die dying death dead suicide suicidal kill myself himself herself pills gun rope bridge tired alone hopeless goodbye letters note sorry peace tonight anymore alive sleep wake end over numb burden cut cutting razor overdose disappear morir vida muerte",
  danger:
    "breathing breathe blue gray unconscious seizure bleeding blood chest stroke swallowed choking overdose ambulance emergency 911 er help hurry now collapsed fainted lips throat swelling confused passed",
  menace:
    "watch address house car follow find know where live regret pay sorry burn kill hurt shoot gun waiting outside back coming alone careful warning police threat family kids",
  abuse:
    "stupid idiot idiots ugly fat dumb bitch whore trash scum pig pathetic moron loser losers disgusting clown evil liar liars crooks thieves",
  farewell:
    "goodbye goodbyes bye letter letters note notes will funeral casket obituary ashes sorry forgive forgiven thank last final finally never anymore away gave giving gets passwords papers ring dog cat kids song list peace rest descansar adios despedida despedirse perdon perdonenme",
  means:
    "pills bottle gun rifle pistol shotgun rope belt noose cord razor blade blades knife knives scissors bridge roof ledge overpass balcony tracks train cliff window helium monoxide garage tub toaster vodka antifreeze bleach insulin fentanyl morphine stash saved saving hoarding counted",
  despair:
    "tired exhausted done hopeless pointless worthless burden empty numb alone lonely nobody nothing forever anymore tonight sleep awake wake existing exist alive living life pain end ends stop over quiet hate myself safe lied burden trying point reason forever",
  bodyhurt:
    "chest arm jaw heart breath breathing lips tongue throat face mouth head neck eye eyes pupil skin side leg belly stomach back speech pulse sugar oxygen pressure fever blood bleeding pee water finger tip bone wound stitches incision",
  acute:
    "blue purple gray pale cold clammy sweating sweaty shaking limp floppy stiff drooling foaming twitching jerking seizing slurring mumbling confused weird vomiting throwing gasping wheezing swollen swelling numb dizzy faint fainted collapsed unresponsive wake won't can't stop hard squirting gushing pumping spurting soaked passed choking stung bit bitten fell hit swallowed drank ate overdose stroke seizure attack convulsiones sangre",
  hurry:
    "help now hurry quick quickly emergency er ambulance 911 hospital wait should minutes ago just sudden suddenly tonight closest going drive ayuda rapido ambulancia",
  violence:
    "kill kills shoot shooting shot stab beat burn bomb hit punch slap smash break broken jaw teeth knock choke strangle hang hanged run over ruin destroy hunt bonfire blood grave box ground bullet gun guns knife bat glass fire match dead die hurt jumped swing swinging lesson answer pay sorry regret matar quemar golpear romper partir pagar",
  stalking:
    "house home address street car parks lot porch school kids wife husband daughter son alone night outside follow followed waiting wait watch watching saw seen target exits doors lock schedule shift bus walk walks license plate number facebook insta find found know where which",
  slur: "bitch bitches whore hoes slut cow pig fat ugly stupid idiot scum filthy disgusting trash retard tits ass legs sexy hottie hot immigrant wetback country die puta rata ratas mierda",
  product:
    "pill pills shot shots vaccine booster dose med meds medication medicine drug antibiotic statin inhaler patch cream serum drops gel filler botox laser peel implant iud pump pacemaker cpap device sensor monitor lens contacts crown retainer injection infusion steroid prednisone pastilla vacuna crema gotas implante",
  onset:
    "since after ever started starting began first second third day days week weeks month months two doses round new switched upped doubled gave put left made turned caused desde despues",
  harmed:
    "rash hives welts blisters swelled swelling swollen burned burns numb dizzy vomiting sick pain cramps headache bruising bleeding blurry itchy ringing shaking racing tremor hair sores lump droopy raw peeling reaction allergic faint passed scarred stiff swell lost gained stopped beeping shocking leaking failed cracked overheated faulty",
  feel: "my i me i'm i've mine we our us",
  kin: "husband wife son daughter mom mother dad father kid kids child children baby toddler grandma grandpa grandmother grandfather sister brother aunt uncle niece nephew cousin girlfriend boyfriend friend roommate buddy hijo hija mama papa esposo esposa hermano hermana abuela abuelo bebe",
  joke: "lol lmao haha hahaha jk literally omg rofl lmaoo ded dying slay queen iconic vibes jaja",
}
