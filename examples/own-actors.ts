/** Own actors: names that no gazetteer knows, with their aliases. They win over built-in knowledge. */
import { createAnalyzer } from 'actor-stance';

const analyzer = createAnalyzer({
  actors: [
    { id: 'HARBOUR', name: 'Harbour Trust', aliases: ['the Trust'], kind: 'organisation' },
    { id: 'OYSTER', name: 'Oyster Row residents', aliases: ['Oyster Row'], kind: 'group' },
  ],
});

const { actors } = analyzer.analyze(
  'Oyster Row has accused the Trust of bad faith. The Harbour Trust apologised to Oyster Row on Friday.',
);
for (const { id, name, mentions, expressed, received } of actors) {
  console.log(
    `${id} ${name}: ${mentions.length} mentions, expressed ${expressed.label}, received ${received.label}`,
  );
}
