/**
 * What people write into address books, tables and calendars, in the languages that old programs
 * saved in a character set of their own: names, a short note, and some sentences. Written for this
 * test, and by nobody who looked at how the guess is made.
 */

export interface Tongue {
  language: string;
  /** Character sets that such a file comes in. */
  charsets: string[];
  texts: [names: string, note: string, sentences: string];
}

const tongue = (language: string, charsets: string, ...texts: Tongue['texts']): Tongue => ({
  ...{ language, charsets: charsets.split(' '), texts },
});

const CENTRAL = 'windows-1250 iso-8859-2';
const WESTERN = 'windows-1252';

export const TONGUES: readonly Tongue[] = [
  tongue(
    'Russian',
    'windows-1251 koi8-r iso-8859-5 ibm866 x-mac-cyrillic',
    'Наталья Гусева, Артём Лебедев, Зинаида Морозова, Павел Ершов, Лидия Чернышёва',
    'Обсудить договор аренды склада и прислать смету до пятницы',
    'Добрый день, коллеги. Завтра в десять часов мы встречаемся на заводе с главным инженером и смотрим новую линию розлива. Прошу взять с собой чертежи, образцы фильтров и список запасных частей. После обеда поедем в офис и подпишем акт приёмки, если всё будет в порядке.',
  ),
  tongue(
    'Ukrainian',
    'windows-1251 koi8-u iso-8859-5',
    'Ірина Коваленко, Андрій Мельник, Соломія Гнатюк, Тарас Бондар, Юлія Єрмоленко',
    'Зателефонувати щодо рахунку і надіслати зразки тканини',
    'Вітаю! Наступного тижня приїжджає наша делегація зі Львова, тому потрібно замовити готель і переклад. Будь ласка, підготуйте пропозицію для складу в Одесі, додайте ціни на доставку й умови оплати. Директор хоче побачити все до середи.',
  ),
  tongue(
    'Bulgarian',
    'windows-1251 iso-8859-5',
    'Иванка Стоянова, Петър Колев, Цветелина Маринова, Любомир Ангелов, Гергана Желева',
    'Среща за офертата в офиса във Варна, после обяд',
    'Здравейте, изпращам Ви протокола от разговора вчера. Клиентът иска по-кратък срок за доставка и отстъпка от пет процента, ако плати предварително. Моля, говорете със склада дали имаме достатъчно количество и ми се обадете до края на деня.',
  ),
  tongue(
    'Serbian',
    'windows-1251 iso-8859-5',
    'Јелена Петровић, Милош Ђорђевић, Љиљана Николић, Душан Његош, Жељко Ћирић',
    'Састанак са директором у уторак, понуда за цеви',
    'Поштовани, шаљем Вам измењену понуду за грејање пословне зграде. Рок испоруке је шест недеља, а плаћање у три рате. Ако се слажете, уговор можемо да потпишемо следеће недеље у Новом Саду, када наш инжењер буде тамо.',
  ),
  tongue(
    'Belarusian',
    'windows-1251',
    'Алеся Кавалёва, Міхась Зайцаў, Ганна Шыманская, Уладзімір Бялоў, Яўген Жук',
    'Сустрэча ў офісе ў чацвер, узяць узоры і прайс',
    'Добры дзень! Дасылаю вам праект дамовы на рамонт будынка, глядзіце раздзел пра тэрміны. Калі ўсё добра, то ў панядзелак прыедзе наш інжынер і зробіць замеры. Грошы трэба пералічыць да канца месяца.',
  ),
  tongue(
    'Greek',
    'windows-1253 iso-8859-7',
    'Αικατερίνη Βασιλείου, Στέλιος Καραγιάννης, Άννα Ζαχαρίου, Νίκος Αντωνίου, Δέσποινα Ρήγα',
    'Να στείλουμε τον τιμοκατάλογο και δείγματα ως την Παρασκευή',
    'Αγαπητοί συνάδελφοι, η συνάντηση με τον πελάτη μεταφέρεται για τις έντεκα το πρωί στα γραφεία μας. Άλλαξε και η ημερήσια διάταξη: πρώτα θα δούμε τα σχέδια του ξενοδοχείου, ύστερα το κόστος και στο τέλος τους όρους πληρωμής. Παρακαλώ φέρτε αντίγραφα.',
  ),
  tongue(
    'Hebrew',
    'windows-1255 iso-8859-8',
    'רחל אברהמי, גיא לוינסון, תמר שטרן, נועם ברקוביץ, אסתר דהן',
    'לשלוח חוזה חתום ולקבוע פגישה עם היועץ',
    'שלום לכולם, מחר בבוקר ניפגש במפעל כדי לבדוק את קו הייצור החדש. בבקשה להביא את התוכניות ואת רשימת החלקים. אחר הצהריים נחזור למשרד ונחתום על ההסכם אם הכול יהיה בסדר מבחינת הלקוח.',
  ),
  tongue(
    'Arabic',
    'windows-1256 iso-8859-6',
    'سلمى حداد, كريم منصور, هالة شاهين, طارق البكري, رنا عبد الرحيم',
    'إرسال العقد قبل الخميس ومراجعة شروط الدفع',
    'السلام عليكم، سنلتقي غدا في المصنع عند العاشرة صباحا مع كبير المهندسين لرؤية خط الإنتاج الجديد. أرجو إحضار المخططات وقائمة قطع الغيار. بعد الغداء نعود إلى المكتب ونوقع المحضر إذا كان كل شيء على ما يرام.'.replaceAll(
      '،',
      ',',
    ),
  ),
  tongue(
    'Turkish',
    'windows-1254',
    'Zeynep Karaoğlan, Burak Şimşek, Nazlı Öztürk, Işıl Yalçın, Tolga Güneş',
    'Sözleşmeyi imzalayıp kargoyla gönder, sonra müşteriyi ara',
    'Merhaba arkadaşlar, yarın sabah fabrikada buluşuyoruz ve yeni dolum hattını inceliyoruz. Lütfen çizimleri, yedek parça listesini ve ölçüm aletlerini yanınızda getirin. Öğleden sonra ofise dönüp her şey yolundaysa teslim tutanağını imzalayacağız.',
  ),
  tongue(
    'Polish',
    CENTRAL,
    'Małgorzata Śliwińska, Grzegorz Piątek, Bożena Źrebiec, Łucja Jabłońska, Krzysztof Cieśla',
    'Wysłać ofertę na okna i umówić się na pomiar w środę',
    'Dzień dobry, jutro o dziesiątej spotykamy się w zakładzie z głównym inżynierem i oglądamy nową linię. Proszę zabrać rysunki, próbki filtrów oraz listę części zamiennych. Po południu wracamy do biura i jeśli wszystko będzie w porządku, podpiszemy protokół odbioru.',
  ),
  tongue(
    'Czech',
    CENTRAL,
    'Kateřina Sedláčková, Ondřej Beneš, Šárka Doležalová, Luboš Tůma, Žaneta Hrušková',
    'Poslat nabídku na potrubí a zavolat účetní ohledně faktury',
    'Dobrý den, zítra v deset se sejdeme v závodě s hlavním inženýrem a prohlédneme si novou linku. Vezměte prosím výkresy, vzorky filtrů a seznam náhradních dílů. Odpoledne se vrátíme do kanceláře, a bude-li vše v pořádku, podepíšeme předávací protokol.',
  ),
  tongue(
    'Slovak',
    CENTRAL,
    'Ľubica Kováčová, Štefan Žiak, Božena Ďurišová, Rastislav Krajčí, Zuzana Vŕbová',
    'Doplniť zmluvu, poslať vzorky a dohodnúť termín obhliadky',
    'Dobrý deň, zajtra sa stretneme vo výrobnom závode a pozrieme si nové zariadenie. Prineste, prosím, technické výkresy aj zoznam súčiastok. Popoludní sa vrátime do kancelárie a keď bude všetko hotové, podpíšeme preberací protokol s riaditeľom.',
  ),
  tongue(
    'Hungarian',
    CENTRAL,
    'Tündérfi Zsófia, Szűcs Gergő, Őszi Katalin, Újvári Bálint, Fehér Dezső',
    'Árajánlatot küldeni az ablakokról és felmérést egyeztetni',
    'Jó napot, holnap tízkor találkozunk a gyárban a főmérnökkel, és megnézzük az új töltősort. Kérem, hozzák magukkal a rajzokat, a szűrők mintáit és a pótalkatrészek listáját. Délután visszamegyünk az irodába, és ha minden rendben, aláírjuk az átadási jegyzőkönyvet.',
  ),
  tongue(
    'Romanian',
    CENTRAL,
    'Ileana Bălan, Cristian Lupaşcu, Mădălina Ţurcanu, Dănuţ Stănescu, Aurica Vîlceanu',
    'De trimis oferta pentru ţevi şi de sunat la contabilitate',
    'Bună ziua, mâine la ora zece ne întâlnim la fabrică şi vedem linia nouă de îmbuteliere. Vă rog să aduceţi desenele, mostrele de filtre şi lista pieselor de schimb. După-amiază ne întoarcem la birou şi, dacă totul este în regulă, semnăm procesul verbal.',
  ),
  tongue(
    'Croatian',
    CENTRAL,
    'Željka Šarić, Tomislav Grgić, Anđela Brčić, Vedran Žuljević, Nikolina Ćosić',
    'Poslati ponudu za kućište i dogovoriti sastanak idući tjedan',
    'Poštovani, sutra u deset nalazimo se u tvornici s glavnim inženjerom i gledamo novu liniju. Molim ponesite nacrte, uzorke filtara i popis rezervnih dijelova. Poslije ručka vraćamo se u ured i, ako sve bude u redu, potpisat ćemo zapisnik.',
  ),
  tongue(
    'Slovenian',
    CENTRAL,
    'Špela Kovačič, Gašper Žagar, Mojca Črnič, Uroš Šuštar, Nežka Hribernik',
    'Poslati ponudbo za okna in se dogovoriti za meritve',
    'Spoštovani, jutri ob desetih se dobimo v tovarni z glavnim inženirjem in si ogledamo novo linijo. Prosim, prinesite načrte, vzorce filtrov in seznam rezervnih delov. Popoldne se vrnemo v pisarno in če bo vse v redu, podpišemo zapisnik.',
  ),
  tongue(
    'German',
    WESTERN,
    'Käthe Schröder, Jörn Strößner, Günther Weiß, Annegret Füßl, Björn Häußler',
    'Angebot für Türen schicken, danach Rückruf wegen Maßen',
    'Grüß Gott, morgen um zehn treffen wir uns im Werk mit dem leitenden Ingenieur und sehen uns die neue Abfüllanlage an. Bitte Zeichnungen, Muster der Filter und die Ersatzteilliste mitbringen. Nachmittags fahren wir zurück ins Büro und unterschreiben, falls alles läuft, das Übergabeprotokoll.',
  ),
  tongue(
    'French',
    WESTERN,
    'Océane Lévêque, Gaël Chrétien, Maïté Desprès, Joël Garçon, Thérèse Hébrard',
    'Envoyer le devis des fenêtres et fixer le relevé à mercredi',
    'Bonjour à tous, demain à dix heures nous nous retrouvons à l’usine avec l’ingénieur en chef pour découvrir la nouvelle chaîne. Merci d’apporter les schémas, des échantillons de filtres et la liste des pièces détachées. L’après-midi, retour au siège où nous signerons le procès-verbal si tout a été réglé.',
  ),
  tongue(
    'Spanish',
    WESTERN,
    'Begoña Ibarra, Jesús Cañizares, Ángela Muñiz, Iñigo López, Concepción Gálvez',
    'Mandar presupuesto de tuberías y llamar al señor Peña mañana',
    'Buenos días, mañana a las diez nos vemos en la fábrica con el ingeniero jefe para conocer la nueva línea. Traigan, por favor, los planos, muestras de filtros y la relación de repuestos. Después volvemos a la oficina y, si todo está en orden, firmaremos el acta según lo acordado.',
  ),
  tongue(
    'Portuguese',
    WESTERN,
    'Conceição Araújo, João Brandão, Inês Falcão, Antônio Guimarães, Lúcia Assunção',
    'Enviar orçamento das janelas e marcar a medição para terça',
    'Olá, amanhã às dez encontramo-nos na fábrica com o engenheiro-chefe para ver a nova linha de produção. Tragam, por favor, os desenhos, amostras dos filtros e a relação das peças. À tarde voltamos ao escritório e, se não houver questões, assinamos a ata de recepção.',
  ),
  tongue(
    'Italian',
    WESTERN,
    'Niccolò Forcellà, Mosè Carrà, Maria José Dalù, Totò Cutolò, Noè Barà',
    'Mandare il preventivo perché lunedì c’è già la riunione',
    'Buongiorno, martedì alle dieci ci vediamo in fabbrica con l’ingegnere capo: c’è da provare la nuova linea, che è più veloce. Portate perciò i disegni e la quantità dei pezzi. Poi, se tutto andrà bene, si firmerà il verbale nella città di Forlì.',
  ),
  tongue(
    'Swedish',
    WESTERN,
    'Åsa Björklund, Göran Sjöqvist, Märta Åkerström, Östen Hägg, Sören Lindahl',
    'Skicka offert på fönster och boka mätning på tisdag',
    'Hej, i morgon klockan tio träffas vi på fabriken med chefsingenjören för att se den nya linan. Ta gärna med ritningar, prover på filter och listan över reservdelar. På eftermiddagen åker vi tillbaka till kontoret och skriver på om allt är som det ska.',
  ),
  tongue(
    'Danish',
    WESTERN,
    'Jørgen Nørgaard, Åse Kjær, Søren Bøgh, Mette Ærø, Bjørg Østergård',
    'Sende tilbud på døre og få målene før tirsdag',
    'Hej, i morgen klokken ti mødes vi på fabrikken og ser på det nye anlæg. Tag gerne tegninger, prøver på filtre og listen over reservedele med. Om eftermiddagen kører vi tilbage på kontoret og skriver under, så længe alt er, som vi håber på.',
  ),
  tongue(
    'Finnish',
    WESTERN,
    'Päivi Mäkinen, Jyrki Hämäläinen, Väinö Yrjölä, Töyry Äijälä, Erkki Närhi',
    'Lähetä tarjous ovista ja sovi mittaus ensi viikolle',
    'Hei, tapaamme huomenna kymmeneltä tehtaalla pääinsinöörin kanssa ja katsomme uutta linjaa. Ottakaa mukaan piirustukset, näytteet sekä luettelo varaosista. Iltapäivällä palaamme töihin ja allekirjoitamme pöytäkirjan, jos kaikki on täysin kunnossa.',
  ),
  tongue(
    'Icelandic',
    WESTERN,
    'Þórdís Ægisdóttir, Sigurður Þórðarson, Hlíf Björgvinsdóttir, Garðar Njáll, Ásta Ýr',
    'Senda tilboð í glugga og bóka mælingu á þriðjudaginn',
    'Góðan daginn, á morgun klukkan tíu hittumst við í verksmiðjunni og skoðum nýju línuna. Vinsamlegast takið með teikningar, sýnishorn og lista yfir varahluti. Síðdegis förum við aftur á skrifstofuna og skrifum undir ef allt er í lagi.',
  ),
  tongue(
    'Dutch',
    WESTERN,
    'Zoë van Driël, Loïs Reünie, Daniël Coöpman, Noëlla Weeshuis, Anaïs Geïnt',
    'Offerte sturen vóór vrijdag en daarna de cliënte bellen',
    'Goedemorgen, overmorgen zien we elkaar in de fabriek in België met de hoofdingenieur. Neem de tekeningen mee, één monster van elk filter en de lijst met onderdelen. Daarna rijden we terug naar kantoor; reünie met de ruïneuze coöperatie is er niet.',
  ),
  tongue(
    'Catalan',
    WESTERN,
    'Núria Bòria, Àngels Julià, Lluïsa Puigcercós, Cèlia Garcés, Mònica Solà',
    'Enviar el pressupost i trucar a la senyora Güell el dimarts',
    'Bon dia, demà a les deu ens trobem a la fàbrica amb l’enginyer en cap per veure la nova línia. Porteu, si us plau, els plànols, mostres de filtres i la relació de peces. A la tarda tornem a l’oficina i, si tot és correcte, signarem l’acta de recepció.',
  ),
  tongue(
    'Japanese',
    'shift_jis euc-jp',
    '小川 恵子、松田 浩二、岩崎 美咲、上野 大輔、平野 由美',
    '契約書を送って、来週の打ち合わせを決める',
    'お世話になっております。明日の午前十時に工場で技術部長とお会いし、新しい生産ラインを見学いたします。図面とフィルターの見本、それから部品の一覧表をお持ちください。午後は事務所に戻り、問題がなければ受領書に署名します。よろしくお願いいたします。',
  ),
  tongue(
    'Simplified Chinese',
    'gb18030',
    '赵敏, 周国强, 吴晓梅, 孙志远, 何丽娟',
    '发送合同并安排下周的会议',
    '各位同事好，明天上午十点我们在工厂和总工程师见面，参观新的灌装生产线。请带上图纸、过滤器样品和备件清单。下午回到办公室，如果没有问题就签署验收报告。',
  ),
  tongue(
    'Traditional Chinese',
    'big5',
    '趙敏, 鄭國強, 吳曉梅, 孫志遠, 許麗娟',
    '寄出合約並安排下週的會議',
    '各位同事好，明天上午十點我們在工廠和總工程師見面，參觀新的灌裝生產線。請帶上圖紙、過濾器樣品和備件清單。下午回到辦公室，如果沒有問題就簽署驗收報告。',
  ),
  tongue(
    'Korean',
    'euc-kr',
    '최수정, 박태호, 정유진, 강동현, 윤미경',
    '계약서를 보내고 다음 주 회의를 잡기',
    '안녕하세요, 내일 오전 열 시에 공장에서 수석 엔지니어를 만나 새로운 생산 라인을 둘러봅니다. 도면과 필터 견본, 예비 부품 목록을 가져와 주세요. 오후에는 사무실로 돌아와 문제가 없으면 인수 확인서에 서명합니다.',
  ),
  tongue(
    'Thai',
    'windows-874',
    'สมชาย ใจดี, มาลี ศรีสุข, ประเสริฐ ทองคำ, วิภา รัตนกุล, อนันต์ บุญมา',
    'ส่งใบเสนอราคา และนัดประชุมสัปดาห์หน้า',
    'สวัสดีครับ พรุ่งนี้เวลาสิบโมงเช้า เราจะพบกันที่โรงงานกับหัวหน้าวิศวกร เพื่อดูสายการผลิตใหม่ กรุณานำแบบแปลน ตัวอย่าง และรายการอะไหล่มาด้วย ตอนบ่ายกลับสำนักงาน ถ้าทุกอย่างเรียบร้อย จะเซ็นเอกสารรับมอบ',
  ),
  tongue(
    'Lithuanian',
    'windows-1257',
    'Rūta Žukauskienė, Šarūnas Grigonis, Eglė Čepaitė, Ąžuolas Kairys, Jūratė Mažeikė',
    'Išsiųsti pasiūlymą dėl langų ir suderinti matavimą',
    'Laba diena, rytoj dešimtą valandą susitinkame gamykloje su vyriausiuoju inžinieriumi ir apžiūrime naują liniją. Prašau atsivežti brėžinius, filtrų pavyzdžius ir atsarginių dalių sąrašą. Po pietų grįšime į biurą ir, jeigu viskas bus gerai, pasirašysime aktą.',
  ),
];
