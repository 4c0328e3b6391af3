// The matrix.
const view = { issue: OVERALL, show: data.scored ? 'agreement' : 'value', order: 'camp', near: 0, group: '', who: '', clash: false, firm: false };
let rows = [];
let columns = [];
let focus = [0, 0];
let drawn = null;
const value = (a, b) => { const known = cell(view.issue, a, b); return known.self ? null : shown(known, view.show) ?? null; };
function mean(a, others) {
  const known = others.map((b) => value(a, b)).filter((each) => each !== null);
  return known.length ? known.reduce((sum, each) => sum + each, 0) / known.length : -Infinity;
}
const orders = {
  camp: () => data.camped,
  similar: () => data.similar,
  name: () => people.map((each) => each.number),
  value: () => {
    const means = people.map((each) => mean(each.number, data.columns));
    return people.map((each) => each.number).sort((a, b) => means[b] - means[a] || a - b);
  },
  near: () => {
    const near = people.map((each) => (each.number === view.near ? Infinity : value(view.near, each.number) ?? -Infinity));
    return people.map((each) => each.number).sort((a, b) => near[b] - near[a] || a - b);
  },
};
function wanted(who) {
  const text = view.who.trim().toLowerCase();
  const person = people[who];
  const named = !text || text.split(/\s*,\s*/).filter((part) => part)
    .some((part) => person.name.toLowerCase().includes(part) || person.code.toLowerCase() === part || person.id.toLowerCase() === part);
  return named && inGroup(who);
}
function inGroup(who) {
  if (view.group === '') return true;
  const [sort, place] = view.group.split(':');
  return sort === 'camp' ? people[who].camp === Number(place) : data.groupings[place][2].includes(who);
}
function isClash(a, b) {
  const known = cell(view.issue, a, b);
  return known.conflict >= CLASH;
}
/** Whether a number is left out, since little stands behind it. */
const veiled = (known) => view.firm && thin(known);
function arrange() {
  const order = orders[view.order]();
  const some = new Set(data.rows);
  const others = new Set(data.columns);
  rows = order.filter((who) => some.has(who) && wanted(who));
  columns = order.filter((who) => others.has(who) && inGroup(who));
  if (view.clash) {
    const left = rows.filter((a) => columns.some((b) => isClash(a, b)));
    columns = columns.filter((b) => rows.some((a) => isClash(a, b)));
    rows = left;
  }
}
/** The scale is stretched to what is there, and the legend says how. */
function scale() {
  if (!data.scored) {
    const ends = [Number(data.low), Number(data.high)];
    return { low: Number.isFinite(ends[0]) ? ends[0] : 0, high: Number.isFinite(ends[1]) ? ends[1] : 1 };
  }
  if (view.show === 'coverage') return { low: 0, high: 100 };
  let most = 0;
  for (const a of data.rows) for (const b of data.columns) most = Math.max(most, value(a, b) ?? 0);
  return { low: 0, high: Math.max(20, Math.ceil(most / 20) * 20) };
}
const tone = () => (view.show === 'agreement' || view.show === 'value' ? 'agreement' : view.show === 'conflict' ? 'conflict' : 'neutral');
function step(amount, range) { return Math.max(0, Math.min(9, Math.floor((amount - range.low) / (range.high - range.low) * 10))); }
function label(a, b, known) {
  const pair = isolated(people[a].name) + ' and ' + isolated(people[b].name) + ': ';
  if (known.self) return isolated(people[a].name);
  if (known.none) return pair + 'not compared';
  if (known.silent !== undefined) return pair + (known.silent === 'joint' ? 'no issue in common' : words(silence(known, a, b)));
  if (known.plain !== undefined) return pair + known.plain;
  return pair + 'agreement ' + known.agreement + ' percent, conflict ' + known.conflict + ' percent'
    + (known.coverage === null ? '' : ', coverage ' + known.coverage + ' percent') + '. ' + grounds(known) + '.';
}
function cellNode(r, c, range, dense) {
  const [a, b] = [rows[r], columns[c]];
  const known = cell(view.issue, a, b);
  const node = el('td', { class: 'cell', tabindex: '-1', 'data-r': r, 'data-c': c, 'aria-colindex': c + 2, 'aria-label': label(a, b, known), title: label(a, b, known) });
  if (known.self || known.none) { node.classList.add('self'); return node; }
  if (!hasValue(known, view.show)) { node.classList.add('silent'); if (view.clash) node.classList.add('dim'); return node; }
  if (thin(known)) node.classList.add('thin');
  if (opened && opened.a === a && opened.b === b && opened.issue === view.issue) node.classList.add('open');
  if (veiled(known)) return node;
  const amount = shown(known, view.show);
  const q = step(amount, range);
  node.classList.add(tone(), 'q' + q);
  node.append(known.plain === undefined ? String(amount) : known.plain);
  if (known.conflict !== undefined) {
    if (!dense && view.show === 'agreement') node.append(el('small', {}, '/ ' + known.conflict));
    if (!dense && view.show === 'conflict') node.append(el('small', {}, '/ ' + known.agreement));
    if (known.conflict > 0) { const mark = el('i'); mark.style.width = known.conflict + '%'; node.append(mark); }
  }
  if (view.clash && !(known.conflict >= CLASH)) node.classList.add('dim');
  return node;
}
const parted = (list, i) => view.order === 'camp' && i > 0 && people[list[i]].camp !== people[list[i - 1]].camp;
function sizes() {
  const count = Math.max(rows.length, columns.length);
  const narrow = window.innerWidth < 640;
  const dense = count > 24;
  return { dense, width: dense ? 32 : count > 16 || narrow ? 46 : 58, height: dense ? 26 : 36,
    head: narrow ? 112 : dense ? 170 : 190, all: rows.length * columns.length <= 2500 };
}
function draw() {
  arrange();
  const grid = $('grid');
  const size = sizes();
  grid.classList.toggle('dense', size.dense);
  const table = el('table', { role: 'grid', 'aria-label': 'Delegations against delegations, ' + (view.issue === OVERALL ? 'over all issues' : 'on ' + isolated(issues[view.issue].label)),
    'aria-rowcount': rows.length + 1, 'aria-colcount': columns.length + 1 });
  table.style.width = size.head + size.width * columns.length + 'px';
  drawn = { table, size, range: scale(), shape: '' };
  grid.replaceChildren(table);
  focus = [Math.min(focus[0], Math.max(0, rows.length - 1)), Math.min(focus[1], Math.max(0, columns.length - 1))];
  fill();
  legend();
  overview();
  const hidden = data.rows.length - rows.length;
  const empty = people.length === 1 ? 'There is one delegation: nobody to compare it with. Positions and Statements show what it says.'
    : rows.length === 0 || columns.length === 0 ? 'Nothing is left. Take a filter away.' : '';
  $('grid-note').textContent = empty || (hidden > 0 ? rows.length + ' of ' + data.rows.length + ' delegations in the rows. ' : '') + thinNote();
}
/** How many of the numbers rest on thin ground. */
function thinNote() {
  if (!data.scored) return '';
  let [all, few] = [0, 0];
  const seen = new Set();
  for (const a of rows) for (const b of columns) {
    const known = cell(view.issue, a, b);
    const pair = Math.min(a, b) * people.length + Math.max(a, b);
    if (!hasValue(known, view.show) || seen.has(pair)) continue;
    seen.add(pair);
    all++;
    if (thin(known)) few++;
  }
  if (few === 0) return '';
  return few + ' of ' + all + (all === 1 ? ' pair' : ' pairs') + ' of delegations ' + (few === 1 ? 'rests' : 'rest') + ' on thin ground: fewer than ' + FEW + ' pairs of points, or words in common only' + (view.firm ? '; their numbers are hidden.' : '.');
}
/** Rows and columns in sight; in a small room all of them. */
function sight() {
  const { size } = drawn;
  if (size.all) return { r0: 0, r1: rows.length, c0: 0, c1: columns.length };
  const grid = $('grid');
  const r0 = Math.max(0, Math.floor(grid.scrollTop / size.height) - 6);
  const c0 = Math.max(0, Math.floor(grid.scrollLeft / size.width) - 6);
  return { r0, c0, r1: Math.min(rows.length, r0 + Math.ceil(Math.max(grid.clientHeight, window.innerHeight) / size.height) + 12),
    c1: Math.min(columns.length, c0 + Math.ceil(Math.max(grid.clientWidth, window.innerWidth) / size.width) + 12) };
}
function fill(force) {
  const { table, size, range } = drawn;
  const { r0, r1, c0, c1 } = sight();
  const shape = [r0, r1, c0, c1].join();
  if (shape === drawn.shape && !force) return;
  drawn.shape = shape;
  const had = table.contains(document.activeElement);
  const before = c0 * size.width;
  const after = (columns.length - c1) * size.width;
  const gap = (width) => (width > 0 ? [el('td', { 'aria-hidden': 'true' })] : []);
  const col = (width) => { const node = el('col'); node.style.width = width + 'px'; return node; };
  const group = el('colgroup', {}, col(size.head), before ? col(before) : null, columns.slice(c0, c1).map(() => col(size.width)), after ? col(after) : null);
  const top = el('tr', { 'aria-rowindex': 1 }, el('td', {}), gap(before),
    columns.slice(c0, c1).map((who, i) => el('th', { scope: 'col', 'aria-colindex': c0 + i + 2, title: isolated(people[who].name), class: (size.dense ? 'up' : '') + (parted(columns, c0 + i) ? ' split' : '') },
      el('span', { 'aria-hidden': 'true' }, bdi(people[who].code)), el('span', { class: 'vh' }, bdi(people[who].name)))), gap(after));
  const blank = (height) => { if (height <= 0) return []; const node = el('tr', { 'aria-hidden': 'true' }, el('td', {})); node.style.height = height + 'px'; return [node]; };
  const body = el('tbody', {}, blank(r0 * size.height), rows.slice(r0, r1).map((who, i) => {
    const r = r0 + i;
    const node = el('tr', { 'aria-rowindex': r + 2, class: parted(rows, r) ? 'split' : null },
      el('th', { scope: 'row', dir: 'auto', title: isolated(people[who].name) }, people[who].name), gap(before),
      columns.slice(c0, c1).map((_, k) => { const td = cellNode(r, c0 + k, range, size.dense); if (parted(columns, c0 + k)) td.classList.add('split'); return td; }), gap(after));
    node.style.height = size.height + 'px';
    return node;
  }), blank((rows.length - r1) * size.height));
  table.replaceChildren(group, el('thead', {}, top), body);
  const tab = at(...focus) || table.querySelector('td.cell');
  if (tab) tab.tabIndex = 0;
  if (had && at(...focus)) at(...focus).focus({ preventScroll: true });
  frame();
}
function at(r, c) { return drawn.table.querySelector('td[data-r="' + r + '"][data-c="' + c + '"]'); }
function reach(r, c, quietly) {
  const old = at(...focus);
  if (old) old.tabIndex = -1;
  focus = [r, c];
  const { size } = drawn;
  const grid = $('grid');
  const head = drawn.table.tHead.offsetHeight;
  const top = r * size.height;
  const left = c * size.width;
  if (top < grid.scrollTop) grid.scrollTop = top;
  if (top + size.height + head > grid.scrollTop + grid.clientHeight) grid.scrollTop = top + size.height + head - grid.clientHeight;
  if (left < grid.scrollLeft) grid.scrollLeft = left;
  if (left + size.width + size.head > grid.scrollLeft + grid.clientWidth) grid.scrollLeft = left + size.width + size.head - grid.clientWidth;
  fill();
  const node = at(r, c);
  if (!node) return;
  node.tabIndex = 0;
  if (!quietly) node.focus({ preventScroll: true });
}
$('grid').addEventListener('scroll', () => { if (drawn && !drawn.size.all) fill(); else frame(); }, { passive: true });
$('grid').addEventListener('click', (event) => {
  const node = event.target.closest('td.cell');
  if (node) { reach(Number(node.dataset.r), Number(node.dataset.c)); openCell(); }
});
$('grid').addEventListener('keydown', (event) => {
  if (!event.target.closest('td.cell') || event.altKey || event.metaKey) return;
  const [r, c] = focus;
  const page = Math.max(1, Math.floor($('grid').clientHeight / drawn.size.height) - 2);
  const lastRow = rows.length - 1;
  const lastColumn = columns.length - 1;
  const moves = {
    ArrowUp: [r - 1, c], ArrowDown: [r + 1, c], ArrowLeft: [r, c - 1], ArrowRight: [r, c + 1],
    Home: [event.ctrlKey ? 0 : r, 0], End: [event.ctrlKey ? lastRow : r, lastColumn], PageUp: [r - page, c], PageDown: [r + page, c],
  };
  if (event.key === 'Enter' || event.key === ' ') openCell();
  else if (moves[event.key]) reach(Math.max(0, Math.min(lastRow, moves[event.key][0])), Math.max(0, Math.min(lastColumn, moves[event.key][1])));
  else return;
  event.preventDefault();
});
function openCell() {
  const [a, b] = [rows[focus[0]], columns[focus[1]]];
  const known = cell(view.issue, a, b);
  if (!known.self && !known.none) go(cellRoute(a, b, view.issue));
}
const NAMES = { agreement: 'Agreement', conflict: 'Conflict', unshared: 'Unshared', coverage: 'Coverage', value: 'Value' };
function legend() {
  const range = drawn.range;
  const ramp = el('span', { class: 'ramp', 'aria-hidden': 'true' }, Array.from({ length: 10 }, (_, q) => el('i', { class: tone() + ' q' + q })));
  const keys = [el('span', { class: 'key' }, NAMES[view.show] + ' ' + range.low, ramp, String(range.high) + (data.scored ? ' %' : ''))];
  if (data.scored && !drawn.size.dense && view.show === 'agreement') keys.push(el('span', { class: 'key' }, '31 / 12: agreement / conflict'));
  if (data.scored && !drawn.size.dense && view.show === 'conflict') keys.push(el('span', { class: 'key' }, '12 / 31: conflict / agreement'));
  if (data.scored) {
    const mark = el('span', { class: 'swatch', 'aria-hidden': 'true' }, el('i', { class: 'hatch' }));
    mark.firstChild.style.cssText = 'position:absolute;left:0;bottom:0;width:60%;height:5px';
    keys.push(el('span', { class: 'key' }, mark, 'striped bar at the foot of a cell: conflict, as long as its share'));
    keys.push(el('span', { class: 'key' }, el('span', { class: drawn.size.dense ? 'swatch thin line' : 'swatch thin', 'aria-hidden': 'true' }), (drawn.size.dense ? 'dotted line: fewer than ' : 'dotted frame: fewer than ') + FEW + ' pairs of points, or words in common only'));
  }
  keys.push(el('span', { class: 'key' }, el('span', { class: 'swatch silent', 'aria-hidden': 'true' }), view.issue === OVERALL ? 'no issue in common' : 'silence'));
  if (view.order === 'camp' && data.camps.length > 1) keys.push(el('span', { class: 'key' }, 'lines part ' + data.camps.length + ' groups'));
  $('legend').replaceChildren(...keys);
}
