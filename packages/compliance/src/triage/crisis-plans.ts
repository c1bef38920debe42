/** More ways to say that a life is to end: what somebody plans, leaves, gives away or asks about. Phrases for `crisis.ts`. */
export const crisisPlans = `
past this weekend|week|month|year
won't <2> stitches|stitch
sorted in the garage
unalive szn|season|era|arc
won't be coming <9> after|ever
don't bother calling|coming|looking
pay|pays|payout <3> out <4> kids|family|wife|suicide
#intent <4> ways|way|how to die|disappear|end
se quiere|quiero|quiso|intento matar|morir|ahorcar|colgar
quiero|quiere|quisiera|pensando|pienso|ganas|intento <3> matar|morir|matarme|morirme|suicid*|colgarme|tirarme|aventarme|desaparecer
relieved|better|happier|easier|free|freer|lighter|fine|peace <6> if|without|when|once <1> i|me|i'm|i'd <3> gone|dead|die|died|come|came|home|wasn't|weren't|left|disappeared|didn't|stopped|vanished
trying|fighting|struggling|reason|reasons|point <3> stay|be|keep|remain|staying|being alive
stay|staying alive <4> other|everyone|them|kids|anyone
wouldn't|won't|not <3> mad|mind|care|sad|upset|fight|bothered <5> if <4> hit|die|died|wake|crashed|dead
if <4> hit|ran|took|crashed <2> me <6> wouldn't|won't <3> mad|mind|care|sad|upset|bothered
hope|wish|hoping|wishing|pray|praying <2> (a|the) bus|truck|car|train|cancer|heart|tumor <4> hit|hits|takes|kill|kills|take|gets|hurry|win|wins|stops
wish|wishes|hope|hopes <2> cancer|it|god|death <4> hurry|take|takes <3> (me|up|her|him)
who gets <2> what|my|the|everything
use|using|used|uses <3> belt|rope|gun|razor|knife|scissors|bridge|noose <6> next|time|tonight|myself|himself|herself|again|to
hurt|cut|burned|burnt|scratched|stabbed|harmed #self <6> again|tonight|purpose|scissors|razor|knife|lighter|because|feel|relief|cope
stopped|quit|skipping|stop|refusing|refuses <5> insulin|meds|dialysis|medication|eating|pills|chemo <3> purpose
what <3> happen|happens <4> take|took|swallow|swallowed|drink <3> all|whole|every|entire|bottle
know|knows|known <4> how much|many <4> (it) takes|take|kills|lethal
if <2> goes i go
been|was nice|good|real knowing you|yall|everyone|everybody
it's been real
hanging <2> by <2> thread
pact|goodbyes
lost|losing <2> will to live
lost|losing <2> reason|reasons to live|stay|go
saying|said|says|texted|posted (my|her|his|their) goodbye|goodbyes
this is (my) goodbye
this is <1> last|final post|message|note|day|night|goodbye|thing
my|his|her last|final day|night|post|message|note|words on|ever|alive
wrote|writing|finished|written the|my|goodbye letters
writing|wrote|written|finished|left my|his|her letters|goodbyes|will
left <9> note <9> goodbye|sorry|free|straight|voicemail|gone
gave|giving|gives <2> away <3> his|her|my|their|everything|things|stuff|dog|cat|ring|guitar|belongings
gave|given <3> her|his ring|keys <3> (hold|keep)
made|making|hice|ya <3> my|las|mi peace|paz|paces
made my|his|her peace
worth more dead
more <2> dead than alive
life insurance <9> me|i|wife|family|kids|won't|pays|covers
insurance pays <9> math
did|do|done the math <9> won't|thursday|gone|insurance|wife
make|made it to <6> did <2> math
picked|pick|have|has|set|chose|got|already a|the|my date|night|day picked|planned|set
date picked|chosen|set
just pick a night|day
planned|planning|plan|picked <3> own|my funeral|obituary
gun|rifle|pistol|shotgun|noose|rope|razor|soga|pistola <4> in|to|by|from|up <1> head|mouth|lap|trunk|garage|tree|hand|bed|table
loaded|bought|buying|got|found|holding|has|have|getting|keeps|took|takes|missing|neither <3> gun|rifle|pistol|shotgun|handgun|revolver|noose|rope|razor
gun|rifle|pistol|shotgun|handgun|truck <5> gone|missing|loaded|closet|head|mouth|isn't|ready|nightstand
bridge|overpass|roof|rooftop|ledge|cliff|platform|tracks|puente <9> jump|jumping|jumped|slower|end|stop|step|over|think|thinking|tempting
i'm|he's|she's|stood|standing|sitting|look|looking|staring|thinking <3> at|on|off|about|from <2> bridge|overpass|roof|rooftop|ledge|cliff|tracks
jump|jumping|step|stepping|walk|walking|swerve <1> off|into|from|front <4> bridge|overpass|roof|building|traffic|train|tree|tracks|highway|balcony|window|cliff|truck|bus
jump in front of
drive|driving|steer|swerve <3> into|off <3> tree|wall|bridge|river|lake|truck|oncoming|cliff
toaster <3> bathtub|tub|bath
running <3> car <4> garage
car running <3> garage
carbon monoxide <5> sleep|asleep|hurt|easy
saved|saving|save|stash|stashed|hoarding|hoarded|stockpiling|stockpiled|counted|counting|count|lined|lining|kept|keeping|collecting|enough|handful|stole|hiding <4> #pills
#pills <6> enough|counted|saved|stash|lined|bowl|shoebox|drawer|end|forever
tengo <2> pastillas|pistola|soga
counted <3> out|them|into <9> enough
how|cuantas many|much <2> #pills|pastillas|it <9> take|takes|die|kill|overdose|sleep|enough|lethal|fatal|asleep|hurt
how|cuanto many|much <5> take|takes|need to <2> die|sleep|sleep|wake|overdose|end|od
lethal|fatal dose|amount
hurt less|quick|fast <6> antifreeze|tylenol|gun|pills|bleach
painless|quickest|easiest|peaceful way|ways|method <1> to|out|of (die|go|end)
easy exit
pleasure|honor knowing me
let it run down|out <6> exit|done|over|sleep
way out <3> that|is|tonight|of this life
plan <2> to overdose|od
overdose|od on purpose|myself
ready to go <1> (be) with (him|her|my|god|jesus)
going|go|gonna|want|wants|ready|wanted <2> be|join with|him|her|my (him|her|mom|dad|husband|wife|baby|son|my) (now|soon|heaven|again|tonight|there)
hate <1> being alive|living
hated|hate being here alive
put me down <5> (kind|dog)
put me out of my misery
see (you|yall|everyone) on the other side
voice|voices|demons <3> telling|saying|say|tell|tells <6> die|kill|hurt|end|safer|gone|jump|do|harm
god take|taking me
nobody|no one <2> stop me <4> (tonight|anymore)
don't give me the hotline
don't call|send <3> hotline|cops|anyone
deciding <3> whether <2> live|die|stay
feed <2> dog|cat|cats|biscuit <6> sorry|gone
sorry for everything <6>
sorry for everything
tell <3> cats|dog|kids|mom|mother|dad|wife|husband|family|son|daughter|children|brother|sister <3> i (tried|loved|love|sorry|i'm)
tell <4> it's|its|was|isn't|wasn't not <2> fault
isn't|ain't|not|won't|wont|never <3> be a|another|any <1> third|next|more|second|another|tomorrow pic|time|one|post|visit|appointment|year|birthday|christmas
can't|cannot|don't|couldn't picture|imagine|see <2> morning|day|year|life|future|myself <3> after|past|beyond|anymore
can't|cannot|don't picture|imagine|see a|any|my future
won't|wont|will|never|not <3> know|notice|miss|care <2> i'm|i <1> gone|missing|left|dead
one who goes first
he'd|she'd|they'd|kids|baby|he|she <2> have|has (his|her|their) dad|father|mom|mother|grandma|each|other <9> better|fine|okay|enough
they'd|they'll|kids|he'd|she'd|everyone|family <2> be fine|okay|ok|better|happier|alright without|if|when|after|w (me)
somebody|someone else's problem
saving|saved|hoarding|stockpiling|stashing|hiding them (up)
saving|saved|hoarding|stockpiling|stashing|hiding his|her|my|their|the <1> pills|meds|doses|patches|insulin|oxy
saving|saved|stashing|hiding up|his|her|the <2> pills|meds|doses|oxy|insulin
has|have|made|suicide|a|their|our <1> pact
not|don't <2> come|visit|check|open|look <4> until|till|before <2> monday|friday|sunday|tomorrow|morning|police
mailed|mail|signed|giving|gave|left <2> deed|title|will|papers|keys|passwords
passwords <3> notebook|paper|drawer|folder|list|envelope
so|that nobody|noone|none has|have|needs to deal|clean|find|worry|pay|sort
nobody|noone has|have|needs|had to deal|find|clean|worry (with) <3> me|it|body|mess
tidied|tidying|labeled|labelled <3> drawers|everything|affairs|papers|things
affairs in order
no need to send|call anyone|anybody|somebody
been tidying|sorting|giving
deciding about that|it|one|whether
got|get|took|taken|have <1> my|the|his|her|a belt|rope|gun|razor|blade|pills|knife|cord|scarf out
all (of) them at once
thighs|wrists|arms|stomach|hips|ankles this time
this time <6> nobody|noone <4> sees|see|know|knows|notices
cut|cutting|carving|burning|scratching <2> deep|deeper|legs|thighs|wrists|arms <6> (tonight|again|nobody|sleeves)
she's|he's|i'm|they're|i|been <1> cut deep|myself|herself|himself
razor|razors|blade|blades|cuts|burns|marks|scars <3> her|my|his <1> wrist|wrists|thighs|thigh|forearm|forearms
long sleeves <6> cut|cuts|marks|hide|hiding
written|said|say|record|know|tell <4> i (really) tried|gave
i tried i really
hate|hated|hating myself <9> (smaller|still|anymore|more)
sleep <5> stay that way
does|would|will it hurt <4> die|antifreeze|tylenol|hang|drown|jump|bleed
how|cuanto many|much <7> does|would|will it take (to) (for) (a) (do) (it)
how|cuanto many|much|long <7> does|would|will it take <3> me|him|her|man|woman|pounds|lb|lbs|adult|die|work|stop|over|kill
want <1> it|this|everything|pain|life <3> be over|end|stop
just want <2> it|this|everything|pain to stop|end
want <1> to be with <3> again|heaven|now
nobody|no one would <2> notice|miss|care <3> (gone|died|if)
not|never|won't <3> coming|come|going|go back|home <6> note|goodbye|sorry|love
tired <2> being in pain|hurting|fighting <9> (anymore|done|end)
done pretending
ready to die
ready to be done|gone
take|taking care|cuida|cuiden <2> my|mis <2> kids|dog|cat|children|hijos|hijas|mama|perro
cuiden|cuida|cuide <2> mis|mi hijos|hija|hijo|mama|perro|gato|ninos
new ones tonight|today|again
locked|locks|lock|encerro|encerrado <4> bathroom|garage|barn|room|bedroom|closet|shed|cuarto|bano|garaje <9> knife|gun|pills|rope|razor|won't|not|belt
took|grabbed|has|have|with|cogio|se (llevo|took) <2> gun|rifle|pistol|shotgun|rope|razor|noose
won't come out <9> rope|gun|rifle|belt|knife
bad|last|first|previous|previa try|attempt <6> years|ago|yrs
quiero|quiere|queria|quisiera|deseo|quieres <1> morir|morirme|morirse|matarme|matarse|desaparecer|suicidarme
no puedo|aguanto <1> vivir|seguir|viviendo
no quiero|quiere (ya|mas) (seguir) vivir|despertar|viviendo|existir|estar
no quiero|quiere seguir
matarme|matarse|suicidarme|suicidarse|suicidio|ahorcarme|ahorcarse
quitarme|quitarse|quitar|quito|acabar|terminar <1> la|con|mi|su vida|todo
mejor|mejores <2> sin mi
mejor <2> muerto|muerta
ya no puedo|aguanto|doy mas
me|se despedi|despidio|despidiendo <3> (todos|de)
no vale <2> pena (vivir|seguir|la)
cansado|cansada|harto|harta de vivir|existir|todo
cortarme|cortandome|cortandose|cortarse
nos|me pidio perdon a todos
no tengo <2> razon|razones|motivo <2> vivir
dejar de existir|sufrir
je veux mourir
me suicider|tuer|suicidar
quero morrer
vou me matar
ich will sterben
mich umbringen
gusto ko <2> mamatay
magpakamatay
muon chet
mwen vle mouri
`
