// Controls.
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
if (!data.scored) $('firm').closest('label').hidden = true;
$('firm').addEventListener('change', () => { view.firm = $('firm').checked; redraw(); });
$('copy-matrix').addEventListener('click', () => copy(matrixTable(), $('copy-matrix')));
$('copy-positions').addEventListener('click', () => copy(positionsTable(), $('copy-positions')));
$('panel-copy').addEventListener('click', () => copy(openParts(), $('panel-copy')));
document.querySelector('.skip').addEventListener('click', (event) => { event.preventDefault(); $('main').focus(); });
/** The number beside a stance is short; the tip has the question in words. */
$('v-positions').addEventListener('mouseover', (event) => {
  const sign = event.target.closest('.stands .s');
  const known = sign && /^question (\d+): (.*)$/.exec(sign.title);
  if (known) sign.title = known[2] + ': ' + isolated(questions.filter((each) => each.issue === Number(sign.closest('td').dataset.i))[known[1] - 1].text);
});
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
  if ($('keys').open || $('copy-out').open) return;
  if (event.key === 'Escape') {
    if (!$('results').hidden) { $('results').hidden = true; $('find').focus(); } else if (!$('panel').hidden) leavePanel();
    return;
  }
  if (event.target.closest('input, select, textarea') || event.ctrlKey || event.metaKey || event.altKey) return;
  const links = [...document.querySelectorAll('.views a')];
  if (event.key === '/') $('find').focus();
  else if (event.key === '?') $('keys').showModal();
  else if (event.key === 'c') {
    if (!$('panel').hidden) $('panel-copy').click();
    else if ($('v-matrix').classList.contains('current')) $('copy-matrix').click();
    else if ($('v-positions').classList.contains('current')) $('copy-positions').click();
  }
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
