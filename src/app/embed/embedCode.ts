import { escapeXml } from '#src/export/encoding/xml.ts';

/** Returns the HTML that embeds a figure: an `<iframe>` with this address and title, initially `height` px high. */
export function embedCode(url: string, title: string, height: number): string {
  const attributes = [
    `src="${escapeXml(url)}"`,
    `title="${escapeXml(title)}"`,
    'loading="lazy"',
    'allow="clipboard-write"',
    'width="100%"',
    `height="${height}"`,
    'style="border: 0"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

/** The HTML that gives the frames of a page the heights that their figures post. */
export const heightListener = `<script>
  addEventListener('message', ({ data, source }) => {
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source && data?.type === 'figure-height')
        frame.style.height = data.height + 'px';
  });
</script>`;
