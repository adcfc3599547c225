import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import type { Act, Actor, StanceSummary } from '../../src/contract';
import { StanceError } from '../../src/contract';
import { toHtml } from '../../src/report';
import { oneLine } from '../../src/report/characters';
import { escape } from '../../src/report/html/markup';
import { SCRIPT, SCRIPT_HASH } from '../../src/report/html/script';
import { segments } from '../../src/report/html/segments';
import { fixture, toneOf } from './gold-summary';

const fishing = fixture('01-fishing-row');
const hostages = fixture('08-hostage-exchange');

const ARTICLE = /<article[^>]*>([\s\S]*)<\/article>/u;

function article(page: string): string {
  return ARTICLE.exec(page)?.[1] ?? '';
}

/** What a reader sees: tags gone, entities read. */
function visible(markup: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return markup
    .replace(/<[^>]*>/gu, '')
    .replace(/&(amp|lt|gt|quot|#39);/gu, (_, name: string) => entities[name]!);
}

/** Text as a page may show it: control characters that are white space as spaces, others as U+FFFD. */
const shownForm = (text: string) => text.replace(/[\v\f]/gu, ' ').replace(/[^\P{Cc}\s]/gu, '\ufffd');

const letters = (text: string) => text.replace(/\s+/gu, '');

/** A summary of any text, with spans anywhere in it. */
function summaryAround(text: string, spans: readonly (readonly [number, number])[]): StanceSummary {
  const [sentence, ...others] = spans;
  const cut = ([start, end]: readonly [number, number]) => ({ start, end, text: text.slice(start, end) });
  const tone = toneOf([]);
  const actors: Actor[] = others.slice(0, 3).map((span, index) => ({
    id: `<a${index}>`,
    name: `"${text}"`,
    kind: 'group',
    mentions: [{ ...cut(span), sentence: 0, how: 'name' }],
    expressed: tone,
    received: tone,
    fromAuthor: tone,
    deeds: { hostile: 0, cooperative: 0 },
  }));
  const acts: Act[] = others.slice(3).map((span, index) => ({
    ...fishing.summary.acts[3]!,
    id: `a${index + 1}`,
    sentence: 0,
    sources: ['<a0>'],
    targets: ['<a1>'],
    cue: cut(span),
    about: cut(span),
    why: [text],
  }));
  return {
    ...fishing.summary,
    document: { length: text.length, id: text, date: text },
    sentences: sentence ? [{ ...cut(sentence), index: 0, paragraph: 0, kind: 'prose', tone }] : [],
    actors,
    acts,
    relations: [{ source: '<a0>', target: '<a1>', tone, acts: acts.map((act) => act.id) }],
    warnings: [{ code: text, message: text }],
  };
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        '<script>',
        '</script>',
        '<b',
        '>',
        '"',
        "'",
        '&',
        '&lt;',
        '<!--',
        'x',
        '\n\n',
        ' onload=',
        ']]>',
        '</style>',
        '</article>',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

const textAndSpans = hostile.chain((text) =>
  fc.tuple(
    fc.constant(text),
    fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length))
        .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const),
      { maxLength: 8 },
    ),
  ),
);

describe('the text of the editorial', () => {
  test.each([
    ['fishing', fishing],
    ['hostages', hostages],
  ])('%s: is there in full and in order', (_, { summary, text }) => {
    expect(letters(visible(article(toHtml(summary, text))))).toBe(letters(text));
  });

  test('any text with any spans shows as text, every character of it', () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        const shown = visible(article(toHtml(summaryAround(text, spans), text)));
        expect(letters(shown)).toBe(letters(shownForm(text)));
      }),
      { numRuns: 120 },
    );
  });

  test('nothing in a document, a name or a reason becomes a tag', () => {
    const tagsOf = (page: string) =>
      [
        ...page.replace(/<style>[\s\S]*?<\/style>|<script>[\s\S]*?<\/script>/gu, '').matchAll(/<[^>]*>/gu),
      ].map(([tag]) => /^<\/?[a-z0-9!]*/iu.exec(tag)![0]);
    const ours = new Set([
      ...tagsOf(toHtml(fishing.summary, fishing.text)),
      ...tagsOf(toHtml(hostages.summary, hostages.text)),
      '<section',
      '</section',
      '<ul',
      '<li',
    ]);
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        const page = toHtml(summaryAround(text, spans), text, { title: text });
        expect(tagsOf(page).filter((tag) => !ours.has(tag))).toEqual([]);
        expect(page.match(/<script/gu)).toHaveLength(1);
      }),
      { numRuns: 120 },
    );
  });

  test('tags are closed in the order in which they were opened', () => {
    fc.assert(
      fc.property(textAndSpans, ([text, spans]) => {
        const open: string[] = [];
        for (const [, closing, name] of article(toHtml(summaryAround(text, spans), text)).matchAll(
          /<(\/?)([a-z0-9]+)[^>]*>/gu,
        )) {
          if (closing === '') open.push(name!);
          else expect(open.pop()).toBe(name);
        }
        expect(open).toEqual([]);
      }),
    );
  });

  test('a link never stands within a link', () => {
    expect(article(toHtml(fishing.summary, fishing.text))).not.toMatch(/<a [^>]*>(?:(?!<\/a)[\s\S])*<a /u);
  });

  test('a list keeps its bullet beside its item', () => {
    expect(
      visible(
        article(toHtml(hostages.summary, hostages.text))
          .split('<p class="list-item"')
          .slice(1)
          .map((item) => `<${item}`)
          .join('|'),
      ),
    ).toMatch(/^\s*•\s*Honduras should/u);
  });

  test('a text of another summary is refused', () => {
    expect(() => toHtml(fishing.summary, 'Another text.')).toThrow(StanceError);
    expect(() => toHtml(fishing.summary, fishing.text.replace('trawler', 'steamer'))).toThrow(
      /differs from the summary at offset \d+/u,
    );
  });
});

describe('cues and mentions', () => {
  const page = toHtml(fishing.summary, fishing.text);

  test('every act has its cue, its card and its row', () => {
    for (const { id } of fishing.summary.acts) {
      expect(page).toMatch(new RegExp(`data-acts="(?:[^"]* )?${id}[ "]`, 'u'));
      expect(page).toContain(`id="card-${id}"`);
      expect(page).toContain(`id="row-${id}"`);
    }
  });

  test('every act takes the keyboard focus once', () => {
    const stops = [...article(page).matchAll(/aria-describedby="([^"]*)"/gu)].flatMap(([, ids]) =>
      ids!.split(' '),
    );
    expect(new Set(stops)).toEqual(new Set(fishing.summary.acts.map(({ id }) => `card-${id}`)));
  });

  test('a mention of two actors names both', () => {
    expect(article(page)).toMatch(/title="Italy and Tunisia">Each government</u);
  });

  test('a card says who, whose voice, how strongly, how surely and why', () => {
    const card = oneLine(visible(page.slice(page.indexOf('id="card-a4"'), page.indexOf('id="card-a5"'))));
    for (const words of [
      'Italy denounces Tunisia',
      'strength 0.90',
      'certainty 0.90',
      'Voice',
      'Reality',
      'took place',
      'kind:denounce › reality:actual',
    ]) {
      expect(card).toContain(words);
    }
  });
});

test('features that a model weighed are counted, not spelt out', () => {
  const [act] = fishing.summary.acts;
  const why = ['model:received', 'evidence:0.4:-0.2:x', 'evidence:0.1:0.0:y'];
  const page = toHtml({ ...fishing.summary, acts: [{ ...act!, why }] }, fishing.text);
  expect(page).toContain('model:received › 2 weighed features');
  expect(page).not.toContain('evidence:');
});

describe('map, bars, course and table', () => {
  const page = toHtml(fishing.summary, fishing.text);

  test('the map has an arrow for every pair and axis, and a list that says the same', () => {
    const arrows = [...page.matchAll(/class="arrow (condemnation|conciliation)"/gu)].map(([, axis]) => axis);
    expect(arrows.filter((axis) => axis === 'condemnation')).toHaveLength(3);
    expect(arrows.filter((axis) => axis === 'conciliation')).toHaveLength(6);
    expect(visible(page)).toMatch(/− condemning\s+Italy → Tunisia\s+0\.68\s+in 4 acts/u);
  });

  test('bars say their counts in words', () => {
    expect(page).toContain('aria-label="4 condemning, weight 2.70; 1 conciliatory, weight 0.17"');
  });

  test('the course has a step for every sentence', () => {
    const drawing = /<figure class="course">[\s\S]*?<\/figure>/u.exec(page)![0];
    const steps = drawing.match(/<circle class="still"|<a href="#s/gu);
    expect(steps).toHaveLength(fishing.summary.sentences.length);
  });

  test('the table says how it is sorted', () => {
    expect(page.match(/aria-sort="ascending"/gu)).toHaveLength(1);
    expect(page.match(/aria-sort="none"/gu)).toHaveLength(10);
  });

  test('an empty summary makes a page that says so', () => {
    const empty: StanceSummary = {
      ...fishing.summary,
      document: { length: 0 },
      sentences: [],
      actors: [],
      acts: [],
      relations: [],
      overall: toneOf([]),
    };
    const words = visible(toHtml(empty, ''));
    for (const phrase of [
      'No actor was found.',
      'No act was found.',
      'No sentence carries a tone.',
      'No actor condemns or conciliates another.',
    ]) {
      expect(words).toContain(phrase);
    }
  });
});

describe('one file', () => {
  const page = toHtml(fishing.summary, fishing.text);

  test('loads nothing', () => {
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed)\b|src=|@import|https?:/iu);
    expect([...page.matchAll(/url\(([^)]*)\)/gu)].every(([, target]) => target!.startsWith('#'))).toBe(true);
  });

  test('the policy admits its own script and no other', () => {
    expect(SCRIPT_HASH).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`);
    expect(page).toContain(`script-src '${SCRIPT_HASH}'`);
    expect(page).toContain(`<script>${SCRIPT}</script>`);
  });

  test('the same summary gives the same bytes', () => {
    expect(toHtml(fishing.summary, fishing.text)).toBe(page);
  });
});

test('escape leaves no character that could open or close anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escape(text)).not.toMatch(/[<>"']|[^\P{Cc}\t\n\r]/u);
      expect(visible(escape(text))).toBe(shownForm(text));
    }),
  );
});

test('segments tile their stretch and name all that lies over them', () => {
  const span = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
  fc.assert(
    fc.property(span, fc.array(span, { maxLength: 6 }), (stretch, spans) => {
      const parts = segments(
        stretch,
        spans.map((layer, value) => ({ ...layer, value })),
      );
      const covered = parts.flatMap((part) =>
        Array.from({ length: part.end - part.start }, (_, index) => ({
          at: part.start + index,
          values: part.values,
        })),
      );
      expect(covered.map(({ at }) => at)).toEqual(
        Array.from({ length: stretch.end - stretch.start }, (_, index) => stretch.start + index),
      );
      for (const { at, values } of covered) {
        expect(values).toEqual(
          spans.flatMap((layer, value) => (layer.start <= at && at < layer.end ? [value] : [])),
        );
      }
    }),
  );
});
