/** Where a sheet says that the rest of its lines or notes is, to readers who see it alone. */
export const inReport = 'in the full image called “Report”';
