/** Fewer words are too little to compare: rules alone judge them. */
export const leastWords = 4
