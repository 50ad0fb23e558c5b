import { keyOf } from './csv';
import type { Field } from './csv-fields';
import { type Meaning, meaning } from './products/product';
import type { RecordKind } from './records';

/** What headers mean in tables of no known product, in the languages people keep tables in. */
const ALIASES: [Field, string, string][] = [
  ['sourceId', '', 'id,record id,contact id,customer id,kundennummer,external id'],
  [
    'firstName',
    '',
    'first name,given name,forename,vorname,prenom,nombre,nome,voornaam,imie,имя,名,الاسم الأول',
  ],
  [
    'lastName',
    '',
    'last name,family name,surname,nachname,familienname,nom de famille,apellido,apellidos,cognome,achternaam,sobrenome,nazwisko,фамилия,姓,اسم العائلة',
  ],
  [
    'middleName',
    '',
    'middle name,zweiter vorname,weitere vornamen,ミドル ネーム,deuxieme prenom,segundo nombre',
  ],
  [
    'prefix',
    '',
    'prefix,name prefix,salutation,anrede,titel,titre,titulo,titolo,akademischer titel,civilite,tratamiento',
  ],
  ['suffix', '', 'suffix,suffixe,name suffix,namenszusatz'],
  [
    'name',
    '',
    'name,full name,contact name,display name,vollstandiger name,ansprechpartner,nom,nom complet,nombre completo,nome completo,naam,volledige naam,imie i nazwisko,фио,氏名,名前,姓名,الاسم,الاسم الكامل',
  ],
  ['nickname', '', 'nickname,spitzname,surnom,apodo'],
  [
    'email',
    '',
    'email,e mail,emails,e mails,email addresses,email address,e mail address,mail,e mail adresse,emailadresse,adresse e mail,courriel,adresse de messagerie,adresse email,correo,correo electronico,direccion de correo electronico,indirizzo e mail,indirizzo email,e mailadres,adres e mail,почта,электронная почта,メール,メールアドレス,電子メール,电子邮件,邮箱,email 1,e mail 1,primary email,البريد الإلكتروني',
  ],
  [
    'email',
    'work',
    'work email,business email,email work,e mail work,e mail geschaftlich,e mail arbeit,adresse e mail professionnelle',
  ],
  ['email', 'home', 'home email,personal email,private email,email home,e mail home,e mail privat'],
  [
    'email',
    'other',
    'other email,secondary email,email 2,e mail 2,email 3,e mail 3,alternate email,e mail 2 address,e mail 3 address,e mail 2 adresse,e mail 3 adresse,adresse de messagerie 2,adresse de messagerie 3,weitere e mail',
  ],
  [
    'phone',
    '',
    'phone,phones,phone numbers,phone number,telephone,tel,telefon,telefonnummer,rufnummer,telefono,telefone,telefoon,telefoonnummer,numer telefonu,телефон,電話,電話番号,电话,phone 1,الهاتف,رقم الهاتف',
  ],
  [
    'phone',
    'mobile',
    'mobile,mobile phone,mobile number,cell,cell phone,handy,handynummer,mobil,mobilnummer,mobiltelefon,portable,tel mobile,telephone portable,telephone mobile,movil,telefono movil,celular,cellulare,mobiel,telemovel,komorka,мобильный,мобильный телефон,携帯電話,手机,الجوال',
  ],
  [
    'phone',
    'work',
    'work phone,business phone,office phone,phone work,telefon arbeit,telefon geschaftlich,telefon geschaftlich 2,telefon firma,buro,会社電話,telephone bureau,tel bureau,telephone professionnel,telefono del trabajo,telefono lavoro',
  ],
  [
    'phone',
    'home',
    'home phone,phone home,telefon privat,telefon privat 2,telephone domicile,tel domicile,telefono particular',
  ],
  ['phone', 'fax', 'fax,telefax,fax geschaftlich,fax privat,business fax,telecopie'],
  [
    'company',
    '',
    'company,company name,organization,organisation,account,account name,employer,firma,firmenname,unternehmen,societe,entreprise,empresa,organizacion,azienda,organizzazione,bedrijf,organisatie,firma nazwa,компания,организация,会社,会社名,公司,الشركة',
  ],
  [
    'title',
    '',
    'title,job title,position,role,funktion,jobtitel,berufsbezeichnung,poste,fonction,cargo,puesto,ruolo,qualifica,functie,stanowisko,должность,役職,职位,المسمى الوظيفي',
  ],
  ['department', '', 'department,abteilung,service,部署,departamento,reparto,afdeling'],
  ['url', '', 'website,web site,web page,url,homepage,site web,sitio web,sito web,webseite'],
  ['url', 'LinkedIn', 'linkedin,linkedin url,linkedin profile'],
  ['domain', '', 'domain,company domain,company domain name'],
  [
    'street',
    '',
    'street,street address,address,address 1,strasse,straße,adresse,rue,calle,direccion,indirizzo,straat',
  ],
  ['street', 'work', 'strasse geschaftlich,straße geschaftlich,business street,rue bureau'],
  ['city', 'work', 'ort geschaftlich,business city,ville bureau'],
  ['region', 'work', 'region geschaftlich,bundesland kanton geschaftlich,business state'],
  ['postalCode', 'work', 'postleitzahl geschaftlich,business postal code,code postal bureau'],
  [
    'country',
    'work',
    'land region geschaftlich,land geschaftlich,business country region,pays bureau',
  ],
  ['street', 'home', 'strasse privat,straße privat,home street,rue domicile'],
  ['city', 'home', 'ort privat,home city,ville domicile'],
  ['region', 'home', 'bundesland kanton privat,home state'],
  ['postalCode', 'home', 'postleitzahl privat,home postal code,code postal domicile'],
  ['country', 'home', 'land region privat,land privat,home country region,pays domicile'],
  ['city', '', 'city,town,ort,stadt,ville,ciudad,citta,plaats'],
  ['region', '', 'state,region,province,bundesland,estado,provincia'],
  [
    'postalCode',
    '',
    'zip,zip code,postal code,postcode,plz,postleitzahl,code postal,codigo postal,cap',
  ],
  ['country', '', 'country,land,pays,pais,paese'],
  [
    'birthday',
    '',
    'birthday,birth date,date of birth,geburtstag,geburtsdatum,date de naissance,anniversaire,誕生日,fecha de nacimiento,compleanno',
  ],
  [
    'notes',
    '',
    'notes,note,comment,comments,description,remarks,notizen,notiz,bemerkung,bemerkungen,kommentar,remarques,メモ,備考,notas,comentarios,ملاحظات',
  ],
  ['tags', '', 'tags,labels,categories,groups,kategorien,schlagworte,etiquettes,etiquetas'],
  ['source', '', 'source,lead source,quelle,origen'],
  ['status', '', 'status,lead status,estado del contacto'],
  ['lifecycle', '', 'lifecycle stage,lifecycle'],
  [
    'owner',
    '',
    'owner,assigned to,account owner,contact owner,deal owner,besitzer,zustandig,verantwortlich,proprietaire,propietario',
  ],
  [
    'createdAt',
    '',
    'created,created at,created date,create date,date created,creation date,erstellt,erstellt am,angelegt am,date de creation,fecha de creacion',
  ],
  ['industry', '', 'industry,branche,secteur,sector,industria,settore'],
];

/**
 * HubSpot, Pipedrive and Zoho write their headers in the language of whoever exports: those of deals
 * in German, French and Spanish, Pipedrive's in Portuguese and HubSpot's in Italian as files and programs
 * that read them have them (2026-11-30); other Portuguese and Italian ones and Dutch ones by their words.
 */
const DEAL_ALIASES: [Field, string, string][] = [
  [
    'sourceId',
    '',
    'deal id,opportunity id,datensatz id,id de fiche d informations,id de registro,affaire id,trato id,id record,id do registro,id do negocio,negocio id,id trattativa,trattativa id,affare id',
  ],
  [
    'company',
    '',
    'associated company,associated companies,deal organisation,affaire organisation,trato organizacion,organisation name,organisation nom,organizacion nombre,kontoname,nom du compte,nombre de cuenta,nombre de la cuenta,nombre de la empresa,zugehoriges unternehmen,entreprise associee,empresa asociada,organizacao,nome da organizacao,organizacao nome,negocio organizacao,nome da empresa,nome da conta,empresa associada,organizzazione nome,affare organizzazione,trattativa organizzazione,nome azienda,nome account,azienda associata,organisatie naam,deal organisatie,bedrijfsnaam,accountnaam,gekoppeld bedrijf',
  ],
  [
    'name',
    '',
    'deal,deal name,deal title,opportunity,opportunity name,name,title,titel,geschaft,affaire,negocio,trato,nombre,nome,deal titel,geschaftsname,abschlussname,nom de la transaction,nom de l affaire,affaire titre,nom de l opportunite,nombre del negocio,nombre del trato,nombre de la oportunidad,trato titulo,titolo,titulo,nome do negocio,titulo do negocio,negocio titulo,nome da oportunidade,affare,trattativa,affare titolo,trattativa titolo,nome affare,nome dell affare,nome trattativa,nome della trattativa,nome opportunita,dealnaam,naam van deal',
  ],
  [
    'stage',
    '',
    'stage,deal stage,phase,etape,etapa,fase,deal phase,phase de la transaction,etape de la transaction,affaire etape,etapa del negocio,etapa del trato,fase del trato,trato etapa,estagio,etapa do negocio,fase do negocio,estagio do negocio,negocio etapa,affare fase,trattativa fase,fase dell affare,fase trattativa,fase della trattativa,dealfase',
  ],
  [
    'pipeline',
    '',
    'pipeline,deal pipeline,affaire pipeline,trato pipeline,trato embudo,embudo,funil,negocio funil,affare pipeline,trattativa pipeline,pijplijn',
  ],
  [
    'amount',
    '',
    'amount,value,deal value,deal size,betrag,wert,montant,valeur,importe,valor,importo,cantidad,deal wert,affaire valeur,trato valor,valore,quantia,montante,valor do negocio,negocio valor,affare valore,trattativa valore,waarde,bedrag,deal waarde',
  ],
  [
    'currency',
    '',
    'currency,wahrung,devise,moneda,valuta,divisa,deal wahrung,deal wahrung des wertes,affaire devise,affaire devise de valeur,trato moneda,trato moneda de valor,moeda,negocio moeda,affare valuta,trattativa valuta,deal valuta',
  ],
  [
    'closeDate',
    '',
    'close date,closing date,expected close date,abschlussdatum,date de cloture,date de fermeture,fecha de cierre,deal erwartetes abschlussdatum,deal voraussichtliches abschlussdatum,affaire date de cloture prevue,trato fecha prevista de cierre,trato fecha de cierre prevista,data de fechamento,data de fechamento esperada,data de fechamento prevista,data prevista de fechamento,data de encerramento,data de fecho,negocio data de fechamento esperada,negocio data de fechamento prevista,data di chiusura,data chiusura,data di chiusura prevista,affare data di chiusura prevista,trattativa data di chiusura prevista,sluitingsdatum,sluitdatum,afsluitdatum,verwachte sluitingsdatum,verwachte sluitdatum,verwachte afsluitdatum,deal verwachte sluitingsdatum,deal verwachte sluitdatum',
  ],
  [
    'probability',
    '',
    'probability,wahrscheinlichkeit,probabilite,probabilidad,deal wahrscheinlichkeit,affaire probabilite,trato probabilidad,probabilidade,negocio probabilidade,probabilita,affare probabilita,trattativa probabilita,kans,waarschijnlijkheid,deal waarschijnlijkheid',
  ],
  [
    'contact',
    '',
    'contact,contact name,contact person,primary contact,ansprechpartner,kontakt,associated contact,associated contacts,kontaktname,kontaktperson,deal kontaktperson,person name,nom du contact,personne a contacter,affaire personne a contacter,personne nom,nombre de contacto,nombre del contacto,persona de contacto,trato persona de contacto,persona nombre,contato,nome do contato,pessoa de contato,negocio pessoa de contato,pessoa nome,contatto,nome contatto,nome del contatto,persona di contatto,affare persona di contatto,trattativa persona di contatto,contactpersoon,contactnaam,deal contactpersoon,persoon naam',
  ],
  [
    'contactEmail',
    '',
    'contact email,email,e mail,person email,person e mail,personne e mail,personne email',
  ],
  [
    'nextStep',
    '',
    'next step,nachster schritt,prochaine etape,siguiente paso,proximo paso,proxima etapa,prossimo passo,passaggio successivo,volgende stap',
  ],
  [
    'lostReason',
    '',
    'lost reason,loss reason,verlustgrund,deal verlustgrund,affaire raison de perte,affaire raison de la perte,trato motivo de la perdida,trato razon de la perdida,motivo da perda,negocio motivo da perda,motivo della perdita,affare motivo della perdita,trattativa motivo della perdita,reden van verlies,deal reden van verlies,deal reden verlies',
  ],
  [
    'state',
    '',
    'status,state,deal status,affaire statut,trato estado,stato,negocio status,affare stato,trattativa stato',
  ],
  [
    'tags',
    '',
    'deal label,affaire etiquette,trato etiqueta,negocio etiqueta,affare etichetta,trattativa etichetta',
  ],
  [
    'owner',
    '',
    'deal besitzer,deal inhaber,zustandiger mitarbeiter,fur den deal zustandiger mitarbeiter,proprietaire de la transaction,proprietaire de l affaire,affaire proprietaire,propietario del negocio,propietario del trato,trato propietario,proprietario,proprietario do negocio,negocio proprietario,proprietario della trattativa,affare proprietario,trattativa proprietario,eigenaar,deal eigenaar',
  ],
];

const ACTIVITY_ALIASES: [Field, string, string][] = [
  ['sourceId', '', 'task id,activity id'],
  ['owner', '', 'task owner,activity owner'],
  ['priority', '', 'priority,prioritat,priorite,prioridad,priorita'],
  ['subject', '', 'subject,task,title,betreff,aufgabe,objet,tache,asunto,tarea,oggetto'],
  ['activityType', '', 'type,activity type,art,tipo'],
  [
    'due',
    '',
    'due,due date,date,deadline,fallig,fallig am,falligkeit,datum,echeance,vencimiento,scadenza',
  ],
  ['isDone', '', 'done,completed,erledigt,termine,hecho,status,task status'],
  ['contact', '', 'contact,contact name,kontakt'],
  ['contactEmail', '', 'email,e mail,contact email'],
  ['deal', '', 'deal,opportunity'],
];

const NOTE_ALIASES: [Field, string, string][] = [
  ['body', '', 'note,notes,body,content,text,note body,notiz,inhalt,contenu,contenido'],
  ['at', '', 'date,created,created at,datum,activity date,fecha'],
  ['contact', '', 'contact,contact name,name,kontakt'],
  ['contactEmail', '', 'email,e mail,contact email'],
  ['deal', '', 'deal,opportunity'],
];

const COMPANY_ALIASES: [Field, string, string][] = [
  [
    'name',
    '',
    'company,company name,name,organization,organisation,account,account name,firma,firmenname,unternehmen,societe,empresa,azienda,bedrijf,الشركة',
  ],
];

function mapOf(...tables: [Field, string, string][][]): Map<string, Meaning> {
  const map = new Map<string, Meaning>();
  for (const table of tables)
    for (const [field, label, names] of table)
      for (const name of names.split(',')) {
        const key = keyOf(name);
        const isPart = /^(street|city|region|postalCode|country)$/.test(field);
        const group = isPart ? `place ${label}`.trim() : '';
        if (!map.has(key)) map.set(key, meaning(field, label, group));
      }
  return map;
}

/** What a header means by its name alone, for a kind of record. */
export const ALIASES_BY_KIND: Record<RecordKind, ReadonlyMap<string, Meaning>> = {
  contact: mapOf(ALIASES),
  company: mapOf(COMPANY_ALIASES, ALIASES),
  deal: mapOf(DEAL_ALIASES, ALIASES),
  activity: mapOf(ACTIVITY_ALIASES, ALIASES),
  note: mapOf(NOTE_ALIASES, ALIASES),
};

/** Only people have them. */
const OF_A_PERSON: ReadonlySet<Field> = new Set(['firstName', 'lastName', 'email']);

/** What the rows of a table of no known product probably are. */
export function likelyKind(keys: ReadonlySet<string>): RecordKind {
  const has = (...names: string[]) => names.some((name) => keys.has(keyOf(name)));
  const hasPerson = [...keys].some((key) =>
    OF_A_PERSON.has(ALIASES_BY_KIND.contact.get(key)?.field ?? 'custom'),
  );
  if (has('deal', 'deal name', 'deal title', 'opportunity', 'opportunity name')) return 'deal';
  if (has('stage', 'deal stage', 'pipeline') && has('amount', 'value', 'close date', 'name'))
    return 'deal';
  // In other languages; people may be in a stage too, and bring something in.
  const isPeople = [...keys].some((key) => ALIASES_BY_KIND.contact.get(key)?.field === 'lastName');
  const isOf = (...fields: Field[]) =>
    [...keys].some((key) => fields.includes(ALIASES_BY_KIND.deal.get(key)?.field ?? 'custom'));
  if (!isPeople && isOf('stage', 'pipeline') && isOf('amount', 'closeDate')) return 'deal';
  if (has('due', 'due date', 'fallig am') && has('subject', 'task', 'title', 'aufgabe'))
    return 'activity';
  if (!hasPerson && has('note', 'note body', 'body', 'content')) return 'note';
  if (!hasPerson && has('company', 'company name', 'domain', 'firma', 'organization'))
    return 'company';
  return 'contact';
}
