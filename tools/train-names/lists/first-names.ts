/**
 * Given names in the United States: the most frequent of the 1990 Census (public domain) and, written by hand, later and Spanish, Black, Asian,
 * South-Asian, Arabic, African, European and short forms.
 * None of these is also an everyday English word; those stand in `ambiguous-names.ts`.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
  aaliya aaliyah aanya aarav aaron abbey abbie abdi abdikadir abdirahman abdirizak abdul abdullah abdulrahman abe abebe abel abena
  abigail abiola abraham abram abril ada adaeze adah adalberto adaline adam adan adanna addie addison addisyn adebayo adela adelaida
  adelaide adele adelia adelina adeline adell adella adelle adena adeyemi adina aditi aditya adnan adolfo adolph adria adrian adriana
  adriane adrianna adrianne adrien adriene adrienne adwoa afia afsana afton afua agatha agnes agnus agripina agueda agustin agustina
  ahmad ahmed aida aide aiden aiko aileen ailene aimee aisha aja ajay akash akiko akilah akinwale akira akosua akram akshay akua alaina
  alaine alan alana alane alanna alayna albert alberta albertha albertina albertine alberto albina alda alden aldo alease alec alecia
  aleen aleida aleisha alejandra alejandrina alejandro alemayehu alena alene alesha aleshia alesia alessandra aleta aletha alethea
  alethia alex alexa alexander alexandra alexandria alexia alexis alfonso alfonzo alfred alfreda alfredia alfredo ali alia alica alice
  alicia alida alina aline alisa alise alisha alishia alisia alison alissa alita alivia alix aliyah aliza alla allan alleen allegra
  allen allena allene allie alline allison ally allyn allyson alma almaz almeda almeta alona alondra alonso alonzo alphonse alphonso
  alta altagracia altha althea alton alva alvaro alvera alverta alvin alvina alyce alycia alysa alyse alysha alysia alyson alyssa amada
  amado amalia amanda amandeep amani amara amaya amberly ambrose amee amelia amena america ameyaw ami amie amiee amina amir amira amit
  amita amiyah amma ammie amos amy ana anabel anahi anahit analisa analyn anamaria anand ananya anastacia anastasia anaya anayah andera
  anderson andi andra andre andrea andreas andree andres andrew andria andy anette angela angele angelena angeles angelia angelic
  angelica angelika angelina angeline angelique angelita angella angelo angelyn angie angila angla anglea anh ani anibal anika aniket
  anil anisa anish anisha anissa anita anitra aniya aniyah anja anjali anjanette anjelica ankit ankita ann anna annabel annabell
  annabelle annalee annalisa annamae annamaria annamarie anne anneliese annelle annemarie annett annetta annette annice annie annika
  annis annita annmarie anoop anselmo anthony antione antionette antoine antoinette anton antone antonetta antonette antonia antonietta
  antonina antonio antony antwan anuj anupam anuradha anwar anya aoife aparna apolonia apryl ara arabella araceli aracelis aracely aram
  arcelia archana archie ardath ardelia ardell ardella ardelle arden ardis ardith aretha argelia argentina ari ariana ariane arianna
  arianne arica arie ariel ariella arielle arif arjun arla arlean arleen arlen arlena arlene arletha arletta arlette arlie arlinda
  arline arlyne armand armanda armandina armando armen armida arminda arnav arnetta arnette arnita arnold arnoldo arnulfo aron arpine
  arron arthur artie arturo arvilla arvind arya asa asad asha ashanti ashely asher ashlea ashlee ashleigh ashley ashli ashlie ashly
  ashlyn ashok ashraf ashton ashwin asley asma aspyn assunta aster astrid asuncion athena aubree aubrey aubrie audie audra audrea audrey
  audria audrie audry augustina augustine augustus aundrea aura aurea aurelia aurelio aurore ava avani avelina avery avi avis aviva
  avril awilda ayako ayana ayanna ayat ayesha ayla ayleen ayodele ayumi azalee aziz azra azucena azzie babara babatunde babette baljit
  baltazar balwinder bambi barabara barbar barbara barbera barbie barbra bari barney barrett barrie barry bart bartolome barton bashir
  basil basilia basma bassam batsheva bea beata beatrice beatris beatriz beau beaulah bebe becca beckett becki beckie becky bekele belen
  belia belinda belkis bella belle belva ben benedict benita benito benjamin bennett bennie benny bentley benton benyamin berenice
  berhane berna bernadette bernadine bernard bernarda bernardina bernardine bernardo berneice bernetta bernice bernie berniece bernita
  bert berta bertha bertie bertram beryl bess bessie beth bethanie bethann bethany bethel betsey betsy bette bettie bettina betty
  bettyann bettye beula beulah bev beverlee beverley bhavana bhavesh bhavna bianca bibi bich bilal billi billie billy billye binh birdie
  birgit birtukan bjorn blaine blair blakely blanch blanche blondell blossom blythe bob bobbi bobbie bobby bobbye bobette bok bolanle
  bong bonita bonnie bonny boris bounmy bowen boyce boyd brad braden bradford bradley bradly brady branda brande brandee branden brandi
  brandie brandon brant brantley braxton brayden breana breann breanna breanne brenda brendan brendon brenna brent brenton bret brett
  brexley bri brian briana brianna brianne brice bridger bridget bridgett bridgette brielle brigette briggs brigid brigida brigitte
  brinda brinley britany britney britni britt britta brittaney brittani brittanie brittany britteny brittney brittni brittny brock
  broderick brody bronwyn brooklyn brooklynn bruce bruna brunilda bruno bryan bryanna bryant bryce brynlee brynleigh brynn bryon bryson
  bud buena buffy buford bukola bula bulah bunny burl burma burt bushra buster byron caden caitlin caitlyn calandra caleb cali calista
  callan callie callum calvin camdyn camelia camellia cameron cami camie camila camilla camille camilo cammie cammy candace candance
  candelaria candi candice candida candie candis candra candyce caoimhe caprice cara caren carey cari caridad carie carin carina carisa
  carissa carita carl carla carlee carleen carlena carlene carletta carley carli carlie carline carlita carlo carlos carlota carlotta
  carlton carly carlyn carma carman carmela carmelia carmelina carmelita carmella carmelo carmen carmina carmine carmon carola carolann
  carole carolee carolin caroline caroll carolyn carolyne carolynn caron caroyln carri carrie carrol carroll cary caryl carylon caryn
  casandra casey casie casimira cassandra cassaundra cassey cassi cassidy cassie cassondra cassy catalina catarina caterina catharine
  catherin catherina catherine cathern catheryn cathey cathi cathie cathleen cathrine cathryn cathy catina catrice catrina cayden cayla
  cecelia cecil cecila cecile cecilia cecille cecily cedric cedrick celena celesta celestina celestine celia celina celinda celine celsa
  ceola cesar chadwick chae chaim chan chana chanda chandler chandra chanell chanelle chang chantal chantay chante chantel chantell
  chantelle chara charis charise charissa charisse charita charla charlee charleen charleigh charlena charlene charles charlesetta
  charlette charley charlie charline charlott charlsie charlyn charmain charmaine charolette chas chasidy chasity chassidy chastity chau
  chauncey chaya chelsea chelsey chelsie cher chere cheree cherelle cheri cherie cherilyn cherise cherly cherlyn cherri cherrie cherryl
  chery cheryl cheryle cheryll chester chet chetan chia chiamaka chibuike chidi chidinma chieko chika chike chima china chinedu chinelo
  ching chinonso chinwe chioma chiquita chirag chiyo chloe chong chris chrissy christa christal christeen christel christen christena
  christene christi christia christiana christiane christie christin christina christine christinia christoper christopher christy
  chrystal chu chue chukwuemeka chung ciara cicely ciera cierra cinda cinderella cindi cindie cindy cinthia cira citlali clair claire
  clara clare clarence claretha claretta claribel clarice clarinda clarine claris clarisa clarissa clarita clark classie claud claude
  claudette claudia claudie claudine claudio clayton clelia clemencia clement clemente clementina clemmie cleo cleopatra cleora
  cleotilde cleta cletus cleveland clifford clifton clint clive clora clorinda clotilde clyde codi cody cohen colby cole coleen coleman
  colene coletta colette colin colleen collen collene collette collin colter colton columbus concepcion concetta concha conchita connie
  conor conrad constance consuela consuelo contessa cora coralee coralie corazon corbin cordelia cordell cordia cordie coreen corene
  coretta corey cori corie corina corine corinna corinne corliss cornelia cornelius cornell corrie corrin corrina corrine corrinne
  cortez cortney cory courtney coy craig creola cris criselda crissy crista cristal cristen cristi cristian cristie cristin cristina
  cristine cristobal cristopher cristy crysta crystle cuauhtemoc cuc cullen cuong curt curtis cyndi cyndy cynthia cyril cyrstal cyrus
  cythia dacia dagmar dagny dahlia daichi daina daine daisey daisuke dajuan dalene daleyza dalia dalila dalton damaris damaso damian
  damien damilola damion damon dan dana danae dandre dane danelle danette dani dania danial danica daniel daniela daniele daniell
  daniella danielle danika danille danilo danita dann danna dannette dannie dannielle danny dante danuta danyel danyell danyelle dao
  daoud daphine daphne daquan dara darby darcel darcey darci darcie darcy darell daren daria dariel darin dario darius darla darleen
  darlena darlene darline darnell daron darrel darrell darren darrick darrin darron darryl darshan daryl dashawn dave david davida
  davina davis davon davonte dawit dawna dawne dawson dax dayle dayna daysi deadra deana deandra deandre deandrea deane deangelo deann
  deanna deanne deb debbi debbie debbra debby debera debi debora deborah debra debrah debroah declan dede dedra deeann deeanna deedee
  deedra deena deepa deepak deepika deeqa deetta deidra deidre deion deirdre dejah delaine delana delaney delbert delcie delena delfina
  delia delicia delila delilah delinda delisa della delma delmar delmer delmy delois deloise delora deloras delores deloris delorse
  delpha delphia delphine delroy delsie demarcus demetra demetria demetrice demetrius demi dena denae deneen denese denice denis denise
  denisha denisse denita denna dennis dennise denny denyse deon deonna dequan derek derick derrick deshawn desirae desiree desmond
  despina dessie desta detra devante devi devin devon devona devonte devora devorah dewayne dewey dewitt dexter dhruv dian diana diane
  diann dianna dianne diedra diedre diego diep dierdre digna dilip dillon dimple dina dinah dinesh dino dinorah dion dione dionna dionne
  dirk divina divya dixie dodie dollie doloris domenic domenica dominga dominic dominica dominick dominique dominque domitila domonique
  dona donald donella donetta donette donita donn donna donnell donnetta donnette donnie donny donovan dontae donte donya dora dorathy
  dorcas doreatha doreen dorene doretha dorethea doretta dori doria dorian dorie dorinda dorine doris dorla dorotha dorothea dorothy
  dorris dorsey dortha dorthea dorthey dorthy dottie dotty doug douglas douglass dov dovie doyle drake dreama drema drucilla drusilla
  duane dudley dulcie duncan duong dusti dustin duyen dwain dwana dwayne dwight dyan earle earlean earleen earlene earlie earline
  earnestine eartha easter ebele eboni ebonie ebony ebuka ed eda edda eddie eddy edelmira edgar edgardo edie edison edith edmond edmund
  edmundo edna edra edris eduardo edward edwardo edwin edwina edyth edythe effie efraim efrain efren efua ehtel eileen eilene eilish
  eitan ekow eladia elaina elaine elana elane elanor elayne elba elbert elda elden eldon eldora eldridge eleanor eleanora eleanore
  elease eleazar elena elene eleni elenor elenora elenore eleonor eleonora eleonore elfreda elfrieda elfriede eli elia eliana elias
  elicia elida elidia eliezer elijah elin elina elinor elinore elisa elisabeth elise eliseo elisha elissa eliz eliza elizabet elizabeth
  elizbeth elizebeth elke ella ellamae ellan elle ellen ellena elli ellie elliot elliott ellsworth elly ellyn elma elmer elmira elmo
  elna elnora elodia elois eloisa eloise elouise eloy elroy elsa elsie elsy elton elva elvera elvia elvie elvin elvina elvira elvis
  elwanda elwood elyse elza ema eman emanuel emeka emelda emelia emelina emeline emely emerald emerita emerson emersyn emery emi emiko
  emil emile emilee emilia emiliano emilie emilio emily emma emmaline emmanuel emmett emmie emmitt emmy emogene emory ena enda ender
  enedina eneida enid enitan enoch enola enrique enriqueta enzo eoin epifania erasmo eric erica erich erick ericka erik erika erin erinn
  erlene erlinda erline erma ermelinda ermias erminia erna ernest ernestina ernestine ernesto ernie errol ervin erwin eryn esha esme
  esra essie esta esteban estefana estela estell estella estelle ester esther esti estrella etha ethan ethel ethelene ethelyn ethyl
  etsuko etta ettie eufemia eugena eugene eugenia eugenie eugenio eula eulah eulalia eun euna eunice eunji eura eusebia eusebio eustolia
  eva evalyn evan evangelina evangeline evaristo evelia evelin evelina eveline evelyn evelyne evelynn everette everleigh everly evette
  evia evie evita evon evonne ewa exie eyerusalem ezekiel ezequiel ezra fabian fabiola facundo fadi faduma fadumo fae fahad faigy faisal
  fallon fannie fanny farah farhan farhiya farid farida fariha farooq farouk farrah farzana fatima fatimah fatma faustina faustino
  fausto faviola fawad fawn fay faye federico felecia felica felice felicia felicidad felicita felicitas felicity felipa felipe felisa
  felisha felix felton ferdinand fermin fermina fernanda fernande fernando ferne fidel fidela fidelia fikre filiberto filomena finn
  fiona fionn flavia fleta fletcher flo florance florencia florencio florene florentina florentino floretta floria florinda florine
  florrie flossie floy floyd folake fonda fortino fran france francene frances francesca francesco franchesca francie francina francine
  francis francisca francisco francoise franklyn frannie fransisca fred freda fredda freddie freddy frederic frederica frederick
  fredericka fredia fredric fredrick fredricka freeda freeman freida freya frida frieda fritz fumiko funmi funmilayo fynn gabby gabe
  gabriel gabriela gabriele gabriella gabrielle gage gail gala gale galen galina gannon garfield garland garnet garnett garret garrett
  garry garth gaston gatlin gaurav gauri gavin gayane gayatri gaye gayla gayle gaylene gaylord gaynell gaynelle gearldine gema gemma
  gena genaro genet genevie genevieve genevive genia genie genna gennie genny genoveva geoff geoffrey georgann george georgeann
  georgeanna georgene georgetta georgette georgiana georgiann georgianna georgianne georgie georgina georgine gerald geraldine geraldo
  geralyn gerard gerardo gerda gerhard geri germaine gerri gerry gertha gertie gertrud gertrude gertrudis gertude gevorg ghada ghassan
  ghislaine gia giang gianna gideon gidget gigi gil gilbert gilberte gilberto gilda gillian gilma gina ginette ginny gino giovanna
  giovanni girish girma gisela gisele giselle gita gittel giulia giuseppe giuseppina gladis glady gladys glayds glenda glendora glenn
  glenna glennie glennis glinda glynda glynis golda goldie gonzalo gopal gordon govind gracia gracie graciela graig grainne granville
  grayce grayson grazyna greg gregg gregoria gregorio gregory greta gretchen gretel gretta greyson gricelda griffin grisel griselda
  grover guadalupe gudrun guillermina guillermo gunner gunther gurpreet gus gussie gustavo gwen gwenda gwendolyn gwenn gwyn gwyneth
  habib habiba hadassah hadiya hadlee hadley hae hafsa haider haile hailey haisley haitham hakeem hakim hal haley halima halina halley
  hallie hamid hamza han hanan hanh hani hank hanna hannah hannelore hans haris harish harjit harlan harland harleigh harlow harold
  harpreet harriet harriett harriette harris harrison harry harsh harsha haruki haruto harvey hasan hassan hassie hattie hawa haydee
  hayden hayley haywood hector hedwig hedy hee heide heidi heidy heike heinrich helaine helen helena helene helga hellen hema hemant
  hendrix henrietta henriette henrik henry herb herbert heriberto herlinda herma herman hermelinda hermila hermina hermine herminia
  hernan herschel hershel herta hertha hester hettie hiba hiedi hien hieu hilaria hilario hilary hilda hilde hildegard hildegarde
  hildred hillary hillel hilma hilton hina hipolito hiram hiroko hiroshi hirut hisako hitesh hobert hoda hodan holden holley holli
  hollie hollis homer hong horace horacio hortencia hortense hortensia hosea hovhannes howard hoyt hsiu hubert huda hue huey hugh hugo
  hulda humberto husain hussain hussein huxley hwa hyacinth hye hyejin hyman hyo hyon hyun ian ibrahim ida idalia idell idella iesha ife
  ifeanyi ifeoma ifrah ignacia ignacio igor ike ikechukwu ikenna ila ilana ilda ileana ileen ilene iliana illa ilona ilse iluminada
  imani imelda imogene imran inaya indira inell ines inez inga inge ingeborg inger ingrid inmaculada inocencia iola iona ione ira iraida
  irena irene irfan irina irish irma irmgard irvin irving irwin isa isaac isabel isabell isabella isabelle isadora isaiah isaias isaura
  isela isha ishaan ishan ishita isiah isidra isidro isla ismael ismail isobel isreal issa issac itzel itzhak iva ivan ivana ivelisse
  ivette ivey ivonne izetta izola izzy jaafar jabari jacalyn jace jacelyn jacinda jacinta jacinto jackeline jackelyn jacki jackie
  jacklyn jackqueline jaclyn jacob jacqualine jacque jacquelin jacqueline jacquelyn jacquelyne jacquelynn jacques jacquetta jacqui
  jacquie jacquiline jacquline jacqulyn jada jadwiga jae jaehyun jaelyn jagdish jagger jaheim jahmir jaime jaimee jaimie jairo jakayla
  jake jaleesa jalen jalisa jaliyah jama jamaal jamal jamar jamarcus jamari jamarion jame jamee jamel james jamey jami jamie jamika
  jamil jamila jamir jamison jammie jana janae janaki janay jane janean janee janeen janel janell janella janelle janene janessa janet
  janeth janett janetta janette janey jani janice janie janiece janina janine janis janise janita janiya janiyah jann janna jannah
  jannet jannette jannie janyce jaquan jaqueline jaquelyn jared jarod jarred jarrett jarrod jarvis jasmin jasmine jason jasper jaspreet
  jaunita javaris javeria javier javion javon jawad jaxon jaxson jaya jayant jayce jaycee jayceon jayden jaye jayesh jayla jaylah
  jayleen jaylen jaylynn jayme jaymie jayna jayne jayson jazmin jazmine jeana jeane jeanelle jeanene jeanett jeanetta jeanette jeanice
  jeanie jeanine jeanmarie jeanna jeanne jeannetta jeannette jeannie jeannine jed jeff jefferey jeffery jeffie jeffrey jeffry jen jena
  jenae jene jenee jenell jenelle jenette jeneva jeni jenice jenifer jeniffer jenine jenise jenna jennefer jennell jennette jenni jennie
  jennifer jenniffer jennine jenny jens jensen jerald jeraldine jeramy jere jeremiah jeremy jeri jerica jericho jerilyn jerlene jermaine
  jerold jerome jeromy jerrell jerri jerrica jerrie jerrod jerrold jerry jesenia jesica jess jesse jessenia jessi jessia jessica jessie
  jessika jestine jesusa jesusita jetta jettie jewell jhun jian jianhua jide jihoon jill jillian jim jimena jimmie jimmy jin jina jinny
  jinwoo jiro jisoo jiwoo jiyoung jo joan joana joane joanie joann joanna joanne joannie joao joaquin joaquina jocelyn jodee jodi jodie
  jody joe joeann joel joella joelle joellen joesph joetta joette joey johan johana johann johanna johanne john johna johnathan
  johnathon johnetta johnette johnie johnna johnnie johnny johnsie johnson joi joie jolanda joleen jolene jolie joline jolyn jolynn
  jomar jon jona jonah jonas jonathan jonathon jone jonell jonelle jones jong joni jonie jonna jonnie joon jordon jorge jose josef
  josefa josefina josefine joselyn joseph josephina josephine josette josh joshua josiah josie joslyn jospeh josphine josue jovan
  jovelyn jovita joya joyce joycelyn joye juan juana juanita judah jude judi judie judith judson judy jule julee julene jules juli julia
  julian juliana juliane juliann julianna julianne julie julieann julienne juliet julieta julietta juliette julio julissa julius junaid
  jung junie juniper junita junko jurgen justa justin justina justine jutta jyoti kabir kace kacey kaci kacie kacy kade kaden kaelyn kai
  kaia kaiden kaila kailani kairo kaitlin kaitlyn kala kaleigh kaley kali kallie kalpana kalyn kam kamal kamala kamari kamden kami
  kamila kamilah kamiya kamran kamryn kandace kandi kandice kandis kandra kandy kane kanesha kanisha kanya kanye kao kaori kara karan
  kareem kareen karen karena karey kari karie karim karima karin karina karine karisa karissa karl karla karleen karlene karly karlyn
  karmen karol karole karoline karolyn karon karren karri karrie karry karthik kartik kary karyl karyn kasandra kase kasey kash kasha
  kashton kasie kassandra kassie kat katarina katarzyna kate katelin katelyn katelynn katerine kathaleen katharina katharine katharyn
  kathe katheleen katherin katherina katherine kathern katheryn kathey kathi kathie kathleen kathlene kathline kathlyn kathrin kathrine
  kathryn kathryne kathy kathyrn kati katia katie katina katja katlyn katrice katrina kattie katy katya kavita kavya kay kayce kaycee
  kaye kayla kaylani kaylee kayleen kayleigh kaylene kaylin kazuko kazuya kebede kecia keegan keeley keely keena keenan keesha kehinde
  kehlani keiko keila keira keisha keith keitha kelechi keli kelis kelle kellee kelley kelli kellie kelly kellye kelsey kelsi kelsie
  kelvin kemberly kemi kena kenda kendal kendall kendra kendrick keneth kenia kenisha kenji kenna kenneth kennith kenny kensington kenta
  kenton kenyatta kenyetta kenzie kera keren keri kermit kerri kerrie kerry kerstin kesha keshawn keshia ketan keturah keva keven kevin
  keyana keyshawn khadija khadijah khadra khaled khaleesi khalid khalil khalilah khanh kiana kiara kidist kiera kierra kiersten kiesha
  kieth kiley killian kim kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbery kimbra kimi kimiko kimmy kina kindra
  kinslee kinsley kip kira kiran kirby kirk kirsten kirstie kirstin kisha kishore kittie kiyoko kizzie kizzy klara klaus koa kobe kofi
  kohen koji kojo kolt kolton komal korey kori kortney kory kourtney kraig kris krishna krishnan krissy krista kristal kristan kristeen
  kristel kristen kristi kristian kristie kristin kristina kristine kristle kristof kristofer kristopher kristy kristyn krysta krystal
  krysten krystin krystina krystle krystyna krzysztof kuldeep kulsoom kum kunal kunle kurt kurtis kwabena kwadwo kwaku kwame kwasi kwesi
  kya kyla kyle kylee kyleigh kyler kylie kylo kym kymberly kynlee kynleigh kyoko kyong kyra kyrie kyson kyung lacey lachelle lachlan
  laci lacie lacresha lacy ladarius ladawn ladonna lael lahoma lai laila laine lainey laith lajuana lakeesha lakeisha lakelyn lakendra
  lakenya lakesha lakeshia lakia lakiesha lakisha lakita lakshmi lakynn lala lalita lamar lamia lamonica lamont lana lanae landon lanell
  lanelle lanette laney lani lanie lanisha lanita lannie lanny lanora laquanda laquisha laquita lara larae laraine laree larhonda larisa
  larissa larita laronda larraine larry lars larue lasandra lashanda lashandra lashaun lashaunda lashawn lashawna lashawnda lashay
  lashell lashon lashonda lashunda lasonya lata latanya latarsha latasha latashia latesha latia laticia latifa latina latisha latonia
  latonya latoria latosha latoya latoyia latrell latrice latricia latrina latrisha launa laura lauralee lauran laure laureen lauren
  laurena laurence laurene lauretta laurette lauri laurice laurie laurinda laurine lauryn lavada lavar lavelle lavenia lavera lavern
  laverna laverne laveta lavette lavina lavinia lavon lavona lavonda lavone lavonia lavonna lavonne lawana lawanda lawanna lawerence
  lawrence lawson layla layne lazaro lea leah leana leandra leandro leann leanna leanne leanora leatha leatrice lebron lecia leda leeann
  leeanna leeanne leela leena leesa leia leida leif leigh leigha leighann leila leilani leisa leisha lekan lekisha lela lelah leland
  lelia lemlem lemuel len lena lenard lenita lenna lennie lennon lennox lenny lenora lenore leo leola leoma leon leona leonard leonarda
  leonardo leone leonel leonia leonida leonie leonila leonor leonora leonore leontine leopoldo leora leota lera leroy les lesa lesha
  lesia leslee lesley lesli leslie lessie lester leta letha leticia letisha letitia lettie letty levi levon lew lewis lexi lexie leyla
  lezlie lia liam liana liane lianne liban libbie libby librada lida lidia lieselotte ligaya ligia lila lilah lili lilia lilian liliana
  lilith lilla lilli lillia lilliam lillian lilliana lillie lilly lin lina linda lindsay lindsey lindsy lindy linette linh linn linnea
  linnie lino linsey linwood lionel lisa lisabeth lisandra lisbeth lise lisette lisha lissa lissette lita livia liz liza lizabeth
  lizbeth lizeth lizette lizzette lizzie lizzy lloyd loan lochlan loida lois loise lola lolita loma lon lona londa londyn loni lonna
  lonnie lonny lora loraine loralee lore lorean loree loreen lorelei loren lorena lorene lorenza lorenzo loreta loretta lorette lori
  loria loriann lorie lorilee lorina lorinda lorine loris lorita lorna lorraine lorretta lorri lorriane lorrie lorrine lory lottie
  louann louanne louella louetta louie louis louisa louise loura lourdes lourie louvenia lovella lovetta lovie lowell loyce loyd luana
  luann luanna luanne luba lubna luca lucas luci lucia lucian luciana luciano lucie lucien lucienne lucila lucile lucilla lucille lucina
  lucinda lucio lucius lucrecia lucretia lucy ludie ludivina ludmila lue luella luetta luigi luis luisa luise luka luke lula lulu
  luningning lupe lupita luqman lura lurlene lurline luther luvenia lyda lydia lyla lyle lyman lyn lynda lyndia lyndon lyndsay lyndsey
  lynell lynelle lynetta lynette lynn lynna lynne lynnette lynsey lynwood mabel mabelle mable machelle macie mack mackenzie macy
  madalene madaline madalyn madden maddie maddison maddox maddy madelaine madeleine madelene madeline madelyn madge madhav madhu madhuri
  madie madilyn madlyn madonna mae maegan maelynn maeve mafalda magali magaly magan magaret magda magdalen magdalena magdalene magen
  maggie magnolia magnus maha mahad mahalia mahesh mahmoud mahmud mahnoor maia maida maile maira maire maisha maisie maisy majid majorie
  makayla makeda makenna makiyah makoto malachi malakai malani malaysia malcolm malcom malee malena malgorzata malia malik malika maliki
  malinda malini malisa malissa maliyah malka mallie mallory malorie malvina mamie mammie mana manal manda mandi mandie mandy manie
  manish manisha manju manoj manpreet mansour manuel manuela mao maple mara maragaret maragret maranda marc marcel marcela marcelene
  marcelina marceline marcelino marcell marcella marcelle marcellus marcelo marcene marchelle marci marcia marcie marcin marco marcos
  marcus marcy mardell marek maren marg margaret margareta margarete margarett margaretta margarette margarite margarito margart marge
  margene margeret margert margery marget margherita margie margit margo margorie margot margret margrett marguerita marguerite
  margurite margy marhta mari maria mariah mariam marian mariana marianela mariann marianna marianne mariano maribel maribeth marica
  maricel maricela maricruz marie mariel mariela marielena mariella marielle marietta mariette mariko marilee marilou marilu marilyn
  marilynn marin marinda marine mario maris marisa marisela marisha marisol marissa marita maritza marivel marivic marjorie marjory
  marketta markita markus marla marlana marleen marlen marlena marlene marley marlin marline marlo marlon marlyn marlys marna marni
  marnie marquerite marquetta marquez marquis marquise marquita marquitta marsha marta marth martha marti martin martina martine marty
  marva marvella marvin marvis marwa marwan marx mary marya maryalice maryam maryann maryanna maryanne marybelle marybeth maryellen
  maryetta maryjane maryjo maryland marylee marylin maryln marylou marylouise marylyn marylynn maryrose masako masashi mateo mateusz
  matha mathew mathilda mathilde matilda matilde matt matteo matthew matthias mattie maud maude maudie maura maureen maurice mauricio
  maurine maurita mauro mavis maxie maxima maximiliano maximina maximus maxine maxwell maya maybell maybelle maye mayme maynard mayola
  mayra maysa mazen mazie mckenna mckenzie mckinley meagan meaghan mechelle meda meena meera meg megan meggan megha meghan meghann
  mehmet mehul mei meir melaine melani melania melanie melany melba melda melia melida melina melinda melisa melissa melissia melita
  mellie mellisa mellissa melodee melodi melodie melonie melony melva melvin melvina melynda menachem mendel mendy mercedez meredith
  meri merideth meridith merilyn merissa merle merlene merlin merlyn merna meron merri merrick merrie merrilee merrill mertie mervin
  meryl meseret messiah mette mia mica micaela micah micha michael michaela michaele michal michale micheal michel michele michelina
  micheline michell michelle michiko mickey micki mickie midori miesha migdalia mignon miguel miguelina miho mika mikael mikaela mike
  mikel mikey mikhail miki mikki mila milagro milagros milda mildred milford milind milissa millard millicent millie milly milo milos
  milton mimi minda mindi mindy minerva minh minji minjun minna minseo minta miquel mira miranda mireille mirella mireya miri miriam
  mirian mirna miroslav mirta mirtha miryam misha missy misti mistie mitch mitchel mitchell mitsue mitsuko mittie mitzi mitzie miyoko
  miyuki modesta modesto modupe mohamed mohammad mohammed mohan mohit moira mollie molly mona monet monica monika monique monnie
  monserrate monte monty mora morgan moriah morris morton mose moshe mozell mozella mozelle muhammad mui mukesh mulu mulugeta muna munir
  muoi muriel murray mustafa mya myesha myla myles mylo myong myra myriam myrl myrle myrna myron myrta myrtice myrtie myrtis myung nabil
  nada nadeem nadene nader nadia nadine naida naima najma najwa nakesha nakia nakisha nakita nala nalini nam namrata nancee nancey nanci
  nancie nancy nandini nanette nannette nannie naoko naoma naomi napoleon narcisa nareg naresh nargis naser nash nasir nasra nasreen
  natacha natalia natalie natalya natasha natashia nate nathalie nathan nathanael nathanial nathaniel natisha natividad natosha navdeep
  naveen navjot navya nawal nayeli neal necole ned neda nedra neel neelam neely neha nehemiah neida neil nelda nelia nelida nell nella
  nelle nellie nelly nelson nena nenita neoma neomi nereida nerissa nery nestor neta nettie neva nevada nevaeh neville newton ngan ngozi
  nguyen nguyet nhia nhung nia niamh nichelle nichol nicholas nichole nicholle nick nicki nickie nickolas nickole nico nicol nicola
  nicolas nicolasa nicole nicolette nicolle nida nidia niecy niesha nieves nigel nikhil niki nikia nikita nikki niklaus niko nikolai
  nikolaj nikole nila nilda nilesh nilsa nimco nina ninfa niran nisha nita nitin nitya nizar nkechi nnamdi nneka noa noah noam nobuko
  noe noel noelia noella noelle noemi nohemi nola nolan noma nona noora nora norah norbert norberto noreen norene noriko norine norma
  norman normand norris nouf nour novalee novella nubia nydia nyla oaklee oakley oaklyn oaklynn obdulia obinna obioma ocie octavia
  octavio oda odelia odell odette odilia odin odis ofelia ofer oisin okechukwu oksana olamide olatunde oleg olen olena olene oleta
  olevia olga olimpia olin olinda oliva oliver olivia ollie olu olumide oluwadamilola oluwakemi oluwaseun oluwatobi olympia oma omar
  omega omer ona oneida onie onita onyeka ophelia ora oralee oralia oren oretha orla orpha orval orville osama oscar ossie osvaldo
  oswaldo otelia otha otilia otis otto ouida owen ozell ozella ozie ozzy pablo padma padraig paislee paisley paityn pallavi palma palmer
  palmira pamala pamela pamelia pamella pamila pamula pandora pankaj pansy pao paola paolo parminder parth parthenia particia parvati
  pascual pasquale pasty patria patrica patrice patricia patricio patrick patrina patsy patti pattie paul paula paulene pauletta
  paulette paulina pauline paulita pavel paxton pearle pearlene pearlie pearline pearly pedro peggie peggy pei penelope penney penni
  pennie percy pete peter petra petrina petronila phebe phil philip phillip phillis philomena phoebe phuc phung phuong phylicia phylis
  phyliss phyllis pia piedad pierre pinkie piotr pok polly pooja porfirio porsha portia pradeep prakash pranav prasad prashant pratik
  praveen preethi preeti preston pricilla priscila priscilla pritam priya priyanka providencia prudence puja pura qasim qiana quan quang
  quavon queenie quentavious quentin quiana quindarius quinn quintin quinton quoc quyen quynh rabia rachael rachal rachana racheal
  rachel rachele rachell rachelle racquel radha radhika raeann raegan raekwon raelene raelyn raelynn rafael rafaela rafal raghav raguel
  raheem rahma rahul raiden raina raisa raja rajan rajani rajeev rajesh rajinder rajiv rakesh rakim ralph rama raman ramesh ramiro ramon
  ramona ramonita ramya rana ranae randa randal randall randee randell randi randolph randy ranee rania raniyah ranjit raphael raquel
  rasha rashad rasheed rasheeda rashid rashida rashmi rauf raul ravi rayan raye rayford raylee raylene raymon raymond raymonde raymundo
  rayna razan rea reanna reatha reba rebbeca rebbecca rebeca rebecca rebecka rebekah reda reece reem reena refugia regan regena regenia
  reggie regina reginald regine reginia reid reiko reina reinaldo reita rekha rema remi remington remona remy rena renae renaldo renata
  renate renato renay renda rene renea renee renetta renita renna renu renuka reshma ressie reta retha retta reuben reva rex rey reyes
  reyna reynalda reynaldo rhea rheba rhett rhiannon rhoda rhona rhonda rhys ria ricarda ricardo richard richelle richie rick rickey
  ricki rickie ricky rico rigoberto rikki riley rima rina risa rita ritesh ritu riva rivka riyad rizal robbi robbie robbin robby robbyn
  robena robert roberta roberto robt robyn rocco rochel rochell rochelle rocio rod roderick rodger rodney rodolfo rodrick rodrigo
  rogelio roger rohan rohini rohit roisin roland rolanda rolande rolando rolf rolland roma romaine romana romelia romeo romina romona
  ron rona ronald ronan ronda roni ronin ronit ronna ronni ronnie ronny roopa roosevelt rory rosa rosalba rosalee rosalia rosalie
  rosalina rosalind rosalinda rosaline rosalva rosalyn rosamaria rosamond rosana rosann rosanna rosanne rosaria rosario rosaura roscoe
  roseann roseanna roseanne roselee roselia roseline rosella roselle roselyn rosemarie rosemary rosena rosenda rosendo rosetta rosette
  rosia rosie rosina rosio rosita roslyn ross rossana rossie rosy rowena roxana roxane roxann roxanna roxanne roxie roxy roy royce
  rozanne rozella ruben rubi rubie rubin rubye ruchel rudolf rudolph rudy rueben rufina rufus rupa rupert ruqayyah russ russel russell
  ruth rutha ruthann ruthanne ruthe ruthie ryan ryann ryder ryker rylan ryland rylee ryleigh ryo ryota saad sabah sabina sabine sabra
  sabrina sacha sachiko sachin sade sadia sadie sadye saeed safiya sagar sahar sahil sahra saige saima sajida sakina sakura salena salim
  salina salley sallie salma salman salome salvatore sam samah samantha samara samatha sameer samella samia samina samir samira sammie
  sammy samson samual samuel sana sanaa sanda sandee sandeep sandi sandie sandra sanford sangeeta sanjana sanjay sanjeev sanjiv sanjuana
  sanjuanita sanora santa santana santina santino santo santosh saoirse sapna sara sarah sarahi sarai saran saray sari sarina sarit
  sarita sasha satoshi saturnina sau saul saundra saurabh savita sawsan saynab sayuri scarlett scot scott scottie scotty seamus sean
  sebastian sebrina seema segun selah selam selamawit selena selene selina selma sena senaida senait seojun serafina serena sergei
  sergey sergio serina serita seth setsuko seung seymour sha shad shae shahid shaima shaina shakia shakira shakita shala shalanda
  shalini shalon shalonda shameka shamika shana shanae shanda shandi shandra shane shaneka shanel shanell shanelle shani shanice shanika
  shaniqua shanita shankar shanna shannan shannon shanon shanta shantae shantay shante shantel shantell shantelle shanti shaquana
  shaquille shaquita shara sharad sharan sharda sharee shareka sharell sharen shari sharice sharie sharif sharika sharilyn sharita
  sharla sharleen sharlene sharmaine sharolyn sharon sharonda sharri sharron sharyl sharyn shasta shaul shaun shauna shaunda shaunna
  shaunta shaunte shavon shavonda shavonne shawana shawanda shawanna shawn shawna shawnda shawnee shawnna shawnta shay shayla shayna
  shayne shazia shea sheba sheela sheena sheila sheilah shela shelba sheldon shelia shella shelley shelli shellie shelly shelton shemeka
  shemika shena shenika sheniqua shenita shenna shera sheree sherell sheri sherice sheridan sherie sherika sherill sherilyn sherise
  sherita sherlene sherley sherly sherlyn sherman sheron sherrell sherri sherrie sherril sherrill sherron sherry sherryl sherwood shery
  sheryl sheryll shiela shikha shila shiloh shilpa shimon shin shinji shira shirely shirin shirl shirlee shirleen shirlene shirley
  shirly shiv shivani shizue shizuko shlomo shmuel shobha shon shona shonda shondra shonna shonta shoshana shreya shruti shu shubham
  shukri shulamit shyla sibyl siddharth sidney siegfried siena signe sigrid silas silva silvana silvestre silvia sima simi simon simona
  simone simonne simran sina sindy sinead siobhan sirena siriporn siu sixta skyla skylar skyler slava slavik sloan sloane slyvia smita
  sneha sofia sohail soila sola solange solomon somchai somer sommer sona sonal sonali sondra sonia sonja sonny sonya sook soonja sophia
  sophie soraya soren soyeon sparkle spencer sridhar srinivas stacee stacey staci stacia stacie stacy stan stanford stanislav stanley
  stanton starla starr stasia stefan stefani stefania stefanie stefano stefany steffanie stella stepanie steph stephaine stephan
  stephane stephani stephania stephanie stephany stephen stephenie stephine stephnie stetson steve steven stevie stewart stu stuart
  suanne subhash sudha sudhir sudie sueann suellen sujata sujin suk sukhdeep suleiman sulema sullivan suman sumaya sumayya sumiko sunday
  sungmin sunhee sunil sunita sunni suresh surinder surya susan susana susann susanna susannah susanne sushil sushma susie susy sutton
  suzan suzann suzanna suzanne suzette suzi suzie suzy sven svetlana swapna swati sybil syble sydney sylvester sylvia sylvie synthia
  syreeta tabatha tabetha tabitha tadesse taeyang tahir tahira tai taina taisha taiwo tajuana takako takashi takeshi takisha talal talia
  talisha talitha tama tamala tamar tamara tamatha tambra tameika tameka tamekia tamela tamer tamera tamesha tami tamica tamie tamika
  tamiko tamisha tammara tammera tammi tammie tammy tamra tana tandra tandy taneka tanesha tangela tania tanika tanisha taniya tanja
  tanna tanvi tanya tara tarah tarek taren tari tariq tarra tarsha tarun taryn tasha tashia tashina tasia tate tatiana tatum tatyana
  taunya tavares tawana tawanda tawanna tawna tawny tawnya tayden taylor tayna tayo tayshaun teagan ted teddy teegan teena tegan teisha
  tejas telma temeka temika temitope tempie tena tenesha tenisha tenley tennie tennille teodora teodoro teofila tequila tera tereasa
  terence teresa terese teresia teresita teressa teri terica terina terisa terra terrance terrell terrence terresa terri terrie terrilyn
  terry tesfaye tesha tess tessa tessie tevin teyana thad thaddeus thalia thanh thao thatcher thea theda thelma theo theodora theodore
  theola theresa therese theresia theressa theron thersa thiago thinh thomas thomasena thomasina thomasine thora thresa thurman thuy tia
  tiana tianna tiara tiera tierra tiesha tifany tiffaney tiffani tiffanie tiffiny tigist tigran tijuana tilda tillie tim timika timmy
  timothy tina tinisha tinsley tisa tish tisha titus toan tobenna tobi tobias tobie toby toccara todd toi tolu tom tomas tomasa tomasz
  tomeka tomi tomika tomiko tommie tommy tommye tomoko tona tonda tonette toney toni tonia tonie tonisha tonita tonja tony tonya tope
  tora tori torie torri torrie tory tosha toshia toshiko tou tova towanda toya tracee tracey traci tracie tracy tram tran trang travis
  travon trayvon treasa treena tremaine trena trent tresa tressa tressie treva trevion trevon trevor tricia trina trinh trinidad trish
  trisha trista tristan trudi trudie trudy trula trung tsegaye tsehay tuan tula tunde tupac tushar tuyet twana twanda twanna twila twyla
  tyesha tyisha tyler tynisha tyquan tyra tyree tyrell tyrese tyron tyrone tyson tzipora tzvi ubah uche uday ugochi ula ulises ulrich
  ulrike ulysses uma umar umesh una uriah ursula urvashi usha usman ute uthman uwe uzoma vada vadim valarie valda valene valentin
  valentina valentine valeri valeria valerie valery vallie valorie valrie vanda vandana vanesa vanessa vanetta vania vanita vanna
  vannesa vannessa vartan varun vasant vashti vasiliki vaughn veda veena velda velia vella velma velva velvet vena venessa venetta
  venice venita venkat venkatesh vennie venus veola vera verda verdell verdie verena vergie verla verlene verlie verline vern verna
  vernell vernetta vernia vernice vernie vernita vernon veronica veronika veronique versie vertie vesta veta vicenta vicente vickey
  vicki vickie vicky victor victorina vida vidya vijay vikas viki vikki vikram viktor vilma vina vinay vince vincent vincenza vincenzo
  vineet vinh vinita vinnie vinod viola violeta violette vipul viraj virgen virgie virgil virgilio virgina vishal vita vito viva vivan
  vivek vivian viviana vivien vivienne vladimir voncile vonda vonnie wafa wai waldo wale waleed walid wallace wally walt walter walton
  waltraud wanda waneta wanetta wanita warda warner warsame wasim watson wava waylon wayne weldon wendell wendi wendie wendolyn wendy
  wenona werner wes wesley whitley whitney wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilhelmina wilhemina willa
  willard willena willene willetta willette willia william williams willian willie williemae willis willodean willy wilma wilmer wilson
  wilton windy winford winfred winifred winnie winnifred winona winston wojciech wolfgang wonda woodrow woojin wrenley wyatt wynell
  wynona xander xavier xenia xia xiang xiao xiaoming ximena xiomara xiu xochitl xuan yaa yaakov yadira yaeko yael yahaira yahir yajaira
  yanira yaqub yara yash yasin yasir yasmeen yasmin yasmine yasuko yaw yazmin yee yehuda yejin yelena yemi yesenia yessenia yetta
  yetunde yevette yevgeny yifan ying yinka yitzchak yogesh yohannes yoko yolanda yolande yolando yoli yolonda yon yong yoona yosef yoshi
  yoshie yoshiko youlanda youngmi younis yousef youssef yuan yue yuette yuk yuki yukiko yuko yulanda yulia yumi yuonne yuri yuriko yusra
  yusuf yvette yvone yvonne zach zachariah zachary zachery zack zackary zada zahra zaid zaida zain zainab zaire zak zakaria zaki zana
  zander zandra zane zara zaria zariah zayden zaylee zaylin zayn zaynab zbigniew zechariah zeinab zeke zelda zeleke zella zelma zena
  zenaida zenia zenobia zetta zev zewdu zhen zhi zhong ziad zina zita ziva zoe zoey zofia zoila zola zoltan zona zonia zora zoraida zoya
  zubaida zula zulema zulma zuri zyaire
`
    .trim()
    .split(/\s+/),
)
