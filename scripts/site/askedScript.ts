/**
 * The one script inside a page, which runs before anything is painted: it notes on `<html>` what the address asks to see
 * in another way than the page is served (`data-asked="table"`), so that the stylesheet does not show the usual way first.
 * Where the app cannot be fetched, nothing will come instead, and the usual way is shown.
 */
export const askedScript = `{
const root = document.documentElement, query = new URLSearchParams(location.search);
root.dataset.asked = ['table', 'compare'].filter((key) => query.has(key)).join(' ');
addEventListener('error', ({ target }) => { if (target.tagName === 'SCRIPT') delete root.dataset.asked; }, true);
}`;
