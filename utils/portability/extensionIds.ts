/** Under which ids the browsers know the extension. */
export interface ExtensionIds {
  chrome: string;
  edge: string;
  firefox: string;
}

/**
 * The ids of builds with the fixed key. The stores of Chrome and Edge will each give their own when
 * the extension is in them.
 */
export const extensionIds: ExtensionIds = {
  chrome: 'chmpefiomopoaneafolcngleklklbcep',
  edge: 'chmpefiomopoaneafolcngleklklbcep',
  firefox: 'alongside@alongside.invalid',
};
