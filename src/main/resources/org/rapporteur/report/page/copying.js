// Copying: quotations with where they stand, for a memo; tables for a spreadsheet. Both as plain text and as markup.
const FORMULA = /^[\s\p{Cf}]*[=+\-@'＝＋－＠]/u;
const NUMBER = /^-?\d+(\.\d+)?$/;
/** A word that no spreadsheet takes for a formula. */
const guarded = (word) => (FORMULA.test(word) && !NUMBER.test(word) ? "'" + word : word);
const cited = (point) => '(' + [data.statements[point.statement][2], ...whereOf(point)].join(', ') + (point.brief ? '; an account, not the delegation’s own words' : '') + ')';
const quoted = (point) => '“' + point.lead + plain(point.raw) + point.more + '”';
const told = (nodes) => [nodes].flat(3).filter((each) => each !== null && each !== undefined).map((each) => (typeof each === 'string' ? each : each.textContent)).join('');
/** What can be copied is a list of parts, each a node of its own that a word processor knows. */
const memo = {
  head: (text) => el('h3', {}, text),
  line: (text) => el('p', {}, text),
  quote: (point) => el('blockquote', {}, el('p', {}, quoted(point)), el('p', {}, cited(point))),
  table: (rows) => el('table', {}, rows.map((row, i) => el('tr', {}, row.map((word) => el(i ? 'td' : 'th', {}, guarded(word)))))),
};
function asText(part) {
  if (part.tagName === 'TABLE') return [...part.rows].map((row) => [...row.cells].map((each) => each.textContent.replace(/\s+/gu, ' ')).join('\t')).join('\n');
  if (part.tagName === 'BLOCKQUOTE') return [...part.children].map((each) => each.textContent).join('\n');
  return part.textContent;
}
/** Hands parts to the clipboard as the browser copies, which needs no permission and no network; else shows them, marked. */
function copy(parts, button) {
  const text = parts.map(asText).join('\n\n') + '\n';
  const markup = parts.map((part) => part.outerHTML).join('\n');
  let handed = false;
  const give = (event) => {
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', markup);
    event.preventDefault();
    event.stopImmediatePropagation();
    handed = true;
  };
  document.addEventListener('copy', give, true);
  try { document.execCommand('copy'); } catch { handed = false; }
  document.removeEventListener('copy', give, true);
  if (!handed) {
    $('copy-text').value = text;
    $('copy-out').showModal();
    $('copy-text').select();
    return;
  }
  const label = button.dataset.label || button.textContent;
  button.dataset.label = label;
  button.textContent = 'Copied';
  setTimeout(() => { button.textContent = label; }, 1500);
  say('Copied');
}
function copyButton(label, about, parts) {
  const button = el('button', { type: 'button', class: 'copy', 'aria-label': about }, label);
  button.addEventListener('click', () => copy(parts(), button));
  return button;
}
const source = () => memo.line('Source: ' + document.querySelector('.cite').textContent.replace(/\s+/gu, ' ').trim());
/** The matrix as it is shown: what is filtered out is left out, what is hidden is called so. */
function matrixTable() {
  const what = shownNote();
  const cells = (a) => columns.map((b) => {
    const known = cell(view.issue, a, b);
    if (known.self || known.none) return '';
    if (!hasValue(known, view.show)) return known.silent === 'joint' ? 'no issue in common' : 'silent';
    return veiled(known) ? 'thin' : String(known.plain === undefined ? shown(known, view.show) : known.plain);
  });
  return [memo.line(what), memo.table([['', ...columns.map((b) => people[b].name)], ...rows.map((a) => [people[a].name, ...cells(a)])]), source()];
}
const shownNote = () => NAMES[view.show] + (data.scored ? ' in percent' : ' (' + data.measure + ')') + ', ' + (view.issue === OVERALL ? 'over all issues' : 'on ' + issues[view.issue].label);
/** What a screen reader says of an element: no signs. */
function spoken(node) {
  const copied = node.cloneNode(true);
  for (const sign of copied.querySelectorAll('[aria-hidden]')) sign.remove();
  return copied.textContent.trim();
}
/** The table of positions as it is shown. */
function positionsTable() {
  const table = $('p-all').hidden ? $('p-one').querySelector('table') : $('p-all').querySelector('table');
  const words = (node) => [node.querySelector('.room'), node.querySelector('.force + .vh')].filter((each) => each).map((each) => each.textContent.replace(', mostly ', '').trim())
    .concat([...node.querySelectorAll('.stands .s')].map((each) => spoken(each).replace(/^(\d+) /u, '$1: '))).join('; ');
  const wordsOfRow = (row) => [...row.cells].flatMap((each) => (each.classList.contains('silent') ? Array(each.colSpan).fill('silent') : [words(each) || spoken(each)]));
  const rows = [...table.rows].filter((row) => !row.hidden).map((row) => wordsOfRow(row).map((word) => word.replace(/\s+/gu, ' ').trim()));
  return [memo.line('Positions' + ($('p-all').hidden ? ' on ' + issues[Number($('p-issue').value)].label : ': share of words; how strongly put; number of the question: stance')), memo.table(rows), source()];
}
