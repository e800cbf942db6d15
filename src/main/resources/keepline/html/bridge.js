// What a window asks of the page. Nothing here calls out of it.
(() => {
  const html = document.documentElement;
  // The leaf in view. Two more lie beside it with the pages a reader may turn to next. Those in
  // places that the document is wide enough for are drawn already, and the window has only to look
  // at another place; one beyond is moved into view, which lays out nothing.
  let root = document.getElementById('root');
  const beside = [];
  root.place = 0;
  const BLOCKS = 'p, li, pre, tr, h1, h2, h3, h4, h5, h6, svg, img';
  let kept = null;

  const scroller = (leaf = root) =>
    (leaf.dataset.flow === 'all' ? null : leaf.querySelector('.scroller'))
      || leaf.firstElementChild || leaf;

  const sheet = (name) => parseFloat(html.style.getPropertyValue('--' + name));

  const drawn = (leaf) => leaf.place < sheet('places');

  const put = (leaf, place) => {
    leaf.place = place;
    leaf.style.setProperty('--place', place);
  };

  const swap = (one, other) => {
    const place = one.place;
    put(one, other.place);
    put(other, place);
  };

  // The left edge of the page in view, as places on the document are counted.
  const left = () => root.place * sheet('stride');

  const limit = (s) => Math.max(0, s.scrollHeight - s.clientHeight);

  // The cue follows from what is hidden, never the other way round.
  const cue = (leaf = root) => {
    const s = scroller(leaf);
    leaf.toggleAttribute('data-above', s.scrollTop > 1);
    leaf.toggleAttribute('data-below', limit(s) - s.scrollTop > 1);
  };

  // Head and keep-line stay while they leave the middle room to read in.
  const fit = (leaf = root) => {
    delete leaf.dataset.flow;
    const page = leaf.firstElementChild;
    const middle = page && page.querySelector('.middle > .scroller');
    if (middle && limit(middle) > 1 && middle.clientHeight < page.clientHeight * 0.42) {
      leaf.dataset.flow = 'all';
    }
    cue(leaf);
  };

  // What lies beside the window can't be reached with Tab.
  const reachable = (leaf, yes) => {
    const stops = yes ? '[data-stop]' : '[tabindex], button, input, select, textarea, summary';
    for (const e of leaf.querySelectorAll(stops)) {
      if (yes) {
        if (e.dataset.stop) e.setAttribute('tabindex', e.dataset.stop);
        else e.removeAttribute('tabindex');
        delete e.dataset.stop;
      } else {
        e.dataset.stop = e.getAttribute('tabindex') || '';
        e.setAttribute('tabindex', '-1');
      }
    }
  };

  const fresh = (leaf) => leaf.sheets === document.styleSheets.length;

  // The leaf beside the window that has a page as it would be written now.
  const ready = (page) => beside.find((leaf) => leaf.page === page && fresh(leaf));

  const forget = () => beside.forEach((leaf) => { leaf.page = null; });

  // The page in view isn't as it was written any more, so it can't be come back to as it lies.
  const touched = () => { root.page = null; };

  const write = (leaf, page) => {
    leaf.innerHTML = page;
    leaf.page = page;
    leaf.sheets = document.styleSheets.length;
    fit(leaf);
  };

  const turnTo = (leaf) => {
    const old = root;
    if (!drawn(leaf)) swap(leaf, old);
    old.className = 'leaf beside';
    old.removeAttribute('id');
    if (old.contains(document.activeElement)) document.activeElement.blur();
    reachable(old, false);
    beside.splice(beside.indexOf(leaf), 1, old);
    root = leaf;
    root.className = 'leaf';
    root.id = 'root';
    reachable(root, true);
  };

  // The first block in view and how much of it is above the top edge. Where prose is in view, it is
  // a block of prose: that is what is being read.
  const anchor = () => {
    const s = scroller();
    if (s.scrollTop <= 1) return null;
    const view = s.getBoundingClientRect();
    const blocks = [...root.querySelectorAll(BLOCKS)];
    const first = (wanted) =>
      blocks.findIndex((e) => {
        const r = e.getBoundingClientRect();
        return wanted(e) && r.bottom > view.top + 1 && r.top < view.bottom;
      });
    const prose = first((e) => e.closest('.prose'));
    const i = prose >= 0 ? prose : first((e) => s.contains(e));
    if (i < 0) return null;
    const r = blocks[i].getBoundingClientRect();
    return { i, part: r.height > 0 ? (view.top - r.top) / r.height : 0 };
  };

  const arrive = (at) => {
    const s = scroller();
    const block = at && root.querySelectorAll(BLOCKS)[at.i];
    if (!block) {
      s.scrollTop = 0;
    } else {
      const r = block.getBoundingClientRect();
      s.scrollTop += r.top + at.part * r.height - s.getBoundingClientRect().top;
    }
    cue();
  };

  // A new style moves things, and the page may be shown anew just after: the line at the top is
  // the one from before both, unless the reader has scrolled since.
  const remembered = () => (kept && kept.top === scroller().scrollTop ? kept.at : anchor());

  const refit = () => {
    forget();
    const at = anchor();
    fit();
    arrive(at);
  };

  const move = (dy) => {
    const s = scroller();
    const before = s.scrollTop;
    s.scrollTop = before + dy;
    cue();
    return Math.abs(s.scrollTop - before) > 0.5;
  };

  document.addEventListener('scroll', () => cue(), true);
  document.addEventListener('load', (e) => {
    if (root.contains(e.target)) refit();
    else beside.filter((leaf) => leaf.contains(e.target)).forEach((leaf) => fit(leaf));
  }, true);
  // "Select all" means the page in view, and a drag beyond the window's edge doesn't leave it.
  let within = null;
  document.addEventListener('selectionchange', () => {
    const selection = window.getSelection();
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
    if (selection.isCollapsed) {
      within = null;
    } else if (root.contains(anchorNode) && root.contains(focusNode)) {
      within = { anchorNode, anchorOffset, focusNode, focusOffset };
    } else if (within && within.anchorNode === anchorNode && within.anchorOffset === anchorOffset
        && root.contains(within.focusNode)) {
      selection.setBaseAndExtent(anchorNode, anchorOffset, within.focusNode, within.focusOffset);
    } else {
      selection.selectAllChildren(root);
    }
  });
  // Places of whole words, in reading order. A highlight of the engine's own marks them, so that
  // the document stays as it is.
  let found = [];
  const places = (words) => {
    const wanted = new Set(words);
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const all = [];
    const longest = Math.max(0, ...words.map((w) => w.length));
    for (let n = walk.nextNode(); n; n = walk.nextNode()) {
      if (n.parentElement.closest('.cue, title, desc')) continue;
      const text = n.data.toLowerCase();
      if (text.length !== n.data.length) continue;
      const letter = (c) => c !== undefined && /[\p{L}\p{N}\p{M}]/u.test(c);
      for (let i = 0; i < text.length; i++) {
        if (!letter(text[i]) || letter(text[i - 1])) continue;
        for (let l = Math.min(longest, text.length - i); l > 0; l--) {
          if (!letter(text[i + l]) && wanted.has(text.substr(i, l))) {
            const range = new Range();
            range.setStart(n, i);
            range.setEnd(n, i + l);
            all.push(range);
            i += l - 1;
            break;
          }
        }
      }
    }
    return all;
  };

  // The panel over the whole window: its layouts, and where it is seen from. A magnification of 1
  // fits it into the window.
  const MARGIN = 28;
  const MOST = 8;
  let large = null;

  const room = () => ({
    w: sheet('width') - 2 * MARGIN,
    h: window.innerHeight - 2 * MARGIN - large.legend.offsetHeight,
  });

  const place = () => {
    const { w, h } = room();
    const scale = large.fits * large.by;
    const along = (at, content, space) =>
      content <= space ? MARGIN + (space - content) / 2
        : Math.min(MARGIN, Math.max(at, MARGIN + space - content));
    large.x = along(large.x, large.w * scale, w);
    large.y = along(large.y, large.h * scale, h);
    large.panel.style.transform = `translate(${large.x}px,${large.y}px) scale(${scale})`;
  };

  const fits = (panel) => {
    const { w, h } = room();
    return Math.min(w / panel.offsetWidth, h / panel.offsetHeight, 4);
  };

  const dress = (panel, width) => {
    const rem = parseFloat(getComputedStyle(html).fontSize);
    panel.style.width = `calc(${width * rem}px + 2 * var(--panel-padding))`;
    for (const e of panel.querySelectorAll('[tabindex]')) e.removeAttribute('tabindex');
  };

  const layLarge = () => {
    let best = null;
    for (const [width, page] of large.layouts) {
      large.sheet.innerHTML = page;
      const panel = large.sheet.firstElementChild;
      dress(panel, width);
      const scale = fits(panel);
      if (!best || scale > best.scale) best = { scale, panel, width };
    }
    large.sheet.replaceChildren(best.panel);
    const { offsetWidth: w, offsetHeight: h } = best.panel;
    const { panel, width, scale } = best;
    Object.assign(large, { panel, width, fits: scale, w, h, by: 1, x: 0, y: 0 });
    place();
  };

  const say = (e, text) => { if (e.textContent !== text) e.textContent = text; };

  // Makes one tree like another, touching only what differs.
  const become = (is, wanted) => {
    if (is.isEqualNode(wanted)) return;
    if (is.nodeName !== wanted.nodeName || is.childNodes.length !== wanted.childNodes.length) {
      is.replaceWith(wanted);
      return;
    }
    if (is.nodeType !== Node.ELEMENT_NODE) {
      is.data = wanted.data;
      return;
    }
    for (const { name } of [...is.attributes]) {
      if (!wanted.hasAttribute(name)) is.removeAttribute(name);
    }
    for (const { name, value } of wanted.attributes) {
      if (is.getAttribute(name) !== value) is.setAttribute(name, value);
    }
    const parts = [...wanted.childNodes];
    [...is.childNodes].forEach((child, i) => become(child, parts[i]));
  };

  // A drawing of the same size changes inside only, so that nothing around it is laid out anew.
  const redraw = (drawing, marks) => {
    const wanted = document.createElement('template');
    wanted.innerHTML = marks;
    const is = drawing.firstElementChild;
    if (is) become(is, wanted.content.firstElementChild);
    else drawing.append(wanted.content);
    drawing.getBoundingClientRect(); // two places to lay out at a time would be the whole page
  };

  // A strip that keeps its size while its texts change lays out nothing around it either.
  const hold = (strip) => {
    if (strip.style.contain) return;
    strip.style.height = strip.getBoundingClientRect().height + 'px';
    strip.style.contain = 'size layout style'; // not paint: a knob's ring reaches over the edge
  };

  const release = (strip) => {
    if (strip.scrollHeight > strip.clientHeight + 1 || strip.scrollWidth > strip.clientWidth + 1) {
      strip.style.contain = '';
      strip.style.height = '';
    }
  };

  // Where the figure stands: on the page, and large over it.
  const everywhere = (selector) =>
    [root, ...(large ? [large.sheet] : [])].flatMap((e) => [...e.querySelectorAll(selector)]);

  const small = () => {
    if (!large) return;
    large.layer.remove();
    large = null;
    reachable(root, true);
  };

  // Around a point of the window, which stays where it is.
  const zoomAt = (factor, x, y) => {
    const by = factor === 0 ? 1 : Math.min(MOST, Math.max(1, large.by * factor));
    const moved = by / large.by;
    large.x = x - (x - large.x) * moved;
    large.y = y - (y - large.y) * moved;
    large.by = by;
    place();
  };

  const pan = (dx, dy) => {
    large.x -= dx;
    large.y -= dy;
    place();
  };

  const open = () => {
    const layer = document.createElement('div');
    layer.className = 'large';
    layer.style.setProperty('--place', root.place);
    const legend = document.createElement('p');
    legend.className = 'legend';
    legend.textContent = 'arrows move · + − size · 0 whole · Esc back';
    const sheet = document.createElement('div');
    layer.append(sheet, legend);
    document.body.append(layer);
    let drag = null;
    layer.addEventListener('mousedown', (e) => { drag = e.button === 0 ? e : null; });
    layer.addEventListener('mousemove', (e) => {
      if (!drag || !(e.buttons & 1) || large.by === 1) return;
      pan(drag.clientX - e.clientX, drag.clientY - e.clientY);
      drag = e;
      e.preventDefault();
    });
    layer.addEventListener('wheel', (e) => {
      zoomAt(e.deltaY < 0 ? 1.25 : 0.8, e.clientX - left(), e.clientY);
      e.preventDefault();
    }, { passive: false });
    large = { layer, sheet, legend, layouts: [] };
    reachable(root, false);
  };

  // The page's words, figures aside, and where each stretch of them stands.
  const words = () => {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const stretches = [];
    let text = '';
    for (let n = walk.nextNode(); n; n = walk.nextNode()) {
      if (n.parentElement.closest('.panel, .ornament, .cue')) continue;
      stretches.push({ node: n, from: text.length });
      text += n.data;
    }
    return { text, stretches };
  };

  const rangeOf = ({ stretches }, start, end) => {
    const range = new Range();
    for (const { node, from } of stretches) {
      const to = from + node.data.length;
      if (from <= start && start < to) range.setStart(node, start - from);
      if (from < end && end <= to) {
        range.setEnd(node, end - from);
        break;
      }
    }
    return range;
  };

  const into = (range) => {
    const s = scroller();
    const view = s.getBoundingClientRect();
    const r = range.getBoundingClientRect();
    if (s.contains(range.startContainer) && (r.top < view.top || r.bottom > view.bottom)) {
      s.scrollTop += r.top - view.top - view.height / 3;
      cue();
    }
  };

  window.addEventListener('resize', () => {
    refit();
    if (large) layLarge();
  });

  window.keepline = {
    // What the call at hand brings along.
    text(i) {
      const name = 'data-text-' + i;
      const text = document.head.getAttribute(name);
      document.head.removeAttribute(name);
      return text;
    },
    show(page, place) {
      small();
      CSS.highlights.delete('passage');
      const at = place === 'same-line' ? remembered() : null;
      kept = null;
      const leaf = at ? null : ready(page);
      if (leaf) {
        window.getSelection().removeAllRanges();
        turnTo(leaf);
      } else {
        write(root, page);
      }
      arrive(at);
      if (place === 'end') move(limit(scroller()));
    },
    place: () => root.place,
    ahead(...pages) {
      while (beside.length < 2) {
        const leaf = document.createElement('div');
        leaf.className = 'leaf beside';
        put(leaf, beside.length + 1);
        root.after(leaf);
        beside.push(leaf);
      }
      const written = pages.map((page) => ready(page)); // one leaf for pages that are alike
      const lacking = pages.filter((page, i) => !written[i]);
      if (lacking.length > 0) {
        const spare = beside.find((leaf) => !written.includes(leaf));
        write(spare, lacking[0]);
        reachable(spare, false);
      }
      const likeliest = ready(pages[0]);
      const place = beside.find(drawn);
      if (likeliest && place && !drawn(likeliest)) swap(likeliest, place);
      return lacking.length > 1;
    },
    style(theme, motion, css) {
      // neighbours are written anew: laid out once more, in another size, they would only cost time
      beside.forEach((leaf) => leaf.replaceChildren());
      forget();
      touched();
      const at = remembered();
      html.dataset.theme = theme;
      html.dataset.motion = motion;
      html.style.cssText = css;
      if (!drawn(root)) swap(root, beside.find((leaf) => leaf.place === 0));
      if (large) large.layer.style.setProperty('--place', root.place);
      fit();
      arrive(at);
      kept = { at, top: scroller().scrollTop };
    },
    sheet(id, css) {
      if (document.getElementById(id)) return;
      const at = remembered();
      const style = document.createElement('style');
      style.id = id;
      style.textContent = css;
      document.head.prepend(style);
      fit();
      arrive(at);
    },
    tables(panel) {
      touched();
      const drawn = root.querySelector('.panel:not(.tables), .ornament');
      const old = root.querySelector('.panel.tables');
      if (old) old.remove();
      if (!drawn) return;
      drawn.classList.toggle('away', panel !== '');
      if (panel) {
        drawn.insertAdjacentHTML('afterend', panel);
        drawn.nextElementSibling.classList.add('tables');
      }
      fit();
    },
    large(layouts) {
      if (!layouts.length) {
        small();
        return;
      }
      if (!large) open();
      large.layouts = layouts;
      layLarge();
    },
    largest: () => (large && large.width ? String(large.width) : ''),
    relay(width, page) {
      const layout = large && large.layouts.find((l) => l[0] === width);
      if (!layout) return;
      layout[1] = page;
      large.sheet.innerHTML = page;
      large.panel = large.sheet.firstElementChild;
      dress(large.panel, width);
      place();
    },
    live(marks, knobs, results, active) {
      touched();
      for (const drawing of root.querySelectorAll('.drawing.live')) redraw(drawing, marks);
      everywhere('.strip').forEach(hold);
      for (const knob of everywhere('.knob')) {
        const value = knobs[knob.dataset.knob];
        knob.classList.toggle('active', knob.dataset.knob === active);
        knob.setAttribute('aria-valuetext', value);
        say(knob.querySelector('b'), value);
      }
      for (const result of everywhere('[data-result]')) say(result, results[result.dataset.result]);
      everywhere('.strip').forEach(release);
    },
    status(sentence) {
      for (const line of everywhere('.status')) line.textContent = sentence;
    },
    focusKnob(id) {
      const knob = [...root.querySelectorAll('.knob')].find((k) => k.dataset.knob === id);
      if (knob) knob.focus();
    },
    beat() {
      const s = scroller();
      if (s.scrollTop <= 1) return '';
      const top = s.getBoundingClientRect().top;
      const beats = [...root.querySelectorAll('.beat')];
      const i = beats.findIndex((b) => b.getBoundingClientRect().bottom > top + 8);
      return i < 0 ? '' : String(i);
    },
    focusNothing() {
      if (document.activeElement) document.activeElement.blur();
    },
    zoom(factor) {
      if (large) zoomAt(factor, sheet('width') / 2, window.innerHeight / 2);
    },
    pan(right, down) {
      if (large) pan(right * sheet('width'), down * window.innerHeight);
    },
    scroll: move,
    lines(n) {
      return move(n * 1.5 * parseFloat(getComputedStyle(html).fontSize));
    },
    page(n) {
      const line = 1.5 * parseFloat(getComputedStyle(html).fontSize);
      const view = scroller().clientHeight;
      return move(n * Math.max(view - 2 * line, view / 2));
    },
    restore(fraction) {
      const s = scroller();
      s.scrollTop = fraction * limit(s);
      cue();
    },
    select(forward, line) {
      const selection = window.getSelection();
      if (selection.rangeCount === 0 || !root.contains(selection.anchorNode)) {
        const top = scroller().getBoundingClientRect().top;
        const first = [...root.querySelectorAll('.lede, .prose p, .keep')].find(
          (e) => e.getBoundingClientRect().top >= top - 1);
        if (!first) return;
        selection.collapse(first, 0);
      }
      selection.modify('extend', forward ? 'forward' : 'backward', line ? 'line' : 'word');
    },
    mark(words) {
      found = words.length ? places(words) : [];
      CSS.highlights.delete('here');
      if (found.length) CSS.highlights.set('found', new Highlight(...found));
      else CSS.highlights.delete('found');
      return found.length;
    },
    match(i) {
      const range = found[i];
      if (!range) return;
      const here = new Highlight(range);
      here.priority = 1;
      CSS.highlights.set('here', here);
      into(range);
    },
    words: () => words().text,
    selected() {
      const selection = window.getSelection();
      if (selection.rangeCount === 0 || selection.isCollapsed) return '';
      const range = selection.getRangeAt(0);
      const { text, stretches } = words();
      let start = -1;
      let end = -1;
      for (const { node, from } of stretches) {
        if (!range.intersectsNode(node)) continue;
        const a = node === range.startContainer ? range.startOffset : 0;
        const b = node === range.endContainer ? range.endOffset : node.data.length;
        if (a >= b || !node.data.slice(a, b).trim()) continue;
        if (start < 0) start = from + a;
        end = from + b;
      }
      return start < 0 ? '' : JSON.stringify({ text, start, end });
    },
    deselect() {
      window.getSelection().removeAllRanges();
    },
    passages(spans) {
      if (!spans.length) {
        CSS.highlights.delete('passage');
        return;
      }
      const all = words();
      const passage = new Highlight(...spans.map(([start, end]) => rangeOf(all, start, end)));
      passage.priority = -1;
      CSS.highlights.set('passage', passage);
    },
    reveal(start, end) {
      into(rangeOf(words(), start, end));
    },
    link(pointed) {
      const focused = document.activeElement && document.activeElement.closest('[data-to]');
      const link = root.querySelector('[data-to]:hover') || (pointed ? null : focused);
      if (!link) return '';
      const r = link.getBoundingClientRect();
      return JSON.stringify({ to: link.dataset.to, x: r.left - left(), y: r.top, w: r.width, h: r.height });
    },
    excess() {
      const s = scroller();
      const line = parseFloat(getComputedStyle(root.querySelector('p') || root).lineHeight) || 22;
      const places = [s, ...root.querySelectorAll('.panel, .drawing, .equation, .prose pre, .prose table')];
      const across = Math.max(...places.map((e) => e.scrollWidth - e.clientWidth));
      return Math.ceil((limit(s) - 1) / line) + ' ' + Math.max(0, across - 1);
    },
    state() {
      const s = scroller();
      const link = document.activeElement && document.activeElement.closest('[role=link]');
      const knob = document.activeElement && document.activeElement.closest('.knob');
      return JSON.stringify({
        top: s.scrollTop,
        max: limit(s),
        above: root.hasAttribute('data-above'),
        below: root.hasAttribute('data-below'),
        selection: String(window.getSelection()),
        to: (link && link.dataset.to) || '',
        out: (link && link.dataset.out) || '',
        knob: (knob && knob.dataset.knob) || '',
      });
    },
  };
  fit();
})();
