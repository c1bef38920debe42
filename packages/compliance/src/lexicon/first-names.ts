/**
 * Given names in the United States: the most frequent of the 1990 Census (public domain) and, written by hand, later and Spanish, Black, Asian,
 * South-Asian, Arabic, African, European and short forms.
 * None of these is also an everyday English word; those stand in `ambiguous-names.ts`.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `
  aaliya aaliyah aanya aarav aaron abbey abbie abdi abdikadir abdirahman abdirizak abdul abdullah abdulrahman abe abebe abel abena
  abigail abiola abraham abril ada adaeze adalberto adam adan adanna addie addison addisyn adebayo adela adelaida adelaide adele adelia
  adelina adeline adell adella adelle adeyemi adina aditi aditya adnan adolfo adolph adria adrian adriana adriane adrianna adrianne
  adrienne adwoa afia afsana afton afua agatha agnes agustin agustina ahmad ahmed aida aiden aiko aileen aimee aisha aja ajay akash
  akinwale akira akosua akram akshay akua al alaina alan alana alanna albert alberta albertha albertine alberto albina alda alden aldo
  alec alecia alejandra alejandrina alejandro alemayehu alena alene alesha alesia aleta aletha alethea alex alexa alexander alexandra
  alexandria alexia alexis alfonso alfonzo alfred alfreda alfredo ali alia alica alice alicia alida alina aline alisa alisha alison
  alissa alivia aliyah allan allen allene allie allison ally allyson alma almaz almeda alondra alonso alonzo alpha alphonse alphonso
  alta altagracia althea alton alva alvaro alvin alvina alyce alycia alysia alyson alyssa amada amado amalia amanda amandeep amani amara
  amaya amelia amena america ameyaw ami amie amina amir amira amit amita amiyah amma amos amy ana anabel anahi anahit analyn anand
  ananya anastacia anastasia anaya anayah anderson andi andra andre andrea andres andrew andria andy angela angelia angelica angelina
  angeline angelique angelita angella angelo angie anglea anh ani anibal anika aniket anil anish anissa anita anitra aniya aniyah anjali
  ankit ankita ann anna annabel annabelle annamarie anne anneliese annemarie annetta annette annie annika annmarie anoop anselmo anthony
  antionette antoine antoinette anton antone antonette antonia antonina antonio antony antwan anuj anupam anuradha anwar anya aoife
  aparna arabella araceli aracely aram arcelia archana archie ardella ardis ardith aretha ari ariana ariel ariella arielle arif arjun
  arleen arlene arlette arline armand armando armen armida arnav arnold arnulfo aron arpine arron arthur artie arturo arvind arya asad
  asha ashanti ashely asher ashlee ashleigh ashley ashli ashlie ashly ashlyn ashok ashraf ashton ashwin asma aspyn aster astrid athena
  aubree aubrey aubrie audra audrey audry augustine augustus aura aurea aurelia aurelio ava avani avery avi avis aviva awilda ayana
  ayanna ayat ayesha ayla ayleen ayodele ayumi aziz azra babatunde baljit baltazar balwinder bambi barbara barbie barbra barney barrett
  barry bart bartolome barton bashir basil basma bassam batsheva bea beatrice beatriz beau becca beckett beckie becky bekele belen
  belinda bella belle belva ben benita benito benjamin bennett bennie benny bentley benyamin berenice berhane bernadette bernadine
  bernard bernardo bernice bernie berniece bernita berry bert berta bertha bertie bertram beryl bess bessie beth bethany bethel betsy
  bette bettie bettina betty bettye beulah beverley bhavana bhavesh bhavna bianca bich bilal billie billy billye binh birdie birtukan
  bjorn blaine blair blakely blanch blanche bob bobbi bobbie bobby bobbye bolanle bonita bonnie bonny boris bounmy bowen boyd brad
  braden bradford bradley bradly brady brandee branden brandi brandie brandon brant brantley braxton brayden breanna breanne brenda
  brendan brendon brenna brent brenton bret brett brexley bri brian briana brianna brianne brice bridger bridget bridgett bridgette
  brielle brigette briggs brigid brigitte brinley britney britni britt britta brittani brittany brittney brock brody brooklyn brooklynn
  bruce brunilda bruno bryan bryant bryce brynlee brynleigh brynn bryon bryson bud buffy buford bukola burl burt bushra byron caden
  caitlin caitlyn caleb cali callan callie callum calvin camdyn camelia cameron cami camila camilla camille camilo candace candance
  candelaria candi candice candida candie candis caoimhe cara caren carey cari caridad carie carin carina carissa carl carla carleen
  carlene carlo carlos carlota carlotta carlton carly carlyn carma carman carmela carmelita carmella carmelo carmen carmine carolann
  carole carolee caroline carolyn carolynn caron carri carrie carrol carroll cary caryl caryn casandra casey cassandra cassidy cassie
  catalina catharine catherine cathi cathie cathleen cathrine cathryn cathy catina catrina cayden cecelia cecil cecile cecilia cecily
  cedric celestina celestine celia celina cesar chadwick chaim chana chanda chandler chandra chang chantal chantel chantelle charissa
  charisse charla charlee charleen charleigh charlene charles charlette charley charlie charline charmaine charolette chasity chastity
  chau chauncey chaya chelsea chelsey chelsie cheri cherie cherise cherly cherri cherrie cheryl cheryle chester chet chetan chiamaka
  chibuike chidi chidinma chika chike chima chinedu chinelo chinonso chinwe chioma chiquita chirag chiyo chloe chong chris chrissy
  christa christal christel christen christene christi christiana christiane christie christin christina christine christoper
  christopher christy chrystal chue chukwuemeka chung ciara cierra cinda cindi cindy cinthia citlali clair claire clara clare clarence
  claribel clarice clarissa clark claude claudette claudia claudine claudio clayton clement clementina cleo cleta cletus cleveland
  clifford clifton clint clyde cody cohen colby cole coleen coleman colette colin colleen collette collin colter colton columbus
  concepcion concetta connie conor conrad constance consuelo cora corazon corbin cordelia corene corey cori corina corine corinna
  corinne cornelia cornelius cornell corrie corrina corrine cortney cory courtney coy craig crista cristal cristi cristian cristin
  cristina cristine cristobal cristy cuauhtemoc cullen cuong curt curtis cyndi cynthia cyril cyrus cythia dagmar dahlia daichi daisuke
  dajuan daleyza dalia dalton damaris damaso damian damien damilola damion damon dan dana dandre dane danelle danette dani dania danial
  danica daniel daniela daniele daniella danielle danilo danita danna dannie dannielle danny dante danyelle dao daoud daphne daquan dara
  darci darcie darcy daren daria dariel darin dario darius darla darleen darlene darline darnell darrel darrell darren darrick darrin
  darryl darshan darwin daryl dashawn dave david davida davina davis davon davonte dawit dawna dawson dax dayna deana deandre deann
  deanna deanne deb debbi debbie debbra debby debi debora deborah debra debrah declan dedra deena deepa deepak deepika deeqa deidra
  deidre deion deirdre deja dejah delaney delbert delfina delia delilah della delma delmar delmer delois delora delores deloris delphia
  delphine delta demarcus demetra demetria demetrius demi dena deneen denice denis denise denita denna dennis dennise denny deon dequan
  derek derick derrick deshawn desirae desiree desmond dessie desta devante devi devin devon devonte devorah dewayne dewey dewitt dexter
  dhruv dian diana diane diann dianna dianne diego diep dilip dillon dina dinah dinesh dino dion dionne dirk divya dixie dollie domenica
  dominga dominic dominick dominique dona donald donita donn donna donnell donnie donny donovan dontae donte dora dorcas doreen dorene
  doretha dori dorian dorinda dorine doris dorotha dorothea dorothy dorris dortha dorthea dorthy dottie doug douglas dov dovie doyle
  drake drucilla duane dudley duncan duong dustin duyen dwain dwayne dwight earle earlene earline earnestine eartha easter ebele eboni
  ebony ebuka ed eda eddie eddy edelmira edgar edgardo edie edith edmond edmund edna eduardo edward edwardo edwin edwina edythe effie
  efraim efrain efren efua eileen eilish eitan ekow elaina elaine elana elba elbert elda eldon eldora eleanor eleanora eleanore eleazar
  elena elenor elenora elfriede eli elia eliana elias elida eliezer elijah elinor elisa elisabeth elise eliseo elisha elissa eliza
  elizabeth elizbeth elizebeth elke ella elle ellen ellie elliot elliott elma elmer elmira elmo elna elnora elodia eloisa eloise elouise
  eloy elsa elsie elton elva elvera elvia elvin elvira elvis elwood elyse eman emanuel emeka emelia emely emerson emersyn emery emi emil
  emile emilee emilia emiliano emilie emilio emily emma emmanuel emmett emogene emory ena ender enedina enid enitan enoch enrique
  enriqueta enzo eoin eric erica erich erick ericka erik erika erin erlinda erma ermias erna ernest ernestina ernestine ernesto ernie
  errol ervin erwin esha esme esra essie esta esteban estela estell estella estelle ester esther esti estrella ethan ethel ethelyn etta
  eugene eugenia eugenie eugenio eula eulalia eun eunice eunji eusebio eva evalyn evan evangelina evangeline evaristo evelia evelina
  eveline evelyn evelyne everette everleigh everly evette evie evon evonne ewa eyerusalem ezekiel ezequiel ezra fabian fabiola facundo
  fadi faduma fadumo fahad faigy faisal fallon fannie fanny farah farhan farhiya farid farida fariha farooq farouk farrah farzana fatima
  fatimah fatma faustino fawad fawn fay faye federico felecia felica felice felicia felicita felicitas felicity felipa felipe felisa
  felisha felix ferdinand fermin fernanda fernando ferne fidel fikre filomena finn fiona fionn fletcher flo florencia florencio florene
  florentina florinda florine flossie floy floyd folake fonda fortino fran frances francesca francine francis francisca francisco
  frannie fred freda freddie freddy frederic frederick fredric fredrick freeman freida freya frieda fritz funmi funmilayo fynn gabby
  gabe gabriel gabriela gabriele gabriella gabrielle gage gail gale galen gannon garfield garland garnet garrett garry garth gatlin
  gaurav gauri gavin gayane gayatri gaye gayla gayle gaynell gemma gena genaro genet genevieve genoveva geoff geoffrey george georgene
  georgetta georgette georgiana georgianna georgie georgina gerald geraldine geraldo geralyn gerard gerardo gerda gerhard geri germaine
  gerri gerry gertie gertrude gevorg ghada ghassan gia giang gianna gideon gigi gil gilbert gilberto gilda gillian gina ginny gino
  giovanna giovanni girish girma gisela gisele giselle gita gittel giulia giuseppe gladis gladys glenda glenn glenna golda goldie
  gonzalo gopal gordon govind gracie graciela grainne grayson greg gregg gregoria gregorio gregory greta gretchen gretel gretta greyson
  griffin griselda grover guadalupe guillermina guillermo gunner gunther gurpreet gus gussie gustavo gwen gwendolyn habib habiba
  hadassah hadiya hadlee hadley hafsa hai haider haile hailey haisley haitham hakeem hakim hal haley halima hallie hamid hamza hanan
  hanh hani hank hanna hannah hans haris harish harjit harlan harleigh harlow harold harpreet harriet harriett harriette harris harrison
  harry harsh harsha haruki haruto harvey hasan hassan hattie hawa haydee hayden hayley hector hedwig heide heidi heinrich helen helena
  helene helga hellen hema hemant hendrix henrietta henrik henry herbert heriberto herlinda herman hermelinda hermine herminia hernan
  herschel hershel hester hettie hiba hien hieu hilario hilary hilda hildegard hillary hillel hilma hilton hina hipolito hiram hiroshi
  hirut hitesh hoda hodan holden holli hollie hollis homer hong horace horacio hortencia hortense hortensia hovhannes howard hubert huda
  huey hugh hugo hulda humberto husain hussain hussein huxley hyejin hyun ian ibrahim ida idalia idell idella iesha ife ifeanyi ifeoma
  ifrah ignacio igor ikechukwu ikenna ila ileana ilene iliana ilona ilse imani imelda imogene imran inaya indira ines inez inga inge
  ingeborg ingrid inmaculada iola iona ione ira irena irene irfan irma irmgard irvin irving irwin isaac isabel isabell isabella isabelle
  isaiah isaias isela isha ishaan ishan ishita isiah isidro isla ismael ismail issa issac itzel itzhak iva ivan ivette ivonne izzy
  jaafar jabari jacalyn jace jacinta jackeline jackie jacklyn jaclyn jacob jacque jacquelin jacqueline jacquelyn jacques jacquline jada
  jaehyun jaelyn jagdish jagger jaheim jahmir jaime jaimie jairo jakayla jake jalen jaliyah jamaal jamal jamar jamarcus jamari jamarion
  jame jamel james jamey jami jamie jamil jamila jamir jamison jammie jana janae janaki jane janeen janel janell janelle janene janessa
  janet janetta janette janey janice janie janina janine janis janiya janiyah janna jannah jannette jannie jaquan jaqueline jared jarred
  jarrett jarrod jarvis jasmin jasmine jason jasper jaspreet jaunita javaris javeria javier javion javon jawad jaxon jaxson jaya jayant
  jayce jaycee jayceon jayden jayesh jayla jaylah jayleen jaylen jaylynn jayme jayne jayson jazmin jazmine jeana jeane jeanetta jeanette
  jeanie jeanine jeanna jeanne jeannette jeannie jeannine jed jeff jefferey jeffery jeffrey jeffry jen jena jenell jenelle jenette
  jenifer jeniffer jenna jennette jenni jennie jennifer jenniffer jenny jens jensen jerald jeraldine jeremiah jeremy jeri jericho
  jerilyn jermaine jerold jerome jerri jerrie jerrod jerrold jerry jesenia jesica jess jesse jessi jessica jessie jettie jewell jhun
  jian jianhua jide jihoon jill jillian jim jimena jimmie jimmy jinwoo jiro jisoo jiwoo jiyoung jo joan joana joanie joann joanna joanne
  joao joaquin jocelyn jodi jodie jody joe joel joelle joellen joesph joetta joey johan johann johanna john johnathan johnathon johnetta
  johnie johnna johnnie johnny joi joleen jolene jolie jolynn jomar jon jonah jonas jonathan jonathon jonell jonelle jones joni jonna
  jonnie joon jorge jose josef josefa josefina joselyn joseph josephina josephine josette josh joshua josiah josie josue jovelyn jovita
  joyce joycelyn juan juana juanita judah jude judi judie judith judson judy jules juli julia julian juliana juliann julianna julianne
  julie juliet julieta juliette julio julissa julius junaid jung juniper junko jurgen justin justina justine jyoti kabir kace kacey kaci
  kacie kade kaden kaelyn kai kaia kaiden kailani kairo kaitlin kaitlyn kala kali kalpana kamal kamala kamari kamden kami kamila kamiya
  kamran kamryn kandace kandi kandice kandy kane kanya kanye kao kaori kara karan kareem karen kari karie karim karin karina karine
  karissa karl karla karlene karol karolyn karon karren karri karrie karthik kartik karyn kasandra kase kasey kash kashton kassandra kat
  katarina katarzyna kate katelyn kathaleen katharina katharine katherine katheryn kathi kathie kathleen kathlene kathlyn kathrine
  kathryn kathryne kathy kathyrn kati katie katina katja katrina kattie katy katya kavita kavya kay kaye kayla kaylani kaylee kaylin
  kazuko kazuya kebede kecia keegan keely keenan keesha kehinde kehlani keiko keisha keith kelechi keli kelis kelley kelli kellie kelly
  kelsey kelsie kelvin kemi kendall kendra kendrick kenji kenna kenneth kennith kenny kensington kenta kenton kenyatta kenyetta kenzie
  keri kermit kerri kerrie kerry kesha keshawn keshia ketan keven kevin keyana keyshawn khadija khadijah khadra khaled khaleesi khalid
  khalil khanh kiana kiara kidist kierra kieth killian kim kimber kimberely kimberlee kimberley kimberli kimberly kimmy kinslee kinsley
  kip kira kiran kirby kirk kirsten kirstin kisha kishore kizzy klaus koa kobe kofi kohen koji kojo kolt kolton komal kori kory kourtney
  kris krishna krishnan krissy krista kristal kristan kristen kristi kristian kristie kristin kristina kristine kristof kristopher
  kristy kristyn krystal krystle krystyna krzysztof kuldeep kulsoom kum kunal kunle kurt kurtis kwabena kwadwo kwaku kwame kwasi kwesi
  kya kyla kyle kylee kyleigh kyler kylie kylo kynlee kynleigh kyong kyra kyrie kyson kyung lacey lachlan laci lacie lacy ladarius
  ladonna lai laila lainey laith lakeisha lakelyn lakesha lakeshia lakisha lakshmi lakynn lalita lamar lamia lamont lana lanae landon
  lanette laney lani lanisha lanita lanny laquisha laquita lara larisa larissa larry lars larue lashanda lashawn lashonda lata latanya
  latasha latifa latisha latonia latonya latosha latoya latrell latrice latricia laura laureen lauren laurence laurene lauretta laurette
  lauri laurie lavada lavar lavern laverna laverne lavina lavinia lavon lavonda lavonne lawanda lawrence lawson layla layne lazaro lea
  leah leandra leann leanna leanne leatha leatrice lebron leda leeann leela leesa leia leif leigh leila leilani leisa lekan lela leland
  lelia lemlem lemuel lena lenard lennie lennon lennox lenny lenora lenore leo leola leon leona leonard leonardo leone leonel leonor
  leonora leopoldo leora leota leroy les lesa leslee lesley lesli leslie lessie lester leta letha leticia letitia lettie letty levi
  levon lew lewis lexi lexie leyla lia liam liana liane liban libby lida lidia ligaya lila lilah lilia lilian liliana lilith lilla
  lillian lillie lilly lin lina linda lindsay lindsey lindy linette linh linnea linnie linsey linwood lionel lisa lise lisette lissa
  lissette lita liz liza lizabeth lizbeth lizette lizzie lizzy lloyd lochlan lois lola lolita lon lona londyn loni lonnie lora loraine
  loree loreen lorelei loren lorena lorene lorenza lorenzo loretta lori lorie lorinda lorine lorna lorraine lorretta lorri lorrie lottie
  louann louella louie louis louisa louise lourdes lovie lowell loyce loyd luana luann luanne lubna luca lucas lucia lucian luciana
  luciano lucie lucien lucienne lucila lucile lucille lucina lucinda lucio lucrecia lucretia lucy ludmila lue luella luigi luis luisa
  luka luke lula lulu luningning lupe lupita luqman lura luther luvenia lyda lydia lyla lyle lyman lyn lynda lyndon lyndsay lyndsey
  lynette lynn lynne lynnette mabel mable machelle mack mackenzie macy madalyn madden maddie maddison maddox maddy madeleine madeline
  madelyn madge madhav madhu madhuri madie madilyn madonna mae maegan maelynn maeve magaly magda magdalena magdalene maggie magnolia
  magnus maha mahad mahesh mahmoud mahmud mahnoor maira maisie maisy majid majorie makayla makenna makiyah makoto malachi malakai malani
  malaysia malcolm malee malgorzata malia malik maliki malinda malini malissa maliyah malka mallory mamie manal mandi mandy manish
  manisha manju manoj manpreet mansour manuel manuela mara maranda marc marcel marcela marcelina marcelino marcella marcelle marcelo
  marci marcia marcie marcin marco marcos marcus marcy marek margaret margarete margarett margarette margarite margarito marge margery
  margie margo margot margret marguerite margurite mari maria mariah mariam marian mariana mariann marianna marianne mariano maribel
  maribeth maricel maricela maricruz marie mariela marielena marietta mariko marilee marilou marilyn marilynn mario marisa marisela
  marisol marissa marita maritza marivic marjorie marjory markus marla marlena marlene marley marlin marlo marlon marlyn marlys marnie
  marquerite marquez marquis marquise marquita marsha marta martha marti martin martina martine marty marva marvin marwa marwan mary
  maryam maryann maryanne marybeth maryellen maryjane maryjo marylee marylin marylou marylyn masako masashi mateo mateusz mathew
  mathilda matilda matilde matt matteo matthew matthias mattie maud maude maudie maura maureen maurice mauricio maurine mauro mavis
  maxie maximiliano maximus maxine maxwell maya maybelle mayme maynard mayra maysa mazen mazie mckenna mckinley meagan meaghan mechelle
  meena meera meg megan megha meghan mehmet mehul mei meir melanie melba melina melinda melisa melissa mellisa mellissa melodie melonie
  melony melva melvin melvina menachem mendel meredith merle merlin meron merrick merrill mervin meryl meseret messiah mette mia micaela
  micah michael michaela micheal michel michele michell michelle michiko mickey mickie midori migdalia miguel miho mikael mike mikel
  mikey mikhail mila milagros mildred milford milind milissa millard millicent millie milo milos milton mimi mindi mindy minerva minh
  minji minjun minseo mira miranda mireya miri miriam mirian mirna miroslav mirta miryam missy misti mitch mitchel mitchell mittie mitzi
  miyuki modesta modupe mohamed mohammad mohammed mohan mohit moira mollie molly mona monica monika monique monte monty morgan morris
  morton moshe mozell mozelle muhammad mui mukesh mulu mulugeta muna munir muriel murray mustafa mya myla myles mylo myong myra myriam
  myrna myron myrtice myrtis myung nabil nada nadeem nader nadia nadine naima najma najwa nakia nakisha nala nalini namrata nanci nancy
  nandini nanette nannette nannie naoko naomi napoleon nareg naresh nargis naser nash nasir nasra nasreen natalia natalie natalya
  natasha nate nathalie nathan nathaniel natividad navdeep naveen navjot navya nawal nayeli neal ned nedra neel neelam neha nehemiah
  neil nelda nelida nell nella nelle nellie nelly nelson nena neoma nereida nestor nettie neva nevaeh newton ngozi nguyen nhia nhung nia
  niamh nichelle nichol nicholas nichole nick nicki nickie nickolas nicky nico nicola nicolas nicolasa nicole nicolette nicolle nida
  nidia niecy nigel nikhil niki nikita nikki niklaus niko nikolai nikolaj nikole nila nilda nilesh nilsa nimco nina ninfa niran nisha
  nita nitin nitya nizar nkechi nnamdi nneka noa noah noam noe noel noelia noella noelle noemi nola nolan nona noora nora norah norbert
  norberto noreen norene noriko norine norma norman normand norris nouf nour novalee novella nydia nyla oaklee oakley oaklyn oaklynn
  obinna obioma ocie octavia octavio odell odette odin odis ofelia ofer oisin okechukwu oksana olamide olatunde oleg olen olena oleta
  olga olin oliva oliver olivia ollie olu olumide oluwadamilola oluwakemi oluwaseun oluwatobi olympia oma omar omer ona onyeka ophelia
  ora oralia oren orla orpha orval orville osama oscar ossie osvaldo otilia otis otto ouida owen ozzy pablo padma padraig paislee
  paisley paityn pallavi palma palmer pamala pamela pankaj pansy pao paola paolo parminder parth particia parvati pascual pasquale
  patrica patrice patricia patricio patrick patrina patsy patti pattie paul paula paulette paulina pauline pavel paxton pearle pearlie
  pearline pedro peggie peggy penelope pennie percy pete peter petra phil philip phillip phillis philomena phoebe phuc phuong phylis
  phyliss phyllis pia pierre pinkie piotr polly pooja porfirio portia pradeep prakash pranav prasad prashant pratik praveen preethi
  preeti preston pricilla priscilla pritam priya priyanka prudence puja qasim quan quang quavon queenie quentavious quentin quiana
  quindarius quinn quintin quinton quoc quynh rabia rachael rachana racheal rachel rachell rachelle racquel radha radhika raegan raekwon
  raelyn raelynn rafael rafaela rafal raghav raheem rahma rahul raiden raisa raja rajan rajani rajeev rajesh rajinder rajiv rakesh rakim
  ralph rama raman ramesh ramiro ramon ramona ramonita ramya rana randa randal randall randell randi randolph randy rania raniyah ranjit
  raphael raquel rasha rashad rasheed rasheeda rashid rashida rashmi rauf raul ravi rayan raylee raymond raymundo rayna razan reba
  rebeca rebecca rebekah reece reem reena regan reggie regina reginald reid reina reinaldo rekha remi remington remy rena renae renata
  renate renato rene renea renee renita renu renuka reshma reta retha retta reuben reva rex reyes reyna reynaldo rhea rhett rhiannon
  rhoda rhonda rhys ricardo richard richelle richie rick rickey rickie ricky rico rigoberto rikki riley rima rina risa rita ritesh ritu
  rivka riyad rizal robbie robbin robby robert roberta roberto robt robyn rocco rochel rochelle rocio rod roderick rodger rodney rodolfo
  rodrick rodrigo rogelio roger rohan rohini rohit roisin roland rolanda rolando rolf rolland roma romana romelia romeo romina romona
  ron rona ronald ronan ronda roni ronin ronit ronna ronnie ronny roopa roosevelt rory rosa rosalba rosalee rosalia rosalie rosalina
  rosalind rosalinda rosaline rosalva rosalyn rosanna rosanne rosaria rosario rosaura roscoe roseann roseanna roseanne rosella roselyn
  rosemarie rosemary rosendo rosetta rosie rosina rosita roslyn ross rowena roxana roxane roxann roxanna roxanne roxie roxy roy royce
  ruben rubie rubin rubye ruchel rudolph rudy rufina rufus rupa rupert ruqayyah russ russel russell ruth ruthann ruthie ryan ryder ryker
  rylan ryland rylee ryleigh ryo ryota saad sabah sabina sabine sabra sabrina sachin sade sadia sadie saeed safiya sagar sahar sahil
  sahra saige saima sajida sakina sakura salim salina sallie salma salman salvatore sam samah samantha samara samatha sameer samia
  samina samir samira sammie sammy samson samuel sana sanaa sandeep sandi sandra sanford sangeeta sanjana sanjay sanjeev sanjiv sanjuana
  sanjuanita santa santino santosh saoirse sapna sara sarah sarahi sarai saray sarit sarita sasha satoshi saul saundra saurabh savita
  sawsan saynab sayuri scarlett scot scott scottie scotty seamus sean sebastian seema segun selah selam selamawit selena selina selma
  senait seojun serena sergei sergey sergio serina seth seung seymour shahid shaima shaina shalini shalonda shameka shamika shana shanda
  shandra shane shanell shanelle shani shanice shanika shaniqua shanita shankar shanna shannan shannon shanon shanta shante shantel
  shantell shanti shaquana shaquille shara sharad sharee shareka sharen shari sharif sharita sharla sharlene sharon sharonda sharron
  sharyn shasta shaul shaun shauna shavon shawanda shawn shawna shay shayla shayna shazia shea sheela sheena sheila sheldon shelia
  shelley shelli shellie shelly shelton shena sheniqua sheree sheri sherie sherilyn sherita sherman sheron sherri sherrie sherrill
  sherron sherry sherryl sheryl shiela shikha shiloh shilpa shimon shinji shira shirin shirlee shirlene shirley shirly shiv shivani
  shlomo shmuel shobha shonda shoshana shreya shruti shu shubham shukri shulamit sibyl siddharth sidney siegfried siena sigrid silas
  silvestre silvia simi simon simona simone simran sinead siobhan siriporn skyla skylar skyler slava slavik sloan sloane smita sneha
  sofia sohail sol sola solomon somchai sommer sonal sonali sondra sonia sonja sonny sonya soonja sophia sophie soren soyeon spencer
  sridhar srinivas stacey staci stacia stacie stacy stan stanford stanislav stanley starla starr stefan stefani stefanie stefano stella
  steph stephaine stephan stephane stephani stephanie stephany stephen stephenie stephine stetson steve steven stevie stewart stu stuart
  subhash sudha sudhir suellen sujata sujin sukhdeep suleiman sullivan suman sumaya sumayya sungmin sunhee sunil sunita suresh surinder
  surya susan susana susann susanna susannah susanne sushil sushma susie sutton suzan suzann suzanna suzanne suzette suzie suzy sven
  svetlana swapna swati sybil syble sydney sylvester sylvia sylvie tabatha tabitha tadesse taeyang tahir tahira taiwo takashi takeshi
  talal talia tamar tamara tamatha tameka tamela tamer tamera tami tamie tamika tamiko tammi tammie tammy tamra tana tanesha tangela
  tania tanika tanisha taniya tanja tanvi tanya tara tarah tarek tariq tarsha tarun taryn tasha tate tatiana tatum tatyana tavares
  tawana tawanda tawanna tawnya tayden taylor tayo tayshaun teagan ted teddy teegan teena tejas temitope tena tenisha tenley teodora
  teodoro tera terence teresa terese teresita teressa teri terra terrance terrell terrence terri terrie terry tesfaye tess tessa tessie
  tevin teyana thad thaddeus thanh thao thatcher thea theda thelma theo theodora theodore theresa therese theron thersa thiago thinh
  thomas thomasina thresa thurman thuy tia tiana tiara tierra tiffani tiffanie tiffiny tigist tigran tillie tim timmy timothy tina
  tinsley tisha titus toan tobenna tobi tobias toby todd tolu tom tomas tomasa tomasz tomeka tomi tomika tommie tommy tomoko toni tonia
  tonja tony tonya tope tori tory tosha tou tova toya tracee tracey traci tracie tracy tram trang travis travon trayvon tremaine trena
  trent tresa tressa tressie treva trevion trevon trevor tricia trina trinh trinidad trish trisha trista tristan trudi trudie trudy
  trung tsegaye tsehay tuan tunde tupac tushar tuyet twana twila twyla tyesha tyler tynisha tyquan tyra tyree tyrell tyrese tyron tyrone
  tyson tzipora tzvi ubah uche uday ugochi ulises ulrich ulysses uma umar umesh una uriah ursula urvashi usha usman uthman uwe uzoma
  vada vadim valarie valentin valentina valentine valeria valerie vallie valorie vandana vanessa vannessa vartan varun vasant vaughn
  veda veena velda velia velma velva venessa venita venkat venkatesh venus vera verda vergie verla vern verna vernell vernetta vernice
  vernie vernita vernon veronica vesta vicenta vicente vickey vicki vickie vicky victor vida vidya vijay vikas vikki vikram viktor vilma
  vina vinay vince vincent vincenza vincenzo vineet vinh vinnie vinod viola violeta violette vipul viraj virgie virgil virgina vishal
  vita vito viva vivek vivian viviana vivien vivienne vladimir vonda vonnie wafa wai waldo wale waleed walid wallace walt walter wanda
  wanita warda warsame wasim watson wayne weldon wendell wendi wendy werner wes wesley whitney wilbert wilbur wilburn wilda wiley
  wilford wilfred wilfredo wilhelmina willa willard willene william williams willie willis willy wilma wilmer wilson wilton windy
  winfred winifred winnie winnifred winona winston wojciech wolfgang woodrow woojin wrenley wyatt wynona xander xavier xia xiang xiao
  xiaoming ximena xiomara xiu xochitl xuan yaa yaakov yadira yael yahir yaqub yara yash yasin yasir yasmeen yasmin yasmine yasuko yaw
  yazmin yehuda yejin yelena yemi yesenia yetta yetunde yevgeny yifan ying yinka yitzchak yogesh yohannes yoko yolanda yolande yoli
  yolonda yong yoona yosef yoshi yoshiko youngmi younis yousef youssef yuan yue yuki yuko yulia yumi yuri yusra yusuf yvette yvonne zach
  zachariah zachary zachery zack zahra zaid zaida zain zainab zaire zak zakaria zaki zander zandra zane zara zaria zariah zariyah zayden
  zaylee zaylin zayn zaynab zbigniew zechariah zeinab zeke zelda zeleke zella zelma zena zenaida zenobia zev zewdu zhen zhi zhong ziad
  zina zita ziva zoe zoey zofia zoila zola zoltan zona zora zoraida zoya zubaida zula zulema zulma zuri zyaire
`
    .trim()
    .split(/\s+/),
)
