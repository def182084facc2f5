/** Cases from features and reports, where the speaker follows the words. People, places and words are invented. */
import type { QuotationCase } from './attribution-cases.fixture.ts';

export const features: QuotationCase[] = [
  {
    label: 'told to a reporter',
    text: '“以前一下雨就没路走。”柳西社区居民林小青告诉记者。',
    expect: ['speech 林小青: 以前一下雨就'],
  },
  {
    label: 'a day before the name',
    text: '“每逢过节，大家都把菜端出来。”9月8日，70岁的柳西社区居民阿依·买买说。',
    expect: ['speech 阿依·买买: 每逢过节，大'],
  },
  {
    label: 'an act between the name and the verb',
    text: '“路修好了，真好看。”县妇联副主任林小青端详着一张照片，高兴地说。',
    expect: ['speech 林小青: 路修好了，真'],
  },
  {
    label: 'an act before the name',
    text: '“桥通了，大家都念您的好！”讲述着这几年的变化，村支书周大河激动地对习近平总书记说。',
    expect: ['speech 周大河: 桥通了，大家'],
  },
  {
    label: 'two words of the leader',
    text: '“你说。”习近平总书记说。',
    expect: ['speech 习近平: 你说。'],
  },
  {
    label: 'how somebody asks',
    text: '“腿脚还利索吗？”刚坐下，林小青就关切地询问起老人的病情。',
    expect: ['speech 林小青: 腿脚还利索吗'],
  },
  {
    label: 'words that somebody else listened to',
    text: '“大家都富起来了。”听到这里，习近平总书记说，要接着干下去。',
    expect: ['speech –: 大家都富起来', 'reported 习近平: 要接着干下去'],
  },
  {
    label: 'the leader was moved by words of another',
    text: '“我们都搬进新房了。”习近平总书记对社区的变化连连点赞。',
    expect: ['speech –: 我们都搬进新'],
  },
  {
    label: 'whoever hears the words has not said them',
    text: '“三号楼的水管老是漏。”对于老人的意见，区委书记林小青边听边记。林小青很忙。',
    expect: ['speech –: 三号楼的水管'],
  },
  {
    label: 'whose words these were',
    text: '“哪里不满意，就在哪里下功夫。”习近平总书记的话温暖人心。',
    expect: ['speech 习近平: 哪里不满意，'],
  },
  {
    label: 'a calling before the name',
    text: '“大家对修房不了解，还在等。”居民区书记林小青道出了症结。林小青很忙。',
    expect: ['speech 林小青: 大家对修房不'],
  },
  {
    label: 'two voices, one after the other',
    text: '报告指出：“要把桥修好。”党的全会也明确提出：“要把路修平。”',
    expect: ['speech 报告: 要把桥修好。', 'speech 党的全会: 要把路修平。'],
  },
  {
    label: 'an act and a colon',
    text: '区委书记林小青匆匆来了。老林连忙起身：“快请坐，快请坐。”',
    expect: ['speech 林小青?: 快请坐，快请'],
  },
  {
    label: 'the family of the one who is named',
    text: '区委书记林小青匆匆来了。老林家的孩子跑过来：“快请坐，快请坐。”',
    expect: ['speech –: 快请坐，快请'],
  },
  {
    label: 'what is read behind a colon',
    text: '村民林小青来了。林小青看到墙上写着：“路是大家的，要爱护好。”林小青说，好。',
    expect: ['speech –: 路是大家的，'],
  },
  {
    label: 'what the leader reads or hears behind a colon',
    text: '习近平总书记走进院子，人群欢呼起来：“欢迎您到我们村里来！”',
    expect: ['speech –: 欢迎您到我们'],
  },
  {
    label: 'the first person at the end of a sentence',
    text: '23岁的林小青大学毕业后当了讲解员。林小青深受感动，“我们要把这根棒接过来”。',
    expect: ['speech 林小青?: 我们要把这根'],
  },
  {
    label: 'the first person is not the leader’s where he tells of others',
    text: '习近平总书记说，乡亲们都高兴，“我们过上好日子了”。',
    expect: ['reported 习近平: 乡亲们都高兴', 'term: 我们过上好日'],
  },
  {
    label: 'questions in a row',
    text: '习近平总书记来到长桥，关心“如今有几家开店”“桥修得牢不牢”。',
    expect: ['speech 习近平: 如今有几家开', 'speech 习近平: 桥修得牢不牢'],
  },
  {
    label: 'questions summed up by the next paragraph',
    text: '“长桥在什么地方？”\n“有补贴了吗？”\n去年，习近平总书记同村支书周大河交流时，一连串问了不下六个问题。',
    expect: ['speech 习近平?: 长桥在什么地', 'speech 习近平?: 有补贴了吗？'],
  },
  {
    label: 'at somebody’s home',
    text: '在老党员林小青家，习近平总书记坐下拉家常。他表示，民生是大事。',
    expect: ['reported 习近平: 民生是大事'],
  },
  {
    label: 'to whom, not who',
    text: '习近平总书记在长桥小学看书法课时，对围拢过来的孩子们说：“我也练过字，写得不好。”',
    expect: ['speech 习近平: 我也练过字，'],
  },
  {
    label: 'a name in Latin letters, and a body in capitals',
    text: '来访的Marko感慨说：“这里的桥又长又稳。”\nLWB认为，桥还要再修。',
    expect: ['speech Marko: 这里的桥又长', 'reported LWB: 桥还要再修'],
  },
  {
    label: 'what is thought, in marks',
    text: '村民林小青走上桥，林小青认为“新修的桥真的很稳”。',
    expect: ['speech 林小青: 新修的桥真的'],
  },
  {
    label: 'a body that asks behind a dash is not the person before it',
    text: '很快，林小青振作起来——云钢提出“转岗不下岗，转业不失业”。',
    expect: ['speech –: 转岗不下岗，'],
  },
  {
    label: 'a whole sentence behind a comma',
    text: '村民林小青是船工第三代。林小青一度非常焦虑，“几代人守着的渡口没了，往后怎么办？”',
    expect: ['speech 林小青?: 几代人守着的'],
  },
  {
    label: 'words that go on where a report of them ends',
    text: '村支书林小青认为，修桥首先要有图纸。“有了图纸，才能算清要多少料。”大家点头。',
    expect: ['reported 林小青: 修桥首先要有', 'speech 林小青?: 有了图纸，才'],
  },
  {
    label: 'words that go on behind the verb, but not where another answers',
    text: '“路平了。”村支书林小青说。“往后还要种树。”\n“路平了吗？”村支书林小青问。“平了。”',
    expect: [
      'speech 林小青: 路平了。',
      'speech 林小青?: 往后还要种树',
      'speech 林小青: 路平了吗？',
      'term: 平了。',
    ],
  },
  {
    label: 'what stands beside the leader’s reported words is not his',
    text: '习近平总书记强调，这一仗必须打赢。“走一百步，九十步才算一半。”',
    expect: ['reported 习近平: 这一仗必须打', 'speech –: 走一百步，九'],
  },
  {
    label: 'straight marks inside curly ones',
    text: '“他只好向所谓的"经理"解释，说自己没有办过卡。”社区民警林小青介绍。',
    expect: ['speech 林小青: 他只好向所谓'],
  },
  {
    label: 'a promise is no verb of saying',
    text: '“事情快成的时候，难处才最多。”打赢这一仗，兑现对大家的庄严承诺，还要出力。',
    expect: ['speech –: 事情快成的时'],
  },
];
