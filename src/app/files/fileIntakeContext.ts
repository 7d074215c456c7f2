import { createContext } from 'react';
import type { InputFile } from '#src/export/check/checkFile.ts';
import { useRequiredContext } from '#src/ui/useRequiredContext.ts';
import type { FileAction } from './fileTask.ts';

export type SubmitFiles = (inputs: InputFile[], action: FileAction) => void;

export const FileIntakeContext = createContext<SubmitFiles | undefined>(undefined);

/** Returns what runs a task with the first of some files and shows its outcome. Throws outside a FileIntake. */
export const useFileIntake = () => useRequiredContext(FileIntakeContext, 'file intake');
