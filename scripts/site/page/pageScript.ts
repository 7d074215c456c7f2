/**
 * The one script inside a page.
 *
 * - Where a host serves a folder at an address without its last slash, it adds that, as the page's own addresses are seen
 *   from the folder, and has the browser read the style again, whose addresses it has already seen from the folder above.
 * - Before anything is painted it has the browser read the fonts that the page's style holds, and notes on `<html>` what
 *   the address asks to see in another way than the page is served (`data-asked="sort"`), and whether it asks for a file
 *   (`data-file`), so that the stylesheet does not show the usual way first.
 * - Once the page is whole it checks the choices that the address asks for.
 * - Once the page is whole it imports the scripts that the page names, in their order, each in a task of its own.
 * - Where one did not come or did not run, or the app says `page.failed`, the scripts
 *   are asked for once more; where they come now, the page is loaded again, as a browser keeps a failed import for as long
 *   as it shows a page. Where they do not, or the page was loaded again for this already (`again` in its history), or
 *   nothing has come for ten seconds, `page.not-started` says so; `Try again` there does the same. What comes later still
 *   takes the page over. Opened from a file, where scripts never come, it says to open the site instead.
 */
export const pageScript = `{
const root = document.documentElement, { dataset } = root, { pathname, search, hash } = location;
if (!/\\/$|\\.html?$|\\/index$/.test(pathname)) try {
history.replaceState(history.state, '', pathname + '/' + search + hash);
document.querySelector('style').append('');
} catch {}
for (const weight of [400, 600]) document.fonts.load(weight + ' 1em "Source Sans 3"').catch(() => {});
const query = new URLSearchParams(search);
dataset.asked = ['compare', 'sort'].filter((key) => query.has(key)).join(' ');
if (query.has('file')) dataset.file = '';
const { again: tried, ...kept } = history.state ?? {};
if (tried) history.replaceState(kept, '');
const links = () => [...document.querySelectorAll('link[rel="modulepreload"]')];
const start = async () => {
try {
for (const { href } of links()) {
await import(href);
await new Promise((then) => setTimeout(then));
}
} catch (error) {
fail(!tried);
throw error;
}
};
const fail = async (again) => {
for (const name of ['asked', 'file']) delete dataset[name];
const asked = again ? await Promise.all(links().map(({ href }) => fetch(href, { cache: 'reload' }))).catch(() => [{ ok: false }]) : [];
if (again && asked.every(({ ok }) => ok)) {
history.replaceState({ ...history.state, again }, '');
return location.reload();
}
document.getElementById('page.not-started')?.remove();
const add = (parent, name, text, className) => {
const element = document.createElement(name);
Object.assign(element, { textContent: text, className });
parent.append(element);
return element;
};
const notice = add(document.body, 'div', '', 'page-notice not-started');
notice.id = 'page.not-started';
notice.setAttribute('role', 'alert');
if (location.protocol === 'file:') add(notice, 'p', 'Opened from a file, this page can be read, and its links work; copies, choices and other files need it to be opened from its site.', '');
else {
add(notice, 'p', 'Some of this page did not come: it can be read, and its links work. The rest can be asked for once more.', '');
add(notice, 'button', 'Try again', 'button').onclick = () => fail(true);
}
};
addEventListener('page.failed', () => fail(!tried));
addEventListener('DOMContentLoaded', () => {
const check = (name, value) => {
for (const input of document.getElementsByName(name)) if (input.value === value) input.checked = true;
};
for (const id of (query.get('table') ?? '').split(',')) check(id + '.view', 'table');
check('comparison.show', query.get('show'));
start();
setTimeout(() => 'alive' in dataset || fail(false), 10000);
});
}`;
