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
  return Object.assign(known,
    { agreement: number(text, at, 2), conflict: number(text, at + 2, 2), unshared: number(text, at + 4, 2) });
}
function shown(known, what) { return data.scored ? known[what] : known.value; }
function hasValue(known, what) { return shown(known, what) !== undefined && shown(known, what) !== null; }
