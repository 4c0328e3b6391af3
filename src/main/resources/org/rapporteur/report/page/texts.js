// Texts.
const texts = new Map();
function textOf(statement) {
  if (!texts.has(statement)) texts.set(statement, $('x' + statement).textContent);
  return texts.get(statement);
}
const starts = new Map();
/** Where each point of a text begins. */
function startsOf(statement) {
  let at = 0;
  if (!starts.has(statement)) starts.set(statement, data.statements[statement][3].map(([step]) => (at += step)));
  return starts.get(statement);
}
function pointOf(statement, place) {
  const [, length, sort, rule, marks, codes, stances, repeats = -1, lead = '', more = ''] = data.statements[statement][3][place];
  const start = startsOf(statement)[place];
  const [kind, force, direction] = [sort % KINDS.length, Math.floor(sort / KINDS.length) % FORCE.length, Math.floor(sort / KINDS.length / FORCE.length)];
  return { statement, place, start, end: start + length, kind, force, direction, rule, marks, codes, stances, repeats, lead, more,
    coder: data.coders[rule], raw: textOf(statement).slice(start, start + length), source: data.statements[statement][0], brief: data.statements[statement][1] };
}
/** Whether a point of a text has to do with an issue. */
const isOn = (statement, place, issue) => data.statements[statement][3][place][5].some((code, i) => i % 2 === 0 && code === issue);
/** Where the sentences of a text begin; what stands between two of them belongs to the earlier. */
function beginnings(statement) {
  const steps = data.statements[statement][4];
  if (!steps.length) return [0, ...[...textOf(statement).matchAll(/[.!?。！？]\s+|\n\s*\n/gu)].map((stop) => stop.index + stop[0].length)];
  let at = 0;
  return [0, ...steps.map((step) => (at += step))];
}
/** The number of the sentence in which a point begins, from 1. */
function sentenceOf(point) {
  let at = 0;
  return data.statements[point.statement][4].filter((step) => (at += step) <= point.start).length;
}
/** Where a point stands: forum, meeting, date, speaker, document, sentence, as far as known. */
function whereOf(point) {
  const sentence = sentenceOf(point);
  return [...data.statements[point.statement][5], point.source === data.statements[point.statement][2] ? '' : point.source, sentence ? 'sentence ' + sentence : ''].filter((part) => part);
}
function pointsOf(issue, who) {
  const position = data.positions[issue][who];
  const points = [];
  if (position) for (let i = 1; i < position.length; i += 3) points.push([position[i], position[i + 1], position[i + 2]]);
  return points;
}
/** Page marks of printed records and the blank of a word that a line end divides are not shown. */
const PAGE = /(?<!\S)(?:[A-Z]\/\S{1,30}[ \t]+)?(?:\d{1,3}[ \t]+\d\d-\d{5}|\d\d-\d{5}[ \t]+\d{1,3})(?!\S)/gu;
const flat = (text) => text.replace(/\*/g, '').replace(PAGE, ' ').replace(/\n[ \t\r]*\n[ \t]*\d{1,3}[ \t\r]*\n/gu, '\n')
  .replace(/([\p{L}\p{N}]-)\s+(?!(?:and|or|to|nor|but|as|versus)\b)(?=[\p{L}\p{N}])/gu, '$1').replace(/\s+/gu, ' ');
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
  if (point.lead) parts.push(el('span', { class: 'lead' }, point.lead));
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
  if (point.more) parts.push(el('span', { class: 'lead' }, point.more));
  return parts;
}
/** The words of a point on one line of a list. */
function saysOf(point) {
  const words = Array.from(point.lead + plain(point.raw) + point.more);
  return words.length > 110 ? words.slice(0, 108).join('') + '…' : words.join('');
}
function quote(who, point, other, byWords) {
  return el('figure', { class: 'quote' },
    el('figcaption', {}, bdi(who), point.brief ? [' ', el('span', { class: 'tag', title: 'an account of the position, not the delegation’s own words' }, 'brief')] : null,
      point.coder ? [' ', el('span', { class: 'tag hand', title: 'by hand, in place of what the machine found' }, 'coded by ', bdi(point.coder))] : null),
    el('blockquote', {}, el('a', { href: '#t' + point.statement + 'p' + point.place }, el('bdi', {}, wordsOf(point, other, byWords)))),
    el('p', { class: 'where' }, whereOf(point).map((part, i) => [i ? ', ' : '', bdi(part)])));
}
