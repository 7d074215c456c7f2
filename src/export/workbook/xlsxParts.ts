import { escapeXml } from '#src/export/encoding/xml.ts';

/** The content of a cell; an empty text leaves it empty. */
export type Cell = string | number;

/** A sheet: the widths of its columns in letters, and its rows; the first row of a table has the names of its columns. */
export type WorkbookSheet = { kind: 'table' | 'text'; name: string; widths: number[]; rows: Cell[][] };

/** A workbook's properties; `changed` is a day, `2012-06-05`, undefined where it is not known. */
export type WorkbookProperties = {
  title: string;
  description: string;
  author: string;
  language: string;
  changed?: string | undefined;
};

const mainNamespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relationsOf = (items: readonly (readonly [target: string, type: string])[]) => {
  const relation = ([target, kind]: readonly [string, string], index: number) =>
    `<Relationship Id="rId${index + 1}" Type="${kind}" Target="${target}"/>`;
  return `<Relationships xmlns="${packageNamespace}/relationships">${items.map(relation).join('')}</Relationships>`;
};

/** The package's relations: to the workbook and its properties. */
export const relations = relationsOf([
  ['xl/workbook.xml', `${officeNamespace}/officeDocument`],
  ['docProps/core.xml', `${packageNamespace}/relationships/metadata/core-properties`],
]);

/** Returns the workbook's relations: to its sheets, whose ids are their numbers, and its styles. */
export function workbookRelations(sheets: readonly WorkbookSheet[]): string {
  return relationsOf([
    ...sheets.map((_, index) => [`worksheets/sheet${index + 1}.xml`, `${officeNamespace}/worksheet`] as const),
    ['styles.xml', `${officeNamespace}/styles`],
  ]);
}

/** Returns a sheet's relation to its table. */
export function tableRelation(target: string): string {
  return relationsOf([[target, `${officeNamespace}/table`]]);
}

export function contentTypes(sheets: readonly WorkbookSheet[]): string {
  const parts = sheets.flatMap(({ kind }, index) => [
    [`xl/worksheets/sheet${index + 1}.xml`, `${type}.worksheet+xml`],
    ...(kind === 'table' ? [[`xl/tables/table${index + 1}.xml`, `${type}.table+xml`]] : []),
  ]);
  const all = [
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['xl/workbook.xml', `${type}.sheet.main+xml`],
    ['xl/styles.xml', `${type}.styles+xml`],
    ...parts,
  ].map(([name, of]) => `<Override PartName="/${name}" ContentType="${of}"/>`);
  return (
    `<Types xmlns="${packageNamespace}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${all.join('')}</Types>`
  );
}

/** Returns the part that lists the sheets. */
export function workbookPart(sheets: readonly WorkbookSheet[]): string {
  const elements = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${mainNamespace}" xmlns:r="${officeNamespace}"><sheets>${elements.join('')}</sheets></workbook>`;
}

export function coreProperties({ title, description, author, language, changed }: WorkbookProperties): string {
  const day = (name: string) =>
    changed === undefined ? '' : `<dcterms:${name} xsi:type="dcterms:W3CDTF">${changed}T00:00:00Z</dcterms:${name}>`;
  return (
    `<cp:coreProperties xmlns:cp="${packageNamespace}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"` +
    ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(author)}</dc:creator>` +
    `<dc:description>${escapeXml(description)}</dc:description><dc:language>${escapeXml(language)}</dc:language>` +
    `${day('created')}${day('modified')}</cp:coreProperties>`
  );
}

/** Returns the definition of a table from A1 to `last`, without filters and stripes; the names of its columns are unique. */
export function tablePart(number: number, names: readonly string[], last: string): string {
  const columns = names.map((name, index) => `<tableColumn id="${index + 1}" name="${escapeXml(name)}"/>`);
  return (
    `<table xmlns="${mainNamespace}" id="${number}" name="table_${number}" displayName="table_${number}" ref="A1:${last}"` +
    ` totalsRowShown="0"><tableColumns count="${names.length}">${columns.join('')}</tableColumns></table>`
  );
}

const font = (size: number, bold: boolean) =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="Arial"/><family val="2"/></font>`;
const cell = (index: number, wrap: boolean) =>
  `<xf numFmtId="0" fontId="${index}" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">` +
  `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/></xf>`;

/** The cell styles: text, heading, title. */
export const styles =
  `<styleSheet xmlns="${mainNamespace}"><fonts count="3">${font(11, false)}${font(11, true)}${font(14, true)}</fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="3">${cell(0, true)}${cell(1, true)}${cell(2, false)}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
