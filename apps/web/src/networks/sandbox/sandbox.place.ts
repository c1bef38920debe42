/** The practice network has no address outside: its public place is this page of Bedside. */
export default "/sandbox"
