/** What stops an import: a fault of the received file or of the command, with its mend. Nothing has been written then. */
export class ImportRefused extends Error {
  readonly mend: string;

  /**
   * @param message what is wrong, in Vietnamese
   * @param mend what to do
   * @example throw new ImportRefused('Tệp rỗng.', 'Xin lại tệp từ nơi gửi.')
   */
  constructor(message: string, mend: string) {
    super(message);
    this.mend = mend;
  }
}
