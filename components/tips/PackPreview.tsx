import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PackCheck } from '../../utils/dashboard/view';
import { useLanguage } from '../layout/language';
import { PreviewList } from './PreviewList';

export type UsablePack = Extract<PackCheck, { kind: 'usable' }>;

interface Props {
  pack: UsablePack;
  onAdd: () => void;
  onClose: () => void;
}

/** What adding a tip pack would change, before anything is stored. */
export function PackPreview({ pack, onAdd, onClose }: Props) {
  const { say } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const { title, isUpdate, added, replaced, overruled, gone, forOtherWording } = pack;
  return (
    <div class="team-preview">
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {say(isUpdate ? 'packs.preview.update' : 'packs.preview.first', { pack: title })}
      </h3>
      <PreviewList title={say('packs.preview.added', { count: added.length })} tips={added} />
      <PreviewList title={say('packs.preview.replaced')} tips={replaced} />
      <PreviewList title={say('packs.preview.overruled')} tips={overruled} />
      <PreviewList title={say('packs.preview.gone')} tips={gone} />
      {forOtherWording > 0 && (
        <p>{say('packs.preview.otherWording', { count: forOtherWording })}</p>
      )}
      <div class="team-actions">
        <button type="button" class="button button-strong" onClick={onAdd}>
          {say(isUpdate ? 'packs.preview.replaceIt' : 'packs.preview.add')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('team.preview.cancel')}
        </button>
      </div>
    </div>
  );
}
