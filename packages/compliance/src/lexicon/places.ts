/** States and larger areas: naming them identifies nobody under 164.514(b)(2)(i)(B). */
export const statesAndLarger: ReadonlySet<string> = new Set(
  "alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming america usa states mexico canada guatemala honduras salvador colombia venezuela cuba haiti jamaica brazil peru england ireland scotland france germany spain italy poland ukraine russia china japan korea vietnam philippines india pakistan bangladesh nepal iran iraq syria egypt somalia ethiopia kenya nigeria ghana australia europe africa asia midwest northeast southwest southeast northwest earth".split(
    " ",
  ),
)
/** First words of two-word states. */
export const stateBeginnings: ReadonlySet<string> = new Set("new north south west rhode puerto united".split(" "))
export const stateEndings: ReadonlySet<string> = new Set(
  "hampshire jersey mexico york carolina dakota virginia island rico states kingdom zealand korea africa america".split(" "),
)
export const stateCodes: ReadonlySet<string> = new Set(
  "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR".split(
    " ",
  ),
)
export const streetEndings: ReadonlySet<string> = new Set(
  "street st avenue ave road rd lane ln drive dr boulevard blvd court ct circle cir place pl way terrace ter trail trl parkway pkwy highway hwy loop alley square sq plaza route rte turnpike pike crossing ridge run row path".split(
    " ",
  ),
)
/** Words that end the name of a town, county, neighborhood or school. */
export const placeEndings: ReadonlySet<string> = new Set(
  "falls creek hollow springs heights county elementary school academy neighborhood neighbourhood park village township estates gardens grove hills valley lake beach bay city town junction crossing ridge point harbor harbour island mills ranch meadows commons district parish borough university college campus preschool daycare kindergarten middle high church trailer apartments shelter dorm dorms reservation".split(
    " ",
  ),
)
/** Words that turn the words before them into an organization, a place or a day. */
export const organizationEndings: ReadonlySet<string> = new Set(
  "elementary school academy university college hospital clinic center centre foundation inc llc ltd pharmacy park bank day month week awareness institute society association fund church club award act hall medical health dental dentistry orthodontics pediatrics dermatology orthopedics cardiology orthopaedics care group practice county counties street st avenue ave road rd lane ln drive boulevard blvd court location locations office offices house building tower library stadium arena museum festival fair market scale score maneuver syndrome disease test sign method technique palsy procedure criteria virus lymphoma cyst fracture reflex area wing suite lot parkway highway restaurant cafe diner bakery brewery 5k marathon run walk classic open cup team university rotary kiwanis lumber hardware pizza pizzeria bakehouse brewing coffee grill motors auto plumbing roofing construction landscaping realty insurance farms orchard florist salon boutique grocery deli rollers credit union ballet orchestra choir guild league troop".split(
    " ",
  ),
)
/** Larger US cities and towns, for texts in lower case. */
export const cities: ReadonlySet<string> = new Set(
  `new york|los angeles|chicago|houston|phoenix|philadelphia|san antonio|san diego|dallas|austin|jacksonville|fort worth|columbus|charlotte|indianapolis|san francisco|seattle|denver|oklahoma city|nashville|el paso|boston|portland|las vegas|detroit|memphis|louisville|baltimore|milwaukee|albuquerque|tucson|fresno|sacramento|mesa|kansas city|atlanta|omaha|colorado springs|raleigh|long beach|virginia beach|miami|oakland|minneapolis|tulsa|tampa|arlington|wichita|bakersfield|aurora|new orleans|cleveland|anaheim|henderson|honolulu|riverside|santa ana|corpus christi|lexington|san juan|stockton|st paul|cincinnati|irvine|greensboro|pittsburgh|lincoln|durham|orlando|st louis|chula vista|plano|newark|anchorage|fort wayne|chandler|reno|toledo|st petersburg|laredo|scottsdale|lubbock|gilbert|jersey city|glendale|madison|winston salem|norfolk|chesapeake|garland|fremont|boise|richmond|baton rouge|spokane|des moines|tacoma|modesto|fayetteville|birmingham|rochester|salt lake city|little rock|amarillo|tallahassee|huntsville|grand rapids|knoxville|worcester|brownsville|providence|chattanooga|sioux falls|eugene|salem|springfield|billings|missoula|great falls|bozeman|butte|helena|kalispell|fargo|bismarck|cheyenne|casper|pocatello|provo|ogden|santa fe|flagstaff|yuma|topeka|lawrence|cedar rapids|davenport|dayton|akron|canton|youngstown|erie|scranton|allentown|syracuse|buffalo|albany|hartford|new haven|bridgeport|stamford|burlington|bangor|manchester|nashua|concord|lowell|cambridge|savannah|macon|athens|augusta|charleston|columbia|greenville|wilmington|asheville|gainesville|pensacola|fort lauderdale|hialeah|mobile|montgomery|jackson|biloxi|shreveport|lafayette|beaumont|waco|killeen|midland|odessa|abilene|mcallen|peoria|rockford|joliet|naperville|evanston|gary|south bend|evansville|kalamazoo|lansing|flint|ann arbor|duluth|green bay|kenosha|racine|eau claire|yakima|bellingham|bellevue|medford|bend|santa rosa|napa|berkeley|san jose|santa cruz|salinas|santa barbara|ventura|oxnard|pasadena|burbank|pomona|ontario|brooklyn|queens|bronx|manhattan|staten island|harlem|cedar falls|smallville`.split(
    "|",
  ),
)
