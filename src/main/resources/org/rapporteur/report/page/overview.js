// The whole room at a glance.
function overview() {
  const box = $('overview');
  box.hidden = drawn.size.all || rows.length === 0;
  if (box.hidden) return;
  const unit = Math.max(2, Math.min(4, Math.floor(Math.min(400, window.innerWidth - 64) / columns.length)));
  const canvas = el('canvas', { width: columns.length * unit, height: rows.length * unit, role: 'img',
    'aria-label': 'The whole matrix at a glance; the table below has the numbers' });
  box.replaceChildren(canvas);
  drawn.canvas = canvas;
  drawn.unit = unit;
  const letter = { agreement: 'a', conflict: 'c', neutral: 'n' }[tone()];
  const probe = el('span');
  box.append(probe);
  const colours = Array.from({ length: 10 }, (_, q) => { probe.style.color = 'var(--' + letter + q + ')'; return getComputedStyle(probe).color; });
  probe.style.color = 'var(--sunk)';
  const silent = getComputedStyle(probe).color;
  probe.style.color = 'var(--ink)';
  drawn.ink = getComputedStyle(probe).color;
  probe.remove();
  const paper = el('canvas', { width: canvas.width, height: canvas.height });
  const pen = paper.getContext('2d');
  rows.forEach((a, r) => columns.forEach((b, c) => {
    const known = cell(view.issue, a, b);
    pen.fillStyle = known.self || !hasValue(known, view.show) || veiled(known) ? silent : colours[step(shown(known, view.show), drawn.range)];
    pen.fillRect(c * unit, r * unit, unit, unit);
  }));
  pen.fillStyle = drawn.ink;
  rows.forEach((_, r) => { if (parted(rows, r)) pen.fillRect(0, r * unit, canvas.width, 1); });
  columns.forEach((_, c) => { if (parted(columns, c)) pen.fillRect(c * unit, 0, 1, canvas.height); });
  drawn.paper = paper;
  canvas.addEventListener('click', (event) => {
    const grid = $('grid');
    const zoom = canvas.width / canvas.clientWidth;
    grid.scrollTop = event.offsetY * zoom / unit * drawn.size.height - grid.clientHeight / 2;
    grid.scrollLeft = event.offsetX * zoom / unit * drawn.size.width - grid.clientWidth / 2;
  });
  frame();
}
/** Where in the whole the table stands. */
function frame() {
  if (!drawn || !drawn.canvas || !drawn.paper) return;
  const { canvas, unit, size } = drawn;
  const grid = $('grid');
  const pen = canvas.getContext('2d');
  pen.drawImage(drawn.paper, 0, 0);
  pen.strokeStyle = drawn.ink;
  pen.lineWidth = 2;
  pen.strokeRect(grid.scrollLeft / size.width * unit + 1, grid.scrollTop / size.height * unit + 1,
    Math.max(6, (grid.clientWidth - size.head) / size.width * unit - 2), Math.max(6, (grid.clientHeight - 60) / size.height * unit - 2));
}
