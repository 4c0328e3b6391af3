// Sentences.
function sentence(form, names, figures) {
  return form.map((part) => {
    if (typeof part === 'string') return part;
    const [slot, more] = Array.isArray(part) ? part : [part, 0];
    return slot < 2 ? bdi(names[slot]) : String(figures[slot - 2] + more);
  });
}
/** The figures as the sentence rounds them, so that they sum to 100. */
function asTold(known, form) {
  const told = Object.assign({}, known);
  for (const part of form) if (Array.isArray(part)) told[['agreement', 'conflict', 'unshared'][part[0] - 2]] += part[1];
  return told;
}
function silence(known, a, b) {
  if (known.silent === 'joint') return [bdi(people[a].name), ' and ', bdi(people[b].name), ' address no issue in common: nothing can be said of their agreement.'];
  if (known.silent === 'both') return ['Both are silent on it.'];
  if (known.silent === 'nothing') return ['The measure finds nothing to compare in what they say.'];
  return [bdi(people[known.silent].name), ' is silent on it.'];
}
const words = (parts) => parts.map((part) => (typeof part === 'string' ? part : isolated(part.textContent))).join('');
