import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { BROWSER_ARGUMENTS, findBrowser } from './browser';
import { runNode } from './programs';

const VITE = 'node_modules/vite/bin/vite.js';
const executablePath = findBrowser();

if (executablePath === undefined) {
  test('no Chromium was found, so the page is not tested (on Debian: apt-get install chromium)', () => {
    // On CI it must be there: .ci/run installs it.
    expect(process.env['CI']).toBeUndefined();
  });
} else {
  describe('the page in a real browser', () => {
    const built = mkdtempSync(join(tmpdir(), 'actor-stance-page-'));
    let server: ChildProcess;
    let address: string;
    let browser: Browser;

    beforeAll(async () => {
      const { code, errors } = await runNode([
        VITE,
        'build',
        'examples/browser',
        '--outDir',
        built,
        '--emptyOutDir',
      ]);
      if (code !== 0) throw new Error(errors);
      const preview = spawn(
        process.execPath,
        [VITE, 'preview', 'examples/browser', '--outDir', built, '--port', '0'],
        {
          stdio: ['ignore', 'pipe', 'inherit'],
          env: { ...process.env, NO_COLOR: '1' },
        },
      );
      server = preview;
      for await (const chunk of preview.stdout) {
        const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//u.exec(String(chunk));
        if (found) {
          address = found[0];
          break;
        }
      }
      browser = await chromium.launch({ executablePath, args: BROWSER_ARGUMENTS });
    }, 120_000);

    afterAll(async () => {
      await browser.close();
      server.kill();
      await once(server, 'exit');
      rmSync(built, { recursive: true });
    });

    test('what is typed is read in the page, with no error and nothing sent', async () => {
      const page = await browser.newPage();
      const problems: string[] = [];
      const sent: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !/^(?:data|about|blob):/u.test(request.url())) {
          sent.push(request.url());
        }
        if (request.method() !== 'GET') sent.push(`${request.method()} ${request.url()}`);
      });
      await page.goto(address);
      await page.fill('#text', 'Ghana thanked Togo for its patience.\n\n<b>Togo</b> has condemned Benin.');
      await page.waitForFunction(() =>
        /\d acts in/u.test(document.querySelector('#status')?.textContent ?? ''),
      );
      const report = page.frameLocator('#report').locator('body');
      expect(await report.innerText()).toMatch(/Ghana/u);
      // The editorial's own mark-up is text, not an element.
      expect(await report.innerText()).toContain('<b>Togo</b>');
      expect({ problems, sent }).toEqual({ problems: [], sent: [] });
      await page.close();
    }, 60_000);
  });
}
