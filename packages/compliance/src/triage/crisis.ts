import { phrases } from "../text/phrases.ts"

/** Somebody's life is in danger by their own hand: the writer's or another's. */
export const crisisCues = phrases(`
kill|killing|unalive|offing myself|himself|herself|themselves|themself
kms|suicidal
end my|his|her|their life
end it all
self harm|harming
cutting myself|again
i'm|im|i <1> going|gonna|about (to) end it
don't|do|not|doesn't (not) want|wanna (to) live|be|wake (alive) (here|up)
better off without me
tired of being|living (alive)
no reason (to) live|go
can't go on
goodbye <9> pills|gun|bridge
`)
