import type { APIRoute } from 'astro';
import { letterFile } from '../../../../../exports/letter-file.ts';
import type { Letter } from '../../../../../format/letter.ts';
import { placeYears } from '../../../../../site/corpus.ts';
import { lettersOf } from '../../../../../site/letters.ts';
import { yearParams } from '../../../../../site/routes.ts';

/** Every letter as a text file. */
export const getStaticPaths = () =>
  placeYears.flatMap((placeYear) =>
    placeYear.year.tasks.flatMap((task) =>
      lettersOf(placeYear, task).map(({ order, letter }) => ({
        params: { ...yearParams(placeYear), task: String(task.no), order },
        props: { letter },
      })),
    ),
  );

interface Props {
  readonly letter: Letter;
}

export const GET: APIRoute<Props> = ({ props: { letter } }) =>
  new Response(letterFile(letter), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
