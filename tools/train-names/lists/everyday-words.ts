/**
 * Everyday English words, lower case: a capitalized word in this list is not taken for a name on its shape alone.
 * Counted from texts of VADER's ground truth (MIT), Tweebank-NER (Apache-2.0), W-NUT 2017 and the Broad Twitter Corpus (both CC-BY 4.0).
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  ability able about above absolute absolutely absorbing abstract absurd abuse abused accent accents accept acceptable access accessible
  accessories accident accidentally accomplished according account accurate accurately accused achieve achievement achieves across act
  acted acting action actions activities actor actors actress actresses acts actual actually ad adaptation adapter add added adding
  addition additional address addresses addressing adds adequate adequately admirable admire admission admit admits adolescent adorable
  adult adults advance advanced advantage adventure advert advice af affair affect affected affecting affection affirming afford afraid
  after afternoon again against age aged agency agenda agent ages ago agree agreed agreement ah ahaha ahead ai aid aim aimed aims ain
  aint air airport al alarm albeit album albums alcohol alert alike alive all alleged allegedly allow allowed allowing allows almost
  alone along alot already alright also alternative although always am amateur amateurish amazing amazingly amazon ambiguous ambition
  ambitious amid among amount amounts amp amuse amused amusing an and anger angle angry angst animal animals animated animation anime
  anniversary announced announces annoying annual anonymous another answer answers anti any anybody anymore anyone anything anyway
  anywhere apart apex app appalling apparent apparently appeal appealing appear appearance appeared appears appetite apple applications
  apply appointment appreciate appreciated approach appropriate apps archos are area areas aren argue argument arguments arm arms army
  around arrest arrested arrive arrived arrives art article artifice artificial artist artistic artists arts as aside ask asked asking
  asks asleep aspects ass assault assembled assembly assets assume assured astonishing at ate athletes atmosphere attack attacks attempt
  attempted attempts attend attending attention attitude attractive audience audiences audio authentic author authorities authority auto
  automatically available average avoid avoids aw awake aware away awe awesome awful awkward babe baby back backdrop background bad
  badly bae baffling bag bags baked balance ball ban banal band bands bang banks banter bar bare barely bargain barrel bars base
  baseball based basic basically basis basketball bath batteries battery battle bc bday be beach bear beat beating beats beautiful
  beautifully beauty became because become becomes becoming bed bedroom been beer before beg began begin beginning begins begun behavior
  behind behold being believable believe believed believing bells belly belongs below belt beneath benefit benefits beside besides best
  bet better between beyond big bigger biggest bikes bill billion bin bio biopic birth birthday bit bitch bitches bite bites biting bits
  bitten bitter bittersweet bizarre black blah blame bland blank blast bleak blend bless blind block blocking blog blood bloody blow
  blowing blown blows blue board boasts boat bodies body bold bomb bombing bone bones bonus boo boobs book books boom boost boots border
  bore bored boring born borrowed boss both bother bothered bottle bottom bought bound bout bow box boxes boy boyfriend boys brain
  brains brand brave break breakdown breakfast breaking breaks breakthrough breath breathe breathing breathtaking breezy brew brief
  bright brilliance brilliant brilliantly bring bringing brings bro broad broke broken brother brought brush brutal brutally btw buck
  bucks buddy budget buffs bug build building builds built bull bullshit bunch buoyant buried burn burns bus business bust busy but butt
  button buttons buy buyers buying buzz by bye ca cable cake calendar call called calling calls calm came camera cameras camp campaign
  can cancelled cancer candidate candy canned cannot canon cant cap capable capacity caper captivating capture captured captures car
  card cards care career careful carefully cares carpet carried carries carry carrying cars cartoon cartoons case cases cash cast
  casting casual cat catch catching category cats caught cause caused cautionary cbb cd cds ceasefire celebrate celebrates celebrating
  celebration cell cent center central century cerebral certain certainly cf chair challenge challenges challenging champagne
  championship chance chances change changed changes changing channel chaotic chapter character characterizations characters charge
  charged charger charges charging charisma charismatic charity charm charmer charming charms chase chat cheap cheaper check checked
  checking cheek cheeky cheer cheese cheesy chef chemistry chest chick chicken chief child childhood children chill chiller chilling
  chills chilly chips chocolate choice choices choose choppy chose chosen chriskkenny christmas chuckles church cigarette cinema
  cinematic cinematography circle circles circumstances cities claim claims clarity clash class classic classical classics classified
  claustrophobic clean cleaning clear clearly clever cleverness clich cliche cliched cliches click client clients clock close closed
  closely closer closes closest closing clothes clothing cloud clouds cloying clubs clue clumsily clumsy clunky co coach coast coat code
  coffee coherent cold collaboration collapses collection college collision color colorful colors colour com coma combat combination
  combined come comedian comedic comedies comedy comes comfort comfortable comic coming comment commentary comments commercial
  commitment committed common community compact company compare compared comparison compassion compelling competent competition complain
  complained complaining complaint complaints complete completed completely complex complexity complicated complications computer
  computers con conceived concept concern concerned concert conclusion condition conditions condolences conference confidence confident
  confirm confirmed confirms conflict confused confusing confusion connect connected connection connections cons conscious consciousness
  conservative consider considerable considered considering consistent consistently constant constantly constructed construction
  consumer consuming cont contact contains contemporary content contest context continue continues contract contrivances contrived
  control controls convenient conventional conversation convey conviction convince convinced convincing convoluted convoy cook cooking
  cool coolest coolpix cop cops copy core corner corny corporate correct correctly corrupt cos cost costs costume costumes cough could
  couldn count counter counting countries country couple courage course court courtesy cousin cover coverage covered covers cow crack
  craft crafted crap crappy crash crashed crashes crass crazy cream create created creates creating creation creative creativity
  creature credibility credible credit credits creepy crew cricket crime criminal crisis crisp critical criticism critics cross crossing
  crowd crude cruel cry crying cult cultural culture cultures cumbersome cup cure curiosity curious current currently custody custom
  customer customers cut cute cuts cutting cuz cynical cynicism da dad damage damaged damn damned dance dancing dang danger dangerous
  dare dares daring dark darker darkly dat data database date dating daughter daughters day days daytime dazzling de dead deadline
  deadly deadpan deal dealing deals dear death deaths debate debt debut decade decades decent decide decided decision decisions decline
  dedicated deep deeper deepest deeply default defence definately definitely definition deft deftly degree del delay delayed delete
  delicate delicately delicious delight delightful delightfully deliver delivered delivering delivers delivery dem demand demanding
  demands demographic demons demonstrate demonstrates denial denied denying department departure depends depiction depressed depressing
  depression depth depths derivative describe described description deserve deserved deserves design designed designs desire desk
  despair desperate desperately desperation despite destination destined destroy destruction detail detailed details determination
  determined devastating developed developing development develops device devices devoid dey di dial dialing dialogue dick did didn
  didnt die died dies difference differences different difficult dig digital dignity dimensional dinner direct directed directing
  direction directions directly director directorial directors directs dirty dis disappointed disappointing disappointment disaster
  disbelief disc discover discovered discovery discs discuss discussion disguise disgusting dish disjointed disk display displays
  disposable distance distinctive disturbing diverse diversion diverting dm dnt do doctor doctors document documentaries documentary
  does doesn doesnt dog dogs doin doing dollar dollars domestic don done dont door dope dose doses double doubt down downer download
  downloaded downpours downright downside dozen dozens draft drag dragged drags drain drama dramatic dramatically draw drawn draws
  dreadful dream dreaming dreams dreary dress dressed dresses dressing drink drinking drinks drive driven driver drivers drives driving
  droll drop dropped drops drove drug drugs drunk dry duck dud dude due dull dumb during dvd dvds dying dynamic dysfunctional each ear
  earbuds earlier early earn earned earnest ears earth earthquake ease easier easily eastern easy eat eaten eating eats eax eccentric
  economic economy edge edges edit edited editing editor education educational een effect effective effectively effects effort
  effortlessly efforts egg eggs ego eh eight either el elaborate election elegant element elements else elsewhere em email emails
  embarrassed embarrassing embarrassment embassy emerge emergency emerges emotion emotional emotionally emotions empathy empowerment
  emptiness empty en encounter encouraging end endearing endeavor ended ending endless endlessly ends endure energetic energy engage
  engaged engaging engrossing enjoy enjoyable enjoyed enjoying enjoys enormous enough ensemble enter entered enterprise entertain
  entertained entertaining entertainment enthralling enthusiasm entire entirely entry environment epic episode episodes equal equally
  equipment equivalent er era error errors escape escaping escapism especially essay essence essentially established etc even evening
  event events eventually ever every everybody everyday everyone everything everywhere evidence evocative ex exactly exam examination
  examine example exams exceedingly excellent except exception exceptional exceptionally excess exchange excited excitement exciting
  excuse executed execution exercise exhausted exhausting exhilarating exist existence existential exotic expect expectation
  expectations expected expecting expense expensive experience experienced experiences experiment expert experts explain explains
  explanation exploit exploitation exploitative exploration explore explorer explores exploring explosion exposed exposition exposure
  express exquisite extended external extra extraordinary extras extreme extremely eye eyed eyes fab fable fabric fabulous face faced
  faces facing fact factor factory fail failed failing fails failure fair fairly fairy faith faithful fake fall falling falls false fam
  fame familiar families family famous fan fanciful fancy fans fantastic fantasy far farce fare fascinating fashion fashioned fast
  faster fat fatal fate father fault fav favor favorite favorited favourite fb fear fears feast feat feature featured features featuring
  feed feedback feel feeling feelings feels feet fell fellow felt female fest few fewer ff fi fiction field fight fighter fighting
  fights figure figured figures file files fill filled filling fills film filmed filming filmmaker filmmakers filmmaking films filter
  final finale finally financial find finding finds fine finely finest finger fingers finish finished fire fired firm firmware first
  fish fit fits fitting five fix fixed flair flash flashes flashy flat flaw flawed flaws flick flicks flight flights flimsy flip
  flooding floor flow flowers fluff fly flying fm focus focused focusing folder folders folk folks follow followed followers following
  follows food fool foolish foot footage football for force forced forces foreign forever forget forgettable forgive forgot forgotten
  form format formats former formula formulaic forth fortune forward foul found founder four fourth fragile frame franchise frat freak
  freaking free freedom freeze freezing frequently fresh friend friendly friends friendship frightening from front froze frozen
  frustrating frustration ft fuck fucked fuckin fucking full fully fun function functionality functions funeral funnier funniest funny
  further future fuzzy gag gags gain game games gang gangster gap garbage garden gas gave gay gb gear gem gender general generally
  generate generated generation generic genius genre genres gentle gently genuine genuinely get gets gettin getting ghost giant gift
  gifted gifts gig girl girlfriend girls giroditalia give giveaway given gives giving glad glass glasses glimpse global glorious glory
  glossy go goal goals goes goin going gold golf gon gone gonna good goodbye goodness goofy gore gorgeous gory got gotta gotten
  government grab grace grade gradually grand grandeur graphic graphics grasp grateful great greater greatest grew grief grim gripping
  gritty gross ground group groups grow growing grown grows growth gsm gt guess guessing guest guide guilt guilty guitar gun guns gusto
  gut guts guy guys gym ha hack hackneyed had hadn haha hahah hahaha hahahaha hair haircut half halfway ham hand handed handful handle
  handling hands handsome handy hang hanging hangover happen happened happening happens happier happily happiness happy hard harder
  hardest hardly hardware harmless harrowing has hasn hassle hat hate hates hating haunted haunting have haven havent having he head
  headache headed heading headphone headphones heads headset heal health healthy hear heard hearing heart heartbreaking hearted
  heartfelt hearts heartwarming heat heaven heavily heavy heck heels hehe held hell hello help helped helpful helping helps her here
  hero heroes heroine herself hey hidden hide high higher highest highlight highly hilarious him himself hint hip hiring his historical
  history hit hits hitting hmm ho hold holding holds hole holes holiday hollow homage home homes homework honest honestly honesty honey
  honeymoon honor honored hook hooked hoot hop hope hoped hopeful hopefully hopes hoping horrible horribly horrifying horror horses
  hospital host hot hotel hour hours house housing how however http hug huge human humanity humans humor humorless humorous humour
  hundred hundreds hungry hurry hurt hurting hurts husband hybrid hype hyped ice id idea ideal ideas identity idiot idiots if ignore
  ignored ik ill illegal illness im ima image imagery images imagination imaginative imagine imitation imma immediate immediately
  immigration impact impeccable implausible implies importance important impossible impressed impression impressive improbable improve
  improved improvement in inane inch incident include included includes including incoherent increase increasingly incredible incredibly
  indeed independent indie individual indoor inducing indulgent industry inept inevitable infectious influence info information
  informative infuriating ingenious ingredients inherent initial injured inner innocence innocent innovation inoffensive input inquiry
  insane insanity insecure inside insight insightful insights inspiration inspirational inspire inspired inspires inspiring install
  installed installment instant instantly instead instructions insulting insurance integrated integrity intellectual intelligence
  intelligent intended intense intensity intent intentioned intentions interest interested interesting interface intermittently internal
  international internet interview interviews intimacy intimate into intoxicating intricate intrigue intriguing introduces intuitive
  inventive invest investigating investigation investment invite invited involved involving ipod ipods iriver ironic irony irresistible
  irritating is ish isn isnt isolation issue issued issues it item items its itself itunes ive ja jail jazz jealous jealousy jet job
  join joined joining joins joint joke jokes journalism journalist journey joy joyous jpeg judge jukebox jump junk jus just justice
  justify justinbieber justsaying karma kbps keen keep keeping keeps kept key kick kicked kicking kicks kid kiddie kids kill killed
  killer killing kills kind kinda kinds kiss kitchen kitten km knee knew knife kno know knowing knowledge known knows ko kudos la label
  lack lacking lackluster lacks lad ladies lady lag laid lame land landmark landscape language laptop large largely larger last lasted
  lasts late lately later latest latter laugh laughable laughed laughing laughs laughter launch laundry law laws lay layout lazy lcd le
  lead leaden leader leaders leadership leading leads league learn learned learning least leather leave leaves leaving lecture led left
  legal legend legs length lens lenses less lesser lesson lessons let lets letter letters letting level levels liberal library license
  lie lies life lifeless lifestyle lifts light lighter lighting lightning lights lightweight likable like liked likely likes liking lil
  limit limitations limited limits line lines lingering link linked links lip lips list listed listen listening listless lit literally
  literary little live lived lively lives living ll lmao lmfao load loaded loads local location locations lock log logic lol lonely long
  longer longing look looked looking looks loose lose loser losers loses losing loss lost lot lots loud lousy love loved lovely lovers
  loves loving low lower loyal loyalty lt luck lucky ludicrous lunch luv lying lyrical lyrics ma mac machine machines macro mad made
  madness magazine magic magical magnificent mail main mainly mainstream maintains major majority make maker makers makes makeup making
  male mall man manage managed manager manages manipulative manner manual manually many map mar marathon mark market marketing marks
  marriage married marry martial marvel marvelous mass massive master masterful masterfully masterpiece match mate material matinee
  matter matters mature maudlin maurinor may maybe mayhem mayor mb me meal mean meandering meaning meaningful meaningless means meant
  measure measured meat mechanics media mediasource medical mediocre meditation medium meet meeting meetings meets mega megapixel
  melancholy melodrama melodramatic member members memorable memorial memories memory men menace mental mention mentioned menu menus
  mere merely merit mesmerizing mess message messages messed messing messy met metal metaphor metz mi mid middle midnight might mighty
  mild mildly mile miles militants military milk mill million millions min mind minded mindless minds mindset mine mini minimum minor
  mins minute minutes miracle miserable misery miss missed misses missile missing mission mistake mistakes mix mixed mixture mm mo
  mobile mode model models modern modes modest mom moment moments momentum moms mon money monkeys monster monsters month months mood
  moody moon moral morality more morning most mostly mother mothers motion motivated motivation mountain mouse mouth move moved movement
  moves movie moviegoers moviegoing moviemaking movies moving mp much muddled mufc mug multi multiple mum murder music musical must
  muted my myself mysteries mysterious mystery na nah nail nails naked name named names nap narrative nasty nation national natural
  naturally nature natured naughty navigate navigation nd near nearly neat necessarily necessary need needed needs negative neither
  nerve nervous net neutral never nevertheless new newspaper next ni nice nicely nicer nicest nigga niggas night nightmare nights nikon
  no noble nobody noir noise nokia nomad nominated non none nonetheless nonsense nor normal normally northern nose nostalgia not notch
  note notes nothing notice noticed notion notmad novel now nowhere nowplaying nt nuanced nuclear null number numbers numbingly numerous
  nuts nx object objective obnoxious observant observation observations observed obsessed obsession obvious obviously occasional
  occasionally odd oddly odds ode of off offbeat offend offensive offer offered offering offers office officer official officially
  officials often oh oil ok okay old older omg on once one ones ongoing online only onscreen onto open opened opening opens opera
  operate operating opinion opportunities opportunity optical option options or orange order ordered orders ordinary organized oriented
  original originality os other others otherwise ought our ourselves out outcome outing output outrageous outside outstanding outta over
  overall overcome overlong overly overwhelming overwrought owe own owned owner owners pa pace paced pacing pack package packed packing
  page pages paid pain painful painfully paint painted pair pale panasonic panel panic pants paper par parable parade parent parents
  parking parody part particular particularly parties partly partner parts party pass passed passenger passengers passes passing passion
  past pat path pathetic pathos patience patient pause pay paying paynewere pays pc peace peculiar pedestrian peek penalty penis people
  per perfect perfection perfectly perform performance performances performers performing perhaps period person persona personal
  personality personally perspective perverse philosophical phone phones photo photographed photographs photography photos photoshop
  phrase physical pic pick picked picking picks pics picture pictures pie piece pieces pile pilot pin pink piss pissed pitch pity pizza
  place placed places plain plan plane planes planned planning plans plastic plate play playback played player players playful playing
  playlist playlists plays pleasant please pleased pleasing pleasure pleasures plenty plethora plodding plot plotted plotting pls plug
  plugged plus plz pm pocket pod poem poetic poetry poignancy poignant point pointed pointless points police policy polished political
  politics poll ponder ponderous poo pool poor poorly pop popcorn popping popular pork porn port portable portrait portrayal portrays
  position positive positively possibilities possible possibly post posted poster posts potent potential potentially pour poverty power
  powerful powershot ppl practically practice pray prayers pre preachy precious precisely predecessor predecessors predictable
  predictably prefer pregnant premiere premise prepared preposterous presence present presentation presented presents press pressed
  pressure pretension pretentious pretty prevent preview previous previously price priced prices pride primarily primary prime print
  prints prior priority prison private pro probably probe problem problematic problems proceedings process produce produced producer
  producers produces product production productive products professional profile profit profits profound program programme progress
  progressive project projects promise promises promising proof prop propaganda proper properly pros protagonist protect protection
  proud prove proves provide provided provides providing provocative provoking ps pseudo psychological psychology pub public pull pulled
  pulling pulls pulse punch punk puppy purchase purchased pure purple purpose push pushed pushes pushing pussy put puts putting
  qualities quality quarter que quest question questions quick quickly quiet quietly quirks quirky quit quite quits quiz quote race
  races racial racing racism racist radar radio rage rail rain rainbow raining raise raised raises raising ran random range ranks rap
  rape rare rarely rate rated rates rather rating ratio raunchy raw rd re reach reached reaction read reading ready real realise
  realised realism realistic reality realize realized really reason reasonably reasons rebel rebels receive received receiving recent
  recently reception recharge recipe recognize recommend recommendation recommended record recording records recovery red redeeming
  reduce redundant reel reference references reflection refreshing refreshingly refugees refusal refuse refused refuses regard regarding
  region register regret regular rejected relate related relationship relationships relatively relax relaxed release released releases
  relentless relentlessly relevant reliable relief relies religious relying remain remains remake remarkable remarkably remember
  remembered remind reminded reminder reminding reminds remote remove removed rendered rent rental rep repeated repeatedly repetitive
  replace replaceable replaced replacement reply report reported reportedly reporter reporting reports represents reputation request
  require required requires rescue research resembles residents resist resolutely resolution resonance resonant respect respectable
  respond response responsible rest restaurant result results retail retread return returned returning returns retweet reveal revealed
  revealing reveals revelations revelatory revenge review reviewers reviews revolution rewarding rewards rhythm rhythms rich richer
  richly rid ridden ride ridiculous riding right rights ring rings ringtones rip ripe ripped ripping rise rises rising risk riveting
  road rock rocket rocks role roles roll rolling rolls romance romantic romp room root roots rose rote rough roughly round rousing route
  routine row royal rt rude ruined rule rules run running runs rush sa saccharine sacrifice sad sadly sadness safe safety saga said sake
  sale sales salsa salute same samsung sappy sat satire satirical satisfied satisfy satisfying save saved saves saving savvy saw say
  saying says scale scan scare scared scary scattered scenario scene scenery scenes schedule scheduled scheme school schools sci science
  scope score scored scores scratch scratching scream screaming screen screenplay screens screenwriter screenwriters screenwriting
  screwed script scroll se search searching season seat seats second seconds secret section security see seeing seek seeking seeks seem
  seemed seeming seemingly seems seen sees segment select selection self sell seller selling semester semi send sending sends
  sensational sense sensitive sensual sent sentiment sentimental sentimentality separate separatists sequel sequels sequence sequences
  serial series serious seriously seriousness serve served server serves service services session sessions set sets setting settings
  settles setup seven several severe sex sexual sexy shadow shadows shake shaking shall shallow shame shameless shape shaped shapeless
  share shares sharing sharp she sheer shelf shes shift shifting shine shines shining shiny ship shipping shirt shit shock shocked
  shocking shocks shoe shoes shoot shooting shoots shop shopping short shortcomings shortly shot shots should shoulder shoulders shouldn
  shout show showcase showcases showed shower showers showing shown shows shut shutter sick side sides sight sign signal signals signed
  significant signing signs silence silent silliness silly silver similar simple simplicity simplistic simply since sincere sing singer
  singing single singles sink sinks sir sister sisters sit sitcom site sites sits sitting situation situations six size sized sketch
  sketchy skies skill skills skin skinny skip skipping sky slap slapstick slasher sleek sleep sleeping sleeve slept slice slick slide
  slight slightly slip sloppy slow slowly slr sly smack small smaller smart smarter smartly smash smell smh smile smiles smiling smoke
  smooth smug snap snapchat snow so soaked soap sober sobering soccer social society socks soft software soggy sold soldier soldiers
  solid solidly solution solve somber some somebody somehow someone something sometimes somewhat somewhere son song songs sons sony soon
  sooo sophisticated sophomoric sore sorry sort soul souls sound sounds soundtrack soup sour source sources space spare spark speak
  speaker speakerphone speakers speaking speaks special specific specifically spectacle spectacular speech speed spell spend spending
  spent spin spirit spirited spirits spiritual spit spite splendid spoke spoof spooky sporcle sport sports spot spots spread spring spy
  squad square squeeze st staff stage staged stale stand standard standards stands star staring starring stars start started starting
  startling starts statement states static station stats status stay stayed staying stays steady steal steals step steps stereotypes
  stick sticks stiff still stilted stirring stock stolen stomach stone stop stopped stops storage store stores stories storm story
  storyline storytelling straight straightforward strain strains strange strangely strategy streak stream streaming street streets
  strength stress stretches strictly strike strikes striking string strong stronger strongly structure structured struggle struggling
  stuck student students studio study stuff stunning stunt stunts stupid style stylish stylistic stylized sub subject subjects substance
  substantial substitute subtle subtlety subtly subversive succeed succeeds success successful successfully such suck sucked sucker
  sucks sudden suddenly suffer suffering suffers sugar suggest suggests suicide suit suited sum summer sun sunny sunshine super superb
  superbly superficial superior supernatural supplied support supporting supports suppose supposed sure surely surf surface surfing
  surgery surprise surprised surprises surprising surprisingly surreal surrounding survive survived sushi suspect suspense suspenseful
  sustain sustains swallow swear sweat sweeping sweet sweetie sweetness swim switch switched sympathetic sympathy sync system ta table
  tackle tag tags take taken takes taking tale talent talented talents tales talk talking talks tall tank tap tape tapping target
  targeted task taste tastes tasty tattoo taught taut tax tbh tcot te tea teach teacher teachers teaching team teams tear tears tech
  technical technique techno technology tedious teen teenage teenager teenagers teens teeth telephone television tell telling tells temp
  tempting ten tend tender tension tepid term terms terrible terribly terrific terrifying territory terror terrorist test testament
  tested testimony tests text th tha than thank thankfully thanks that thats the theater theaters theatre theatrical their them thematic
  theme themes themselves then theory therapy there therefore theres these they thick thin thing things think thinking thinks third this
  tho thoroughly those though thought thoughtful thoughts thousand thousands threat threatened three thrill thrilled thriller thrillers
  thrilling thrills throat through throughout throw throwback throwing thrown throws thumbs thunder thx ticket tickets tie ties tight
  til till time timeless timely times timhudak timing tiny tip tips tired tiresome title titles to today together toilet told toll
  tomorrow ton tone tones tongue tonight tonite tons too took tool top topic tops torture tortured total totally touch touched touches
  touching tough tour toward towards town toy track tracks trade trademark tradition traditional traffic tragedies tragedy tragic trail
  trailer train training transcends transfer transferred transferring transfers trap trapped trappings trash trashy travel traveling
  travelling treasure treat treated treatment treats tree tremendous trend trending trial tribute trick tricks tried tries trifle trip
  trite triumph trivia troops trouble truck true truly trust truth try trying tryna tub tug tumblr tune tuned tunes turn turned turning
  turns tv tweeps tweet tweeted tweeting tweets twenty twice twist twisted twists twitter two type types typical typically ugh ugly uk
  ultimate ultimately ultra um un unabashedly unable unbelievable uncertain uncomfortable uncompromising unconvincing undeniable
  undeniably under understand understanding understands understated underway undone uneasy unemployment uneven unexpected unflinching
  unfocused unfolds unfollow unfollowed unfollowers unfortunately unfunny unhappy uni unimaginative uninspired unintentional
  unintentionally unique unit universal universe unless unlike unlikely unnecessary unnerving unoriginal unpleasant unpredictable
  unsentimental unsettling until unusual up upcoming update updated updates upgrade upgraded uplifting upload upon upper ups upset ur
  urban urge urgency url us usb use used useful useless user username users uses using usual usually utter utterly vacation valuable
  value values vampire van vapid variety various ve vehicle verbal verdict version versions versus verve very via vibrant victim victims
  victory vid video videos view viewed viewer viewers viewfinder viewing views villain vintage violence violent virtually virtues virus
  visceral visible vision visit visual visually visuals vital vitality vivid vividly vodka voice voices volume volunteering vote voters
  voting vs vulgar wacky wait waiting wake waking walk walked walking walks wall wallet wan wanna wannabe want wanted wanting wants war
  warm warmth warned warning warns warranty was wash wasn waste wasted wasting wat watch watchable watchdog watched watching water wave
  way ways we weak weaknesses wear wearing wears weather web website wedding week weekend weekends weeks weighs weight weird weirdly
  welcome well went were weren western wet whale what whatever wheel when whenever where whether which while whimsical whimsy white who
  whole wholly whom whose why wicked wide wife wild wildly will willing win wind window windows winds wine winner winners winning wins
  winter wireless wisdom wise wish wishes wishing wit with within without witness witty wma wo woke woman women won wonder wonderful
  wonderfully wondering wont wood wooden word words wore work worked worker workers working workout workplace works world worn worried
  worries worry worrying worse worst worth worthwhile worthy would wouldn wow wrap wrapped wreck wrenching write writer writers writes
  writing written wrong wrote wry wtf www xp xtra xx xxx ya yall yarn yawn yay yea yeah year yearning years yep yes yesterday yet yo you
  young younger your yours yourself youth yr yrs yup zen zennx zero zombie zone zones zoom
`
    .trim()
    .split(/\s+/),
)
