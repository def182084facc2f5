/**
 * Short names that are also words, persons or other places: read as a division only right after the
 * division they lie in, or where a verb of visiting asks for a place. Compiled 2026-11 by reading the
 * contexts of every bare city name in broadcast transcripts.
 */
export const ambiguousShortNames: ReadonlySet<string> = new Set(
  (
    '长治 来宾 日照 安康 白银 三明 和田 吉安 宜春 大同 朝阳 海东 海西 海北 海南州 山南 黄南 黄山 白山 文山 鞍山 ' +
    '保山 中山 东方 玉树 新乡 普洱 开封 红河 百色 德州 北海 金昌 平凉 河池 大理 延边 临高 辽源 安庆 永州 通化 ' +
    '双鸭山 七台河 淮南 云浮 资阳 内江 巴中 广安 六安 泰安 自贡 平安 昌都 咸宁 鹤岗 鹤壁 盘锦 玉溪 丽水 衡水 邢台'
  ).split(' '),
);

/** What follows a division's short name where it is part of another name: 南京路, 北京大学, 中山陵. */
export const notAfterShortName =
  /^(?:路(?!街道)|大道|街(?!道)|大学|师范|理工|条约|会议|精神|公约|共识|时间|道(?!县)|陵|装|岸|洋|话|菜|人(?!民)|籍|久安|社会|商会|日报|晚报|卫视|电视台)/;

/** What stands before it in the same case: 黄河南岸, 孙中山, 清华东路. */
export const notBeforeShortName = /(?:[黄运]|孙|珠江三|京杭大)$/;
