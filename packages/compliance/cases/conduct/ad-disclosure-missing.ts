import type { RuleCases } from "../case.ts"

const paid = { materialConnection: true }

export const cases: RuleCases = {
  ruleId: "ad-disclosure-missing",
  kind: "outbound-post",
  catalog: {
    flag: [
      { text: "Obsessed with this serum from GlowCo! Link in bio. #skincare", flags: paid },
      { text: "So excited to team up with BriteBrush! #collab #ambassador", flags: paid },
      { text: "Our friends at CycleApp sent us this tracker. #sp", flags: paid },
      {
        text: "We love how these shoes feel on long clinic days. Soft sole, wide toe box, easy laces, three colors, and they last all year for us. Link below. #ad",
        flags: paid,
      },
    ],
    pass: [
      { text: "Ad: BeatBand lent us monitors for this video on home checks.", flags: paid },
      { text: "#ad Paid partnership with TinySole. Here is how to size kids' shoes.", flags: paid },
      "We like walking. So should you.",
      { text: "Sponsored by CalmCo: free webinar on sleep.", flags: paid },
    ],
  },
  flag: [
    { text: "thx to @GlowCo for the goodies 😍 my skin is glowing", flags: paid },
    { text: "GET 20% OFF WITH CODE DRLENA AT BRITEBRUSH.COM", flags: paid },
    { text: "This retainer case is the best. My sister makes them!", flags: paid },
    { text: "Not sponsored, we just love CalmCo gum.", flags: paid },
    { kind: "testimonial", text: "I love my new aligners from Summit Ortho!", flags: paid },
    { text: "A great ad for brushing: this mirror from ShinyCo.", flags: paid },
    "New favorite sunscreen alert! #collab #spf",
    "Affiliate links below, happy shopping for baby gear!",
    "This heating pad was gifted by WarmCo and it's a win for sore backs.",
    "loving these compression socks from ToeCo #gifted",
    "We earn a small commission when you buy through our page.",
    {
      text: "#ad Watch Dr. Ortiz try the new brush from BriteBrush.",
      flags: paid,
      media: [{ kind: "video", hasSpeech: true, captionState: "reviewed", captions: "I love this brush. It is the only one I use." }],
    },
    "In exchange for this post, GlowCo gave our team a spa day.",
    "The whole team is hooked on SnapSip bottles since the company mailed us a case. Code SUMMIT15 gets you a deal.",
    "Can't stop raving about this eye cream. Tap the link and use MYEYES10.",
  ],
  pass: [
    { text: "#sponsored Our pick for winter lips, from BalmCo.", flags: paid },
    { text: "Paid partnership with ToeCo: five stretches for runners.", flags: paid },
    { text: "This video was paid for by WarmCo. Here is how to use heat safely.", flags: paid },
    { text: "Advertisement. BriteBrush brushes are on sale this week.", flags: paid },
    { text: "Obsessed with this serum from GlowCo! Link in bio.", flags: { materialConnection: false } },
    {
      text: "#ad Watch Dr. Ortiz try the new brush.",
      flags: paid,
      media: [
        {
          kind: "video",
          hasSpeech: true,
          captionState: "reviewed",
          captions: "This video is a paid advertisement. I use this brush at home.",
        },
      ],
    },
    "Thank you to Rosa's Bakery for the treats this morning!",
    "We are proud to sponsor the Lincoln High soccer team.",
    "Stop by our booth at the fair for a free toothbrush.",
    "Our favorite sunscreens are on our site. We are not paid by any brand.",
    "Meet our new community partner, the Pine Hollow food bank.",
    "Use our new portal to get your forms done early.",
    "Become a blood donor ambassador at the library on Friday!",
    "We never post affiliate links.",
    "Our team is hooked on the new break room couch.",
    "The door code changes Monday. Ask the desk.",
  ],
}
