/** What is said of somebody with `be`, words that no tree reads as one predicate: lower-case words, `~` for a possessive. */
export const COPULAR_PHRASES: ReadonlyMap<'praise' | 'blame', readonly (readonly string[])[]> = new Map([
  [
    'blame',
    rows(`in it for, out for revenge, out for blood, out for ~, out to get, out to settle scores, up to no good, up to ~
      tricks, up to ~ old tricks, up to ~ neck in, up to ~ eyes in, at it again, asking for it, asleep on the job, asleep at the wheel, asleep at the switch, asleep at the helm, asleep on ~
      feet, behind the times, stuck in the past, living in the past, in cahoots with, in the grip of panic, in
      league with, all talk, all mouth, all bluster, all hat and no, full of hot air, full of itself, full of
      himself, full of herself, full of themselves, a law unto, a law to, little better than, not much better
      than, too big for ~ boots, too grand to, too proud to, the last to talk, the last person to, the last man
      to, the last woman to, the last one to, in no position to lecture, in no position to complain, a fine one
      to talk, one to talk, soft in the head, wet behind the ears, out of ~ mind, out of ~ senses, past ~ best,
      hand in glove with, barking mad, off ~ head`),
  ],
  [
    'praise',
    rows(` on the side of the angels, the soul of, worth its salt, worth his salt, worth her salt, equal
      to the occasion, every inch a, generous to a fault, honest to a fault, a man of ~ word, a woman of ~ word,
      ahead of ~ time, a credit to, a good friend to, a true friend to`),
  ],
]);

function rows(phrases: string): readonly (readonly string[])[] {
  return phrases.split(',').map((phrase) => phrase.trim().split(/\s+/));
}
