import { answer, treeOf } from './table';

/** A sentence as a tree, and what the questions must answer: word, question, words of the answer. */
interface Case {
  readonly tree: string;
  readonly answers: readonly (readonly [word: string, question: string, words: string])[];
}

const cases: Readonly<Record<string, readonly Case[]>> = {
  passive: [
    {
      tree: `The/DT/2:det plan/NN/4:nsubj:pass was/VBD/4:aux:pass condemned/VBN/0:root by/IN/6:case one/CD/4:obl:agent
        and/CC/8:cc all/DT/6:conj ././4:punct`,
      answers: [
        ['condemned', 'passive', 'true'],
        ['condemned', 'agents', 'one all'],
        ['condemned', 'subjects', 'plan'],
        ['condemned', 'logicalSubjects', 'one all'],
        ['condemned', 'logicalObjects', 'plan'],
      ],
    },
    {
      // The parser's plain `obl`, and a date after the same preposition.
      tree: `The/DT/2:det raid/NN/4:nsubj:pass was/VBD/4:aux:pass denounced/VBN/0:root by/IN/6:case Tunis/NNP/4:obl
        by/IN/8:case Monday/NNP/4:obl ././4:punct`,
      answers: [['denounced', 'agents', 'Tunis']],
    },
    {
      tree: `Grain/NN/3:nsubj:pass is/VBZ/3:aux:pass moved/VBN/0:root by/IN/5:case rail/NN/3:obl`,
      answers: [
        ['moved', 'agents', ''],
        ['moved', 'logicalSubjects', ''],
      ],
    },
    {
      // The agent was hung on the phrase before it.
      tree: `It/PRP/3:nsubj:pass was/VBD/3:aux:pass denounced/VBN/0:root in/IN/6:case strong/JJ/6:amod terms/NNS/3:obl
        by/IN/8:case Tunis/NNP/6:nmod`,
      answers: [['denounced', 'agents', 'Tunis']],
    },
    {
      tree: `It/PRP/3:nsubj:pass was/VBD/3:aux:pass published/VBN/0:root in/IN/6:case a/DT/6:det book/NN/3:obl
        by/IN/8:case Conrad/NNP/6:nmod`,
      answers: [['published', 'agents', '']],
    },
    {
      tree: `He/PRP/3:nsubj:pass got/VBD/3:aux:pass rebuked/VBN/0:root by/IN/6:case his/PRP$/6:nmod:poss party/NN/3:obl`,
      answers: [
        ['rebuked', 'passive', 'true'],
        ['rebuked', 'agents', 'party'],
      ],
    },
    {
      tree: `a/DT/2:det charge/NN/0:root rejected/VBN/2:acl by/IN/5:case Paris/NNP/3:obl and/CC/7:cc Rome/NNP/5:conj`,
      answers: [
        ['rejected', 'passive', 'true'],
        ['rejected', 'agents', 'Paris Rome'],
        ['rejected', 'subjects', 'charge'],
        ['rejected', 'antecedent', 'charge'],
      ],
    },
    {
      // Coordination: the agent hangs on the first verb and stands after the second.
      tree: `It/PRP/3:nsubj:pass was/VBD/3:aux:pass condemned/VBN/0:root and/CC/5:cc rejected/VBN/3:conj by/IN/7:case
        Paris/NNP/3:obl:agent`,
      answers: [
        ['rejected', 'passive', 'true'],
        ['rejected', 'agents', 'Paris'],
        ['rejected', 'subjects', 'It'],
      ],
    },
    {
      // … or on the second.
      tree: `It/PRP/3:nsubj:pass was/VBD/3:aux:pass condemned/VBN/0:root and/CC/5:cc rejected/VBN/3:conj by/IN/7:case
        Paris/NNP/5:obl:agent`,
      answers: [['condemned', 'agents', 'Paris']],
    },
    {
      tree: `Paris/NNP/3:nsubj has/VBZ/3:aux condemned/VBN/0:root and/CC/5:cc rejected/VBN/3:conj the/DT/7:det
        plan/NN/3:obj`,
      answers: [
        ['rejected', 'passive', 'false'],
        ['rejected', 'objects', 'plan'],
        ['rejected', 'subjects', 'Paris'],
        ['rejected', 'auxiliaries', 'has'],
      ],
    },
    {
      tree: `Rome/NNP/3:nsubj:pass was/VBD/3:aux:pass given/VBN/0:root a/DT/5:det warning/NN/3:obj`,
      answers: [
        ['given', 'logicalObjects', 'warning'],
        ['given', 'indirectObjects', 'Rome'],
      ],
    },
    {
      tree: `They/PRP/2:nsubj want/VBP/0:root the/DT/4:det minister/NN/2:obj punished/VBN/2:xcomp`,
      answers: [
        ['punished', 'passive', 'true'],
        ['punished', 'logicalObjects', 'minister'],
        ['punished', 'logicalSubjects', ''],
      ],
    },
  ],
  'control and raising': [
    {
      tree: `Ankara/NNP/3:nsubj:pass is/VBZ/3:aux:pass expected/VBN/0:root to/TO/5:mark condemn/VB/3:xcomp the/DT/7:det
        raid/NN/5:obj`,
      answers: [
        ['condemn', 'subjects', 'Ankara'],
        ['condemn', 'logicalSubjects', 'Ankara'],
        ['condemn', 'passive', 'false'],
        ['expected', 'logicalSubjects', ''],
      ],
    },
    {
      tree: `Paris/NNP/2:nsubj urged/VBD/0:root Rome/NNP/2:obj to/TO/5:mark apologise/VB/2:xcomp`,
      answers: [['apologise', 'subjects', 'Rome']],
    },
    {
      tree: `Paris/NNP/2:nsubj promised/VBD/0:root Rome/NNP/2:obj to/TO/5:mark apologise/VB/2:xcomp`,
      answers: [['apologise', 'subjects', 'Paris']],
    },
    {
      tree: `Paris/NNP/2:nsubj called/VBD/0:root on/IN/4:case Rome/NNP/2:obl to/TO/6:mark apologise/VB/2:advcl`,
      answers: [['apologise', 'subjects', 'Rome']],
    },
    {
      tree: `Rome/NNP/4:nsubj would/MD/4:aux well/RB/4:advmod do/VB/0:root to/TO/6:mark apologise/VB/4:xcomp`,
      answers: [['apologise', 'subjects', 'Rome']],
    },
    {
      tree: `Rome/NNP/3:nsubj:pass was/VBD/3:aux:pass accused/VBN/0:root of/IN/5:mark lying/VBG/3:advcl`,
      answers: [['lying', 'subjects', 'Rome']],
    },
    {
      tree: `Paris/NNP/2:nsubj accused/VBD/0:root Rome/NNP/2:obj of/IN/5:mark lying/VBG/2:advcl`,
      answers: [['lying', 'subjects', 'Rome']],
    },
    {
      tree: `Paris/NNP/2:nsubj angered/VBD/0:root Rome/NNP/2:obj by/IN/5:mark lying/VBG/2:advcl`,
      answers: [['lying', 'subjects', 'Paris']],
    },
    {
      tree: `Paris/NNP/2:nsubj called/VBD/0:root the/DT/4:det plan/NN/2:obj absurd/JJ/2:xcomp and/CC/7:cc cruel/JJ/5:conj`,
      answers: [
        ['absurd', 'describedNominals', 'plan'],
        ['cruel', 'describedNominals', 'plan'],
      ],
    },
    {
      tree: `It/PRP/4:expl is/VBZ/4:cop for/IN/4:case Rome/NNP/0:root to/TO/6:mark apologise/VB/4:csubj`,
      answers: [
        ['Rome', 'subjects', ''],
        ['apologise', 'subjects', 'Rome'],
      ],
    },
    {
      tree: `Its/PRP$/2:nmod:poss refusal/NN/5:nsubj to/TO/4:mark apologise/VB/2:acl angered/VBD/0:root Rome/NNP/5:obj`,
      answers: [
        ['apologise', 'subjects', 'Its'],
        ['apologise', 'antecedent', ''],
        ['refusal', 'complements', 'apologise'],
      ],
    },
    {
      tree: `Rome/NNP/2:nsubj took/VBD/0:root steps/NNS/2:obj to/TO/5:mark reassure/VB/3:acl Tunis/NNP/5:obj`,
      answers: [['reassure', 'subjects', 'Rome']],
    },
    {
      tree: `Rome/NNP/5:nsubj was/VBD/5:cop the/DT/5:det first/JJ/5:amod capital/NN/0:root to/TO/7:mark condemn/VB/5:acl
        it/PRP/7:obj`,
      answers: [['condemn', 'subjects', 'capital']],
    },
    {
      tree: `The/DT/2:det call/NN/6:nsubj on/IN/4:case Rome/NNP/2:nmod to/TO/8:mark failed/VBD/0:root to/TO/8:mark
        disarm/VB/2:acl`,
      answers: [['disarm', 'subjects', 'Rome']],
    },
    {
      tree: `The/DT/2:det ban/NN/3:nsubj deserves/VBZ/0:root condemning/VBG/3:xcomp`,
      answers: [['condemning', 'objects', 'ban']],
    },
  ],
  'slips of a parser': [
    {
      // The complement of "ask" taken for a purpose.
      tree: `Rome/NNP/2:nsubj asked/VBD/0:root Paris/NNP/2:obj to/TO/5:mark wait/VB/2:advcl`,
      answers: [['wait', 'subjects', 'Paris']],
    },
    {
      // Two bare objects.
      tree: `Rome/NNP/2:nsubj called/VBD/0:root them/PRP/2:obj liars/NNS/2:obj`,
      answers: [
        ['called', 'objects', 'them'],
        ['called', 'indirectObjects', ''],
      ],
    },
    {
      tree: `Rome/NNP/2:nsubj told/VBD/0:root Tunis/NNP/2:iobj that/IN/6:mark it/PRP/6:nsubj lied/VBD/2:ccomp`,
      answers: [
        ['told', 'objects', 'Tunis'],
        ['told', 'indirectObjects', 'Tunis'],
      ],
    },
    {
      // The name hung on what is named.
      tree: `Rome/NNP/2:nsubj called/VBD/0:root the/DT/4:det strike/NN/2:xcomp theft/NN/4:appos`,
      answers: [['called', 'objects', 'strike']],
    },
    {
      tree: `Rome/NNP/2:nsubj accused/VBD/0:root the/DT/4:det ministers/NNS/2:obj of/IN/6:case theft/NN/4:nmod`,
      answers: [['accused', 'obliques:of', 'theft']],
    },
    {
      tree: `Rome/NNP/2:nsubj gave/VBD/0:root them/PRP/2:obj a/DT/5:det warning/NN/2:obj`,
      answers: [
        ['gave', 'objects', 'warning'],
        ['gave', 'indirectObjects', 'them'],
      ],
    },
    {
      // A relative clause that was not hung on its noun.
      tree: `Tunis/NNP/7:nsubj ,/,/4:punct which/WDT/4:nsubj objects/VBZ/7:advcl ,/,/4:punct has/VBZ/7:aux
        protested/VBN/0:root`,
      answers: [['objects', 'subjects', 'Tunis']],
    },
  ],
  'coordination of verbs': [
    {
      tree: `Paris/NNP/2:nsubj condemned/VBD/0:root and/CC/4:cc rejected/VBD/2:conj the/DT/6:det plan/NN/2:obj`,
      answers: [
        ['rejected', 'subjects', 'Paris'],
        ['rejected', 'objects', 'plan'],
        ['condemned', 'objects', 'plan'],
        ['condemned', 'conjuncts', 'condemned rejected'],
      ],
    },
    {
      tree: `Paris/NNP/2:nsubj condemned/VBD/0:root and/CC/4:cc rejected/VBD/2:conj the/DT/6:det plan/NN/4:obj`,
      answers: [['condemned', 'objects', 'plan']],
    },
    {
      tree: `Paris/NNP/2:nsubj spoke/VBD/0:root and/CC/5:cc Rome/NNP/5:nsubj listened/VBD/2:conj`,
      answers: [['listened', 'subjects', 'Rome']],
    },
    {
      tree: `Rome/NNP/5:nsubj did/VBD/5:aux n't/RB/PART/5:advmod ever/RB/5:advmod condemn/VB/0:root or/CC/7:cc
        reject/VB/5:conj it/PRP/5:obj`,
      answers: [
        ['reject', 'negations', "n't"],
        ['reject', 'auxiliaries', 'did'],
      ],
    },
    {
      tree: `Rome/NNP/4:nsubj did/VBD/4:aux not/RB/PART/4:advmod condemn/VB/0:root it/PRP/4:obj but/CC/7:cc
        praised/VBD/4:conj it/PRP/7:obj`,
      answers: [
        ['praised', 'negations', ''],
        ['praised', 'subjects', 'Rome'],
        ['praised', 'auxiliaries', ''],
      ],
    },
  ],
  'relative clauses': [
    {
      tree: `Iran/NNP/0:root ,/,/5:punct which/WDT/5:nsubj had/VBD/5:aux condemned/VBN/1:acl:relcl the/DT/7:det
        raid/NN/5:obj and/CC/9:cc withdrew/VBD/5:conj`,
      answers: [
        ['condemned', 'subjects', 'Iran'],
        ['withdrew', 'subjects', 'Iran'],
        ['condemned', 'antecedent', 'Iran'],
        ['withdrew', 'antecedent', 'Iran'],
      ],
    },
    {
      tree: `the/DT/2:det plan/NN/0:root that/WDT/5:obj Paris/NNP/5:nsubj rejected/VBD/2:acl:relcl`,
      answers: [
        ['rejected', 'objects', 'plan'],
        ['rejected', 'subjects', 'Paris'],
      ],
    },
    {
      tree: `the/DT/2:det plan/NN/0:root Paris/NNP/4:nsubj rejected/VBD/2:acl:relcl`,
      answers: [['rejected', 'objects', 'plan']],
    },
    {
      tree: `the/DT/2:det plan/NN/0:root Paris/NNP/4:nsubj vowed/VBD/2:acl:relcl to/TO/6:mark reject/VB/4:xcomp`,
      answers: [
        ['reject', 'objects', 'plan'],
        ['vowed', 'objects', ''],
        ['reject', 'subjects', 'Paris'],
      ],
    },
    {
      tree: `the/DT/2:det day/NN/0:root Paris/NNP/4:nsubj surrendered/VBD/2:acl:relcl`,
      answers: [['surrendered', 'objects', '']],
    },
    {
      tree: `the/DT/2:det minister/NN/0:root who/WP/7:nsubj Paris/NNP/5:nsubj says/VBZ/2:acl:relcl had/VBD/7:aux
        lied/VBN/5:ccomp`,
      answers: [['lied', 'subjects', 'minister']],
    },
    {
      tree: `Rome/NNP/0:root ,/,/5:punct whose/WP$/4:nmod:poss decision/NN/5:nsubj angered/VBD/1:acl:relcl
        Tunis/NNP/5:obj`,
      answers: [
        ['decision', 'possessors', 'Rome'],
        ['angered', 'subjects', 'decision'],
      ],
    },
    {
      tree: `the/DT/2:det charge/NN/0:root Rome/NNP/4:nsubj objected/VBD/2:acl:relcl to/IN/4:obl`,
      answers: [
        ['objected', 'obliques:to', 'charge'],
        ['objected', 'objects', ''],
      ],
    },
    {
      tree: `the/DT/2:det state/NN/0:root with/IN/4:case which/WDT/6:obl it/PRP/6:nsubj quarrelled/VBD/2:acl:relcl`,
      answers: [
        ['quarrelled', 'obliques:with', 'state'],
        ['quarrelled', 'objects', ''],
      ],
    },
    {
      tree: `Paris/NNP/0:root and/CC/3:cc Rome/NNP/1:conj ,/,/6:punct which/WDT/6:nsubj protested/VBD/1:acl:relcl`,
      answers: [['protested', 'subjects', 'Paris Rome']],
    },
    {
      tree: `Nobody/NN/PRON/2:nsubj asked/VBD/0:root who/WP/4:nsubj lied/VBD/2:ccomp`,
      answers: [
        ['lied', 'subjects', 'who'],
        ['asked', 'negations', 'Nobody'],
      ],
    },
  ],
  'participles and gerunds': [
    {
      tree: `Shattering/VBG/8:advcl years/NNS/1:obj of/IN/4:case goodwill/NN/2:nmod ,/,/1:punct Iran/NNP/8:nsubj
        has/VBZ/8:aux expelled/VBN/0:root envoys/NNS/8:obj`,
      answers: [
        ['Shattering', 'subjects', 'Iran'],
        ['Shattering', 'objects', 'years'],
        ['goodwill', 'clause', 'Shattering'],
        ['Shattering', 'parentClause', 'expelled'],
      ],
    },
    {
      tree: `Condemned/VBN/7:advcl by/IN/3:case all/DT/1:obl:agent ,/,/1:punct the/DT/6:det junta/NN/7:nsubj
        wavered/VBD/0:root`,
      answers: [
        ['Condemned', 'passive', 'true'],
        ['Condemned', 'logicalObjects', 'junta'],
        ['Condemned', 'agents', 'all'],
      ],
    },
    {
      tree: `Having/VBG/2:aux condemned/VBN/6:advcl it/PRP/2:obj ,/,/2:punct Paris/NNP/6:nsubj relented/VBD/0:root`,
      answers: [
        ['condemned', 'passive', 'false'],
        ['condemned', 'subjects', 'Paris'],
      ],
    },
    {
      tree: `We/PRP/2:nsubj welcome/VBP/0:root Pakistan/NNP/4:nsubj expressing/VBG/2:ccomp its/PRP$/6:nmod:poss
        commitment/NN/4:obj`,
      answers: [['expressing', 'subjects', 'Pakistan']],
    },
    {
      tree: `Pakistan/NNP/3:nmod:poss 's/POS/1:case rejecting/VBG/5:csubj it/PRP/3:obj surprised/VBD/0:root us/PRP/5:obj`,
      answers: [['rejecting', 'subjects', 'Pakistan']],
    },
    {
      tree: `Rome/NNP/2:nsubj left/VBD/0:root without/IN/4:mark condemning/VBG/2:advcl it/PRP/4:obj`,
      answers: [
        ['condemning', 'negations', 'without'],
        ['condemning', 'subjects', 'Rome'],
      ],
    },
    {
      tree: `the/DT/3:det warring/VBG/VERB/3:amod parties/NNS/0:root`,
      answers: [
        ['warring', 'subjects', 'parties'],
        ['warring', 'predicate', 'false'],
      ],
    },
  ],
  'predicates without a verb': [
    {
      tree: `The/DT/2:det ruling/NN/4:nsubj is/VBZ/4:cop shameful/JJ/0:root and/CC/6:cc late/JJ/4:conj`,
      answers: [
        ['shameful', 'predicate', 'true'],
        ['shameful', 'describedNominals', 'ruling'],
        ['late', 'describedNominals', 'ruling'],
      ],
    },
    {
      tree: `It/PRP/3:nsubj is/VBZ/3:cop absurd/JJ/0:root that/IN/6:mark Rome/NNP/6:nsubj objects/VBZ/3:ccomp`,
      answers: [
        ['absurd', 'subjects', ''],
        ['absurd', 'complements', 'objects'],
      ],
    },
    {
      tree: `There/EX/2:expl is/VBZ/VERB/0:root no/DT/4:det excuse/NN/2:nsubj`,
      answers: [
        ['is', 'subjects', 'excuse'],
        ['excuse', 'negations', 'no'],
        ['is', 'negations', 'no'],
      ],
    },
    {
      tree: `The/DT/2:det fact/NN/6:nsubj:outer is/VBZ/6:cop that/IN/6:mark Rome/NNP/6:nsubj lied/VBD/0:root`,
      answers: [['lied', 'subjects', 'Rome']],
    },
    {
      tree: `A/DT/3:det shameful/JJ/3:amod silence/NN/0:root`,
      answers: [
        ['shameful', 'describedNominals', 'silence'],
        ['silence', 'clause', 'silence'],
        ['silence', 'predicate', 'false'],
      ],
    },
    {
      tree: `Rome/NNP/2:nsubj described/VBD/0:root it/PRP/2:obj as/IN/5:case absurd/JJ/2:obl`,
      answers: [['absurd', 'describedNominals', 'it']],
    },
  ],
  'noun phrases': [
    {
      tree: `in/IN/5:case the/DT/5:det old/JJ/5:amod Turkish/JJ/5:amod proposal/NN/0:root of/IN/7:case May/NNP/5:nmod
        ,/,/10:punct which/WDT/10:nsubj failed/VBD/5:acl:relcl`,
      answers: [
        ['proposal', 'nounPhrase', 'the old Turkish proposal of May'],
        ['proposal', 'premodifiers', 'old Turkish'],
        ['proposal', 'preposition', 'in'],
      ],
    },
    {
      tree: `Iran/NNP/4:nmod:poss and/CC/3:cc Pakistan/NNP/1:conj decision/NN/0:root and/CC/6:cc silence/NN/4:conj`,
      answers: [
        ['decision', 'possessors', 'Iran Pakistan'],
        ['silence', 'possessors', 'Iran Pakistan'],
        ['Iran', 'nounPhrase', 'Iran'],
      ],
    },
    {
      tree: `the/DT/2:det president/NN/7:nsubj ,/,/4:punct Marta/NNP/2:appos Lind/NNP/4:flat ,/,/4:punct spoke/VBD/0:root`,
      answers: [
        ['president', 'appositions', 'Marta'],
        ['Marta', 'appositions', 'president'],
        ['president', 'nounPhrase', 'the president'],
        ['Marta', 'nounPhrase', 'Marta Lind'],
      ],
    },
    {
      tree: `British/JJ/4:amod and/CC/3:cc French/JJ/1:conj criticism/NN/0:root`,
      answers: [['criticism', 'premodifiers', 'British French']],
    },
    {
      tree: `Paris/NNP/6:nsubj ,/,/5:punct among/IN/5:case other/JJ/5:amod capitals/NNS/1:nmod condemned/VBD/0:root
        it/PRP/6:obj`,
      answers: [
        ['condemned', 'subjects', 'Paris'],
        ['Paris', 'obliques:among', 'capitals'],
      ],
    },
    {
      // A noun is no conjunct of a verb, nor a clause of a name.
      tree: `Paris/NNP/2:nsubj protested/VBD/0:root and/CC/5:cc Rome/NNP/5:nsubj apologised/VBD/1:conj`,
      answers: [
        ['protested', 'subjects', 'Paris'],
        ['Paris', 'conjuncts', 'Paris'],
      ],
    },
  ],
  'prepositional phrases': [
    {
      tree: `talks/NNS/0:root with/IN/3:case Paris/NNP/1:nmod and/CC/5:cc Rome/NNP/3:conj in/IN/7:case May/NNP/1:nmod`,
      answers: [
        ['talks', 'obliques:with', 'Paris Rome'],
        ['talks', 'obliques', 'Paris Rome May'],
        ['Rome', 'preposition', 'with'],
      ],
    },
    {
      tree: `praise/NN/0:root for/IN/3:case Paris/NNP/1:nmod and/CC/6:cc against/IN/6:case Rome/NNP/3:conj`,
      answers: [['praise', 'obliques:for', 'Paris']],
    },
    {
      tree: `It/PRP/2:nsubj fell/VBD/0:root because/IN/5:case of/IN/3:fixed Rome/NNP/2:obl`,
      answers: [
        ['Rome', 'preposition', 'because of'],
        ['fell', 'obliques:because of', 'Rome'],
        ['fell', 'obliques:of', ''],
      ],
    },
    {
      tree: `Paris/NNP/2:nsubj spoke/VBD/0:root in/IN/4:case favour/NN/2:obl of/IN/6:case Rome/NNP/4:nmod`,
      answers: [['spoke', 'obliques:in favour of', 'Rome']],
    },
    {
      tree: `Paris/NNP/2:nsubj accused/VBD/0:root Rome/NNP/2:obj of/IN/5:case fraud/NN/3:nmod`,
      answers: [['accused', 'obliques:of', 'fraud']],
    },
    {
      tree: `Paris/NNP/2:nsubj launched/VBD/0:root an/DT/4:det attack/NN/2:obj on/IN/6:case Rome/NNP/2:obl`,
      answers: [['attack', 'obliques:on', 'Rome']],
    },
    {
      tree: `criticism/NN/0:root and/CC/3:cc condemnation/NN/1:conj of/IN/5:case Rome/NNP/3:nmod`,
      answers: [['criticism', 'obliques:of', 'Rome']],
    },
    {
      tree: `He/PRP/3:nsubj:pass was/VBD/3:aux:pass shouted/VBN/0:root at/IN/3:obl by/IN/6:case voters/NNS/3:obl:agent`,
      answers: [
        ['shouted', 'obliques:at', 'He'],
        ['shouted', 'agents', 'voters'],
      ],
    },
  ],
  negation: [
    {
      tree: `No/DT/2:det party/NN/3:nsubj condemned/VBD/0:root it/PRP/3:obj`,
      answers: [
        ['condemned', 'negations', 'No'],
        ['party', 'negations', 'No'],
      ],
    },
    {
      tree: `Neither/CC/2:cc:preconj Paris/NNP/5:nsubj nor/CC/4:cc Rome/NNP/2:conj condemned/VBD/0:root it/PRP/5:obj`,
      answers: [
        ['condemned', 'negations', 'Neither'],
        ['condemned', 'subjects', 'Paris Rome'],
      ],
    },
    {
      tree: `Rome/NNP/4:nsubj not/RB/PART/4:advmod only/RB/4:advmod condemned/VBD/0:root it/PRP/4:obj`,
      answers: [['condemned', 'negations', '']],
    },
    {
      tree: `Rome/NNP/4:nsubj no/RB/3:advmod longer/RB/4:advmod condemns/VBZ/0:root it/PRP/4:obj`,
      answers: [['condemns', 'negations', 'no']],
    },
    {
      tree: `Rome/NNP/5:nsubj by/IN/4:case no/DT/4:det means/NNS/5:obl condemned/VBD/0:root it/PRP/5:obj`,
      answers: [['condemned', 'negations', 'no']],
    },
  ],
  'clauses and speech': [
    {
      tree: `Paris/NNP/2:nsubj said/VBD/0:root that/IN/5:mark Rome/NNP/5:nsubj lied/VBD/2:ccomp and/CC/8:cc
        Tunis/NNP/8:nsubj cheated/VBD/5:conj`,
      answers: [
        ['lied', 'parentClause', 'said'],
        ['cheated', 'parentClause', 'said'],
        ['said', 'parentClause', ''],
        ['Tunis', 'clause', 'cheated'],
        ['said', 'complements', 'lied'],
      ],
    },
    {
      tree: `Rome/NNP/3:nsubj has/VBZ/3:aux lied/VBN/5:ccomp ,/,/5:punct said/VBD/0:root the/DT/7:det minister/NN/5:nsubj`,
      answers: [['said', 'subjects', 'minister']],
    },
  ],
};

for (const [phenomenon, rows] of Object.entries(cases)) {
  describe(phenomenon, () => {
    for (const { tree: line, answers } of rows) {
      const tree = treeOf(line);
      const sentence = tree.tokens.map((token) => token.text).join(' ');
      test.each(answers)(`“${sentence}”: %s, %s: %s`, (word, question, words) => {
        expect(answer(tree, word, question)).toBe(words);
      });
    }
  });
}
