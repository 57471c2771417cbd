import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ResvgRenderOptions } from '@resvg/resvg-js';
import type { Asked } from './draw.ts';

/** What all threads are given. */
export interface Work {
  readonly asked: readonly Asked[];
  readonly options: ResvgRenderOptions;
  /** How many pictures are taken, shared by the threads, so that none waits for the main thread. */
  readonly taken: Int32Array;
}

/** What a thread says of each picture that it took. */
export type Answer =
  | { readonly index: number; readonly png: Uint8Array }
  | { readonly index: number; readonly error: unknown };

/** A bundle has no file for a thread to start from, so it starts from the source. */
const THREAD = path.resolve('src/render/draw-thread.ts');

/**
 * Starts to draw all these pictures, in threads beside the main one, as many as there are cores.
 * Each comes when it is ready, or is refused with what was wrong with it; a thread that fails
 * refuses all that are not ready.
 */
export const drawAll = (
  asked: readonly Asked[],
  options: ResvgRenderOptions,
  thread = THREAD,
): readonly Promise<Buffer>[] => {
  const pictures = asked.map(() => Promise.withResolvers<Buffer>());
  const refuse = (error: unknown): void => pictures.forEach(({ reject }) => reject(error));
  const workerData: Work = { asked, options, taken: new Int32Array(new SharedArrayBuffer(4)) };
  for (let left = Math.min(os.availableParallelism(), asked.length); left > 0; left -= 1) {
    new Worker(thread, { workerData })
      .on('message', (answer: Answer) => {
        const picture = pictures[answer.index];
        if ('png' in answer) picture?.resolve(Buffer.from(answer.png));
        else picture?.reject(answer.error);
      })
      .once('error', refuse)
      .once('exit', (code) => {
        if (code !== 0) refuse(new Error(`a thread that draws pictures ended with ${code}`));
      });
  }
  return pictures.map(({ promise }) => promise);
};
