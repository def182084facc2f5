/**
 * Class words by which names below the coded divisions are known, and words that look like such names but are
 * not. Compiled 2026-11 from the naming rules of the Regulations on Geographical Names (State Council No. 753) and
 * from broadcast transcripts.
 */
import type { PlaceLevel } from '../../../schema/bundle.ts';

export interface PlaceClass {
  suffix: string;
  level: PlaceLevel;
  /** Longest name before the class word, in characters. */
  stem: number;
  /** The word may not go on like this: 村民, 街道. */
  notBefore?: RegExp;
  /** What the name before it may not end with: 农村, 家乡. */
  notAfter?: RegExp;
  /** Too common a syllable to be read as a place without a verb of visiting or a division before it. */
  weak?: boolean;
}

const neighbourhood = (
  suffix: string,
  stem: number,
  more: Partial<PlaceClass> = {},
): PlaceClass => ({
  suffix,
  level: 'community',
  stem,
  ...more,
});
const town = (suffix: string, more: Partial<PlaceClass> = {}): PlaceClass => ({
  suffix,
  level: 'town',
  stem: 7,
  ...more,
});

/** Longest first within what may begin at one character. */
export const placeClasses: readonly PlaceClass[] = [
  neighbourhood('历史文化街区', 8),
  neighbourhood('历史文化名村', 6),
  neighbourhood('历史街区', 8),
  neighbourhood('步行街', 6),
  neighbourhood('文化街', 6, { notBefore: /^[道区]/ }),
  neighbourhood('社区', 9, {
    notBefore: /^(?:卫生|医疗|服务中心建)/,
    notAfter: /(?:创新生态|产业|创业|样板)$/,
  }),
  neighbourhood('小区', 9),
  neighbourhood('街区', 8),
  neighbourhood('嘎查', 8),
  neighbourhood('胡同', 6),
  neighbourhood('里弄', 6),
  neighbourhood('古村', 6, { notBefore: /^落/ }),
  neighbourhood('侗寨', 5),
  neighbourhood('苗寨', 5),
  neighbourhood('村', 7, {
    notBefore: /^(?:民(?!村)|庄|落|级|官|医|容|超|晚|戏|歌|咖)/,
    notAfter: /[农乡全各本该贫空]$|^[古渔山]$/,
  }),
  neighbourhood('寨', 5, {
    weak: true,
    notBefore: /^[子门]/,
    notAfter: /^[侗苗羌藏村山老古水边]$/,
  }),
  neighbourhood('街', 5, {
    weak: true,
    notBefore: /^[道区头坊舞景]/,
    notAfter: /[大上]$|^[古老新步小]$/,
  }),
  neighbourhood('巷', 4, { weak: true, notBefore: /^[子口道]/, notAfter: /[街小陋]$/ }),
  neighbourhood('坊', 4, { weak: true, notAfter: /[作工牌磨染]$/ }),
  neighbourhood('弄', 4, { weak: true, notBefore: /^[清懂虚错得潮堂]/ }),
  town('街道', { notBefore: /^(?:办事处建|工作)/ }),
  town('民族乡'),
  town('苏木'),
  town('镇', {
    notBefore: /^(?:静|压|定|痛|化|村(?!.{0,6}村))/,
    notAfter: /^[乡城市集重古小村]$|[乡小古集重]$/,
  }),
  town('乡', {
    notBefore: /^(?:村|亲|镇|愁|里|音|土|间|下|情|风|贤|党委|卫生)/,
    notAfter: /[老家故下城回返山梦水侨之入进还同他思离异]$/,
  }),
];

/** Whole names that name nothing: 这个社区, 新村, 智慧社区. */
export const genericName =
  /^(?:[这那该本全各每某一几两多许新老旧大小农乡城渔美好]|(?:这|那|该|本|全|各|每|某|一|几|两|三|多|许多|不少|所有|整|另一)[个些座家处片]?|街道|山乡|山乡村|侗乡|苗乡|城市|城乡|农村|城镇|贫困|深度贫困|示范|智慧|和谐|幸福美丽|美丽|文明|现代|未来|完整|特色|传统|老旧|城中|边境|民族|多民族|互嵌式|安置|搬迁|易地搬迁|扶贫|全国|全省|全市|基层|居民|所在|附近|周边|当地|我们|他们|行政|自然|中心|重点|试点|最大|国家级|世界|地球|网络|虚拟|国际|命运|东部|西部|南部|北部|中部|山区|林区|牧区|包|驻|进|入|到|下|回|在|出|逛|搬进|来到|走进|走出|深入|回到|住在|离开|进入|文化|历史文化|商业|美食|创新|创新生态|学生|大学生|大学|养老|零碳|生态|旅游|乡村|高端|普通|封闭|住宅|商品房|居住|部分|其他|其它|奥运|冬奥|亚运|运动员|志愿)$/;

/** Words that no name of a neighbourhood contains; where one stands, the stretch before the class word is a sentence. */
export const neverInName =
  /[的了是被吗呢们着他她你这那您]|人大派|政协派|派驻|工作队|第一书记|加强|推进|推动|完善|建设|打造|提升|深入|走进|来到|关心|考察|调研|视察|看望|慰问|服务|管理|组织|参与|进入|位于|成为|通过|围绕|聚焦|坚持|工作|治理|我国|我们|生活|居民|群众|干部|党员|总书记|习近平|记者|发展|实现|支持|帮助|带领|走访|参观|感受|体验|开展|现在|如今|今天|以及|或者|为了|因为|所以|无论|不仅|还是|就是|都是|需要|应该|可以|能够|已经|正在|曾经|所有|许多|不少|整个|多个|一个|两个|几个|每个|各个/;

/** A name that nothing announces does not begin like this. */
export const neverAtStart =
  /^(?:在|到|从|对|把|让|被|曾|就|还|又|也|再|已|正|将|时曾|时在|位于|地处|来自|走出)/;
/** 王村石门自然村: a hamlet named after its village. */
export const hamlet = /^\p{Script=Han}{1,5}?自然村/u;
