/** Names of the people of a town, by where their families came from; men | women | surnames. */
export interface Folk {
  men: string[];
  women: string[];
  surnames: string[];
  /** How a number of a mobile begins, and one of a house. */
  mobile: string;
  fixed: string;
  order: 'first' | 'last';
}

const folk = (
  mobile: string,
  fixed: string,
  names: string,
  order: Folk['order'] = 'first',
): Folk => {
  const [men = [], women = [], surnames = []] = names
    .split('|')
    .map((part) => part.trim().split(/\s+/));
  return { men, women, surnames, mobile, fixed, order };
};

export const FOLKS: Record<string, Folk> = {
  german: folk(
    '+49 157',
    '+49 69',
    `Alexander Armin Bastian Benno Clemens Daniel David Egon Ernst Gerald Gregor Heiner Jannik Joachim Konrad Leonhard
    Lorenz Manfred Mathias Matthias Norbert Oskar Ralph Roland Rüdiger Sebastian Tim Timo Werner Wolfgang | Alexandra Amelie Astrid Britta Corinna Daniela
    Doris Elke Elisabeth Frieda Gabriele Gisela Hanna Helga Hildegard Johanna Jutta Katrin Kathrin Katja Leonie Luise Mareike Margit Nadine Paula Regina
    Stefanie Tanja Verena | Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder
    Neumann Schwarz Zimmermann Braun Krüger Hartmann Lange Werner Krause Lehmann Köhler Maier Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn
    Keller Vogel Schubert Friedrich Günther Berger Winkler Frank Schuster Baumann Stark`,
  ),
  spanish: folk(
    '+52 155',
    '+52 55',
    `Alejandro Carlos Diego Eduardo Enrique Esteban Felipe Francisco Gerardo Guillermo Héctor Jesús Jorge Leonardo Manuel
    Mario Mauricio Miguel Nicolás Pablo Rafael Ricardo Roberto Rodrigo Santiago Tomás | Adriana Alejandra Andrea Carolina Claudia Daniela Diana Fernanda
    Gabriela Graciela Guadalupe Isabel Jimena Juana Laura Leticia Liliana Luz María Mariana Natalia Patricia Rosa Sofía Valentina Verónica Ximena Yolanda |
    Acosta Aguilar Aguirre Ávila Barrios Benítez Bravo Bustamante Cárdenas Carrillo Cervantes Contreras Córdova Dávila Escobar Espinoza Estrada Figueroa
    Franco Galván Godoy Guzmán Ibarra Juárez Lara Leiva Luna Maldonado Mejía Mendoza Miranda Montoya Morán Ochoa Olivares Orozco Pacheco Paredes Pineda
    Quintero Reyes Ríos Rivas Rojas Rosales Salazar Salinas Sandoval Solís Soto Tapia Trujillo Valdez Valencia Velasco Villa Zamora Zúñiga`,
  ),
  chinese: folk(
    '+86 139',
    '+86 20',
    `Aiguo Bowen Changming Chengyu Dawei Dong Fei Guang Haitao Hongwei Jialin Jian Junjie Kun Liang Mingyu Peng Rui
    Shuai Tian Wenbo Xiaoming Xin Yang Yi Zhen Zhong | Aihua Chunhua Dan Fen Guihua Hua Huan Jiaying Jiayi Lili Lin Ling Mei Meng Ning Qing Rong Shan
    Shu Ting Wen Xiaoli Xiu Xuan Yi Yue Zhen | Bai Cai Chang Chen Dai Du Fan Fang Gong Gu Guo Hao He Hong Hou Hu Huang Jiang Jin Kang Kong Lai Lei Li
    Liao Lin Liu Long Lu Mao Meng Mo Pan Qian Qin Qiu Ren Shao Shi Song Tan Tao Tian Wan Wang Wu Xiang Xiong Yan Yao Yin Zhan Zhang Zhong Zhou Zhu Zou`,
    'last',
  ),
  arabic: folk(
    '+20 10',
    '+20 2',
    `Abdelaziz Adel Amr Ashraf Ayman Emad Essam Fadi Gamal Hamza Hany Hatem Hisham Hossam Jamal Kamal Magdy Mohamed Mourad
    Nabil Nader Osama Rachid Ramy Sami Sherif Tamer Wael Walid Yassin | Abeer Amina Asma Basma Dalia Eman Farida Ghada Hala Hana Hind Iman Jihan Karima
    Latifa Leila Maha Malak Manal Marwa Nour Ola Rasha Rim Sahar Shaimaa Soha Wafaa Yara Zeina | Abaza Abdelrahman Amrani Ayoub Badawi Bakr Benali
    Bennani Bouzid Chahine Cherif Dabbagh El-Amin El-Baz El-Gamal El-Khatib El-Nahas Fahmy Fawzi Gaber Galal Habib Hafez Halim Hamdi Idrissi Ismail
    Kassab Lahlou Lotfy Mahfouz Mansouri Mekki Naguib Osman Radwan Ragab Ramadan Refaat Salama Samir Shawky Soliman Tawfik Tazi Wahba Yacoubi Zaher`,
  ),
  vietnamese: folk(
    '+84 93',
    '+84 236',
    `Anh Bảo Công Duy Đạt Giang Hậu Huy Khánh Kiên Lâm Lộc Mạnh Nghĩa Nhân Phúc Quân Sang Thành Thịnh Tiến Toàn Trí
    Tú Vinh Vũ | Ánh Châu Cúc Diễm Đào Hằng Hiền Hồng Huệ Khanh Kiều Lệ Liên Loan Mỹ Nga Nhi Oanh Phượng Quyên Tâm Thủy Tiên Trâm Trinh Tuyết Uyên Vân
    Vy Xuân | Nguyễn Nguyễn Nguyễn Trần Trần Lê Lê Phạm Hoàng Phan Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Tạ Lương Mạc Thái Châu Cao La Đoàn`,
    'last',
  ),
  french: folk(
    '+33 6',
    '+33 1',
    `Alain Antoine Arnaud Aurélien Baptiste Benoît Bruno Cédric Christophe Clément Denis Didier Émile Étienne Fabrice François
    Frédéric Gérard Gilles Guillaume Hervé Jacques Jérôme Jean-Luc Jean-Pierre Julien Laurent Mathieu Olivier Pascal Philippe Rémi Sylvain Thierry Yves |
    Adèle Agathe Amélie Aurélie Brigitte Camille Catherine Céline Chantal Chloé Clémence Colette Corinne Delphine Dominique Élodie Émilie Françoise Geneviève
    Hélène Inès Jeanne Juliette Laure Léa Manon Mathilde Monique Nathalie Océane Pauline Sandrine Solène Sylvie Valérie Véronique | Arnaud Aubert Barbier Benoit
    Bernard Bertrand Blanc Blanchard Boucher Boyer Brun Brunet Carpentier Charpentier Chevalier Clément Colin Da-Silva David Denis Deschamps Dufour Dumas
    Dumont Dupuis Faure Fleury Fontaine Gaillard Garnier Gauthier Gautier Gérard Guérin Henry Hubert Jacquet Joly Lacroix Lambert Leclerc Lecomte Lefèvre
    Legrand Lemaire Lemoine Leroux Lucas Marchand Martin Masson Mathieu Mercier Meunier Meyer Michel Morel Morin Muller Nicolas Noël Olivier Petit Perrin
    Philippe Picard Pierre Renard Renaud Rey Richard Rivière Robert Robin Roche Roger Rolland Rousseau Roussel Roy Schmitt Simon Thomas Vidal Vincent`,
  ),
  polish: folk(
    '+48 60',
    '+48 22',
    `Adam Andrzej Artur Bartosz Bogdan Dariusz Grzegorz Jacek Jakub Jarosław Jerzy Kamil Krzysztof Łukasz Maciej Marcin
    Marek Mariusz Mateusz Michał Paweł Piotr Przemysław Rafał Sławomir Stanisław Tomasz Wojciech Zbigniew | Agata Agnieszka Aleksandra Alicja Aneta Beata
    Bożena Dorota Edyta Elżbieta Ewa Grażyna Halina Hanna Iwona Joanna Jolanta Justyna Karolina Katarzyna Magdalena Małgorzata Marzena Monika Renata Urszula
    Wiesława Zofia | Adamczyk Baran Borkowski Chmielewski Czarnecki Dąbrowski Duda Dudek Gajewski Głowacki Górski Jabłoński Jankowski Kaczmarek Kamiński
    Kozłowski Krawczyk Krajewski Król Kubiak Kucharski Kwiatkowski Lewandowski Lis Maciejewski Majewski Malinowski Mazur Michalak Mróz Nowicki Olszewski
    Ostrowski Pawlak Piotrowski Pietrzak Rutkowski Sadowski Sikora Sobczak Szczepański Szewczyk Tomaszewski Urbański Walczak Wieczorek Witkowski Włodarczyk
    Wojciechowski Woźniak Wróbel Wysocki Zając Zalewski Zawadzki Zieliński`,
  ),
  turkish: folk(
    '+90 532',
    '+90 212',
    `Ahmet Ali Barış Burak Can Cem Deniz Emre Engin Erdem Fatih Gökhan Hakan Hüseyin İbrahim Kaan Kemal Mehmet Murat Mustafa
    Onur Orhan Ömer Serkan Sinan Tolga Ufuk Umut Volkan Yusuf | Aslı Ayşe Burcu Büşra Canan Ceren Derya Ebru Ece Elif Emine Esra Fatma Gamze Gizem Gül
    Hande Hatice Melis Meryem Merve Nilüfer Nur Özge Pınar Seda Selin Sevgi Tuğba Zeynep | Acar Akın Aksoy Aktaş Altun Arslan Aslan Aydın Bayram Bozkurt
    Bulut Can Ceylan Coşkun Çelik Çetin Demir Doğan Duman Erdoğan Eren Güler Güneş Kalkan Kaplan Karaca Kaya Keskin Kılıç Koç Korkmaz Köse Kurt Öz Özcan
    Özdemir Öztürk Polat Sarı Şahin Şen Şimşek Taş Tekin Turan Uçar Ünal Yalçın Yavuz Yıldırım Yıldız Yılmaz Yüksel`,
  ),
  russian: folk(
    '+7 916',
    '+7 495',
    `Александр Алексей Андрей Антон Артём Борис Вадим Виктор Владимир Григорий Денис Дмитрий Евгений Игорь Илья Кирилл Максим
    Михаил Николай Олег Павел Роман Сергей Станислав Юрий | Алина Анастасия Анна Валентина Вера Виктория Галина Дарья Екатерина Елена Ирина Кристина Лариса
    Людмила Марина Мария Надежда Наталья Оксана Ольга Полина Светлана Татьяна Юлия | Абрамов Алексеев Андреев Антонов Баранов Белов Беляев Богданов Борисов
    Васильев Власов Волков Воробьёв Гаврилов Герасимов Григорьев Давыдов Егоров Ершов Жуков Зайцев Захаров Иванов Ильин Калинин Карпов Киселёв Ковалёв
    Козлов Комаров Королёв Крылов Кудрявцев Кузьмин Лебедев Макаров Медведев Михайлов Морозов Никитин Орлов Павлов Петров Поляков Романов Рябов Семёнов
    Сидоров Смирнов Соболев Соколов Степанов Тарасов Титов Фёдоров Филиппов Фролов Чернов Щукин Яковлев`,
  ),
  indian: folk(
    '+91 98',
    '+91 22',
    `Abhishek Aditya Ajay Akash Amit Anil Arjun Ashok Deepak Gaurav Harish Karan Kiran Mahesh Manish Mohan Naveen Nikhil Pankaj
    Prakash Rahul Raj Rajesh Rakesh Ramesh Rohit Sandeep Sanjay Suresh Vijay Vikram Vivek | Aarti Aishwarya Ananya Anjali Archana Asha Deepa Divya Geeta
    Kavita Kiran Lakshmi Madhuri Meena Nandini Neha Nisha Pooja Priyanka Radha Rekha Ritu Sangeeta Shilpa Shreya Smita Sneha Sunita Swati Usha Vidya |
    Acharya Agarwal Bajaj Banerjee Bhat Bhatt Bose Chatterjee Chaudhary Chopra Das Desai Deshpande Dubey Dutta Ghosh Gill Iyengar Iyer Jain Jha Joshi Kapoor
    Kaur Khanna Kulkarni Malhotra Mehta Menon Mishra Mukherjee Nair Naik Nayak Pandey Pillai Prasad Rana Rao Rastogi Reddy Saxena Sethi Shah Shetty Shukla
    Singh Sinha Srivastava Tiwari Trivedi Varma Verma Vyas Yadav`,
  ),
  korean: folk(
    '+82 10',
    '+82 2',
    `Dongwoo Hyunwoo Jaewon Jihoon Jinwoo Jongsu Junho Kyungmin Minho Minsu Sanghoon Sangwoo Seongmin Seungho Sungjin Taehyun
    Woojin Youngho Youngjae Yongsu | Bora Eunji Eunju Haeun Hyejin Jieun Jihye Jisoo Jiwon Jiyoung Minji Minjung Miyoung Nayoung Seoyeon Soojin Subin Sunhee
    Yejin Youngmi Yuna Yujin | Kim Kim Kim Lee Lee Park Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Hong Jeon Ko Moon Yang
    Bae Baek Heo Nam Noh Ha Joo Woo`,
    'last',
  ),
  english: folk(
    '+44 74',
    '+44 20',
    `Adam Alan Albert Andrew Archie Barry Callum Colin Connor Dennis Dylan Ethan Gareth Gavin Geoffrey Graham Harry Howard Ian Jack
    Jacob James Joe Joshua Keith Kevin Lewis Luke Malcolm Michael Neil Nigel Owen Paul Peter Roger Ross Rupert Ryan Scott Simon Stuart Terence Toby Trevor |
    Alice Amy Beverley Bridget Caroline Catherine Charlotte Chloe Claire Daisy Dawn Diana Donna Eleanor Ellie Emma Erin Freya Georgina Grace Hazel Holly
    Imogen Jane Janet Jessica Joanne Judith Julie Karen Kathleen Lauren Lesley Lorraine Lucy Lynn Maureen Molly Naomi Natalie Nicola Pauline Phoebe Poppy
    Rosemary Sally Sharon Sheila Sophie Tracey Wendy Zara | Allen Atkinson Bailey Barker Bell Bennett Berry Black Booth Bradshaw Brooks Burton Butler
    Carr Chapman Clarke Cole Cox Cunningham Dawson Dean Dixon Dunn Elliott Fisher Ford Fox Gibbs Gordon Grant Gray Hall Hancock Harding Hart Harvey Hawkins
    Holmes Howard Hughes Hunt Hunter James Jenkins Johnston Kelly Kennedy Lane Lloyd Matthews Mills Morley Murray Newton Nicholson Owen Parsons Patterson
    Pearce Pickering Poole Potter Price Pritchard Reid Reynolds Rice Rose Russell Ryan Sharp Shepherd Slater Spence Stevens Swift Thornton Todd Tyler
    Walsh Ward Watson Watts Webb Wells Whitaker Wilkins Wilkinson Williamson Winter Wood Yates`,
  ),
};

export const CALLED: Record<string, string> = Object.fromEntries(
  `Alexander:Alex Alexandra:Alex Andrew:Andy Geoffrey:Geoff Michael:Mike Joshua:Josh Jacob:Jake James:Jim Stuart:Stu Terence:Terry
Charlotte:Charlie Catherine:Cathy Jessica:Jess Natalie:Nat Nicola:Nicky Rosemary:Rose Caroline:Caro Georgina:Georgie Eleanor:Ellie Judith:Judy
Matthias:Matze Sebastian:Basti Johanna:Hanna Stefanie:Steffi Elisabeth:Lisa Katrin:Kati Wolfgang:Wolf Joachim:Jochen Leonhard:Leo Gabriele:Gabi
Francisco:Paco Guillermo:Memo Enrique:Quique Eduardo:Lalo Roberto:Beto Guadalupe:Lupita Alejandra:Ale Gabriela:Gaby Rafael:Rafa Manuel:Manolo
Krzysztof:Krzysiek Małgorzata:Gosia Katarzyna:Kasia Aleksandra:Ola Jakub:Kuba Tomasz:Tomek Agnieszka:Aga Joanna:Asia Stanisław:Staszek
Александр:Саша Дмитрий:Дима Екатерина:Катя Наталья:Наташа Мария:Маша Анастасия:Настя Сергей:Серёжа`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [name = '', called = ''] = pair.split(':');
      return [name, called];
    }),
);

export const HOUSES =
  'Arbor Aster Atlas Aurora Axis Bastion Beacon Birch Boreal Brio Canal Castor Cobalt Compass Coral Crest Cumulus Dune Echo Ember Equinox Ferrum Fjord Flint Gamma Garnet Glacier Helix Heron Horizon Indigo Ivory Juniper Kestrel Keystone Lagoon Lantern Larch Lynx Magnet Mangrove Meridian Mistral Monarch Nebula Nimbus Obsidian Onyx Opal Orbit Orchid Osprey Paragon Pegasus Pelican Polaris Prairie Quartz Quasar Raven Sable Saffron Sequoia Solstice Spruce Sterling Tamarind Tempest Topaz Trident Tundra Umbra Vanguard Verde Vertex Willow Zenith Zephyr'.split(
    ' ',
  );
export const TRADES =
  'Advisory Aerospace Agro Apparel Architects Automation Beverages Biotech Brewing Ceramics Chemicals Cinema Clinics Coatings Consulting Data Devices Distribution Education Engineering Events Fashion Finance Fitness Freight Furniture Games Gears Insurance Interiors Jewelry Laboratories Law Leather Lighting Lumber Machinery Mining Music Networks Packaging Pharma Plastics Properties Publishing Pumps Rail Recycling Research Security Sensors Shoes Solar Sports Tiles Toys Transport Water Wind Wines'.split(
    ' ',
  );
