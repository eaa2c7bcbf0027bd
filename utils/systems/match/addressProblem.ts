/** Why an address or pattern cannot be a case system's. */
export type AddressProblem =
  | 'empty'
  | 'notAnAddress'
  | 'everything'
  | 'browserPage'
  | 'extensionStore'
  | 'schemeNotSupported'
  | 'wildcardInside'
  | 'signInDetails'
  | 'duplicate';
