// Positions.
function drawPositions(issue) {
  $('p-issue').value = String(issue);
  $('p-all').hidden = issue !== OVERALL;
  $('p-one').hidden = issue === OVERALL;
  if (issue !== OVERALL) drawIssue(issue);
  filterPositions();
}
function drawIssue(issue) {
  const its = questions.filter((question) => question.issue === issue);
  const head = el('tr', {}, el('th', { scope: 'col' }, 'Delegation'), el('th', { scope: 'col' }, 'Share of its words'), el('th', { scope: 'col' }, 'Strength of its points'),
    its.map((question) => el('th', { scope: 'col' }, bdi(question.text))));
  const body = data.camped.map((who) => {
    const points = pointsOf(issue, who).map(([statement, place]) => pointOf(statement, place));
    const name = el('th', { scope: 'row' }, bdi(people[who].name));
    if (!points.length) return el('tr', { 'data-d': who }, name, el('td', { class: 'silent', colspan: its.length + 2, 'data-d': who }, el('span', { class: 'vh' }, 'silent')));
    const forced = [2, 1, 0].map((force) => [points.filter((point) => point.kind !== FACT && point.force === force).length, FORCE[force]]);
    const facts = points.filter((point) => point.kind === FACT).length;
    const counts = [...forced, [facts, facts === 1 ? 'fact' : 'facts']].filter(([count]) => count).map(([count, word]) => count + ' ' + word).join(', ');
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
