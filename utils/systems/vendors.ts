/**
 * Names under which case systems are sold, to choose one from. A name and nothing else: no vendor
 * has one address for all councils, so none is guessed.
 */
export const systemNames = [
  'Azeus Care',
  'CareDirector',
  'CareFirst',
  'Charms',
  'Civica Cygnum',
  'Core+',
  'Eclipse',
  'Liquidlogic EHM',
  'Liquidlogic LAS',
  'Liquidlogic LCS',
  'Mosaic',
  'Paris',
  'RiO',
  'SystmOne',
] as const;
