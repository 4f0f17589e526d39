/** The folder and list name of works whose year is not known. */
export const UNKNOWN_YEAR = 'khong-ro-nam';
