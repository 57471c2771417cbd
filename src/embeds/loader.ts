import { ASK, HEIGHT } from './frame-script.ts';

/** No embed is made lower or taller than this, whatever it says. */
const [LEAST, MOST] = [100, 2000];

/** A frame that is a little taller than needed stays, since making it lower would move the text below. */
export const SPARE = 24;

/**
 * The script that a host page may load to have all embeds on it as tall as they are, also those that
 * are put in later: it knows a frame by the message's source, so it need not look for frames.
 *
 * A message counts where it comes from a frame with an address of ours and gives a number. The chart
 * it names is not compared with that address, since an old address may lead on to another chart.
 * @param home where the embeds are when the script's own address is unknown, as in a module.
 */
export const loaderScript = (home: string): string =>
  [
    `(()=>{let m=document.currentScript,h=new URL('embed/',m&&m.src||${JSON.stringify(home)}).href,o=new URL(h).origin,`,
    `a=()=>[...document.querySelectorAll('iframe')].filter(f=>f.src.startsWith(h));`,
    `addEventListener('message',({data:d,source:s,origin:g})=>{`,
    `if(!d||d.type!='${HEIGHT}'||!Number.isFinite(d.height)||g!=o&&g!='null')return;`,
    `for(let f of a())if(f.contentWindow==s){`,
    `let v=Math.min(${MOST},Math.max(${LEAST},Math.ceil(d.height))),n=f.clientHeight;`,
    `if(v>n||v<n-${SPARE})f.style.height=v+'px'}});`,
    // Those that were there before this script have spoken already.
    `for(let f of a())f.contentWindow.postMessage('${ASK}','*')})()\n`,
  ].join('');
