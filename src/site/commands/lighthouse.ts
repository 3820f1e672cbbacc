import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { BROWSER_ARGUMENTS, findBrowser } from '../find-browser.ts';
import { listPages, onePageOfEachKind } from '../list-pages.ts';
import { explainFailure } from '../explain-failure.ts';
import { runBuild } from '../run-build.ts';
import { readSettings } from '../settings.ts';
import { serveSite } from '../static-server.ts';

const FLOORS: Readonly<Record<string, number>> = { performance: 0.95, accessibility: 1, 'best-practices': 1, seo: 0.95 };

/** Scores by category; a category that could not be measured, or that is not meant to be found by search engines, is left out. */
type Scores = ReadonlyMap<string, number>;

async function scoresOf(address: string, port: number): Promise<Scores> {
  const result = await lighthouse(address, { port, logLevel: 'error', onlyCategories: Object.keys(FLOORS) });
  if (!result) throw new Error(`Lighthouse gave no result for ${address}`);
  const isHidden = result.lhr.audits['is-crawlable']?.score === 0;
  return new Map(
    Object.entries(result.lhr.categories).flatMap(([name, { score }]) =>
      score === null || (name === 'seo' && isHidden) ? [] : [[name, score] as const],
    ),
  );
}

const tooLow = (scores: Scores): readonly string[] =>
  Object.entries(FLOORS).flatMap(([name, floor]) => {
    const score = scores.get(name);
    const isMissing = score === undefined && name !== 'seo';
    return isMissing || (score ?? 1) < floor ? [`${name} ${score ?? 'not measured'}`] : [];
  });

/** The middle of three runs, for a page whose first run was too low: a busy machine makes single runs vary. */
async function middleScores(address: string, port: number, first: Scores): Promise<Scores> {
  const runs = [first, await scoresOf(address, port), await scoresOf(address, port)];
  const names = [...new Set(runs.flatMap((run) => [...run.keys()]))];
  return new Map(
    names.flatMap((name) => {
      const found = runs.flatMap((run) => run.get(name) ?? []).sort((a, b) => a - b);
      const middle = found[Math.floor((found.length - 1) / 2)];
      return middle === undefined ? [] : [[name, middle] as const];
    }),
  );
}

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
    const address = new URL(page.slice(1), server.url).href;
    const first = await scoresOf(address, chrome.port);
    const scores = tooLow(first).length > 0 ? await middleScores(address, chrome.port, first) : first;
    process.stdout.write(`${page.padEnd(50)} ${[...scores].map(([name, score]) => `${name} ${score}`).join('  ')}\n`);
    low.push(...tooLow(scores).map((fault) => `${page}: ${fault}`));
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
