/** The most frequent surnames of the 1990 US Census (public domain) and a hand-written supplement, without those that are given names or everyday words. */
export const surnames: ReadonlySet<string> = new Set(
  `
  abbott abboud abdullahi abernathy abney abrams abreu acevedo acker ackerman acosta adair adams adamson adcock adkins adler agarwal
  agee aggarwal aguilar aguilera aguirre ahn aiken ainsworth akers akhtar akins alaniz albrecht albright alderman aldrich aldridge
  alfaro alford alicea allard alley allred alston altman alvarado alvarez amador ames anders andersen andrade andrews anglin aponte
  appiah applegate aquino aragon arce archuleta arellano arevalo arias armstead armstrong arnett arredondo arrington arroyo arsenault
  artis ash ashby ashcraft askew atkins atkinson atwood avalos avila aviles ayala ayers ayres babb babcock baca bacon baer baez baggett
  bagley bagwell baig bain baird baker baldwin bales ballard banda banerjee barajas barbee barber barbosa barbour barclay barfield
  barger barker barkley barksdale barlow barnard barnes barnett barnhart baron barr barrera barrios barron barrow barth bartholomew
  bartlett bartley bass bassett bateman bates batts bauer baugh baughman baum bauman bautista baxter beal beam bean beard bearden
  beasley beatty beaty beauchamp beaulieu beaver beavers becerra beck becker beckham beckman beckwith beebe begay begley begum behrens
  belanger belcher bellamy beltran benavides benavidez bender benitez benner benoit benson berg berger bergeron bergman berman bermudez
  bernal bernier bernstein berrios betancourt bethea betts beyer bhatt biddle bigelow biggs billings billingsley bingham bird blackburn
  blackman blackmon blackwell blalock blanchard blanco blankenship blanton bledsoe blevins bliss blocker bloom blount blum boateng bobo
  boggs bohannon bolden boles bolin boling bollinger bolton bond bondarenko bonds bonilla bonner boone booth borden bose bostic boswell
  bouchard boucher boudreau boudreaux bourgeois bourque bowden bowens bower bowers bowie bowles bowling bowman bowser boyer boykin boyle
  boyles bradshaw bragg branch brandt branham brannon braswell braun bravo bray breaux breeden brennan brenner brewer brewster bridges
  brink brinkley brinson briscoe britton bronson broome brothers broughton broussard brower brown browne browning brownlee bruner
  brunner brunson buchanan buckley buckner bueno buffington bui bullard bullock bundy bunn burch burchett burden burdick burger burgess
  burgos burk burke burkett burkhart burks burleson burnett burnette burney burnham burr burrell burris burroughs burrows burton busby
  busch bush bustamante butcher butler butterfield butts byers bynum byrd byrne caballero cabral cabrera cagle cahill cai cain calderon
  caldwell calhoun callahan callaway calloway calvert camacho campbell campos canales canfield cannon cano cantrell cantu cao capps
  carbone cardenas cardona cardwell carlisle carlson carmichael carmona carnes carney carpenter carr carranza carrasco carrier carrillo
  carrington cartwright caruso carver casillas cason casper castaneda castellanos castillo castle castro cates caudill causey cavanaugh
  cavazos cerda cervantes chacon chamberlain chambers champion chaney chapa chapman chappell chastain chatman chatterjee chaudhry
  chavarria chavez chavis cheatham cheney chestnut childers childress childs chisholm cho choate choi chopra chow christensen
  christenson christiansen churchill cintron cisneros clarke clary cleary clemens clements clemons clevenger cline cloutier coates coats
  cobb coburn cochran cockrell coe coffey coffman coker colbert colburn coles coley collazo collier collins colon colvin combs comer
  compton conklin conley conn connell connelly conner connolly connor connors conroy contreras conway cooke cooley coon cooney cope
  copeland corbett corcoran cordero cordova corley cormier cornett cornish cornwell corona coronado correa cortes cosby costa costello
  cote cotton cottrell couch coughlin coulter couture covington cowan cowart cox coyle crabtree crain cramer crandall crane craven
  crawford crawley creech crenshaw crespo crews crist crocker crockett croft cromwell cronin crook crosby crouch crouse crow crowder
  crowe crowell crowley crum crump cuellar cuevas culp culpepper culver cummings cummins cunningham curley curran currie currier curry
  cutler cyr dahl daigle dailey daley daly daniels darden darling das daugherty davenport davidson davies davila davison dawkins deaton
  decker dejesus delacruz delarosa delatorre deleon delgado deloach delong deluca delvalle demir dempsey deng denney dennison denson
  dent denton desai devine devore dhillon dias diaz dickens dickerson dickey dickinson dickson diehl dietrich dietz diggs dill dillard
  dixon dobbins dobbs dobson dockery dodd dodge dodson doe doherty dolan dominguez donahue donaldson donnelly dooley doran dorman doss
  dotson doty dougherty doughty dove dow dowd dowdy dowell dowling downey downing downs dozier draper driscoll drummond duarte dube
  dubois dubose duckworth duff duffy dugan duggan duke dukes dumas dunbar dunham dunlap dunn dunning dupre dupree duran durant durbin
  durham dutton duvall dwyer dye dyer dykes dyson easley eason east eastman eaton ebert echols eckert edmonds edmondson edwards egan
  eggleston elam elder elkins eller ellington ellison elmore elrod ely emmons engel england engle english ennis enriquez epperson epps
  erickson ernst escamilla escobar escobedo esparza espinosa espinoza esposito esquivel estep estes estrada etheridge eubanks evans
  everhart ewing eze ezell fagan fairchild falcon farley farmer farnsworth farr farrar farrell farris farrow faulk faulkner faust felder
  feldman feliciano fennell fenton ferguson fernandes fernandez ferrara ferreira ferrell ferris fields figueroa finch fink finley finney
  fischer fisher fisk fitch fitzgerald fitzpatrick flaherty flanagan fleming flood flores flynn fogle foley fontaine fontenot foote
  forbes foreman forman forsythe forte fortier fortin fortner foss fountain fournier foust fowler fox foy fraley franco franks frantz
  fraser frazier french frey friedman frost fry frye fuentes fugate fuller fulton fultz funk gaddis gaffney gagne gagnon gaines gaither
  galindo gallagher gallant gallardo gallegos gallo galloway galvan gamble gamez gandy gann gant gao garcia gardiner gardner garner
  garrison garvin garza gaskins gates gauthier geary gee geiger gentile gentry gerber ghosh gibbons gibbs gibson gifford gilchrist giles
  gill gillespie gillette gilley gilliam gilliland gillis gilman gilmore giordano gipson girard givens gleason glover goddard godfrey
  godwin goetz goff goins goldberg golden goldman goldsmith goldstein gomes gomez gonzales gonzalez gooch goode gooden goodman goodrich
  goodson goodwin gorman goss gossett gould graf granger grantham graves gray greco green greenberg greene greenfield greenwood greer
  gresham grewal grey grier griffith griffiths griggs grigsby grimes grimm grissom grogan grossman grove groves grubb grubbs gruber
  guajardo guerra guerrero guevara guidry guillen guillory guinn gunderson gunn gunter guo gupta gurley gustafson guthrie gutierrez
  guyton guzman haas hacker hackett haddad hagan hagen hager hahn haines hairston hall hamby hamel hamilton hamlin hamm hammer hammond
  hammonds hammons hampton hancock haney hankins hanks hanley hannon hansen hanson harbin harden hardin harding hardison hardman hardy
  hare hargrove harkins harman harmon harms harp harrell harrington hartley hartman haskins hastings hatch hatcher hatfield hathaway
  hatton hauser havens hawk hawkins hawks hawley hawthorne hay haynes hays hayward healy hearn heaton hebert hedrick heller helm helms
  helton hemphill henderson hendricks hendrickson henley henning hensley henson hernandez herndon herrera herring herrington herrmann
  herron herzog hess hewitt hiatt hickey hickman hicks hidalgo higginbotham higgins hightower hill hilliard hillman hills himes hinds
  hines hinkle hinojosa hinson hinton hirsch hitchcock hite hoang hobbs hobson hodge hodges hoff hoffman hoffmann hogan hogue holbrook
  holcomb holder holliday hollingsworth hollins holloway holm holman holmes holt holton honeycutt hood hooker hooks hooper hoover
  hopkins hopper hopson horn horne horner horton horvat hoskins houck hough houle houser howe howell howland hoyle hu huang hubbard
  huber huddleston hudgins huerta huff huffman huggins hughes hull hummel humphrey humphreys humphries hunt huntley hurd hurley hurst
  hurtado huston hutchins hutchinson hutchison hutson hutton huynh hwang hyatt hyde ibarra ingram inman iqbal irby irizarry isaacs
  isbell islam isom ito ivanov iverson iyer jacobs jacobsen jacobson jameson jang jansen jaramillo jarrell jeffers jeffries jenkins
  jennings jernigan jeter jiang jimenez johns johnston joiner jolly jorgensen joshi joyner juarez judd kahn kaiser kang kaplan kapoor
  kato katz kauffman kaufman kaur kaya kearney kearns keating keaton keene keller kellogg kemp kenney kenyon kern kerns kerr kessler
  keyes keys khan khanna khoury kidd kilgore kilpatrick kimball kimble kimbrough kincaid kinder king kinney kinsey kirkland kirkpatrick
  kiser klein kline knapp knight knott knowles knutson kobayashi koch koehler koenig kohler kolb kovalenko kowalczyk kowalski kraft
  kramer kraus krause krebs krueger kruger kruse kuhn kumar kurtz kuykendall kuznetsov kwon lachance lackey ladd ladner laird lake lam
  lamb lambert lancaster landers landis landrum landry lang lange langford langley langston lanier lankford lapointe larkin larsen
  larson lassiter latham lau laughlin lavoie lawler lawton layton leach leal leary leavitt leblanc ledbetter ledesma ledford leggett
  lehman lemieux lemon lemons lentz levesque levin levine levy leyva liang liles lim lind linder lindquist linton lipscomb littlefield
  littlejohn liu livingston locke lockett lockhart locklear lockwood lofton logsdon lomax lombardi lombardo longoria loomis looney lopes
  lopez lord lorenz lott lovelace lovell lovett lowe lowery lowry lozano lucero ludwig lugo lujan lumpkin lund lundy lunsford luo lusk
  lutz ly lyles lynch lyon lyons lytle mabry macdonald mace machado macias mackey madrid madrigal madsen magana magee maguire mahan
  maher mahon mahoney majors maldonado malhotra malloy malone maloney manley mann manning mansfield maples march marcum marino markham
  marlow marrero marsh martel martinez martino massey masters mata mathews mathis matlock matos matson matthews mattingly mattox mattson
  mauldin maurer mayberry mayer mayes mayfield mayo mays mcadams mcalister mcallister mcarthur mcbride mccabe mccain mccall mccann
  mccarter mccarthy mccartney mccarty mccauley mcclain mcclellan mcclelland mcclendon mccloud mcclure mccollum mccombs mcconnell mccord
  mccormack mccormick mccoy mccracken mccrary mccray mccullough mccurdy mcdaniel mcdermott mcdonald mcdonough mcdowell mcduffie mcelroy
  mcfadden mcfarland mcgee mcghee mcgill mcginnis mcgovern mcgowan mcgrath mcgraw mcgregor mcguire mchenry mchugh mcintosh mcintyre
  mckay mckee mckinney mckinnon mcknight mclain mclaughlin mclean mclendon mcleod mcmahan mcmahon mcmanus mcmillan mcmillian mcmullen
  mcnair mcnally mcnamara mcneal mcneil mcneill mcnulty mcnutt mcpherson mcqueen mcrae mcwhorter mcwilliams mead meade meador meadows
  medeiros medley medrano meehan meek meeks mehta meier mejia melendez melton mena menard mendez mendoza menon mensah mercado mercer
  merchant merritt messer metcalf metzger meyer meyers meza michaels michaud middleton milam miller milligan mills milner mims miner
  minton mirza mishra mixon mize mobley mock moeller moffett mohr mojica molina monahan monk montalvo montanez montano montes montgomery
  montoya mooney moore morales moran moreland moreno morey mori morin morrell morrison morrissey morrow morse moseley moser mosher
  mosley moss motley mott moulton moya moyer mueller mukherjee mullen muller mulligan mullins muncy muniz munoz munson murdock murillo
  murphy murrell murry muse myers myrick nadeau nagle nair nakamura nance napier naquin nasser nava navarro naylor needham neff negrete
  negron nesbitt nettles neumann newberry newby newcomb newell newman newsom newsome ng ngo nichols nicholson nickerson nielsen nielson
  nieto nix nobles noland nolen north norton norwood novak nowak noyes nugent nunez nunn nwosu oakes obi obrien ocampo ochoa oconnell
  oconnor odom odonnell ogden ogle oglesby ohara ojeda okafor okeefe okonkwo okoro okoye oldham oleary olivares olivas olsen olson
  olvera omalley oneal oneil oneill ornelas orourke orozco orr ortega ortiz osborn osborne osei osorio otero ott ouellette outlaw
  overstreet overton owens owusu oyelaran pacheco padgett padilla pagan paine painter palacios pan pandey pappas paquette parham parish
  park parks parnell parr parra parris parrish parrott parson parsons partridge pate patel patten patterson patton paulsen paulson payne
  payton peachey peacock pearce pearson pease peck pedersen pederson pelletier pemberton pena pence pendleton peng penn pennington
  peoples pepper peralta perdue pereira perez perkins perryman peters petersen peterson petrov pettit petty pfeiffer pham phan phelan
  phelps phillips phipps pickens pickering pickett pierson pike pillai pimentel pina pineda pinson pitt pittman pitts platt plummer poe
  poindexter poirier polanco polk pollard pollock ponce poole pope popov portillo posey potter potts poulin powell powers prado prater
  prather pratt prescott pressley prewitt priest pringle pritchard pritchett proctor pruett pruitt pryor puckett pugh pullen pulliam
  purcell purdy purnell purvis putnam pyle qualls quarles queen quezada quigley quinones quintana quintanilla quintero quiroz qureshi
  rader radford ragland ragsdale rahman raines rainey rains ralston ramey ramirez ramos ramsey randle rangel rankin ransom rao rapp
  rasmussen ratcliff ratliff reardon reaves rector redd redding reddy redman redmond reeder reedy rees reeves reilly reiter rendon
  renner renteria reynolds reynoso rhoades rhoads rhodes rice richards richardson richey richmond richter ricker ricketts ricks riddick
  riddle rider ridgeway ridley riggins riggs rinehart rios ritchie ritter rivas rivera rivers rizzo roach roark robb robbins roberson
  roberts robertson robinette robins robinson robison robles roby rocha roche rockwell rodgers rodrigues rodriguez rodriquez roe rogers
  rojas rollins romano romero romo rooney roper rosado rosales rosas rosen rosenberg rosenthal rossi roth rouse roush rowe rowell
  rowland rowley rubio rucker rudd ruff ruffin ruiz runyon rushing russo rutherford rutledge saavedra sadler saenz salas salazar saldana
  saleh salgado salinas salisbury salmon salter sample sampson sams samuels sanborn sanchez sanders sanderson sandhu sandoval sands sapp
  sargent sasaki sato satterfield saucedo sauer saunders savage saylor scales scarborough schaefer schaeffer schafer schaffer schell
  schilling schmidt schmitt schmitz schneider schofield schrader schreiber schroeder schuler schulte schultz schulz schumacher schuster
  schwab schwartz schwarz scroggins scruggs seal seals seaman sears seay segura seitz selby sellers sen serna serrano seward sewell
  sexton shackelford shafer shaffer shanks shapiro sharma sharpe shaver shaw shearer sheehan sheets sheffield sheikh shell shepard
  shepherd sheppard sherrod shevchenko shields shipley shipman shipp shockley shoemaker shook shorter shuler shultz siddiqui sidhu
  siegel sikes silverman simmons simms simons simpkins simpson sims sinclair singh singletary singleton sisk sisson sizemore skaggs
  skelton skidmore skinner slade slater slaughter sledge slone smalley smalls smallwood smiley smirnov smith sneed snell snider
  snodgrass snowden snyder sokolov solis sommers sorensen sorenson sosa sotelo soto sousa south souza sowell sowers spain spangler spann
  sparks spaulding spear spears speer spence spicer spivey sprague springer spruill spurlock squires stafford stahl staley stallings
  stamper stanfield staples stapleton stark starkey starks starnes staton stclair stearns steele steen stein steiner stephens stephenson
  stepp stern stevens stevenson steward stiles stinson stjohn stockton stoddard stokes stoner storey stout stovall stover stratton
  strauss streeter strickland stringer stroud stubbs stump suarez suggs summers sumner sutherland suzuki swafford swain swan swann
  swanson swartz sweeney swenson swift switzer sykes tabor tackett takahashi talbert talbot talley tan tanaka tang tapia teague teel
  temple templeton thacker tharp thayer thibodeau thibodeaux thigpen thomason thompson thomson thorn thorne thornton thorpe thrasher
  thurston tian tidwell tilley tillman timmons tipton tirado tobin tolbert tolliver tomlin tomlinson tompkins torres torrez toth tovar
  townsend trahan trammell traylor trejo trevino trimble triplett trivedi trotter trout troutman trujillo truong tubbs turpin tuttle
  underwood unger upchurch upton uribe vail valadez valdes valdez valenzuela valle vandyke vang vanhorn vann varela vargas varner varney
  vasquez vaughan vazquez vega vela velasco velasquez velazquez velez ventura verma vest vick vickers vidal vigil villa villalobos
  villanueva villareal villarreal villegas vines vinson vo vogel vogt volkov voss vu waddell waggoner wagner wagoner wahl waite
  wakefield walden waldron waldrop waller wallis walls walsh walters wang warden ware washburn watanabe waterman waters watkins watt
  watts waugh weathers weaver webber weber webster weems weiner weinstein weir weiss welch weller wellman wells welsh west westbrook
  westmoreland wetzel whalen whaley whatley wheat wheatley wheeler whipple whitaker whitehead whitfield whiting whitlock whitman
  whitmore whitson whitt whittaker whitten whittington wicker wiggins wilcox wiles wilhelm wilkerson wilkes wilkins wilkinson wilks
  willett willey williamson willingham willoughby wills windham wing winkler winn winslow winstead winters wiseman wisniewski withers
  witherspoon witt wofford wolf wolfe wolff wolford womack wong woodall woodard woodruff woods woodson woodward woody wooten workman
  worley worrell worthington wray wright wu wylie wyman wynn xie xiong xu yadav yamada yamamoto yancey yanez yarbrough yates yazzie
  ybarra yeager yilmaz yoder yoon york yoshida yost youngblood zamora zapata zavala zeigler zeng zepeda zhang zhao zheng zhou zhu
  ziegler zimmer zimmerman zuniga
`
    .trim()
    .split(/\s+/),
)
