// Statements.
let reading = -1;
function showText(statement, place, ranges) {
  const cameFrom = lastPanel;
  if (reading !== statement) {
    for (const article of document.querySelectorAll('#texts > .text')) article.hidden = Number(article.dataset.t) !== statement;
    reading = statement;
    $('text').value = String(statement);
    for (const mark of $('x' + statement).querySelectorAll('mark:not([data-p])')) mark.dataset.p = mark.id.split('p')[1];
  }
  drawNotes(statement, cameFrom);
  markOnly();
  for (const old of document.querySelectorAll('mark.on')) old.classList.remove('on');
  if (window.CSS && CSS.highlights) CSS.highlights.delete('hit');
  if (place !== null) {
    const marks = $('x' + statement).querySelectorAll('mark[data-p~="' + place + '"]');
    for (const mark of marks) mark.classList.add('on');
    const button = $('notes').querySelector('[data-n="' + place + '"]');
    if (button) button.setAttribute('aria-current', 'true');
    $('notes').prepend(copyButton('Copy quotation', 'Copy the marked quotation', () => [memo.quote(pointOf(statement, place)), source()]));
    if (marks.length) { marks[0].tabIndex = -1; marks[0].focus({ preventScroll: true }); marks[0].scrollIntoView({ block: 'center' }); }
    if (button) { const notes = $('notes'); notes.scrollTop = button.offsetTop - notes.offsetTop - notes.clientHeight / 2; }
  } else if (ranges) hit(statement, ranges);
}
/** Marks stretches of a text, given as start, end, start, end. */
function hit(statement, ends) {
  const ranges = [];
  for (let i = 0; i < ends.length; i += 2) ranges.push(stretch(statement, ends[i], ends[i + 1]));
  if (window.CSS && CSS.highlights) CSS.highlights.set('hit', new Highlight(...ranges));
  const box = ranges[0].getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + box.top - window.innerHeight / 2 });
}
function stretch(statement, from, to) {
  const walker = document.createTreeWalker($('x' + statement), NodeFilter.SHOW_TEXT);
  const range = new Range();
  let at = 0;
  let started = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const end = at + node.length;
    if (!started && from < end) { range.setStart(node, from - at); started = true; }
    if (started && to <= end) { range.setEnd(node, to - at); break; }
    at = end;
  }
  return range;
}
function drawNotes(statement, cameFrom) {
  const points = data.statements[statement][3];
  const only = Number($('t-issue').value);
  const list = points.map((_, i) => pointOf(statement, i)).filter((point) => only === OVERALL || point.codes.some((code, i) => i % 2 === 0 && code === only));
  $('notes').replaceChildren(...(cameFrom ? [el('a', { class: 'back', href: cameFrom }, '← Back to the reasons')] : []),
    el('p', { class: 'note' }, list.length + (list.length === 1 ? ' point' : ' points') + (only === OVERALL ? '' : ' on this issue')),
    el('ol', {}, list.map((point) => el('li', {}, el('button', { type: 'button', 'data-n': point.place },
      el('span', { class: 'says' }, bdi(saysOf(point))),
      el('span', { class: 'what' }, codesOf(point), point.codes.length ? null : ' · no issue of the codebook', point.repeats >= 0 ? ' · says again what was said before' : null),
      el('span', { class: 'what' }, bdi(data.rules[point.rule])))))));
}
function markOnly() {
  const only = Number($('t-issue').value);
  if (reading < 0) return;
  for (const mark of $('x' + reading).querySelectorAll('mark')) {
    mark.classList.toggle('off', only !== OVERALL && !mark.dataset.p.split(' ').some((n) => isOn(reading, n, only)));
  }
}
