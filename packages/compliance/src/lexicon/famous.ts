import { phrases } from "../text/phrases.ts"

/** People of history, art and tales whom posts of trivia speak of; nobody of theirs is a patient. */
export const famous = phrases(`
booker|denzel|george|martha washington
abe|abraham|mary lincoln|todd (lincoln)
ben|benjamin|rosalind franklin
thomas edison|jefferson|paine|sydenham
eleanor|franklin|teddy|theodore (d) (delano) roosevelt
florence nightingale
marie|pierre curie
louis armstrong|braille|pasteur
alexander fleming|graham|hamilton
jonas salk
joseph lister|merrick
edward jenner
clara barton
elizabeth blackwell|garrett
andreas|rene|william halsted|harvey|laennec|morton|osler|shakespeare|vesalius
wilhelm roentgen|rontgen|röntgen
albert einstein|sabin|schweitzer
isaac newton
charles darwin|dickens|drew
ignaz semmelweis
leonardo da|davinci|dicaprio
aristotle|avicenna|beethoven|cinderella|cleopatra|dracula|frankenstein|galen|galileo|gandalf|hippocrates|imhotep|michelangelo|mozart|napoleon|nefertiti|pinocchio|plato|rapunzel|rembrandt|socrates|tutankhamun|yoda
van gogh
paul revere
frida kahlo
helen keller
henrietta lacks
virginia apgar
rebecca crumpler|lee
susie king
sigmund freud
anne|mark sullivan|twain
harriet tubman
rosa parks
martin luther
louise brown
king|queen arthur|charles|elizabeth|george|henry|louis|midas|tut|victoria
pope francis|john|leo
captain|charlie|count|father|harry|jack|mary|mother|peter|santa|sherlock|snow|winnie ahab|brown|christmas|claus|dracula|frost|holmes|hook|nature|pan|pooh|poppins|potter|watson|white
doctor|dr|mister|mr|mrs claus|dolittle|frankenstein|jekyll|potato|rogers|seuss|spock|strange|watson|who
saint|st apollonia|blaise|francis|lucy|luke|nicholas|patrick|valentine
`)

/** Told of somebody whom the world knows: an inventor, a first, a namesake. */
export const ofHistory = phrases(`
ancient|autobiography|ballot|biography|centuries|century|coined|discovered|emperor|empress|historian/s|invented|medieval|memoir|nobel|nominees|patented|pharaoh|pioneered|portrait|president's
father|founder|mother|pioneer of american|anesthesia|dentistry|medicine|modern|nursing|orthopedics|pediatrics|physical|plastic|surgery|vaccination
first american|dentist|doctor|human|man|nurse|person|woman <3> born|conceived|in|to (by|ever|history|space|world)
named after|for
bays|elevator/s|fish|floors|plants|printers|pumps|room/s|suite/s|trucks|vans <3> called|named|names
names for|of (our|the) <2> elevators|fish|floors|plants|printers|rooms|suites
conference|meeting room/s
not actual|our|real patients|people
need/s|seeking a name
invented|made-up|makebelieve case|client|example|name|patient|person|story|visit
made up case|client|example|name|patient|person|story|visit
no|not actual|real <1> client|name|patient|people|person|story
guy|lady|man|person|woman who coined|invented|named|pioneered
`)
