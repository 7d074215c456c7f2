/**
 * The one script inside a page. Before anything is painted it notes on `<html>` what the address asks to see in another
 * way than the page is served (`data-asked="table"`), or whether it asks for a file (`data-file`), so that the stylesheet
 * does not show the usual way first. Once the page is painted it starts the app; where that cannot be had nothing will
 * come instead, and the usual way is shown.
 */
export const pageScript = `{
const root = document.documentElement, query = new URLSearchParams(location.search);
root.dataset.asked = ['table', 'compare'].filter((key) => query.has(key)).join(' ');
if (query.has('file')) root.dataset.file = '';
const start = () => import(document.getElementById('page.script').href).catch((error) => {
delete root.dataset.asked;
delete root.dataset.file;
throw error;
});
addEventListener('DOMContentLoaded', () => document.hidden ? start() : requestAnimationFrame(() => setTimeout(start)));
}`;
