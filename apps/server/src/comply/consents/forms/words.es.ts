import type { FormWords } from "./words.ts"

const months = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" ")
/** "y" is "e" before the sound of i. */
const list = (words: readonly string[]): string => {
  const last = words.at(-1) ?? ""
  const and = /^h?i(?!e)/i.test(last) ? "e" : "y"
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`
}
const day = (on: string): string => {
  const [year, month, date] = on.split("-").map(Number)
  return `${date} de ${months[(month ?? 1) - 1]} de ${year}`
}
const places: Readonly<Record<string, string>> = {
  website: "nuestro sitio web",
  email: "boletín por correo electrónico",
  print: "impresos",
  press: "periódicos, radio y televisión",
  office: "pantallas y paredes del consultorio",
}

/** The words of a form in Spanish, plain and in the polite form. */
export const spanish: FormWords = {
  titles: {
    "hipaa-authorization": "Su permiso para usar y compartir su historia, sus palabras o sus imágenes",
    "staff-likeness": "Su permiso para mostrarlo como parte de nuestro equipo",
    "event-release": "Su permiso para mostrarlo en nuestro evento",
    "rights-grant": "Su permiso para usar sus palabras o imágenes",
    "survey-preference": "Su decisión sobre su respuesta a la encuesta",
    "vendor-model": "Permiso de modelo",
  },
  headings: {
    who: "De quién se trata",
    what: "Qué podemos usar",
    where: "Dónde se puede ver",
    why: "Para qué lo usamos",
    how: "Cómo lo usamos",
    money: "Dinero",
    choice: "Usted decide",
    change: "Si cambia de opinión",
    after: "Después de publicarlo",
    electronic: "Compartir por computadora",
    california: "Este formulario va solo",
    "health-data": "Sus datos de salud",
    "health-sale": "Venta de sus datos de salud",
    part2: "Expedientes sobre el uso de sustancias",
    "how-long": "Cuánto dura",
    sensitive: "Asuntos privados",
    copy: "Su copia",
  },
  info: {
    "first-name": "su nombre de pila",
    "full-name": "su nombre completo",
    initials: "sus iniciales",
    age: "su edad",
    city: "su ciudad",
    face: "su cara",
    "body-part": "una parte de su cuerpo",
    voice: "su voz",
    quote: "sus palabras",
    story: "su historia",
    diagnosis: "su diagnóstico",
    procedure: "su procedimiento",
    "treatment-dates": "fechas de su tratamiento",
    "result-image": "una imagen del resultado",
    "provider-name": "el nombre de quien lo atendió",
    "being-a-patient": "que usted es o fue paciente",
  },
  purpose: {
    education: "educación",
    "organic-marketing": "publicaciones sobre el consultorio",
    "paid-ad": "anuncios pagados",
    press: "prensa",
    recruitment: "búsqueda de personal",
    fundraising: "recaudación de fondos",
    "internal-training": "capacitación del personal",
  },
  edit: { crop: "recortar la imagen", caption: "poner subtítulos", trim: "acortar el video", translate: "traducir" },
  sensitive: {
    "substance-use": "atención por uso de sustancias",
    "mental-health": "salud mental",
    "hiv-sti": "VIH o salud sexual",
    reproductive: "salud reproductiva",
    "gender-related": "atención relacionada con el género",
    genetic: "datos genéticos",
    "abuse-violence": "abuso o violencia",
    minor: "un menor de edad",
  },
  place: (id, name) => places[id] ?? name,
  list,
  day,
  who: (name) => (name === null ? "Nombre: ______________________________" : `Nombre: ${name}`),
  what: (practice, items, rights) =>
    rights
      ? `Usted permite que ${practice} y quienes trabajan allí usen estas palabras e imágenes, que son suyas: ${items}`
      : `Usted permite que ${practice} y quienes trabajan allí usen y compartan estas palabras e imágenes: ${items}`,
  shows: (info) => `Pueden mostrar: ${list(info)}. No se puede mostrar nada más sobre usted.`,
  where: (names) => `Cualquier persona las puede ver en: ${list(names)}.`,
  recipients: (names) => `También las podemos dar a: ${list(names)}.`,
  why: (purposes, practice) => `${practice} las usa para: ${list(purposes)}.`,
  paid: (allowed) => (allowed ? "Las podemos usar en anuncios pagados." : "No las usamos en anuncios pagados."),
  nameUse: (use) =>
    ({
      none: "No usamos su nombre.",
      pseudonym: "Usamos un nombre inventado en lugar del suyo.",
      initials: "Podemos usar sus iniciales, no su nombre.",
      "first-name": "Podemos usar solo su nombre de pila.",
      "full-name": "Podemos usar su nombre completo.",
    })[use],
  edits: (edits) => (edits.length > 0 ? `Podemos hacer estos cambios: ${list(edits)}. Ningún otro cambio.` : "No las cambiamos."),
  tags: (account, place, geography) => [
    account ? "Podemos etiquetar su cuenta." : "No etiquetamos su cuenta.",
    ...(place ? ["Podemos etiquetar el lugar."] : []),
    ...(geography ? [`Podemos nombrar este lugar: ${geography}.`] : []),
  ],
  frequency: (frequency) =>
    ({
      "single-use": "Las podemos usar una sola vez.",
      campaign: "Las podemos usar en una sola campaña.",
      "until-expiry": "Las podemos usar hasta que termine este permiso.",
    })[frequency],
  preApproval: "Le mostramos cada publicación antes de que otros la vean. Usted puede decir que no a cualquiera de ellas.",
  money: ({ practicePaid, payer, personPaid }) => [
    practicePaid ? `Otra persona o empresa nos paga por esto${payer ? `: ${payer}` : ""}.` : "Nadie más nos paga por esto.",
    personPaid ? "A usted se le paga por esto." : "A usted no se le paga por esto.",
  ],
  choice: {
    "hipaa-authorization": "Usted puede decir que no. Su atención, sus cuentas y sus beneficios siguen igual, firme o no firme.",
    "staff-likeness":
      "Usted puede decir que no. Su trabajo y su pago siguen igual, firme o no firme. Esto termina cuando deje el trabajo o nos lo pida.",
    "event-release": "Usted puede decir que no y participar de todos modos. Esto no trata de su salud ni de su atención.",
    "rights-grant": "Usted puede decir que no. Conserva sus derechos; solo nos deja usarlos como dice aquí.",
    "survey-preference": "Usted puede decir que no. Su respuesta cuenta igual y su atención no cambia.",
    "vendor-model": "Usted aparece como modelo. Lo decimos así y nunca lo llamamos paciente.",
  },
  change: ({ name, privacyOfficial, address, portal, email }) => [
    "Usted puede detener esto en cualquier momento. No tiene que decir por qué.",
    `Para detenerlo, escriba a ${privacyOfficial || "la persona encargada de la privacidad"} en ${name}${address ? `, ${address}` : ""}${
      email ? `, o por correo electrónico a ${email}` : ""
    }${portal ? `, o en ${portal}` : ""}. Si quiere, le ayudamos a escribirlo.`,
    "Dejamos de usarlo de inmediato y quitamos lo que está en nuestras manos. No podemos deshacer lo que ya se usó ni quitar las copias que otros hicieron.",
  ],
  after:
    "Otros pueden compartir lo que publicamos. Entonces es posible que la ley de privacidad ya no lo proteja, y no se puede recuperar del todo.",
  electronic: "Usted nos deja compartir esto por computadora, por ejemplo en internet. La ley de Texas nos pide decírselo.",
  california:
    "Este formulario no es parte de ningún otro papel. Su firma aquí es solo para este formulario. Solo podemos usar y compartir lo que dice, y solo como lo dice.",
  healthData: ({ name, email }) => [
    `${name} reúne y comparte los datos de salud que se nombran arriba, para los fines y con las personas que se nombran arriba. No hacemos nada más con ellos.`,
    `Usted puede pedirnos en cualquier momento que paremos y que los borremos${email ? `: escriba a ${email}` : ""}. La ley de Washington nos pide decírselo.`,
  ],
  healthSale: (practice, payer) => [
    `A ${practice} se le paga por esto; por eso la ley de Washington lo llama venta de datos de salud. Van a: ${payer || "el negocio que nos paga"}.`,
    "No tiene que aceptar una venta para recibir productos o servicios. Puede retirar esto en cualquier momento. Lo que se vende puede volver a compartirse, y es posible que la ley de privacidad ya no lo proteja. Este permiso termina a más tardar un año después de su firma.",
  ],
  part2: [
    "Esto puede mostrar que usted recibió atención por uso de sustancias. La ley federal (42 CFR parte 2) mantiene privados esos expedientes.",
    "La parte 2 del título 42 del CFR prohíbe el uso o la divulgación no autorizados de estos expedientes.",
  ],
  ends: (on, event) =>
    on && event
      ? `Esto termina el ${day(on)}, o antes, cuando pase esto: ${event}.`
      : on
        ? `Esto termina el ${day(on)}.`
        : event
          ? `Esto termina cuando pase esto: ${event}.`
          : "Esto no tiene último día. Usted puede detenerlo en cualquier momento.",
  turns18: "También termina el día en que la persona cumple 18 años. Entonces le preguntamos a esa persona.",
  tick: "Marque cada uno que se puede mostrar. Lo que no marque no lo mostramos.",
  copy: "Usted recibe una copia de este formulario.",
  sign: {
    intent: "Leí este formulario o me lo leyeron. Quiero que esta sea mi firma.",
    electronic: "Acepto firmar en una pantalla en lugar de en papel. Puedo pedir papel.",
    name: "Nombre de quien firma",
    date: "Fecha",
    signature: "Firma",
    authority: "Puedo firmar porque",
    signedAt: "Firmado en pantalla",
    fingerprint: "Huella de este formulario (SHA-256)",
    ticked: "Permitido",
    witness: "Testigo o intérprete, si lo hay",
  },
}
