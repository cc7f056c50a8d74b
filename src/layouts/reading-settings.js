// The reader's choices, as CSS properties of the page. Runs in the head, so that nothing flashes.
try {
  const kept = localStorage;
  const { style } = document.documentElement;
  for (const name of ['color-scheme', '--zoom', '--width']) style.setProperty(name, kept[name] || '');
  addEventListener('DOMContentLoaded', () => {
    const form = document.forms[0];
    form.hidden = false;
    for (const field of form) field.value = kept[field.name] || '';
    form.onchange = ({ target: { name, value } }) => style.setProperty(name, (kept[name] = value));
  });
} catch {}
