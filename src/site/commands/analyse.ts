import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { reporter } from 'vfile-reporter';
import { edtfDays } from '../../corpus/edtf.ts';
import { printable } from '../../corpus/notice.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';
import { analysisAsData } from '../analyse/analysis-as-data.ts';
import { describeAnalysis } from '../analyse/describe-analysis.ts';
import { listDoubts } from '../analyse/list-doubts.ts';
import { type AnalysedFile, analyseFile, type Shelf, UnreadableFile } from '../analyse/open-text.ts';
import { endQuietlyWhenUnread } from '../end-quietly.ts';
import { readContentFolder } from '../read-content-folder.ts';
import { readSettings } from '../settings.ts';

const USAGE = `npm run analyse -- FILE... [--json] [--published 2023-09-17]

Prints what the rules find in each file: sentences with dates, names, quotations, attributions, facts.
  --json            the same as data: an object for one file, an array for several
  --published DATE  the day that « dimanche » counts from (EDTF), for a text that is no report of the dossier
Names and topics come from the dossier (CONTENT_DIR, else content/), where there is one.
`;

/** 0: all were read; 1: a file was not; 2: the command was not understood. */
endQuietlyWhenUnread();
process.exitCode = run(process.argv.slice(2));

function run(words: readonly string[]): number {
  const command = readCommand(words);
  if (typeof command === 'string') {
    process.stderr.write(`${command}\n\n${USAGE}`);
    return 2;
  }
  const shelf = openShelf(command.published);
  const analysed = command.files.flatMap((path) => {
    const one = tryFile(path, shelf);
    return one ? [one] : [];
  });
  if (command.isJson) printData(analysed, command.files.length);
  else for (const one of analysed) process.stdout.write(`${printable(describe(one, shelf))}\n`);
  return analysed.length === command.files.length ? 0 : 1;
}

interface Command {
  readonly files: readonly string[];
  readonly isJson: boolean;
  readonly published: string | undefined;
}

/** The command, or what is wrong with it. */
function readCommand(words: readonly string[]): Command | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, published: { type: 'string' } },
    });
    if (positionals.length === 0) return 'No file to analyse.';
    if (values.published !== undefined && !edtfDays(values.published)) {
      return `« ${values.published} » is no date: expected EDTF, such as 2023-09-17 or 2023-09.`;
    }
    return { files: positionals, isJson: values.json, published: values.published };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The names, topics and reports of the dossier; nothing where there is no content folder or it has errors. */
function openShelf(published: string | undefined): Shelf {
  const { contentDir } = readSettings();
  const corpus = readDossier(contentDir);
  if (!corpus) return { knowledge: { entities: [], topics: [] }, reports: new Map(), published };
  const { entities, topics, reports } = corpus;
  return {
    knowledge: { entities, topics },
    reports: new Map(reports.map((report) => [resolve(contentDir, report.path), report])),
    published,
  };
}

function readDossier(contentDir: string) {
  try {
    const { corpus } = readCorpus(readContentFolder(contentDir));
    if (!corpus) note(`The dossier in ${contentDir} has errors (npm run check): names and topics are left out.`);
    return corpus;
  } catch (error) {
    note(`No dossier is read (${error instanceof Error ? error.message : String(error)}): names and topics are left out.`);
    return undefined;
  }
}

function tryFile(path: string, shelf: Shelf): AnalysedFile | undefined {
  try {
    return analyseFile(path, shelf);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    note(`${path} cannot be analysed: ${error.message}`);
    return undefined;
  }
}

function printData(analysed: readonly AnalysedFile[], asked: number): void {
  const data = analysed.map(({ path, analysis }) => analysisAsData(path, analysis));
  const [only] = data;
  process.stdout.write(`${JSON.stringify(asked === 1 && only ? only : data, null, 2)}\n`);
}

function describe({ path, analysis, file }: AnalysedFile, { knowledge }: Shelf): string {
  const text = describeAnalysis(path, analysis, listDoubts(analysis, knowledge.entities));
  return file.messages.length > 0 ? `${text}\n${reporter(file, { verbose: true, color: false })}\n` : text;
}

function note(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}
