/**
 * Words of Turkish tables with a letter that the Western page has otherwise: one of them is worth more
 * than many letters, where a table has but a few rows. First and family names, towns, forms of
 * companies, headings.
 */
const WORDS = new Set(
  (
    'adı soyadı adısoyadı şirket şirketi şirketler ünvanı müşteri müşterisi kişi yetkilisi telefonları açıklama açıklaması şehir şube aşama aşaması kapanış satış satışlar başlık başlığı fırsat fırsatı işyeri kayıt sayısı tutarı oluşturma değer değeri olasılık çalışan cinsiyeti doğum adresi sınıf alanı ' +
    'şti inşaat işletmesi işletmeleri dış tıbbi gıda taşımacılık danışmanlık yazılım bilişim sağlık eğitim mühendislik mimarlık dağıtım yatırım aydınlatma ' +
    'ayşe ayşegül ayşenur gülşen gülşah nurşen neşe şerife şehnaz şeyma şule şükran şenay şengül ışıl ışık ışın yıldız nazlı aslı sıla tuğba tuğçe büşra kübra çiğdem çağla yağmur ' +
    'ibrahim ismail ilker ilhan ismet irfan ilayda ipek inci barış savaş şahin şeref şükrü şenol şaban çağrı çağlar yiğit oğuz oğuzhan uğur doğan doğukan doğuş tuğrul erdoğan ertuğrul sıtkı rıza yalçın aydın fırat ' +
    'yılmaz yıldırım kılıç kılıçarslan şimşek aktaş karataş beştaş güneş ateş çakır tatlı altın altıntaş akıncı karaoğlu aslanoğlu akdağ karadağ özdağ bağcı coşkun bozkır kırmızı çalışkan arıkan aşık başar başaran bektaş çıtak demirtaş erbaş işler kışla küçükoğlu ocakçı sağlam sarıkaya şanlı şen şentürk topçuoğlu uğurlu yağcı yaşar yavaş yeşil yeşilyurt yiğitoğlu ' +
    'istanbul izmir izmit iskenderun diyarbakır şanlıurfa eskişehir balıkesir muğla kırşehir ağrı ığdır şırnak çankırı kırıkkale kırklareli nevşehir uşak niğde tekirdağ kahramanmaraş gümüşhane beşiktaş kadıköy şişli bakırköy beyoğlu fındıkzade kızılay çeşme ataşehir başakşehir sarıyer'
  ).split(' '),
);

/** Letters that stand at the places of `ð ý þ` and of their capitals. */
const OWN = /[ğışĞİŞ]/;
const DECODER = new TextDecoder('windows-1254');

/** Whether bytes are a word of Turkish that no other page can be meant with. */
export function isTurkishWord(bytes: Uint8Array): boolean {
  if (bytes.length > 40) return false;
  const word = DECODER.decode(bytes).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return OWN.test(word) && WORDS.has(word.toLocaleLowerCase('tr').replaceAll('.', ''));
}
