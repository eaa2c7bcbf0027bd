import { dayAt } from '../../../../utils/days/dayAt';
import { acceptSpan } from '../../../../utils/detection/acceptSpan';
import { step } from '../../../../utils/detection/step';
import { ageOfLastInput } from '../../../../utils/presence/ageOfLastInput';
import { deriveTotals } from '../../../../utils/totals/deriveTotals';
import { presenceOf } from './presenceOf';

/** What of the product a day is measured with; a bug is planted by putting another in its place. */
export interface Product {
  step: typeof step;
  acceptSpan: typeof acceptSpan;
  dayAt: typeof dayAt;
  ageOfLastInput: typeof ageOfLastInput;
  presenceOf: typeof presenceOf;
  deriveTotals: typeof deriveTotals;
}

export const product: Product = {
  step,
  acceptSpan,
  dayAt,
  ageOfLastInput,
  presenceOf,
  deriveTotals,
};
