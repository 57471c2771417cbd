import { expect, test } from 'vitest';
import { readQuery } from '../explorer/query.ts';
import { byFacet, type Offer } from '../explorer/state.ts';
import { leaderAnchor, leaderTasksPath } from './leader-links.ts';

test.each([
  '黄飞',
  "<b>张'三</b>",
  '=HYPERLINK("http://x")',
  '\u2066李四\u2069',
  '-1',
  'a&b=c#d +?',
])('the tasks of “%s” are asked for by nothing but that name', (name) => {
  const address = new URL(leaderTasksPath('harbour', 2020, name), 'https://example.org');
  const offer: Offer = {
    values: byFacet((facet) => (facet === 'leader' ? ['other', name] : [])),
    readings: false,
  };
  const { state, ignored } = readQuery(address.search, offer);
  expect([address.pathname, address.hash]).toEqual(['/harbour/2020/tasks/', '']);
  expect([state.chosen.leader, ignored]).toEqual([[name], []]);
});

test('leaders of two years have anchors of their own', () => {
  expect([leaderAnchor(2020, 0), leaderAnchor(2021, 0), leaderAnchor(2021, 1)]).toEqual([
    ...['y2020-leader-1', 'y2021-leader-1', 'y2021-leader-2'],
  ]);
});
