/** The components a document may use: everything else in angle brackets is refused. */

export interface ComponentRule {
  place: 'inline' | 'block';
  /** Attribute names; `true` when the attribute must be there. */
  attributes: Readonly<Record<string, boolean>>;
}

/**
 * The whole allow-list. Inline marks say what the transcription did to a word;
 * blocks say which part of the printed act a passage is.
 */
export const components: Readonly<Record<string, ComponentRule>> = {
  /** A word that the transcription misread; `from` is what the received file has. */
  Corrected: { place: 'inline', attributes: { from: true, reason: false } },
  /** Something printed that the received file lost. */
  Supplied: { place: 'inline', attributes: { reason: true } },
  /** Printed below the line, as in `NC<Sub>TTHG</Sub>`. */
  Sub: { place: 'inline', attributes: {} },
  Letterhead: { place: 'block', attributes: {} },
  Title: { place: 'block', attributes: {} },
  Recipients: { place: 'block', attributes: {} },
  Signature: { place: 'block', attributes: {} },
};

/** Names for a message, as one types them. */
export const componentNames: string = Object.keys(components)
  .map((name) => `<${name}>`)
  .join(', ');
