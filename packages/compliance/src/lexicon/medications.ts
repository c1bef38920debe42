/**
 * Generic and brand names of medicines sold in the US, one class a line, each a single word in lower case as `wordsOf` cuts it
 * (a name of two words stands by the word that tells it apart: "depo provera" as "provera"). Written by hand from general knowledge.
 */
const prescriptionLines = `
glp-1: semaglutide tirzepatide liraglutide dulaglutide exenatide retatrutide orforglipron cagrilintide ozempic wegovy rybelsus mounjaro zepbound saxenda victoza trulicity byetta bydureon glp1 glp1s
weight: phentermine adipex qsymia contrave orlistat xenical lomaira diethylpropion phendimetrazine plenity
diabetes: metformin glucophage glipizide glyburide glimepiride sitagliptin januvia janumet linagliptin tradjenta empagliflozin jardiance dapagliflozin farxiga canagliflozin invokana ertugliflozin pioglitazone actos pramlintide symlin
insulin: insulin lantus toujeo basaglar levemir tresiba humalog novolog fiasp lyumjev admelog humulin novolin apidra glargine lispro aspart degludec detemir afrezza soliqua
biologic: adalimumab humira cyltezo hyrimoz hadlima yusimry etanercept enbrel infliximab remicade inflectra golimumab simponi certolizumab cimzia ustekinumab stelara secukinumab cosentyx ixekizumab taltz guselkumab tremfya risankizumab skyrizi tildrakizumab ilumya brodalumab siliq bimekizumab bimzelx dupilumab dupixent tralokinumab adbry lebrikizumab ebglyss nemolizumab nemluvio omalizumab xolair mepolizumab nucala benralizumab fasenra reslizumab tezepelumab tezspire vedolizumab entyvio natalizumab tysabri ocrelizumab ocrevus rituximab rituxan abatacept orencia tocilizumab actemra sarilumab anakinra kineret belimumab benlysta denosumab prolia romosozumab evenity teriparatide forteo teprotumumab tepezza
jak: tofacitinib xeljanz upadacitinib rinvoq baricitinib olumiant abrocitinib cibinqo ruxolitinib opzelura ritlecitinib litfulo deucravacitinib sotyktu apremilast otezla
immune: methotrexate trexall azathioprine imuran mycophenolate cellcept tacrolimus protopic cyclosporine hydroxychloroquine plaquenil sulfasalazine leflunomide arava mesalamine asacol lialda crisaborole eucrisa pimecrolimus elidel roflumilast zoryve tapinarof vtama
antidepressant: sertraline zoloft fluoxetine prozac escitalopram lexapro citalopram celexa paroxetine paxil fluvoxamine luvox venlafaxine effexor desvenlafaxine pristiq duloxetine cymbalta bupropion wellbutrin mirtazapine remeron trazodone vilazodone viibryd vortioxetine trintellix amitriptyline nortriptyline imipramine doxepin clomipramine selegiline emsam phenelzine auvelity esketamine spravato ketamine brexanolone zulresso zuranolone zurzuvae
antipsychotic: aripiprazole abilify quetiapine seroquel olanzapine zyprexa risperidone risperdal paliperidone invega ziprasidone geodon lurasidone latuda cariprazine vraylar brexpiprazole rexulti lumateperone caplyta clozapine clozaril haloperidol haldol lybalvi cobenfy pimavanserin nuplazid
mood: lithium lithobid lamotrigine lamictal valproate depakote divalproex carbamazepine tegretol oxcarbazepine trileptal topiramate topamax gabapentin neurontin pregabalin lyrica levetiracetam keppra phenytoin dilantin zonisamide lacosamide vimpat clobazam cenobamate xcopri
sedative: alprazolam xanax lorazepam ativan clonazepam klonopin diazepam valium temazepam restoril triazolam halcion midazolam zolpidem ambien eszopiclone lunesta zaleplon suvorexant belsomra lemborexant dayvigo daridorexant quviviq ramelteon buspirone buspar hydroxyzine vistaril propofol
stimulant: adderall amphetamine dextroamphetamine lisdexamfetamine vyvanse methylphenidate ritalin concerta focalin dexmethylphenidate jornay mydayis evekeo atomoxetine strattera viloxazine qelbree guanfacine intuniv modafinil provigil armodafinil nuvigil solriamfetol
opioid: oxycodone oxycontin percocet roxicodone hydrocodone vicodin norco lortab morphine hydromorphone dilaudid fentanyl duragesic tramadol ultram codeine meperidine tapentadol nucynta oxymorphone suzetrigine journavx
addiction: buprenorphine suboxone subutex sublocade brixadi zubsolv methadone naltrexone vivitrol naloxone narcan kloxxado acamprosate disulfiram antabuse varenicline chantix lofexidine
migraine: sumatriptan imitrex rizatriptan maxalt zolmitriptan zomig eletriptan naratriptan rimegepant nurtec ubrogepant ubrelvy atogepant qulipta erenumab aimovig fremanezumab ajovy galcanezumab emgality eptinezumab vyepti lasmiditan
neurology: donepezil aricept memantine namenda rivastigmine lecanemab leqembi donanemab kisunla aducanumab levodopa carbidopa sinemet ropinirole pramipexole rasagiline amantadine deutetrabenazine austedo valbenazine ingrezza riluzole baclofen tizanidine cyclobenzaprine flexeril methocarbamol robaxin carisoprodol metaxalone
neurotoxin: botox botoxcosmetic dysport xeomin jeuveau daxxify letybo myobloc onabotulinumtoxina abobotulinumtoxina incobotulinumtoxina botulinum neurotoxin neurotoxins neuromodulator neuromodulators tox
aesthetic: kybella latisse bimatoprost juvederm restylane sculptra radiesse voluma belotero revanesse rha bellafill skinvive qwo asclera polidocanol upneeq vyleesi bremelanotide addyi flibanserin
dermatology: isotretinoin accutane absorica claravis zenatane amnesteem tretinoin altreno tazarotene arazlo adapalene epiduo trifarotene aklief clascoterone winlevi dapsone aczone spironolactone clindamycin sarecycline seysara ivermectin soolantra brimonidine mirvaso oxymetazoline rhofade azelaic finacea metronidazole hydroquinone fluorouracil efudex imiquimod aldara clobetasol betamethasone triamcinolone mometasone fluocinonide desonide halobetasol calcipotriene ketoconazole terbinafine efinaconazole jublia tavaborole glycopyrronium qbrexza finasteride propecia dutasteride minoxidil
fertility: clomiphene clomid letrozole femara gonadotropin gonadotropins menopur gonalf follistim ganirelix cetrotide cetrorelix leuprolide lupron hcg novarel pregnyl ovidrel progesterone endometrin crinone prometrium cabergoline bromocriptine
women: estradiol estrogen premarin vagifem estrace prempro duavee imvexxy fezolinetant veozah elinzanetant osphena raloxifene evista elagolix orilissa relugolix myfembree oriahnn ospemifene misoprostol mifepristone medroxyprogesterone provera norethindrone drospirenone levonorgestrel nexplanon mirena kyleena skyla liletta paragard nuvaring annovera xulane twirla slynd yasmin natazia depo
men: testosterone androgel testim jatenzo xyosted kyzatrex aveed natesto sildenafil viagra tadalafil cialis vardenafil levitra avanafil stendra alprostadil caverject edex trimix tamsulosin flomax alfuzosin anastrozole enclomiphene
hormone: levothyroxine synthroid unithroid tirosint liothyronine cytomel armour prednisone prednisolone methylprednisolone medrol dexamethasone hydrocortisone cortisone somatropin genotropin norditropin sermorelin tesamorelin ipamorelin dhea
anticoagulant: warfarin coumadin apixaban eliquis rivaroxaban xarelto dabigatran pradaxa edoxaban enoxaparin lovenox heparin clopidogrel plavix ticagrelor brilinta prasugrel effient
lipid: atorvastatin lipitor rosuvastatin crestor simvastatin zocor pravastatin lovastatin pitavastatin ezetimibe zetia evolocumab repatha alirocumab praluent inclisiran leqvio bempedoic nexletol icosapent vascepa fenofibrate statin statins
heart: lisinopril enalapril ramipril benazepril losartan cozaar valsartan diovan olmesartan telmisartan sacubitril entresto amlodipine norvasc nifedipine diltiazem cardizem verapamil metoprolol lopressor toprol atenolol carvedilol coreg bisoprolol propranolol nebivolol bystolic hydrochlorothiazide chlorthalidone furosemide lasix torsemide bumetanide hydralazine clonidine digoxin amiodarone sotalol flecainide ranolazine ivabradine nitroglycerin vericiguat verquvo mavacamten camzyos tafamidis vyndamax finerenone kerendia
lung: albuterol ventolin proair proventil levalbuterol budesonide pulmicort symbicort fluticasone flovent advair breo trelegy tiotropium spiriva ipratropium montelukast singulair airsupra dulera breztri anoro ensifentrine
antibiotic: amoxicillin augmentin penicillin ampicillin cephalexin keflex cefdinir cefuroxime ceftriaxone rocephin azithromycin zithromax zpak zpack clarithromycin erythromycin doxycycline minocycline solodyn tetracycline ciprofloxacin cipro levofloxacin levaquin moxifloxacin sulfamethoxazole trimethoprim bactrim nitrofurantoin macrobid linezolid vancomycin mupirocin bactroban rifaximin xifaxan fosfomycin arestin atridox
antiviral: oseltamivir tamiflu baloxavir xofluza acyclovir zovirax valacyclovir valtrex famciclovir paxlovid nirmatrelvir molnupiravir remdesivir truvada descovy cabotegravir apretude cabenuva lenacapavir yeztugo sunlenca biktarvy dovato genvoya tivicay epclusa harvoni mavyret entecavir
antifungal: fluconazole diflucan itraconazole nystatin griseofulvin lamisil
antiparasitic: hydroxychloroquine chloroquine albendazole permethrin malathion spinosad natroba praziquantel
stomach: omeprazole esomeprazole nexium pantoprazole protonix lansoprazole rabeprazole vonoprazan voquezna sucralfate ondansetron zofran metoclopramide reglan promethazine linaclotide linzess plecanatide lubiprostone prucalopride dicyclomine
pain: meloxicam mobic diclofenac celecoxib celebrex ketorolac toradol indomethacin colchicine allopurinol febuxostat lidocaine exparel bupivacaine articaine mepivacaine septocaine novocaine novocain marcaine synvisc euflexxa orthovisc durolane supartz hyalgan gelsyn monovisc zilretta
eye: latanoprost xalatan timolol lumigan travoprost restasis xiidra cequa miebo tyrvaya vuity aflibercept eylea ranibizumab lucentis faricimab vabysmo
dental: chlorhexidine peridex xylocaine oraqix kovanaze
oncology: tamoxifen pembrolizumab keytruda nivolumab opdivo trastuzumab herceptin palbociclib ibrance ribociclib kisqali abemaciclib verzenio osimertinib tagrisso imatinib gleevec enzalutamide xtandi abiraterone zytiga vismodegib erivedge sonidegib cemiplimab libtayo
bone-joint: alendronate fosamax risedronate ibandronate boniva zoledronic reclast abaloparatide tymlos
bladder: oxybutynin mirabegron myrbetriq solifenacin vesicare tolterodine vibegron gemtesa desmopressin
allergy-rx: epinephrine epipen auviq neffy azelastine astelin palforzia
urgent: tranexamic lysteda acetazolamide
`

const openLines = `
pain-otc: ibuprofen advil motrin acetaminophen tylenol paracetamol naproxen aleve aspirin excedrin bengay voltaren
allergy-otc: benadryl diphenhydramine claritin loratadine zyrtec cetirizine allegra fexofenadine flonase nasacort xyzal levocetirizine pataday zaditor
cold-otc: sudafed pseudoephedrine phenylephrine mucinex guaifenesin robitussin dextromethorphan nyquil dayquil theraflu delsym afrin zicam
stomach-otc: pepto bismol imodium loperamide miralax tums prilosec pepcid famotidine gaviscon simethicone dulcolax metamucil senna senokot colace dramamine
skin-otc: neosporin bacitracin calamine benzoyl differin lotrimin clotrimazole monistat miconazole rogaine cortizone
mouth-otc: orajel anbesol benzocaine listerine
sleep-otc: melatonin unisom doxylamine zzzquil
other-otc: pedialyte nicorette
`

function classesOf(lines: string): Map<string, string> {
  const classes = new Map<string, string>()
  for (const line of lines.split("\n")) {
    const colon = line.indexOf(":")
    if (colon < 0) continue
    for (const name of line.slice(colon + 2).split(" ")) if (!classes.has(name)) classes.set(name, line.slice(0, colon))
  }
  return classes
}

/** The class of each medicine that needs a prescription in the US, such as "glp-1", "opioid" or "antibiotic", by name. */
export const prescriptionClass: ReadonlyMap<string, string> = classesOf(prescriptionLines)

/** The class of each medicine sold without a prescription, by name. */
export const openClass: ReadonlyMap<string, string> = classesOf(openLines)

/** Words of the lists that mean something else more often than a medicine: they name one only beside a dose or a verb of taking. */
const everyday = new Set("rha depo armour tox edex skyla kyleena yasmin actos senna mobic restoril".split(" "))

/** Every medicine by name, in lower case. */
export const medications: ReadonlySet<string> = new Set(
  [...prescriptionClass.keys(), ...openClass.keys()].filter((name) => !everyday.has(name)),
)
