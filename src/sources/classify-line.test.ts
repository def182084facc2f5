import { expect, test } from 'vitest';
import { classifyLine } from './classify-line.ts';
import { pageLines } from './page-lines.ts';

const reasonOf = (text: string): string | null => {
  const [line] = pageLines(text, () => null);
  if (line === undefined) throw new Error(`no line in ${JSON.stringify(text)}`);
  return classifyLine(line)?.reason ?? null;
};

// prettier-ignore
const cases: [line: string, reason: string | null][] = [
  ['當前位置: 首頁 > 網宣 > 巷口的議事會', 'navigation'],
  ['首页> 理论>', 'navigation'],
  ['新聞直播 要聞 國際 軍事 圖片', 'navigation'],
  ['返回頂部', 'navigation'],
  ['鏈接已複製', 'share'],
  ['分享到：', 'share'],
  ['字号：大 中 小', 'share'],
  ['查看: 39|回复: 0', 'forum-chrome'],
  ['本帖最后由 某某 于 2021-6-9 09:34 编辑', 'forum-chrome'],
  ['论坛元老', 'forum-chrome'],
  ['网友评论（12）', 'comments'],
  ['相关阅读', 'related'],
  ['下一页', 'related'],
  ['【責任編輯:某某】', 'credits'],
  ['初审：', 'credits'],
  ['（责编：张三、李四）', 'credits'],
  ['某某网 版权所有 未经授权不得转载', 'copyright'],
  ['互联网新闻信息服务许可证编号:00000', 'copyright'],
  ['本站部分文字转载于网络，如侵犯到您的权益，请及时通知我们删除。', 'copyright'],
  ['老街的灯。某某 摄', null],
  ['老街的灯 某某 摄', 'caption'],
  ['图为居民在社区食堂用餐。', 'caption'],
  ['☎ 13000000000 房源编号000001', 'advertisement'],
  ['www.example.com', 'advertisement'],
  ['代開發票 增值稅發票 微信00000000000', 'advertisement'],
  ['某某花园二期 精装三房 售楼热线 000-00000000', 'advertisement'],
  ['打开某某APP，看更多精彩', 'advertisement'],
  ['打开天窗说亮话', null],
  ['代表们的微信群', null],
  ['点击上方蓝字 关注我们', 'share'],
  ['点击上方“某某发布”可以订阅哦！', 'share'],
  ['喜欢就点个赞吧', 'share'],
  ['点亮一条巷', null],
  ['登录狐友', 'navigation'],
  ['关注人气：789', 'metadata'],
  ['一区二区,国产精品,欧美激情,在线观看', 'spam'],
  ['2024-07-26 09:24', 'metadata'],
  ['某某日报客户端2021-06-08 12:06浏览量146万', 'metadata'],
  ['■据某某网', 'metadata'],
  ['（作者单位：某某学院）', 'metadata'],
  ['标签：社区 治理', 'metadata'],
  ['【纠错】 【责任编辑:某某】', 'credits'],
  ['网站编辑 - 某某', 'credits'],
  ['返回某某,查看更多', 'related'],
  ['举报/反馈', 'forum-chrome'],
  ['阅读 (1234)', 'metadata'],
  ['第01版：要闻', 'metadata'],
  ['河东日报 2021年06月08日 星期二', 'metadata'],
  ['2020年3月30日，居民在树下议事。某某社记者 何小满 摄', 'caption'],
  ['2020-07-24 08:20 来源: 某某社 提示:全文字,阅读需要分钟', 'metadata'],
  // the article's own words
  ['要結合實際,不能逢墻亂釘', null],
  ['一盏灯', null],
  ['槐荫巷社区把灯点亮 议事会开到一百场 邻里学堂坐满人 老街重开张', null],
  ['2023年5月4日，议事会开到第一百场。', null],
  ['社区有国产的路灯，也有在线观看账本的屏幕，居民说欧美的邻居也来看过。', null],
  ['已有一百家企业获得增值电信业务经营许可证:其中三家落户本区，带动了就业。', null],
  ['记者在社区食堂看到，分享到老人手里的饭还是热的。', null],
  ['他说，来源：百姓的口碑。', null],
  ['编辑部搬进了巷子里', null],
];

test.each(cases)('%s: %s', (line, reason) => {
  expect(reasonOf(line)).toBe(reason);
});
