/** Posts as practices write them; some say what they must not. `{n}` becomes a number, so that no two texts are the same. */
const harmless: readonly string[] = [
  "Flu shots are here: walk in any weekday from 8 to 5, no appointment needed, at the Pine Hollow office, counter {n}.",
  "Dr. Amara Singh answers the question she hears most in fall: how do you tell a cold from the flu? Part {n}.",
  "Antibiotics help against bacteria, not against colds. Tip {n} of the year. #HealthyHabits",
  "Small habits protect your heart: a brisk walk, a good night's sleep and a friend to share both with. Day {n}.",
  "Thank you to Tom Ward, PA-C, who looks after urgent care for this valley! Thanks from all {n} of us.",
  "Ask at the front desk about our free screening mornings, and bring form {n}. Questions? Call 406-555-0100.",
]
const telling: readonly string[] = [
  "Our patient Marisol Vega walked out two days after her hip replacement on March 3, faster than {n} others!",
  "Mr. Jonathan Doyle of 14 Elm Street, room {n}, wrote to us on 5/12 about his knee; his number is 406-555-0199.",
]

const joined = (sentences: readonly string[], number: number): string =>
  sentences
    .map((_, at) => sentences[(at + number) % sentences.length] ?? "")
    .join(" ")
    .replaceAll("{n}", String(number))

/** The text of a number, exactly 280 characters long. One in four is stopped by the check. */
export const postOf280 = (number: number): string => joined(number % 2 === 0 ? harmless : [...telling, ...harmless], number).slice(0, 280)

/** The text of a number that passes the check. */
export const cleanPost = (number: number): string => joined(harmless.slice(number % 3, (number % 3) + 2), number)
