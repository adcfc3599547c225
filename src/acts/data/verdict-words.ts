import { BLAMED_CONDUCT, PRAISED_CONDUCT } from './conduct-words';

const list = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);
const rows = (phrases: string): readonly (readonly string[])[] =>
  phrases.split(',').map((phrase) => phrase.trim().split(/\s+/));

/** What is said of a deed that `that` or `this` takes up, whoever did it being blamed. */
export const BLAMED_DEED: ReadonlySet<string> = new Set([
  ...BLAMED_CONDUCT,
  ...list(
    `absurd arrogant bad barbarous blunder boorish breach brutal brutality bully bullying bungling callous cant churlish clumsy
     contemptible cowardice craven crass cynical cynicism daft dastardly deceit deplorable despicable dirty discrimination
     disgrace disgraceful dishonest dishonourable disingenuous disproportionate disreputable disrespectful dodge error evasion
     excessive extortion farce farcical feeble folly fudge ghastly gratuitous graceless grotesque grubby ham-fisted hasty
     heartless heavy-handed high-handed humbug hypocrisy hypocritical idiocy ignoble ill-advised ill-bred ill-considered
     ill-judged ill-mannered ill-timed immature immoral improper imprudent inconsiderate indecent indefensible inept
     inexcusable inhospitable inhuman inhumane injudicious injustice insensitive insolence insolent insult intolerable invidious
     irresponsible lamentable lie low lunacy lunatic madness malice malicious mean-spirited mistake mistaken monstrous
     needless negligence negligent nonsense odious outrage outrageous overdone overreaction perverse pettiness pointless
     provocation provocative pusillanimous rash reckless recklessness reprehensible rotten ruthless scandal scandalous
     self-serving selfish senseless shameful shameless shortsighted short-sighted slander slovenly sordid spite spiteful
     stupid stupidity tactless tawdry tasteless theft thoughtless travesty treachery trick trickery unacceptable unbecoming uncalled-for
     uncharitable uncivil undemocratic underhand unfair unforgivable unfriendly ungracious unjust unjustifiable unjustified unkind
     unlawful unnecessary unpardonable unprincipled unprofessional unreasonable unscrupulous unsporting unwarranted unwise unworthy
     vandalism vanity vile vindictive vindictiveness wanton wicked wrong wrong-headed wrongheaded`,
  ),
]);

export const PRAISED_DEED: ReadonlySet<string> = new Set([
  ...PRAISED_CONDUCT,
  ...list(
    `admirable apt charitable chivalrous clever commendable compassionate constructive courage courageous courteous courtesy
     creditable dignified diplomatic even-handed exemplary fine good-hearted good-natured grace grown-up heroic heroism
     hospitable hospitality honourable honorable human humane imaginative impressive judicious kindly kindness laudable
     leadership level-headed magnanimity magnanimous manly masterly mature merciful mercy neighbourly neighborly politic
     praiseworthy principled proper proportionate prudence prudent public-spirited realistic refreshing resolute responsible right
     selfless sensible sensitive shrewd skilful splendid sportsmanlike statesmanlike statesmanship sporting superb tact timely true
     unselfish valiant welcome well-judged`,
  ),
]);

/** Verdicts of several words, right behind the copula. */
export const BLAMING_VERDICTS = rows(
  `no way to, not the way to, no excuse, no answer, no use to, no help, not cricket, not good enough, nowhere near good enough,
   not on, not fair, not right, not worthy, not nice, not kind, hardly fair, hardly wise, hardly cricket, hardly neighbourly,
   scarcely fair, a cheap shot, a low blow, a cheap trick, a cheap joke, a dirty trick, a poor show, a poor return, a poor thing to, a poor way to,
   a poor joke, a bad joke, a sorry sight, a sorry business, a sorry spectacle, a sorry performance, a funny way to, a strange way to,
   an odd way to, a fine way to, a pity, a shame, a great pity, a great shame, bad manners, bad form, bad faith, bad law, bad business,
   poor form, poor manners, poor taste, in poor taste, in bad taste, in bad faith, sharp practice, double dealing, out of order,
   out of line, out of proportion, beneath it, beneath him, beneath her, beneath them, below the belt, too much, too clever, too bad,
   a step too far, a bridge too far, going too far, to its shame, to its discredit, to his shame, to his discredit, to her shame, to her
   discredit, to their shame, to their discredit, the act of a, an abuse, a betrayal, the wrong`,
);
export const PRAISING_VERDICTS = rows(
  `no small thing, no small matter, no small feat, no mean feat, no mean thing, more than most, more than anybody, more than anyone, as it should be,
   as it ought to be, what friends are for, what neighbours are for, how neighbours behave, how friends behave, how it should be done,
   how it is done, good manners, good sense, good government, good practice, good law, good form, good work, good of, big of, well done, well said,
   well meant, handsomely done, handsomely said, common sense, fair play, plain speaking, a good deed, a good start, a start,
   a good turn, a good sign, a fine gesture, a fine thing, a handsome gesture, a decent gesture, a kind thought, a model of, an example, a lesson,
   the right, the decent thing, the honourable thing, the least it owed, to its credit, to his credit, to her credit, to their credit, a credit to,
   worth a great deal, worth something, worth more, not nothing, not a small thing`,
);
