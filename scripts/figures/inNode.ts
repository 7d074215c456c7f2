import { type ExportRequest, makeFigures, type NamedFile, type OnFile } from '#src/export/commandLine.ts';
import { nodePlatform } from '../site/files/nodePlatform.ts';

/** Makes files of a dataset without a browser, as `makeFigures` does; `fonts` is the folder of the exported files' fonts. */
export const makeInNode = (file: NamedFile, request: ExportRequest, fonts: string, onFile: OnFile) =>
  makeFigures(file, request, { platform: nodePlatform(fonts), onFile });
