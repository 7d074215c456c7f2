/**
 * Whether a text in a `<script>` of a page comes out of the browser's parser as it went in. This refuses more than it
 * would have to, so that it can be seen at once that it is right.
 */
export const embeddable = (text: string) =>
  text.isWellFormed() && !/[\r\0]|<!--|<\/?script/i.test(text) && !text.startsWith('\ufeff');
