// Sets one formula. Answers '+' and HTML, '-' and a command that is not allowed, or '!', the index
// of a mistake, a blank and what is wrong.
var typeset = (tex, display) => {
  const refused = [];
  try {
    const html = katex.renderToString(tex, {
      displayMode: display,
      output: 'htmlAndMathml',
      throwOnError: true,
      strict: 'ignore',
      maxSize: 20,
      maxExpand: 300,
      trust: (context) => {
        refused.push(context.command);
        return false;
      },
    });
    return refused.length > 0 ? '-' + refused[0] : '+' + html;
  } catch (e) {
    const at = typeof e.position === 'number' ? e.position : 0;
    return '!' + at + ' ' + String(e.rawMessage || e.message || e).replace(/\s+/g, ' ');
  }
};
