/** Cases of kind, of reported speech and of quotation marks. People, places and words are invented. */
import type { QuotationCase } from './attribution-cases.fixture.ts';

export const kinds: QuotationCase[] = [
  {
    label: 'a label of four characters',
    text: '习近平总书记首次提出“精准修桥”，大家记在心里。',
    expect: ['term: 精准修桥'],
  },
  {
    label: 'labels in a row',
    text: '要解决“堵点”、“难点”和“热点”。',
    expect: ['term: 堵点', 'term: 难点', 'term: 热点'],
  },
  {
    label: 'what a press conference is about',
    text: '云州市民政局负责人介绍了“加强社区服务，推进养老驿站建设”的有关情况。',
    expect: ['term: 加强社区服务'],
  },
  {
    label: 'the theme of an event',
    text: '市长林一舟表示，本月将举行主题为“坚持共建共享，把桥修好”的会议。',
    expect: ['reported 林一舟: 本月将举行主', 'term: 坚持共建共享'],
  },
  {
    label: 'a topic, before whoever speaks of it',
    text: '就“云州可能把老桥拆掉重修”，林一舟表示，老桥还要用。',
    expect: ['term: 云州可能把老', 'reported 林一舟: 老桥还要用'],
  },
  {
    label: 'a name, and what is said of it',
    text: '林一舟指出，“第三个结合”，是多年经验的总结。',
    expect: ['reported 林一舟: “第三个结合', 'term: 第三个结合'],
  },
  {
    label: 'means that are hoped for',
    text: '村民林小青希望通过“走出去、请进来”的培训，让手艺传下去。',
    expect: ['term: 走出去、请进'],
  },
  {
    label: 'a predicate that ends in the name of a document is no title',
    text: '云州市“已决定暂停续签长桥协议”。',
    expect: ['term: 已决定暂停续'],
  },
  {
    label: 'labels that begin a sentence as its subject',
    text: '“跟着电影去旅游看风景”“跟着课本去旅游看风景”成为新风尚。',
    expect: ['term: 跟着电影去旅', 'term: 跟着课本去旅'],
  },
  {
    label: 'a label leads the reported clause',
    text: '林一舟主任指出，“一老一小”是社区的大事。',
    expect: ['reported 林一舟: “一老一小”', 'term: 一老一小'],
  },
  {
    label: 'what a saying means',
    text: '林一舟说过“难事先做”，意思是说“向最难的地方去，走最远的路”。',
    expect: ['term: 难事先做', 'term: 向最难的地方'],
  },
  {
    label: 'a name before 这一',
    text: '林一舟指出，“五条必由之路”这一认识，是多年的总结。',
    expect: ['reported 林一舟: “五条必由之', 'term: 五条必由之路'],
  },
  {
    label: 'a proverb',
    text: '俗话说：“远水不解近渴”，邻里要互助。',
    expect: ['term: 远水不解近渴'],
  },
  {
    label: 'a banner',
    text: '门口的横幅上写着：“把长桥建设得更美好！”',
    expect: ['term: 把长桥建设得'],
  },
  {
    label: 'a classical saying that stands free',
    text: '“欲登高者，必自其卑。”修桥也是这样。',
    expect: ['term: 欲登高者，必'],
  },
  {
    label: 'noun phrases and 原则',
    text: '他率先提出“小院子、大家庭”原则。',
    expect: ['term: 小院子、大家'],
  },
  {
    label: 'a slogan of the narrator',
    text: '通过“线上点单、线下送达”，服务到家。',
    expect: ['term: 线上点单、线'],
  },
  { label: 'an agreement', text: '两市签署“长桥共建合作协议”。', expect: ['title: 长桥共建合作'] },
  {
    label: 'the short name of the agreement',
    text: '两市签署“长桥共建合作协议”（以下简称“长桥之约”）。',
    expect: ['title: 长桥共建合作', 'title: 长桥之约'],
  },
  {
    label: 'inner marks belong to the outer quotation',
    text: '习近平总书记指出：“要答好‘一老一小’这张卷。”',
    expect: ['speech 习近平: 要答好‘一老'],
  },
  {
    label: 'a meeting topic',
    text: '论坛以“共建共享美好社区”为主题。',
    expect: ['term: 共建共享美好'],
  },
];

export const reported: QuotationCase[] = [
  {
    label: 'to the end of the sentence',
    text: '习近平总书记强调，要守住水，也要守住山。村里照办。',
    expect: ['reported 习近平: 要守住水，也'],
  },
  {
    label: 'bare 强调 before 要',
    text: '习近平总书记来到长桥，强调要把水守住。',
    expect: ['reported 习近平: 要把水守住'],
  },
  {
    label: 'told to a reporter',
    text: '村民林小青告诉记者，去年的茶卖了好价钱。',
    expect: ['reported 林小青: 去年的茶卖了'],
  },
  {
    label: 'a group',
    text: '听了宣讲，大家表示，要把桥修得更牢。',
    expect: ['reported 大家: 要把桥修得更'],
  },
  {
    label: 'a meeting',
    text: '习近平主持召开长桥工作会议，会议指出，修桥要一年接着一年干。',
    expect: ['reported 长桥工作会议: 修桥要一年接'],
  },
  {
    label: 'the subject stands in an earlier clause',
    text: '副市长林一舟感谢大家的支持，并表示，桥要早日修好。',
    expect: ['reported 林一舟: 桥要早日修好'],
  },
  { label: 'not a document', text: '报告指出，要把路修到家门口。', expect: [] },
  {
    label: 'not an introduction listened to',
    text: '林一舟主任听取情况介绍，勉励大家把桥修好。',
    expect: [],
  },
  { label: 'not 据说', text: '据说，这座桥有百年历史。', expect: [] },
];

export const marks: QuotationCase[] = [
  {
    label: 'unclosed: to the end of the paragraph',
    text: '习近平总书记指出：“要把桥修好，把路修平。\n下一段',
    expect: ['speech 习近平: 要把桥修好，'],
  },
  {
    label: 'goes on in the next paragraph',
    text: '习近平总书记指出：“要把桥修好。\n要把路修平。”村民都说好。',
    expect: ['speech 习近平: 要把桥修好。', 'speech 习近平?: 要把路修平。'],
  },
  {
    label: 'lost opening mark behind a colon',
    text: '习近平总书记指出：要把桥修好。”',
    expect: ['speech 习近平: 要把桥修好。'],
  },
  {
    label: 'the closing mark typed the wrong way round',
    text: '“长桥“导弹试射了。',
    expect: ['term: 长桥'],
  },
  {
    label: 'straight marks by turns',
    text: '用"小院子"办好"大事情"。',
    expect: ['term: 小院子', 'term: 大事情'],
  },
  {
    label: 'every pair reversed',
    text: '用”小院子“办好”大事情“。',
    expect: ['term: 小院子', 'term: 大事情'],
  },
  {
    label: 'straight marks around a date',
    text: '"3·15"晚会，12"的屏幕，"11·21"事故。',
    expect: ['term: 3·15', 'term: 11·21'],
  },
  { label: 'inches are no marks', text: '一台12"的屏幕。', expect: [] },
];
