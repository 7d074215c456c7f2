/** Where a sheet says that the rest of its lines or notes is: in the image of the same figure that has room for all. */
export const inReportSize = 'in the Report size of this figure';
