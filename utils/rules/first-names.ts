/**
 * First names that stand for each other, one group a line: short forms, and the same name as other
 * languages write it. A name may stand in several groups (Alex, Sasha).
 */
const GROUPS = `
alexander alex alec aleksandr alejandro alessandro alexandre sasha sascha xander sandro olexandr
alexandra alex aleksandra alejandra alessandra sasha sandra lexi ale sascha
andrew andy drew andrei andrey andreas andre andres andrej andrii
anthony tony antonio antoine anton antonis
anna ana anne ann annie hanna anya anja
barbara barb babs basia
benjamin ben benny benji
catherine kate katie cathy kathy katherine katharine kathryn katrin katharina ekaterina katya cat caterina katarzyna kasia
charles charlie chuck carl karl carlos carlo karel
christian chris kristian christiaan
christine chris christina kristina kristin tina krystyna christiane
christopher chris kit christophe cristobal christoph krzysztof
daniel dan danny danilo
david dave davey davide dawid
deborah deb debbie debra
dmitry dima dmitri dimitri dimitrios
donald don donnie
dorothy dot dottie dorothea
edward ed eddie ted teddy ned eduard eduardo edouard
elizabeth liz beth lizzie eliza betty elisabeth elise lisa libby bess elzbieta ela
emanuel manuel manny emmanuel
eugene gene evgeny evgenii yevgeny yevhen eugen eugenio zhenya
francis frank fran francesco francisco paco pancho francois franz franciszek
frederick fred freddie frederic friedrich fritz federico fryderyk
gabriel gabe gabriele
george georg giorgio jorge georges giorgos yiorgos georgios yury juri jerzy
gerald gerry jerry gerard gerhard gerd
gregory greg grzegorz grigory gregor gregorio
guillermo memo guille
harold harry hal
helen helena elena helene eleni nell ellen olena
henry harry hank henri heinrich heinz enrico enrique hendrik henk henryk
ignacio nacho
isabel isabella isabelle bella izzy izabela isa
ivan vanya johann
jacob jake jakob jakub kuba yakov
jacqueline jackie jacky
james jim jimmy jamie jaime
janet jan
jeffrey jeff geoffrey geoff
jennifer jen jenny jenn
jessica jess jessie
joanna jo joan johanna
john jack johnny jon jonny jean juan johannes johann hans ivan giovanni ioannis yannis jan janusz joao sean
jonathan jon jonny jonas
joseph joe joey jose pepe josef giuseppe beppe jozef iosif yosef yusuf youssef
joshua josh
judith judy judit
julia yulia juliette giulia iuliia julie
kenneth ken kenny
kimberly kim
konstantin kostya kostas constantin costas konstantinos dinos
lawrence larry laurence lars lorenz lorenzo laurent
leonard leo len lenny leon
louis lou luis ludwig luigi lewis
margaret maggie meg peggy marge margarita margherita margarethe greta gosia malgorzata rita
maria mary marie mariya maryam maryia masha maja mitzi mariechen
mark marc marco marcus marcos markus marek
martin marty martino marcin
matthew matt matthias mathias matteo mateo matthieu mateusz
maximilian max maxim maksim maximiliano maxime maxi
melissa mel
michael mike mick mickey mikhail mikael michel michele miguel michal misha mihail
mohammed muhammad mohamed mohammad muhammed mohammet mehmet mahomet
natalia natasha natalie nataliya natalya
nicholas nick nicky nikolai nikolay nicolas nikolaos nikos niklas klaus nicola mykola mikolaj
olga olha
oliver ollie olivier
pamela pam
patricia pat patty trish tricia patrizia
patrick pat paddy patrice patrizio
paul pablo paolo pavel pawel pol pavlo
peter pete piotr pyotr petr pedro pietro pierre petros petro
philip phil philipp philippe felipe filippo filip
rafael rafa raphael raffaele rafal
rebecca becky becca
richard rick dick rich richie ricardo riccardo ryszard
robert bob rob bobby robbie roberto bert rupert
ronald ron ronnie
rosemary rose rosie
samuel sam sammy
samantha sam
sergei sergey sergio serge serhii sergi seryozha
sofia sophie sophia zofia sofiya
stephen steve steven stefan stephan stephane stefano esteban stefanos szczepan stepan
stephanie steph stefanie stefania
susan sue susi suzy susanna suzanne susie zuzanna
tatiana tanya tatyana
teresa terry theresa therese tess
theodore ted theo teddy teodoro
thomas tom tommy tomas tomasz tommaso tomek tomi
timothy tim timmy timo
valentina valya
veronica vera veronika
victor viktor vito
victoria vicky viktoria
vincent vince vinny vincenzo vicente
vladimir volodya vova volodymyr wladimir
walter walt wally
william bill will billy willy liam wilhelm guillaume guillermo willem guglielmo
xavier javier
zachary zach zack
abigail abby gail
albert al bert albrecht berti
alfred fred alf freddy
alicia alice ali
arthur art artie artur arturo
bernard bernie bernhard bernd bernardo
bradley brad
cecilia cecile celia
clifford cliff
consuelo chelo
cynthia cindy
dieter didi
dolores lola
dominic dom nick dominik dominique domingo
douglas doug
eduardo edu lalo
eleanor ellie nell nora eleonora
emily em emmy emilia
ernest ernie ernst ernesto
fabian fabi fabio fabien
ferdinand fernando nando ferdi
florian flo
francesca fran franziska frances francisca frankie franzi paca paqui
gabriela gaby gabi gabriella
geraldine geri gerry
gilbert gil bert
guadalupe lupe lupita
gunter gunther gunni guenter guenther
harriet hattie
jeremy jerry jeremiah
joachim achim jochen joaquin quino
jurgen juergen jorgen
josephine josie josefine josefa pepa
leopold leo poldi
lucas luke luca lukas lukasz luc luka
lucy lucia lucie luzia
ludmila lyudmila mila
madeleine maddie madeline magdalena lena magda
mercedes merche
mitchell mitch
montserrat montse
moritz mo maurice mauricio maurizio morris
nathan nate nathaniel
nicole nicky nici nicola
norbert norb
randolph randy randall
raymond ray raimund ramon raimundo
reinhard reiner rainer
rodrigo rod rodri
rosario charo
roger rog ruediger rudiger
rudolph rudy rudolf rudi rodolfo
russell russ
salvador salva salvatore
santiago santi
sebastian seb basti sebastien sebastiano bastian
sidney sid sydney
stanislav stas stanislaw staszek stan stanley
stuart stu stewart
ulrich uli ulli
ulrike uli ulli rike
ursula uschi ursel
vanessa nessa
wendell wendy
wolfgang wolf
yuri yura iurii yuriy
zsuzsanna zsuzsa
agnieszka aga agnes
aloysius alois
anastasia nastya anastasiya stacy
antonia toni tonia antonina antonella
arnold arnie arnaldo
carolina caro carol caroline karolina karoline line carolin
cristina cris christina
augustin gus august gustav gustavo augusto
yekaterina katya ekaterina katia kate
johanna hanna hannah jo
katrin kati kathi kathrin
matthias matze
jakub jake
roberto beto
enrique quique kike
manuel manolo
jesus chucho chuy
luis lucho
josefina pepa
pilar pili
beatriz bea beatrice beatrix
gonzalo gonza
javier javi
alvaro alvarito
leonhard leo leonardo
elisabeth lisi sissi
stefanie steffi
gabriele gabi
terence terry terrence
charlotte charlie lotte lottie
georgina georgie gina
`;

const groups = new Map<string, number[]>();
for (const [index, line] of GROUPS.trim().split('\n').entries())
  for (const name of line.split(' ')) groups.set(name, [...(groups.get(name) ?? []), index]);

/** Whether two first names can be one person's: Bob and Robert, Giorgos and George. */
export function isShortFor(name: string, other: string): boolean {
  const mine = groups.get(name);
  return mine?.some((group) => groups.get(other)?.includes(group)) ?? false;
}

/** Whether this is a first name of the list above, and so no slip of the pen. */
export function isFirstName(name: string): boolean {
  return groups.has(name);
}

/**
 * Whether two first names differ by no more than what makes a man's name a woman's: Mario and
 * Maria, Daniel and Daniela, Christian and Christina.
 */
export function isOtherGender(name: string, other: string): boolean {
  const [short, long] = name.length <= other.length ? [name, other] : [other, name];
  if (short === long) return false;
  if (/^(.{2,})(a|e|ka|ina|ine|na|ette|elle)$/.test(long)) {
    const stem = long.replace(/(ka|ina|ine|na|ette|elle|a|e)$/, '');
    if (stem === short || stem === short.replace(/(o|os|us|as|is|e|i|y)$/, '')) return true;
  }
  if (long === `${short}a` || long === `${short}e`) return true;
  const ends = [short.slice(-1), long.slice(-1)].join('');
  return (
    short.length === long.length &&
    short.slice(0, -1) === long.slice(0, -1) &&
    /^(a[oeiuy]|[oeiuy]a)$/.test(ends)
  );
}
