// Elements.
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
const percent = (permille) => (permille / 10).toFixed(1) + '\u00a0%';
/** What is there is never shown as nothing. */
const wholeShare = (permille) => (permille < 5 ? '<\u00a01' : (permille / 10).toFixed(0)) + '\u00a0%';
const say = (text) => { $('live').textContent = text; };
function options(select, items) {
  select.replaceChildren(...items.map(([value, text]) => el('option', { value }, text)));
}
