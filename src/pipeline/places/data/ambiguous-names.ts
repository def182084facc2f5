/**
 * Short names that are also words, persons or other places: read as a division only right after the
 * division they lie in, or where a verb of visiting asks for a place. Compiled 2026-11 by reading the
 * contexts of every bare city name in broadcast transcripts.
 */
export const ambiguousShortNames: ReadonlySet<string> = new Set(
  (
    '长治 来宾 日照 安康 白银 三明 和田 吉安 宜春 大同 朝阳 海东 海西 海北 海南州 山南 黄南 黄山 白山 文山 鞍山 ' +
    '保山 中山 东方 玉树 新乡 普洱 开封 红河 百色 德州 北海 金昌 平凉 河池 大理 延边 临高 辽源 安庆 永州 通化 ' +
    '双鸭山 七台河 淮南 云浮 资阳 内江 巴中 广安 六安 泰安 自贡 平安 昌都 咸宁 鹤岗 鹤壁 盘锦 玉溪 丽水 衡水 邢台 ' +
    '港口 振兴 东海 城中 和平 新华 解放 青山 高新 红旗 光明 南山 中原 城关 城东 城西 城北 城区 新城 桥东 桥西 铁西 铁东 友谊 团结 ' +
    '长安 东港 湖里 江北 江南 河东 河西 海港 龙湾 金山 静安 宝山 前进 向阳 东风 爱民 西安 太和 明山 平山 太平 兴隆 兴安 永定 清河 ' +
    '大通 民主 民乐 民和 开平 安定 西和 北京 南部 中方 双柏 双流 美丽 繁昌 昌平 太仆 五大 大方 长海 长岛 新建 新民 安居 宜居 丰都 大关 ' +
    '大英 富民 富裕 建设 改则 革吉 自强 互助 共和 兴海 贵德 和政 康乐 永靖 永登 景泰 中宁 文化 公安 武功 开远 高明 博爱 正安 普安'
  ).split(' '),
);

/** What follows a division's short name where it is part of another name: 南京路, 北京大学, 中山陵. */
export const notAfterShortName =
  /^(?:路(?!街道|[北南桥]区)|大道|街(?!道)|大学|师范|理工|条约|会议|精神|公约|共识|时间|道(?!县)|陵(?![城水川县])|装|岸|洋|话|菜|人(?!民)|籍|久安|社会|商会|日报|晚报|卫视|电视台|舰|山区|山脉|山片区|山集中|盆地|平原|高原|流域)/;

/** What stands before it in the same case: 黄河南岸, 孙中山, 清华东路. */
export const notBeforeShortName = /(?:[黄运]|孙|珠江三|京杭大)$/;

/** Short names that are never one: 丽江古城 is not 丽江's 古城区. */
export const neverShort: ReadonlySet<string> = new Set(
  '古城 城区 郊区 矿区 新城 老城 城中 城关 港口 振兴 新建 建设 文化'.split(' '),
);
