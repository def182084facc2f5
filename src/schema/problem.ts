/** One thing wrong with a bundle. Bad data is a list of all of them, never an exception. */
export interface Problem {
  /** Which record: `quotation q-3f…`, `article a-1…`, `passage 2 of a-1…`, or the file itself: `manifest`. */
  record: string;
  /** Path inside the record, such as `witnesses[0].said.date`; empty for the record as a whole. */
  field: string;
  /** What is wrong, as the end of a sentence that begins with the field. */
  message: string;
}
