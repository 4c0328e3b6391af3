// Search: all words of a query, in whatever order, within one sentence; what stands in quotation marks as it stands.
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u;
/** In scripts that part words by blanks a word is found by its beginning. */
function patternOf(term) {
  const escaped = term.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp((ALPHABETIC.test(term) ? '(?<![\\p{L}\\p{M}\\p{N}])' : '') + escaped, 'giu');
}
function termsOf(query) {
  const found = [...query.matchAll(/["“]([^"“”]+)["”]?|[^\s"“”]+/g)].map((match) => (match[1] || match[0]).trim());
  return found.filter((term) => term).map(patternOf);
}
/** The sentences of a text that have every term, each as all its hits in order. */
function hitsIn(statement, terms) {
  const text = textOf(statement);
  const all = terms.map((pattern) => [...text.matchAll(pattern)].map((match) => [match.index, match.index + match[0].length]));
  if (all.some((hits) => !hits.length)) return [];
  const begins = beginnings(statement);
  const sentences = new Map();
  all.forEach((hits, term) => {
    let place = 0;
    for (const hit of hits) {
      while (place + 1 < begins.length && begins[place + 1] <= hit[0]) place++;
      if (!sentences.has(place)) sentences.set(place, { terms: new Set(), hits: [] });
      sentences.get(place).terms.add(term);
      sentences.get(place).hits.push(hit);
    }
  });
  return [...sentences.entries()].sort(([one], [other]) => one - other).map(([, its]) => its)
    .filter((its) => its.terms.size === terms.length).map((its) => apart(its.hits));
}
/** Hits in order, of overlapping ones the first. */
function apart(hits) {
  const sorted = hits.sort((one, other) => one[0] - other[0] || other[1] - one[1]);
  return sorted.filter((hit, i) => i === 0 || hit[0] >= sorted[i - 1][1]);
}
const AROUND = 45;
/** The words around hits, the hits marked, what is long between them left out. */
function excerpt(text, hits) {
  const parts = ['… ' + flat(text.slice(Math.max(0, hits[0][0] - AROUND), hits[0][0]))];
  hits.forEach(([from, to], i) => {
    const next = i + 1 < hits.length ? hits[i + 1][0] : Math.min(text.length, to + 70);
    const between = next - to > 2 * AROUND && i + 1 < hits.length ? text.slice(to, to + AROUND) + ' … ' + text.slice(next - AROUND, next) : text.slice(to, next);
    parts.push(el('mark', {}, flat(text.slice(from, to))), flat(between));
  });
  parts.push(' …');
  return el('bdi', {}, parts);
}
const MOST_HITS = 60;
function search(query) {
  const results = $('results');
  const text = query.trim();
  const terms = termsOf(text);
  if (text.length < 2 || !terms.length) { results.hidden = true; return; }
  const test = (hay) => terms.every((pattern) => { pattern.lastIndex = 0; return pattern.test(hay); });
  const names = people.filter((each) => test(each.name) || each.code.toLowerCase() === text.toLowerCase()).slice(0, 8);
  const subjects = issues.filter((each) => test(each.label) || test(each.id)).slice(0, 8);
  const found = data.statements.flatMap((_, t) => hitsIn(t, terms).map((hits) => [t, hits]));
  const link = (href, ...children) => el('li', {}, el('a', { href }, children));
  const part = (head, items) => (items.length ? [el('h3', {}, head), el('ul', {}, items)] : []);
  const places = found.length + (found.length === 1 ? ' place' : ' places') + ' in the texts' + (found.length > MOST_HITS ? ', the first ' + MOST_HITS + ' shown' : '');
  results.replaceChildren(
    el('p', { class: 'note' }, places + (terms.length > 1 ? ', with all words in one sentence; put a phrase in quotation marks to find it as it stands' : '')),
    ...part('Delegations', names.map((each) => link('#matrix/who/' + encodeURIComponent(each.id), bdi(each.name)))),
    ...part('Issues', subjects.map((each) => link('#matrix/' + encodeURIComponent(each.id), bdi(each.label)))),
    ...part('Texts', found.slice(0, MOST_HITS).map(([t, hits]) => link('#t' + t + '-' + hits.flat().join('-'),
      el('small', {}, bdi(data.statements[t][2])), el('br'), excerpt(textOf(t), hits)))));
  results.hidden = false;
  say(names.length + subjects.length + found.length + ' results');
}
