import type { APIRoute } from 'astro';
import { release } from '../../site/release.ts';

/** By this src/commands/record-versions.ts knows that it records what was built, and nothing newer. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(release, null, 1)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
