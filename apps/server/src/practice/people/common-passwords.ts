// The commonest leaked passwords of eight characters and more, and the commonest words passwords are built on, without the rudest ones;
// after the frequency list of zxcvbn (MIT, © Dan Wheeler and Dropbox, Inc.), and words of a practice's day.
const list = `
0.0.0.000 1232323q 1234567890a 1234567890q 123456789a 123456789q 123456789z 12345678a 12345678q 1234567a 1234567q 123456aa 123456qw
123456qwerty 12345qwe 12345qwert 1234abcd 1234qwer 123qq123 123qwe123 123qweasd 123qweasdzxc 123qwerty 12qw34er 12qwaszx 1a2b3c4d
1passwor 1q2w3e4r 1q2w3e4r5 1q2w3e4r5t 1q2w3e4r5t6y 1qa2ws3ed 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 1x2zkg8w 7ugd5hip2j 8j4ye3uz a1234567
a123456789 a1b2c3d4 a1s2d3f4 aa123456 aardvark aaron abc12345 abcd1234 aberdeen absolute access access14 accord achilles action adgjmptw
adidas admin administration administrator adrian adrienne agent007 airborne airforce airplane alabama alaska albatros albert alejandr
aleksandr aleksandra alexalex alexande alexander alexandr alexandra alexis alfred alicia alison alliance allison alpha alphabet alpine
alyssa amanda amateur amber america america1 american amsterda amsterdam anaconda anakin anastasia anderson andre andrea andreas andrew
andrey andromeda angel angela angelica angelina angels anhyeuem animal annabell anthony anthony1 antonio anything apache apollo apollo13
apple apple123 applepie apples aquarius aragorn arizona armagedon arnold arsenal arsenal1 arthur artist asdasd asdf1234 asdfasdf asdfg
asdfgh asdfghj asdfghjk asdfghjkl asdfzxcv ashley aspirine assassin assman athena atlanta atlantic atlantis attitude audrey august
aurora austin australi australia autumn avalanch avalon avatar awesome azerty azsxdcfv babes babybaby babyblue babydoll babyface
babygirl babylon babylon5 backdoor badass badboy badger bailey baller balloons bambam banana bandit bangbang barbara barbie barcelon
barcelona barefoot barney baseball baseball1 basket basketba basketball bassman batman baxter bcfields beach bearbear beatles beatrice
beautifu beautiful beauty beaver beavis bedside beefcake beerbeer benjamin benson berlin bernie bigboy bigdaddy bigdog bigfoot bigmac
bigman bigmoney bigone bigred billy billybob billyboy birdie birthday bishop biteme blabla black blackbir blackcat blackdog blackhaw
blackie blackjac blackjack blackman blackout blahblah blaster blazer blessing blink182 blizzard blonde blondie bluebird blueblue
blueeyes bluefish bluemoon bobafett bobbob bobby bobcat bollocks bomber bonehead bonnie booger boogie bookworm boomboom boomer borussia
boston bowling bradford bradley brandi brandon brandon1 brandy braves brazil brenda brewster brian brighton britney brittany broadway
bronco broncos brooke brooklyn brother brothers brown browns brucelee bruins brutus bubba bubble bubbles buckeye buckeyes buckshot
buddha buddy budlight budweise buffalo bulldog bulldog1 bulldogs bullet bullseye bunghole bunny burger burton business buster cadillac
caesar caliente californ california caligula callaway callie calvin camaro cambiami cameltoe cameron cameron1 campbell canada canadian
cancer candy candyman cannabis cannon captain cardinal carlos carmen carolina caroline carpedie carrie carter cartman casanova caserta
casey casino casper cassie castle catalina catdog catfish catherin catherine cavalier cdtnkfyf celtic cerberus cessna cfitymrf chainsaw
champion chance chandler change changeme charger chargers charlene charles charles1 charlie charlie1 charlott charlotte charlton check
checkers cheese chelsea chelsea1 chemical cherokee cherry cheryl chester chester1 chevelle chevrole chevy cheyenne chicago chicago1
chichi chicken chicken1 chickens chicks chiefs children chipper chocolat chocolate chopper chris chrisbln chrissy christ christia
christian christie christin christina christine christmas christop christopher christy chronic chuckles cinnamon cjkysirj claire
clarence clarinet classic claudia claymore clevelan clifford clinic clinton clitoris cobra cocacola coffee college colombia colorado
colors coltrane columbia columbus commando compaq computer concrete confused connie connor consumer control cookie cookies cooldude
cooper copper corona corvette cosworth cougar country courtney cowboy cowboys cowboys1 coyote crawford crazy crazybab cream creative
cricket cristina crjhgbjy crusader crystal crystal1 cthutq curtis daddy daisy dakota dallas dancer danger daniel danielle danny dannyboy
darkness darkside darkstar david davidson dbrnjhbz deadhead deadpool death debbie december deepthroat deeznuts deeznutz defender
deftones denise dennis dental dentist denver design designer destiny detroit devil666 devildog devils dexter dfktynbyf dfvgbh diablo
diamond diamond1 diamonds diesel dietcoke digger digital digital1 dilbert dilligaf dingdong dinosaur director dirtbike dirty discover
disney dkflbckfd dkflbvbh doberman doctor dodger dodgeram dodgers doggie doggy doghouse dollar dolphin dolphin1 dolphins domino donald
donkey doughboy douglas downtown dragon dragon12 dragonball dragons dreamer dreams driver drowssap drpepper drummer dthjybrf ducati
dudley duncan dustin dutchess eagle eagles eastside eatme eclipse eddie edward einstein ekaterina elaine electric electron element elena
elephant elizabet elizabeth elizaveta elvis emerald eminem emmanuel empire engineer england enigma enjoy enter enterpri enterprise
ericsson escort eternity eugene everton excalibu explorer express extreme falcon family fantasy farmer farscape fatboy father february
federico fender fernando ferrari ferrari1 fetish ficken fireball firebird fireman fisher fishing fishing1 fktrcfylh fktrcfylhf fktrctq
flamingo flash fletcher flexible flipper florence florida florida1 flounder flower flowers fluffy flyers foobar football football1
fordf150 forest forever formula1 france francesc francis francois frank frankie franklin freaky freckles freddie freddy frederic
fredfred freedom freedom1 freeman freepass freeuser friday friend friendly friends froggy front242 frontdesk frontier function future
fyfcnfcbz fylhtq fyutkbyf gabriel gabriela gabriell galaxy galina galore gambit gamecube gameover gandalf gandalf1 gangster garcia
garden garfield gargoyle gateway gateway1 gatorade gators gemini general genesis genius geoffrey george georgia german germany geronimo
gesperrt getmoney gfhjkm gfhjkm123 ghbdtn ghbdtnbr ghblehjr ghjcnjnfr ghostrider giants gibson ginger giovanni girls giuseppe gizmo
gladiator gloria gn56gn56 goblue goddess godfathe godfather godsmack godzilla goforit goldberg golden goldfish goldie goldstar goldwing
golfball golfer golfgolf goober goodluck goodtime google gordon gordon24 gotohell gracie graphics grateful great greatone green greenbay
greenday gregory gretchen griffin guardian guinness guitar gundam gunner hacker halflife hamilton hamlet hammer hamster handsome
handyman hannah hannibal happy happy123 happyday hardon hardrock harley harold harrison harry harvey hastings hawaii hawaiian hawkeye
hawkeyes hayabusa health healthcare heather heather1 heaven hedgehog heineken hellfire hello hello123 hellyeah helpme hendrix hentai
hercules herman hesoyam highland hiphop hitman hjvfirf hobbes hobbit hockey holiday holland holly hollywoo hollywood homer honda honey
hongkong hooker hoosiers hopeless hornet horney horse horses hospital hotdog hotrod hotstuff hottie house houston howard hummer hunter
hunting hurrican huskers hyperion ibanez icecream iceman idontkno idontknow ihateyou illinois illusion iloveu iloveyou immortal impala
imperial indian indiana indians indigo infantry infiniti infinity insane inside integra internet intrepid intruder inuyasha ireland
irina ironman isabella isabelle island italia iwantu jackass jackie jackson jackson1 jackson5 jaguar james james007 jamesbon jamesbond
japanese jasmin jasmine jasmine1 jason jasper jeanette jeffrey jennifer jenny jeremiah jeremy jerome jerry jessica jessica1 jessie
jester jesus jimmy joanne joejoe johannes johnjohn johnny johnson joker jonathan jones jordan jordan23 joseph joshua julian julie
juliette jungle junior jupiter justdoit justice justin justme juventus kaiser kamikaze kangaroo karate karen karina karolina katana
katerina katherin katherine kathleen katie kawasaki kcj9wx5n kelly kelsey kenneth kentucky kenworth kermit kevin keyboard keystone
killbill killer kimberly kingfish kingkong kingston kirill kissme kitten kitty kittycat kittykat klaster kleopatra knickers knicks
knight kodiak kramer kristen kristin kristina kristine labrador lacrosse ladies lakers lancelot lancer larisa lasvegas laura lauren
laurence lawrence leather leavemealone legend lennon leonard leonardo leslie lestat letmein letmein1 letmein2 liberty lifehack lifetime
light lightnin lightning lights lincoln linda lindsay lineage2 lionking lipstick lisalisa little liverpoo liverpool lizard logitech
lokomotiv lolita lollipop lollol london lonestar lonewolf longhorn looking lorraine louise lovelove lovely loveme lover loverboy lovers
loveyou lowrider lucifer lucky luckydog macdaddy machine maddie maddog madeline madison madison1 madman madmax madonna maggie magic
magicman magnolia magnum maiden mailcreated5240 majestic makaveli maksim malibu mamapapa manager manchest manchester mandarin mandingo
manson manuel manutd maradona marathon marcel marcus margaret margarita maria mariah marianne marie marina marine mariners marines
marino marino13 mario marion marlboro marley marshall martha martin martinez marvin maryjane maryland master matrix matthew matthew1
matthews maverick maxima maximus maxwell mazafaka meatball meathead meatloaf mechanic medical medicine megadeth megapass megatron
melanie melissa melissa1 member meowmeow mercedes mercury meredith meridian merlin mersedes metallic metallica mexico michael michael1
michaela michel michele michelle michigan mickey microlab microsof microsoft midnight mikemike military miller millie minecraft minnie
miranda mister mistress mitchell mohammed molly mollydog monalisa monday money moneyman mongoose monica monika monkey monopoly monster
monster1 montana montgom240 montreal mookie moonlight moose morgan morpheus morris morrison mortgage mortimer mother motherlode motorola
mountain mouse mozart muffin multiplelo munchkin murphy mushroom music musicman mustang mustang1 mustangs mylove nadine napoleon naruto
nascar nastya natali natalie natasha nathalie nathan national naughty ncc1701a ncc1701d ncc1701e nebraska nelson nemesis newcastl
newpass6 newport newton newyork newyork1 nfnmzyf nicholas nicola nicolas nicole nikita nikki nintendo nirvana nissan nokia6300 norman
northern norton nothing november nugget nurse nuttertools nwo4life oblivion october office oklahoma oksana oliver olivia omega online
openup operator orange original orlando oscar outlaw overkill overlord p0015123 pa55w0rd pa55word packard packers packers1 paintbal
paintball pakistan paladin pamela panasoni panasonic pandora pantera panther panther1 panthers pantyhos panzer paradise paris parker
pascal pass1234 passion passpass passport passw0rd passwor passwor1 password password1 password123 password2 passwords passwort patches
patient patricia patrick patrick1 patriots pavilion peaches peanut pearljam pebbles peekaboo peewee pegasus pencil penelope penguin
penguins penthous people pepper pepsi perfect personal pervert peter peterpan peterson phantom pharmacy philip philippe philips phillies
phillips phoenix phoenix1 phpbb pianoman picard pickle pierre piglet pineappl pingpong pinkfloy pioneer pirate pitbull pizza platinum
player playstation playtime please pleasure plymouth poison pokemon pokemon1 polaris police polina polniypizdec0211 pontiac poohbear
pookie poontang poopoo pooppoop popcorn popeye porkchop porsche porsche9 portland portugal poseidon positive potter power powers
practice preacher precious predator prelude presario pretty prince princess private property psycho pumpkin punisher punkrock purple
pyramid q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6 qawsedrf qazqaz qazwsx qazwsx12 qazwsx123 qazwsxed qazwsxedc qazwsxedcrfv qazxsw qazxswedc
qwaszx qweasd qweasd123 qweasdzxc qweqwe qwer1234 qwerasdf qwert qwert123 qwerty qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456
qwertyu qwertyui qwertyuio qwertyuiop r2d2c3po rabbit racecar rachel racing ragnarok raider raiders raiders1 railroad rainbow raistlin
rammstein random ranger rangers rangers1 raptor rascal rasputin rastaman raven raymond realmadrid reaper rebecca rebecca1 reception
recovery redalert reddog redhead redman redneck redrum redskins redsox redwings reggie regina remember renegade research resident
reynolds rfnthbyf rhbcnbyf rhfcjnrf rhiannon rhtdtlrj richard richard1 richards richmond rightnow rjirfrgbde rjycnfynby roadkill
roadking roadrunn robbie robert roberto robinson robotech rocket rockford rockhard rocks rockstar rocky roland rolltide romashka rommel
ronald ronaldo ronnie rooster rootbeer roscoe rosebud rosemary rulez runescape runner rush2112 ruslan russell russia rusty sabrina
sailboat sailor saints sakura salamander salvador samantha sammie sammy sampson samson samsung samsung1 samuel samurai sandiego sandman
sandra sandy santiago sapphire sarah saratoga sasha satan666 saturday saturn savage savannah scarface scarlett school scooby scoobydo
scooter scooter1 scorpio scorpio1 scorpion scotland scott scotty scully seahawks seattle sebastia sebastian secret security seinfeld
seminole semperfi sentinel septembe september serega serenity sergey sergio sersolution service seven shadow shaggy shamrock shaney14
shannon shannon1 sharon shelby shelly shepherd sherlock sherry sherwood shirley shopping shorty shotgun showtime sidney siemens sierra
silver silverad simon simone simple simpson simpsons sinclair single sinister sister sithlord skater skeeter skipper skippy skittles
skorpion skyline skywalke skywalker slapshot slayer slipknot slippery smeghead smiley smith smitty smoke smokey smooth snake sneakers
snickers sniper snoopdog snoopy snowball snowboar snowman snuggles soccer socrates softball software sojdlg123aljg solution somethin
something sophia sophie soso123aljg southern southpar southpark spaceman sparky spartak spartan spartans special spectrum speedy spencer
spider spiderma spiderman spike spirit spitfire splinter spongebob spooky sporting sports spring springer squirrel squirt srinivas
stacey stalker stallion standard stanford stanley starbuck starcraf starcraft stardust starfire starfish stargate starship startrek
starwars stealth steelers stefan stella stephani stephanie stephen sterling steve steven stewart stinger stingray stinky stocking
stonecol stones storm stormy stranger street strength strike stripper student stupid subaru sublime success sugar sullivan summer
sundance sunday sunflowe sunflower sunnyday sunset sunshine super super123 superfly superman superman1 supersta superstar surfer surgery
suzuki svetlana sweet sweetie sweetpea sweety swimming swinger swingers swordfis swordfish sydney syncmaster syracuse system tacobell
talisman tanner target tarheels tarzan tattoo taurus taylor tazmania teacher technics techno teddybea teens tennis teresa terminal
terminator terrapin test1234 tester testing testtest texas thailand thanatos thankyou thedoors thegreat theman theodore theone therapy
therock thirteen thomas thompson thuglife thumper thunder thunder1 thunderb thursday tiberius tickle tiffany tiffany1 tiger tigers
tigger timber timothy tinker tinkerbell titanic titanium titleist together tomcat tommy tommyboy tomorrow tomtom topgun tornado toronto
toshiba tottenha tottenham toyota transam translator travel traveler travis treasure trevor trfnthbyf triangle trigger trinidad trinity
tristan triumph trixie trojan trombone trooper trouble trucker trucks truelove trumpet trustno1 tucker tunafish turkey turkey50 turtle
tweety twilight tyler ultimate umbrella underdog undertaker unicorn united universe vacation valencia valentin valentina valera valerie
valhalla valkyrie vampire vanessa vanhalen vasilisa vegeta verbatim veronica veronika vfhbyf vfhufhbnf vfrcbv vfrcbvrf vfvfgfgf victor
victoria victory video viewsonic viking vikings viktor viktoria vincent viper vision vkontakte vladimir vladislav voodoo voyager walker
wallace walter warcraft wareagle warhammer warren warrior warriors water waterloo watson weasel webmaster webster welcome welcome1
werewolf wesley westside westwood whatever whiskers white whitesox whocares whynot wicked wildcat wildcats wildfire william william1
williams willie willow wilson windows winner winnie winston winston1 winter wishbone wizard wolfgang wolfpack wolverin wolverine wolves
wombat wonder woody woofwoof wordpass wrangler wrestlin wrestling wrinkle1 wutang xavier xfiles yamaha yankee yankees yankees1 yellow
yfcntymrf yfnfif yosemite young z1x2c3v4 zachary zaq12wsx zaq1xsw2 zaqwsx zeppelin zerocool zipper zombie zxasqw12 zxcasdqwe zxcv1234
zxcvbn zxcvbnm zxcvbnm1
`

/** Compared with a password's letters after case, look-alike digits, and what was put before and behind are taken away. */
export const commonPasswords: ReadonlySet<string> = new Set(list.trim().split(/\s+/))
