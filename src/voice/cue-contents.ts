/*
 * Where a report stands that is no clause: the object of a verb of claiming (`alleged a breach`), the phrase of its
 * preposition (`accused them of fraud`), the phrase of a noun (`fears of a war`). Only where the words are presented
 * as somebody's and not as facts.
 */

function words(list: string): readonly string[] {
  return list.trim().split(/\s+/u);
}

/** Verbs whose direct object is what somebody says or thinks, not whom he says it to. */
export const CONTENT_OBJECTS: ReadonlySet<string> = new Set(
  words(`
    acknowledge admit allege anticipate assert avow cite claim concede confess contest declare demand deny deplore
    describe detail disclose dispute doubt emphasise emphasize envisage expect express fear foresee forecast foretell
    guarantee highlight hint imagine imply indicate insinuate intimate lament mention note outline pledge posit predict
    proclaim profess promise propose question recall recommend reiterate relate repeat report request reveal signal
    speculate state stress suggest underline underscore voice
  `),
);

/** Prepositions behind which a verb has what its subject says or thinks. */
export const CONTENT_PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map<
  string,
  readonly string[]
>([
  ['accuse', ['of']],
  ['agonise', ['over', 'about']],
  ['appeal', ['for']],
  ['argue', ['for', 'against', 'about']],
  ['assure', ['of']],
  ['blame', ['for']],
  ['boast', ['of', 'about']],
  ['brag', ['of', 'about']],
  ['call', ['for']],
  ['charge', ['with']],
  ['clamour', ['for']],
  ['complain', ['of', 'about']],
  ['dream', ['of', 'about']],
  ['fret', ['about', 'over']],
  ['grumble', ['about', 'at']],
  ['hint', ['at']],
  ['hope', ['for']],
  ['joke', ['about']],
  ['lecture', ['on', 'about']],
  ['object', ['to']],
  ['plead', ['for']],
  ['point', ['to']],
  ['pray', ['for']],
  ['press', ['for']],
  ['push', ['for']],
  ['rage', ['at', 'against', 'about']],
  ['rail', ['at', 'against']],
  ['rant', ['about', 'against']],
  ['remind', ['of']],
  ['speak', ['of', 'about']],
  ['suspect', ['of']],
  ['talk', ['of', 'about']],
  ['testify', ['to']],
  ['threaten', ['with']],
  ['warn', ['of', 'about', 'against']],
  ['wonder', ['about', 'at']],
  ['worry', ['about', 'over']],
  ['write', ['of', 'about']],
  ...words(
    'brand cast characterise characterize depict describe dismiss hail label paint portray regard see view',
  ).map((verb) => [verb, ['as']] as const),
]);

/** Prepositions behind which a noun of claiming has its content (`claims of fraud`, `a call for calm`). */
export const NOUN_PREPOSITIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['accusation', ['of']],
  ['allegation', ['of']],
  ['assurance', ['of']],
  ['belief', ['in']],
  ['call', ['for']],
  ['charge', ['of']],
  ['claim', ['of']],
  ['complaint', ['of', 'about']],
  ['concern', ['about', 'over']],
  ['demand', ['for']],
  ['doubt', ['about', 'over']],
  ['fear', ['of', 'about', 'over']],
  ['forecast', ['of']],
  ['hint', ['of']],
  ['hope', ['of', 'for']],
  ['pledge', ['of']],
  ['plea', ['for']],
  ['prediction', ['of']],
  ['promise', ['of']],
  ['rumour', ['of', 'about']],
  ['rumor', ['of', 'about']],
  ['suggestion', ['of']],
  ['suspicion', ['of', 'about']],
  ['talk', ['of']],
  ['threat', ['of']],
  ['warning', ['of', 'about']],
  ['worry', ['about', 'over']],
]);
