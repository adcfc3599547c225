/**
 * The page's own script, carried in the file. Without it everything can still be read: a cue then is a link to its row
 * in the table. The page's policy admits this text by its hash and nothing else, so after a change the hash below has
 * to be taken anew; a test compares the two.
 */
export const SCRIPT = `(function () {
'use strict';
var panel = document.getElementById('panel');
var pinned = null;

function show(link) {
  panel.textContent = '';
  link.dataset.acts.split(' ').forEach(function (id) {
    var card = document.getElementById('card-' + id).cloneNode(true);
    card.removeAttribute('id');
    card.removeAttribute('role');
    panel.appendChild(card);
  });
  panel.hidden = false;
  var box = link.getBoundingClientRect();
  var room = document.documentElement.clientWidth - panel.offsetWidth - 8;
  var margin = document.querySelector('.editorial').getBoundingClientRect().right + 16;
  var beside = margin <= room;
  var below = box.bottom + 6;
  var fits = below + panel.offsetHeight < window.innerHeight;
  var top = beside ? Math.min(box.top - 12, window.innerHeight - panel.offsetHeight - 8) : fits ? below : box.top - panel.offsetHeight - 6;
  panel.style.left = (beside ? margin : Math.max(8, Math.min(box.left, room))) + 'px';
  panel.style.top = Math.max(8, top) + 'px';
}

function hide() {
  pinned = null;
  panel.hidden = true;
}

document.querySelectorAll('.editorial .cue').forEach(function (link) {
  link.addEventListener('mouseenter', function () { if (!pinned) show(link); });
  link.addEventListener('mouseleave', function () { if (!pinned) hide(); });
  link.addEventListener('focus', function () { pinned = null; show(link); });
  link.addEventListener('blur', hide);
  link.addEventListener('click', function (event) {
    event.preventDefault();
    pinned = link;
    show(link);
  });
});
document.addEventListener('keydown', function (event) { if (event.key === 'Escape') hide(); });
document.addEventListener('click', function (event) { if (!event.target.closest('.cue, #panel')) hide(); });

document.querySelectorAll('.chip').forEach(function (chip) {
  chip.addEventListener('click', function () {
    var on = chip.getAttribute('aria-pressed') !== 'true';
    document.querySelectorAll('.chip').forEach(function (other) { other.setAttribute('aria-pressed', 'false'); });
    chip.setAttribute('aria-pressed', String(on));
    document.querySelectorAll('.editorial [data-actors]').forEach(function (mention) {
      var here = JSON.parse(mention.dataset.actors).indexOf(chip.dataset.actor) >= 0;
      mention.classList.toggle('lit', on && here);
    });
  });
});

document.querySelectorAll('table.acts button').forEach(function (button) {
  button.addEventListener('click', function () {
    var head = button.closest('th');
    var body = button.closest('table').tBodies[0];
    var column = Number(button.dataset.column);
    var down = head.getAttribute('aria-sort') === 'ascending';
    head.parentNode.querySelectorAll('th').forEach(function (other) { other.setAttribute('aria-sort', 'none'); });
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    Array.from(body.rows).sort(function (one, other) {
      var a = one.cells[column].dataset.sort;
      var b = other.cells[column].dataset.sort;
      var order = button.dataset.numeric === '1' ? a - b : a.localeCompare(b, 'en');
      return down ? -order : order;
    }).forEach(function (row) { body.appendChild(row); });
  });
});
})();`;

/** Hash of the script for the content security policy. */
export const SCRIPT_HASH = 'sha256-NqCeDqurvIYObdznLL44B6D5A0F6mBXdXbJpKjokrhE=';
