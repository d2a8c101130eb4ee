// The desk's own script: marks on the page's picture, uploads with progress, and the keyboard. Nothing here decides anything.
(() => {
  'use strict';
  const $ = id => document.getElementById(id);
  const guard = document.body.dataset.guard;
  document.body.addEventListener('htmx:configRequest', e => { e.detail.headers['X-Guard'] = guard; });
  document.body.addEventListener('htmx:responseError', () => alertFailed());
  document.body.addEventListener('htmx:sendError', () => alertFailed());
  function alertFailed() {
    const place = $('facts') || $('main');
    let line = $('failed');
    if (!line) { line = document.createElement('p'); line.id = 'failed'; line.className = 'trouble'; line.setAttribute('role', 'alert'); place.prepend(line); }
    line.textContent = document.body.dataset.failed;
  }

  // A letter beside its page.
  const desk = document.querySelector('.desk');
  const DOTS = 120;
  let page = desk ? Number(desk.dataset.first) : 0, zoom = 1, turned = 0;
  function marks(now, quiet) {
    const picture = $('picture'), layer = $('marks');
    if (!picture || !picture.naturalWidth) return;
    layer.replaceChildren();
    const width = picture.naturalWidth * 72 / DOTS, height = picture.naturalHeight * 72 / DOTS;
    for (const proof of document.querySelectorAll('#facts .proof')) {
      if (Number(proof.dataset.page) !== page || !proof.dataset.box) continue;
      const [x, y, w, h] = proof.dataset.box.split(',').map(Number), mark = document.createElement('div');
      mark.style.left = 100 * x / width + '%'; mark.style.top = 100 * y / height + '%';
      mark.style.width = 100 * w / width + '%'; mark.style.height = 100 * h / height + '%';
      if (proof === now) mark.className = 'now';
      mark.proof = proof;
      if (proof.dataset.date) mark.dataset.date = proof.dataset.date;
      layer.append(mark);
      if (proof === now && !quiet) mark.scrollIntoView({ block: 'center', inline: 'nearest' });
    }
  }
  function show(number, now) {
    const picture = $('picture');
    number = Math.min(Number(desk.dataset.last), Math.max(Number(desk.dataset.first), number));
    if (number === page) { marks(now); return; }
    page = number;
    $('page-number').textContent = $('page-number').textContent.replace(/\d+/, page);
    picture.onload = () => marks(now);
    picture.src = '/letters/' + desk.dataset.case + '/pages/' + page;
  }
  function lay() { $('turned').style.width = 100 * zoom + '%'; $('turned').style.transform = turned ? 'rotate(' + turned + 'deg)' : ''; }
  function point(proof) {
    document.querySelectorAll('.proof.now').forEach(other => other.classList.remove('now'));
    proof.classList.add('now');
    show(Number(proof.dataset.page), proof);
  }
  if (desk) {
    const pictured = yes => { $('turned').hidden = !yes; $('no-picture').hidden = yes; if (!yes) htmx.trigger($('no-picture'), 'shown'); };
    $('picture').addEventListener('load', () => { pictured(true); marks(); });
    $('picture').addEventListener('error', () => pictured(false));
    if ($('picture').complete) { pictured($('picture').naturalWidth > 0); marks(); }
    $('page-before').onclick = () => show(page - 1);
    $('page-after').onclick = () => show(page + 1);
    $('zoom-in').onclick = () => { zoom = Math.min(4, zoom * 1.25); lay(); };
    $('zoom-out').onclick = () => { zoom = Math.max(.4, zoom / 1.25); lay(); };
    $('turn').onclick = () => { turned = (turned + 90) % 360; lay(); };
    // From the words on the page to the fact.
    $('turned').addEventListener('click', e => {
      const picking = $('decision-value') && $('decision-value').closest('details').open;
      const under = [...$('marks').children].filter(mark => { const r = mark.getBoundingClientRect(); return e.clientX >= r.left && e.clientX <= r.right && e.clientY >= r.top && e.clientY <= r.bottom; });
      const at = (picking && under.find(mark => mark.proof.dataset.date)) || under[0];
      // Another date on the page is picked with a click, while the day of the decision is being put right.
      const day = $('decision-value'), asked = day && day.closest('details');
      if (at && at.proof.dataset.date && asked && asked.open) { day.value = at.proof.dataset.date; point(at.proof); day.focus({ preventScroll: true }); return; }
      if (at) { const hidden = at.proof.closest('details:not([open])'); if (hidden) hidden.open = true; point(at.proof); at.proof.scrollIntoView({ block: 'center' }); at.proof.focus({ preventScroll: true }); }
    });
    // A part that comes later must not lose what somebody has just pointed at.
    document.body.addEventListener('htmx:afterSwap', () => marks(document.querySelector('.proof.now'), true));
  }
  document.addEventListener('click', e => {
    const proof = e.target.closest('.proof');
    if (proof && desk) point(proof);
    if (e.target.closest('[data-print]')) window.print();
    const copy = e.target.closest('[data-copy]');
    if (copy) { const from = $(copy.dataset.copy); from.select(); const done = () => { copy.textContent = copy.dataset.copied; }; if (navigator.clipboard) navigator.clipboard.writeText(from.value).then(done, () => {}); else if (document.execCommand('copy')) done(); }
    const pick = e.target.closest('.pick');
    if (pick) pick.closest('form').querySelector('[name=value]').value = pick.dataset.value;
  });

  // Letters brought by hand.
  const drop = $('drop');
  async function settle(sha256, line) {
    for (let tries = 0; tries < 600; tries++) {
      await new Promise(done => setTimeout(done, 1000));
      const answer = await fetch('/brought/' + sha256, { headers: { 'X-Requested-With': 'XMLHttpRequest' } });
      if (!answer.ok) return;
      const became = await answer.json();
      if (became.state === 'quarantined') { line.className = 'bad'; say(line, drop.dataset.quarantined + (became.reason ? ' ' + became.reason : '')); return; }
      if (became.cases.length) { say(line, became.review ? drop.dataset.review : ''); became.cases.forEach((id, i) => link(line, id, became.says[i])); htmx.trigger(document.body, 'arrived'); return; }
    }
  }
  function say(line, words) { line.querySelector('span').textContent = words; }
  function link(line, id, says) { const a = document.createElement('a'); a.href = '/letters/' + id; a.textContent = says || drop.dataset.open; line.append(a); }
  function bring(file) {
    const line = document.createElement('li'), name = document.createElement('b'), bar = document.createElement('progress'), state = document.createElement('span');
    name.textContent = file.name; bar.max = 1; bar.value = 0; bar.setAttribute('aria-label', file.name); state.textContent = drop.dataset.waiting; line.append(name, bar, state); $('uploads').append(line);
    const send = new XMLHttpRequest();
    send.open('POST', '/letters?name=' + encodeURIComponent(file.name));
    send.setRequestHeader('X-Guard', guard); send.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    send.upload.onprogress = e => { if (e.lengthComputable) bar.value = e.loaded / e.total; };
    const over = new Promise(done => { send.onloadend = done; });
    send.onload = () => {
      bar.remove();
      let answer = {}; try { answer = JSON.parse(send.responseText); } catch (e) { answer = {}; }
      if (send.status === 201) { say(line, answer.fresh ? drop.dataset.reading : drop.dataset.known); settle(answer.sha256, line); }
      else { line.className = 'bad'; say(line, answer.trouble || document.body.dataset.failed); }
    };
    send.onerror = () => { bar.remove(); line.className = 'bad'; say(line, document.body.dataset.failed); };
    send.send(file);
    return over;
  }
  async function bringAll(files) { for (const file of files) await bring(file); }
  if (drop) {
    $('files').onchange = e => { bringAll([...e.target.files]); };
    for (const name of ['dragover', 'dragenter']) document.addEventListener(name, e => { e.preventDefault(); drop.classList.add('over'); });
    document.addEventListener('dragleave', e => { if (!e.relatedTarget) drop.classList.remove('over'); });
    document.addEventListener('drop', e => { e.preventDefault(); drop.classList.remove('over'); bringAll([...e.dataTransfer.files]); });
  }

  // The keyboard.
  let at = -1;
  function move(step) {
    const rows = [...document.querySelectorAll('.list tbody tr')];
    if (!rows.length) return;
    at = Math.min(rows.length - 1, Math.max(0, at + step));
    rows.forEach((row, i) => row.classList.toggle('at', i === at));
    rows[at].querySelector('a').focus(); rows[at].scrollIntoView({ block: 'nearest' });
  }
  if ($('keys')) $('keys-open').onclick = () => $('keys').showModal();
  document.addEventListener('keydown', e => {
    if (e.ctrlKey || e.metaKey || e.altKey || e.target.closest('input, select, textarea') || !$('keys') || $('keys').open) return;
    const go = { '/': () => $('q') && $('q').focus(), j: () => move(1), k: () => move(-1), r: () => location.assign('/review'), t: () => location.assign('/'), c: () => $('confirm') && $('confirm').click(), n: () => location.assign(desk ? desk.dataset.next : '/review'), e: () => { const first = document.querySelector('.correct'); if (first) { first.open = true; first.querySelector('[name=value]').focus(); } }, '?': () => $('keys').showModal() }[e.key];
    if (go) { e.preventDefault(); go(); }
  });
})();
