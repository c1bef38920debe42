import { expect, test } from "vitest"
import { namesSeveral } from "./one-person.ts"

test.each([
  "Ava and Ben Vega",
  "Ava & Ben Vega",
  "Ava Vega / Ben Vega",
  "Ava Vega; Ben Vega",
  "Ava + Ben",
  "Ana y Luis",
  "Ana y Luis Vega",
  "Ana e Luis Vega",
  "Ana María y Luis Vega",
  "Ana Vega y Luis Soto",
  "Ana Vega e Luis Vega",
  "Vega, Ana y Luis",
  "Ana Vega, Luis Vega",
  "Ana Vega, Luis Soto",
  "Ana, Luis, Eva Vega",
  "Anne et Luc Blanc",
  "Emma und Paul Kern",
  "Emma u. Paul Kern",
  "Anna von Stein und Karl von Stein",
])("a name of more than one person: %s", (name) => {
  expect(namesSeveral(name)).toBe(true)
})

test.each([
  "Ava Vega",
  "Vega, Ava",
  "Vega, Ana María",
  "De la Cruz, Maria Elena",
  "García López, María",
  "García López, María J.",
  "Smith, Jr., John",
  "Anna Maria Stein, Ph.D., M.D.",
  "Anna von und zu Stein",
  "Karl vom und zum Stein",
  "Maria e Silva",
  "Ana Costa e Silva Pereira",
  "José Ortega y Gasset",
  "Ortega y Gasset, José",
  "Santiago Ramón y Cajal",
  "Juan García y de la Torre",
  "Ravi s/o Kumar",
  "Meena d/o Kumar",
  "Siva a/l Raman",
  "John E Smith",
  "Peter U. Kern",
  "Andy Anderson",
  "Mary-Ann O'Hand Jr.",
])("a name of one person: %s", (name) => {
  expect(namesSeveral(name)).toBe(false)
})
