import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotations } from './extract-quotations.ts';

/**
 * An article drawn as text: a line is a paragraph, a line that begins with # a heading; `title` is the
 * headline. What must be found is written `kind speaker: first words`, in reading order; a speaker that
 * the passage only implies has a question mark, none is –.
 */
interface Case {
  label: string;
  text: string;
  title?: string;
  expect: string[];
}

function read(text: string, title = '') {
  const paragraphs = text.split('\n').map((line) => ({
    role: line.startsWith('#') ? ('heading' as const) : ('body' as const),
    text: line.replace(/^#/, ''),
    edits: [],
  }));
  const found = extractQuotations({ paragraphs, metadata: { title } });
  return { paragraphs, found };
}

function draw(text: string, title?: string): string[] {
  const { paragraphs, found } = read(text, title);
  return found.map((row) => {
    const words = paragraphs[row.ref.paragraph]?.text.slice(row.ref.start, row.ref.end) ?? '';
    const who =
      row.kind === 'speech' || row.kind === 'reported' ? ` ${row.speaker?.name ?? '–'}` : '';
    return `${row.kind}${who}${row.attribution === 'implicit' ? '?' : ''}: ${words.slice(0, 6)}`;
  });
}

const attribution: Case[] = [
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

const nobody: Case[] = [
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

const kinds: Case[] = [
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

const reported: Case[] = [
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

const marks: Case[] = [
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

describe.each([
  ['who says it', attribution],
  ['who does not', nobody],
  ['what kind it is', kinds],
  ['reported speech', reported],
  ['marks', marks],
] as const)('%s', (_, cases) => {
  it.each(cases.map((one) => ({ ...one })))('$label', ({ text, title, expect: wanted }) => {
    expect(draw(text, title)).toEqual(wanted);
  });
});

it('gives free-standing words to the one voice of an article about him, and to nobody if there is a second voice', () => {
  const text = '到社区，为的是“看看乡亲们过得好不好”。\n习近平总书记强调，社区是大家的。';
  expect(draw(text, '总书记为何常去社区')[0]).toBe('speech 习近平?: 看看乡亲们过');
  expect(draw(text, '社区见闻')[0]).toBe('term: 看看乡亲们过');
  const second = `${text}\n村民林小青说，桥修好了才放心。`;
  expect(draw(second, '总书记为何常去社区')[0]).toBe('term: 看看乡亲们过');
});

it('points at the cue, the name and the occasion', () => {
  const text = '习近平总书记在长桥工作座谈会上强调：“要把桥修好，把路修平。”';
  const [row] = read(text).found;
  const words = (ref: { start: number; end: number } | null | undefined): string | null =>
    ref ? text.slice(ref.start, ref.end) : null;
  expect([words(row?.cue), words(row?.source), row?.occasion?.name]).toEqual([
    '强调',
    '习近平总书记',
    '长桥工作座谈会',
  ]);
  expect(row?.speaker?.aliases).toEqual(['习近平总书记']);
});

it('says when a mark is missing, reversed or mended', () => {
  const intact = (text: string): boolean[] => read(text).found.map((row) => row.marksIntact);
  expect(intact('用“小院子”办事。')).toEqual([true]);
  expect(intact('用“小院子')).toEqual([false]);
  const mended = extractQuotations({
    paragraphs: [
      {
        role: 'body',
        text: '用“小院子”办事。',
        edits: [{ start: 4, end: 6, raw: '?', kind: 'byteshift', grade: 'exact' }],
      },
    ],
  });
  expect(mended.map((row) => row.marksIntact)).toEqual([false]);
});

describe('on any text', () => {
  const pieces = fc.constantFrom(
    ...'“”「」『』‘’"，。：；！？…—《》的他说□\ud800'.split(''),
    '习近平总书记',
    '强调',
    '指出：',
    '村民林小青',
    '“要把桥修好。”',
    '\n',
  );
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 40,
  });

  it('never throws, keeps spans inside their paragraph and in order, and outermost spans apart', () => {
    fc.assert(
      fc.property(text, (parts) => {
        const { paragraphs, found } = read(parts.join(''));
        let last = { paragraph: 0, end: 0 };
        for (const row of found) {
          const length = paragraphs[row.ref.paragraph]?.text.length ?? -1;
          for (const ref of [row.ref, row.cue, row.source]) {
            if (ref === null) continue;
            const whole = paragraphs[ref.paragraph]?.text.length ?? -1;
            expect(ref.start >= 0 && ref.start < ref.end && ref.end <= whole).toBe(true);
          }
          expect(length).toBeGreaterThan(0);
          expect((row.speaker === null) === (row.attribution === 'none')).toBe(true);
          if (row.kind === 'reported') continue;
          if (row.ref.paragraph === last.paragraph)
            expect(row.ref.start).toBeGreaterThanOrEqual(last.end);
          else expect(row.ref.paragraph).toBeGreaterThan(last.paragraph);
          last = row.ref;
        }
      }),
    );
  });

  it('reads a paragraph of 100,000 characters', () => {
    const line = '习近平总书记强调，“要把桥修好”，村民林小青说：“好”。'.repeat(3600);
    expect(read(line).found.length).toBeGreaterThan(3600);
    expect(read('“'.repeat(100_000)).found.length).toBeLessThan(100_000);
    expect(read('的'.repeat(100_000)).found).toEqual([]);
    expect(read('强调，'.repeat(33_000)).found).toEqual([]);
  });
});
