/** Nouns before `of` that only measure or wrap what follows: `a word of regret`, `a wave of criticism`, `a letter of apology`. */
export const CONTAINERS: ReadonlySet<string> = new Set(
  `word wave storm torrent chorus barrage hail flood stream deluge round series string volley litany note message letter
   statement expression gesture sign hint trace shred ounce token display show act murmur whisper syllable line form
   kind sort type piece bit lot deal degree measure amount offer gale tide shower burst flurry spate crescendo dose
   mixture mix possibility day week month hour year term session host hint air tone language campaign programme process`
    .split(/\s+/)
    .filter(Boolean),
);
