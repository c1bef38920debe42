/** Last parts of host names that people write without a scheme. */
export const hostEndings: ReadonlySet<string> = new Set(
  `com org net edu gov mil int info biz name pro coop mobi tel post travel jobs
  health healthcare care clinic dental dentist doctor hospital surgery pharmacy physio vet med rehab fit fitness yoga hiv dds
  life live today online site website web store shop shopping market deals app dev page pages link click bio art
  blog news media press video photos photo pictures gallery tube stream audio fm tv radio show
  support help services service solutions systems software tech technology digital cloud host hosting email
  world space top xyz icu one zone social chat club center centre agency group team foundation ngo charity network community
  events event tips wiki guide guru academy school college university education training courses science bank loans insurance
  finance money fund church faith family kids baby moms house homes home garden green earth eco city town
  us uk ca mx es de fr au nz ie eu ch it nl be at se no dk fi pl pt br ar cl co pe in jp cn kr ru ua za il ae ph sg my id th vn
  io ai me ly gl gd gy cc ws to is do st mn ee im la sh so gg tk ml ga cf sx vc vg ms nu li lc ink lol pw re rs sk si cz hu ro gr tr
  md am as bz hn ag tn dm fyi wtf now run new us example test invalid local localhost onion land ninja expert works
  nyc london miami boston vegas texas`.split(/\s+/),
)

/** Endings that are everyday words: two words with the space forgotten look the same. */
export const everydayEndings: ReadonlySet<string> = new Set(
  `care health clinic doctor hospital surgery life live today online site store shop market deals page pages link click art name pro fit post
  blog news media press video photos photo pictures show support help services service world space top one zone chat club center group team
  community events event tips guide school college education training science bank family kids baby house homes home garden green earth city town
  in is it to so us am be my no at me do md as id la st la re ms now run new works land family church money fund jobs travel web test local expert one dental dentist vet med rehab now`.split(
    /\s+/,
  ),
)
