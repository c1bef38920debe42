import { cues } from "./cues.ts"

/** Names of events and services, jokes and figures of speech in which words of danger mean none. */
export const figures = cues(`
anaphylaxis|asthma|attack|choking|drowning|epilepsy|harm|heart|opioid|overdose|poison/ing|seizure|self|sepsis|shooter|stroke|suicidal|suicide|threat|violence (harm) (attack) awareness|center|charity|class/es|clinic|course|day|drill|education|fundraiser|group|hotline|kit|lifeline|line|loss|month|policy|prevention|program|rates|research|response|ride|risk|screening|section|squad|statistics|support|survivor/s|talk|training|unit|walk|ward|watch|week|workshop
suicide <2> hotline|line|prevention|squad
crisis hotline|line|training
suicide door/s|run|sauce|sprints|wings
5k|candles|class|fundraiser|lecture|march|panel|ran|ribbon|run|talk|trained|training|vigil|walk/ed|workshop <6> overdose|suicide
ask/ing|bring/ing|speak|talk/ing (up) (about|to|with) suicide <3> (with)
losing|lost <5> to overdose|suicide
loss|lost <3> suicide
ended|took (her|his|their) (own) life
killed herself|himself|themselves <4> (ago|in|last|when|years)
kill/ed/ing <2> me|my|us <2> allergies|arm|back|feet|haha|knee/s|legs|lmao|lol|mood|vibe|wallet
killing me|us
bleeding <3> account|budget|money|wallet
heart attack <3> at|opening|over|seeing|when <4> bill|opened|price|said|saw|wait
heart skipped|skips a beat at|when
kill for
gonna|will|won't|would|wouldn't it|that|they <1> kill her|him|them|u|you to
would it kill
gotta kill
who do <3> kill
kill/ed/ing it|the|them|time|two app|bacteria|cable|germs|lights|line|lot|mood|portal|vibe|weeds
kill/s/ed/ing (99|all|off|the) <2> ants|bacteria|cavity|germs|joy|lice|mold|mosquitoes|nerve|pain|virus/es|weeds
dressed to kill
killer <1> abs|brows|coffee|deal|headache|instinct|job|location|price/s|results|smile|view|whale|workout
can't wait
made|make/s <1> want <1> cry|die|jump|quit|scream
swore|think|thought <3> die|dying <9> embarrassment|haha|laughing|lol|pulled|turned
thought i was <2> die|dying
bill/s|copay|cost|fee/s|invoice|price/s <3> attack|chest|heart|stroke
bleed/ing <4> brush/ing|floss/ing
fell out on
choked on <2> coffee|drink|laughing|lunch|tea
overdosed on
won't|wont <2> answer <2> call/s|emails|messages|phone
all of a sudden
how long|much <4> does it take <3> answer|appointment|book|get|hear|process|refund|results|schedule|see
bath|bed|nap|shower|sleep <3> mama
dead|deceased|die/d|dying|murdered|slain|unalive/d <2> curiosity|cute|cuteness|for|funny|haha|heaven|hungry|inside|know|laughing|literally|lmao|lol|love
died|dying at|from|laughing|of|when <2> boredom|curiosity|cuteness|embarrassment|happiness|laughing|laughter|shame
dying at|for|over|to <4> (get|hear|know|see|try)
to die for
i'm|im dead|deceased|ded|dying|unalived
die/d on hill|inside
die/d (a) inside|little
bored|frozen|loved|scared|tickled|worried to death
put <2> to death
drop dead date|gorgeous
dead|died <1> battery|bug/s|end|giveaway|last|line|link|nerve|page|phone|ringer|serious|skin|teeth|tired|tooth|weight|zone
ac|app|battery|car|fern|internet|laptop|line|link|page|phone|plant|portal|site|tv <2> bombed|dead|died|dying|killed
caption|comment|joke|meme|photo|pic|post|reel|this|video <2> ended|killed|sent|slayed|unalived me
end it|the <2> call|hold|meeting|music|phone|wait
end/ing <3> contract|membership|month|plan|policy|subscription|year
will|won't to live <4> (hold|line|lobby|parking|vending|waiting)
count/s/ed as self harm
jump/ed/ing <2> conclusions|gun|hoops|joy|line|ship
off a|the <3> cliff <3> hold|price/s
off a|the ledge about|of
talk/s/ed/ing her|him|me (down|off) down|off <2> ledge
hang/ing|hung <1> in|on|out|there|tight|up
never|no|nobody|nobody's|none|not <2> overdosed|overdosing|suicidal
i'm|im never|not suicidal
not (a|in) crisis|danger|emergency|threat
commute|copay|deductible|hold|line|parking|price/s|stairs|traffic|wait/ing|waitlist <4> crushing|death|kill/ed/ing|murder|torture
drive|heat|hold|humidity|line|lot|parking|stairs|traffic|wait <2> killer|murder
get|getting away with murder
attacked|crushed|destroyed|killed|murdered|nailed|slayed|smashed <4> bill|contest|costume|denial|game|insurance|interview|it|look|presentation|song|talk
crushed|crushing|killing|nailed game|it
crime|fashion|hate|war crime
highway robbery
held|robbed <4> gunpoint
shot/s <2> dark|espresso|glass
shoot/s/ing|shot/s <4> basketball|breeze|email|film|footage|hoops|message|photo/s|picture/s|reel|star|text|video|wedding
aim|shoot/ing for <3> NUM|afternoon|am|friday|monday|morning|next|noon|pm|saturday|short|sunday|thursday|tuesday|wednesday
shoot me|over|us|you <1> a|an|the|your (quick) call|dm|email|message|note|text
what time <4> shoot for
burn/s/ed/ing|torch <4> calorie/s|candle|carbs|fat|hole|incense|off|out|popcorn|rubber|sage|toast
burn/ed/ing|burnt out
chest bump|cold|day|exercises|fly|freezer|hair|muscles|of|plate|pocket|press|strap|workout
chest of drawers
on my chest
off her|his|my chest
treasure chest
arm|back|chest|gym|leg|workout day <9> can't|cannot|couldn't <2> breathe|feel|lift|move|walk
choke/s/d|choking up
was|were ready to die
heart breaks|broke|broken|full|goes|happy|melted|of|sank|stopping|warming
heart/s attack|skipped|stop|stopped (when) <6> bill|bingo|copay|cute|fakeout|joke|lol|price/s|short
almost|basically|literally|mini|nearly|practically <2> heart (attack) attack|stopped
almost|nearly stopped my heart
almost|gave|gives|giving|had|nearly <2> a|me|mini (a) aneurysm|coronary|heart|stroke <1> (attack) <9> bill|copay|how|invoice|joke|line|lol|price/s|short|statement|total|wait|when
gave|give/s|giving me a aneurysm|coronary|stroke|ulcer
stroke of brush|genius|luck|midnight|pen
back|breast|brush|different|golf|keystroke stroke/s
breath|breathe again|away|better|deep|easier|easily|easy|fresh|life|mints
take/s|taking|took <2> breath (away)
can|could|finally|now <2> breathe <2> (again|better|easier|through)
breathe <1> again|better|deeply|easier|easy|life
breath of fresh air
can't|couldn't breath|breathe <3> haha|laughing|laughter|lmao|lol
cackling|giggling|hilarious|laugh/ed/ing|lol <8> breath/ing|breathe|dead|died|dying
blue badge|chair/s|cross|jacket|light|paint|scrubs|shield|sky|walls
bleeding cash|edge|heart/s|money
stop|stopped <2> bleeding <3> account|budget|cash|money|wallet
account|budget|money|wallet <3> bleeding
blood bank|boiling|boils|draw/s|drive|lab|moon|pressure|sugar|sweat|test|type|work
bleeding <2> cash|dry|money|wallet
overdose/d|overdosing <2> of|on <3> baby|caffeine|candy|chocolate|coffee|cute|cuteness|fun|glitter|halloween|pie|pumpkin|puppies|sugar|sunshine|turkey
throat clearing|lozenges|of|punch
balloon/s|banner|decorations|fern|flowers|plant/s|sign|tree <3> choking|dead|died|drooping|droops|droopy|dying
drooping <2> banner|flowers|plant
swallow <3> bill|cost|news|price|pride
hard (pill) to swallow <4> (bill|news|price)
pill to swallow
hard pill
bomb <1> (ass|dot) app|com|cyclone|diggity
da|the bomb
bath bomb/s
photo bomb/ed
bombed <2> (again|portal|test)
to|try/ing|tryna bomb my face
bomb shelter
explode/d <4> joy|laughing|likes|phone|popularity
blew|blow/s/ing|blown <1> away|me|my|up|us <2> away|balloons|expectations|leaves|mind|nose|notifications|phone
knock/s/ed <3> door|off|park|price|socks|wood
beat/s/ing <2> cancer|clock|crowd|flu|heat|odds|price/s|record|rush|traffic|wait
beats <3> any|driving|every|other|waiting
hit <2> deck|gym|jackpot|like|mark|nail|road|spot
hives <1> of bees
bee/s|honey hive/s
dizzy|giddy|swollen <2> excitement|happiness|joy|love|pride
dizzy with
heart is|swelled|swells|swollen <3> joy|love|pride
allergic to <2> bills|bullshit|drama|exercise|fun|math|mondays|mornings|nonsense|paperwork|people|waiting|work
rash decision/s|judgment|of
fell asleep
arm|butt|feet|foot|leg fall|fell|went asleep
numb <4> bench|chair/s|hold|waiting
watch your back <1> bending|lifting|pain|posture|when|while
mind|watch the|your back|head|posture|step <2> bending|lifting|when|while
pay at|by|in|on|online|with card|cash|check|friday|monday|person|tuesday
come|coming|stopping|swinging by|down|there <4> bring|drop|get|pay|pick|say|see|sign|thank|visit|volunteer
catch|see/ing you <1> (all) friday|monday|next|saturday|soon|sunday|then|there|thursday|tomorrow|tuesday|wednesday
fight|fist|fistfight|rather|waterboarded|wrestle <2> a alligator|bear|sharks
rather <1> be|chew|die|eat|fight|fistfight|get|gouge|have|pull|stab|walk|waterboarded|wrestle <9> than
i'd rather
hostage situation
send|take my a|worst enemy|grenade
take|took a bullet|grenade for
follow <3> burning building
attack/ed|hit me with <3> bill|compliments|hugs|kindness
lord of the flies
survived <4> (line|parking|wait)
stabbed <3> (again|flu|shot|sticker)
would be stabbed
denied|denies|never|no|without|zero <2> bleeding|chest|fever|rash|reaction/s|seizure/s|side|swelling
hope|hoping|pray/ing <2> (he|she|you) not die
dying|not dying
change/d|changing|improved|save/s/d|saving <2> life|lives
end of day|discussion|life|month|story|summer|year
life insurance|of (the) accepted|agent|exam|party
hospice|palliative <2> (care)
die|dying art|breed|light|wish
buried|bury/ing <3> in|under <3> bills|chocolate|cream|debt|forms|paperwork|pie|snow|work
stop/s|stopped <1> breathing <3> (apnea|mask)
apnea
a bit|little death
me mori|morir|muero <1> de <2> amor|ganas|hambre|risa|sueno|ternura|verguenza
muero de
me mata|matan <2> (el|la) espalda|espera|pies|risa
matar el|por tiempo
`)
