// Search.
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
