import { performance } from 'node:perf_hooks';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { analysisPlugins } from '../../analysis/analyse.ts';
import { bareReading, readingOf } from '../../analysis/reading.ts';
import type { Reading } from '../../analysis/records.ts';
import { type Knowledge, openWorkspace } from '../../analysis/workspace.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import type { SourceFile } from '../../corpus/source-file.ts';
import { endQuietlyWhenUnread } from '../end-quietly.ts';
import { readContentFolder } from '../read-content-folder.ts';
import { readSettings } from '../settings.ts';
import { STRESS_TEXTS, stressTextOfSize } from '../stress-texts.ts';

/** Words of the report that the time limit is about. */
const REPORT_WORDS = 600;
const REPORT_LIMIT_MS = 15;
/** Ten times the text may take at most this many times as long. */
const GROWTH_LIMIT = 12;
/** The same for texts that ask most, each measured in a moment: far below what a rule that reads all again would take. */
const STRESS_GROWTH_LIMIT = 20;
const RUNS = 100;
/** The engine goes on compiling what runs often for a second or so. */
const WARM_UP = 150;
const SMALL_BYTES = 500_000;
const LARGE_BYTES = 5_000_000;
const SMALL_STRESS_BYTES = 50_000;
const LARGE_STRESS_BYTES = 500_000;
const STRESS_RUNS = 3;

/** Time by plugin, in milliseconds, and in all. */
type Timing = ReadonlyMap<string, number>;

endQuietlyWhenUnread();
process.exitCode = bench(readContentFolder(readSettings().contentDir));

function bench(sources: readonly SourceFile[]): number {
  const corpusTime = average(5, () => void readCorpus(sources));
  const { corpus } = readCorpus(sources);
  if (!corpus || corpus.reports.length === 0) {
    process.stderr.write('The dossier has errors or no report (npm run check): there is nothing to measure.\n');
    return 1;
  }
  const knowledge: Knowledge = { entities: corpus.entities, topics: corpus.topics };
  const text = corpus.reports.map((report) => report.text).join('\n\n');
  const reading = readingOfLength(text, REPORT_WORDS);
  const first = total(timeOnce(reading, knowledge));
  const report = timeReport(reading, knowledge);
  const [small, large] = [SMALL_BYTES, LARGE_BYTES].map((bytes) => timeOnce(readingOfSize(text, bytes), knowledge));
  const growth = total(large) / total(small);
  printTable(report, small, large);
  const lines = [
    `corpus read: ${corpusTime.toFixed(1)} ms (${corpus.reports.length} reports, ${sources.length} files)`,
    verdict(`a report of 600 words, average of ${RUNS} after ${WARM_UP}`, total(report), REPORT_LIMIT_MS, 'ms'),
    `     the very first of the process: ${first.toFixed(0)} ms`,
    verdict('5 MB / 0.5 MB', growth, GROWTH_LIMIT, 'times'),
  ];
  process.stdout.write(`\n${lines.join('\n')}\n`);
  for (const one of corpus.reports) {
    const time = total(timeReport(readingOf(one), knowledge));
    process.stdout.write(`  ${one.slug}: ${time.toFixed(1)} ms, ${one.words} words\n`);
  }
  const stressed = benchStressTexts(knowledge);
  return total(report) < REPORT_LIMIT_MS && growth <= GROWTH_LIMIT && stressed <= STRESS_GROWTH_LIMIT ? 0 : 1;
}

/** The worst growth of the texts that ask most of the rules, when one is ten times as long; each is printed. */
function benchStressTexts(knowledge: Knowledge): number {
  process.stdout.write('\ntexts that ask most, 500 kB / 50 kB\n');
  const growths = STRESS_TEXTS.map((stress) => {
    const [small = 0, large = 0] = [SMALL_STRESS_BYTES, LARGE_STRESS_BYTES].map((bytes) => {
      const reading = bareReading(stressTextOfSize(stress, bytes), { name: 'bench', published: '2023-09-17', lang: 'fr' });
      return median(Array.from({ length: STRESS_RUNS }, () => total(timeOnce(reading, knowledge))));
    });
    process.stdout.write(`${verdict(stress.name.padEnd(26), large / small, STRESS_GROWTH_LIMIT, 'times')}, ${cell(small)} → ${cell(large)}\n`);
    return large / small;
  });
  return Math.max(...growths);
}

function average(runs: number, task: () => void): number {
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) task();
  return (performance.now() - start) / runs;
}

/** The average over many runs, after some that only warm up. */
function timeReport(reading: Reading, knowledge: Knowledge): Timing {
  for (let run = 0; run < WARM_UP; run += 1) timeOnce(reading, knowledge);
  const times = new Map<string, number>();
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, time] of timeOnce(reading, knowledge)) times.set(name, (times.get(name) ?? 0) + time / RUNS);
  }
  return times;
}

function timeOnce(reading: Reading, knowledge: Knowledge): Timing {
  const file = new VFile();
  // A reading of its own: what is remembered of one that was read before is not measured.
  openWorkspace(file, { reading: { ...reading }, knowledge });
  return new Map(
    analysisPlugins.map((plugin) => {
      const processor = unified().use(plugin);
      const tree: Root = { type: 'root', children: [] };
      const start = performance.now();
      processor.runSync(tree, file);
      return [plugin.name, performance.now() - start] as const;
    }),
  );
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function total(timing: Timing | undefined): number {
  return [...(timing?.values() ?? [])].reduce((sum, time) => sum + time, 0);
}

/** The beginning of a text, with about so many words. */
function readingOfLength(text: string, words: number): Reading {
  const parts = text.split(/(?<=\s)/);
  return bareReading(parts.slice(0, words).join(''), { name: 'bench', published: '2023-09-17' });
}

/** The text over and over, numbered so that no two paragraphs are the same, to about so many bytes. */
function readingOfSize(text: string, bytes: number): Reading {
  const paragraphs = text.split('\n\n');
  const parts: string[] = [];
  for (let size = 0, round = 0; size < bytes; round += 1) {
    for (const paragraph of paragraphs) {
      const numbered = `${round} ${paragraph}`;
      parts.push(numbered);
      size += Buffer.byteLength(numbered) + 2;
    }
  }
  return bareReading(parts.join('\n\n'), { name: 'bench', published: '2023-09-17', lang: 'fr' });
}

function printTable(report: Timing, small: Timing | undefined, large: Timing | undefined): void {
  const rows = [...report.keys()].map((name) => [name, report.get(name), small?.get(name), large?.get(name)] as const);
  const all = ['all', total(report), total(small), total(large)] as const;
  const header = ['plugin'.padEnd(22), '600 words'.padStart(12), '0.5 MB'.padStart(12), '5 MB'.padStart(12), 'ratio'.padStart(8)];
  const lines = [...rows, all].map(([name, one = 0, half = 0, five = 0]) =>
    [name.padEnd(22), cell(one), cell(half), cell(five), (five / half).toFixed(1).padStart(8)].join(' '),
  );
  process.stdout.write(`${[header.join(' '), ...lines].join('\n')}\n`);
}

function cell(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 100 ? 2 : 0)} ms`.padStart(12);
}

function verdict(what: string, value: number, limit: number, unit: string): string {
  return `${value <= limit ? 'ok  ' : 'SLOW'} ${what}: ${value.toFixed(1)} ${unit} (limit ${limit})`;
}
