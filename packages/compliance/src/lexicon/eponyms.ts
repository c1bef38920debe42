import { phrases } from "../text/phrases.ts"

/** Names of diseases, devices, charities, places and people of history that are nobody's patient record. */
export const eponyms = phrases(`
parkinson|parkinsons|alzheimer|alzheimers|crohn|crohns|hodgkin|hodgkins|graves|hashimoto|hashimotos|addison|addisons|cushing|cushings|huntington|huntingtons|raynaud|raynauds|sjogren|sjogrens|asperger|aspergers|tourette|tourettes|kawasaki|lyme|meniere|menieres|paget|pagets|wilson|wilsons|behcet|barrett|barretts|osgood|dupuytren|marfan|ehlers|klinefelter|guillain|epstein disease|syndrome|lymphoma|esophagus|thyroiditis|danlos|barre|barr|contracture|schlatter
parkinson|parkinsons|alzheimer|alzheimers|crohn|crohns|hodgkin|hodgkins|graves|hashimoto|hashimotos|huntington|huntingtons|asperger|aspergers|tourette|tourettes|lyme|raynaud|raynauds|ehlers|danlos|barre|guillain|marfan|sjogren|sjogrens
down|downs syndrome
turner|turners|noonan|rett|prader|willi|lynch|cowden|gardner|williams|brugada syndrome
baker|bakers cyst
bell|bells palsy
st jude|judes|mary|marys|john|johns|luke|lukes|joseph|josephs|vincent|vincents|francis|anthony|anthonys|elizabeth|james|paul|louis|patrick|patricks|andrew|thomas|nicholas|peter|michael|michaels
saint jude|mary|john|luke|joseph|vincent|francis|anthony|paul|louis|patrick|nicholas|peter|michael
johns hopkins
mayo clinic
cleveland clinic
susan (g) komen
ronald mcdonald
lou gehrig|gehrigs
tommy john
florence nightingale
henrietta lacks
martin luther (king)
mlk
cesar chavez
george washington
abraham lincoln
helen keller|hayes
jonas salk
marie curie
louis pasteur
albert einstein
elizabeth blackwell
rosa parks
maya angelou
mother teresa
marie kondo
betty ford
heimlich|apgar|kegel|kegels|braxton|lamaze|braille|pilates|botox|moderna|pfizer|lilly|johnson|merck|novartis|walgreens|kaiser|aetna|cigna|humana|blue cross|maneuver|score|exercises|hicks|breathing|and|shield
heimlich|apgar|kegel|kegels|lamaze|braille|pilates|pfizer|walgreens|kaiser|cigna|aetna|humana
braxton hicks
epi pen
johnson & johnson
johnson and johnson
eli lilly
santa|mrs claus
santa
mother nature
uncle sam
jack o lantern
jack frost
dear abby
father's day
mother's day
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
hope for|is|you|to|this|your|we|all
mark your|the|my
will you|we|be|the|this|it|your|my|i|have|not|there|that|a
may is|be|we|you|the|not|cause|have|help|need|also|NUM|include|require|increase|reduce|feel|contain
april|june|august NUM|is
may day
summer is|break|camp|camps|skin|sun|heat|safety|hours|tips|fun|time|months
grant funded|funding|money|writing|program
chase bank
art therapy|class|show|fair|by|of|contest|studio
penny drive
sunny days
early dawn
dawn dish|soap
bill pay|payment
pay <2> bill
drew the|a|blood
olive oil
rose hip|water|gold|garden
pat dry|the|it|your|yourself
jack up
cliff notes
victoria secret
virginia beach|mason
austin charlotte|texas|tx
carson city
christian counseling|counselor|faith|based|church
charity care|walk|run|event|auction
dale carnegie
crystal clear|clarity
amber alert|light
ruby red
holly jolly
ivy league
iris scan|scans
hazel eyes
ginger tea|ale|root
sage advice|tea
daisy chain|award|awards
violet light
brandy|candy cane|canes
holland america
jordan river
israel and
chad republic
kenya mission|trip
asia pacific
pearl harbor|white|whites
opal card
miles run|walked|a|per|of
chance of|to|for
`)
/** A sentence about names, not about a person. */
export const aboutNames = phrases(`
popular|baby|favorite|top name|names
named after|for
`)
