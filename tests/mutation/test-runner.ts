import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Answer, Question } from './worker.ts';

/** A long-lived process that runs unit tests at our word, and is replaced when it does not answer in time. */
export class TestRunner {
  readonly #root: string;
  readonly #bail: number;
  #worker: ChildProcess | undefined;

  /** `bail` tests may fail before a run ends; 0 runs all. */
  constructor(root: string, bail: number) {
    this.#root = root;
    this.#bail = bail;
  }

  /** How the tests end; `undefined` when they have not ended after `limit` milliseconds. */
  async run(question: Question, limit: number): Promise<Answer | undefined> {
    const worker = this.#worker ?? (await this.#start());
    this.#worker = worker;
    const answer = await new Promise<Answer | undefined>((done) => {
      const timer = setTimeout(() => done(undefined), limit);
      const end = (result: Answer | undefined): void => {
        clearTimeout(timer);
        worker.removeAllListeners();
        done(result);
      };
      worker.once('message', end);
      worker.once('exit', () => end({ failed: ['the runner itself'], durations: {} }));
      worker.send(question);
    });
    if (answer === undefined || worker.exitCode !== null) this.stop();
    return answer;
  }

  /** Ends the process; the next run starts another. */
  stop(): void {
    this.#worker?.removeAllListeners();
    this.#worker?.kill('SIGKILL');
    this.#worker = undefined;
  }

  #start(): Promise<ChildProcess> {
    const file = join(this.#root, 'tests/mutation/worker.ts');
    const worker = fork(file, [String(this.#bail)], { cwd: this.#root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    return new Promise((done, fail) => {
      worker.once('message', () => {
        worker.removeAllListeners();
        done(worker);
      });
      worker.once('error', fail);
      worker.once('exit', (code) => fail(new Error(`the test runner stopped with ${code}`)));
    });
  }
}
