/** Names to make people of; a truth about which the detector knows nothing. */

const list = (text: string) => text.trim().split(/\s+/);

export const FIRST = list(`
Ana Anna Maria Mario Laura Lara Julia Julian Sophie Sofia Emma Emily Olivia Oliver Lena Leon Lea Lukas Luca Noah Nora
Jan Jana Jens Jonas Johanna Martin Martina Daniel Daniela Christian Christina Andreas Andrea Peter Petra Paul Paula
Michael Michelle Thomas Tom Robert Roberta William Charles Charlotte Carl Carla Karl James Jamie John Joan Jonathan
Joseph Josephine Mark Marcus Marie Marion Sarah Sara Hannah Anne Annika Eva Evelyn Felix Fiona Frank Franziska George
Georgia Greta Gustav Hans Helen Helena Henry Ida Ines Ingrid Irene Isabel Ivan Ivana Jakob Kim Tim Klara Lars Linda
Lisa Liam Louis Louise Magnus Manuel Manuela Matteo Matthias Max Maya Mia Mila Nina Nils Olga Oscar Pablo Patricia
Patrick Pedro Philipp Rachel Rafael Rebecca Richard Rita Rosa Ruth Samuel Sandra Sebastian Simon Simone Stefan Stella
Susan Tanja Teresa Theo Tobias Valentin Valeria Vera Victor Victoria Vincent Walter Wendy Yasmin Zoe Amir Amira Chen
Hiroshi Priya Ravi Fatima Omar Layla Kofi Abena Chidi Ngozi Diego Lucia Beatriz Thiago Rodrigo Camila Erik Freya Astrid
`);

export const LAST = list(`
Silva Santos Costa Pereira Oliveira Souza Lima Gomes Ribeiro Alves Garcia Martinez Lopez Gonzalez Rodriguez Fernandez
Perez Sanchez Ramirez Torres Müller Schmidt Schneider Fischer Weber Meyer Maier Wagner Becker Schulz Hoffmann Schäfer
Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner Krause
Lehmann Köhler Herrmann König Walter Huber Kaiser Fuchs Peters Scholz Möller Weiß Jung Hahn Vogel Keller Smith Johnson
Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Jackson Thompson White Harris Clark Lewis Robinson
Walker Young Allen King Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell
Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers Morgan Cooper Peterson Petersen Hansen Jansen Larsen
Larsson Nielsen Jensen Andersen Johansson Karlsson Nilsson Eriksson Olsson Persson Novak Nowak Kowalski Wisniewski
Dubois Dupont Durand Moreau Laurent Lefebvre Leroy Roux Fournier Girard Bonnet Rossi Russo Ferrari Esposito Bianchi
Romano Colombo Ricci Marino Greco Bruno Gallo Conti DeLuca Mancini Okafor Okoro Mensah Boateng Tanaka Suzuki Sato
Takahashi Watanabe Kumar Sharma Patel Singh Gupta Reddy Khan Hussain Rahman Haddad Nasser Cohen Levy Katz
`);

/** In both scripts, as people of those countries are written about abroad. */
export const CYRILLIC_FIRST: readonly [string, string[]][] = [
  ['Дмитрий', ['Dmitry', 'Dmitrii', 'Dmitri', 'Dmitriy']],
  ['Сергей', ['Sergey', 'Sergei']],
  ['Алексей', ['Alexey', 'Aleksei', 'Alexei']],
  ['Юлия', ['Yulia', 'Julia', 'Iuliia']],
  ['Наталья', ['Natalia', 'Natalya', 'Nataliya']],
  ['Екатерина', ['Ekaterina', 'Yekaterina']],
  ['Андрей', ['Andrey', 'Andrei']],
  ['Михаил', ['Mikhail', 'Michail']],
  ['Ольга', ['Olga']],
  ['Татьяна', ['Tatiana', 'Tatyana']],
  ['Николай', ['Nikolay', 'Nikolai']],
  ['Фёдор', ['Fedor', 'Fyodor']],
  ['Евгений', ['Evgeny', 'Evgenii', 'Yevgeny']],
  ['Ксения', ['Ksenia', 'Kseniya', 'Xenia']],
];
export const CYRILLIC_LAST: readonly [string, string[]][] = [
  ['Иванов', ['Ivanov']],
  ['Щербаков', ['Shcherbakov', 'Scherbakov']],
  ['Хрущёв', ['Khrushchev', 'Khrushchyov']],
  ['Попов', ['Popov']],
  ['Соловьёв', ['Solovyov', 'Soloviev', 'Solovyev']],
  ['Зайцев', ['Zaitsev', 'Zaytsev']],
  ['Чайковский', ['Tchaikovsky', 'Chaikovsky']],
  ['Жуков', ['Zhukov']],
  ['Кузнецов', ['Kuznetsov']],
  ['Лебедев', ['Lebedev']],
  ['Голубев', ['Golubev']],
  ['Виноградов', ['Vinogradov']],
  ['Яковлев', ['Yakovlev', 'Iakovlev']],
  ['Шевченко', ['Shevchenko']],
];
export const GREEK_FIRST: readonly [string, string[]][] = [
  ['Γιώργος', ['Giorgos', 'George', 'Yiorgos']],
  ['Νίκος', ['Nikos']],
  ['Ελένη', ['Eleni', 'Helen']],
  ['Κώστας', ['Kostas', 'Costas']],
  ['Μαρία', ['Maria']],
  ['Δημήτρης', ['Dimitris']],
  ['Αικατερίνη', ['Aikaterini', 'Ekaterini']],
];
export const GREEK_LAST: readonly [string, string[]][] = [
  ['Παπαδόπουλος', ['Papadopoulos']],
  ['Οικονόμου', ['Oikonomou', 'Ikonomou']],
  ['Χριστοδούλου', ['Christodoulou']],
  ['Βασιλείου', ['Vasileiou', 'Vassiliou']],
  ['Γεωργίου', ['Georgiou']],
  ['Καραγιάννης', ['Karagiannis', 'Karayannis']],
];

export const TITLES = list(
  'CEO CTO Buyer Engineer Manager Director Analyst Designer Accountant Consultant',
);

export const COMPANY = list(`
North South East West Bright Blue Silver Golden River Stone Oak Pine Harbor Summit Valley Forest Ocean Sky Star Moon
Sun Iron Copper Crystal Swift Clear Prime Alpha Delta Omega Nova Terra Aqua Vento Lumen Cedar Maple Falcon Eagle Tiger
`);
export const TRADE = list(`
Foods Systems Media Works Labs Tools Energy Motors Textiles Design Print Travel Health Bank Logistics Software Studio
Trading Paper Optics Robotics Farms Hotels Books Steel Glass Garden Marine Foundry Analytics
`);
export const FORMS = ['', ' Inc.', ' GmbH', ' Ltd', ' LLC', ' S.A.', ' AG', ' B.V.'];
export const FREE = ['gmail.com', 'yahoo.com', 'outlook.com', 'gmx.de', 'icloud.com', 'web.de'];
