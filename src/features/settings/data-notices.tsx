import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import type { DataProps } from './data-props.ts';
import { nameFault } from './name-fault.ts';
import { printDate } from './print-date.ts';

/** What is not as it should be, said before anything else. */
export function DataNotices({
  place,
  writable,
  wiped,
  fault,
}: Pick<DataProps, 'place' | 'writable' | 'wiped' | 'fault'>): JSX.Element {
  const { t, i18n } = useTranslation('settings');
  return (
    <>
      {place === 'memory' && (
        <Notice kind="warning" title={t('notice.memory')}>
          {fault !== null && t(`fault.${nameFault(fault)}`)} {t('notice.memoryText')}
        </Notice>
      )}
      {!writable && (
        <Notice kind="warning" title={t('notice.newer')}>
          {t('notice.newerText')}
        </Notice>
      )}
      {wiped !== null && (
        <Notice kind="warning" title={t('notice.wiped')}>
          {t('notice.wipedText', {
            count: wiped.runs,
            date: printDate(i18n.language, wiped.since),
          })}
        </Notice>
      )}
      {fault !== null && writable && place === 'device' && (
        <Notice kind="failure" title={t(`notice.fault.${fault === 'quota' ? 'quota' : 'other'}`)}>
          {t(`fault.${nameFault(fault)}`)}
        </Notice>
      )}
    </>
  );
}
