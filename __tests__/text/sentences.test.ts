import { goldenRules } from '../../evaluation/sentences/golden-rules';
import { passes } from '../../evaluation/sentences';
import { createReader } from '../../src/text';

const reader = createReader();
const split = (text: string): string[] => reader.read(text).sentences.map((sentence) => sentence.text);

/** Each text is the sentences joined by a space. */
function splits(cases: readonly string[][]): void {
  it.each(cases.map((sentences) => ({ text: sentences.join(' '), sentences })))(
    '$text',
    ({ text, sentences }) => {
      expect(split(text)).toEqual(sentences);
    },
  );
}

describe('abbreviations', () => {
  splits([
    ['Mr. Okello met Dr. A. B. Lowe, Gen. Poe and Lt. Col. Lee in St. Louis.', 'They agreed.'],
    ['The U.S. Senate and the U.N. monitors met.', 'The talks were held in the U.S.', 'They failed.'],
    ['It began at 3:40 p.m. on Monday.', 'It ended at 6 p.m.', 'Nobody was hurt.'],
    ['He rang at 9 p.m. GMT on Jan. 3.', 'She did not answer.'],
    ['See No. 10, pp. 5–6, vol. 2 and Fig. 3.', 'The answer is no.', 'We asked twice.'],
    ['Smith et al. disagree, e.g. Brown, i.e. the other party vs. the bank, etc.', 'The rest is silence.'],
    ['We ate soup, bread, etc. and left.', 'It was late.'],
    ['We sued Hart & Co.', 'The firm was sold to Lowe Ltd. in May.'],
    ['It was agreed by you and I.', 'They lack vitamin C.', 'The doctors say so.'],
    ['The battle (b. Sept. 2013) is over.', 'It is Sunday.'],
    ['Gen. (retd.) Ali and Mr. Lee (D-N.Y.) Smith paid Rs. 500.', 'They left.'],
    ['He was born c. 1860 in Gen. Lee’s house.', 'It burned.'],
  ]);

  it('of the caller never end a sentence', () => {
    const own = createReader({ abbreviations: ['Cllr.', 'Ald', 'Hon. Sec.'] });
    const text = 'We asked Ald. Moss, the Hon. Sec. Jones and cllr. The rest left.';
    expect(own.read(text).sentences).toHaveLength(1);
    expect(own.read(text).sentences[0]?.tokens.map((token) => token.text)).toContain('Sec.');
    expect(split('Ask the sectr. The rest left.')).toHaveLength(2);
  });
});

describe('numbers and addresses', () => {
  splits([
    ['It cost $3.5 million, or 2.75 per cent.', 'Few paid it.'],
    ['The fee is $100.00.', 'It is too much.'],
    ['Read https://www.example.com/a.b?c=d.', 'Write to x.y@example.org.', 'Or ring.'],
    ['Read www.example.com.', 'Elsewhere it says less.'],
  ]);
});

describe('quotations', () => {
  splits([
    ['“Why now?” he asked.', 'Nobody knew.'],
    ['“Stop!” Mr Ravn shouted.', '“No!”', 'The room fell silent.'],
    ['“Is it over?” the old minister asked.', 'It was not.'],
    ['“Will they come?” asked Ms Vale.', 'They will.'],
    ['He said: “We came.', 'We saw.', 'We left.”', 'Nobody laughed.'],
    ['She called it “a gift. A bribe. A theft” and sat down.', 'They cheered.'],
    ['He asked, “Who pays? Who gains?” and sat down.'],
    ['The country “bears them no ill will.”', 'Then somebody fired.'],
    ["'We won't go,' he said.", "'Not now.", "Not ever.'", 'They stayed.'],
    ['He said, "This is great."', 'She left.'],
  ]);
});

describe('brackets, dashes and marks', () => {
  splits([
    ['It was settled (Nobody knows how. Nobody asked.) in a day.', 'It lasted.'],
    ['The bank paid.', '(Its chair did not.)', 'The savers waited.'],
    ['The rule is plain [see p. 4].', 'It was broken — twice — in May.'],
    ['Was it?!', 'Yes!!', 'And why??', 'Ask them.'],
    ['She works at Yahoo! in Nairobi.', 'He does not.'],
    ['He wondered … and waited.', 'And then...', 'Nothing came.'],
    ['It fell silent . . . .', 'The clerk coughed.'],
  ]);

  it('finds an end without a space behind it', () => {
    expect(split('The vote is over.Results are due.')).toEqual(['The vote is over.', 'Results are due.']);
  });
});

describe('the next word', () => {
  splits([
    ['They fled.', 'al-Qaeda claimed the attack.'],
    ['He sold it.', 'iPhone makers rejoiced.'],
    ['They came to the gate.', 'they were turned away.'],
    ['It cost five dollars.', '10 people paid.'],
  ]);
});

describe('the golden rules', () => {
  it.each(goldenRules.slice(0, 50).map((rule) => ({ rule: rule.name, given: rule })))(
    '$rule',
    ({ given }) => {
      expect(passes(reader, given)).toBe(true);
    },
  );

  it('are 52', () => {
    expect(goldenRules).toHaveLength(52);
  });
});

describe('lines without a mark at their end, joined by spaces', () => {
  splits([
    ['Dear Amina,', 'The kiln is fixed at last.', 'Kind regards,', 'Tobias'],
    ['Hello Mr. Osei,', 'We have moved the harvest to May.', 'Thanks,', 'Lena Brandt'],
    ['Good morning Mrs. Adeyemi,', 'I have found your umbrella.'],
    ['Could you send the soil samples before the weekend', 'Thanks', 'Ngozi'],
    ['Notes from the orchard walk', 'We saw three kinds of rust on the pears.'],
    ['The best bakery in the valley', 'They open at six and never run out.'],
    ['Bring a lamp and dry socks', 'If it rains we meet in the barn.'],
    ['The choir thanks its patrons', 'There are seats left for Sunday.'],
    ['Ines Caldeira', '03/11/2014 09:45 AM', 'The pump is here.'],
    ['The harbour opens at noon.', 'Ravi Menon', '12/05/2016 4:10 PM', 'Please tell the pilots.'],
    ['Ferry late again', 'Tuesday, March 4, 2014', 'Commuters in Bergen waited three hours.'],
    ['Members only.', '----------', 'Dues are collected in June.'],
    ['Subject: Choir practice', 'From: Olga', 'Date: Monday next'],
    ['Tom Ekers', '02/03/2015 11:20 AM', 'Dear Ms. Abara,', 'I enclose the minutes.'],
    ['The gate will be mended.', 'Yours sincerely,', 'Petra Nemec, Warden'],
    ['The recipe is online.', 'https://oven.example.org/rye', 'Bake it on stone.'],
    ['See https://oboe.example.org/reeds', 'https://oboe.example.org/pads'],
    ['The jam set perfectly :)', 'Next year I will add quince.'],
    ['i went to the museum twice.', 'it was shut both times!', 'why do they print hours?'],
    ['do i need a permit to keep bees?', 'i have had two hives since may.'],
  ]);
});

describe('capitals and marks of edited prose that begin no sentence', () => {
  splits([
    ['The film We need to talk divided the critics.'],
    ['Her novel If only was translated into nine languages.'],
    ['Thanks, Prime Minister, for nothing.'],
    ['Take care, Europe.'],
    ['Best British bands were left out of the list.'],
    ['The treaty was signed on Friday, August 21, 2015, in Geneva.'],
    ['The report, published on 12/11/2014 10:30, says nothing.'],
    ['Students at The Hague University walked out.'],
    ['In Why we build the author defends the tower.'],
    ['The band The the split in 1994.'],
    ['The slogan Yes we can was worn out by then.'],
    ['However, The Guardian disagreed.'],
    ['Ministers ask, Why now?'],
    ['The motto reads We shall not be moved.'],
    ['What the minister calls “We the people” is nobody but himself.'],
    ['The party My homeland won two seats.'],
    ['The Day The music died is still mourned.'],
    ['The i newspaper asked: what about the wards? the clinics? the nurses?'],
    ['See https://ferry.example.org/fares for the fares.'],
    ['3) The first point is the weakest.'],
  ]);
});
