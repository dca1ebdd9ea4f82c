import type { Service, ServiceKind } from '@blind-betting/locales';
import { assert } from 'chai';
import { orderServices } from './order-services.js';

const service = (name: string, kind: ServiceKind, region?: string): Service => ({
  name,
  kind,
  phone: [],
  source: { url: 'https://example.org' },
  ...(region && { region }),
});
const names = (services: Service[]) => services.map(({ name }) => name);

describe('the order of services', () => {
  const services = [
    service('police', 'police'),
    service('violence', 'violence-helpline'),
    service('centre north', 'trafficking-centre', 'BE-VLG'),
    service('centre south', 'trafficking-centre', 'BE-WAL'),
    service('hotline', 'trafficking-hotline'),
  ];

  it('puts the helpline of the card first and the police last', () => {
    assert.deepEqual(names(orderServices(services, 1, '')), ['violence', 'hotline', 'centre north', 'centre south', 'police']);
  });

  it('puts the centre of the own region before the others', () => {
    assert.deepEqual(names(orderServices(services, 4, 'BE-WAL')), ['hotline', 'centre south', 'centre north', 'violence', 'police']);
  });

  it('counts a line of another region as a centre, not as the national line', () => {
    const lines = [
      service('regional line', 'trafficking-hotline', 'DE-BY'),
      service('centre', 'trafficking-centre'),
      service('national', 'trafficking-hotline'),
    ];
    assert.deepEqual(names(orderServices(lines, -1, '')), ['national', 'centre', 'regional line']);
    assert.deepEqual(names(orderServices(lines, -1, 'DE-BY'))[0], 'regional line');
  });
});
