import type { SettingsProps } from './settings-props.ts';

/** Settings as somebody experienced would find them. */
export function someSettings(): SettingsProps {
  return {
    language: 'en',
    choices: {
      company: 'generous-retailer',
      experience: 'experienced',
      formerCompany: 'careful-bank',
      mode: null,
      timeLimits: 'on',
      theme: 'system',
      textSize: 'normal',
      motion: 'system',
    },
    company: 'generous-retailer',
    companies: [
      { id: 'generous-retailer', name: 'Kindly & Co' },
      { id: 'lean-webshop', name: 'Nimbus Webshop' },
      { id: 'careful-bank', name: 'Harbour Bank' },
    ],
    fault: null,
    program: {
      version: '1.0.0',
      build: '3583e10',
      licence: 'Apache-2.0',
      sourceHref: null,
    },
    offline: 'ready',
    update: 'none',
    install: 'none',
    dataHref: '/settings/data',
    onChange: () => undefined,
    onUpdate: () => undefined,
    onInstall: () => undefined,
    onExport: () => undefined,
    onGo: (event) => event.preventDefault(),
  };
}
