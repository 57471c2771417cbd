/** What a thread of {@link drawAll} does: takes the next picture that none has taken, and draws it. */
import { setImmediate } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { drawPng } from './draw.ts';
import type { Answer, Work } from './draw-all.ts';

const { asked, options, taken } = workerData as Work;

const answerTo = (index: number): Answer => {
  try {
    return { index, png: drawPng(asked[index]!, options) };
  } catch (error) {
    return { index, error };
  }
};

for (let index; (index = Atomics.add(taken, 0, 1)) < asked.length;) {
  parentPort!.postMessage(answerTo(index));
  // What the renderer needed, some 20 MB a picture, is freed between two turns alone.
  await setImmediate();
}
