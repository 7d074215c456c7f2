import { escapeXml } from '#src/export/encoding/xml.ts';

/** The HTML that shows a figure in another page: an `<iframe>` at this address, named, so many px high at first. */
export function embedCode(address: string, name: string, height: number): string {
  const attributes = [
    `src="${escapeXml(address)}"`,
    `title="${escapeXml(name)}"`,
    'loading="lazy"',
    'allow="clipboard-write"',
    'width="100%"',
    `height="${height}"`,
    'style="border: 0"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/** The HTML that lets the frames of a page be as high as the figures in them say. */
export const heightListener = `<script>
  addEventListener('message', ({ data, source }) => {
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && data?.type === 'figure-height')
        frame.style.height = data.height + 'px';
  });
</script>`;
