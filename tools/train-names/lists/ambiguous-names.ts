/** Given names that are also words, months, places or brands ("Will", "May", "Austin"): they count only with stronger context. */
export const ambiguousNames: ReadonlySet<string> = new Set(
  `
  abby ace ade alba alpha ama amal amber amparo angel april archer aria arlington art asia august augusta aurora austin autumn aya ayan
  bailey bao barb bee bell berry beverly bill bin bishop blake blanca blue bo booker boston brandy bree bridge brook brooke brooks buddy
  cal cam camden candy carmel carol carolina carson carter cash celeste chad chance chanel charity charlotte chase chen cheng cherry
  cheyenne chin chip christian chuck chun clay clementine cliff clinton colt cooper coral crew cruz crystal daisy dakota dale dallas
  dang darwin dash dawn dayton deacon dean dee deja dell delta denver destiny di dia diamond dick dior dolly dolores domingo don dong
  dot drew duaa duc dulce dung dusty dylan earl easton echo eden ela ellis em ember esi esmeralda esperanza essence eve everett fairy
  faith fang fe feng fern flint flor flora florence ford forest forrest foster frank frankie franklin gary gay gene genesis geneva
  georgia german ginger glen gloria glory grace grady graham grant guang guy hai hala hale hana hang hao hari harley harmony harper hart
  haven hayes hazel heath heather hoa holland holly honey hope houston hudson hui hunter huong iman ina india ireland iris isis israa
  israel ivory ivy ja jack jackson jade jamaica jan jay jc jean jefferson jesus jett jewel ji jie jing jordan journey joy judge jun june
  junior justice ka karam karma kasi ken kennedy kent kenya kia kingston kitty knox koda lady lan lance lane lansing lark laurel ledger
  lee legacy legend lei lexus li lien lil lily lincoln ling link logan london lou lu lucky luna luz lyric ma mac macon madison mai major
  margarita marina marion mark marshall mason maverick max maximo may medina mee mel melody memphis mercedes mercy merry mesa mi mick
  milan miles mina ming minnie misty mobile moe moises monroe montana moon moses myrtle nan nana nat nga ngoc nicky nixon noble noor
  norm nova odessa ola olive om onyx opal orion orlando pa paige paloma pam paris parker pat patience patty paz pearl peg penny perla
  perry peyton phoenix pierce pilar ping piper poppy porsche porter precious prem presley price prince princeton qing quincy rae raj
  raleigh ram rami raven ray reagan reed reese refugio reign remedios reno rich ridge rim river rob robin rocky roman rong rose rowan
  royal royalty ruby rui rusty saba safa sage said saint sal salah salem sally salvador sami sandy santiago santos savanna savannah
  sawyer scarlet segundo serenity shah shan shelby sid sienna sierra sincere skip sky skye socorro sol soledad song spring star sterling
  stone stormy su sue sultan summer sun sunny sunshine ta tad tam tanner tao thi tho thu tiffany ting tiny titi tod trace trenton trey
  tri trinity tripp troy tru truman tucker turner ty un unique val valencia van vance verona vi victoria vienna violet virginia von vy
  wade walker ward warren washington webb wei wen weston wilder will willow winter wm wren wynter xin yan yang yen yer yi yu yun yung
  ziggy zion
`
    .trim()
    .split(/\s+/),
)
