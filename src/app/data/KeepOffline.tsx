import { useMutation, useQuery } from '@tanstack/react-query';
import { deleteOfflineCopy, keepOffline, type OfflineCopy, readOfflineCopy } from '#src/load/offlineCopy.ts';
import { queryClient } from '#src/load/queryClient.ts';
import { formatBytes, formatDate } from '#src/statistics/format/format.ts';

type Action = 'keep' | 'let go';

const queryKey = ['offline copy'];

/**
 * Renders a button that keeps this version of the site in the browser, or lets go of what is kept. Renders nothing where
 * the page names no size, as while developing, and where the browser lets the page keep nothing.
 */
export function KeepOffline() {
  const { data, isError } = useQuery({ queryKey, queryFn: readState, refetchOnWindowFocus: 'always' }, queryClient);
  const { mutate, status, variables } = useMutation(
    {
      mutationFn: (action: Action) => (action === 'keep' ? keepOffline() : deleteOfflineCopy()),
      onSettled: () => queryClient.invalidateQueries({ queryKey }),
      networkMode: 'always',
    },
    queryClient,
  );
  if (isError) return null;
  const action = data?.copy === undefined ? 'keep' : 'let go';
  return (
    // Room for it until the browser has said what it keeps.
    <div className="needs-script mt-3 min-h-[6.5rem] text-small @min-[34rem]/section:min-h-[5rem] @min-[48rem]/section:min-h-[3.75rem] print:hidden">
      {data !== undefined && (
        <>
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
            <button
              type="button"
              className="button"
              aria-disabled={status === 'pending' || undefined}
              onClick={() => status === 'pending' || mutate(action)}
            >
              {action === 'keep' ? 'Keep for offline' : 'Let go of what is kept'}
            </button>
            {/* What is kept may have changed since, in another tab. */}
            <p role="status">
              {variables === undefined || (status === 'success' && variables === action)
                ? ''
                : resultTexts[variables][status]}
            </p>
          </div>
          <p className="mt-1">{data.copy === undefined ? describeOffer(data.bytes) : describeCopy(data.copy)}</p>
        </>
      )}
    </div>
  );
}

/** Reads how many bytes the site is, as the build tells its pages, and what is kept. Rejects where nothing can be. */
async function readState(): Promise<{ bytes: number; copy: OfflineCopy | undefined }> {
  const size = document.querySelector<HTMLMetaElement>('meta[name="offline"]');
  if (size === null) throw new Error('the page names no size: offline');
  return { bytes: Number(size.content), copy: await readOfflineCopy() };
}

const describeOffer = (bytes: number) =>
  `Holds the pages and data of this version, ${formatBytes(bytes)}, in this browser, so that they open without a network. Nothing is held unless you ask for it.`;

const describeCopy = ({ since, bytes }: OfflineCopy) =>
  `The pages and data are held in this browser, ${formatBytes(bytes)}, since ${formatDate(since.slice(0, 10))}, until you let go of them or the browser needs the room. With a network you see the newest version, which then takes their place.`;

const resultTexts = {
  keep: {
    idle: '',
    pending: 'This version is being kept.',
    success: 'Kept: the page opens without a network now.',
    error:
      'This version could not be kept: the connection may be gone, or the browser has no room for it. Nothing is kept.',
  },
  'let go': {
    idle: '',
    pending: 'It is being let go.',
    success: 'Let go: nothing is kept.',
    error: 'It could not be let go. Try again, or delete the data of this site in the settings of the browser.',
  },
};
