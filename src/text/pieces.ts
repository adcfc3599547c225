/**
 * The pieces a chunk is made of, in the order they are tried at every place. A chunk is at most `LONGEST_RUN` long,
 * so that no alternative costs more than that.
 */

/** Addresses, tags and faces: only in chunks that may hold one. */
const ADDRESSES = [
  // web and mail addresses, without the punctuation of the sentence behind them
  String.raw`(?:https?|ftp):\/\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]`,
  String.raw`www\.[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]`,
  String.raw`[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`,
  // names of machines and files
  String.raw`[\p{L}\p{N}_-]{2,}(?:\.[\p{L}\p{N}_-]{2,})*\.(?:com|org|net|edu|gov|mil|int|info|co|uk|eu|de|fr|pk|in|ir|htm|html|pdf|docx?|xlsx?|txt|jpe?g|png|gif|zip)(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’])?(?![\p{L}\p{N}])`,
  String.raw`[#@](?=\p{L})[\p{L}\p{N}_]+`,
  // faces
  String.raw`[:;=]['’]?-?[)(DPpOo\/|](?![\p{L}\p{N}])|<3(?!\d)`,
];

const PIECES = [
  // 11/28/2000, 713-853-3989
  String.raw`\d{1,4}\/\d{1,2}\/\d{2,4}(?![\p{L}\p{N}])`,
  String.raw`\d{3}-(?:\d{3}-)?\d{4}(?![\p{L}\p{N}-])`,
  // 9/11  1,000.50  3:40  1990s  21st
  String.raw`\d+\/\d+(?![\p{L}\p{N}\/])`,
  String.raw`\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)(?!\p{L})`,
  String.raw`\.?\d+(?:[.,:]\d+)*`,
  // ’90s, ’tis, and a clitic behind something that is no word
  String.raw`['’](?:\d0s|[tT](?:is|was)|em|s|m|d|re|ve|ll)(?!\p{L})`,
  // U.S.  Ph.D.  a.m.
  String.raw`\p{L}{1,2}(?:\.\p{L}{1,2})+(?![\p{L}\p{N}])\.?`,
  // b/c, w/
  String.raw`b\/c(?![\p{L}\p{N}])|w\/o?(?!\p{L})`,
  // the sign of an omission
  String.raw`\[(?:\.{3}|…)\]`,
  // letters before an amount: IRR 200,000
  String.raw`\p{L}{1,4}(?=\d+[.,]\d)`,
  // US$, and words with apostrophes and ampersands inside
  String.raw`\p{Lu}{1,3}\$(?=\d)`,
  String.raw`[\p{L}\p{M}\p{N}_\u00ad\u200b-\u200f\u2060]+(?:['’&][\p{L}\p{M}\p{N}]+)*`,
  // runs of one mark, and marks of question and exclamation together
  String.raw`\.{3,}|\.\.(?!\.)|…+|-{2,}|—+|[!?‼⁇⁈⁉]+|\*+|_+|=+|~+|\$+|<+|>+|#+|\|+`,
  // emoji with their modifiers, joined ones and flags
  String.raw`\p{RI}\p{RI}|\p{Extended_Pictographic}[\uFE0F\p{EMod}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)*`,
  // one character with its combining marks
  String.raw`[\s\S]\p{M}*`,
];

const PIECE = new RegExp(PIECES.join('|'), 'uy');
const PIECE_OR_ADDRESS = new RegExp([...ADDRESSES, ...PIECES].join('|'), 'uy');
const MAY_HOLD_ADDRESS = /[@/#:;=<]|\w\.\w/;

/** Starts of the pieces of a chunk, and the end of the last one. */
export function findPieces(chunk: string): number[] {
  const pattern = MAY_HOLD_ADDRESS.test(chunk) ? PIECE_OR_ADDRESS : PIECE;
  const cuts: number[] = [];
  let offset = 0;
  while (offset < chunk.length) {
    cuts.push(offset);
    pattern.lastIndex = offset;
    offset = pattern.test(chunk) ? pattern.lastIndex : offset + 1;
  }
  cuts.push(chunk.length);
  return cuts;
}
