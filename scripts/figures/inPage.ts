import { type ExportRequest, makeFigures, type NamedFile, type OnFile } from '#src/export/commandLine.ts';
import { browserPlatform } from '#src/export/file/browserPlatform.ts';

/** Makes files of a dataset in a page, as `makeFigures` does. */
export const makeInPage = (file: NamedFile, request: ExportRequest, onFile: OnFile) =>
  makeFigures(file, request, { platform: browserPlatform, onFile });
