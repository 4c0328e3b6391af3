// The panel.
let opened = null;
let giver = null;
let openParts = () => [];
/** What is written in the panel, for a memo. */
function openPanel(title, on, body, parts) {
  openParts = () => [memo.head(told([...title, ': ', on || []])), ...parts(), source()];
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
function groundWords(known) {
  return grounds(known) + '.'
    + (known.onQuestions === undefined || known.asked === 0 ? '' : ' Of the agreement ' + known.onQuestions + ' % rests on shared questions.')
    + (thin(known) ? ' Thin ground: read it as a hint.' : '');
}
const groundNote = (known) => el('p', { class: thin(known) ? 'note thin' : 'note' }, groundWords(known));
/** The same in few words, for a row of a table. */
function shortGround(known) {
  if (known.pairs === 0) return 'no two points meet';
  return known.pairs + (known.pairs === 1 ? ' pair' : ' pairs') + (known.asked === 0 ? ', words only' : ', ' + known.asked + ' on questions') + (thin(known) ? ': thin' : '');
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
      el('p', { class: 'sentence' }, sentence(block(OVERALL).head.forms[form], names, [known.agreement, known.conflict, known.unshared, known.coverage, low, high, joint])), groundNote(known),
      el('p', { class: 'note' }, 'Coverage ' + known.coverage + ' %: so much of what the two say stands on issues that both address. Bounds ' + low + ' % to ' + high + ' %: agreement if silence spoke against it, or for it.'));
  }
  body.push(el('h3', {}, 'Issue by issue'), el('table', { class: 'rows' },
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, 'Issue'), el('th', { scope: 'col', class: 'n' }, 'Share of words'), el('th', { scope: 'col' }, data.scored ? 'Agreement / conflict' : 'Value'))),
    el('tbody', {}, issues.map((issue) => issueRow(a, b, issue)))));
  openPanel(title(a, b), 'over all issues', body, () => [...body.filter((each) => each.matches('.sentence, .note')).map((each) => memo.line(each.textContent)),
    memo.table([...body[body.length - 1].rows].map((row, i) => (i ? [row.cells[0].textContent, row.cells[1].textContent, row.cells[2].innerText || row.cells[2].textContent] : ['Issue', 'Share of words', 'Agreement / conflict']).map((word) => word.replace(/\s+/gu, ' ').trim())))]);
}
function issueRow(a, b, issue) {
  const known = cell(issue.number, a, b);
  const room = [a, b].map((who) => (speaks(issue.number, who) ? wholeShare(data.positions[issue.number][who][0]) : '–')).join(' · ');
  const told = known.silent !== undefined ? el('span', { class: 'note' }, silence(known, a, b))
    : known.plain !== undefined ? known.plain : [known.agreement + ' / ' + known.conflict + ' % ', el('span', { class: 'note' }, '· ' + shortGround(known)), shares(known)];
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
  const copies = [];
  if (known.agreement === undefined) {
    body.push(el('p', { class: 'sentence' }, known.silent !== undefined ? silence(known, a, b) : 'The measure ' + data.measure + ' gives ' + known.plain + ' and no reasons.'));
  } else {
    const text = found.text;
    const names = found.turned ? [people[b].name, people[a].name] : [people[a].name, people[b].name];
    const { pairs, rest } = pairsOf(issue, text);
    body.push(figures(known), shares(known), el('p', { class: 'sentence' }, sentence(head.forms[known.form], names, [known.agreement, known.conflict, known.unshared])), groundNote(known));
    body.push(el('h3', {}, pairs.length ? 'Point against point' : 'No two points meet'));
    for (const pair of pairs) {
      if (found.turned) { [pair.first, pair.second] = [pair.second, pair.first]; pair.ways = ((pair.ways & 1) << 1) | (pair.ways >> 1); }
      used[0].add(pair.first);
      used[1].add(pair.second);
      const node = pairNode(pair, left[pair.first], right[pair.second], a, b, head);
      const parts = () => pairParts(node, left[pair.first], right[pair.second]);
      copies.push(parts);
      node.querySelector('.effect').prepend(copyButton('Copy', 'Copy this pair of quotations', () => [memo.head(told([...title(a, b), ': ', issues[issue].label])), ...parts(), source()]));
      body.push(node);
    }
    body.push(el('p', { class: 'rest' }, restOf(known.pairs - pairs.length, rest.agreement, rest.conflict)));
  }
  [[a, left, used[0]], [b, right, used[1]]].forEach(([who, points, seen]) => {
    const others = points.filter((_, i) => !seen.has(i));
    if (others.length) copies.push(() => [memo.line(people[who].name + (known.agreement === undefined ? ' says:' : ' also says:')), ...others.map(pointParts)].flat());
    if (others.length) body.push(el('details', known.agreement === undefined ? { open: true } : {},
      el('summary', {}, bdi(people[who].name), known.agreement === undefined ? ' says' : ' also says', ' (' + others.length + (others.length === 1 ? ' point)' : ' points)')),
      others.map((point) => pointNode(who, point))));
  });
  openPanel(title(a, b), [bdi(issues[issue].label)], body, () => [...body.filter((each) => each.matches('.sentence, .note:not(:first-child)')).map((each) => memo.line(each.textContent)), ...copies.flatMap((parts) => parts()),
    ...body.filter((each) => each.matches('.rest')).map((each) => memo.line(each.textContent))]);
}
/** A pair of quotations: what it adds, the question, both sides with where they stand. */
function pairParts(node, left, right) {
  const effect = [...node.querySelector('.effect').childNodes].filter((each) => each.nodeName !== 'BUTTON').map((each) => (each.nodeName === 'BR' ? '. ' : each.textContent)).join('').replace(/^\. /, '');
  return [memo.line(effect), memo.quote(pointOf(left[0], left[1])), memo.quote(pointOf(right[0], right[1]))];
}
const pointParts = ([statement, place]) => memo.quote(pointOf(statement, place));
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
  const force = one.force === other.force || one.kind === FACT || other.kind === FACT ? [] : [' · ', el('strong', {}, FORCE[one.force] + ' against ' + FORCE[other.force])];
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
/** A fact obliges nobody; only a proposal has a word of duty. */
function forceOf(point) {
  if (point.kind === FACT) return '';
  return ', ' + FORCE[point.force] + (point.kind === PROPOSAL ? ' (' + DUTY[point.force] + ')' : '');
}
function codesOf(point) {
  const parts = [KINDS[point.kind] + forceOf(point)];
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
  openPanel([bdi(people[who].name)], [bdi(issues[issue].label)], body,
    () => [memo.line(body[0].textContent), ...points.map(pointParts)]);
}
