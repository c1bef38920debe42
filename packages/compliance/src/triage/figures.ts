import { cues } from "./cues.ts"

/** Names of events and services, jokes and figures of speech in which words of danger mean none. */
export const figures = cues(`
suicide|suicidal|overdose|stroke|seizure|sepsis|choking|drowning|poison|poisoning|self|harm|threat|violence|shooter|opioid|heart|attack|anaphylaxis|epilepsy|asthma (harm) (attack) prevention|awareness|training|class|classes|course|walk|survivors|survivor|loss|hotline|line|lifeline|group|support|month|week|center|clinic|unit|ward|education|workshop|talk|screening|response|program|charity|fundraiser|research|risk|statistics|rates|drill|squad|day|watch|policy|kit|section|ride
suicide <2> hotline|line|squad|prevention
crisis line|hotline|training
suicide door|doors|run|sprints|wings|sauce
walk|walked|run|ran|5k|fundraiser|training|trained|class|workshop|talk|lecture|panel|candles|vigil|march|ribbon <6> suicide|overdose
bring|bringing|talk|talking|ask|asking|speak (up) (about|to|with) suicide <3> (with)
lost|losing <5> to suicide|overdose
lost|loss <3> suicide
ended|took (his|her|their) (own) life
killed himself|herself|themselves <4> (years|ago|last|in|when)
kill|killing|killed <2> me|my|us <2> lol|lmao|haha|back|knees|knee|feet|wallet|legs|vibe|mood|arm|allergies
killing me|us
bleeding <3> wallet|budget|account|money
heart attack <3> when|at|seeing|opening|over <4> said|saw|price|bill|wait|opened
nearly|almost had a heart attack
heart skipped|skips a beat at|when
kill for
would|wouldn't|won't|will|gonna it|they|that <1> kill you|them|u|him|her to
would it kill
gotta kill
who do <3> kill
kill|killed|killing it|time|them|two|the mood|lights|vibe|lot|cable|germs|bacteria|weeds|app|portal|line
kills|kill|killing|killed (the|off|all|99) <2> germs|bacteria|virus|viruses|mold|lice|weeds|ants|mosquitoes|nerve|cavity|joy|pain
dressed to kill
killer <1> location|results|brows|smile|workout|price|prices|view|coffee|deal|headache|abs|job|whale|instinct
can't wait
makes|make|made <1> want <1> jump|die|scream|cry|quit
thought|think|swore <3> dying|die <9> turned|embarrassment|lol|laughing|pulled|haha
thought i was <2> die|dying
price|prices|bill|bills|fee|fees|cost|copay|invoice <3> chest|heart|stroke|attack
bleeding|bleed <4> floss|flossing|brush|brushing
fell out on
choked on <2> lunch|coffee|laughing|drink|tea
overdosed on
won't|wont <2> answer <2> calls|phone|call|emails|messages
all of a sudden
how long|much <4> does it take <3> get|hear|book|process|see|results|schedule|refund|appointment|answer
shower|bath|nap|sleep|bed <3> mama
die|dying|died|dead|deceased|unalived|unalive|slain|murdered <2> laughing|lol|lmao|haha|love|cute|funny|cuteness|literally|for|curiosity|know|heaven|inside|hungry
died|dying laughing|of|from|at|when <2> laughter|embarrassment|boredom|cuteness|happiness|shame|laughing|curiosity
dying at|over|for|to <4> (know|see|try|get|hear)
to die for
i'm|im dead|deceased|dying|ded|unalived
die|died on hill|inside
die|died (a) little|inside
bored|scared|tickled|loved|worried|frozen to death
put <2> to death
drop dead date|gorgeous
dead|died <1> tired|last|serious|giveaway|ringer|end|link|phone|line|battery|page|zone|skin|bug|bugs|nerve|tooth|teeth|weight
phone|line|battery|car|portal|link|site|page|app|laptop|tv|fern|plant|ac|internet <2> dead|died|dying|killed|bombed
reel|post|video|photo|pic|meme|caption|comment|joke|this <2> unalived|killed|ended|sent|slayed me
end it|the <2> hold|music|wait|meeting|call|phone
end|ending <3> membership|subscription|contract|policy|plan|year|month
will|won't to live <4> (vending|waiting|line|hold|parking|lobby)
count|counts|counted as self harm
jump|jumped|jumping <2> hoops|conclusions|gun|ship|line|joy
off a|the <3> cliff <3> price|prices|hold
off a|the ledge of|about
talk|talked|talks|talking me|him|her (down|off) off|down <2> ledge
hang|hanging|hung <1> in|on|up|out|tight|there
not|nobody|nobody's|no|none|never <2> suicidal|overdosing|overdosed
i'm|im not|never suicidal
not (a|in) emergency|danger|crisis|threat
wait|waiting|waitlist|hold|parking|line|traffic|prices|price|copay|deductible|commute|stairs <4> killing|kill|killed|death|murder|crushing|torture
parking|line|traffic|lot|wait|drive|heat|humidity|stairs|hold <2> murder|killer
get|getting away with murder
murdered|slayed|killed|crushed|nailed|smashed|destroyed|attacked <4> contest|it|costume|insurance|denial|bill|presentation|song|talk|game|interview|look
crushed|crushing|killing|nailed it|game
crime|war|hate|fashion crime
highway robbery
robbed|held <4> gunpoint
shot|shots <2> dark|espresso|glass
shot|shoot|shooting|shoots|shots <4> video|photo|photos|picture|pictures|film|reel|email|message|text|breeze|hoops|footage|basketball|wedding|star
shoot|aim|shooting for <3> monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|morning|afternoon|am|pm|NUM|next|short
shoot me|you|us|over <1> a|an|the|your (quick) text|email|message|dm|call|note
what time <4> shoot for
burn|burning|burned|burns|torch <4> calories|calorie|fat|hole|candle|incense|off|out|rubber|sage|toast|popcorn|carbs
burn|burned|burning|burnt out
chest cold|day|workout|freezer|hair|press|plate|strap|of|muscles|pocket|exercises|fly|bump
chest of drawers
on my chest
off my|his|her chest
treasure chest
leg|chest|arm|back|gym|workout day <9> can't|cannot|couldn't <2> walk|lift|move|feel|breathe
choked|choking|chokes|choke up
was|were ready to die
heart of|melted|warming|sank|breaks|broke|broken|goes|full|happy|stopping
heart|hearts stop|stopped|attack|skipped (when) <6> cute|price|bill|prices|lol|copay|joke|bingo|fakeout|short|lol
nearly|almost|practically|basically|literally|mini <2> heart (attack) attack|stopped
nearly|almost stopped my heart
almost|nearly|gave|gives|giving|had <2> a|me|mini (a) heart|stroke|aneurysm|coronary <1> (attack) <9> price|bill|prices|lol|copay|short|line|joke|invoice|statement|total|wait|when|how
gave|give|gives|giving me a stroke|aneurysm|coronary|ulcer
stroke of genius|luck|midnight|pen|brush
different|brush|back|breast|golf|keystroke strokes|stroke
breath|breathe away|easier|easy|easily|fresh|deep|better|again|life|mints
took|takes|take|taking <2> breath (away)
can|could|finally|now <2> breathe <2> (easier|again|better|through)
breathe <1> easy|easier|again|better|deeply|life
breath of fresh air
can't|couldn't breathe|breath <3> laughing|lol|lmao|laughter|haha
laughing|laugh|laughed|lol|giggling|cackling|hilarious <8> breathe|breathing|breath|died|dying|dead
blue walls|paint|light|scrubs|chair|chairs|jacket|sky|cross|shield|badge
bleeding heart|hearts|edge|money|cash
stop|stopped <2> bleeding <3> wallet|money|budget|account|cash
money|wallet|account|budget <3> bleeding
blood drive|draw|draws|boiling|type|work|test|bank|boils|lab|sugar|pressure|sweat|moon
bleeding <2> wallet|dry|money|cash
overdose|overdosed|overdosing <2> of|on <3> cute|cuteness|candy|chocolate|turkey|pumpkin|pie|sugar|sunshine|fun|glitter|caffeine|baby|puppies|coffee|halloween
throat of|clearing|lozenges|punch
plant|plants|flowers|balloon|balloons|decorations|banner|sign|fern|tree <3> drooping|droops|droopy|choking|dying|dead|died
drooping <2> plant|flowers|banner
swallow <3> price|pride|cost|bill|news
hard (pill) to swallow <4> (bill|price|news)
pill to swallow
hard pill
bomb <1> (dot|ass) com|cyclone|app|diggity
the|da bomb
bath bomb|bombs
photo bomb|bombed
bombed <2> (again|test|portal)
tryna|try|trying|to bomb my face
bomb shelter
explode|exploded <4> laughing|joy|popularity|phone|likes
blew|blow|blows|blown|blowing <1> my|us|me|up|away <2> mind|away|expectations|balloons|notifications|phone|leaves|nose
knock|knocked|knocks <3> park|socks|wood|price|off|door
beat|beats|beating <2> traffic|odds|rush|crowd|clock|cancer|record|price|prices|heat|flu|wait
beats <3> any|every|other|driving|waiting
hit <2> gym|spot|road|deck|nail|like|mark|jackpot
hives <1> of bees
bee|bees|honey hives|hive
bee hives
dizzy|giddy|swollen <2> joy|happiness|pride|excitement|love
dizzy with
heart is|swelled|swollen|swells <3> pride|love|joy
allergic to <2> mornings|mondays|bills|paperwork|bullshit|nonsense|people|work|waiting|exercise|math|fun|drama
rash decision|decisions|of|judgment
rash of
fell asleep
arm|leg|foot|butt|feet fell|fall|went asleep
numb <4> chair|chairs|waiting|bench|hold
watch your back <1> when|lifting|bending|posture|pain|while
watch|mind your|the back|step|head|posture <2> when|lifting|while|bending
pay in|on|online|by|with|at person|monday|cash|card|check|tuesday|friday
coming|come|stopping|swinging down|by|there <4> drop|pick|say|visit|pay|bring|sign|thank|get|see|volunteer
see|seeing|catch you <1> (all) soon|tomorrow|there|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|then
fight|fist|fistfight|wrestle|waterboarded|rather <2> a bear|sharks|alligator
rather <1> fistfight|fight|wrestle|eat|chew|be|waterboarded|have|pull|get|stab|gouge|die|walk <9> than
i'd rather
hostage situation
send|take my worst|a enemy|grenade
take|took a bullet|grenade for
follow <3> burning building
hit|attack|attacked me with <3> kindness|bill|compliments|hugs
lord of the flies
survived <4> (line|wait|parking)
stabbed <3> (again|sticker|flu|shot)
would be stabbed
no|never|without|denies|denied|zero <2> chest|seizure|seizures|bleeding|fever|reaction|reactions|rash|swelling|side
hope|hoping|pray|praying <2> (you|he|she) not die
not dying
saved|save|saves|saving|changed|change|changing|improved <2> life|lives
end of life|year|day|month|summer|story|discussion
life of|insurance (the) party|accepted|agent|exam
hospice|palliative <2> (care)
dying|die wish|art|breed|light
dying dying
buried|bury|burying <3> in|under <3> paperwork|pie|forms|work|bills|snow|cream|chocolate|debt
stopped|stops|stop <1> breathing <3> (mask|apnea)
apnea
a little|bit death
me muero|morir|muero|mori <1> de <2> risa|hambre|ganas|amor|sueno|verguenza|ternura
muero de
me mata|matan <2> (la|el) espera|espalda|risa|pies
matar por|el tiempo
`)
