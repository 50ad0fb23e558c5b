/** Providers whose addresses belong to private persons: never a company, never colleagues. */
const DOMAINS = `gmail.com googlemail.com outlook.com outlook.de outlook.fr outlook.es outlook.it outlook.jp outlook.com.br
hotmail.com hotmail.co.uk hotmail.fr hotmail.de hotmail.it hotmail.es hotmail.com.br live.com live.co.uk live.de live.fr
live.nl live.it live.com.au msn.com passport.com windowslive.com yahoo.com yahoo.co.uk yahoo.co.in yahoo.co.jp yahoo.co.id
yahoo.de yahoo.fr yahoo.es yahoo.it yahoo.ca yahoo.in yahoo.com.br yahoo.com.au yahoo.com.mx yahoo.com.ar yahoo.com.hk
yahoo.com.tw yahoo.com.sg ymail.com rocketmail.com myyahoo.com aol.com aol.co.uk aim.com icloud.com me.com mac.com
gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.us gmx.co.uk gmx.fr web.de t-online.de freenet.de arcor.de online.de
posteo.de mailbox.org mail.de email.de mail.com email.com usa.com europe.com engineer.com consultant.com
mail.ru bk.ru inbox.ru list.ru internet.ru yandex.ru yandex.com yandex.ua yandex.kz ya.ru rambler.ru ukr.net i.ua
proton.me protonmail.com protonmail.ch pm.me tutanota.com tutanota.de tutamail.com tuta.io tuta.com keemail.me
zoho.com zohomail.com zohomail.eu fastmail.com fastmail.fm hey.com hushmail.com runbox.com startmail.com mailfence.com
duck.com simplelogin.com anonaddy.me relay.firefox.com inbox.com inbox.lv safe-mail.net disroot.org riseup.net
qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com aliyun.com 139.com 189.cn 21cn.com tom.com
naver.com daum.net hanmail.net nate.com kakao.com rediffmail.com indiatimes.com sify.com
docomo.ne.jp ezweb.ne.jp au.com softbank.ne.jp i.softbank.jp nifty.com biglobe.ne.jp so-net.ne.jp ocn.ne.jp excite.co.jp
orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr
libero.it virgilio.it tiscali.it alice.it tin.it inwind.it fastwebnet.it email.it pec.it
telefonica.net terra.es ono.com sapo.pt netcabo.pt iol.pt clix.pt
terra.com.br uol.com.br bol.com.br ig.com.br globo.com globomail.com oi.com.br r7.com
seznam.cz centrum.cz atlas.cz email.cz volny.cz azet.sk zoznam.sk wp.pl o2.pl onet.pl op.pl interia.pl gazeta.pl tlen.pl
abv.bg mail.bg freemail.hu citromail.hu t-email.hu indamail.hu siol.net net.hr yahoo.gr otenet.gr
bluewin.ch hispeed.ch sunrise.ch a1.net aon.at chello.at utanet.at skynet.be telenet.be proximus.be scarlet.be
ziggo.nl kpnmail.nl kpnplanet.nl xs4all.nl home.nl planet.nl hetnet.nl casema.nl upcmail.nl
online.no telia.com telenor.se bredband.net spray.se home.se elisanet.fi luukku.com kolumbus.fi suomi24.fi mail.dk jubii.dk
comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net spectrum.net earthlink.net juno.com netzero.net
optonline.net frontier.com windstream.net centurylink.net roadrunner.com rr.com mindspring.com pacbell.net prodigy.net
btinternet.com btopenworld.com sky.com virginmedia.com virgin.net ntlworld.com blueyonder.co.uk talktalk.net tiscali.co.uk
plusnet.com o2.co.uk eircom.net bigpond.com bigpond.net.au optusnet.com.au iinet.net.au tpg.com.au xtra.co.nz
shaw.ca rogers.com sympatico.ca telus.net videotron.ca bell.net cogeco.ca
walla.com walla.co.il netvision.net.il bezeqint.net mweb.co.za webmail.co.za vodamail.co.za maktoob.com gawab.com`;

/** Made when the first one is asked for: a worker that starts often asks for none. */
let domains: Set<string> | undefined;

/** Whether a registrable domain belongs to a provider of private mailboxes. */
export function isFreeMail(domain: string): boolean {
  domains ??= new Set(DOMAINS.split(/\s+/));
  return domains.has(domain);
}
