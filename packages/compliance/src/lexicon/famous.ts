import { phrases } from "../text/phrases.ts"

/** People of history, art and tales whom posts of trivia speak of; nobody of theirs is a patient. */
export const famous = phrases(`
george|martha|denzel|booker washington
abraham|abe|mary todd|lincoln (lincoln)
benjamin|ben franklin
thomas jefferson|edison|sydenham|paine
theodore|teddy|franklin|eleanor (d) (delano) roosevelt
florence nightingale
marie|pierre curie
louis pasteur|braille|armstrong
alexander fleming|graham|hamilton
jonas salk
joseph lister|merrick
edward jenner
clara barton
elizabeth blackwell|garrett
william|andreas|rene harvey|vesalius|laennec|osler|halsted|shakespeare|morton
wilhelm röntgen|roentgen|rontgen
albert einstein|sabin|schweitzer
isaac newton
charles drew|darwin|dickens
rosalind franklin
ignaz semmelweis
leonardo da|davinci|dicaprio
galileo|hippocrates|galen|avicenna|aristotle|plato|socrates|cleopatra|tutankhamun|nefertiti|imhotep|napoleon|beethoven|mozart|michelangelo|rembrandt|frankenstein|dracula|pinocchio|rapunzel|cinderella|gandalf|yoda
van gogh
paul revere
frida kahlo
helen keller
henrietta lacks
virginia apgar
rebecca lee|crumpler
susie king
sigmund freud
anne|mark sullivan|twain
harriet tubman
rosa parks
martin luther
louise brown
queen|king elizabeth|victoria|george|charles|henry|louis|tut|arthur|midas
pope francis|john|leo
sherlock|captain|count|peter|mary|charlie|snow|harry|winnie|santa|father|mother|jack holmes|watson|hook|ahab|dracula|pan|poppins|brown|white|potter|pooh|claus|christmas|nature|frost
dr|doctor|mister|mr|mrs seuss|who|dolittle|strange|watson|frankenstein|jekyll|spock|rogers|claus|potato
st|saint nicholas|patrick|valentine|lucy|blaise|apollonia|luke|francis
`)

/** Told of somebody whom the world knows: an inventor, a first, a namesake. */
export const ofHistory = phrases(`
invented|discovered|pioneered|patented|coined|nobel|memoir|biography|autobiography|portrait|centuries|century|historian|historians|medieval|ancient|pharaoh|emperor|empress|president's
father|mother|founder|pioneer of modern|plastic|american|surgery|nursing|medicine|dentistry|anesthesia|vaccination|pediatrics|orthopedics|physical
first person|woman|man|human|doctor|american|nurse|dentist <3> to|in|conceived|born (history|world|space|by|ever)
named after|for
rooms|room|suites|suite|elevators|elevator|floors|bays|printers|vans|trucks|fish|plants|pumps <3> called|named|names
names of|for (the|our) <2> rooms|elevators|suites|floors|printers|plants|fish
conference|meeting room|rooms
not our|real|actual patients|people
needs|need|seeking a name
ballot|nominees
`)
