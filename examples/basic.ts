/** The basic call: who stands how towards whom. */
import { analyze } from 'actor-stance';

const text =
  'Iran’s decision to strike was condemned by Pakistan as a blatant violation of its sovereignty. ' +
  'China has offered to mediate between the two neighbours.';

const summary = analyze(text);
for (const { source, target, tone, acts } of summary.relations) {
  const words = summary.acts.filter((act) => acts.includes(act.id)).map((act) => `“${act.cue.text}”`);
  console.log(`${source} → ${target}: ${tone.label} (${words.join(', ')})`);
}
