/** Cases where the text beside the words tells who says them. People, places and words are invented. */
import type { QuotationCase } from './attribution-cases.fixture.ts';

export const neighbours: QuotationCase[] = [
  {
    label: 'a name in Latin letters, and later a pronoun',
    text: '游客Marko Vell感慨说：“桥上的风很舒服。”\n他还和家乡比了比：“我们那里也有桥，可是没有这么多人。”\n他说：“明年还要来。”',
    expect: [
      'speech Marko Vell: 桥上的风很舒',
      'speech Marko Vell?: 我们那里也有',
      'speech Marko Vell: 明年还要来。',
    ],
  },
  {
    label: 'who said this, in the next paragraph',
    text: '“桥修好了，菜当天就能运出去。”\n说这话的是柳西村菜农林小青。\n“路也平了。”说出这番话的正是村民周大河。',
    expect: ['speech 林小青: 桥修好了，菜', 'speech 周大河: 路也平了。'],
  },
  {
    label: 'in whose eyes',
    text: '“桥修好了，菜当天就能运出去。”在菜农林小青看来，这座桥改变了村子。',
    expect: ['speech 林小青?: 桥修好了，菜'],
  },
  {
    label: 'a group goes on in paragraphs of its own',
    text: '外地网友纷纷表示：这才是真正的长桥。\n“看到老人在桥上这么开心，真有点羡慕啊。”\n“去过的人都会发现，这里和别处不一样。”\n值得一提的是，桥还得了奖。',
    expect: [
      'reported 外地网友: 这才是真正的',
      'speech 外地网友?: 看到老人在桥',
      'speech 外地网友?: 去过的人都会',
    ],
  },
  {
    label: 'words go on in the next paragraph, but not where it tells of another next',
    text: '林小青告诉记者：“桥修好了，菜当天就能运出去。”\n“一年能多挣两万元呢，我很满意。”\n村里还要修路。\n林小青告诉记者：“新路明年就能通。”\n“我跑运输最怕下雨天。”\n周大河坦言：“如今不怕了。”',
    expect: [
      'speech 林小青: 桥修好了，菜',
      'speech 林小青?: 一年能多挣两',
      'speech 林小青: 新路明年就能',
      'speech –: 我跑运输最怕',
      'speech 周大河: 如今不怕了。',
    ],
  },
  {
    label: 'after a question another answers',
    text: '林小青问：“桥修好了没有？”\n“修好了，菜当天就能运出去。”\n村里还要修路。',
    expect: ['speech 林小青: 桥修好了没有', 'speech –: 修好了，菜当'],
  },
  {
    label: 'never for the leader',
    text: '习近平总书记问村民：“桥修好了没有？”习近平总书记又说：“要把路也修好。”\n“我们都盼着新路早点通车呢。”\n村里还要修路。',
    expect: [
      'speech 习近平: 桥修好了没有',
      'speech 习近平: 要把路也修好',
      'speech –: 我们都盼着新',
    ],
  },
  {
    label: 'a person introduced, then words of a sentence',
    text: '三号楼住着退休教师林小青。林小青在这里生活了四十年。“以前出门一身泥，我都不敢下楼。”如今，路平了。',
    expect: ['speech 林小青?: 以前出门一身'],
  },
  {
    label: 'two persons before the words: nobody',
    text: '退休教师林小青在楼下遇到村民周大河。林小青和周大河都没带伞。“以前出门一身泥，我都不敢下楼。”',
    expect: ['speech –: 以前出门一身'],
  },
  {
    label: 'a watchword beside a person is not his',
    text: '退休教师林小青走到桥头。林小青停下脚步。“敢修路，能架桥，惠及千家万户！”这句标语很醒目。',
    expect: ['speech –: 敢修路，能架'],
  },
  {
    label: 'a paragraph in the first person between two about one person',
    text: '船工林小青愣住了。\n“家里人都知道我放假了，我该怎么开口？”\n思索再三，林小青决定出船。林小青说，人总要过河。',
    expect: ['speech 林小青?: 家里人都知道', 'reported 林小青: 人总要过河'],
  },
  {
    label: 'a paragraph that opens with a report and ends in words',
    text: '工程师林小青认为，桥有很多种。最难的是拱桥。“有的桥看着简单，算起来要半年，图纸堆满一屋。”',
    expect: ['reported 林小青: 桥有很多种', 'speech 林小青?: 有的桥看着简'],
  },
  {
    label: 'two who talk by turns: the next words may be either’s',
    text: '村支书林小青笑了，问周大河：“你今年多大了？”“六十了。”周大河说。“身子骨真硬朗，再干十年！”随后，两人上了桥。',
    expect: ['speech 林小青: 你今年多大了', 'speech 周大河: 六十了。', 'speech –: 身子骨真硬朗'],
  },
  {
    label: 'an act of one who speaks, behind the words and before them',
    text: '“桥修好了，菜当天就能运出去。”提起新桥，菜农林小青打开了话匣子。\n“一年多挣两万元。”林小青算了一笔账。\n谈及往后，林小青信心十足：“明年还要种两亩。”',
    expect: [
      'speech 林小青: 桥修好了，菜',
      'speech 林小青: 一年多挣两万',
      'speech 林小青?: 明年还要种两',
    ],
  },
  {
    label: 'words cut in two by the speaker',
    text: '“桥修好了，”林小青回忆道，“我们的菜当天就能运出去。”',
    expect: ['speech 林小青: 桥修好了，', 'speech 林小青: 我们的菜当天'],
  },
  {
    label: 'an adverb of three letters does not eat the name',
    text: '“桥修好了，我们都高兴。”种了二十年菜的林小青乐呵呵地说道。\n“路也平了，我们都高兴。”周大河高高兴兴地说道。',
    expect: ['speech 林小青: 桥修好了，我', 'speech 周大河: 路也平了，我'],
  },
  {
    label: 'somebody without a name who weeps before a colon',
    text: '送别那天，村民泪流满面：“你不是说好还要回来的吗？”',
    expect: ['speech 村民?: 你不是说好还'],
  },
  {
    label: 'a child by the whole name',
    text: '与家人同来的林小宝小朋友跑到前面。小林小宝对村支书周大河说：“爷爷好！”',
    expect: ['speech 林小宝: 爷爷好！'],
  },
  {
    label: 'a name no title goes before, with the same feeling',
    text: '开饭店的林大勇也有同感，“以前办手续得跑好几趟，如今只用去一次。”',
    expect: ['speech 林大勇?: 以前办手续得'],
  },
  {
    label: 'a report and a complaint',
    text: '业主林女士反映：“楼道的灯坏了半年也没人修。”\n“电梯也停了三天。”业主周女士抱怨道。',
    expect: ['speech 林女士: 楼道的灯坏了', 'speech 周女士: 电梯也停了三'],
  },
  {
    label: 'words about a person, or that a person remembers, are not that person’s',
    text: '退休教师林小青每周都来送菜。林小青从不收钱。“这孩子真好，我们都念着呢。”\n林小青住在桥头。林小青一直难忘那一天。“大家的路修好了，我们就放心了。”\n林小青起得早。林小青每天扫桥。“小林真是热心人，我们都念着呢。”',
    expect: ['speech –: 这孩子真好，', 'speech –: 大家的路修好', 'speech –: 小林真是热心'],
  },
  {
    label: 'after the leader was named nobody is given the words',
    text: '习近平总书记走上长桥。林小青站在桥头。“大家的路修好了，我们就放心了。”桥头很热闹。',
    expect: ['speech –: 大家的路修好'],
  },
];
