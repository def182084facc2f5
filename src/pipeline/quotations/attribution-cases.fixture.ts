/** Cases of attribution: who said the words, and when nobody must be named. People, places and words are invented. */

/**
 * An article drawn as text: a line is a paragraph, a line that begins with # a heading; `title` is the
 * headline. What must be found is written `kind speaker: first words`, in reading order; a speaker that
 * the passage only implies has a question mark, none is –.
 */
export interface QuotationCase {
  label: string;
  text: string;
  title?: string;
  expect: string[];
}

export const attribution: QuotationCase[] = [
  {
    label: 'verb and colon before',
    text: '习近平总书记指出：“社区虽小，连着千家万户。”',
    expect: ['speech 习近平: 社区虽小，连'],
  },
  {
    label: 'Traditional, half width',
    text: '習近平總書記強調,“社區雖小,連著千家萬戶。”',
    expect: ['speech 习近平: 社區雖小,連'],
  },
  {
    label: 'corner brackets',
    text: '習近平總書記強調：「社區雖小，連著千家萬戶。」',
    expect: ['speech 习近平: 社區雖小，連'],
  },
  {
    label: 'verb behind',
    text: '“要把群众大大小小的事办好。”习近平总书记强调。',
    expect: ['speech 习近平: 要把群众大大'],
  },
  {
    label: 'interrupted by the verb',
    text: '村民林小青来了。“桥修好了，”林小青说，“路也要修好。”',
    expect: ['speech 林小青: 桥修好了，', 'speech 林小青: 路也要修好。'],
  },
  {
    label: 'colon after a name, no verb',
    text: '村支书周大河：“水清了，人心就齐了。”',
    expect: ['speech 周大河: 水清了，人心'],
  },
  {
    label: 'a partial quotation behind 要',
    text: '习近平总书记强调，要“把实事办到群众心坎上”。',
    expect: ['speech 习近平: 把实事办到群'],
  },
  {
    label: 'several under one lead-in',
    text: '习近平总书记反复强调，“根基要打牢。”“人心要聚拢。”',
    expect: ['speech 习近平: 根基要打牢。', 'speech 习近平: 人心要聚拢。'],
  },
  {
    label: 'exhorting somebody',
    text: '习近平总书记来到长桥，勉励大家，“要把路修到家门口”，“让日子更有奔头”。',
    expect: ['speech 习近平: 要把路修到家', 'speech 习近平: 让日子更有奔'],
  },
  {
    label: 'a lead-in with a dash',
    text: '对网格员，习近平总书记寄予厚望——“要做居民的贴心人。”',
    expect: ['speech 习近平: 要做居民的贴'],
  },
  {
    label: 'a lead-in in the paragraph above',
    text: '在总结大会上，习近平总书记作出重要要求——\n“把好事办好、实事办实”。',
    expect: ['speech 习近平: 把好事办好、'],
  },
  {
    label: 'a noun that takes the words',
    text: '大家牢记习近平总书记“要让山更绿、水更清”的嘱托。',
    expect: ['speech 习近平: 要让山更绿、'],
  },
  {
    label: 'the subject follows the list',
    text: '从提出“推动社区服务更贴心”到要求“坚持把实事办在前头”，习近平总书记为基层指明方向。',
    expect: ['speech 习近平: 推动社区服务', 'speech 习近平: 坚持把实事办'],
  },
  {
    label: 'a noun with an adjective before it',
    text: '“要把路修到家门口，让日子更有奔头。”习近平总书记的殷切嘱托，激励着村里人。',
    expect: ['speech 习近平: 要把路修到家'],
  },
  {
    label: 'the short title of a page that never prints the name',
    text: '习主席在致辞中提到，“我们要一起把桥修好”。',
    expect: ['speech 习近平: 我们要一起把'],
  },
  {
    label: 'a name that goes on where a common word could begin',
    text: '某国机场协会总干事扬科韦茨日前警告称，“航路必须尽快恢复”。扬科韦茨多次说：“航路要通。”',
    expect: ['speech 扬科韦茨: 航路必须尽快', 'speech 扬科韦茨: 航路要通。'],
  },
  {
    label: 'a date and an act between the name and the cue',
    text: '某国总统哈桑22日在某宫会见客人后表示，桥要一起修。云江环境组织28日发表新闻公报说，江水已经变清。',
    expect: ['reported 哈桑: 桥要一起修', 'reported 云江环境组织: 江水已经变清'],
  },
  {
    label: 'a country is no person: what it did is told by another',
    text: '沙特表示，桥要一起修好。某国总统哈桑10日发文说，沙特的回应“完全不可接受”。',
    expect: ['reported 沙特: 桥要一起修好', 'reported 哈桑: 沙特的回应“', 'speech –: 完全不可接受'],
  },
  {
    label: 'a noun owned at a distance',
    text: '“要自立自强、奋发向上”，是习近平总书记对孩子们的殷切期望。',
    expect: ['speech 习近平: 要自立自强、'],
  },
  {
    label: 'a foreign name of two characters, printed again without its title',
    text: '某国总理默茨来访。默茨表示，两国要一起把桥修好。',
    expect: ['reported 默茨: 两国要一起把'],
  },
  {
    label: 'a list of charges to somebody, summed up behind',
    text: '从勉励青年“要立志做大事”到激励青年“要把路走稳走远”。总书记的殷切希望指引方向。习近平很忙。',
    expect: ['speech 习近平: 要立志做大事', 'speech 习近平: 要把路走稳走'],
  },
  {
    label: 'a country',
    text: '沙特表示，桥要一起修好。',
    expect: ['reported 沙特: 桥要一起修好'],
  },
  {
    label: 'a meeting without a name, which decides on another',
    text: '中共中央政治局召开会议，决定秋天召开第九次全体会议。会议指出，路要一步一步走。',
    expect: ['reported 中共中央政治局会议: 路要一步一步'],
  },
  {
    label: 'a pronoun',
    text: '习近平总书记来到清溪村。他指出：“水清了，路就宽了。”',
    expect: ['speech 习近平: 水清了，路就'],
  },
  {
    label: 'a document',
    text: '党的二十大报告指出，“必须坚持在发展中保障和改善民生”。',
    expect: ['speech 党的二十大报告: 必须坚持在发'],
  },
  {
    label: 'a law in book marks',
    text: '《云州市社区条例》提出：“建立网格巡查的长效机制。”',
    expect: ['speech 《云州市社区条例》: 建立网格巡查'],
  },
  {
    label: 'an official by title and name',
    text: '云州市副市长林一舟说：“我们要把停车难解决好。”',
    expect: ['speech 林一舟: 我们要把停车'],
  },
  {
    label: 'a spokesperson without a name',
    text: '云州市民政局发言人说：“养老驿站年底前要全覆盖。”',
    expect: ['speech 云州市民政局发言人: 养老驿站年底'],
  },
  {
    label: 'a foreign name, and its full form',
    text: '某国总统哈桑·奥马尔到访。哈桑说：“我们要一起修这座桥。”',
    expect: ['speech 哈桑·奥马尔: 我们要一起修'],
  },
  {
    label: 'a short form of a name',
    text: '村民林小青种茶二十年，林小青爱笑。小林说：“茶好喝，日子就好过。”',
    expect: ['speech 林小青: 茶好喝，日子'],
  },
  {
    label: 'a work and its author',
    text: '《之江新语》中有一篇短论，以“只敲一两下”作比，阐明“要一锤接着一锤敲”的道理。',
    expect: ['speech 习近平?: 只敲一两下', 'speech 习近平?: 要一锤接着一'],
  },
  {
    label: 'a sentence of its own, named by the next',
    text: '“社区工作是一门学问，要用心去做。”习近平总书记身体力行。',
    expect: ['speech 习近平?: 社区工作是一'],
  },
  {
    label: 'paragraphs of quotations, summed up below',
    text: '“桥要一座一座地修好。”\n“路要一条一条地修平。”\n多年来，习近平总书记一次次走进社区。',
    expect: ['speech 习近平?: 桥要一座一座', 'speech 习近平?: 路要一条一条'],
  },
];

export const nobody: QuotationCase[] = [
  {
    label: 'general secretary of another party',
    text: '习近平表示欢迎。越共中央总书记范文山来访。范文山总书记反复强调，“要把友谊的桥修得更宽”。',
    expect: ['speech 范文山: 要把友谊的桥'],
  },
  {
    label: 'a resident, though the leader is named beside',
    text: '“我家的老屋修好了，总书记都来看过！”习近平总书记来过之后，村里变了样。',
    expect: ['speech –: 我家的老屋修'],
  },
  {
    label: 'a stranger reads out the letter: the pronoun is not the leader',
    text: '习近平总书记发来贺信。副省长周大河宣读习近平总书记的贺信。他说，要把信读懂读透。',
    expect: ['reported 周大河: 要把信读懂读'],
  },
  {
    label: 'two people lead one sentence: the pronoun could mean either',
    text: '习近平总书记看望邻居，副省长周大河陪同。他说：“要常来看看老邻居。”',
    expect: ['speech –: 要常来看看老'],
  },
  {
    label: "the words are told inside somebody's report",
    text: '习近平指出，前人在这里办起夜校，要求学员“把根扎在乡亲们中间”。',
    expect: ['reported 习近平: 前人在这里办', 'speech –: 把根扎在乡亲'],
  },
  {
    label: 'words of a clause before somebody else speaks',
    text: '对于某国总统哈桑声称云岛“应该由某国管辖治理”，云岛议长林一舟重申，桥是大家的。',
    expect: ['term: 应该由某国管', 'reported 林一舟: 桥是大家的'],
  },
  {
    label: 'nobody is named',
    text: '墙上写着一句话。“要常来看看老邻居，别忘了回家的路。”',
    expect: ['speech –: 要常来看看老'],
  },
  {
    label: 'a pronoun of the other sex',
    text: '习近平总书记走进小院。她说：“院子扫干净了，请进来坐。”',
    expect: ['speech –: 院子扫干净了'],
  },
];
