import { words } from './words';

/**
 * Common given names, lower case, by the gender they mostly show: our own list, across the languages that English
 * newspapers report on. A name in neither table may still be a person's; it only shows no gender. Names that are common
 * words as well ("Hope", "Will") are few here, since a capital at the start of a sentence would make them names.
 */
export const FEMALE_NAMES: ReadonlySet<string> = words(`
  aaliyah abby abena abigail ada adaeze adele adelina adjoa adriana afua agatha agnes agnieszka aiko aileen ailish
  aine ainhoa aisha aisling akua alana alejandra aleksandra alessandra alexa alexandra alice alicia alina aline alisha
  alison alla allison alyssa amal amanda amara amber amelia amina amy ana ananya anastasia anastasija anaïs andreea
  angela angelica angelina angie angélica anika anita anja anjali ann anna anne anneke annette annie anouk antonella
  antonia anu anusha anya aoibhe aoife april araceli aria arianna arlene aruna arundhati asel asha astrid audrey aung
  ayesha ayumi ayşe azadeh azra barbara beatrice beatriz becky begum belinda benazir berit bernadette bernice beryl
  bessie beth bettina betty beverly bianca birgit birgitta bonnie brenda bridget brigitte bronagh bronwyn busisiwe
  caitlin camila caoimhe carla carmela carmen carol carole carolina caroline carolyn carrie cassandra catalina
  catarina cath catherine cathy cecilia celeste celia charlotte cheryl chiamaka chiara chinwe chipo chitra chloe
  christina christine ciara claire clara clarissa claudia clementine clodagh colette colleen condoleezza cordelia
  corinne cornelia cosima cristina cynthia dagmar dahlia daisy dalia damaris daniela danielle danuta daphne darya
  debbie deborah debra deepa deirdre delia delphine denise dewi diana diane dilma dina diya dolores dominika donatella
  donna dora doris dorota dorothea dorothy dympna ebony edith edna efua eileen eilidh eilis eimear eira ekaterina
  elaheh elaine eleanor elena eleni elif elin elina elisa elisabeth elise eliza elizabeth elke ella ellen elodie
  eloise elsa elvira emiko emilia emily emma erica erika erin ernestine esma esmeralda estela estelle esther eugenia
  eunice eva evangeline eve evelyn fanny farah farida fatima fatma fatou fatoumata faye federica felicia fernanda
  finola fiona flavia flora florence frances francesca francine françoise freya frida friederike funmilayo gabriela
  gabriella gail galina gauri geeta gemma genevieve georgette georgia georgina geraldine germaine gertrude ghada
  gillian gina giorgia gisela giulia glenda gloria gobnait golda grace graciela graziella greer greta gretchen gráinne
  gudrun gulnara gwen gwendolyn hadiza halima hana hanan hanna hannah harriet heather hedda hedwig hege heidi helen
  helena helene heloise henrietta hermine hermione hilary hilda hildegard hillary hinemoa hiroko hope hortense ida
  ifeoma ilaria ilona ilse imelda imogen indira ines inga ingeborg ingrid inés inês ioana irene irina iris isabel
  isabella isabelle isla isobel isolde ivana izabela jacinda jackie jacqueline jade jana jane janet janice jasmine
  jasna jeanne jelena jemima jenna jennifer jenny jessica jette jill jitka joan joana joanna joanne jocelyn jodie
  johanna jolanta josefa josefina josephine josie joy joyce juanita judit judith judy julia juliana julie juliet
  juliette june justine kaia kaitlin kalpana kamala kamila karen karin karina karolina kasia kasuni kate kateryna
  katharine katherine kathleen kathrin kathryn kathy katie katja katrina katya kavita kayla keiko kerstin khadija
  kimberly kirsten kirsty kjersti klara kristina krystyna kumari kylie kyoko laila lakshmi lalita lara larissa latifa
  latoya laura lauren lavinia layla leah leanne leena leila lena leocadia leonora lerato leticia letitia letizia leyla
  lidia liesbeth lilian liliana lillian lily lina linda linnea lisa lisbeth liz liza ljubica lois lola lorena loretta
  lorna lorraine losaline lotte louisa louise lucia lucie lucille lucinda lucrezia lucy lucía ludmila luisa lupita
  lusia lydia lynn lynne lyudmila mabel madeleine madeline madhuri maeve magda magdalena maggie maha mairead maite
  malala malia malika mamta manal mandy manuela mara marcela marcia margaret margarida margarita margaux margot
  margrethe marguerite maria mariam mariana marianne maribel maricel marie marija marika marilou marilyn marina marine
  marion marisa marisol maristela marit marjorie marlene marsha marta martha martina martine marwa mary maryam maría
  matilda maud maude maureen mavis maxine maya mayumi meera megan mehwish meike melania melanie melinda melissa
  mercedes mercy mereana merete meryl mia michaela michelle michiko mihaela mila mildred milena milica miranda
  mireille miriam mirjam mitzi moira mollie molly mona monica monika morag moya muriel mutinta mwajuma myra myriam
  myrna myrtle máire nabila nadezhda nadia nadine nafisa naima najat naledi nancy nanette naoko naomi narges naseem
  nasreen nasrin natalia natalie natalya natasha nathalie nazanin nazneen neema neha nella nelly nena nerys nessa
  ngaire ngozi niamh nicole nicolette nilufar nina noelle nokuthula nomsa nomvula nonna noor nora norma noura nozipho
  nuala nur nuria nurul nusrat núria odette ofelia oksana oleksandra olena olga olivia olwen oona oonagh ophelia
  oriana orla ornella palesa pam pamela paola parisa parvati parveen patricia patrizia paula paulette paulina pauline
  pearl peggy penelope penny petra petronella philippa phoebe phyllis pilar pippa polina polly pooja preethi prisca
  priti priya purnima rachael rachel rachida radha rafaela raisa ramona rania raquel rasha rashida rebecca reem regina
  reina rekha renata renuka renée reyhan rhian rhiannon rhoda rhonda ricarda rima rita roberta robyn rochelle rocío
  roisin roksana romina ronja rosa rosalie rosalind rosalinda rosaline rosamund rosana rosanna rose rosemary rosie
  rowena roxana rukmini ruth ruxandra ruzanna róisín sabina sabine sabrina sadhbh sadia sadie safia safiya sahar saida
  sally salma salote samantha samina samira sandra sania sanna saoirse saori sara sarah saskia selena selina serena
  shabana shabnam shaista shakira shannon shanta sharmila sharon shazia shefali sheikha sheila shelley shereen sheryl
  shireen shirin shirley shobha shona shreya sibyl sigrid sigrún silja silvia simona simone simran sinead sinéad
  siobhan siobhán slavica smita smriti snežana sofia sofía solveig sonia sonja sophia sophie soraya sorcha stacey
  stacy stella stephanie sue suella sunita susan susana susanne sushma suzanna suzanne suzette svetlana swati sybil
  sylvia sylvie tabitha tahira tamar tamara tamsin tania tanja tansu tanya tara tatiana tatjana tebogo tegan teodora
  teresa terezia terri tessa thandi thandiwe thea thelma theodora thera theresa theresia thokozile thora thuy tilda
  tilly tina tomoko tove tracy trisha trudy tsitsi tuula ulla ulrike uma ursula ursule urszula usha uzma valentina
  valerie vandana vanessa veena velma vera veronica verónica vesna vicky victoria vidya vigdis viktoria vilma viola
  violet violeta virginia virginie viveca vivian viviana vivienne wafa waltraud wanda wangari wendy whitney winifred
  winnie winona xiomara yael yamina yara yasmin yasmine yekaterina yelena yetunde yoko yolanda yoshiko yulia yuliya
  yumna yuriko yusra yvette yvonne zahra zainab zanele zara zdenka zeinab zeynep zhanna zita zodwa zoe zofia zoya zoë
  zsuzsanna zubaida zuleikha zuzana áine
`);

export const MALE_NAMES: ReadonlySet<string> = words(`
  aarav aaron abbas abdel abdelaziz abdelkader abdirahman abdou abdoulaye abdul abdulaziz abdulla abdullah abdullahi
  abel abhijit abiodun abiy abraham abubakar achille achim achmad adam adama adebayo adel ademola adolf adolfo adrian
  adrien agustín ahmad ahmed aidan aidar aiden aimé ajay akbar akhtar akio akira aksel akshay alain alam alan alasdair
  alastair alban albert alberto albrecht aldo aldous alec alejandro aleksandr aleksei alessandro alexander alexei
  alexis alf alfie alfonso alfred alfredo alhassan ali aliou alioune alistair allan allen alois alphonse alvaro amadou
  amaury ambrose aminu amir amit amjad amos amr anand anatole anatoly anders andile andre andreas andrei andrej andres
  andreu andrew andrey andrius andrzej andré andrés andy angus anil ansel anselm antal anthony antoine anton antoni
  antonio antonis antony antun anwar aram arash archibald archie ari ariel arjun arkady arlo armand armando armen
  arnaldo arnaud arne arnold arnulfo aroldo arsen arslan artem artemio arthit arthur artur arturo arun arvind arvo
  asad asanka asger ashok ashraf asif askar assane atanas atif atiku attila atul aubrey auguste augustine augusto
  aurelio aurélien austin axel ayman aymeric ayub azamat aziz babar bakary baldev baldwin balint baltasar balázs
  bangoura baptiste barack barnabas barney barrie barry bart bartholomew bartolomeo bashar basil bastian batu baurzhan
  bayram ben benedict benigno benito benjamin benny benyamin beppe berat bernard bernardino bernardo bernd bernie
  berthold bertil bertram bertrand besnik bhupinder bijan bill billy binyamin biram bjarne björn bob bobby bogdan
  bojan bongani boniface boris botond boubacar brad bradley brady bram branko brendan brendon brett brian brice bruce
  bruno bryan burak burt byron caleb callum calvin camillo carl carlo carlos carlton carmelo carsten casimir caspar
  casper cathal cathaoir cecil cedric celso cengiz cesar cesare chad chander chandika charles charlie chester chetan
  chidi chike chima chinedu christian christof christoph christopher christos chuck chukwuemeka ciaran ciarán cillian
  clarence claude claudio claus clement cleon cletus cliff clifford clifton clint clinton clive clyde cody colin colm
  conall conan connor conrad constantine cormac cornelius cosimo craig cristian cristiano cristóbal curtis cuthbert
  cyprian cyril cyrus cédric césar dafydd dag daisuke dalibor damian damien damir damjan damon dan daniel daniele
  danilo danjuma danny dante daoud dario darius darko darragh darrell darren daryl daud dave david davide davor dawid
  dean declan deepak demetrio demetrios denis dennis denys denzel derek dermot derrick desmond detlef devin devon
  diarmuid didier diederik diego dieter dimitri dinesh dino diogo dirk diyar dmitri dmitry dmytro domenico domingo
  dominic dominique don donal donald donatello donatien donnacha donny doru doug douglas dov dragan draško driss
  duncan dusan dustin dušan dwight dylan dónal eamon eamonn earl eckhart ed eddie edgar edgardo edmond edmund edmundo
  edo edoardo edouard eduardo edward edwin efe efrain efraín egbert egon ehud einar eino eirik eitan ejike ekow elbert
  eldar elias elijah elio eliseo elliot elmer elon elwyn emanuel emeka emerson emil emiliano emilio emlyn emmanuel
  emmerson emre emyr enda enoch enrico enrique enzo eoghan eoin epeli ephraim ercan erdem eren erhan eric erik erkki
  erland erling ermias ernest ernesto ernő errol erwin espen esteban estéban ethan etienne euan eugen eugene eugenio
  eustace evan evangelos evaristo everett evgeny evo ewald ewan ezekiel ezequiel ezra fabian fabio fabrice fabrizio
  fadi fahad faisal faiz farai farhad farid farooq farrukh fatih faustino fausto fawad feargal federico fedor fela
  feliciano felipe felix ferdinand fergal fergus fermín fernando fethi fiachra fidel fikret filip finbarr finlay
  fintan fiodor fionn firat firoz fitzroy flavio florencio florent florian floyd foday folke francis francisco
  francois frank franklin franz françois fraser fred freddie frederick frederik fredrik friedhelm friedrich fritz
  fujio fumio fyodor gabriel gaetano galen gamal gareth garrett garth gary gaspar gaspard gastón gaurav gavin gavriel
  gavril genaro gene gennady geoff geoffrey geoffroy georg george georges georgi georgios geraint gerald gerard
  gerardo gerd gerhard germán gerrit gert gervase gethin geza ghassan ghulam giacomo gian giancarlo gianluca gianni
  gideon gil gilbert giles gilles giorgio giorgos giovanni girish gisli giulio giuseppe glen glenn godfrey godwin
  gopal goran gordon gotabaya gottfried govind graeme graham grant greg gregoire gregor gregorio gregory grigory
  gruffydd grzegorz grégoire guglielmo guido guillermo gulzar gunnar gunther gurpreet gus gustav gustave gustavo guy
  gwilym gwyn gyorgy györgy göran görkem günter günther haakon habib habibullah hadi hafiz haider haile haji hakan
  hakim hal halil halvard hamad hamed hamid hamish hamza hank hans hansjörg haris harish harjit harley harold haroon
  harry harvey hasan hasmukh hassan hayder hector heikki heiko heinrich heinz helmut hendrik henri henrik henry
  herbert herman hernán herve hervé hicham hideki hilaire hilario hiram hiroshi hirotaka hisashi hisham homer honoré
  horace horacio horatio horst hosea hosni hossein howard howell hrant hristo hubert hubertus hugh hugo humphrey husni
  hussein huw hywel håkan hüseyin iain ian iba ibou ibrahim idris iestyn ieuan ifan igancio ignacio ignas ignatius
  igor ikechukwu ilan ilham ilija ilir ilya ilyas imad imran imre ingmar ingo ingolf ioan ioannis iqbal irakli irfan
  irvin irving irwin isa isaac isak isamu isaías ishaq isidore isidro ismael ismail ismet israel istvan istván itamar
  itzhak iurie ivan ivar ivica ivo ivor izak jaafar jaakko jaan jabari jacek jacinto jack jackson jaco jacob jacques
  jaffar jai jaime jair jake jakob jakub jalal jamaal jamal james jamil jamison janez janko janne janos jared jarek
  jari jarl jaroslav jarosław jarrod jason javad javed javier jawad jawed jay jean-claude jed jedediah jeff jeffrey
  jens jeremiah jeremy jerome jerry jerzy jesse jesus jesús jethro jim jimmy jin jinping jiri jiří joachim joaquin
  joaquín jochen joe joel joep joey johan johann johannes john johnathan johnny jokin jomo jon jonah jonas jonathan
  jonathon joost jordan jordi jorge joris josaia jose josef joseph josh joshua josiah josip josue josué josé jovan
  jozef joão juan juho jukka jules julian julien julio julius juma junaid junichiro juraj jussi justin justus jérôme
  józef jörg jørgen jürgen kabir kader kagiso kalle kamal kamran kang kareem karel karim karl karsten kaspar kaveh
  kazimierz kazuo keegan keir keith kelechi kelvin kemal ken kenji kenneth kerem ketan kevin khaled khalid khalifa
  khalil khurram kieran kim-jong kirill kiyoshi klaus knud knut kofi koji kojo kolja komla konrad konstantin
  konstantinos krešimir krishna kristian kristof kristoffer krzysztof kudakwashe kuldeep kumara kunal kurt kwabena
  kwadwo kwaku kwame kwasi kwesi kyle kyrylo lachlan lachlann ladislav lajos lamar lamine lance larry lars lasith
  laszlo laurence laurens laurent laurentiu lauri lawrence leander lech leif lennart lennox leo leon leonard leonardo
  leoncio leonid leonidas leopold leopoldo leroy lester leszek levan levi lewis liam lino linus lionel llewellyn lloyd
  lluís lonnie lorenzo lothar lou louis loïc lubomir luc luca lucas luciano lucien lucius ludo ludovic ludwig luigi
  luigino luis luka lukas lukasz luke lungile lutz luís lwazi lyle lyndon lászló lázaro maarten maciej madani magnus
  magomed mahathir mahesh maheshwar mahinda mahmood mahmoud mahmud maksim malachi malachy malcolm malcom malick malik
  mamadou mamuka manfred manmohan mano manoj manolis mansur manu manuel marat marc marcel marcelino marcello marcelo
  marcin marco marcos marcus marek margus mariano marijan mario marius mariusz marjan mark markku markus marlon maroun
  marshall marten martin martino marty martí martín marvin marwan masahiro masato maso massimo massoud mateo mateus
  mateusz mathew mathias mathieu matija matt matteo matthew matthias matti mattias matías maurice mauricio maurizio
  max maxim maxime maximilian maximo mbongeni medhat mehdi mehmet melchior melvin mendel mert merv mervyn mevlut micah
  michael michal michalis michał micheal michel micheál michiel mick miguel mihai mihail mikael mike mikel mikhail
  mikko milad milan miles milos miloslav miloš milton minh mirko miroslav mirza mitch mitt moctar modibo mohamed
  mohammad mohammadu mohammed mohamud mohan mohit mohsen moises moisés moritz moses moshe mostafa moussa muammar
  mubarak muhammad muhammadu mukesh mukhtar munir murad murat murray murtaza musa mustafa muthu mwai mykhailo mykola
  nabil nadeem nader naeem naftali naguib najib namik nandan naoki narayan narendra naresh nasir nasser nate nathan
  nathanael nathanial nathaniel naveed nawaz nazim neal necmettin neculai ned neil nelson nermin nestor neville
  nicanor niccolò nicholas nick niclas nicolaas nicolae nicolai nicolas nicolás niels nigel nikhil niko nikol nikola
  nikolai nikos nilesh nils nima niraj nitin niño njabulo noah noboru nobuo noel nolan norbert norman noureddine nouri
  nursultan nuwan oberon octavio odilon ognjen ola olaf olaniyi olav oleg oleksandr oliver olivier olle olli ollie
  olof olu olumide olusegun oluwole omar omari omer ondřej onofre oren orhan oriel oriol orlando orson osagie osama
  oscar osei oskar osman osmond osvaldo oswald otto oumar ousmane owain owen ozan paavo pablo paddy padraig pancho
  panos paolino paolo parvez pascal pascual pasquale patrice patricio patrick patryk pau paul paulino paulo pavel
  pawel paweł peadar pedro pekka pelle per percival percy pere perikles perry pers pervez petar pete peter petko petr
  petro petros petru petrus petteri phelan phelim phil philip philipp philippe phineas pier pierluigi pierre pieter
  pietro pio piotr porfirio pradeep prakash pramod pranab prashant pratap praveen predrag proinsias pádraig pál qasem
  quentin quincy quintin rabah radek radovan radu rafael rafał raffaele rafiq raghu rahul raimo raimund raimundo
  rainer raj rajan rajesh rajiv rakesh ralph raman ramesh ramin ramiro ramon ramzi ramón randy ranil ranjan ranjit
  raphael raphaël rasheed rashid rasmus rastislav ratko ratu raul ravi ray raymond raymundo raza razvan raúl recep
  redouane reggie reginald reidar reinaldo reiner reinhard reinhold remi remy renato renaud renzo rené reuben reuel
  rex reza rhodri rhys riaz ricard ricardo riccardo richard richie rick ricky rico rikard rinaldo rishi risto ritchie
  riyad roald rob robbie robby robert roberto rocco roch roddy roderick rodney rodolfo rodolphe rodrigo rogelio roger
  rogério rohan rohit roland rolando rolf romain roman romano romeo romulo ron ronald ronaldo ronan ronnie roope roque
  rory roscoe rosendo ross roy ruairí ruaridh ruben rubén rudi rudolf rudy rufus rune rupert rurik ruslan russell
  rustam ruud ryan ryo ryszard ryu rémi saad sabelo sachin saddam sadiq saeed saif sajid salah saleh salif salim
  salman salva salvador sami samir sammy samson samu samuel samuli sanath sandeep sander sandile sandor sandro sanjay
  sanjeev santi santiago satish satoshi saul saulius saverio savvas sayed sayeed saša scot scott seamus sean sebastian
  sebastián sebastião segun seiji sekou selahattin selim selwyn semisi semyon serge sergei sergey sergio sergiu sergiy
  serhii seth seumas seun severin severino seyed seymour seán shadrach shahbaz shahid shakeel shan shane shankar
  sharif shaukat shaun shehbaz sheldon shigeru shimon shinji shinzo shiro shlomo shoaib shrikant shyam sibusiso
  siddharth sidney siegfried sigmund sigurd silas silvano silvester silvio silviu simeon simon sinan sione sipho siraj
  siriphong sivakumar sizwe slava slavko slavoj slobodan sofiane solomon somchai sonny soren sorin sota spencer spiro
  spyros srdjan stan stanislas stanislav stanley stavros stefan stefano steinar stellan stephan stephane stephen
  stevan steve steven stewart stig stipe stoyan stu stuart stéphane sudhir sufian sukru sulayman suleiman sumit sunil
  suraj suresh surjit svein sven sverre syed sylvain sylvester szymon sándor séamus sébastien søren süleyman tadao
  tadeusz tadhg tafadzwa takashi takeshi talal tamás tanel tapani tarek tariq taro tarquin tatenda tawfik tayyab
  tayyip ted teddy teemu temur tendai teo teodor terence terje terrance terry teun tevita teófilo thabang thabo
  thaddeus thaksin thanasis themba theo theodor theodore thibault thierry thomas thorbjørn thorsten thulani théo tiago
  tibor tijani tim timo timofey timothy timur tinashe tino tiziano tjeerd tobiah tobias tobin toby todd togo tolga tom
  tomas tomasz tomislav tommy tomoya tomás tomáš tony torben torquil torsten toshio toussaint travis trent trevor trey
  tristan tsegaye tshepo tsipras tuan tumelo tunde tuomas turgut tyler tyrone ubaldo udo ugo uhuru ulf ulises ulrich
  ulysses umar umaru umberto unai urho uri uriah urs usama usman uwe vaclav vadim vaibhav valentin valentino valerio
  valery valter vanja varun vasco vasil vasile vasily vassilis vasyl veljko venkat vicente vicenzo vidkun vijay vikas
  vikram viktor viktoras viliame ville vilmos vimal vinay vince vincent vincenzo vinko vinod virgilio vishal vishnu
  vitali vitaly vito vitor vittorio vivek vlad vladimir vladislav vlado vojtěch volkan volker volodymyr vuk vusi
  vyacheslav václav vítor wade wahid waleed walid wally walt walter waqar warren warwick wasim wayan wayne wendell
  wenzel werner wes wesley wiktor wil wilbert wilbur wilf wilfred wilfredo wilfrid wilfried wilhelm wilhelmus wilkie
  will willard willem willi william willis willy wilmer wim winfried winston wiremu witold wladimir wladyslaw wojciech
  wolfgang woodrow wouter xabier xander xavi xavier yacine yahya yair yakov yakubu yanis yannick yannis yaroslav yasir
  yasser yaw yaya yehuda yevgeny yiannis yilmaz yitzhak yiğit yohannes yoram yosef yoshi yoshihide youri yousaf yousef
  youssef youssouf yukio yuri yuriy yusef yussuf yusuf yuval yvan yves yvon zacarias zach zachariah zachary zack zafar
  zahid zahir zaid zakaria zaki zaur zbigniew zdeněk zeki zeljko zeno zenon zephaniah zia ziad zine zlatan zlatko
  zoltan zoltán zoran zsolt zubair zviad álvaro éamon édouard étienne ömer öner łukasz željko
`);

/** The gender that a given name mostly shows; undefined for a name in neither table. */
export function givenName(word: string): 'female' | 'male' | undefined {
  const lower = word.toLowerCase();
  if (FEMALE_NAMES.has(lower)) return 'female';
  return MALE_NAMES.has(lower) ? 'male' : undefined;
}
