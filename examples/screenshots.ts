/**
 * Takes the pictures of the report in docs/: light, dark, on a phone, on paper, and a card over a cue.
 * Needs a Chromium: Debian's `chromium`, or the one that the variable CHROMIUM names.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createAnalyzer } from 'actor-stance';
import { toHtml } from 'actor-stance/report';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const pictures = join(here, '../docs/images');
const editorial = join(here, 'editorials/01-fishing-row.txt');

const browserPath = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
);
if (browserPath === undefined) {
  console.error('No Chromium was found: install one (apt-get install chromium) or name it in CHROMIUM.');
  process.exit(1);
}

interface Picture {
  readonly name: string;
  readonly context: BrowserContextOptions;
  readonly take: (page: Page, path: string) => Promise<unknown>;
}

const DESK = { width: 1140, height: 860 };
const PHONE = { width: 390, height: 800 };

/** The top of the page with a card, shown by keyboard focus. */
async function card(page: Page, path: string): Promise<void> {
  await page.locator('.editorial .cue.condemnation').first().focus();
  await page.screenshot({ path });
}

const section = (name: string) => (page: Page, path: string) =>
  page.locator(`section[aria-labelledby=h-${name}]`).screenshot({ path });

const PICTURES: readonly Picture[] = [
  { name: 'report-light', context: { viewport: DESK, colorScheme: 'light' }, take: card },
  { name: 'report-dark', context: { viewport: DESK, colorScheme: 'dark' }, take: card },
  { name: 'report-phone', context: { viewport: PHONE, deviceScaleFactor: 2 }, take: card },
  { name: 'report-map', context: { viewport: DESK }, take: section('map') },
  { name: 'report-actors', context: { viewport: DESK }, take: section('actors') },
  { name: 'report-course', context: { viewport: DESK }, take: section('course') },
];

const text = readFileSync(editorial, 'utf8');
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'actor-stance-'));
const file = join(folder, 'report.html');
writeFileSync(file, toHtml(createAnalyzer().analyze(text), text));

const browser = await chromium.launch({
  executablePath: browserPath,
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const complaints: string[] = [];
for (const { name, context, take } of PICTURES) {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...context });
  page.on('console', (message) => complaints.push(`${name}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) complaints.push(`${name}: asked for ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
  await take(page, join(pictures, `${name}.png`));
  console.log(`docs/images/${name}.png`);
  await page.close();
}
await browser.close();
rmSync(folder, { recursive: true });
if (complaints.length > 0) {
  console.error(complaints.join('\n'));
  process.exitCode = 1;
}
