/** People of several languages, each with ways of their own to write names, numbers and addresses. */

const list = (text: string) => text.trim().split(/\s+/);

export interface People {
  men: string[];
  women: string[];
  surnames: string[];
  /** Middle words, where a name has one. */
  middles?: string[];
  /** The surname stands first. */
  surnameFirst?: boolean;
  /** Two surnames, of father and mother. */
  twoSurnames?: boolean;
  country: string;
  mobile: string[];
  town: string[];
  /** Share of all people. */
  share: number;
}

export const PEOPLES: People[] = [
  {
    share: 30,
    country: '49',
    mobile: ['151', '160', '170', '172', '176'],
    town: ['30', '89', '40', '221', '711'],
    men: list(
      'Uwe Jürgen Holger Torsten Rainer Dieter Günter Karsten Sven Björn Marius Till Ole Henning Ralf Detlef Stefan Markus Dirk Bernd Heiko Volker Axel Kai Jörg Fabian Florian Dominik Hannes Moritz Hans-Peter Karl-Heinz',
    ),
    women: list(
      'Heike Sabine Silke Kerstin Birgit Ulrike Anke Antje Meike Svenja Wiebke Gudrun Renate Monika Ursula Ilse Karin Bettina Susanne Claudia Nicole Melanie Franziska Theresa Carolin Anneliese Marlene Lotte Greta Anna-Lena Eva-Maria',
    ),
    surnames: list(
      'Schmitz Brandt Vogt Kuhn Lorenz Seidel Ziegler Böhm Sommer Winter Sauer Beck Haas Graf Heinrich Busch Kühn Horn Pohl Arnold Engel Bergmann Thomas Pfeiffer Sander Voigt Ludwig Simon Otto Roth Gross Groß Jäger Friedrich Krämer Hoffmann Hofmann Meier Mayer Schulte Stein Albrecht Franke Dietrich Ebert Reuter Wendt Hesse Kraft Schilling Ackermann Nowotny Lindner Marx Barth Böttcher Nagel Ritter Wolff Straub Wieland Hübner Kopp Dorn Röder Zander Fromm Eberhardt Göbel Thiele',
    ),
  },
  {
    share: 18,
    country: '34',
    mobile: ['6'],
    town: ['91', '93', '95'],
    twoSurnames: true,
    men: list(
      'Javier Álvaro Sergio Raúl Rubén Iván Adrián Hugo Iker Gonzalo Ignacio Joaquín Ramón Óscar Víctor Emilio Jaime Andrés Mateo José Juan Luis Fernando',
    ),
    women: list(
      'Pilar Mercedes Rocío Nuria Inés Marta Lucía Elena Cristina Beatriz Alba Irene Teresa Montserrat Consuelo Dolores Ángela Lorena Raquel Silvia Carmen Ana Marina Paloma',
    ),
    surnames: list(
      'García Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña Flores Cabrera Campos Vega Fuentes Carrasco',
    ),
  },
  {
    share: 14,
    country: '86',
    mobile: ['131', '138', '150', '186'],
    town: ['10', '21'],
    surnameFirst: true,
    men: list(
      'Wei Qiang Lei Jun Yong Jie Tao Ming Chao Gang Ping Haoran Yuxuan Zihao Jianguo Jianhua Zhiqiang Weidong Xiaolong Guoqiang Bo Hui Kai Bin Xiang',
    ),
    women: list(
      'Fang Na Min Jing Li Yan Xiuying Xiaohong Meiling Yanling Xiaoyan Yuting Ruoxi Zihan Lihua Guiying Ying Xue Hong Juan Qian Lan Yun Yingying Tingting',
    ),
    surnames: list(
      'Wang Li Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Sun Hu Zhu Gao Lin He Guo Ma Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Xu Fu Shen Zeng Peng Lu Su Jiang Cai Jia Ding Wei Xue Ye Yan',
    ),
  },
  {
    share: 12,
    country: '971',
    mobile: ['50', '55', '56'],
    town: ['4', '2'],
    men: list(
      'Mohammed Ahmed Ali Hassan Hussein Khalid Omar Yousef Ibrahim Abdullah Abdulrahman Saeed Tariq Faisal Mahmoud Mustafa Karim Nasser Salem Majid Hamad Rashid Sultan Bilal Ziad',
    ),
    women: list(
      'Fatima Aisha Maryam Noura Layla Huda Amal Salma Zainab Khadija Reem Dina Hanan Rania Mona Nadia Samira Yasmin Lubna Ghada',
    ),
    surnames: list(
      'Al-Farsi Al-Mansouri Al-Hashimi Al-Sayed Haddad Khoury Nasser Saleh Mansour Darwish Hamdan Qasim Abboud Shaheen Zayed Sabbagh Najjar Barakat Fares Ghanem Hijazi Jaber Kanaan Masri Odeh Rahal Saad Tamimi Younes Zaki Al-Shehhi Al-Ketbi Al-Suwaidi El-Masry El-Sherif Ibrahim Hassan Ali Mahmoud Ahmed',
    ),
  },
  {
    share: 10,
    country: '84',
    mobile: ['90', '91', '98', '35', '77'],
    town: ['24', '28'],
    surnameFirst: true,
    men: list(
      'An Bình Cường Dũng Đức Hải Hiếu Hùng Khoa Long Minh Nam Phong Quang Sơn Tài Thắng Trung Tuấn Việt',
    ),
    women: list(
      'Anh Chi Dung Giang Hà Hạnh Hoa Hương Lan Linh Mai My Ngân Ngọc Nhung Phương Thảo Thu Trang Yến',
    ),
    middles: list('Văn Hữu Đình Quốc Minh Thị Ngọc Thanh Kim Thu Bảo Xuân'),
    surnames: list(
      'Nguyễn Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trịnh Mai',
    ),
  },
  {
    share: 16,
    country: '1',
    mobile: ['415', '212', '617', '312', '206'],
    town: ['415', '212', '617', '312', '206'],
    men: list(
      'Robert William Edward Anthony Christopher Matthew Nicholas Benjamin Samuel Alexander Gregory Timothy Kenneth Jeffrey Steven Douglas Lawrence Raymond Gerald Eugene Russell Philip Craig Bradley Derek Todd Wesley',
    ),
    women: list(
      'Elizabeth Margaret Katherine Jennifer Deborah Rebecca Patricia Susan Barbara Victoria Amanda Stephanie Kimberly Samantha Jacqueline Pamela Cynthia Theresa Melissa Abigail Heather Brenda Megan Allison Paige',
    ),
    middles: list('A. B. C. D. E. J. L. M. R. S. T.'),
    surnames: list(
      'Abbott Barnes Bishop Boyd Bradley Burke Carlson Chambers Coleman Crawford Daniels Douglas Ellis Ferguson Fletcher Foster Franklin Gardner Gibson Graham Griffin Hamilton Harper Hayes Holland Hopkins Hudson Jennings Keller Knight Lawson Marshall Mason McCoy McDonald Morrison Myers Newman Nichols Osborne Palmer Payne Pearson Perkins Pierce Porter Powell Reynolds Rhodes Richards Saunders Shaw Simmons Spencer Stephens Stone Sutton Tucker Wagner Wallace Warren Watkins Weaver Wheeler Willis Woods',
    ),
  },
];

export const SHORT: Record<string, string[]> = Object.fromEntries(
  `Robert:Bob,Rob William:Bill,Will Edward:Ed,Ted Anthony:Tony Christopher:Chris Matthew:Matt Nicholas:Nick Benjamin:Ben
Samuel:Sam Alexander:Alex Gregory:Greg Timothy:Tim Kenneth:Ken Jeffrey:Jeff Steven:Steve Douglas:Doug Lawrence:Larry
Raymond:Ray Gerald:Jerry Eugene:Gene Philip:Phil Elizabeth:Liz,Beth Margaret:Peggy,Maggie Katherine:Kate,Kathy
Jennifer:Jen,Jenny Deborah:Debbie Rebecca:Becky Patricia:Pat,Trish Susan:Sue Barbara:Barb Victoria:Vicky Amanda:Mandy
Stephanie:Steph Kimberly:Kim Samantha:Sam Jacqueline:Jackie Pamela:Pam Cynthia:Cindy Theresa:Terry Melissa:Mel
Abigail:Abby Günter:Günni Dieter:Didi Moritz:Mo Florian:Flo Fabian:Fabi Dominik:Dom Susanne:Susi Franziska:Franzi
Ursula:Uschi Nicole:Nici Carolin:Caro Theresa:Resi Ignacio:Nacho José:Pepe Fernando:Nando Mercedes:Merche Dolores:Lola
Consuelo:Chelo Montserrat:Montse Cristina:Cris`
    .split(/\s+/)
    .map((pair) => {
      const [name = '', short = ''] = pair.split(':');
      return [name, short.split(',')];
    }),
);

/** The same words as others write them. */
export const ELSEWHERE: Record<string, string[]> = Object.fromEntries(
  `Mohammed:Muhammad,Mohamed,محمد Ahmed:Ahmad,أحمد Hussein:Hussain,حسين Khalid:Khaled,خالد Omar:Umar,عمر
Yousef:Yusuf,Youssef,يوسف Ibrahim:Ebrahim,إبراهيم Abdullah:Abdallah,عبدالله Saeed:Said,سعيد Tariq:Tarek,طارق
Faisal:Faysal,فيصل Mahmoud:Mahmud,محمود Mustafa:Mostafa,مصطفى Karim:Kareem,كريم Nasser:Naser,ناصر Hassan:Hasan,حسن
Rashid:Rasheed,راشد Fatima:Fatma,فاطمة Aisha:Aysha,عائشة Maryam:Mariam,مريم Noura:Nora,نورة Layla:Leila,ليلى
Zainab:Zeinab,زينب Khadija:Khadijah,خديجة Reem:Rim,ريم Samira:Sameera,سميرة Yasmin:Yasmine,ياسمين
Al-Farsi:Alfarsi,الفارسي Al-Mansouri:Al-Mansoori,المنصوري Al-Sayed:El-Sayed,السيد Haddad:Hadad,حداد Khoury:Khouri,خوري
Saleh:Salih,صالح Darwish:Darwich,درويش Qasim:Kassem,قاسم Shaheen:Shahin,شاهين Younes:Yunus,يونس Najjar:Najar,نجار`
    .split(/\s+/)
    .map((pair) => {
      const [name = '', ways = ''] = pair.split(':');
      return [name, ways.split(',')];
    }),
);
