import type { ClosingMark } from './sentences';

/** Verbs that follow a quotation with its speaker. */
const VERBS =
  'said|says|asked|asks|replied|replies|added|adds|wrote|writes|cried|demanded|declared|warned|insisted|explained|answered|shouted|told|remarked|exclaimed|wondered|argued|claimed|noted|concluded|continued|joked|quipped|snapped|complained|protested';

const SPEAKER = new RegExp(
  String.raw`^(?:(?:he|she|they|we|I|one|it|the \w+)|(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Senator|Prof)\.? )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){0,3}) (?:\w+ly )?(?:${VERBS})\b`,
  'u',
);

/** `“Why now?” Mr Smith asked.`: the quotation is no sentence of its own. */
export function followedBySpeaker(text: string, mark: ClosingMark, next: number, end: number): boolean {
  const asked = text[mark.end - 1] === '?' || text[mark.end - 1] === '!';
  return asked && SPEAKER.test(text.slice(next, Math.min(end, next + 80)));
}
