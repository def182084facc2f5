/** The standing column a headline begins with (一见·…, 人民网评：…, 【领航中国】…); null where it names none. */
import { fold } from '../text/fold.ts';

/** Columns of the large papers, agencies and broadcasters, as their pages print them, November 2026. */
const known = new Set(
  (
    '一见 人民网评 人民论坛 人民论坛网评 人民时评 人民日报评论员 评论员观察 今日谈 钟声 仲音 和音 望海楼 现场评论 现场 新华时评 新华视点 新华全媒+ 新华鲜报 第一观察 学习进行时 ' +
    '时政新闻眼 央视快评 央视网评 国际锐评 联播+ 近镜头 镜观·领航 习言道 习近平时间 学习手记 时政微观察 时政微周刊 讲习所 天天学习 主播说联播 热评 海报 独家视频 微视频 ' +
    '光明时评 光明网评论员 经济日报评论员 求是网评论员 长安评论 中国网评 东方快评 荆楚网评 红网时评 之江轩 浙江宣传 瞭望 半月谈评论 新闻1+1 焦点访谈 人民眼 大江东 深度观察 经济聚焦 民生调查 新春走基层 走向我们的小康生活 高质量发展调研行 在习近平新时代中国特色社会主义思想指引下'
  ).split(' '),
);
/** A short name before a bar is a column; before a dot only if it ends as columns do: names of people have dots too. */
const beforeBar = /^([^\s|丨·:,。!?"“”《》]{2,12}) ?[|丨] ?(.{4,})$/;
const beforeDot = /^([^\s|丨·:,。!?"“”《》]{2,10}) ?[·/] ?(.{6,})$/;
const beforeColon = /^([^\s|丨·:,。!?"“”《》]{2,10}) ?: ?(.{4,})$/;
/** Papers put some columns behind the headline: `让基层充满活力（人民观察）`. */
const behind = /^(.{6,})\(([^()]{2,16})\)$/;
const inBrackets = /^[【[]([^【】[\]]{2,12})[】\]] ?(.{4,})$/;
const columnEnd =
  /(?:见|评|论|观|谈|说|道|语|察|眼|录|记|声|线|视点|手记|故事|课|讲堂|时间|进行时|网评|快评|漫评|瞭望)$/;
const mediaKinds =
  /^(?:图解|视频|组图|图集|快讯|直播|转载|原创|置顶|重磅|突发|推荐|通知|公告|预告|最新|关注)$/;

export function splitColumn(title: string): string | null {
  const folded = fold(title.trim()).slice(0, 200);
  const printed = title.trim();
  const prefix = (
    pattern: RegExp,
    offset: number,
    accept: (name: string) => boolean,
  ): string | null => {
    const name = pattern.exec(folded)?.[1];
    return name !== undefined && accept(name.trim())
      ? printed.slice(offset, offset + name.length).trim()
      : null;
  };
  return (
    prefix(inBrackets, 1, (name) => !mediaKinds.test(name)) ??
    prefix(beforeBar, 0, (name) => !mediaKinds.test(name)) ??
    prefix(beforeDot, 0, (name) => known.has(name) || columnEnd.test(name)) ??
    prefix(beforeColon, 0, (name) => known.has(name)) ??
    columnBehind(folded, printed)
  );
}

function columnBehind(folded: string, printed: string): string | null {
  const match = behind.exec(folded);
  const name = match?.[2];
  if (match?.[1] === undefined || name === undefined) return null;
  return known.has(name) || (name.length <= 8 && columnEnd.test(name))
    ? printed.slice(match[1].length + 1, match[1].length + 1 + name.length)
    : null;
}
