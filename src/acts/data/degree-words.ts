/**
 * Words that make an act stronger or weaker, with what they add to its strength of 0..1. The steps follow the boosters and
 * dampeners of Quirk et al. (1985, § 8.104 ff.) in three sizes: great, plain, slight.
 */
const GREAT = 0.15;
const PLAIN = 0.1;
const SLIGHT = 0.05;

const row = (effect: number, words: string): readonly (readonly [string, number])[] =>
  words
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [word, effect]);

export const DEGREES: ReadonlyMap<string, number> = new Map([
  ...row(
    GREAT,
    `utterly totally completely absolutely unreservedly unequivocally categorically vehemently ferociously savagely
     fiercely furiously scathingly roundly bitterly wholeheartedly profusely abjectly blistering scathing withering
     furious savage abject profuse unreserved unequivocal categorical vehement ferocious fierce bitter outright
     blatant flagrant brazen egregious wholehearted`,
  ),
  ...row(
    PLAIN,
    `strongly sharply harshly severely deeply firmly loudly angrily openly publicly repeatedly warmly highly greatly
     sincerely heartily solemnly flatly very extremely particularly especially truly really strong sharp harsh severe
     deep firm loud angry open public repeated warm high great sincere hearty solemn flat stern sternly heavily heavy
     rightly forcefully forceful passionately outspoken stinging stiff`,
  ),
  ...row(SLIGHT, 'clearly plainly directly again also even indeed much clear plain direct'),
  ...row(
    -PLAIN,
    `mildly gently slightly somewhat partly partially faintly cautiously guardedly tepidly lukewarm half-heartedly
     grudgingly reluctantly implicitly obliquely tacitly mild gentle slight partial faint cautious guarded tepid
     grudging reluctant implicit oblique tacit muted veiled belated belatedly quietly quiet qualified privately
     private politely polite indirectly indirect little`,
  ),
  ...row(-SLIGHT, 'rather quite fairly almost nearly briefly merely only just perhaps apparently'),
]);
