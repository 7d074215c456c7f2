/**
 * A chart of the measured pages: a row for each measure, with a value for each season.
 *
 * @typedef {{ label: string, values: number[] }} Row
 * @typedef {{ title: string, unit: 'count' | 'pounds', seasons: string[], rows: Row[] }} Figure
 * @typedef {{ title: string, summary: string, figures: Figure[] }} Invented
 */

const second = ['Second season'];

/**
 * What the limit and the plain page draw: as many charts, bars and kinds of value as a short release has, all invented.
 *
 * @type {Invented}
 */
export const invented = {
  title: 'Harbour Repair Scheme',
  summary: 'Results of two invented seasons, as their report states them',
  figures: [
    {
      title: 'Visits made and boats moved in both seasons',
      unit: 'count',
      seasons: ['First season', ...second],
      rows: [
        { label: 'Visits', values: [61, 94] },
        { label: 'Boats moved', values: [27, 33] },
      ],
    },
    {
      title: 'What followed a visit, second season',
      unit: 'count',
      seasons: second,
      rows: [
        { label: 'Repaired where they lay', values: [38] },
        { label: 'Towed to the yard', values: [17] },
        { label: 'Given another berth', values: [29] },
        { label: 'Left as found', values: [6] },
      ],
    },
    {
      title: 'Parts fitted, second season',
      unit: 'count',
      seasons: second,
      rows: [
        { label: 'Ropes', values: [243] },
        { label: 'Fenders', values: [131] },
        { label: 'Mooring rings', values: [75] },
        { label: 'Lamps along the mole', values: [44] },
        { label: 'Pumps', values: [12] },
      ],
    },
    {
      title: 'Fees, grants and work ordered, second season',
      unit: 'pounds',
      seasons: second,
      rows: [
        { label: 'Fees charged', values: [81_640] },
        { label: 'Fees waived', values: [9_385] },
        { label: 'Grants received', values: [120_500] },
        { label: 'Work still to be paid', values: [640_000] },
      ],
    },
  ],
};
