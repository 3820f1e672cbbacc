import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { BROWSER_ARGUMENTS, findBrowser } from '../find-browser.ts';
import { listPages, onePageOfEachKind } from '../list-pages.ts';
import { explainFailure } from '../explain-failure.ts';
import { runBuild } from '../run-build.ts';
import { readSettings } from '../settings.ts';
import { serveSite } from '../static-server.ts';

const FLOORS: Readonly<Record<string, number>> = { performance: 0.95, accessibility: 1, 'best-practices': 1, seo: 0.95 };

/** Prints the scores of one page of each kind; gives the scores that are too low. */
async function measure(): Promise<readonly string[]> {
  const server = await serveSite('dist', readSettings().basePath, 0);
  const found = await findBrowser();
  const chrome = await launch({
    chromePath: found.executablePath,
    chromeFlags: ['--headless', ...BROWSER_ARGUMENTS],
    envVars: { ...process.env, ...found.environment },
  });
  const low: string[] = [];
  for (const page of onePageOfEachKind(listPages('dist')).filter((one) => one !== '/404.html')) {
    const result = await lighthouse(new URL(page.slice(1), server.url).href, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: Object.keys(FLOORS),
    });
    if (!result) throw new Error(`Lighthouse gave no result for ${page}`);
    const isHidden = result.lhr.audits['is-crawlable']?.score === 0;
    const scores = Object.entries(result.lhr.categories).filter(([name]) => !(name === 'seo' && isHidden));
    process.stdout.write(`${page.padEnd(50)} ${scores.map(([name, { score }]) => `${name} ${score}`).join('  ')}\n`);
    low.push(...scores.flatMap(([name, { score }]) => ((score ?? 0) < (FLOORS[name] ?? 1) ? [`${page}: ${name} ${score}`] : [])));
  }
  chrome.kill();
  await server.close();
  return low;
}

try {
  if (await runBuild('dist')) {
    const low = await measure();
    if (low.length > 0) process.stderr.write(`Too low:\n${low.join('\n')}\n`);
    process.exitCode = low.length > 0 ? 1 : 0;
  } else {
    process.exitCode = 1;
  }
} catch (error) {
  process.stderr.write(`No scores: ${explainFailure(error)}\n`);
  process.exitCode = 1;
}
