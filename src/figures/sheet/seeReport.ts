/** Says where the rest of a sheet's lines or notes is, to readers who see it alone and know nothing of its sizes. */
export const seeReport = 'see this image in full, size “Report”';
