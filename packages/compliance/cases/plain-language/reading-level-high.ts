import type { RuleCases } from "../case.ts"

export const cases: RuleCases = {
  ruleId: "reading-level-high",
  kind: "outbound-post",
  catalog: {
    flag: [
      "If your doctor prescribes a blood pressure medicine, it is important to continue taking it every day, even when you are feeling well, because high pressure usually has no symptoms.",
      "Before you start treatment, our team will review your history, order some tests, and explain each step so that you can decide what is right for your family.",
      "Consistent photoprotection, including broad-spectrum sunscreen and protective clothing, significantly decreases cumulative ultraviolet exposure and may limit the incidence of precancerous lesions over time.",
      "Anxiety and depression are common conditions, and effective treatment is available, but many adults wait several years before they talk with a professional.",
    ],
    pass: [
      "Wash hands for 20 seconds. Sing a short song while you scrub. It is a simple way to stop germs at home and at school.",
      "Brush two times a day. Floss once a day. See a dentist twice a year. Small steps help keep your teeth strong.",
      "Warm up before you run. Walk for five minutes, then begin at an easy pace. If you notice sharp pain or swelling, stop and rest for a day or two.",
      "Got a cut? Rinse it with clean water and press with a cloth. If it is deep, or if it will not stop bleeding after ten minutes, come in and let us look at it.",
    ],
  },
  flag: [
    "periodontal inflammation is associated with increased cardiovascular morbidity, so individuals with uncontrolled conditions should prioritize professional prophylaxis and comprehensive examinations",
    "OUR MULTIDISCIPLINARY TEAM COORDINATES COMPREHENSIVE REHABILITATION SERVICES TO FACILITATE OPTIMAL FUNCTIONAL RECOVERY AFTER COMPLICATED ORTHOPEDIC PROCEDURES, INCLUDING REVISION ARTHROPLASTY AND LIGAMENT RECONSTRUCTION.",
    "Immunization recommendations are periodically updated by national advisory committees following systematic evaluation of epidemiological evidence and manufacturing considerations, so schedules occasionally change between one influenza season and another. 💉",
    "Utilization of appropriate protective equipment during recreational activities substantially diminishes the probability of traumatic injuries among adolescents participating in organized athletics.",
    "Individuals experiencing persistent gastrointestinal discomfort accompanied by unintentional weight reduction should immediately communicate with a qualified professional for additional evaluation.",
    "Cognitive behavioral interventions emphasize identification of maladaptive thinking patterns and systematic replacement with alternative interpretations that facilitate emotional regulation and healthier relationships at home. #MentalHealth",
    "Preimplantation genetic evaluation provides information regarding chromosomal abnormalities, although interpretation of mosaic results necessitates individualized counseling with experienced professionals who specialize in reproduction.",
    {
      kind: "outbound-reply",
      text: "We sincerely appreciate your communication regarding this unfortunate situation, and our administrative department will immediately initiate a comprehensive investigation of the circumstances described.",
    },
    "Because atrial arrhythmias occasionally remain asymptomatic for extended intervals, ambulatory monitoring technologies offer an opportunity to identify abnormalities before complications materialize.",
    "If you have been thinking about whether braces or clear aligners would be the better choice for your teenager, our orthodontic specialists can explain the differences in treatment time, comfort, maintenance and cost during an initial consultation.",
    "Seasonal allergic conditions frequently exacerbate respiratory difficulties in susceptible populations, particularly following prolonged environmental exposure to elevated pollen concentrations in the spring.",
    "While it is generally understood that nutrition influences dermatological health, definitive conclusions concerning individual dietary components remain controversial among investigators.",
  ],
  pass: [
    "We open at 8 on Monday. Call us or book on our site. See you soon!",
    "Snow day! We are closed until noon. If you had a visit this morning, we will call you with a new time. Stay warm and drive safe, Bozeman.",
    "• Drink water\n• Wear a hat\n• Rest in the shade\n• Check on your neighbors\nHeat can make you sick fast. If you feel faint, get cool and call for help.",
    "Dr. Ortiz is back on Mon. the 3rd at 8.5 a.m. in St. Paul Ave. You can call her desk or stop by with a note for the team.",
    "Flu shots are here! No visit needed. Just walk in from 9 to 5. Bring your card if you have one. https://summitortho.example/flu-vaccination-appointments-registration",
    "#ImmunizationAwarenessMonth #CommunityPharmacists #InternationalCelebration Shots keep kids safe at school. Ask us which ones your child needs this year. We are glad to help.",
    "Sleep helps you heal. Try to go to bed at the same time each night. Keep your room cool and dark. Put your phone away an hour before bed. 😴😴",
    "Does your jaw click when you chew? It may be from stress. Try soft foods and warm packs. If it hurts for more than a week, give us a call.",
    {
      kind: "outbound-reply",
      text: "Thank you for your note. We are sorry this was hard. We want to do better. Please call Ana Ruiz at 406-555-0100 so we can listen.",
    },
    "Comprehensive multidisciplinary rehabilitation facilitates recuperation.",
    {
      language: "es",
      text: "La vacunación contra la influenza está disponible inmediatamente para todas las personas interesadas en nuestras instalaciones durante las próximas semanas de noviembre.",
    },
    "Las enfermedades respiratorias aumentan considerablemente en el invierno, y por eso recomendamos la vacunación anual para todos los miembros de su familia.",
    "One in five kids has a lazy eye or needs glasses. Most do not know it. A quick test can tell. Ask us how to get one at no cost.",
    "Ask the nurse:\nWhen can my child go back to school?\nWhat can I do for the cough?\nHow much water is enough?\nWe will answer on Friday at noon.",
  ],
}
