import type { Dataset } from '#src/dataset/schema.ts';
import { missingValue } from '#src/statistics/table/longTable.ts';

/** How to read the CSV file: in a program's own language, or in words for whoever opens it by hand. */
export type Reading = { program: string } & ({ kind: 'code'; code: string } | { kind: 'words'; steps: string[] });

/** How to read a dataset's CSV file so that a gap stays a gap, in R, in Python and in a spreadsheet. */
export function readingCode({ id }: Dataset): Reading[] {
  const name = `${id}.csv`;
  return [
    { program: 'R', kind: 'code', code: inR(name) },
    { program: 'Python', kind: 'code', code: inPython(name) },
    { program: 'Python with pandas', kind: 'code', code: inPandas(name) },
    { program: 'A spreadsheet', kind: 'words', steps: byHand(id) },
  ];
}

const inR = (name: string) => `data <- read.csv("${name}", fileEncoding = "UTF-8-BOM", na.strings = "${missingValue}")
reported <- subset(data, status == "A")
reported[, c("phase_label", "measure_label", "value", "unit", "qualifier")]
`;

const inPython = (name: string) => `import csv
from decimal import Decimal

with open("${name}", encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file))
for row in rows:
    row["value"] = Decimal(row["value"]) if row["status"] == "A" else None
`;

const inPandas = (name: string) => `import pandas

data = pandas.read_csv("${name}", encoding="utf-8-sig", keep_default_na=False, na_values={"value": ["${missingValue}"]})
reported = data[data["status"] == "A"]
`;

const byHand = (id: string) => [
  `Open ${id}.xlsx: on the sheet Data, the numbers are numbers and ${missingValue} is a text, which sums and averages leave out.`,
  `Or open ${id}.csv as UTF-8 with commas between the columns and a point before decimals, and do not let “quote” be turned into numbers or dates.`,
  'Filter “status” by A for what was reported. An O is a gap, not a zero.',
];
