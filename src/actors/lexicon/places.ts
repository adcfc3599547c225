import { words } from './words';

/**
 * Regions and large cities that are no capitals: where something happens, and nobody unless they act themselves
 * ("California sued"). Spaces are written as underscores. Our own list.
 */
export const PLACES: ReadonlySet<string> = words(`
  Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa
  Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada
  New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania
  Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming
  Ontario Manitoba Saskatchewan Alberta British_Columbia Nova_Scotia New_Brunswick Newfoundland Victoria Queensland
  Tasmania New_South_Wales Western_Australia South_Australia Northern_Territory Punjab Sindh Balochistan Baluchistan
  Khyber_Pakhtunkhwa Kashmir Jammu Gujarat Maharashtra Kerala Tamil_Nadu Karnataka Bihar Assam Rajasthan Uttar_Pradesh
  West_Bengal Bengal Goa Manipur Nagaland Xinjiang Hunan Hubei Sichuan Guangdong Yunnan Crimea Donbas Donbass Donetsk
  Luhansk Kharkiv Kherson Mariupol Odesa Odessa Lviv Gaza West_Bank Golan Golan_Heights Galilee Sinai Darfur Tigray
  Katanga Kivu Biafra Mindanao Aceh Papua Java Sumatra Borneo Bali Bavaria Saxony Silesia Galicia Andalusia Basque
  Normandy Brittany Corsica Sicily Sardinia Lombardy Tuscany Crete Cornwall Kent Essex Sussex Yorkshire Lancashire
  Africa Asia America Americas Antarctica Oceania Middle_East Far_East Near_East North_Africa West_Africa East_Africa
  Southern_Africa Central_Africa South_Asia Central_Asia Southeast_Asia South-East_Asia East_Asia Eastern_Europe
  Western_Europe Central_Europe Balkans Caucasus Caribbean Maghreb Levant Sahel Scandinavia Latin_America South_America
  North_America Central_America Gulf Arctic Atlantic Pacific Mediterranean Aegean Baltic Adriatic Himalayas Sahara
  Chicago Boston Houston Dallas Seattle Denver Detroit Miami Atlanta Phoenix Philadelphia Pittsburgh Cleveland Baltimore
  Los_Angeles San_Francisco San_Diego Las_Vegas New_Orleans Minneapolis St_Louis Portland Charlotte Orlando Memphis
  Manhattan Brooklyn Queens Bronx Harlem Hollywood Silicon_Valley Wall_Street Toronto Montreal Montréal Vancouver
  Calgary Edmonton Winnipeg Halifax Sydney Melbourne Brisbane Perth Adelaide Hobart Darwin Auckland Christchurch Dunedin
  Mumbai Bombay Kolkata Calcutta Chennai Madras Bangalore Bengaluru Hyderabad Ahmedabad Pune Lahore Karachi Peshawar
  Quetta Multan Faisalabad Chittagong Mandalay Shanghai Shenzhen Guangzhou Wuhan Chongqing Tianjin Osaka Kyoto Nagasaki
  Hiroshima Busan Saigon Ho_Chi_Minh_City Cebu Davao Istanbul Izmir Jeddah Mecca Medina Dubai Sharjah Basra Mosul Kirkuk
  Fallujah Aleppo Homs Idlib Haifa Hebron Nablus Bethlehem Isfahan Mashhad Shiraz Tabriz Qom Kandahar Herat Alexandria
  Casablanca Marrakesh Benghazi Misrata Lagos Kano Kaduna Ibadan Port_Harcourt Mombasa Kisumu Johannesburg Durban Soweto
  Bulawayo Kumasi Goma Lubumbashi Manchester Birmingham Liverpool Leeds Sheffield Bristol Newcastle Nottingham Glasgow
  Aberdeen Dundee Belfast Derry Swansea Oxford Cambridge Cork Galway Limerick Marseille Marseilles Lyon Lyons Bordeaux
  Toulouse Nice Strasbourg Calais Lille Hamburg Munich Frankfurt Cologne Stuttgart Leipzig Dresden Bonn Geneva Zurich
  Basel Salzburg Milan Naples Turin Venice Florence Palermo Genoa Bologna Barcelona Seville Valencia Bilbao Porto
  Rotterdam The_Hague Hague Antwerp Ghent Bruges Gothenburg Malmo Malmö Bergen Aarhus Gdansk Krakow Kraków Lodz Łódź
  St_Petersburg Vladivostok Volgograd Thessaloniki Rio_de_Janeiro Rio São_Paulo Sao_Paulo Salvador Medellín Medellin
  Cali Guayaquil Cusco Valparaíso Rosario Córdoba Tijuana Guadalajara Monterrey Acapulco Davos Dover Heathrow Gatwick
`);

const BY_SPACE: ReadonlySet<string> = new Set([...PLACES].map((place) => place.replaceAll('-', ' - ')));

/** Whether words, as printed and joined by spaces, are the name of a place. */
export function isPlace(name: string): boolean {
  return PLACES.has(name) || BY_SPACE.has(name);
}
