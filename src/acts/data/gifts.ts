const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs of handing over; what is handed over decides whether it is help. */
export const HANDING_VERBS = list(
  `provide give send supply donate contribute deliver grant distribute ship fly deploy pay lend extend allocate pledge
   earmark dispatch channel transfer airlift hand offer announce approve authorise authorize release disburse commit
   unveil loan`,
);

/** What helps whoever gets it; money does as well. */
export const HELPFUL = list(
  `aid assistance relief support help food medicine medication drug vaccine supply equipment shelter tent blanket water
   clothing fund funding grant loan donation training expert engineer doctor medic nurse team rescuer instructor
   peacekeeper observer material parcel package ambulance generator fuel grain wheat rice seed hospital school
   scholarship subsidy money cash visa rice flour relief bed oxygen mask ventilator kit pump
   know-how technician adviser trainer volunteer
   latrine well fertiliser fertilizer compensation bailout debt-relief lifeline donation blood vaccine book laptop
   berth bunk chart coal firewood flour loaf lodging meal milk oil potato sandbag sandwich shelter soup tarpaulin roof`,
);

/** What helps where it is lent; sent, it may come as a threat. */
export const LENT = list(
  `helicopter plane aircraft boat ship ferry lorry truck bus tractor excavator bulldozer crane digger tanker drone
   crew firefighter fireman pilot diver surgeon nurse engineer surveyor hall office room land`,
);

/** Verbs of getting money together for somebody: `raised £4,000 for the widow`. */
export const RAISING_VERBS = list('collect raise subscribe club chip stump cough put scrape');

/** What is done for somebody for pay; done for nothing it helps him. */
export const SERVING_VERBS = list(
  `bake bind bury carry clean clear cook copy coach cover defend deliver dig drain drive dye educate feed ferry fill fix
   fit fly furnish guard guide haul heat house insure launder light lodge mend move nurse oil paint pilot plant plough plow
   power print process protect pump rebuild refit refuel repair replace represent restore roof run scan seat serve service
   sew shelter shoe stitch store supply sweep tailor teach tend tow train transport treat tune vaccinate vet warm wash water
   weld wire`,
);
/** Words that say that nobody was made to pay. */
export const FREELY: readonly (readonly string[])[] = [
  ['free', 'of', 'charge'],
  ['without', 'charge'],
  ['at', 'no', 'charge'],
  ['for', 'free'],
  ['for', 'nothing'],
  ['own', 'expense'],
  ['own', 'cost'],
  ['without', 'a', 'fee'],
  ['gratis'],
];

/** Verbs that help whoever is lent a thing, whatever it is. */
export const LENDING_VERBS = list('lend loan');
/** What is only said to be lent. */
export const UNLENT = list(
  `air aura authority backing charm colour color credence credibility dignity ear edge force gravitas hand interest legitimacy
   lustre luster name piquancy prestige respectability shoulder spice strength support sympathy urgency voice weight
   poignancy substance irony flavour flavor vote comb cup handkerchief lighter match newspaper pen pencil razor spoon`,
);

/** Room and lodging that is offered to somebody. */
export const OFFERED = list(
  `bed berth boat canteen chapel desk floor garage garden hall home hospitality house hut lift lodging lodgings meal mooring
   office pitch platform pulpit refuge roof room seat shelter shed space stage stall storage tent theatre wall warehouse
   wharf workshop yard`,
);

export const MONEY_SIGNS = list('$ € £ ¥ ₹');
export const MONEY_WORDS = list(
  `million billion dollar euro pound sterling yen franc peso rupee krona kronor krone kroner rand naira shilling zloty
   ruble rouble dinar dirham riyal ringgit baht rupiah yuan cedi forint leu lev`,
);

/** Verbs of giving back, to whom it belongs. */
export const RETURNING_VERBS = list('return restore repatriate surrender cede relinquish');
/** What goes back and forth in play and talk, and is nobody's own. */
export const UNOWNED = list(
  'ball call compliment favour favor fire glance greeting letter message pass salute serve shot smile text verdict visit wave',
);
/** Verbs of having in common, and what is worth having. */
export const SHARING_VERBS = list('share exchange pool swap');
export const SHARED = list('intelligence evidence information data expertise technology experience know-how');

/** What is given to thank or honour somebody. */
export const COURTESIES = list(
  `bouquet cake card champagne chocolate clock flower garland hamper medal plaque scroll toast trophy wreath`,
);
/** What courtesies come in: `a bottle of port`, `a box of dates`. */
export const VESSELS_OF_COURTESY = list('basket bottle box bunch case crate jar tin');
/** What nobody is given to please him. */
export const UNWELCOME = list(
  'ammunition bullet bomb cartridge complaint document evidence file letter paper question shell tear',
);
export const COURTEOUS_VERBS = list('give send buy bring present award offer');

/** Verbs of getting money, from whoever gives it. */
export const RECEIVING_VERBS = list('accept receive get');
