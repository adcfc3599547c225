import { words } from './words';

/**
 * Common given names, lower case, by the gender they mostly show: our own list, across the languages that English
 * newspapers report on. A name in neither table may still be a person's; it only shows no gender.
 */
export const FEMALE_NAMES: ReadonlySet<string> = words(`
  abigail ada adele adriana agnes aisha alexandra alice alicia alison amal amanda amber amelia amina amy ana anastasia
 angela angelina anita ann anna anne anneke annette annie antonia anya aoife april aria asha  astrid
  aung audrey ayesha barbara beatrice beatriz becky begum benazir bernadette beth betty beverly birgit brenda bridget
  brigitte bronwyn camila carla carmen carol carolina caroline catalina catherine cathy cecilia celeste celia charlotte
  chiara chloe christina christine claire clara claudia condoleezza cristina cynthia daisy  daniela danielle deborah
  debra delia denise diana diane dilma dolores donna dora doris dorothy edith eileen elaine eleanor elena elisa elisabeth
  elise eliza elizabeth ella ellen elsa emily emma erica erin esther eva eve evelyn farida fatima fatma faye federica
  fiona flora florence frances francesca freya gabriela gabriella gail gemma georgia georgina geraldine gertrude gillian
  gina giorgia gloria golda grace greta gwen halima hannah harriet heather heidi helen helena helene henrietta hilary
  hillary hope ida imelda imogen indira ines inga ingrid irene iris irina isabel isabella isla ivana jacinda jackie
  jacqueline jade  jane janet janice jasmine  jeanne jennifer jenny jessica jill  joan joanna joanne 
  josephine joy joyce juanita judith judy julia juliana julie juliet june kamala karen karin karina kate katharine
  katherine kathleen kathryn kathy katie katrina katya kayla kimberly kirsten kristina kylie laila lara
  latifa laura lauren layla leah leila lena leonora leticia lily linda lisa liz lois lola lorna lorraine louisa louise
  lucia lucía lucy luisa lydia lynn mabel madeleine madeline maggie maha malala mandy manuela mara margaret margarita
  margrethe maria maría mariam mariana marie marilyn marina marine marion marjorie marta martha martina mary maryam
  matilda maureen maya megan melania melanie melissa mercedes mercy meryl mia michelle mila mildred miranda miriam molly
  mona monica monika muriel myriam nadia nancy naomi natalia natalie natasha neha  nicole nina noor nora norma
  nuala nur olga olivia ophelia oriana pamela parveen  patricia paula pauline pearl peggy penelope penny petra
  philippa phoebe phyllis pilar polly pooja prisca priti priya rachel rania rebecca regina renata rita roberta robyn
  rosa rosalind rose rosemary roxana ruth sabina sabine sabrina sadia safiya sally salma samantha samira sandra sania
  sanna sara sarah  saskia shabana shannon sharon sheikha sheila shelley sheryl shirley sigrid silvia simone siobhan
  sofia sofía sonia sonja sophia sophie stella stephanie sue suella sushma susan susana susanne suzanne svetlana sylvia
  tamara tania tanya tara tatiana teresa tessa thelma theresa tina tracy trisha uma ursula valentina valerie vanessa
  vera verónica veronica vicky victoria viktoria viola violet virginia vivian wanda wendy whitney winifred winnie yasmin
  yelena yolanda yulia yvette yvonne zainab zara zeinab zoe zuzana
`);

export const MALE_NAMES: ReadonlySet<string> = words(`
  aaron abbas abdel abdul abdullah abdulla abel abiy abraham adam adel adolf adrian ahmad ahmed aidan aimé ajay akbar
  akira alain alan alastair albert alberto aldo alec alejandro aleksandr alessandro  alexander alexei alexis alfonso
  alfred ali alistair allan allen alvaro álvaro amir amit amos anatoly anders andre andré andreas andrei andres andrés
  andrew andrey andrzej andy angus anil anthony antoine anton antonio antony anwar archie ari ariel armando arnold
  arthur arturo arun arvind ashok ashraf asif atiku augusto austin aziz babar bangoura barack barry bart bashar basil
  ben benedict benigno benito benjamin benny bernard bernardo bernd bertrand bill billy binyamin benyamin benjamin bob
  bobby boris brad bradley brendan brett brian bruce bruno bryan byron callum calvin carl carlo carlos  cecil
  cedric cesar césar chad charles charlie chester  christian christopher chuck clarence claude claudio clement
  cliff clifford clinton clive clyde colin colm connor conrad constantine craig curtis cyril cyrus damian damien dan
  daniel daniele danilo danny dario darius darren dave david davide dean declan deepak denis dennis derek dermot desmond
  diego dieter dimitri dinesh dino dirk dmitri dmitry dominic dominique don donald donatien doug douglas duncan dustin
  dwight dylan eamon earl ed eddie edgar edmund eduardo edward edwin efraín ehud elias elijah elliot elon emil emilio
  emmanuel emmerson enda enrico enrique eric erik ernest ernesto erwin esteban ethan eugene evan evo ewan fabian faisal
  farhad farooq felipe felix ferdinand fernando fidel filip florian floyd francis francisco francois françois frank
  franklin franz fred freddie frederick frederik friedrich fumio gabriel gareth gary gavin gene geoff geoffrey george
  gerald gerard gerhard giacomo gianni gideon gilbert giorgio giovanni giulio giuseppe glen glenn gordon graham grant
  greg gregory guillermo gunther gustav gustavo guy habib hafiz hamid hamza hank hans harold haroon harry harvey hasan
  hassan hector heinrich helmut henri henrik henry herbert herman herman hideki hiroshi horace horst howard hubert hugh
  hugo humphrey hussein ian ibrahim ignacio igor ilham imran iqbal isaac ismail ivan ivo jack jackson jacob jacques
  jaime jair jake jamal james janos jared jason javed javier jawad jay jean-claude jeff jeffrey jens jeremy
  jerome jerry jesse jesus jesús jim jimmy joachim joão joaquin joe joel johan johann johannes john johnny jon jonas
  jonathan jordi jorge jose josé josef joseph joshua josip juan julian julio julius junichiro jürgen justin kamal karim
  karl kaspar keir keith ken kenneth kevin khalid khalifa kieran kim-jong klaus kofi konrad konstantin kurt kwame kyle
  lachlan lamar lance larry lars laurence laurent lawrence lech  leo leon leonard leonid leopold  levi lewis
  liam lionel lloyd lorenzo lou louis luca lucas luciano ludwig luigi luis luís lukas luke lyndon maarten magnus mahmoud
  mahmud mahathir malcolm malik manfred manmohan manuel marc marcel marcelo marco marcos marcus mario mariano marius
  mark marlon marshall martin marvin massimo mateusz mathieu matt matteo matthew matthias maurice mauricio max
  maximilian mehdi mehmet mevlut michael michel mick miguel mike mikhail milan miles milos miloš miroslav mitch mitt
  mohamed mohammad mohammed mohamud mohan moritz  moses muhammad muhammadu mukhtar murray mustafa mwai naftali
  narendra nasser nathan nathaniel nawaz ned neil nelson nestor neville nicholas nick nicolas nicolás niels nigel 
  nikol nikolai nils noah noel norman ola olaf oleg oleksandr oliver omar orlando oscar osama oskar otto owen pablo paddy
  paolo patrice patrick paul paulo pavel pedro per perry pervez peter petr petro phil philip philippe pierre pieter piotr
  porfirio qasem quentin rafael rafiq rahul rajesh rajiv raj ralph ramesh ramón ramon randy raphael rashid raul raúl
  ravi ray raymond recep reinhard rené rex ricardo riccardo richard rick ricky rob robert roberto  rodney rodolfo
  rodrigo roger roland rolf roman romano ron ronald rory ross roy rudolf rupert russell rustam ryan saad saddam sadiq
  saeed sajid salah salim salman salva salvador  sami samir samuel sanjay santiago sayed scott sean sebastian selim
  serge sergei sergey sergio seth shahid shane shaun shehbaz shimon shinzo sidney siegfried silvio simon slobodan
  slavoj sonny spencer stan stanislav stanley stefan stefano stephan stephen steve steven stewart stuart sunil suresh
  sven syed tariq tayyip ted terence terry thabo thaddeus theo theodore thierry thomas tim timothy tobias toby todd tom
  tomas tomás tommy tony travis trevor tristan tsipras umar uhuru umberto usman uwe vaclav václav valery viktor vince
  vincent vinod vitali vittorio vivek vladimir volker volodymyr wade waleed walter warren warwick wayne werner wilfred
  wilhelm will william willy winston wolfgang xavier yair yasir yasser yitzhak yousaf youssef yuri yusuf yves zachary
  zahir zia zoran jordan israel
`);

/** The gender that a given name mostly shows; undefined for a name in neither table. */
export function givenName(word: string): 'female' | 'male' | undefined {
  const lower = word.toLowerCase();
  if (FEMALE_NAMES.has(lower)) return 'female';
  return MALE_NAMES.has(lower) ? 'male' : undefined;
}
