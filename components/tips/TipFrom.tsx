import type { TipOrigin } from '../../utils/dashboard/view';
import { useLanguage } from '../layout/language';
import { Slotted } from '../layout/Slotted';

interface Props {
  origin: TipOrigin;
}

/** Says of a tip that is not Alongside's own how it came here, on paper too. */
export function TipFrom({ origin }: Props) {
  const { say } = useLanguage();
  const [sentence, name] =
    origin.kind === 'pack'
      ? [(pack: string) => say('library.fromPack', { pack }), origin.title]
      : [
          (team: string) => say('library.setBy', { team }),
          origin.team ?? say('options.yourOrganisation'),
        ];
  return (
    <p class="library-credit">
      <Slotted sentence={sentence}>
        <bdi>{name}</bdi>
      </Slotted>
    </p>
  );
}
