// Numbers.
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
  Object.assign(known, { agreement: number(text, at, 2), conflict: number(text, at + 2, 2) });
  if (issue === OVERALL) return Object.assign(known, { unshared: number(text, at + 4, 2), pairs: number(text, 20, 2), asked: number(text, 22, 2), onQuestions: number(text, 24, 2) });
  const { form, count } = block(issue).head;
  return Object.assign(known, { unshared: 100 - known.agreement - known.conflict, form: number(text, 4, form), pairs: number(text, 4 + form, count), asked: number(text, 4 + form + count, count) });
}
/** What pairs add: a digit for which way they are matched and what follows, then agreement and conflict if there are any. */
function effectAt(text, at) {
  const sort = number(text, at, 1);
  const effect = { ways: sort & 3, agreement: 0, conflict: 0, end: at + 1 };
  for (const [bit, name] of [[4, 'agreement'], [8, 'conflict']]) if (sort & bit) { effect[name] = number(text, effect.end, 2); effect.end += 2; }
  return effect;
}
/** The pairs of points that a cell of an issue shows, and what all others add together. */
function pairsOf(issue, text) {
  const { form, count, point, basis } = block(issue).head;
  const rest = effectAt(text, 4 + form + 2 * count);
  const pairs = [];
  for (let at = rest.end; at < text.length; at = pairs[pairs.length - 1].end) {
    pairs.push({ first: number(text, at, point), second: number(text, at + point, point), basis: number(text, at + 2 * point, basis), ...effectAt(text, at + 2 * point + basis) });
  }
  return { pairs, rest };
}
const FEW = 3;
const thin = (known) => known.pairs > 0 && (known.pairs < FEW || known.asked === 0);
/** The same in words. */
function grounds(known) {
  if (known.pairs === 0) return 'No two points meet';
  const pairs = known.pairs + (known.pairs === 1 ? ' pair' : ' pairs') + ' of points';
  if (known.asked === 0) return 'Rests on ' + pairs + ', by words in common only';
  return 'Rests on ' + pairs + ', ' + (known.asked === known.pairs ? (known.pairs === 1 ? 'on a shared question' : 'all on shared questions') : known.asked + ' of them on ' + (known.asked === 1 ? 'a shared question' : 'shared questions') + ', the rest by words in common');
}
function shown(known, what) { return data.scored ? known[what] : known.value; }
function hasValue(known, what) { return shown(known, what) !== undefined && shown(known, what) !== null; }
