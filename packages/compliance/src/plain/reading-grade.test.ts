import { expect, test } from "vitest"
import { readingGrade } from "./reading-grade.ts"

const gettysburg = `Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.

Now we are engaged in a great civil war, testing whether that nation, or any nation so conceived and so dedicated, can long endure. We are met on a great battle-field of that war. We have come to dedicate a portion of that field, as a final resting place for those who here gave their lives that that nation might live. It is altogether fitting and proper that we should do this.

But, in a larger sense, we can not dedicate -- we can not consecrate -- we can not hallow -- this ground. The brave men, living and dead, who struggled here, have consecrated it, far above our poor power to add or detract. The world will little note, nor long remember what we say here, but it can never forget what they did here. It is for us the living, rather, to be dedicated here to the unfinished work which they who fought here have thus far so nobly advanced. It is rather for us to be here dedicated to the great task remaining before us -- that from these honored dead we take increased devotion to that cause for which they gave the last full measure of devotion -- that we here highly resolve that these dead shall not have died in vain -- that this nation, under God, shall have a new birth of freedom -- and that government of the people, by the people, for the people, shall not perish from the earth.`

/**
 * Public-domain texts with grades that others published. Tools differ by up to one grade on the same text, as they count syllables
 * and sentences otherwise (the Gettysburg Address: 10.2 by GNU style, 10.9 by Microsoft Word, "11th grade" in the Boston Globe, 2015);
 * on one short sentence nothing but rounding is left, as Word cuts the second decimal off.
 */
test.each([
  ["Lincoln, Gettysburg Address (Bliss copy); Word 10.9, GNU style 10.2", gettysburg, 10.7, 0.6],
  ["Shakespeare, Hamlet; Word, May 2008", "To be or not to be, that is the question.", 1.2, 0.1],
  ["Dickens, A Tale of Two Cities; Word, May 2008", "It was the best of times, it was the worst of times.", 0.8, 0.1],
  [
    "the example of Wikipedia's article on the tests, 24 syllables in 13 words",
    "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.",
    11.3,
    0.05,
  ],
  ["the same article: reading ease 116, 6 words of one syllable", "The cat sat on the mat.", -1.4, 0.1],
])("%s", (_, text, published, tolerance) => {
  expect(Math.abs(readingGrade(text).grade - published)).toBeLessThanOrEqual(tolerance + 1e-9)
})

test("counts words and sentences of the Gettysburg Address", () => {
  const { words, sentences, longestSentences, hardWords } = readingGrade(gettysburg)
  expect([words, sentences, longestSentences.length]).toEqual([272, 10, 3])
  expect(hardWords.map(([start, end]) => gettysburg.slice(start, end))).toContain("proposition")
  const [first] = longestSentences
  expect(gettysburg.slice(...(first ?? [0, 0])).startsWith("It is rather for us")).toBe(true)
})

test.each([
  ["Dr. Ortiz sees St. Paul at 8.5 a.m. on the 3rd.", 1],
  ["Call Mr. J. Brooks at 406-555-0100 before noon.", 1],
  ["We open at 8 a.m. Come early.", 2],
  ["Book at https://summitortho.example/visit.html?a=1.5 today. Thanks!", 2],
  ["Walk more. #HeartMonth #MoveMore @summitortho", 1],
  ["Ready? 🎉🎉 Set! 💪 Go…", 3],
  ["- Brush\n- Floss\n- Smile", 3],
  ["• Brush • Floss • Smile", 3],
  ["Wait... what?", 2],
  ["", 0],
  ["#OnlyTags https://a.example", 0],
])("%j has %i sentences", (text, sentences) => {
  expect(readingGrade(text).sentences).toBe(sentences)
})

test("leaves out links, handles and hashtags, and counts a number as one word", () => {
  expect(readingGrade("See www.summitortho.example or hello@summitortho.example #Ask us by 12:30 for 1,200.50 dollars").words).toBe(8)
  expect(readingGrade("").grade).toBe(0)
})

test("gives ranges of the text as it was given", () => {
  const text = "\u200b𝗛𝘆𝗽𝗲𝗿𝘁𝗲𝗻𝘀𝗶𝗼𝗻 hurts."
  const [span] = readingGrade(text).hardWords
  expect(text.slice(...(span ?? [0, 0]))).toBe("𝗛𝘆𝗽𝗲𝗿𝘁𝗲𝗻𝘀𝗶𝗼𝗻")
})
