/** What is said of somebody with `be`, words that no tree reads as one predicate: lower-case words, `~` for a possessive. */
export const COPULAR_PHRASES: ReadonlyMap<'praise' | 'blame', readonly (readonly string[])[]> = new Map([
  [
    'blame',
    rows(`in it for, out for revenge, out for blood, out for ~, out to get, out to settle scores, up to no good, up to ~ tricks,
      up to ~ old tricks, up to ~ neck in, up to ~ eyes in, at it again, asking for it, asking for trouble, asleep on the job,
      asleep at the wheel, asleep at the switch, asleep at the helm, asleep on ~ feet, behind the times, stuck in the past,
      living in the past, in the pocket of, in the pockets of, in cahoots with, in hock to, in thrall to, in the grip of panic,
      in league with, all talk, all mouth, all bluster, all hat and no, full of hot air, full of itself, full of himself,
      full of herself, full of themselves, a law unto, a law to, no better than, little better than, not much better than,
      not fit to, unfit to, too clever by half, too big for ~ boots, too grand to, too proud to, too mean to, too idle to, the last to talk,
      the last person to, the last man to, the last woman to, the last one to, in no position to lecture, in no position to
      complain, a fine one to talk, one to talk, soft in the head, wet behind the ears, out of ~ depth, out of ~ mind,
      out of ~ senses, past ~ best, beyond the pale, beneath contempt, blind to, deaf to, dead to, drunk on power, drunk with power,
      hand in glove with, looking for a fight, spoiling for a fight, barking mad, off ~ head`),
  ],
  [
    'praise',
    rows(`as good as ~ word, on the side of the angels, the soul of, the salt of the earth, worth its salt, worth his salt,
      worth her salt, worth ~ weight in gold, equal to the task, equal to the occasion, true to ~ word, above reproach,
      beyond reproach, second to none, every inch a, generous to a fault, honest to a fault, a man of ~ word, a woman of ~ word,
      ahead of ~ time, a credit to, a good friend to, a true friend to, a tower of strength, a breath of fresh air`),
  ],
]);

function rows(phrases: string): readonly (readonly string[])[] {
  return phrases.split(',').map((phrase) => phrase.trim().split(/\s+/));
}
