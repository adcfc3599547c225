/**
 * Written by training/lemma/build.ts from the training parts of UD English EWT and GUM: words whose lemma follows from
 * no rule. A line holds a class of forms and its pairs `word>lemma`; `proper` lists adjectives that keep a capital.
 */
export const exceptionTable = `auxiliary 'd>would ai>be ar>be ll>will of>have re>be ve>have where>be wilt>will woud>would
degree further>further
gerund gon>go xferring>transfer
past debuted>debut lay>lie new>know recieved>receive
plural arrears>arrears budgies>budgie chnages>change clothes>clothes contents>contents cookies>cookie corpora>corpus economics>economics finances>finances genitals>genitals glasses>glasses goods>goods grandchildren>grandchild grounds>grounds headquarters>headquarters jeans>jeans km>kilometer manners>manners means>means min>minute mins>minute monies>money movies>movie pants>pants pinkies>pinkie politics>politics ppl>people proceedings>proceedings regards>regards remains>remains savings>savings sixties>sixties species>species specifics>specifics supplies>supplies surroundings>surroundings thanks>thanks thanx>thank troops>troops whereabouts>whereabouts yrs>year
proper Afghan African Albanian American Arab Armenian Asian Atlantic Australian Bangladeshi Belgian Brazilian British Buddhist Canadian Catholic Caucasian Chinese Christian Cuban Danish Democrat Egyptian English European French German Grecian Greek Hegelian Illyrian Indian Indonesian Inuit Iranian Iraqi Irish Islamic Israeli Italian Jamaican Japanese Jewish Korean Kurdish Lankan Latin Lebanese Malaysian Mesoamerican Mexican Moslem Muslim Nepalese Norwegian Pachomian Pakistani Palestinian Paralympic Parisian Pashtun Polish pro-Beijing Republican Roman Russian Satanic Saudi Scottish Shi'ite Shia Shiite Sicilian Sinhalese South Soviet Spanish Sri Sunni Swedish Swiss Syrian Thai Vietnamese`;
