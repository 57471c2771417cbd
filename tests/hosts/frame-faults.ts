/** Runs in a frame: whether all of it can be seen in the window that its host gives it. */
export function frameFaults(spare: number): string[] {
  const faults: string[] = [];
  const { scrollHeight, scrollWidth, clientWidth } = document.documentElement;
  const needed = document.documentElement.getBoundingClientRect().height;
  if (scrollHeight > innerHeight) faults.push(`${scrollHeight} px tall in ${innerHeight} px`);
  if (scrollWidth > innerWidth) faults.push(`${scrollWidth} px wide in ${innerWidth} px`);
  if (clientWidth < innerWidth) faults.push('has a scrollbar');
  if (innerHeight - needed > spare) {
    faults.push(`leaves ${Math.round(innerHeight - needed)} px empty`);
  }
  const drawn = [...document.querySelectorAll('.drawing')].filter((each) => each.checkVisibility());
  if (drawn.length !== 1) faults.push(`is drawn ${drawn.length} times`);
  return faults.map((fault) => `${document.documentElement.dataset['chart']}: ${fault}`);
}

/** Runs in a page before anything else: adds up how far things move after they were laid out. */
export function recordShifts(): void {
  Reflect.set(window, 'shifts', []);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      (Reflect.get(window, 'shifts') as number[]).push(Reflect.get(entry, 'value') as number);
    }
  }).observe({ type: 'layout-shift', buffered: true });
}
