import { phrases } from "../text/phrases.ts"

/** Physicians of history: two of them side by side are a list of their diseases. */
const who =
  "addison alzheimer apgar babinski barrett basedow behcet broca crohn cushing dupuytren ewing foley fowler gleason hashimoto heimlich hirschsprung hodgkin huntington kaposi kegel marfan meniere paget parkinson pasteur peyronie raynaud rorschach sjogren tourette wernicke wilms".split(
    " ",
  )

/** Names of diseases, devices, charities, places and people of history that are nobody's patient record. */
export const eponyms = phrases(
  `
#who (and) #who
addison/s|alzheimer/s|asperger/s|barrett/s|behcet|crohn/s|cushing/s|dupuytren|ehlers|epstein|graves|guillain|hashimoto/s|hodgkin/s|huntington/s|kawasaki|klinefelter|lyme|marfan|meniere/s|osgood|paget/s|parkinson/s|raynaud/s|sjogren/s|tourette/s|wilson/s barr|barre|contracture|danlos|disease|esophagus|lymphoma|schlatter|syndrome|thyroiditis
aetna|alzheimer/s|apgar|asperger/s|barre|braille|cigna|crohn/s|danlos|ehlers|graves|guillain|hashimoto/s|heimlich|hodgkin/s|humana|huntington/s|kaiser|kegel/s|lamaze|lyme|marfan|mlk|parkinson/s|pfizer|pilates|raynaud/s|santa|sjogren/s|tourette/s|walgreens
brugada|cowden|down/s|gardner|lynch|noonan|prader|rett|turner/s|willi|williams syndrome
baker/s cyst
bell/s palsy
st andrew|anthony/s|elizabeth|francis|james|john/s|joseph/s|jude/s|louis|luke/s|mary/s|michael/s|nicholas|patrick/s|paul|peter|thomas|vincent/s
saint anthony|francis|john|joseph|jude|louis|luke|mary|michael|nicholas|patrick|paul|peter|vincent
johns hopkins
cleveland|mayo clinic
susan (g) komen
ronald mcdonald
lou gehrig/s
tommy john
florence nightingale
henrietta lacks
martin luther (king)
cesar chavez
george washington
abraham lincoln
helen hayes|keller
jonas salk
marie curie|kondo
louis pasteur
albert einstein
elizabeth blackwell
rosa parks
maya angelou
mother nature|teresa
betty ford
aetna|apgar|blue|botox|braille|braxton|cigna|heimlich|humana|johnson|kaiser|kegel/s|lamaze|lilly|merck|moderna|novartis|pfizer|pilates|walgreens and|breathing|cross|exercises|hicks|maneuver|score|shield
epi pen
johnson &|and johnson
eli lilly
mrs|santa claus
uncle sam
jack o lantern
jack frost|up
dear abby
father's|may|mother's day
lady gaga
selena gomez|quintanilla
john hancock
dow jones
harley davidson
jean* jacket
merry christmas
joy of|to
grace period
faith based
hope all|for|is|this|to|we|you|your
mark my|the|your
will a|be|have|i|it|my|not|that|the|there|this|we|you|your
may NUM|also|be|cause|contain|feel|have|help|include|increase|is|need|not|reduce|require|the|we|you
april|august|june NUM|is
summer break|camp/s|fun|heat|hours|is|months|safety|skin|sun|time|tips
grant funded|funding|money|program|writing
chase bank
art by|class|contest|fair|of|show|studio|therapy
penny drive
sunny days
early dawn
dawn dish|soap
bill pay|payment
pay <2> bill
drew a|blood|the
olive oil
rose garden|gold|hip|water
pat dry|it|the|your|yourself
cliff notes
victoria secret
virginia beach|mason
austin charlotte|texas|tx
carson city
christian based|church|counseling|counselor|faith
charity auction|care|event|run|walk
dale carnegie
crystal clarity|clear
amber alert|light
ruby red
holly jolly
ivy league
iris scan/s
hazel eyes
ginger ale|root|tea
sage advice|tea
daisy award/s|chain
violet light
brandy|candy cane/s
holland america
jordan river
israel and
chad republic
kenya mission|trip
asia pacific
pearl harbor|white/s
opal card
miles a|of|per|run|walked
chance for|of|to
`,
  { who },
)
/** A sentence about names, not about a person. */
export const aboutNames = phrases(`
baby|favorite|popular|top name/s
named after|for
`)
