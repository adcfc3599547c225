import { findActs, tellsActs } from './table';

describe('a deed stands for its author', () => {
  tellsActs([
    ['Iran’s decision was condemned.', '- unnamed > IRN'],
    ['France condemned Spain’s raid.', '- FRA > ESP'],
    ['The Greens praised Ms Lind’s courage.', '+ GREENS > LIND'],
    ['Kenya denounced the policies of Uganda.', '- KEN > UGA'],
    ['Norway criticised the remarks by Russia.', '- NOR > RUS'],
    ['The Drivers Union welcomed Acme’s offer.', '+ UNION > ACME'],
    ['Mr Okoro has rejected the apology by Ms Lind.', '- OKORO > LIND'],
    ['Chile deplored the decision taken by Peru.', '- CHL > PER'],
    ['Egypt condemned the dam that Ethiopia built.', '- EGY >'],
    ['The Northern League criticised the conduct of Rovers.', '- LEAGUE > ROVERS'],
    ['Acme’s handling of the strike was denounced by the Drivers Union.', '- UNION > ACME'],
    ['Poland attacked Belarus’s record on prisons.', '! POL > BLR'],
    ['Japan hailed the US offer.', '+ JPN > USA'],
  ]);
});

describe('a possessor behind its noun', () => {
  tellsActs([['In March a cartoon of ours mocked Acme.', '- author > ACME']]);
});

describe('whoever does something to the one they belong to is another', () => {
  tellsActs([
    ['Mr Doyle was booed by his own conference.', '- unnamed > doyle'],
    ['The bank was denounced by its own branches.', '- unnamed > bank'],
  ]);
});

describe('people who only belong to somebody are not meant with him', () => {
  test.each([
    ['France praised Spain’s dissidents.', 'ESP'],
    ['Norway thanked Russia’s opponents.', 'RUS'],
    ['Kenya condemned the killers of Uganda’s citizens.', 'UGA'],
    ['Chile welcomed Peru’s refugees.', 'PER'],
  ])('%s', (text, country) => {
    expect(findActs(text).filter((act) => act.targets.includes(country))).toEqual([]);
  });
});
