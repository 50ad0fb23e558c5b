import { FAMILY_FIRST, meaning, type Product, product } from './product';

/**
 * The address book of Outlook as a table. Its headers are in the language of the program; those of
 * other languages are known as files and programs that read them have them (2026-11-30).
 */
export const OUTLOOK: readonly Product[] = [
  product(
    'outlook',
    'contact',
    [
      'First Name,Last Name,E-mail Address',
      'Business Phone,E-mail 2 Address,Job Title,Home Street,Business Street',
    ],
    `
First Name = firstName
Middle Name = middleName
Last Name = lastName
Title = prefix
Suffix = suffix
Nickname = nickname
Company = company
Department = department
Job Title = title
E-mail Address = email
E-mail 2 Address|E-mail 3 Address = email other
E-mail Type|E-mail 2 Type|E-mail 3 Type|E-mail Display Name|E-mail 2 Display Name|E-mail 3 Display Name = ignore
Business Phone|Business Phone 2|Company Main Phone = phone work
Mobile Phone = phone mobile
Home Phone|Home Phone 2 = phone home
Other Phone|Primary Phone = phone other
Business Fax|Home Fax|Other Fax = phone fax
Web Page|Personal Web Page = url
Business Street|Business Street 2|Business Street 3|Business Address = street work
Business City = city work
Business State = region work
Business Postal Code = postalCode work
Business Country/Region|Business Country = country work
Home Street|Home Street 2|Home Street 3|Home Address = street home
Home City = city home
Home State = region home
Home Postal Code = postalCode home
Home Country/Region|Home Country = country home
Birthday = birthday
Categories = tags
Notes = notes`,
  ),
  product(
    'outlook-de',
    'contact',
    [
      'Vorname,Nachname,E-Mail-Adresse',
      'Telefon geschäftlich,Straße geschäftlich,E-Mail 2: Adresse,E-Mail-Typ,Weitere Vornamen',
    ],
    `
Anrede = prefix
Vorname = firstName
Weitere Vornamen = middleName
Nachname = lastName
Suffix = suffix
Spitzname = nickname
Firma = company
Abteilung = department
Position = title
E-Mail-Adresse = email
E-Mail 2: Adresse|E-Mail 3: Adresse = email other
E-Mail-Typ|E-Mail 2: Typ|E-Mail 3: Typ = ignore
E-Mail: Angezeigter Name|E-Mail 2: Angezeigter Name|E-Mail 3: Angezeigter Name = ignore
Telefon geschäftlich|Telefon geschäftlich 2|Telefon Firma = phone work
Mobiltelefon|Mobiltelefon 2 = phone mobile
Telefon privat|Telefon privat 2 = phone home
Weiteres Telefon|Haupttelefon = phone other
Fax geschäftlich|Fax privat|Weiteres Fax = phone fax
Webseite = url
Straße geschäftlich|Straße geschäftlich 2|Straße geschäftlich 3 = street work
Ort geschäftlich = city work
Region geschäftlich|Bundesland/Kanton geschäftlich = region work
Postleitzahl geschäftlich = postalCode work
Land/Region geschäftlich|Land geschäftlich = country work
Straße privat|Straße privat 2|Straße privat 3 = street home
Ort privat = city home
Region privat|Bundesland/Kanton privat = region home
Postleitzahl privat = postalCode home
Land/Region privat|Land privat = country home
Geburtstag = birthday
Kategorien = tags
Notizen = notes`,
  ),
  product(
    'outlook-fr',
    'contact',
    [
      'Prénom,Nom,Adresse de messagerie',
      'Téléphone (bureau),Rue (bureau),Adresse de messagerie 2,Type de messagerie,Deuxième prénom',
    ],
    `
Prénom = firstName
Deuxième prénom = middleName
Nom = lastName
Suffixe = suffix
Surnom = nickname
Société = company
Service = department
Adresse de messagerie = email
Adresse de messagerie 2|Adresse de messagerie 3 = email other
Type de messagerie|Type de messagerie 2|Type de messagerie 3 = ignore
Nom complet de l'adresse de messagerie|Nom complet de l'adresse de messagerie 2|Nom complet de l'adresse de messagerie 3 = ignore
Téléphone (bureau)|Téléphone 2 (bureau)|Téléphone société = phone work
Tél. mobile = phone mobile
Téléphone (domicile)|Téléphone 2 (domicile) = phone home
Téléphone (autre)|Téléphone principal = phone other
Télécopie (bureau)|Télécopie (domicile)|Télécopie (autre) = phone fax
Page Web = url
Rue (bureau)|Rue (bureau) 2|Rue (bureau) 3 = street work
Ville (bureau) = city work
Dép/Région (bureau) = region work
Code postal (bureau) = postalCode work
Pays/Région (bureau)|Pays (bureau) = country work
Rue (domicile)|Rue (domicile) 2|Rue (domicile) 3 = street home
Ville (domicile) = city home
Dép/Région (domicile) = region home
Code postal (domicile) = postalCode home
Pays/Région (domicile)|Pays (domicile) = country home
Anniversaire = birthday
Catégories = tags
Notes = notes`,
    // How somebody is addressed has the same name as what they do, and stands before it.
    (name) => (name === 'Titre (2)' ? meaning('title') : null),
  ),
  product(
    'outlook-es',
    'contact',
    [
      'Nombre,Apellidos,Dirección de correo electrónico',
      'Teléfono del trabajo,Calle del trabajo,Segundo nombre',
    ],
    `
Nombre = firstName
Segundo nombre = middleName
Apellidos = lastName
Organización = company
Puesto = title
Dirección de correo electrónico = email
Teléfono del trabajo|Teléfono del trabajo 2 = phone work
Teléfono movil = phone mobile
Particular = phone home
Otro teléfono = phone other
Calle del trabajo = street work
Ciudad de trabajo = city work
Provincia o estado de trabajo = region work
Código postal del trabajo = postalCode work
País o región del trabajo = country work
Categorías = tags`,
  ),
  product(
    'outlook-it',
    'contact',
    [
      'Nome,Cognome,Indirizzo posta elettronica',
      'Ufficio,Via (uff.),Indirizzo posta elettronica 2,Secondo nome',
    ],
    `
Titolo = prefix
Nome = firstName
Secondo nome = middleName
Cognome = lastName
Titolo straniero = suffix
Società = company
Reparto = department
Posizione = title
Indirizzo posta elettronica = email
Indirizzo posta elettronica 2|Indirizzo posta elettronica 3 = email other
Nome visualizzato posta elettronica = ignore
Ufficio|Ufficio 2|Telefono principale società = phone work
Cellulare = phone mobile
Abitazione|Abitazione 2 = phone home
Altro telefono|Telefono principale = phone other
Fax (uff.)|Fax (ab.)|Altro fax = phone fax
Pagina Web = url
Via (uff.)|Via (uff.) 2|Via (uff.) 3 = street work
Città (uff.) = city work
Provincia (uff.) = region work
CAP (uff.) = postalCode work
Paese/area geografica (uff.) = country work
Via (ab.)|Via (ab.) 2|Via (ab.) 3 = street home
Città (ab.) = city home
Provincia (ab.) = region home
CAP (ab.) = postalCode home
Paese/area geografica (ab.) = country home
Compleanno = birthday
Categorie = tags
Notes = notes`,
  ),
  product(
    'outlook-nl',
    'contact',
    [
      'Voornaam,Achternaam,E-mailadres',
      'Telefoon op werk,Telefoon thuis,Land/regio (werk),Middelste naam',
    ],
    `
Titel = prefix
Voornaam = firstName
Middelste naam = middleName
Achternaam = lastName
Achtervoegsel = suffix
Bedrijf = company
Afdeling = department
Functie = title
E-mailadres = email
Telefoon op werk|Telefoon op werk 2|Hoofdtelefoon bedrijf = phone work
Mobiele telefoon = phone mobile
Telefoon thuis|Telefoon thuis 2 = phone home
Andere telefoon|Hoofdtelefoon = phone other
Fax op werk|Fax thuis|Andere fax = phone fax
Webpagina = url
Werkadres, straat|Werkadres 2, straat|Werkadres 3, straat = street work
Werkadres, plaats = city work
Werkadres, provincie = region work
Werkadres, postcode = postalCode work
Land/regio (werk) = country work
Huisadres, straat|Huisadres, straat 2|Huisadres, straat 3 = street home
Huisadres, plaats = city home
Huisadres, provincie = region home
Huisadres, postcode = postalCode home
Land/regio (thuis) = country home
Verjaardag = birthday
Notities = notes`,
  ),
  product(
    FAMILY_FIRST,
    'contact',
    ['姓,名,電子メール アドレス', '会社電話,番地 (会社),電子メール 2 アドレス,電子メールの種類'],
    `
肩書き = prefix
名 = firstName
ミドル ネーム = middleName
姓 = lastName
敬称 = ignore
会社名 = company
部署 = department
役職 = title
電子メール アドレス = email
電子メール 2 アドレス|電子メール 3 アドレス = email other
電子メールの種類|電子メール 2 の種類|電子メール 3 の種類 = ignore
電子メール表示名|電子メール 2 表示名|電子メール 3 表示名 = ignore
会社電話|会社電話 2|会社代表電話 = phone work
携帯電話 = phone mobile
自宅電話|自宅電話 2 = phone home
その他の電話|通常の電話 = phone other
会社 FAX|自宅 FAX|その他の FAX = phone fax
Web ページ = url
番地 (会社)|住所 2 (会社)|住所 3 (会社) = street work
市町村 (会社) = city work
都道府県 (会社) = region work
郵便番号 (会社) = postalCode work
国 (会社)/地域 = country work
番地 (自宅)|住所 2 (自宅)|住所 3 (自宅) = street home
市町村 (自宅) = city home
都道府県 (自宅) = region home
郵便番号 (自宅) = postalCode home
国 (自宅)/地域 = country home
誕生日 = birthday
分類 = tags
メモ = notes`,
  ),
];
