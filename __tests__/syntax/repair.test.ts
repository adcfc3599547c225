import type { Tree } from '../../src/syntax';
import { repair } from '../../src/syntax/repair';
import { treeOf } from './table';

function arcs(tree: Tree): { words: string[]; xpos: string[]; heads: Int32Array; deprels: string[] } {
  return {
    words: tree.tokens.map((token) => token.text),
    xpos: tree.tokens.map((token) => token.xpos),
    heads: Int32Array.from(tree.tokens, (token) => token.head),
    deprels: tree.tokens.map((token) => token.deprel),
  };
}

/** Mends the arcs of a line and writes them as a line again. */
function mended(line: string): string {
  const tree = treeOf(line);
  const { words, ...annotation } = arcs(tree);
  const { xpos, heads, deprels } = repair(words, {
    ...annotation,
    upos: tree.tokens.map((token) => token.upos),
  });
  return words
    .map((word, index) => `${word}/${xpos[index]}/${heads[index]! + 1}:${deprels[index]}`)
    .join(' ');
}

const slips = [
  [
    'news hung on the one who is told it',
    `Oslo/NNP/2:nsubj told/VBD/0:root envoys/NNS/2:obj that/IN/6:mark it/PRP/6:nsubj erred/VBD/3:acl:relcl`,
    `Oslo/NNP/2:nsubj told/VBD/0:root envoys/NNS/2:iobj that/IN/6:mark it/PRP/6:nsubj erred/VBD/2:ccomp`,
  ],
  [
    'news hung on the one who is written to',
    `Oslo/NNP/2:nsubj wrote/VBD/0:root to/TO/4:case Bonn/NNP/2:obl that/WDT/7:obj it/PRP/7:nsubj erred/VBD/4:acl:relcl`,
    `Oslo/NNP/2:nsubj wrote/VBD/0:root to/TO/4:case Bonn/NNP/2:obl that/WDT/7:mark it/PRP/7:nsubj erred/VBD/2:ccomp`,
  ],
  [
    'an object of an infinitive taken for a second subject',
    `Peru/NNP/3:nmod:poss ’s/POS/1:case refusal/NN/8:nsubj to/TO/5:mark sign/VB/3:acl it/NN/8:nsubj has/VBZ/8:aux angered/VBN/0:root`,
    `Peru/NNP/3:nmod:poss ’s/POS/1:case refusal/NN/8:nsubj to/TO/5:mark sign/VB/3:acl it/NN/5:obj has/VBZ/8:aux angered/VBN/0:root`,
  ],
  [
    'the second partner of “between” taken for a second subject',
    `peace/NN/6:nsubj between/IN/3:case Fiji/NNP/1:nmod and/CC/6:cc Samoa/NNP/6:nsubj holds/VBZ/0:root`,
    `peace/NN/6:nsubj between/IN/3:case Fiji/NNP/1:nmod and/CC/5:cc Samoa/NNP/3:conj holds/VBZ/0:root`,
  ],
  [
    'a sentence taken for a noun with a participle',
    `Peru/NNP/0:root misled/VBN/1:acl and/CC/4:cc betrayed/VBN/2:conj it/PRP/4:obj ././1:punct`,
    `Peru/NNP/2:nsubj misled/VBD/0:root and/CC/4:cc betrayed/VBD/2:conj it/PRP/4:obj ././2:punct`,
  ],
  [
    'the main clause swallowed by a relative one',
    `rangers/NNS/0:root who/WP/3:nsubj mocked/VBD/1:acl:relcl him/PRP/6:nsubj have/VBP/6:aux fled/VBN/3:ccomp`,
    `rangers/NNS/6:nsubj who/WP/3:nsubj mocked/VBD/1:acl:relcl him/PRP/3:obj have/VBP/6:aux fled/VBN/0:root`,
  ],
  [
    'an attribute with an auxiliary',
    `Peru/NNP/4:nsubj had/VBD/3:aux deceived/VBN/4:amod nobody/NN/0:root ././4:punct`,
    `Peru/NNP/3:nsubj had/VBD/3:aux deceived/VBN/0:root nobody/NN/3:obj ././3:punct`,
  ],
  [
    'an aside taken for the subject',
    `Peru/NNP/4:vocative ,/,/1:punct it/PRP/4:expl seems/VBZ/7:nsubj ,/,/4:punct has/VBZ/7:aux left/VBN/0:root`,
    `Peru/NNP/7:nsubj ,/,/1:punct it/PRP/4:expl seems/VBZ/7:parataxis ,/,/4:punct has/VBZ/7:aux left/VBN/0:root`,
  ],
  [
    'a cleft without its pronoun',
    `It/PRP/3:expl was/VBD/3:cop Oslo/NNP/0:root that/IN/5:mark left/VBD/3:advcl:relcl`,
    `It/PRP/3:expl was/VBD/3:cop Oslo/NNP/0:root that/WDT/5:nsubj left/VBD/3:advcl:relcl`,
  ],
  [
    'a relative clause taken for the main clause',
    `Latvia/NNP/4:nsubj ,/,/4:punct which/WDT/4:nsubj condemned/VBD/8:advcl it/PRP/4:obj ,/,/4:punct has/VBZ/8:aux closed/VBN/0:root`,
    `Latvia/NNP/8:nsubj ,/,/4:punct which/WDT/4:nsubj condemned/VBD/1:acl:relcl it/PRP/4:obj ,/,/4:punct has/VBZ/8:aux closed/VBN/0:root`,
  ],
  [
    'an infinitive with a subject',
    `Their/PRP$/2:nmod:poss refusal/NN/4:nsubj to/TO/4:mark talk/VB/0:root angered/VBD/4:ccomp Rome/NNP/5:obj ././4:punct`,
    `Their/PRP$/2:nmod:poss refusal/NN/5:nsubj to/TO/4:mark talk/VB/2:acl angered/VBD/0:root Rome/NNP/5:obj ././5:punct`,
  ],
  [
    'a participle taken for the main verb',
    `Ministers/NNS/2:nsubj accused/VBD/0:root of/IN/4:case fraud/NN/2:obl have/VBP/6:aux resigned/VBN/2:advcl`,
    `Ministers/NNS/6:nsubj accused/VBN/1:acl of/IN/4:case fraud/NN/2:obl have/VBP/6:aux resigned/VBN/0:root`,
  ],
  [
    'a participle taken for the subject',
    `A/DT/2:det motion/NN/3:nsubj backed/VBN/7:nsubj:pass by/IN/5:case Kenya/NNP/3:obl was/VBD/7:aux:pass rejected/VBN/0:root`,
    `A/DT/2:det motion/NN/7:nsubj:pass backed/VBN/2:acl by/IN/5:case Kenya/NNP/3:obl was/VBD/7:aux:pass rejected/VBN/0:root`,
  ],
  [
    'a report between commas',
    `Oslo/NNP/4:nsubj ,/,/1:punct he/PRP/4:nsubj said/VBD/0:root ,/,/7:punct had/VBD/7:aux left/VBN/4:ccomp`,
    `Oslo/NNP/7:nsubj ,/,/1:punct he/PRP/4:nsubj said/VBD/0:root ,/,/7:punct had/VBD/7:aux left/VBN/4:ccomp`,
  ],
  [
    'an inverted report between commas',
    `Oslo/NNP/3:nsubj ,/,/1:punct warned/VBD/0:root Rome/NNP/3:obj ,/,/7:punct would/MD/7:aux leave/VB/3:ccomp`,
    `Oslo/NNP/7:nsubj ,/,/1:punct warned/VBD/0:root Rome/NNP/3:nsubj ,/,/7:punct would/MD/7:aux leave/VB/3:ccomp`,
  ],
  [
    'a bare noun between a comma and its verb',
    `Born/VBN/6:advcl in/IN/3:case England/NNP/1:obl ,/,/5:punct Norton/NNP/3:appos left/VBD/0:root`,
    `Born/VBN/6:advcl in/IN/3:case England/NNP/1:obl ,/,/5:punct Norton/NNP/6:nsubj left/VBD/0:root`,
  ],
  [
    'a title and a name',
    `Mrs/NN/3:nsubj Duval/NNP/3:nsubj won/VBD/0:root`,
    `Mrs/NNP/2:nmod:desc Duval/NNP/3:nsubj won/VBD/0:root`,
  ],
  [
    'a title with a name hung on it',
    `Mr/NNP/4:nsubj Peter/NNP/1:flat Mutiso/NNP/1:flat left/VBD/0:root`,
    `Mr/NNP/2:nmod:desc Peter/NNP/4:nsubj Mutiso/NNP/2:flat left/VBD/0:root`,
  ],
  [
    'two names taken for two subjects',
    `Celeste/NNP/3:nsubj Duval/NNP/3:nsubj won/VBD/0:root`,
    `Celeste/NNP/3:nsubj Duval/NNP/1:flat won/VBD/0:root`,
  ],
  [
    'an apposition taken for a second subject',
    `Oslo/NNP/6:nsubj ,/,/4:punct a/DT/4:det neighbour/NN/6:nsubj ,/,/4:punct protested/VBD/0:root`,
    `Oslo/NNP/6:nsubj ,/,/4:punct a/DT/4:det neighbour/NN/1:appos ,/,/4:punct protested/VBD/0:root`,
  ],
  [
    'a cleft with its clause as a subject',
    `It/PRP/3:expl was/VBD/3:cop Oslo/NNP/0:root that/IN/6:mark first/RB/6:advmod left/VBD/3:csubj`,
    `It/PRP/3:expl was/VBD/3:cop Oslo/NNP/0:root that/WDT/6:nsubj first/RB/6:advmod left/VBD/3:advcl:relcl`,
  ],
  [
    'verbs behind a modal taken for nouns',
    `They/PRP/3:nsubj should/MD/3:aux curse/NN/0:root or/CC/5:cc blame/NN/3:conj nobody/NN/3:obj`,
    `They/PRP/3:nsubj should/MD/3:aux curse/VB/0:root or/CC/5:cc blame/VB/3:conj nobody/NN/3:obj`,
  ],
  [
    'a main verb taken for a participle',
    `bank/NN/2:nsubj misled/VBN/0:root and/CC/4:cc robbed/VBD/2:conj us/PRP/4:obj`,
    `bank/NN/2:nsubj misled/VBD/0:root and/CC/4:cc robbed/VBD/2:conj us/PRP/4:obj`,
  ],
  [
    'a subject taken for an address',
    `Oslo/NNP/5:vocative ,/,/1:punct its/PRP$/4:nmod:poss envoy/NN/5:nsubj said/VBD/0:root ,/,/8:punct had/VBD/8:aux left/VBN/5:parataxis`,
    `Oslo/NNP/8:nsubj ,/,/1:punct its/PRP$/4:nmod:poss envoy/NN/5:nsubj said/VBD/8:parataxis ,/,/8:punct had/VBD/8:aux left/VBN/0:root`,
  ],
  [
    'a subject before an aside in dashes',
    `Judges/NNS/3:nsubj –/:/1:punct bless/VB/0:root them/PRP/3:obj –/:/7:punct have/VBP/7:aux left/VBN/3:parataxis`,
    `Judges/NNS/7:nsubj –/:/1:punct bless/VB/7:parataxis them/PRP/3:obj –/:/7:punct have/VBP/7:aux left/VBN/0:root`,
  ],
  [
    'two verbs side by side without a conjunction',
    `officers/NNS/2:nsubj accused/VBD/0:root of/IN/4:case theft/NN/2:obl walked/VBD/2:conj`,
    `officers/NNS/5:nsubj accused/VBN/1:acl of/IN/4:case theft/NN/2:obl walked/VBD/0:root`,
  ],
  [
    'an apposition that opens with an adverb',
    `Kenya/NNP/9:nsubj ,/,/1:punct once/IN/9:mark the/DT/5:det friend/NN/9:nsubj of/IN/7:case kings/NNS/5:nmod ,/,/5:punct fled/VBD/0:root`,
    `Kenya/NNP/9:nsubj ,/,/1:punct once/IN/5:advmod the/DT/5:det friend/NN/1:appos of/IN/7:case kings/NNS/5:nmod ,/,/5:punct fled/VBD/0:root`,
  ],
  [
    'a verb taken for a noun with a subject',
    `France/NNP/2:nsubj fears/NNS/0:root that/WDT/6:obj Oslo/NNP/6:nsubj has/VBZ/6:aux left/VBN/2:acl:relcl Bonn/NNP/6:obj`,
    `France/NNP/2:nsubj fears/VBZ/0:root that/IN/6:mark Oslo/NNP/6:nsubj has/VBZ/6:aux left/VBN/2:ccomp Bonn/NNP/6:obj`,
  ],
  [
    'an apposition of an inverted subject taken for a second one',
    `They/PRP/2:nsubj left/VBD/4:ccomp ,/,/2:punct wrote/VBD/0:root Peru/NNP/4:nsubj ,/,/8:punct a/DT/8:det friend/NN/4:nsubj`,
    `They/PRP/2:nsubj left/VBD/4:ccomp ,/,/2:punct wrote/VBD/0:root Peru/NNP/4:nsubj ,/,/8:punct a/DT/8:det friend/NN/5:appos`,
  ],
  [
    'a relative clause before several verbs taken for the main clause',
    `Peru/NNP/4:nsubj ,/,/1:punct which/WDT/4:nsubj left/VBD/0:root ,/,/6:punct praised/VBN/4:conj Oslo/NNP/6:obj ,/,/9:punct scolded/VBD/4:parataxis Bonn/NNP/9:obj and/CC/12:cc fled/VBD/4:conj ././4:punct`,
    `Peru/NNP/6:nsubj ,/,/1:punct which/WDT/4:nsubj left/VBD/1:acl:relcl ,/,/6:punct praised/VBD/0:root Oslo/NNP/6:obj ,/,/9:punct scolded/VBD/6:conj Bonn/NNP/9:obj and/CC/12:cc fled/VBD/6:conj ././6:punct`,
  ],
  [
    'a subject behind a fronted phrase, its relative clause taken for the main clause',
    `In/IN/2:case May/NNP/6:obl Oslo/NNP/2:nmod:unmarked ,/,/2:punct who/WP/6:nsubj left/VBD/0:root ,/,/8:punct mocked/VBD/6:ccomp Bonn/NNP/8:obj`,
    `In/IN/2:case May/NNP/8:obl Oslo/NNP/8:nsubj ,/,/2:punct who/WP/6:nsubj left/VBD/3:acl:relcl ,/,/8:punct mocked/VBD/0:root Bonn/NNP/8:obj`,
  ],
  [
    'a subject taken for a word that is taken up again',
    `Peru/NNP/4:dislocated ,/,/1:punct it/PRP/4:expl seems/VBZ/0:root ,/,/7:punct has/VBZ/7:aux left/VBN/4:csubj`,
    `Peru/NNP/7:nsubj ,/,/1:punct it/PRP/4:expl seems/VBZ/7:parataxis ,/,/7:punct has/VBZ/7:aux left/VBN/0:root`,
  ],
  [
    'a noun with an infinitive, and no verb',
    `Its/PRP$/2:nmod:poss vow/NN/0:root to/TO/4:mark leave/VB/2:acl Oslo/NNP/7:nsubj has/VBZ/7:aux failed/VBN/4:ccomp`,
    `Its/PRP$/2:nmod:poss vow/NN/7:nsubj to/TO/4:mark leave/VB/2:acl Oslo/NNP/4:obj has/VBZ/7:aux failed/VBN/0:root`,
  ],
  [
    'a plural noun alone with its relative clause, the main verb hidden in it',
    `Monks/NNS/0:root who/WP/3:nsubj fed/VBD/1:acl:relcl pilgrims/NNS/6:nsubj have/VBP/6:aux fled/VBN/3:ccomp`,
    `Monks/NNS/6:nsubj who/WP/3:nsubj fed/VBD/1:acl:relcl pilgrims/NNS/3:obj have/VBP/6:aux fled/VBN/0:root`,
  ],
  [
    'a noun taken for the end of a name',
    `The/DT/2:det Glen/NNP/5:nsubj Mor/NNP/2:flat mill/NNP/2:flat closed/VBD/0:root`,
    `The/DT/4:det Glen/NNP/4:compound Mor/NNP/2:flat mill/NN/5:nsubj closed/VBD/0:root`,
  ],
  [
    'the second of two objects taken for a conjunct',
    `Clubs/NNS/2:nsubj refused/VBD/0:root the/DT/4:det fans/NNS/2:obj a/DT/6:det hearing/NN/4:conj`,
    `Clubs/NNS/2:nsubj refused/VBD/0:root the/DT/4:det fans/NNS/2:iobj a/DT/6:det hearing/NN/2:obj`,
  ],
  [
    '“whom” taken for a determiner',
    `nuns/NNS/6:nsubj whom/WP/3:det everybody/NN/4:nsubj admired/VBD/1:acl:relcl have/VBP/6:aux left/VBN/0:root`,
    `nuns/NNS/6:nsubj whom/WP/4:obj everybody/NN/4:nsubj admired/VBD/1:acl:relcl have/VBP/6:aux left/VBN/0:root`,
  ],
  [
    '“whom” taken for a subject',
    `Peru/NNP/0:root ,/,/1:punct whom/WP/7:nsubj many/JJ/5:nsubj trust/VBP/3:acl:relcl ,/,/5:punct left/VBD/1:acl:relcl`,
    `Peru/NNP/7:nsubj ,/,/1:punct whom/WP/5:obj many/JJ/5:nsubj trust/VBP/1:acl:relcl ,/,/5:punct left/VBD/0:root`,
  ],
  [
    'the main verb behind a relative clause hung in it',
    `Peru/NNP/0:root ,/,/1:punct which/WDT/5:obj many/JJ/5:nsubj trust/VBP/1:acl:relcl ,/,/7:punct left/VBN/5:iobj`,
    `Peru/NNP/7:nsubj ,/,/1:punct which/WDT/5:obj many/JJ/5:nsubj trust/VBP/1:acl:relcl ,/,/7:punct left/VBD/0:root`,
  ],
  [
    'a span of time taken for the subject of a relative clause',
    `Peru/NNP/9:nsubj ,/,/6:punct which/WDT/6:obj last/JJ/5:amod month/NN/6:nsubj mocked/VBD/1:acl:relcl Rome/NNP/6:obj ,/,/1:punct wept/VBD/0:root`,
    `Peru/NNP/9:nsubj ,/,/6:punct which/WDT/6:nsubj last/JJ/5:amod month/NN/6:obl:unmarked mocked/VBD/1:acl:relcl Rome/NNP/6:obj ,/,/1:punct wept/VBD/0:root`,
  ],
  [
    'what is gone on to taken for a purpose',
    `She/PRP/2:nsubj went/VBD/0:root on/RB/2:advmod to/TO/5:mark bless/VB/2:advcl us/PRP/5:obj`,
    `She/PRP/2:nsubj went/VBD/0:root on/RB/2:compound:prt to/TO/5:mark bless/VB/2:xcomp us/PRP/5:obj`,
  ],
  [
    'what is refused taken for a purpose',
    `She/PRP/2:nsubj refused/VBD/0:root to/TO/4:mark bless/VB/2:advcl us/PRP/4:obj`,
    `She/PRP/2:nsubj refused/VBD/0:root to/TO/4:mark bless/VB/2:xcomp us/PRP/4:obj`,
  ],
  [
    'an adjective before an infinitive taken for its adverb',
    `Oslo/NNP/5:nsubj was/VBD/5:cop wrong/RB/5:advmod to/TO/5:mark balk/VB/0:root ././5:punct`,
    `Oslo/NNP/3:nsubj was/VBD/3:cop wrong/JJ/0:root to/TO/5:mark balk/VB/3:xcomp ././3:punct`,
  ],
  [
    'an adjective in -ss taken for a plural',
    `Their/PRP$/2:nmod:poss plan/NN/4:nsubj is/VBZ/4:cop witless/NNS/0:root`,
    `Their/PRP$/2:nmod:poss plan/NN/4:nsubj is/VBZ/4:cop witless/JJ/0:root`,
  ],
  [
    'a verb taken for a possessor',
    `They/PRP/2:nsubj mocked/VBD/6:nmod:poss each/DT/2:obj other/JJ/3:fixed ’s/POS/2:case hats/NNS/0:root ././6:punct`,
    `They/PRP/2:nsubj mocked/VBD/0:root each/DT/6:nmod:poss other/JJ/3:fixed ’s/POS/3:case hats/NNS/2:obj ././2:punct`,
  ],
  [
    'a subject hung on an auxiliary',
    `Oslo/NNP/2:nsubj has/VBZ/4:aux now/RB/4:advmod fined/VBN/0:root Bonn/NNP/4:obj`,
    `Oslo/NNP/4:nsubj has/VBZ/4:aux now/RB/4:advmod fined/VBN/0:root Bonn/NNP/4:obj`,
  ],
  [
    'the object of “whose” taken for the subject',
    `nuns/NNS/0:root ,/,/1:punct whose/WP$/4:nmod:poss plea/NN/9:nsubj Rome/NNP/6:nsubj spurned/VBD/4:acl:relcl ,/,/4:punct have/VBP/9:aux left/VBN/1:acl:relcl`,
    `nuns/NNS/9:nsubj ,/,/1:punct whose/WP$/4:nmod:poss plea/NN/6:obj Rome/NNP/6:nsubj spurned/VBD/1:acl:relcl ,/,/4:punct have/VBP/9:aux left/VBN/0:root`,
  ],
  [
    'a subject and its verb behind a comma taken for an apposition and a conjunct',
    `Peru/NNP/2:nsubj recalled/VBD/0:root envoys/NNS/2:obj ,/,/5:punct Fiji/NNP/3:appos followed/VBD/2:conj suit/NN/6:obj`,
    `Peru/NNP/2:nsubj recalled/VBD/0:root envoys/NNS/2:obj ,/,/5:punct Fiji/NNP/6:nsubj followed/VBD/2:conj suit/NN/6:obj`,
  ],
  [
    'a subject taken for a phrase with the day before it',
    `On/IN/4:case Friday/NNP/4:compound Mr/NNP/4:nmod:desc Poole/NNP/5:obl left/VBD/0:root`,
    `On/IN/2:case Friday/NNP/5:obl Mr/NNP/4:nmod:desc Poole/NNP/5:nsubj left/VBD/0:root`,
  ],
  [
    'a day taken for the first name of an owner',
    `On/IN/5:case Sunday/NNP/5:nmod:poss Oslo/NNP/2:flat ’s/POS/2:case board/NN/6:nsubj met/VBD/0:root`,
    `On/IN/2:case Sunday/NNP/6:obl Oslo/NNP/5:nmod:poss ’s/POS/3:case board/NN/6:nsubj met/VBD/0:root`,
  ],
  [
    'the subject behind an auxiliary taken for its object',
    `Only/RB/3:advmod now/RB/3:advmod did/VBD/0:root Oslo/NNP/3:obj thank/VBP/3:parataxis us/PRP/5:obj ././3:punct`,
    `Only/RB/5:advmod now/RB/5:advmod did/VBD/5:aux Oslo/NNP/5:nsubj thank/VB/0:root us/PRP/5:obj ././5:punct`,
  ],
  [
    'the participle behind “have” and adverbs taken for an open clause',
    `The/DT/2:det cooks/NNS/4:nsubj quit/VBD/0:root have/VBP/3:conj since/RB/6:advmod paid/VBN/4:xcomp Oslo/NNP/6:obj`,
    `The/DT/2:det cooks/NNS/6:nsubj quit/VBD/0:root have/VBP/6:aux since/RB/6:advmod paid/VBN/3:conj Oslo/NNP/6:obj`,
  ],
  [
    'the subject of a conditional inversion taken for an object',
    `Had/VBD/3:aux Oslo/NNP/1:obj listened/VBD/6:advcl ,/,/3:punct we/PRP/6:nsubj rejoiced/VBD/0:root`,
    `Had/VBD/3:aux Oslo/NNP/3:nsubj listened/VBN/6:advcl ,/,/3:punct we/PRP/6:nsubj rejoiced/VBD/0:root`,
  ],
  [
    'the verb of a question taken for a noun',
    `Why/WRB/2:advmod did/VBD/0:root the/DT/5:det dean/NN/5:compound snub/NN/2:obj Oslo/NNP/5:obj ?/./2:punct`,
    `Why/WRB/5:advmod did/VBD/5:aux the/DT/4:det dean/NN/5:nsubj snub/VB/0:root Oslo/NNP/5:obj ?/./5:punct`,
  ],
  [
    'the verb behind “let” taken for a noun',
    `Let/VB/0:root the/DT/4:det crowd/NN/4:compound judge/NN/1:obj ././1:punct`,
    `Let/VB/0:root the/DT/3:det crowd/NN/4:nsubj judge/VB/1:ccomp ././1:punct`,
  ],
  [
    'the first of two correlated subjects joined to the verb',
    `Both/CC/3:cc:preconj the/DT/3:det guild/NN/0:root and/CC/7:cc Oslo/NNP/7:nsubj have/VBP/7:aux left/VBN/3:conj`,
    `Both/CC/3:cc:preconj the/DT/3:det guild/NN/7:nsubj and/CC/5:cc Oslo/NNP/3:conj have/VBP/7:aux left/VBN/0:root`,
  ],
  [
    'a subject joined to the first of two correlated verbs',
    `Oslo/NNP/0:root neither/CC/3:cc blessed/VBN/1:conj nor/CC/5:cc cursed/VBN/3:conj us/PRP/3:obj ././1:punct`,
    `Oslo/NNP/3:nsubj neither/CC/3:cc blessed/VBD/0:root nor/CC/5:cc cursed/VBD/3:conj us/PRP/3:obj ././3:punct`,
  ],
  [
    'a cleft clause hung on what it denies',
    `It/PRP/3:nsubj is/VBZ/3:cop Oslo/NNP/0:root ,/,/6:punct not/RB/6:advmod Bonn/NNP/3:appos ,/,/9:punct that/WDT/9:nsubj erred/VBD/6:acl:relcl`,
    `It/PRP/3:nsubj is/VBZ/3:cop Oslo/NNP/0:root ,/,/6:punct not/RB/6:advmod Bonn/NNP/3:appos ,/,/9:punct that/WDT/9:nsubj erred/VBD/3:advcl:relcl`,
  ],
] as const;

test.each(slips)('%s', (_, line, expected) => {
  expect(mended(line)).toBe(expected);
});

const sound = [
  `On/IN/3:case May/NNP/3:compound 24/CD/5:nsubj boats/NNS/5:nsubj sank/VBD/0:root`,
  `On/IN/4:case Sunday/NNP/4:nmod:poss ’s/POS/2:case show/NN/6:obl Oslo/NNP/6:nsubj erred/VBD/0:root`,
  `In/IN/3:case May/NNP/3:compound talks/NNS/5:obl Oslo/NNP/5:nsubj erred/VBD/0:root`,
  `She/PRP/2:nsubj had/VBD/0:root her/PRP$/4:nmod:poss portrait/NN/2:obj painted/VBN/4:acl`,
  `to/TO/2:mark have/VB/0:root my/PRP$/4:nmod:poss hair/NN/2:obj cut/VBN/2:xcomp`,
  `He/PRP/2:nsubj let/VBD/0:root the/DT/5:det tax/NN/5:compound cuts/NNS/6:nsubj lapse/VB/2:ccomp`,
  `Both/DT/2:det towns/NNS/3:nsubj flourished/VBD/0:root and/CC/6:cc people/NNS/6:nsubj came/VBD/3:conj`,
  `Nuns/NNS/3:nsubj have/VBP/3:aux left/VBN/0:root to/TO/5:mark bless/VB/3:advcl us/PRP/5:obj`,
  `He/PRP/2:nsubj met/VBD/0:root Ove/NNP/2:obj ,/,/6:punct a/DT/6:det poet/NN/3:appos ,/,/3:punct and/CC/9:cc thanked/VBD/2:conj Ada/NNP/9:obj`,
  `The/DT/2:det reforms/NNS/0:root voters/NNS/4:nsubj want/VBP/2:acl:relcl ././2:punct`,
  `envoys/NNS/8:nsubj ,/,/1:punct whose/WP$/4:nmod:poss visit/NN/5:nsubj pleased/VBD/1:acl:relcl Rome/NNP/5:obj ,/,/1:punct left/VBD/0:root`,
  `Oslo/NNP/3:nsubj was/VBD/3:cop yet/RB/5:advmod to/TO/5:mark agree/VB/0:root`,
  `Peru/NNP/2:nsubj asked/VBD/0:root ,/,/5:punct who/WP/5:nsubj left/VBD/2:ccomp`,
  `They/PRP/2:nsubj left/VBD/0:root ,/,/5:punct which/WDT/5:nsubj hurt/VBD/2:advcl:relcl us/PRP/5:obj`,
  `It/PRP/3:expl is/VBZ/3:cop pity/NN/0:root that/IN/6:mark they/PRP/6:nsubj left/VBD/3:csubj`,
  `She/PRP/2:nsubj wrote/VBD/0:root and/CC/4:cc left/VBD/2:conj`,
  `Oslo/NNP/4:vocative ,/,/1:punct they/PRP/4:nsubj said/VBD/0:root ,/,/7:punct you/PRP/7:nsubj lied/VBD/4:ccomp`,
  `Rome/NNP/4:nsubj and/CC/3:cc Tunis/NNP/1:conj left/VBD/0:root`,
  `seven/CD/5:nummod and/CC/4:cc a/DT/4:det half/NN/1:conj years/NNS/0:root`,
  `Minister/NN/3:nsubj to/TO/3:mark visit/VB/0:root Rome/NNP/3:obj`,
  `Latvia/NNP/6:nsubj ,/,/4:punct which/WDT/4:nsubj protested/VBD/1:acl:relcl ,/,/4:punct left/VBD/0:root`,
  `His/PRP$/2:nmod:poss group/NN/9:nsubj ,/,/2:punct called/VBN/2:acl the/DT/6:det Fund/NNP/4:xcomp ,/,/4:punct will/MD/9:aux stay/VB/0:root`,
  `Ministers/NNS/2:nsubj reported/VBD/0:root that/IN/5:mark taxes/NNS/5:nsubj rose/VBD/2:ccomp`,
  `He/PRP/2:nsubj knew/VBD/0:root who/WP/4:nsubj lied/VBD/2:ccomp`,
  `A/DT/2:det man/NN/0:root called/VBN/2:acl Ove/NNP/3:xcomp`,
  `A/DT/2:det man/NN/0:root blamed/VBN/2:acl for/IN/5:case it/PRP/3:obl ././2:punct`,
  `The/DT/2:det plan/NN/8:nsubj to/TO/4:mark leave/VB/2:acl it/PRP/4:obj has/VBZ/8:aux been/VBN/8:cop dead/JJ/0:root`,
  `a/DT/4:det dyeing/NN/5:compound and/CC/5:cc weaving/NN/5:compound mill/NN/6:nsubj burned/VBD/0:root`,
  `Ada/NNP/0:root ,/,/1:punct who/WP/4:nsubj says/VBZ/1:acl:relcl she/PRP/6:nsubj left/VBD/4:ccomp`,
  `Most/JJS/3:nsubj were/VBD/3:cop men/NNS/0:root who/WP/5:nsubj said/VBD/3:acl:relcl rents/NNS/8:nsubj would/MD/8:aux fall/VB/5:ccomp`,
  `Kiln/NNP/0:root which/WDT/3:nsubj lets/VBZ/1:acl:relcl potters/NNS/5:nsubj bake/VBP/3:ccomp`,
  `Talks/NNS/2:nsubj stalled/VBD/0:root as/IN/4:case Mali/NNP/5:nsubj balked/VBD/2:ccomp`,
  `Talks/NNS/2:nsubj began/VBD/0:root in/IN/4:case Mali/NNP/5:nsubj failed/VBD/2:ccomp`,
  `Ana/NNP/2:nsubj appeared/VBD/0:root in/IN/4:case court/NN/2:obl accused/VBD/2:ccomp of/IN/7:case theft/NN/5:obl`,
  `rangers/NNS/6:nsubj who/WP/3:nsubj mocked/VBD/1:acl:relcl him/PRP/3:obj have/VBP/6:aux fled/VBN/0:root`,
];

test.each(sound)('is left alone: %s', (line) => {
  expect(mended(line)).toBe(line);
});
