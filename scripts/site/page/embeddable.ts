/** Returns whether a browser's parser leaves a text in a `<script>` unchanged. Refuses more than it has to, to be simple. */
export const embeddable = (text: string) =>
  text.isWellFormed() && !/[\r\0]|<!--|<\/?script/i.test(text) && !text.startsWith('\ufeff');
