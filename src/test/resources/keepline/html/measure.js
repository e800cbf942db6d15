// Names what is wrong with the layout of the page on screen, one fault a line.
(() => {
  const faults = [];
  const html = document.documentElement;
  const root = document.getElementById('root');
  const all = root.dataset.flow === 'all';
  const name = (e) => e.tagName.toLowerCase() + (e.className && e.className.length ? '.' + e.className : '');
  const box = (s) => { const e = root.querySelector(s); return e && e.getBoundingClientRect(); };
  const apart = (a, b, what) => {
    if (a && b && a.width && b.width
        && a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1) {
      faults.push(what + ' overlap');
    }
  };
  const view = all ? root.firstElementChild : root.querySelector('.scroller');
  if (view.scrollWidth > view.clientWidth + 1) faults.push('the scroller is wider than its view');
  for (const e of root.querySelectorAll('*')) {
    if (e.closest('svg') && e.tagName !== 'svg') continue;
    if (e.closest('.cue')) continue;
    const r = e.getBoundingClientRect();
    if (!r.width && !r.height) continue;
    if (r.left < -1 || r.right > innerWidth + 1) faults.push(name(e) + ' leaves the window sideways');
    const scrolls = view.contains(e);
    if (!scrolls && (r.top < -1 || r.bottom > innerHeight + 1)) faults.push(name(e) + ' leaves the window');
  }
  const cut = root.querySelector('.keep');
  if (cut && !all && cut.scrollWidth > cut.clientWidth + 1) faults.push('the keep-line is cut off');
  apart(box('.panel'), box('.prose'), 'panel and prose');
  apart(box('.head'), box('.middle'), 'head and middle');
  apart(box('.middle'), box('.keep'), 'middle and keep-line');
  if (all) apart(box('.prose'), box('.keep'), 'prose and keep-line');
  for (const svg of root.querySelectorAll('.panel svg')) {
    const panel = svg.closest('.panel').getBoundingClientRect();
    const r = svg.getBoundingClientRect();
    if (r.right > panel.right || r.left < panel.left) faults.push('a drawing leaves its panel');
  }
  const hidden = view.scrollHeight - view.clientHeight > 1;
  const cue = root.querySelector('.cue');
  const shown = cue && getComputedStyle(cue).display !== 'none' && cue.getBoundingClientRect().height > 8;
  if (hidden !== Boolean(shown)) faults.push(hidden ? 'more is hidden without a cue' : 'a cue without need');
  const middle = box('.middle');
  if (middle && !all && hidden && middle.height < innerHeight * 0.41) faults.push('too little room to read in');
  return faults.join('\n');
})()
