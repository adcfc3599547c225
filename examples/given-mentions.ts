/** Given mentions: offsets from the caller's own entity recogniser; with `discover: false`, nobody else is looked for. */
import { analyze } from 'actor-stance';

const text = 'The Wren Society denounced Alderman Pike, who has never forgiven it.';
const given = (actor: string, name: string) => {
  const start = text.indexOf(name);
  return { actor, start, end: start + name.length };
};

const summary = analyze(text, {
  discover: false,
  mentions: [given('WREN', 'Wren Society'), given('PIKE', 'Alderman Pike')],
});
for (const actor of summary.actors) {
  for (const mention of actor.mentions) {
    console.log(`${actor.id}: “${mention.text}” at ${mention.start}–${mention.end}, by ${mention.how}`);
  }
}
for (const { source, target, tone } of summary.relations) console.log(`${source} → ${target}: ${tone.label}`);
