import type { Dataset } from '#src/dataset/schema.ts';
import { inventedDataset } from './dataset.ts';

const labels = [
  'ביקורים בנמל (כולל תיקונים), 61 בסך הכול',
  'ביקורים לצורך תיקון',
  'סירות שהוזזו',
  'مِنَح',
  'قروض',
  'حبل',
];

/** For tests: a valid dataset whose texts run from right to left, with digits, brackets, Latin letters and full stops. */
export function turnedDataset(): Dataset {
  const { measures, phases, figures, statedTotals = [], observations, ...rest } = inventedDataset();
  return {
    ...rest,
    language: 'he',
    title: 'תוכנית תיקון הנמל (Harbour Repair Scheme).',
    phases: phases.map((phase, index) => ({ ...phase, label: `סיבוב ${index + 1}`, name: 'الجولة (round).' })),
    measures: measures.map((measure, index) => ({
      ...measure,
      label: labels[index] ?? '',
      note: 'חלק מן הביקורים, 17.',
    })),
    observations: observations.map((one) => ({ ...one, note: 'نصف العدد (٥٠٪) من Harbour Office.' })),
    statedTotals: statedTotals.map((total) => ({ ...total, label: 'כל הביקורים, 141', note: 'הסכום (sum).' })),
    comparison: { change: 'difference', note: 'הסיבובים לא היו ארוכים באותה מידה.' },
    figures: figures.map((figure) => ({
      ...figure,
      title: '80 ביקורים בסיבוב 2, 61 בסיבוב 1.',
      subtitle: 'عدد الزيارات والقوارب، حسب الجولة (round).',
      ...(figure.groups === undefined
        ? {}
        : { groups: figure.groups.map((group) => ({ ...group, label: 'ביקורים: 2 סיבובים' })) }),
    })),
  };
}
