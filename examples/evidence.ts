/** Reading the evidence: every number names the acts that it came from, every act its words and its reasons. */
import { analyze } from 'actor-stance';
import { readEditorial } from './editorial';

const text = readEditorial('07-thrones-return.txt');
const summary = analyze(text);
for (const act of summary.acts) {
  const sentence = summary.sentences[act.sentence];
  console.log(
    `${act.id} ${act.kind} ${act.sources.join('+')} → ${act.targets.join('+') || (act.about?.text ?? '–')}`,
  );
  console.log(`   “${text.slice(act.cue.start, act.cue.end)}” in: ${sentence?.text ?? ''}`);
  console.log(`   ${act.reality}, weight ${act.weight}, certainty ${act.certainty}; ${act.why.join(', ')}`);
}
