/** Own acts: a cue of the caller's trade with its frame: which grammatical place holds whom. */
import { createAnalyzer } from 'actor-stance';

const analyzer = createAnalyzer({
  acts: [
    {
      lemma: 'blank',
      pos: 'verb',
      kind: 'reject',
      frame: { source: ['subject'], target: ['object'], topic: ['obl:over'] },
    },
  ],
});

const { acts } = analyzer.analyze('France blanked Italy over its budget.');
for (const { kind, cue, sources, targets, weight } of acts) {
  console.log(`${kind} “${cue.text}”: ${sources.join(', ')} → ${targets.join(', ')}, weight ${weight}`);
}
