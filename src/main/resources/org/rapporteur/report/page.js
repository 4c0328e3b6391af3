'use strict';
// The page of a comparison. Reads its data from the hidden text at the end of the page; builds elements, never markup.
(() => {
const $ = (id) => document.getElementById(id);
const data = JSON.parse($('data').textContent);
const people = data.delegations.map(([id, name, code, camp], number) => ({ id, name, code, camp, number }));
const issues = data.issues.map(([id, label, about], number) => ({ id, label, about, number }));
const questions = data.questions.map(([id, text, issue], number) => ({ id, text, issue, number }));
const KINDS = ['fact', 'value', 'commitment', 'proposal'];
const FORCE = ['weak', 'medium', 'strong'];
const DUTY = ['may', 'should', 'must'];
const DIRECTION = ['to advance', 'to prevent', 'neither way'];
const STANCES = [['▲', 'for', 'for'], ['▼', 'against', 'against'], ['△', 'for, on conditions', 'conditional'],
  ['◆', 'of two minds', 'mixed'], ['○', 'unclear', 'unclear']];
const CLASH = 10;
const OVERALL = -1;

// ---- Elements ----
function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.flat(2).filter((child) => child !== null && child !== undefined));
  return node;
}
const bdi = (text) => el('bdi', {}, text);
const isolated = (text) => '\u2068' + text + '\u2069';
const percent = (permille) => (permille / 10).toFixed(1) + ' %';
const say = (text) => { $('live').textContent = text; };
function options(select, items) {
  select.replaceChildren(...items.map(([value, text]) => el('option', { value }, text)));
}

// ---- Numbers ----
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_';
const DIGIT = new Uint8Array(128);
for (let i = 0; i < 64; i++) DIGIT[DIGITS.charCodeAt(i)] = i;
function number(line, at, width) {
  let value = 0;
  for (let i = 0; i < width; i++) value = value * 64 + DIGIT[line.charCodeAt(at + i)];
  return value;
}
const blocks = new Map();
function block(issue) {
  if (!blocks.has(issue)) {
    const node = issue === OVERALL ? $('overall') : document.getElementsByClassName('cells')[issue];
    const lines = node.textContent.split('\n');
    blocks.set(issue, { head: JSON.parse(lines[0]), lines: lines.slice(1) });
  }
  return blocks.get(issue);
}
const places = new Map();
block(OVERALL).lines.forEach((line, place) => {
  if (line) places.set(number(line, 0, 2) * 4096 + number(line, 2, 2), place);
});
/** The line of a pair and whether it is written the other way round. */
function line(issue, a, b) {
  let place = places.get(a * 4096 + b);
  const turned = place === undefined;
  if (turned) place = places.get(b * 4096 + a);
  return place === undefined ? null : { text: block(issue).lines[place], turned };
}
function speaks(issue, who) { return data.positions[issue][who] !== 0; }
/** What a cell shows: shares in percent, or a plain value, or who is silent. */
function cell(issue, a, b) {
  if (a === b) return { self: true };
  const found = line(issue, a, b);
  if (!found) return { none: true };
  const at = issue === OVERALL ? 6 : 0;
  const text = found.text;
  const known = { coverage: issue === OVERALL ? number(text, 4, 2) : null };
  if (issue !== OVERALL && !(speaks(issue, a) && speaks(issue, b))) {
    return Object.assign(known, { silent: !speaks(issue, a) && !speaks(issue, b) ? 'both' : speaks(issue, a) ? b : a });
  }
  if (text.length <= at) return Object.assign(known, { silent: 'joint' });
  if (text[at] === '=') {
    const value = text.slice(at + 1);
    return Object.assign(known, value === '' ? { silent: 'nothing' } : { value: Number(value), plain: value });
  }
  return Object.assign(known,
    { agreement: number(text, at, 2), conflict: number(text, at + 2, 2), unshared: number(text, at + 4, 2) });
}
function shown(known, what) { return data.scored ? known[what] : known.value; }
function hasValue(known, what) { return shown(known, what) !== undefined && shown(known, what) !== null; }

// ---- Sentences ----
function sentence(form, names, figures) {
  return form.map((part) => {
    if (typeof part === 'string') return part;
    const [slot, more] = Array.isArray(part) ? part : [part, 0];
    return slot < 2 ? bdi(names[slot]) : String(figures[slot - 2] + more);
  });
}
/** The figures as the sentence rounds them, so that they sum to 100. */
function asTold(known, form) {
  const told = Object.assign({}, known);
  for (const part of form) if (Array.isArray(part)) told[['agreement', 'conflict', 'unshared'][part[0] - 2]] += part[1];
  return told;
}
function silence(known, a, b) {
  if (known.silent === 'joint') return [bdi(people[a].name), ' and ', bdi(people[b].name), ' address no issue in common: nothing can be said of their agreement.'];
  if (known.silent === 'both') return ['Both are silent on it.'];
  if (known.silent === 'nothing') return ['The measure finds nothing to compare in what they say.'];
  return [bdi(people[known.silent].name), ' is silent on it.'];
}
const words = (parts) => parts.map((part) => (typeof part === 'string' ? part : isolated(part.textContent))).join('');

// ---- Texts ----
const texts = new Map();
function textOf(statement) {
  if (!texts.has(statement)) texts.set(statement, $('x' + statement).textContent);
  return texts.get(statement);
}
function pointOf(statement, place) {
  const [start, end, kind, force, direction, rule, marks, codes, stances, repeats] = data.statements[statement][3][place];
  return { statement, place, start, end, kind, force, direction, rule, marks, codes, stances, repeats,
    raw: textOf(statement).slice(start, end), source: data.statements[statement][0], brief: data.statements[statement][1] };
}
function pointsOf(issue, who) {
  const position = data.positions[issue][who];
  const points = [];
  if (position) for (let i = 1; i < position.length; i += 3) points.push([position[i], position[i + 1], position[i + 2]]);
  return points;
}
const flat = (text) => text.replace(/\*/g, '').replace(/\s+/gu, ' ');
const plain = (text) => flat(text).trim();
const COMMON = new Set(['that', 'this', 'with', 'from', 'have', 'been', 'will', 'their', 'which', 'these', 'those', 'such', 'also', 'they', 'must', 'should', 'shall', 'could', 'would', 'there', 'were', 'when', 'than', 'into', 'other', 'more', 'only', 'about', 'between', 'through']);
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
const stem = (word) => { const low = word.toLowerCase(); return low.length < 4 || COMMON.has(low) ? '' : low.slice(0, 6); };
function stems(text) { return new Set((text.match(WORD) || []).map(stem).filter((each) => each)); }
const markWords = (point) => {
  const found = [];
  for (let i = 0; i < point.marks.length; i += 3) found.push(plain(point.raw.substr(point.marks[i], point.marks[i + 1])).toLowerCase());
  return found;
};
/** The words of a point: those of duty and negation strong, those the other side has not marked, common ones dotted. */
function wordsOf(point, other, byWords) {
  const theirs = other ? new Set(markWords(other)) : null;
  const common = byWords ? stems(other.raw) : new Set();
  const parts = [];
  const text = (raw) => {
    const line = flat(raw);
    let at = 0;
    for (const match of line.matchAll(WORD)) {
      if (!common.has(stem(match[0]))) continue;
      parts.push(line.slice(at, match.index), el('span', { class: 'both' }, match[0]));
      at = match.index + match[0].length;
    }
    parts.push(line.slice(at));
  };
  let at = 0;
  for (let i = 0; i < point.marks.length; i += 3) {
    const [from, length] = [point.marks[i], point.marks[i + 1]];
    if (from < at) continue;
    text(point.raw.slice(at, from));
    const word = plain(point.raw.substr(from, length));
    const differs = theirs && !theirs.has(word.toLowerCase());
    parts.push(el('span', { class: differs ? 'w differs' : 'w' }, word));
    at = from + length;
  }
  text(point.raw.slice(at));
  return parts;
}
function quote(who, point, other, byWords) {
  return el('figure', { class: 'quote' },
    el('figcaption', {}, bdi(who), point.brief ? [' ', el('span', { class: 'tag', title: 'an account of the position, not the delegation’s own words' }, 'brief')] : null),
    el('blockquote', {}, el('a', { href: '#t' + point.statement + 'p' + point.place }, el('bdi', {}, wordsOf(point, other, byWords)))),
    el('p', { class: 'where' }, bdi(point.source)));
}

// ---- The matrix ----
const view = { issue: OVERALL, show: data.scored ? 'agreement' : 'value', order: 'camp', near: 0, group: '', who: '', clash: false };
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
    + (known.coverage === null ? '' : ', coverage ' + known.coverage + ' percent');
}
function cellNode(r, c, range, dense) {
  const [a, b] = [rows[r], columns[c]];
  const known = cell(view.issue, a, b);
  const node = el('td', { class: 'cell', tabindex: '-1', 'data-r': r, 'data-c': c, 'aria-colindex': c + 2, 'aria-label': label(a, b, known), title: label(a, b, known) });
  if (known.self || known.none) { node.classList.add('self'); return node; }
  if (!hasValue(known, view.show)) { node.classList.add('silent'); if (view.clash) node.classList.add('dim'); return node; }
  const amount = shown(known, view.show);
  const q = step(amount, range);
  node.classList.add(tone(), 'q' + q);
  if (q > 5) node.classList.add('on-dark');
  node.append(known.plain === undefined ? String(amount) : known.plain);
  if (known.conflict !== undefined) {
    if (!dense && view.show === 'agreement') node.append(el('small', {}, '/ ' + known.conflict));
    if (!dense && view.show === 'conflict') node.append(el('small', {}, '/ ' + known.agreement));
    if (known.conflict > 0) { const mark = el('i'); mark.style.width = known.conflict + '%'; node.append(mark); }
  }
  if (view.clash && !(known.conflict >= CLASH)) node.classList.add('dim');
  if (opened && opened.a === a && opened.b === b && opened.issue === view.issue) node.classList.add('open');
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
  $('grid-note').textContent = rows.length === 0 || columns.length === 0 ? 'Nothing is left. Take a filter away.'
    : hidden > 0 ? rows.length + ' of ' + data.rows.length + ' delegations in the rows.' : '';
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
      el('th', { scope: 'row', title: isolated(people[who].name) }, bdi(people[who].name)), gap(before),
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
  if (data.scored) {
    const mark = el('span', { class: 'swatch', 'aria-hidden': 'true' }, el('i', { class: 'hatch' }));
    mark.firstChild.style.cssText = 'position:absolute;left:0;bottom:0;width:60%;height:5px';
    keys.push(el('span', { class: 'key' }, mark, 'hatched foot: conflict, as long as its share'));
    if (!drawn.size.dense && view.show === 'agreement') keys.push(el('span', { class: 'key' }, '31 / 12: agreement / conflict'));
    if (!drawn.size.dense && view.show === 'conflict') keys.push(el('span', { class: 'key' }, '12 / 31: conflict / agreement'));
  }
  keys.push(el('span', { class: 'key' }, el('span', { class: 'swatch silent', 'aria-hidden': 'true' }), view.issue === OVERALL ? 'no issue in common' : 'silence'));
  if (view.order === 'camp' && data.camps.length > 1) keys.push(el('span', { class: 'key' }, 'lines part ' + data.camps.length + ' groups'));
  $('legend').replaceChildren(...keys);
}

// ---- The whole room at a glance ----
function overview() {
  const box = $('overview');
  box.hidden = drawn.size.all || rows.length === 0;
  if (box.hidden) return;
  const unit = Math.max(2, Math.min(4, Math.floor(Math.min(400, window.innerWidth - 64) / columns.length)));
  const canvas = el('canvas', { width: columns.length * unit, height: rows.length * unit, role: 'img',
    'aria-label': 'The whole matrix at a glance; the table below has the numbers' });
  box.replaceChildren(canvas);
  drawn.canvas = canvas;
  drawn.unit = unit;
  const letter = { agreement: 'a', conflict: 'c', neutral: 'n' }[tone()];
  const probe = el('span');
  box.append(probe);
  const colours = Array.from({ length: 10 }, (_, q) => { probe.style.color = 'var(--' + letter + q + ')'; return getComputedStyle(probe).color; });
  probe.style.color = 'var(--sunk)';
  const silent = getComputedStyle(probe).color;
  probe.style.color = 'var(--ink)';
  drawn.ink = getComputedStyle(probe).color;
  probe.remove();
  const paper = el('canvas', { width: canvas.width, height: canvas.height });
  const pen = paper.getContext('2d');
  rows.forEach((a, r) => columns.forEach((b, c) => {
    const known = cell(view.issue, a, b);
    pen.fillStyle = known.self || !hasValue(known, view.show) ? silent : colours[step(shown(known, view.show), drawn.range)];
    pen.fillRect(c * unit, r * unit, unit, unit);
  }));
  pen.fillStyle = drawn.ink;
  rows.forEach((_, r) => { if (parted(rows, r)) pen.fillRect(0, r * unit, canvas.width, 1); });
  columns.forEach((_, c) => { if (parted(columns, c)) pen.fillRect(c * unit, 0, 1, canvas.height); });
  drawn.paper = paper;
  canvas.addEventListener('click', (event) => {
    const grid = $('grid');
    const zoom = canvas.width / canvas.clientWidth;
    grid.scrollTop = event.offsetY * zoom / unit * drawn.size.height - grid.clientHeight / 2;
    grid.scrollLeft = event.offsetX * zoom / unit * drawn.size.width - grid.clientWidth / 2;
  });
  frame();
}
/** Where in the whole the table stands. */
function frame() {
  if (!drawn || !drawn.canvas || !drawn.paper) return;
  const { canvas, unit, size } = drawn;
  const grid = $('grid');
  const pen = canvas.getContext('2d');
  pen.drawImage(drawn.paper, 0, 0);
  pen.strokeStyle = drawn.ink;
  pen.lineWidth = 2;
  pen.strokeRect(grid.scrollLeft / size.width * unit + 1, grid.scrollTop / size.height * unit + 1,
    Math.max(6, (grid.clientWidth - size.head) / size.width * unit - 2), Math.max(6, (grid.clientHeight - 60) / size.height * unit - 2));
}

// ---- The panel ----
let opened = null;
let giver = null;
function openPanel(title, on, body) {
  const panel = $('panel');
  if (panel.hidden) giver = document.activeElement;
  $('panel-title').replaceChildren(...title, ...(on ? [el('span', { class: 'on' }, on)] : []));
  $('panel-body').replaceChildren(...body);
  panel.hidden = false;
  panel.scrollTop = 0;
  document.documentElement.classList.add('panel-open');
  $('panel-title').focus({ preventScroll: true });
}
function closePanel() {
  if ($('panel').hidden) return false;
  $('panel').hidden = true;
  opened = null;
  document.documentElement.classList.remove('panel-open');
  return true;
}
function shares(known) {
  const bar = el('span', { class: 'shares', 'aria-hidden': 'true' });
  for (const [name, amount] of [['sa', known.agreement], ['sc', known.conflict], ['su', known.unshared]]) {
    const part = el('i', { class: name });
    part.style.width = amount + '%';
    bar.append(part);
  }
  return bar;
}
function figures(known) {
  return el('ul', { class: 'figures' },
    el('li', {}, el('b', {}, known.agreement + ' %'), 'agreement'),
    el('li', {}, el('b', {}, known.conflict + ' %'), 'conflict'),
    el('li', {}, el('b', {}, known.unshared + ' %'), 'unshared'));
}
function title(a, b) { return [bdi(people[a].name), ' and ', bdi(people[b].name)]; }
function showCell(a, b, issue) {
  opened = { a, b, issue };
  if (issue === OVERALL) showOverall(a, b);
  else showReasons(a, b, issue);
  if (drawn) fill(true);
}
function showOverall(a, b) {
  const known = cell(OVERALL, a, b);
  const found = line(OVERALL, a, b);
  const names = found.turned ? [people[b].name, people[a].name] : [people[a].name, people[b].name];
  const body = [];
  if (known.silent !== undefined) body.push(el('p', { class: 'sentence' }, silence(known, a, b)));
  else if (known.plain !== undefined) body.push(el('p', { class: 'sentence' }, 'The measure ' + data.measure + ' gives ' + known.plain + '.'));
  else {
    const text = found.text;
    const [low, high, joint, form] = [12, 14, 16, 18].map((place) => number(text, place, 2));
    body.push(figures(known), shares(known),
      el('p', { class: 'sentence' }, sentence(block(OVERALL).head.forms[form], names, [known.agreement, known.conflict, known.unshared, known.coverage, low, high, joint])),
      el('p', { class: 'note' }, 'Coverage ' + known.coverage + ' %: so much of what the two say stands on issues that both address. Bounds ' + low + ' % to ' + high + ' %: agreement if silence spoke against it, or for it.'));
  }
  body.push(el('h3', {}, 'Issue by issue'), el('table', { class: 'rows' },
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Issue'), el('th', { scope: 'col', class: 'n' }, 'Room'), el('th', { scope: 'col' }, data.scored ? 'Agreement / conflict' : 'Value'))),
    el('tbody', {}, issues.map((issue) => issueRow(a, b, issue)))));
  openPanel(title(a, b), 'over all issues', body);
}
function issueRow(a, b, issue) {
  const known = cell(issue.number, a, b);
  const room = [a, b].map((who) => (speaks(issue.number, who) ? (data.positions[issue.number][who][0] / 10).toFixed(0) + ' %' : '–')).join(' · ');
  const told = known.silent !== undefined ? el('span', { class: 'note' }, silence(known, a, b))
    : known.plain !== undefined ? known.plain : [known.agreement + ' / ' + known.conflict + ' %', shares(known)];
  return el('tr', {}, el('th', { scope: 'row' }, known.silent === 'both' ? bdi(issue.label) : el('a', { href: cellRoute(a, b, issue.number) }, bdi(issue.label))), el('td', { class: 'n' }, room), el('td', {}, told));
}
function showReasons(a, b, issue) {
  const known = cell(issue, a, b);
  const found = line(issue, a, b);
  const { head } = block(issue);
  const left = pointsOf(issue, a);
  const right = pointsOf(issue, b);
  const body = [el('p', { class: 'note' }, el('a', { href: cellRoute(a, b, OVERALL) }, 'Over all issues'))];
  const used = [new Set(), new Set()];
  if (known.agreement === undefined) {
    body.push(el('p', { class: 'sentence' }, known.silent !== undefined ? silence(known, a, b) : 'The measure ' + data.measure + ' gives ' + known.plain + ' and no reasons.'));
  } else {
    const text = found.text;
    const names = found.turned ? [people[b].name, people[a].name] : [people[a].name, people[b].name];
    const [form, rest, restAgreement, restConflict] = [6, 8, 10, 12].map((place) => number(text, place, 2));
    const told = asTold(known, head.forms[form]);
    body.push(figures(told), shares(told), el('p', { class: 'sentence' }, sentence(head.forms[form], names, [known.agreement, known.conflict, known.unshared])));
    const pairs = [];
    for (let i = 14; i < text.length; i += 2 * head.point + head.basis + 5) pairs.push(pairOf(text, i, head));
    body.push(el('h3', {}, pairs.length ? 'Point against point' : 'No two points meet'));
    for (const pair of pairs) {
      if (found.turned) { [pair.first, pair.second] = [pair.second, pair.first]; pair.ways = ((pair.ways & 1) << 1) | (pair.ways >> 1); }
      used[0].add(pair.first);
      used[1].add(pair.second);
      body.push(pairNode(pair, left[pair.first], right[pair.second], a, b, head));
    }
    body.push(el('p', { class: 'rest' }, restOf(rest, restAgreement, restConflict)));
  }
  [[a, left, used[0]], [b, right, used[1]]].forEach(([who, points, seen]) => {
    const others = points.filter((_, i) => !seen.has(i));
    if (others.length) body.push(el('details', known.agreement === undefined ? { open: true } : {},
      el('summary', {}, bdi(people[who].name), known.agreement === undefined ? ' says' : ' also says', ' (' + others.length + (others.length === 1 ? ' point)' : ' points)')),
      others.map((point) => pointNode(who, point))));
  });
  openPanel(title(a, b), [bdi(issues[issue].label)], body);
}
function pairOf(text, i, head) {
  const w = head.point;
  return { first: number(text, i, w), second: number(text, i + w, w), ways: number(text, i + 2 * w, 1), basis: number(text, i + 2 * w + 1, head.basis),
    agreement: number(text, i + 2 * w + 1 + head.basis, 2), conflict: number(text, i + 2 * w + 3 + head.basis, 2) };
}
function restOf(rest, agreement, conflict) {
  const parts = [];
  if (agreement) parts.push('+' + percent(agreement) + ' agreement');
  if (conflict) parts.push('+' + percent(conflict) + ' conflict');
  const more = rest ? 'And ' + rest + ' more ' + (rest === 1 ? 'pair' : 'pairs') + ', ' + (rest === 1 ? '' : 'together ') + (parts.join(' and ') || 'next to nothing') + '. '
    : parts.length ? 'All other pairs together ' + parts.join(' and ') + '. ' : '';
  return more + 'What is left is said by one side only.';
}
function pairNode(pair, left, right, a, b, head) {
  const one = pointOf(left[0], left[1]);
  const other = pointOf(right[0], right[1]);
  const weight = Math.max(pair.agreement + pair.conflict, ((pair.ways & 1 ? left[2] : 0) + (pair.ways & 2 ? right[2] : 0)) / 2);
  const basis = head.bases[pair.basis];
  const effect = [];
  if (pair.agreement) effect.push(el('span', { class: 'plus' }, '+' + percent(pair.agreement) + ' agreement'));
  if (pair.conflict) effect.push(el('span', { class: 'minus' }, '+' + percent(pair.conflict) + ' conflict'));
  const joined = effect.flatMap((each, i) => (i ? [', ', each] : [each]));
  const force = one.force === other.force ? [] : [' · ', el('strong', {}, DUTY[one.force] + ' against ' + DUTY[other.force])];
  const why = Array.isArray(basis) ? basis.map((q) => [el('br'), stanceOf(one, q), ' · ', stanceOf(other, q), ': ', bdi(questions[q].text)])
    : basis ? [el('br'), 'Words in common: ', bdi(basis)] : [el('br'), 'By words in common'];
  return el('div', { class: 'pair' }, el('p', { class: 'effect' }, joined, ' · weight ' + percent(weight), force, why),
    el('div', { class: 'sides' }, quote(people[a].name, one, other, !Array.isArray(basis)), quote(people[b].name, other, one, !Array.isArray(basis))));
}
function stanceOf(point, question) {
  for (let i = 0; i < point.stances.length; i += 2) if (point.stances[i] === question) return sign(point.stances[i + 1]);
  return el('span', { class: 's unclear' }, 'no stance');
}
function sign(stance) {
  const [shape, word, style] = STANCES[stance];
  return el('span', { class: 's ' + style }, el('span', { 'aria-hidden': 'true' }, shape + ' '), word);
}
function codesOf(point) {
  const parts = [KINDS[point.kind] + ', ' + FORCE[point.force] + ' (' + DUTY[point.force] + ')'];
  if (point.direction < 2) parts.push(', ' + DIRECTION[point.direction]);
  for (let i = 0; i < point.codes.length; i += 2) parts.push(' · ', bdi(issues[point.codes[i]].label), point.codes[i + 1] < 1000 ? ' ' + Math.round(point.codes[i + 1] / 10) + ' %' : '');
  for (let i = 0; i < point.stances.length; i += 2) parts.push(' · ', sign(point.stances[i + 1]), ': ', bdi(questions[point.stances[i]].text));
  return parts;
}
function pointNode(who, [statement, place, weight]) {
  const point = pointOf(statement, place);
  return el('div', { class: 'pair' }, el('p', { class: 'effect' }, 'Weight ' + percent(weight) + ' · ', codesOf(point)), quote(people[who].name, point, null, false));
}
function showPosition(who, issue) {
  const points = pointsOf(issue, who);
  const body = points.length === 0 ? [el('p', { class: 'sentence' }, bdi(people[who].name), ' is silent on it.')]
    : [el('p', { class: 'sentence' }, (data.positions[issue][who][0] / 10).toFixed(1) + ' % of its words, ' + points.length + (points.length === 1 ? ' point.' : ' points.')), points.map((point) => pointNode(who, point))].flat();
  openPanel([bdi(people[who].name)], [bdi(issues[issue].label)], body);
}

// ---- Positions ----
function drawPositions(issue) {
  $('p-issue').value = String(issue);
  $('p-all').hidden = issue !== OVERALL;
  $('p-one').hidden = issue === OVERALL;
  if (issue !== OVERALL) drawIssue(issue);
  filterPositions();
}
function drawIssue(issue) {
  const its = questions.filter((question) => question.issue === issue);
  const head = el('tr', {}, el('th', { scope: 'col' }, 'Delegation'), el('th', { scope: 'col' }, 'Room'), el('th', { scope: 'col' }, 'Strength of its points'),
    its.map((question) => el('th', { scope: 'col' }, bdi(question.text))));
  const body = data.camped.map((who) => {
    const points = pointsOf(issue, who).map(([statement, place]) => pointOf(statement, place));
    const name = el('th', { scope: 'row' }, bdi(people[who].name));
    if (!points.length) return el('tr', { 'data-d': who }, name, el('td', { class: 'silent', colspan: its.length + 2, 'data-d': who }, el('span', { class: 'vh' }, 'silent')));
    const counts = [2, 1, 0].map((force) => [points.filter((point) => point.force === force).length, FORCE[force]]).filter(([count]) => count).map(([count, word]) => count + ' ' + word).join(', ');
    const permille = data.positions[issue][who][0];
    return el('tr', { 'data-d': who }, name,
      el('td', { 'data-i': issue }, el('span', { class: 'room b' + Math.min(20, Math.floor((Math.round(permille / 10) + 2) / 5)) }, (permille / 10).toFixed(1) + ' %')), el('td', { 'data-i': issue }, counts),
      its.map((question) => el('td', { 'data-i': issue }, standOf(points, question.number))));
  });
  const table = el('table', { class: 'positions one' }, el('caption', { class: 'vh' }, 'Positions on ', bdi(issues[issue].label)), el('thead', {}, head), el('tbody', {}, body));
  roving(table);
  const box = el('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Positions on ' + isolated(issues[issue].label) }, table);
  $('p-one').replaceChildren(el('p', { class: 'note' }, bdi(issues[issue].about)), box);
}
/** What the stances of points on a question are together, as the library has it. */
function standOf(points, question) {
  let stance = null;
  for (const point of points) for (let i = 0; i < point.stances.length; i += 2) if (point.stances[i] === question) stance = stance === null ? point.stances[i + 1] : together(stance, point.stances[i + 1]);
  return stance === null ? el('span', { class: 'note' }, '–', el('span', { class: 'vh' }, ' says nothing')) : sign(stance);
}
function together(one, other) {
  if (one === other || other === 4) return one;
  if (one === 4) return other;
  return (one === 2 && other === 0) || (one === 0 && other === 2) ? 2 : 3;
}
function filterPositions() {
  const text = $('p-who').value.trim().toLowerCase();
  let left = 0;
  for (const row of document.querySelectorAll('#v-positions tbody tr')) {
    const person = people[Number(row.dataset.d)];
    row.hidden = Boolean(text) && !text.split(/\s*,\s*/).some((part) => part && (person.name.toLowerCase().includes(part) || person.code.toLowerCase() === part));
    if (!row.hidden && row.offsetParent) left++;
  }
  return left;
}
/** Arrow keys in a table whose cells open something. */
function roving(table) {
  table.setAttribute('role', 'grid');
  const cells = () => [...table.tBodies[0].rows].filter((row) => !row.hidden).map((row) => [...row.cells].slice(1));
  for (const row of table.tBodies[0].rows) for (const each of [...row.cells].slice(1)) each.tabIndex = -1;
  const first = table.querySelector('tbody td');
  if (first) first.tabIndex = 0;
  const open = (node) => { if (node.dataset.i !== undefined) go(positionRoute(Number(node.parentNode.dataset.d), Number(node.dataset.i))); };
  table.addEventListener('click', (event) => { const node = event.target.closest('tbody td'); if (node) { take(node); open(node); } });
  const take = (node) => { for (const old of table.querySelectorAll('td[tabindex="0"]')) old.tabIndex = -1; node.tabIndex = 0; node.focus(); };
  table.addEventListener('keydown', (event) => {
    const node = event.target.closest('tbody td');
    if (!node) return;
    const all = cells();
    const r = all.findIndex((row) => row.includes(node));
    const c = all[r].indexOf(node);
    const row = (to) => all[Math.max(0, Math.min(all.length - 1, to))];
    const pick = (its, to) => its[Math.max(0, Math.min(its.length - 1, to))];
    const moves = { ArrowUp: () => pick(row(r - 1), c), ArrowDown: () => pick(row(r + 1), c), ArrowLeft: () => pick(all[r], c - 1), ArrowRight: () => pick(all[r], c + 1),
      Home: () => pick(event.ctrlKey ? row(0) : all[r], 0), End: () => pick(event.ctrlKey ? row(all.length) : all[r], Infinity) };
    if (event.key === 'Enter' || event.key === ' ') open(node);
    else if (moves[event.key]) take(moves[event.key]());
    else return;
    event.preventDefault();
  });
}

// ---- Statements ----
let reading = -1;
function showText(statement, place, range) {
  const cameFrom = lastPanel;
  if (reading !== statement) {
    for (const article of document.querySelectorAll('#texts > .text')) article.hidden = Number(article.dataset.t) !== statement;
    reading = statement;
    $('text').value = String(statement);
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
    if (marks.length) { marks[0].tabIndex = -1; marks[0].focus({ preventScroll: true }); marks[0].scrollIntoView({ block: 'center' }); }
    if (button) { const notes = $('notes'); notes.scrollTop = button.offsetTop - notes.offsetTop - notes.clientHeight / 2; }
  } else if (range) hit(statement, range);
}
function hit(statement, [from, to]) {
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
  if (window.CSS && CSS.highlights) CSS.highlights.set('hit', new Highlight(range));
  const box = range.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + box.top - window.innerHeight / 2 });
}
function drawNotes(statement, cameFrom) {
  const points = data.statements[statement][3];
  const only = Number($('t-issue').value);
  const list = points.map((_, i) => pointOf(statement, i)).filter((point) => only === OVERALL || point.codes.some((code, i) => i % 2 === 0 && code === only));
  $('notes').replaceChildren(...(cameFrom ? [el('a', { class: 'back', href: cameFrom }, '← Back to the reasons')] : []),
    el('p', { class: 'note' }, list.length + (list.length === 1 ? ' point' : ' points') + (only === OVERALL ? '' : ' on this issue')),
    el('ol', {}, list.map((point) => el('li', {}, el('button', { type: 'button', 'data-n': point.place },
      el('span', { class: 'says' }, bdi(plain(point.raw).length > 110 ? Array.from(plain(point.raw)).slice(0, 108).join('') + '…' : plain(point.raw))),
      el('span', { class: 'what' }, codesOf(point), point.codes.length ? null : ' · no issue of the codebook', point.repeats >= 0 ? ' · says again what was said before' : null),
      el('span', { class: 'what' }, bdi(data.rules[point.rule])))))));
}
function markOnly() {
  const only = Number($('t-issue').value);
  if (reading < 0) return;
  const points = data.statements[reading][3];
  for (const mark of $('x' + reading).querySelectorAll('mark')) {
    mark.classList.toggle('off', only !== OVERALL && !mark.dataset.p.split(' ').some((n) => points[n][7].some((code, i) => i % 2 === 0 && code === only)));
  }
}

// ---- Search ----
function search(query) {
  const results = $('results');
  const text = query.trim();
  if (text.length < 2) { results.hidden = true; return; }
  const pattern = new RegExp(text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s+'), 'giu');
  const test = (hay) => { pattern.lastIndex = 0; return pattern.test(hay); };
  const names = people.filter((each) => test(each.name) || each.code.toLowerCase() === text.toLowerCase()).slice(0, 8);
  const subjects = issues.filter((each) => test(each.label) || test(each.id)).slice(0, 8);
  const found = [];
  let count = 0;
  for (let t = 0; t < data.statements.length; t++) {
    pattern.lastIndex = 0;
    for (const match of textOf(t).matchAll(pattern)) {
      count++;
      if (found.length < 60) found.push([t, match.index, match[0]]);
    }
  }
  const link = (href, ...children) => el('li', {}, el('a', { href }, children));
  const part = (head, items) => (items.length ? [el('h3', {}, head), el('ul', {}, items)] : []);
  results.replaceChildren(
    el('p', { class: 'note' }, count + (count === 1 ? ' place' : ' places') + ' in the texts' + (count > found.length ? ', the first ' + found.length + ' shown' : '')),
    ...part('Delegations', names.map((each) => link('#matrix/who/' + encodeURIComponent(each.id), bdi(each.name)))),
    ...part('Issues', subjects.map((each) => link('#matrix/' + encodeURIComponent(each.id), bdi(each.label)))),
    ...part('Texts', found.map(([t, from, word]) => {
      const all = textOf(t);
      return link('#t' + t + '-' + from + '-' + (from + word.length), el('small', {}, bdi(data.statements[t][2])), el('br'),
        el('bdi', {}, '… ' + flat(all.slice(Math.max(0, from - 45), from)), el('mark', {}, flat(word)), flat(all.slice(from + word.length, from + word.length + 70)) + ' …'));
    })));
  results.hidden = false;
  say(names.length + subjects.length + count + ' results');
}

// ---- Where we are: the address line ----
const enc = encodeURIComponent;
const cellRoute = (a, b, issue) => '#cell/' + enc(people[a].id) + '/' + enc(people[b].id) + (issue === OVERALL ? '' : '/' + enc(issues[issue].id));
const positionRoute = (who, issue) => '#position/' + enc(people[who].id) + '/' + enc(issues[issue].id);
const matrixRoute = (issue) => '#matrix' + (issue === OVERALL ? '' : '/' + enc(issues[issue].id));
const positionsRoute = (issue) => '#positions' + (issue === OVERALL ? '' : '/' + enc(issues[issue].id));
function go(route) { if (location.hash === route) follow(); else location.hash = route; }
let lastPanel = null;
const named = (list, id) => list.findIndex((each) => each.id === id);
function show(name) {
  for (const section of document.querySelectorAll('.view')) section.classList.toggle('current', section.id === 'v-' + name);
  for (const link of document.querySelectorAll('.views a')) {
    if (link.getAttribute('href') === '#' + name) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}
function decoded(text) { try { return decodeURIComponent(text); } catch { return text; } }
function follow() {
  $('results').hidden = true;
  const hash = location.hash.slice(1);
  const place = /^t(\d+)(?:p(\d+)|-(\d+)-(\d+))?$/.exec(hash);
  if (place && data.statements[place[1]]) {
    closePanel();
    show('statements');
    showText(Number(place[1]), place[2] === undefined ? null : Number(place[2]), place[3] === undefined ? null : [Number(place[3]), Number(place[4])]);
    return;
  }
  const [name, ...parts] = hash.split('/').map(decoded);
  const route = { matrix: toMatrix, cell: toCell, positions: toPositions, position: toPosition, statements: toStatements }[name];
  lastPanel = null;
  if (route) route(parts);
  else {
    closePanel();
    show(['coalitions', 'change', 'making'].includes(name) && $('v-' + name) ? name : 'matrix');
    if (!$('v-' + name)) toMatrix([]);
  }
}
function setIssue(issue) {
  if (view.issue === issue && drawn) return false;
  view.issue = issue;
  $('issue').value = String(issue);
  if (issue !== OVERALL && view.show === 'coverage') { view.show = 'agreement'; $('show').value = view.show; }
  $('show').querySelectorAll('option[value="coverage"]').forEach((each) => { each.disabled = issue !== OVERALL; });
  return true;
}
function giveBack() {
  const node = giver && giver.isConnected ? giver : drawn && at(...focus);
  giver = null;
  if (node) node.focus({ preventScroll: true });
}
function toMatrix(parts) {
  const was = closePanel();
  show('matrix');
  if (parts[0] === 'who') {
    const who = named(people, parts[1]);
    if (who >= 0) { $('who').value = people[who].name; view.who = people[who].name; }
    setIssue(OVERALL);
    draw();
  } else {
    const issue = parts[0] === undefined ? OVERALL : named(issues, parts[0]);
    if (setIssue(issue) || !drawn) draw(); else fill(true);
  }
  if (was) giveBack();
}
function toCell(parts) {
  const [a, b] = [named(people, parts[0]), named(people, parts[1])];
  const issue = parts[2] === undefined ? OVERALL : named(issues, parts[2]);
  if (a < 0 || b < 0 || a === b || !line(OVERALL, a, b) || (parts[2] !== undefined && issue < 0)) { say('There is no such cell.'); toMatrix([]); return; }
  show('matrix');
  if (setIssue(issue) || !drawn) draw();
  const [r, c] = [rows.indexOf(a), columns.indexOf(b)];
  if (r >= 0 && c >= 0) reach(r, c, true);
  lastPanel = cellRoute(a, b, issue);
  showCell(a, b, issue);
}
function toPositions(parts) {
  const was = closePanel();
  show('positions');
  drawPositions(parts[0] === undefined ? OVERALL : named(issues, parts[0]));
  if (was) giveBack();
}
function toPosition(parts) {
  const [who, issue] = [named(people, parts[0]), named(issues, parts[1])];
  if (who < 0 || issue < 0) { toPositions([]); return; }
  if (!$('v-positions').classList.contains('current')) { show('positions'); drawPositions(OVERALL); }
  lastPanel = positionRoute(who, issue);
  showPosition(who, issue);
}
function toStatements() {
  closePanel();
  show('statements');
  showText(Math.max(0, reading), null, null);
}

// ---- Controls ----
const issueOptions = (all) => [[String(OVERALL), all], ...issues.map((issue) => [String(issue.number), isolated(issue.label)])];
options($('issue'), issueOptions('All together'));
options($('p-issue'), issueOptions('All issues'));
options($('t-issue'), issueOptions('All points'));
options($('show'), data.scored ? ['agreement', 'conflict', 'unshared', 'coverage'].map((each) => [each, NAMES[each]]) : [['value', data.measure]]);
options($('order'), [['camp', data.camps.length > 1 ? 'By group' : 'By similarity, grouped'], ['similar', 'By similarity'], ['name', 'By name'], ['value', 'By value'], ['near', 'By nearness']]);
options($('near'), people.map((each) => [String(each.number), isolated(each.name)]));
options($('group'), [['', 'Everybody'], ...data.camps.map((name, i) => ['camp:' + i, name[0].toUpperCase() + name.slice(1)]), ...data.groupings.map(([, name], i) => ['grouping:' + i, isolated(name)])]);
options($('text'), data.statements.map(([source, , speaker], i) => [String(i), isolated(speaker) + (source === speaker ? '' : ' – ' + isolated(source))]));
if (!data.scored) $('clash').closest('label').hidden = true;
if ($('kind')) {
  const kinds = [...new Set([...document.querySelectorAll('.entry')].map((each) => each.dataset.kind))];
  options($('kind'), [['', 'All'], ...kinds.map((each) => [each, each])]);
  $('kind').addEventListener('change', () => {
    const entries = [...document.querySelectorAll('.entry')];
    for (const entry of entries) entry.hidden = Boolean($('kind').value) && entry.dataset.kind !== $('kind').value;
    say(entries.filter((entry) => !entry.hidden).length + ' changes');
  });
}
function redraw() { draw(); say(rows.length + ' rows, ' + columns.length + ' columns'); }
$('issue').addEventListener('change', () => go(matrixRoute(Number($('issue').value))));
$('show').addEventListener('change', () => { view.show = $('show').value; redraw(); });
$('order').addEventListener('change', () => { view.order = $('order').value; $('near-label').hidden = view.order !== 'near'; redraw(); });
$('near').addEventListener('change', () => { view.near = Number($('near').value); redraw(); });
$('group').addEventListener('change', () => { view.group = $('group').value; redraw(); });
$('clash').addEventListener('change', () => { view.clash = $('clash').checked; redraw(); });
$('who').addEventListener('input', () => { view.who = $('who').value; redraw(); });
$('p-issue').addEventListener('change', () => go(positionsRoute(Number($('p-issue').value))));
$('p-who').addEventListener('input', () => say(filterPositions() + ' delegations'));
$('text').addEventListener('change', () => go('#t' + $('text').value));
$('t-issue').addEventListener('change', () => { markOnly(); drawNotes(reading, lastPanel); });
$('texts').addEventListener('click', (event) => { const mark = event.target.closest('mark.p'); if (mark) go('#t' + reading + 'p' + mark.dataset.p.split(' ').pop()); });
$('notes').addEventListener('click', (event) => { const button = event.target.closest('button'); if (button) go('#t' + reading + 'p' + button.dataset.n); });
$('panel-close').addEventListener('click', leavePanel);
function leavePanel() {
  if ($('v-positions').classList.contains('current')) go(positionsRoute(Number($('p-issue').value)));
  else go(matrixRoute(view.issue));
}
let pause = 0;
$('find').addEventListener('input', () => { clearTimeout(pause); pause = setTimeout(() => search($('find').value), 120); });
$('find').addEventListener('keydown', (event) => {
  if (event.key === 'ArrowDown' || event.key === 'Enter') { const first = $('results').querySelector('a'); if (first && !$('results').hidden) { first.focus(); event.preventDefault(); } }
});
$('results').addEventListener('keydown', (event) => {
  const links = [...$('results').querySelectorAll('a')];
  const i = links.indexOf(document.activeElement);
  if (event.key === 'ArrowDown' && links[i + 1]) links[i + 1].focus();
  else if (event.key === 'ArrowUp') (links[i - 1] || $('find')).focus();
  else return;
  event.preventDefault();
});
document.addEventListener('click', (event) => { if (!event.target.closest('#results, .find')) $('results').hidden = true; });
const THEMES = ['system', 'light', 'dark'];
function theme(name) {
  if (name === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = name;
  $('theme').setAttribute('aria-label', 'Theme: ' + (name === 'system' ? 'as the system' : name));
  $('theme').title = $('theme').getAttribute('aria-label');
  $('theme').textContent = { system: '◐', light: '○', dark: '●' }[name];
  if (drawn) overview();
}
$('theme').addEventListener('click', () => {
  const next = THEMES[(THEMES.indexOf(document.documentElement.dataset.theme || 'system') + 1) % 3];
  theme(next);
  say($('theme').getAttribute('aria-label'));
});
$('help').addEventListener('click', () => $('keys').showModal());
document.addEventListener('keydown', (event) => {
  if ($('keys').open) return;
  if (event.key === 'Escape') {
    if (!$('results').hidden) { $('results').hidden = true; $('find').focus(); } else if (!$('panel').hidden) leavePanel();
    return;
  }
  if (event.target.closest('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...document.querySelectorAll('.views a')];
  if (event.key === '/') $('find').focus();
  else if (event.key === '?') $('keys').showModal();
  else if (/^[1-9]$/.test(event.key) && links[event.key - 1]) go(links[event.key - 1].getAttribute('href'));
  else if ((event.key === '[' || event.key === ']') && $('v-matrix').classList.contains('current')) {
    const count = issues.length + 1;
    go(matrixRoute((view.issue + 1 + (event.key === ']' ? 1 : count - 1)) % count - 1));
  } else return;
  event.preventDefault();
});
roving($('p-all').querySelector('table'));
let width = window.innerWidth;
window.addEventListener('resize', () => { if (window.innerWidth !== width && drawn) { width = window.innerWidth; draw(); } });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => { if (drawn) overview(); });
window.addEventListener('hashchange', follow);
theme('system');
follow();
document.documentElement.dataset.ready = 'true';
performance.mark('ready');
})();
