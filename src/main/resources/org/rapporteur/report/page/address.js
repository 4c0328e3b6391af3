// Where we are: the address line.
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
/** Says on the page what an address asked for and the page has not. */
function astray(what) {
  $('lost').textContent = what + ' The address line was: ' + isolated(decoded(location.hash));
  $('lost').hidden = false;
  say(what);
}
function noSuch(sort, name, list) {
  const near = list.filter((each) => each.toLowerCase().startsWith(name.slice(0, 2).toLowerCase())).slice(0, 5);
  astray('There is no ' + sort + ' ' + isolated(name) + ' on this page.' + (near.length ? ' Near it: ' + near.map(isolated).join(', ') + '.' : ''));
}
const ids = (list) => list.map((each) => each.id);
/** The number of what is named, or -1, and then it is said. */
function sought(sort, list, id) {
  const found = named(list, id);
  if (found < 0) noSuch(sort, String(id ?? ''), ids(list));
  return found;
}
const issueSought = (id) => (id === undefined ? OVERALL : sought('issue', issues, id));
function decoded(text) { try { return decodeURIComponent(text); } catch { return text; } }
function follow() {
  $('results').hidden = true;
  $('lost').hidden = true;
  const hash = location.hash.slice(1);
  const place = /^t(\d+)(?:p(\d+)|((?:-\d+-\d+)+))?$/.exec(hash);
  if (place && data.statements[place[1]]) {
    closePanel();
    show('statements');
    showText(Number(place[1]), place[2] === undefined ? null : Number(place[2]), place[3] === undefined ? null : place[3].slice(1).split('-').map(Number));
    return;
  }
  const [name, ...parts] = hash.split('/').map(decoded);
  const route = { matrix: toMatrix, cell: toCell, positions: toPositions, position: toPosition, statements: toStatements }[name];
  lastPanel = null;
  if (route) route(parts);
  else {
    closePanel();
    show(['coalitions', 'change', 'making'].includes(name) && $('v-' + name) ? name : 'matrix');
    if (!$('v-' + name)) {
      toMatrix([]);
      if (hash) astray('There is no such place on this page; here is the matrix.');
    }
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
    const who = sought('delegation', people, parts[1]);
    if (who >= 0) { $('who').value = people[who].name; view.who = people[who].name; }
    setIssue(OVERALL);
    draw();
  } else {
    if (setIssue(issueSought(parts[0])) || !drawn) draw(); else fill(true);
  }
  if (was) giveBack();
}
function toCell(parts) {
  const [a, b] = [named(people, parts[0]), named(people, parts[1])];
  const issue = parts[2] === undefined ? OVERALL : named(issues, parts[2]);
  const unknown = parts.slice(0, 2).find((id) => named(people, id) < 0);
  if (a < 0 || b < 0 || a === b || !line(OVERALL, a, b) || (parts[2] !== undefined && issue < 0)) {
    toMatrix([]);
    if (unknown !== undefined) noSuch('delegation', unknown, ids(people));
    else if (parts[2] !== undefined && issue < 0) noSuch('issue', parts[2], ids(issues));
    else astray('There is no such cell: it takes two delegations that are compared.');
    return;
  }
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
  drawPositions(issueSought(parts[0]));
  if (was) giveBack();
}
function toPosition(parts) {
  const [who, issue] = [named(people, parts[0]), named(issues, parts[1])];
  if (who < 0 || issue < 0) {
    toPositions([]);
    if (who < 0) sought('delegation', people, parts[0]); else sought('issue', issues, parts[1]);
    return;
  }
  if (!$('v-positions').classList.contains('current')) { show('positions'); drawPositions(OVERALL); }
  lastPanel = positionRoute(who, issue);
  showPosition(who, issue);
}
function toStatements() {
  closePanel();
  show('statements');
  showText(Math.max(0, reading), null, null);
}
