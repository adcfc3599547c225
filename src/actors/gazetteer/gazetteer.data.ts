/**
 * Made by training/gazetteer/generate.ts from i18n-iso-countries and countries-list (both MIT) and our own tables there:
 * change those, not this. A line is id|kind|name|aliases|demonyms|capitals|seats|organs, lists parted by semicolons.
 */
export const GAZETTEER_ROWS = `
ABKHAZIA|country|Abkhazia||Abkhaz;Abkhazian;Abkhazians|Sukhumi
ABW|country|Aruba|||Oranjestad
ADB|organisation|Asian Development Bank|ADB
AFD|organisation|AfD|Alternative for Germany
AFDB|organisation|African Development Bank|AfDB
AFG|country|Afghanistan||Afghan;Afghani;Afghans;Afghanis|Kabul||Taliban government
AGO|country|Angola||Angolan;Angolans|Luanda
AIA|country|Anguilla
AIIB|organisation|Asian Infrastructure Investment Bank|AIIB
AKP|organisation|AKP|Justice and Development Party
AL-QAEDA|organisation|al-Qaeda|Al-Qaeda;al Qaeda;Al Qaeda;al-Qaida;Al-Qaida
AL-SHABAAB|organisation|al-Shabaab|Al-Shabaab;al-Shabab;Al-Shabab;al Shabaab;Al Shabaab
ALA|country|Åland Islands|Aland Islands
ALB|country|Albania||Albanian;Albanians|Tirana
AMNESTY|organisation|Amnesty International|Amnesty
AMU|organisation|Arab Maghreb Union
ANC|organisation|ANC|African National Congress
AND|country|Andorra||Andorran;Andorrans|Andorra la Vella
APEC|organisation|APEC|Apec;Asia-Pacific Economic Cooperation
ARAB-LEAGUE|organisation|Arab League|League of Arab States
ARCTIC-COUNCIL|organisation|Arctic Council
ARE|country|United Arab Emirates|UAE;U.A.E.;Emirates|Emirati;Emiratis|Abu Dhabi
ARG|country|Argentina||Argentine;Argentinian;Argentines;Argentinians|Buenos Aires|Casa Rosada
ARM|country|Armenia||Armenian;Armenians|Yerevan
ASEAN|organisation|ASEAN|Asean;Association of South-East Asian Nations;Association of Southeast Asian Nations
ASM|country|American Samoa|||Pago Pago
ATG|country|Antigua and Barbuda||Antiguan;Antiguans
AU|organisation|African Union|AU;A.U.;Organisation of African Unity;OAU||||African Union Commission;AU Commission;Peace and Security Council;AMISOM;ATMIS;Pan-African Parliament
AUKUS|organisation|AUKUS|Aukus
AUS|country|Australia||Australian;Aussie;Aussies;Australians|Canberra|Kirribilli House|Reserve Bank of Australia
AUT|country|Austria||Austrian;Austrians|Vienna|Ballhausplatz
AWAMI-LEAGUE|organisation|Awami League
AZE|country|Azerbaijan||Azerbaijani;Azeri;Azerbaijanis;Azeris|Baku
BDI|country|Burundi||Burundian;Burundians|Gitega;Bujumbura
BEL|country|Belgium||Belgian;Belgians
BEN|country|Benin||Beninese;Beninois|Porto-Novo;Cotonou
BES|country|Bonaire
BFA|country|Burkina Faso||Burkinabe;Burkinabè;Burkinabé|Ouagadougou
BGD|country|Bangladesh||Bangladeshi;Bangladeshis|Dhaka;Dacca||Awami League government
BGR|country|Bulgaria||Bulgarian;Bulgarians|Sofia
BHR|country|Bahrain||Bahraini;Bahrainis|Manama
BHS|country|Bahamas||Bahamian;Bahamians|Nassau
BIH|country|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina|Bosnian;Herzegovinian;Bosnians;Herzegovinians|Sarajevo
BIS|organisation|Bank for International Settlements
BJP|organisation|BJP|Bharatiya Janata Party
BLM|country|Saint Barthélemy|St Barthélemy||Gustavia
BLR|country|Belarus|Belorussia|Belarusian;Belarussian;Belarusians;Belarussians|Minsk
BLZ|country|Belize||Belizean;Belizeans|Belmopan
BMU|country|Bermuda||Bermudian;Bermudians
BOKO-HARAM|organisation|Boko Haram
BOL|country|Bolivia||Bolivian;Bolivians|La Paz
BRA|country|Brazil||Brazilian;Brazilians|Brasília;Brasilia|Planalto;Itamaraty
BRB|country|Barbados||Barbadian;Bajan;Barbadians;Bajans|Bridgetown
BRICS|organisation|BRICS|Brics
BRN|country|Brunei|Brunei Darussalam|Bruneian;Bruneians|Bandar Seri Begawan
BTN|country|Bhutan||Bhutanese|Thimphu
BWA|country|Botswana||Botswanan;Motswana;Batswana;Botswanans|Gaborone
CAF|country|Central African Republic||Central African;Central Africans|Bangui
CAN|country|Canada||Canadian;Canadians|Ottawa|Parliament Hill|Royal Canadian Mounted Police;RCMP
CARICOM|organisation|CARICOM|Caricom;Caribbean Community
CAS|organisation|Court of Arbitration for Sport|CAS
CATALONIA|country|Catalonia||Catalan;Catalans|||Generalitat
CCK|country|Cocos
CCP|organisation|Chinese Communist Party|CCP;Communist Party of China
CDU|organisation|CDU|Christian Democrats;Christian Democratic Union
CELAC|organisation|CELAC|Celac
CHE|country|Switzerland||Swiss|Bern;Berne
CHECHNYA|country|Chechnya||Chechen;Chechens|Grozny
CHL|country|Chile||Chilean;Chileans|Santiago|La Moneda
CHN|country|China|People's Republic of China;PRC;Communist China;mainland China|Chinese|Beijing;Peking|Zhongnanhai|People's Liberation Army;PLA;National People's Congress;Politburo
CIS|organisation|Commonwealth of Independent States|CIS
CIV|country|Ivory Coast|Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivorians|Yamoussoukro;Abidjan
CMR|country|Cameroon||Cameroonian;Cameroonians|Yaoundé;Yaounde
COD|country|Democratic Republic of the Congo|Congo;DR Congo;DRC;Congo-Kinshasa;Democratic Republic of Congo;Zaire|Congolese|Kinshasa
COE|organisation|Council of Europe
COG|country|Republic of the Congo|Congo-Brazzaville;Republic of Congo||Brazzaville
COK|country|Cook Islands|||Avarua
COL|country|Colombia||Colombian;Colombians|Bogotá;Bogota|Casa de Nariño
COM|country|Comoros||Comorian;Comoran;Comorians;Comorans
COMESA|organisation|COMESA|Common Market for Eastern and Southern Africa
COMMONWEALTH|organisation|Commonwealth|Commonwealth of Nations
CONSERVATIVES|organisation|Conservatives|Conservative Party;Tories;Tory Party
CPV|country|Cape Verde|Cabo Verde|Cape Verdean;Cape Verdeans
CRI|country|Costa Rica||Costa Rican;Costa Ricans|San José
CRISIS-GROUP|organisation|International Crisis Group
CSTO|organisation|Collective Security Treaty Organization|CSTO;Collective Security Treaty Organisation
CUB|country|Cuba||Cuban;Cubans|Havana
CUW|country|Curaçao|||Willemstad
CXR|country|Christmas Island
CYM|country|Cayman Islands
CYP|country|Cyprus||Cypriot;Cypriots|Nicosia
CZE|country|Czech Republic|Czechia|Czech;Czechs|Prague
DEMOCRATS|organisation|Democrats|Democratic Party
DEU|country|Germany||German;Germans|Berlin|Wilhelmstrasse|Bundestag;Bundesbank;Bundeswehr;Bundesrat
DJI|country|Djibouti||Djiboutian;Djiboutians
DMA|country|Dominica
DNK|country|Denmark||Danish;Dane;Danes|Copenhagen
DOM|country|Dominican Republic||Dominican;Dominicans|Santo Domingo
DUP|organisation|DUP|Democratic Unionist Party
DZA|country|Algeria||Algerian;Algerians|Algiers|El Mouradia
EAC|organisation|East African Community|EAC
EAEU|organisation|Eurasian Economic Union|EAEU;Eurasia Economic Union
EBRD|organisation|European Bank for Reconstruction and Development|EBRD
ECB|organisation|European Central Bank|ECB
ECCAS|organisation|Economic Community of Central African States|ECCAS;CEEAC
ECHR|organisation|European Court of Human Rights|ECHR;ECtHR;Strasbourg court
ECO|organisation|Economic Cooperation Organization|Economic Cooperation Organisation
ECOWAS|organisation|ECOWAS|Ecowas;Economic Community of West African States||||ECOMOG;Ecomog
ECU|country|Ecuador||Ecuadorian;Ecuadorean;Ecuadorians;Ecuadoreans|Quito
EFTA|organisation|European Free Trade Association|EFTA
EGY|country|Egypt||Egyptian;Egyptians|Cairo
ELN|organisation|ELN|National Liberation Army
ENGLAND|country|England||English;Englishman;Englishmen
ERI|country|Eritrea||Eritrean;Eritreans|Asmara
ESH|country|Western Sahara||Sahrawi;Saharawi;Sahrawis;Saharawis|El Aaiún
ESP|country|Spain||Spanish;Spaniard;Spaniards|Madrid|Moncloa;Zarzuela|Cortes
EST|country|Estonia||Estonian;Estonians|Tallinn
ETA|organisation|ETA
ETH|country|Ethiopia||Ethiopian;Ethiopians|Addis Ababa
EU|organisation|European Union|EU;E.U.;European Community;European bloc|European;Europeans||Brussels;Europe|European Commission;EU Commission;European Parliament;European Council;EU Council;Council of Ministers;European Court of Justice;ECJ;Court of Justice of the European Union;Frontex;Europol;Eurogroup;MEPs;European External Action Service;Berlaymont
FAO|organisation|Food and Agriculture Organization|FAO;Food and Agriculture Organisation
FARC|organisation|FARC|Farc;Revolutionary Armed Forces of Colombia
FATAH|organisation|Fatah
FATF|organisation|Financial Action Task Force|FATF
FIFA|organisation|FIFA|Fifa
FIN|country|Finland||Finnish;Finn;Finns|Helsinki
FIVE-EYES|organisation|Five Eyes
FJI|country|Fiji||Fijian;Fijians|Suva
FLANDERS|country|Flanders||Flemish
FLK|country|Falkland Islands|Falklands;Malvinas
FRA|country|France||French;Frenchman;Frenchmen|Paris|Elysee;Élysée;Elysée;Élysée Palace;Elysee Palace;Quai d'Orsay;Matignon
FRANCOPHONIE|organisation|Francophonie|Organisation Internationale de la Francophonie
FRO|country|Faroe Islands||Faroese|Tórshavn
FSM|country|Micronesia||Micronesian;Micronesians|Palikir
G20|organisation|G20|G-20;Group of Twenty;Group of 20
G7|organisation|G7|G-7;Group of Seven
G77|organisation|G77|G-77;Group of 77
G8|organisation|G8|G-8;Group of Eight
GAB|country|Gabon||Gabonese|Libreville
GBR|country|United Kingdom|UK;Great Britain;U.K.;Britain|British;Briton;Brit;Brits;Britons|London|Downing Street;No 10;Number 10;No. 10;Whitehall;Westminster;Buckingham Palace|House of Commons;House of Lords;Royal Navy;Royal Air Force;RAF;Scotland Yard;MI5;MI6;Commons;Lords;Bank of England;Home Office
GCC|organisation|Gulf Cooperation Council|GCC;Gulf Co-operation Council
GEO|country|Georgia||Georgian;Georgians|Tbilisi
GGY|country|Guernsey
GHA|country|Ghana||Ghanaian;Ghanaians|Accra
GIB|country|Gibraltar
GIN|country|Guinea||Guinean;Guineans|Conakry
GLP|country|Guadeloupe|||Basse-Terre
GMB|country|Gambia|Republic of The Gambia|Gambian;Gambians|Banjul
GNB|country|Guinea-Bissau|||Bissau
GNQ|country|Equatorial Guinea||Equatoguinean;Equatorial Guinean;Equatoguineans;Equatorial Guineans|Malabo
GRC|country|Greece||Greek;Greeks|Athens
GRD|country|Grenada||Grenadian;Grenadians|St. George's
GREENPEACE|organisation|Greenpeace
GREENS|organisation|Greens|Green Party
GRL|country|Greenland||Greenlandic;Greenlander;Greenlandics;Greenlanders|Nuuk
GTM|country|Guatemala||Guatemalan;Guatemalans|Guatemala City
GUF|country|French Guiana|||Cayenne
GUM|country|Guam|||Hagåtña
GUY|country|Guyana||Guyanese
HAMAS|organisation|Hamas
HEZBOLLAH|organisation|Hezbollah|Hizbollah;Hizbullah;Hezbullah
HKG|country|Hong Kong||Hongkonger;Hong Konger;Hongkongers;Hong Kongers
HND|country|Honduras||Honduran;Hondurans|Tegucigalpa
HOUTHIS|organisation|Houthis|Houthi;Ansar Allah;Huthis
HRV|country|Croatia||Croatian;Croat;Croats;Croatians|Zagreb
HRW|organisation|Human Rights Watch|HRW
HTI|country|Haiti||Haitian;Haitians|Port-au-Prince
HUN|country|Hungary||Hungarian;Hungarians|Budapest
IADB|organisation|Inter-American Development Bank
IAEA|organisation|International Atomic Energy Agency|IAEA;UN nuclear watchdog;UN atomic watchdog
IATA|organisation|IATA|International Air Transport Association
ICAO|organisation|International Civil Aviation Organization|ICAO;International Civil Aviation Organisation
ICC|organisation|International Criminal Court|ICC
ICC-CRICKET|organisation|International Cricket Council
ICJ|organisation|International Court of Justice|ICJ;World Court
ICTY|organisation|International Criminal Tribunal for the former Yugoslavia|ICTY
IDN|country|Indonesia||Indonesian;Indonesians|Jakarta
IEA|organisation|International Energy Agency|IEA
IGAD|organisation|Intergovernmental Authority on Development|IGAD;Igad
ILO|organisation|International Labour Organization|ILO;International Labour Organisation;International Labor Organization
IMF|organisation|International Monetary Fund|IMF
IMN|country|Isle of Man
IMO|organisation|International Maritime Organization|IMO;International Maritime Organisation
INC|organisation|Congress party|Congress Party;Indian National Congress
IND|country|India||Indian;Indians|New Delhi;Delhi|South Block;Raisina Hill|Lok Sabha;Rajya Sabha;Ministry of External Affairs;Reserve Bank of India;Indian Army
INTERPOL|organisation|Interpol|INTERPOL
IOC|organisation|International Olympic Committee|IOC
IOM|organisation|International Organization for Migration|IOM;International Organisation for Migration;UN Migration Agency
IPCC|organisation|Intergovernmental Panel on Climate Change|IPCC
IRA|organisation|IRA|Irish Republican Army;Provisional IRA
IRL|country|Ireland|Irish Republic;Republic of Ireland|Irish;Irishman;Irishmen|Dublin|Leinster House;Iveagh House|Dáil;Dail;Oireachtas;Garda
IRN|country|Iran|Islamic Republic of Iran;Islamic Republic|Iranian;Iranians|Tehran;Teheran||Revolutionary Guards;Revolutionary Guard;Islamic Revolutionary Guard Corps;IRGC;Guardian Council;Majlis;Quds Force
IRQ|country|Iraq||Iraqi;Iraqis|Baghdad||Popular Mobilisation Forces
ISDB|organisation|Islamic Development Bank|IsDB
ISIS|organisation|Islamic State|ISIS;Isis;ISIL;Islamic State group;Daesh;Islamic State of Iraq and Syria
ISL|country|Iceland||Icelandic;Icelander;Icelandics;Icelanders|Reykjavik;Reykjavík
ISO|organisation|International Organization for Standardization|International Organisation for Standardisation
ISR|country|Israel||Israeli;Israelis|Jerusalem;Tel Aviv||Knesset;Israel Defense Forces;Israel Defence Forces;IDF;Mossad;Shin Bet
ITA|country|Italy||Italian;Italians|Rome|Palazzo Chigi;Quirinale;Farnesina
ITU|organisation|International Telecommunication Union|ITU
IWC|organisation|International Whaling Commission
JAISH-AL-ADL|organisation|Jaish al-Adl|Jaish ul-Adl;Jaish al-Adl group;Jaishul Adl
JAM|country|Jamaica||Jamaican;Jamaicans|Kingston
JEY|country|Jersey
JOR|country|Jordan||Jordanian;Jordanians|Amman
JPN|country|Japan||Japanese|Tokyo|Kantei|Diet;Bank of Japan
KAZ|country|Kazakhstan||Kazakh;Kazakhs;Kazakhstani;Kazakhstanis|Astana;Nur-Sultan
KEN|country|Kenya||Kenyan;Kenyans|Nairobi
KGZ|country|Kyrgyzstan||Kyrgyz;Kyrgyzstani;Kyrgyzstanis|Bishkek
KHM|country|Cambodia||Cambodian;Cambodians|Phnom Penh
KIR|country|Kiribati||I-Kiribati;I-Kiribatis|South Tarawa
KNA|country|Saint Kitts and Nevis|St Kitts and Nevis|Kittitian;Kittitians|Basseterre
KOR|country|South Korea|Republic of Korea;ROK|South Korean;South Koreans|Seoul;Sejong|Blue House
KOREA|country|Korea||Korean;Koreans
KURDISTAN|country|Kurdistan|Iraqi Kurdistan;Kurdistan Regional Government;KRG|Kurdish;Kurd;Kurds|Erbil
KWT|country|Kuwait||Kuwaiti;Kuwaitis|Kuwait City
LABOUR|organisation|Labour|Labour Party
LAO|country|Laos|Lao People's Democratic Republic|Laotian;Lao;Laotians|Vientiane
LBN|country|Lebanon||Lebanese|Beirut
LBR|country|Liberia||Liberian;Liberians|Monrovia
LBY|country|Libya||Libyan;Libyans|Tripoli
LCA|country|Saint Lucia|St Lucia|Saint Lucian;St Lucian;Saint Lucians;St Lucians|Castries
LET|organisation|Lashkar-e-Taiba|Lashkar-e-Toiba;LeT
LIBERAL-DEMOCRATS|organisation|Liberal Democrats|Lib Dems
LIE|country|Liechtenstein|||Vaduz
LIKUD|organisation|Likud
LIMA-GROUP|organisation|Lima Group
LKA|country|Sri Lanka||Sri Lankan;Sri Lankans|Colombo;Sri Jayawardenepura Kotte
LSO|country|Lesotho||Basotho;Lesothan;Lesothans|Maseru
LTTE|organisation|LTTE|Tamil Tigers;Liberation Tigers of Tamil Eelam
LTU|country|Lithuania||Lithuanian;Lithuanians|Vilnius
LUX|country|Luxembourg||Luxembourger;Luxembourgish;Luxembourgers
LVA|country|Latvia||Latvian;Latvians|Riga
M23|organisation|M23
MAC|country|Macau|Macao
MAF|country|Saint Martin|St Martin
MAR|country|Morocco||Moroccan;Moroccans|Rabat
MCO|country|Monaco||Monegasque;Monégasque
MDA|country|Moldova||Moldovan;Moldovans|Chișinău;Chisinau;Kishinev
MDG|country|Madagascar||Malagasy;Madagascan;Madagascans|Antananarivo
MDV|country|Maldives||Maldivian;Maldivians
MERCOSUR|organisation|Mercosur|MERCOSUR;Mercosul
MEX|country|Mexico||Mexican;Mexicans|Mexico City|Los Pinos
MHL|country|Marshall Islands||Marshallese|Majuro
MKD|country|North Macedonia|The Republic of North Macedonia;Macedonia|Macedonian;North Macedonian;Macedonians;North Macedonians|Skopje
MLI|country|Mali||Malian;Malians|Bamako
MLT|country|Malta||Maltese|Valletta
MMR|country|Myanmar|Burma|Burmese;Myanmarese|Naypyidaw;Rangoon;Yangon;Nay Pyi Taw||Tatmadaw
MNE|country|Montenegro||Montenegrin;Montenegrins|Podgorica
MNG|country|Mongolia||Mongolian;Mongolians|Ulan Bator;Ulaanbaatar
MNP|country|Northern Mariana Islands|||Saipan
MOZ|country|Mozambique||Mozambican;Mozambicans|Maputo
MRT|country|Mauritania||Mauritanian;Mauritanians|Nouakchott
MSF|organisation|Médecins Sans Frontières|Medecins Sans Frontieres;Doctors Without Borders;MSF
MSR|country|Montserrat
MTQ|country|Martinique|||Fort-de-France
MUS|country|Mauritius||Mauritian;Mauritians|Port Louis
MUSLIM-BROTHERHOOD|organisation|Muslim Brotherhood
MWI|country|Malawi||Malawian;Malawians|Lilongwe
MYS|country|Malaysia||Malaysian;Malaysians|Kuala Lumpur;Putrajaya
MYT|country|Mayotte|||Mamoudzou
NAM|country|Namibia||Namibian;Namibians|Windhoek
NAM|organisation|Non-Aligned Movement|Non-Aligned Movement countries
NATO|organisation|NATO|Nato;North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic alliance;Atlantic Alliance||||North Atlantic Council;SACEUR;KFOR
NCL|country|New Caledonia|||Nouméa
NER|country|Niger||Nigerien;Nigerois|Niamey
NFK|country|Norfolk Island|||Kingston
NGA|country|Nigeria||Nigerian;Nigerians|Abuja|Aso Rock
NIC|country|Nicaragua||Nicaraguan;Nicaraguans|Managua
NIU|country|Niue
NLD|country|Netherlands|Holland|Dutch;Dutchman;Dutchmen|Amsterdam;The Hague|Binnenhof
NOR|country|Norway||Norwegian;Norwegians|Oslo
NORTHERN-CYPRUS|country|Northern Cyprus||Turkish Cypriot;Turkish Cypriots
NORTHERN-IRELAND|country|Northern Ireland|Ulster|Northern Irish||Stormont
NPL|country|Nepal||Nepali;Nepalese;Nepalis|Kathmandu;Katmandu
NRU|country|Nauru||Nauruan;Nauruans|Yaren
NZL|country|New Zealand||New Zealander;Kiwi;Kiwis;New Zealanders|Wellington|Beehive
OAS|organisation|Organization of American States|OAS;Organisation of American States
OECD|organisation|OECD|Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
OIC|organisation|Organisation of Islamic Cooperation|OIC;Organization of Islamic Cooperation;Organisation of the Islamic Conference;Organization of the Islamic Conference
OMN|country|Oman||Omani;Omanis|Muscat
OPCW|organisation|Organisation for the Prohibition of Chemical Weapons|OPCW;Organization for the Prohibition of Chemical Weapons
OPEC|organisation|OPEC|Opec;Organization of the Petroleum Exporting Countries;Organisation of the Petroleum Exporting Countries
OPEC+|organisation|OPEC+|Opec+
OSCE|organisation|Organization for Security and Co-operation in Europe|OSCE;Organisation for Security and Co-operation in Europe;Organisation for Security and Cooperation in Europe;Organization for Security and Cooperation in Europe
OXFAM|organisation|Oxfam
PAK|country|Pakistan||Pakistani;Pakistanis|Islamabad|Rawalpindi;GHQ|ISI;Inter-Services Intelligence;ISPR;Inter-Services Public Relations;Pakistan Army
PAN|country|Panama||Panamanian;Panamanians|Panama City
PARIS-CLUB|organisation|Paris Club
PCA|organisation|Permanent Court of Arbitration|PCA
PCN|country|Pitcairn|Pitcairn Islands
PER|country|Peru||Peruvian;Peruvians|Lima
PHL|country|Philippines||Philippine;Filipino;Filipinos|Manila|Malacañang;Malacanang
PIF|organisation|Pacific Islands Forum|PIF
PKK|organisation|PKK|Kurdistan Workers' Party;Kurdistan Workers' Party
PLW|country|Palau||Palauan;Palauans|Ngerulmud
PML-N|organisation|PML-N|Pakistan Muslim League-N
PNG|country|Papua New Guinea||Papua New Guinean;Papuan;Papua New Guineans;Papuans|Port Moresby
POL|country|Poland||Polish;Pole;Poles|Warsaw||Sejm
PPP|organisation|PPP|Pakistan Peoples Party;Pakistan People's Party
PRI|country|Puerto Rico||Puerto Rican;Puerto Ricans
PRK|country|North Korea|Democratic People's Republic of Korea;DPRK|North Korean;North Koreans|Pyongyang
PRT|country|Portugal||Portuguese|Lisbon
PRY|country|Paraguay||Paraguayan;Paraguayans|Asunción;Asuncion
PSE|country|Palestine|State of Palestine;Palestinian Authority;Palestinian National Authority;PLO;Palestine Liberation Organisation;Palestine Liberation Organization|Palestinian;Palestinians|Ramallah
PTI|organisation|PTI|Pakistan Tehreek-e-Insaf
PUNTLAND|country|Puntland||Puntlander;Puntlanders
PYF|country|French Polynesia|||Papeetē
QAT|country|Qatar||Qatari;Qataris|Doha
QUAD|organisation|Quad|Quadrilateral Security Dialogue
QUEBEC|country|Quebec|Québec|Quebecer;Québécois;Quebecers
RASSEMBLEMENT-NATIONAL|organisation|National Rally|Rassemblement National;National Front
RCEP|organisation|RCEP
RED-CRESCENT|organisation|Red Crescent
RED-CROSS|organisation|Red Cross|International Committee of the Red Cross;ICRC;International Red Cross;IFRC
REFORM-UK|organisation|Reform UK
REPUBLICANS|organisation|Republicans|Republican Party;GOP
REU|country|Reunion|||Saint-Denis
ROU|country|Romania||Romanian;Romanians|Bucharest
RSF|organisation|Reporters Without Borders|RSF
RSF-SUDAN|organisation|Rapid Support Forces
RUS|country|Russia|Russian Federation;Soviet Union;USSR|Russian;Russians|Moscow|Kremlin|Duma;State Duma;FSB;Federation Council;Red Army
RWA|country|Rwanda||Rwandan;Rwandans|Kigali
SAARC|organisation|SAARC|Saarc;South Asian Association for Regional Cooperation
SADC|organisation|Southern African Development Community|SADC
SAU|country|Saudi Arabia|Saudis|Saudi;Saudi Arabian;Saudis;Saudi Arabians|Riyadh
SAVE-THE-CHILDREN|organisation|Save the Children
SCO|organisation|Shanghai Cooperation Organisation|SCO;Shanghai Cooperation Organization;Shanghai Co-operation Organisation
SCOTLAND|country|Scotland||Scottish;Scot;Scots|Edinburgh|Holyrood;Bute House
SDF|organisation|Syrian Democratic Forces|SDF
SDN|country|Sudan||Sudanese|Khartoum
SEN|country|Senegal||Senegalese|Dakar
SGP|country|Singapore||Singaporean;Singaporeans
SHN|country|Saint Helena|St Helena
SINN-FEIN|organisation|Sinn Féin|Sinn Fein
SJM|country|Svalbard and Jan Mayen|||Longyearbyen
SLB|country|Solomon Islands||Solomon Islander;Solomon Islanders|Honiara
SLE|country|Sierra Leone||Sierra Leonean;Sierra Leoneans|Freetown
SLV|country|El Salvador||Salvadoran;Salvadorean;Salvadorian;El Salvadoran;Salvadorans;Salvadoreans;Salvadorians;El Salvadorans|San Salvador
SMR|country|San Marino||Sammarinese|City of San Marino
SNP|organisation|SNP|Scottish National Party
SOM|country|Somalia||Somali;Somalian;Somalis;Somalians|Mogadishu
SOMALILAND|country|Somaliland||Somalilander;Somalilanders|Hargeisa
SOUTH-OSSETIA|country|South Ossetia||South Ossetian;Ossetian;South Ossetians;Ossetians|Tskhinvali
SPD|organisation|SPD|Social Democrats;Social Democratic Party
SPM|country|Saint Pierre and Miquelon|St Pierre and Miquelon
SRB|country|Serbia||Serbian;Serb;Serbs;Serbians|Belgrade
SSD|country|South Sudan||South Sudanese|Juba
STP|country|Sao Tome and Principe||Santomean;Santomeans|São Tomé
SUR|country|Suriname||Surinamese|Paramaribo
SVK|country|Slovakia||Slovak;Slovakian;Slovaks;Slovakians|Bratislava
SVN|country|Slovenia||Slovenian;Slovene;Slovenes;Slovenians|Ljubljana
SWE|country|Sweden||Swedish;Swede;Swedes|Stockholm
SWZ|country|Eswatini|Swaziland|Swazi;Swazis|Lobamba;Mbabane
SXM|country|Sint Maarten|||Philipsburg
SYC|country|Seychelles||Seychellois
SYR|country|Syria|Syrian Arab Republic|Syrian;Syrians|Damascus
TALIBAN|organisation|Taliban|Taleban
TCA|country|Turks and Caicos Islands
TCD|country|Chad||Chadian;Chadians|N'Djamena
TGO|country|Togo||Togolese|Lomé
THA|country|Thailand||Thai;Thais|Bangkok
TIBET|country|Tibet||Tibetan;Tibetans|Lhasa
TJK|country|Tajikistan||Tajik;Tajikistani;Tajiks;Tajikistanis|Dushanbe
TKL|country|Tokelau|||Fakaofo
TKM|country|Turkmenistan||Turkmen;Turkmenistani;Turkmenistanis|Ashgabat
TLS|country|Timor-Leste|East Timor|Timorese;East Timorese|Dili
TON|country|Tonga||Tongan;Tongans|Nuku'alofa
TRANSNISTRIA|country|Transnistria||Transnistrian;Transnistrians|Tiraspol
TRANSPARENCY|organisation|Transparency International
TTO|country|Trinidad and Tobago||Trinidadian;Tobagonian;Trinidadians;Tobagonians|Port of Spain
TTP|organisation|Tehreek-e-Taliban Pakistan|TTP;Pakistani Taliban;Tehrik-i-Taliban Pakistan
TUN|country|Tunisia||Tunisian;Tunisians|Tunis
TUR|country|Turkey|Türkiye;Turkiye|Turkish;Turk;Turks|Ankara|Çankaya
TUV|country|Tuvalu||Tuvaluan;Tuvaluans|Funafuti
TWN|country|Taiwan|Republic of China|Taiwanese|Taipei
TZA|country|Tanzania|United Republic of Tanzania|Tanzanian;Tanzanians|Dodoma;Dar es Salaam
UEFA|organisation|UEFA|Uefa
UGA|country|Uganda||Ugandan;Ugandans|Kampala
UKR|country|Ukraine||Ukrainian;Ukrainians|Kyiv;Kiev||Verkhovna Rada;Rada
UN|organisation|United Nations|UN;U.N.;United Nations Organisation||||Security Council;UN Security Council;U.N. Security Council;United Nations Security Council;UNSC;General Assembly;UN General Assembly;U.N. General Assembly;United Nations General Assembly;UNGA;Human Rights Council;UN Human Rights Council;UNHRC;Economic and Social Council;ECOSOC;OHCHR;OCHA;blue helmets;UNIFIL;MINUSMA;MONUSCO;UNAMA;UN peacekeepers
UNAIDS|organisation|UNAIDS
UNASUR|organisation|UNASUR|Unasur
UNCTAD|organisation|UNCTAD|Unctad
UNDP|organisation|United Nations Development Programme|UNDP;UN Development Programme
UNEP|organisation|United Nations Environment Programme|UNEP;UN Environment Programme
UNESCO|organisation|UNESCO|Unesco
UNFPA|organisation|United Nations Population Fund|UNFPA
UNHCR|organisation|UNHCR|UN Refugee Agency;United Nations High Commissioner for Refugees;UN refugee agency;UN High Commissioner for Refugees
UNICEF|organisation|UNICEF|Unicef;United Nations Children's Fund
UNODC|organisation|United Nations Office on Drugs and Crime|UNODC
UNRWA|organisation|UNRWA|Unrwa;United Nations Relief and Works Agency
URY|country|Uruguay||Uruguayan;Uruguayans|Montevideo
USA|country|United States|United States of America;USA;U.S.A.;US;U.S.;U. S.;America|American;Americans|Washington;Washington, D.C.;Washington DC|White House;Pentagon;Capitol Hill;Capitol;Foggy Bottom;Oval Office|Congress;House of Representatives;State Department;Justice Department;Department of Justice;Department of State;Department of Defense;Department of Homeland Security;FBI;CIA;Federal Reserve;Supreme Court of the United States;Homeland Security
UZB|country|Uzbekistan||Uzbek;Uzbeks;Uzbekistani;Uzbekistanis|Tashkent
VAT|country|Vatican|Holy See;Vatican City||Vatican City
VCT|country|Saint Vincent and the Grenadines|St Vincent and the Grenadines|Vincentian;Vincentians|Kingstown
VEN|country|Venezuela||Venezuelan;Venezuelans|Caracas|Miraflores
VGB|country|Virgin Islands
VIR|country|Virgin Islands|||Charlotte Amalie
VNM|country|Vietnam|Viet Nam|Vietnamese|Hanoi
VUT|country|Vanuatu||Ni-Vanuatu|Port Vila
WADA|organisation|World Anti-Doping Agency|WADA;Wada
WAGNER|organisation|Wagner Group|Wagner group;Wagner mercenaries
WALES|country|Wales||Welsh;Welshman;Welshmen|Cardiff||Senedd
WEF|organisation|World Economic Forum|WEF
WEU|organisation|Western European Union|WEU
WFP|organisation|World Food Programme|WFP;World Food Program;UN World Food Programme
WHO|organisation|World Health Organization|WHO;World Health Organisation
WIPO|organisation|World Intellectual Property Organization|WIPO
WLF|country|Wallis and Futuna|||Mata-Utu
WMO|organisation|World Meteorological Organization|WMO;World Meteorological Organisation
WORLD-BANK|organisation|World Bank|World Bank Group||||International Finance Corporation
WSM|country|Samoa||Samoan;Samoans|Apia
WTO|organisation|World Trade Organization|WTO;World Trade Organisation
WWF|organisation|WWF|World Wildlife Fund;World Wide Fund for Nature
XKX|country|Kosovo||Kosovar;Kosovan;Kosovars;Kosovans|Pristina;Prishtina
YEM|country|Yemen||Yemeni;Yemenis|Sana'a;Sanaa;Sana'a;Aden
YPG|organisation|YPG|People's Protection Units
YUGOSLAVIA|country|Yugoslavia||Yugoslav;Yugoslavian;Yugoslavians
ZAF|country|South Africa||South African;South Africans|Pretoria;Cape Town|Union Buildings;Luthuli House
ZANZIBAR|country|Zanzibar||Zanzibari;Zanzibaris
ZIONIST-ENTITY|country|Zionist entity
ZMB|country|Zambia||Zambian;Zambians|Lusaka
ZWE|country|Zimbabwe||Zimbabwean;Zimbabweans|Harare
`;

/** Longer names that hold an actor's name and are no mention of it. */
export const NOT_ACTORS_ROW = `South China Sea;East China Sea;China Sea;Indian Ocean;Persian Gulf;Gulf of Mexico;Gulf of Oman;Gulf of Guinea;Gulf of Thailand;Sea of Japan;Panama Canal;English Channel;New England;New Mexico;New South Wales;New York;Lake Malawi;Lake Chad;Korean Peninsula;Korean peninsula;Iberian Peninsula;Arabian Peninsula;Arabian Sea;Irish Sea;Norwegian Sea;Bay of Bengal;Strait of Hormuz;Taiwan Strait;Washington State;Washington Post;New York Times;Financial Times;Congress Party;Prince of Wales;Princess of Wales;Duke of Edinburgh;Port of Spain;Paris Agreement;Paris agreement;Paris accord;Geneva Convention;Geneva Conventions;Berlin Wall;Treaty of Rome;Treaty of Versailles;Oslo accords;Oslo Accords;Minsk agreements;Minsk accords;Dayton accords;Kyoto Protocol;Vienna Convention;Good Friday Agreement;Windsor Framework;Balfour Declaration;Nobel Peace Prize;World Cup;European Cup;Guinea pig;Brussels sprouts;French fries;Christmas Day;London Bridge;Tower of London;Lake Geneva;Latin America;North America;South America;Central America;Latin American;North American;South American;Central American;Latin Americans;North Americans;South Americans;USA Today;Fox News Sunday;Meet the Press;French Open;Australian Open;Indian summer;Chinese whispers;Dutch courage;Russian roulette;Durand Line`;
