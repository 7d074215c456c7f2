/**
 * The one script inside a page. Before anything is painted it notes on `<html>` what the address asks to see in another
 * way than the page is served (`data-asked="table"`), or whether it asks for a file (`data-file`), so that the stylesheet
 * does not show the usual way first, and whether a visit before has fetched the page's fonts (`data-fonts`). Once the page
 * is whole and something of it painted, if anything is to be, it starts the app, each of its scripts in a task of its own;
 * where one cannot be had nothing will come instead, and the usual way is shown.
 */
export const pageScript = `{
const root = document.documentElement, query = new URLSearchParams(location.search);
root.dataset.asked = ['table', 'compare'].filter((key) => query.has(key)).join(' ');
if (query.has('file')) root.dataset.file = '';
try {
if (localStorage.getItem('fonts')) root.dataset.fonts = '';
} catch {}
const start = async () => {
try {
for (const { href } of document.querySelectorAll('link[as="script"]')) {
await import(href);
await new Promise((then) => setTimeout(then));
}
} catch (error) {
delete root.dataset.asked;
delete root.dataset.file;
throw error;
}
};
const painted = (_, observer) => {
observer.disconnect();
setTimeout(start);
};
addEventListener('DOMContentLoaded', () => {
document.hidden || !document.getElementById('page.root').firstChild ? start() : new PerformanceObserver(painted).observe({ type: 'paint', buffered: true });
});
}`;
