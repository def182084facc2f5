import { describe, expect, test } from 'vitest';
import { fold } from '../../text/fold.ts';
import { division, lineage, namesAt } from './gazetteer.ts';
import { readPlace } from './read-place.ts';

/** The chain that begins the text, `name:level` with a star where there is no code, and `|` where it ends. */
function drawn(text: string, expected = true): string {
  const folded = fold(text);
  const reading = readPlace(folded, 0, { expected, context: [] });
  if (reading === null) return '–';
  const steps = reading.steps.map(({ name, code }) => (code === null ? `${name}*` : name));
  return `${steps.join('›')} |${text.slice(reading.end)}`;
}

describe('chains of divisions and names below them', () => {
  test.each([
    ['甘肃兰州柳荫西社区，了解', '甘肃省›兰州市›柳荫西社区* |，了解'],
    ['西宁市虹桥路街道石桥巷社区', '青海省›西宁市›虹桥路街道*›石桥巷社区* |'],
    ['甘肅蘭州柳蔭西社區', '甘肃省›兰州市›柳荫西社区* |'],
    ['陕西榆林绥德县的张家岔村', '陕西省›榆林市›绥德县›张家岔村* |'],
    ['北京朝阳区柳荫街道安和里社区', '北京市›朝阳区›柳荫街道*›安和里社区* |'],
    ['重庆市石柱土家族自治县青石乡白溪村', '重庆市›石柱土家族自治县›青石乡*›白溪村* |'],
    ['内蒙古锡林浩特，', '内蒙古自治区›锡林郭勒盟›锡林浩特市 |，'],
    ['湘西花垣县双龙坪村', '湖南省›湘西土家族苗族自治州›花垣县›双龙坪村* |'],
    ['延边和龙', '吉林省›延边朝鲜族自治州›和龙市 |'],
    ['雄安新区青柳社区', '河北省›雄安新区*›青柳社区* |'],
    ['吉林长春', '吉林省›长春市 |'],
    ['苏州柳荫历史文化街区', '江苏省›苏州市›柳荫历史文化街区* |'],
    ['上饶市婺源县青口镇李村石门自然村', '江西省›上饶市›婺源县›青口镇*›李村石门自然村* |'],
  ])('%s', (text, expected) => {
    expect(drawn(text)).toBe(expected);
  });

  test.each([
    ['no place at all', '农村社区建设'],
    ['people of a village', '青河村民'],
    ['a sentence before the class word', '推进社区治理'],
    ['any village', '这个村'],
    ['any neighbourhood', '街道社区'],
    ['any hamlet', '山乡村寨'],
    ['a word, not a county', '振兴乡村'],
    ['a road named after a city', '南京路步行'],
    ['long stability, not the city', '长治久安'],
    ['a coming home', '家乡的变化'],
    ['the street office’s work', '街道工作'],
  ])('%s', (_, text) => {
    expect(drawn(text, false)).toBe('–');
  });

  test('a district of two cities is named without guessing which', () => {
    expect(drawn('鼓楼区')).toBe('鼓楼区* |');
  });
});

describe('the gazetteer', () => {
  test.each([
    ['620105', '甘肃省›兰州市›安宁区', '620105@202306'],
    ['429004', '湖北省›仙桃市', '429004@202306'],
    ['310230', '上海市›崇明县', '310230@201607'],
  ])('%s', (key, chain, code) => {
    const found = division(key);
    expect(found?.code).toBe(code);
    expect(
      found === null
        ? ''
        : lineage(found)
            .map(({ name }) => name)
            .join('›'),
    ).toBe(chain);
  });

  test('an abolished county keeps the revision it was last listed in', () => {
    const [match] = namesAt('双流县', 0);
    expect(match?.divisions.find(({ short }) => !short)?.division.code).toBe('510122@201511');
  });
});
