/**
 * Areas people visit by a name that has no GB/T 2260 code of its own.
 * Source: notices of the State Council that set the areas up (雄安新区 2017-04-01, 东湖新技术开发区 1991-03), compiled 2026-11.
 */
import type { PlaceLevel } from '../../../schema/bundle.ts';

/** The first name is the one shown; `parent` is the code of the division the area lies in. */
export const placeAliases: readonly {
  names: readonly string[];
  level: PlaceLevel;
  parent: string;
}[] = [
  { names: ['雄安新区', '河北雄安新区'], level: 'city', parent: '130000' },
  {
    names: [
      '武汉东湖新技术开发区',
      '东湖新技术开发区',
      '东湖高新区',
      '武汉光谷',
      '中国光谷',
      '光谷',
    ],
    level: 'site',
    parent: '420100',
  },
  { names: ['上海自贸试验区', '上海自由贸易试验区'], level: 'site', parent: '310000' },
  { names: ['苏州工业园区'], level: 'site', parent: '320500' },
  { names: ['天津滨海高新区'], level: 'site', parent: '120000' },
  { names: ['西咸新区'], level: 'site', parent: '610000' },
  { names: ['贵安新区'], level: 'site', parent: '520000' },
  { names: ['两江新区'], level: 'site', parent: '500000' },
  { names: ['天府新区'], level: 'site', parent: '510100' },
  { names: ['前海深港现代服务业合作区', '前海合作区'], level: 'site', parent: '440300' },
  { names: ['横琴粤澳深度合作区', '横琴新区'], level: 'site', parent: '440400' },
];
