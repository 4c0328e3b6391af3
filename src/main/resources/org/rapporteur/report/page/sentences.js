// Sentences.
function sentence(form, names, figures) {
  return form.map((part) => {
    if (typeof part === 'string') return part;
    return part < 2 ? bdi(names[part]) : String(figures[part - 2]);
  });
}
function silence(known, a, b) {
  if (known.silent === 'joint') return [bdi(people[a].name), ' and ', bdi(people[b].name), ' address no issue in common: nothing can be said of their agreement.'];
  if (known.silent === 'both') return ['Both are silent on it.'];
  if (known.silent === 'nothing') return ['The measure finds nothing to compare in what they say.'];
  return [bdi(people[known.silent].name), ' is silent on it.'];
}
const words = (parts) => parts.map((part) => (typeof part === 'string' ? part : isolated(part.textContent))).join('');
