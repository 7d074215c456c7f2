import type { Dataset } from '#src/dataset/schema.ts';
import { missingValue } from '#src/statistics/table/longTable.ts';

/** How to read the CSV file with a program: as code, or as steps by hand. */
export type CodeSample = { program: string } & ({ kind: 'code'; code: string } | { kind: 'words'; steps: string[] });

/** Returns how to read a dataset's CSV file in R, Python and a spreadsheet so that a gap stays a gap. */
export function codeSamples({ id }: Dataset): CodeSample[] {
  const name = `${id}.csv`;
  return [
    { program: 'R', kind: 'code', code: rCode(name) },
    { program: 'Python', kind: 'code', code: pythonCode(name) },
    { program: 'Python with pandas', kind: 'code', code: pandasCode(name) },
    { program: 'A spreadsheet', kind: 'words', steps: spreadsheetSteps(id) },
  ];
}

const rCode = (name: string) => `data <- read.csv("${name}", fileEncoding = "UTF-8-BOM", na.strings = "${missingValue}")
reported <- subset(data, status == "A")
reported[, c("phase_label", "measure_label", "value", "unit", "qualifier")]
`;

const pythonCode = (name: string) => `import csv
from decimal import Decimal

with open("${name}", encoding="utf-8-sig", newline="") as file:
    rows = list(csv.DictReader(file))
for row in rows:
    row["value"] = Decimal(row["value"]) if row["status"] == "A" else None
`;

const pandasCode = (name: string) => `import pandas

data = pandas.read_csv("${name}", encoding="utf-8-sig", keep_default_na=False, na_values={"value": ["${missingValue}"]})
reported = data[data["status"] == "A"]
`;

const spreadsheetSteps = (id: string) => [
  `Open ${id}.xlsx: on the sheet Data, the numbers are numbers and ${missingValue} is a text, which sums and averages leave out.`,
  `Or open ${id}.csv as UTF-8 with commas between the columns and a point before decimals, and do not let “quote” be turned into numbers or dates.`,
  'Filter “status” by A for what was reported. An O is a gap, not a zero.',
];
