/**
 * The script of an embed: it takes the theme from the address's fragment, and tells whoever frames
 * it how tall it is, in the words that our loader, AMP, Medium, WordPress, pym and iframe-resizer
 * understand. It asks for nothing, keeps nothing, and only watches its own size.
 *
 * It runs in the head, before anything is painted. A frame that is not shown has no height and says
 * nothing until it is shown. Nor does it before all of its document is there: what is painted of a
 * part of it is too low, and a host that believed that would move its text up, and down again.
 */

/** The kinds of our own messages, as the loader and host pages see them. */
export const HEIGHT = 'gongshu-scorecard:height';
export const ASK = 'gongshu-scorecard:ask';

const LINES = [
  `(()=>{let r=document.documentElement,u=parent,z,`,
  // WordPress appends “#?secret=…”, also behind a fragment that is already there.
  `h=()=>new URLSearchParams(location.hash.replace(/[#?]+/g,'&')),`,
  `t=()=>{for(let k of['theme','background'])r.dataset[k]=h().get(k)||''},`,
  `p=m=>u.postMessage(m,'*'),`,
  `s=()=>{let v=Math.ceil(r.getBoundingClientRect().height),`,
  `c=new URLSearchParams(location.search).get('childId'),k=h().get('secret');`,
  `if(u!=self&&v&&innerWidth>99&&document.readyState!='loading'){`,
  `p({type:'${HEIGHT}',id:r.dataset.chart,height:v});`,
  `p({sentinel:'amp',type:'embed-size',height:v});`,
  `p(JSON.stringify({src:location.href,context:'iframe.resize',height:v}));`,
  `k&&p({message:'height',value:v,secret:k});`,
  `c&&p('pymxPYMx'+c+'xPYMxheightxPYMx'+v);`,
  `z&&p('[iFrameSizer]'+z+':'+v+':0:resize')}};`,
  // WordPress may change the fragment after the frame has loaded.
  `t();onhashchange=()=>{t();s()};`,
  `onmessage=e=>{let m=e.data+'';if(e.source==u){`,
  `if(m.startsWith('[iFrameSizer]'))z=m.slice(13).split(':')[0],s();`,
  // WordPress says “ready” where its script comes later than the frame.
  `if(m=='${ASK}'||e.data?.message=='ready')s()}};`,
  // Far below the window a frame is not laid out unless it asks, and so observes nothing; but AMP
  // sizes frames only while they are out of view.
  `addEventListener('DOMContentLoaded',()=>{s();new ResizeObserver(s).observe(r)})})()`,
];

export const FRAME_SCRIPT = LINES.join('');
