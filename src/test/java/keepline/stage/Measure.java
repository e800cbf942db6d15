package keepline.stage;

/// The script that looks for what is cut off or covered on a page.
final class Measure {
  private Measure() {}

  /// A function of whether the page has to fit without scrolling; it yields one line a finding.
  static final String SCRIPT =
      """
      (fits => {
        const found = [];
        const root = document.getElementById('root');
        const page = root.firstElementChild;
        const all = root.dataset.flow === 'all';
        const scroller = (all ? null : root.querySelector('.scroller')) || page;
        const name = e => e.tagName.toLowerCase()
          + (typeof e.className === 'string' && e.className ? '.' + e.className.split(' ')[0] : '')
          + ' "' + (e.textContent || '').trim().slice(0, 30) + '"';
        const box = e => e.getBoundingClientRect();
        const px = v => Math.round(v * 10) / 10;
        const view = box(scroller);
        const over = scroller.scrollHeight - scroller.clientHeight;
        if (fits && over > 1) found.push('scrolls by ' + over + ' px');
        if (!fits && over > 1 && scroller.clientHeight < 80) {
          found.push('leaves ' + scroller.clientHeight + ' px to scroll in');
        }
        for (const e of root.querySelectorAll('*')) {
          const r = box(e);
          if (r.width === 0 || r.height === 0 || e.closest('.cue, math')) continue;
          if (r.left < -1 || r.right > innerWidth + 1) {
            found.push(name(e) + ' spans ' + px(r.left) + ' to ' + px(r.right)
              + ' of ' + innerWidth + ' px across');
          }
          const bottom = scroller.contains(e) && e !== scroller
            ? view.top - scroller.scrollTop + scroller.scrollHeight : innerHeight;
          if (r.top < -1 || r.bottom > bottom + 1) {
            found.push(name(e) + ' spans ' + px(r.top) + ' to ' + px(r.bottom)
              + ' of ' + px(bottom) + ' px down');
          }
          const panel = e.closest('.panel');
          if (panel && (r.right > box(panel).right + 1 || r.left < box(panel).left - 1)) {
            found.push(name(e) + ' leaves the panel');
          }
        }
        if (scroller.scrollWidth > scroller.clientWidth + 1) {
          found.push('is ' + scroller.scrollWidth + ' px wide in ' + scroller.clientWidth);
        }
        const parts = ['.head', '.panel', '.prose', '.keep']
          .map(s => [s, root.querySelector(s)]).filter(p => p[1]);
        for (let i = 0; i < parts.length; i++) {
          for (let j = i + 1; j < parts.length; j++) {
            if (parts[i][1].contains(parts[j][1]) || parts[j][1].contains(parts[i][1])) continue;
            const seen = e => {
              const r = box(e), inside = scroller.contains(e) && e !== scroller;
              return { left: r.left, right: r.right,
                top: inside ? Math.max(r.top, view.top) : r.top,
                bottom: inside ? Math.min(r.bottom, view.bottom) : r.bottom };
            };
            const a = seen(parts[i][1]), b = seen(parts[j][1]);
            const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
            const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
            if (across > 1 && down > 1) {
              found.push(parts[i][0] + ' and ' + parts[j][0] + ' overlap by ' + px(down) + ' px');
            }
          }
        }
        return found.slice(0, 4).join('\\n');
      })\
      """;
}
