/** Hosts that hide where a link leads. */
export const linkShorteners: ReadonlySet<string> = new Set(
  `bit.ly bitly.com bitly.is j.mp tinyurl.com t.ly tiny.cc tiny.one rb.gy is.gd v.gd cutt.ly ow.ly buff.ly goo.gl t.co lnkd.in fb.me
  shorturl.at shorturl.asia short.io short.gy s.id rebrand.ly rebrandly.com bl.ink clck.ru soo.gd adf.ly shorte.st ouo.io linkvertise.com
  u.to qr.ae qr.net qrco.de me-qr.com l.ead.me shor.by snip.ly sniply.io dlvr.it hubs.ly hubs.la hubs.li ift.tt trib.al spr.ly
  po.st mcaf.ee urlz.fr urlr.me kutt.it zpr.io zcu.io x.gd t2m.io t2mio.com switchy.io capsulink.com pixelme.me plu.sh
  bc.vc cli.gs cli.re clk.im clicky.me cur.lv db.tt did.li dft.ba eepurl.com mailchi.mp fur.ly gg.gg git.io gl.am go2.do
  hyperurl.co i.mtr.cool linklyhq.com lc.cx lc.chat lnk.to lnk.bio linkd.in lstu.fr n9.cl nyti.ms og.gg onelink.me owl.li page.link
  pd.am pesc.pw ppt.cc prettylinkpro.com q.gs qps.ru r.co rlu.ru rotf.lol sh.st shrinke.me shrtco.de smarturl.it
  smsvx.com snip.li srnk.co su.pr surl.li t1p.de tcrn.ch tnw.to tny.im tny.sh tr.im tiny.pl tinu.be u.nu
  ulvis.net url.ie urlday.cc utm.io v.ht viralurl.com virl.io vzturl.com wa.link waa.ai ye.lc yourls.org yep.it zip.lu zws.im
  1url.com 2.gp 2u.pw 4sq.com abre.ai amzn.to bitly.ws budurl.com chilp.it cort.as dub.sh encurtador.com.br etsy.me grabify.link`.split(
    /\s+/,
  ),
)
