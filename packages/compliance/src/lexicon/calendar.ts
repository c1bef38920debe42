/** Months by name and short form, with their number. */
export const months: ReadonlyMap<string, number> = new Map(
  "january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec"
    .split("|")
    .flatMap((names, at) => names.split(" ").map((name): [string, number] => [name, at + 1])),
)
export const spanishMonths: ReadonlySet<string> = new Set(
  "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre".split(" "),
)
export const weekdays: ReadonlySet<string> = new Set(
  "monday tuesday wednesday thursday friday saturday sunday mon tues tue weds wed thurs thur thu fri lunes martes miercoles jueves viernes sabado domingo mondays".split(
    " ",
  ),
)
/** Words for a day that the post's own time stamp resolves. */
export const relativeDays: ReadonlySet<string> = new Set(
  "today yesterday tonight tomorrow yest tmrw 2day ayer hoy anoche manana".split(" "),
)
export const dayParts: ReadonlySet<string> = new Set(
  "morning afternoon evening night nite week weekend month am noon lunchtime midday monday tuesday wednesday thursday friday saturday sunday spring summer fall winter".split(
    " ",
  ),
)
export const holidays: ReadonlySet<string> = new Set(
  "christmas thanksgiving easter halloween hanukkah passover ramadan diwali juneteenth xmas nochebuena navidad".split(" "),
)
export const numberWords: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty"
    .split(" ")
    .map((word, at): [string, number] => [word, at + 1]),
)
export const ordinalWords: ReadonlySet<string> = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth".split(
    " ",
  ),
)
