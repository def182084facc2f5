/** Words that tell of a visit, and those that show that there was none. Compiled 2026-11 from broadcast transcripts. */

/** Verbs whose object is the place gone to. */
const arriveVerbs =
  '来到过|来到了|来到|重返|回到了|回到|来过|到过|去过|走进了|走进|走访了|走访|前往|赶赴|奔赴|抵达|到访|踏访|重访';
/** Verbs of looking; the place must follow at once, and be named. */
const lookVerbs =
  '深入到|深入|视察了|视察|考察了|考察|调研了|调研|参观了|参观|察看了|察看|查看了|查看|看望慰问|看望|慰问|访问了|访问';
/** Ways of going that tell of a visit only with a verb of visiting after the place. */
const goVerbs = '赴|到|来|去';

export const visitWords = new RegExp(`${arriveVerbs}|${lookVerbs}|${goVerbs}|下|在`, 'g');
export const arrives = new RegExp(`^(?:${arriveVerbs})$`);
export const looks = new RegExp(`^(?:${lookVerbs})$`);

/** 看到, 直到, 上去, 存在: the syllable belongs to another word. */
export const otherWordBefore: Record<string, RegExp> = {
  到: /[看得感提听受达做遇走想见直谈收等感接说拿找碰学赶轮迟报周达不一回来]$/,
  来: /[以近从后本未带起归历往上下出过回看原将越到迎]$/,
  去: /[过出上下失回进拿远离除]$/,
  赴: /[奔赶]$/,
  在: /[存现实正所内旨不好潜自何]$/,
  下: /^$/,
};

/** Where the words of the place end. */
export const slotEnd =
  /[,。;:!?⟪⟫▪'《》\n]|来到|走进|前往|考察|调研|视察|检查|看望|慰问|走访|参观|察看|查看|了解|指导|主持|召开|举行|听取|同当地|同干部|同村|与当地|与干部|与村|与牧民|时(?=[,候,就强指说曾专对的]|$)|期间|途中|习近平|总书记|李克强|强调|指出|提出|时任|看到|看一看|看看|看|实地|亲自|亲切|专程|一起|过年|过节|工作|主办|出席|参加|会见|接见|发表|作出|得知|得到|明确|要求|叮嘱|嘱托|勉励|对(?=[一-龥]{0,6}说)|并|再次|就(?=[一-龥]{0,12}(?:进行|作|开展))|进行|已|曾/;
/** Follows the words of the place and makes a visit of going there. */
export const visitAfter =
  /^(?:(?:进行了?|开展了?|实地|专程|亲自|调查|工作|检查)*)(?:考察|调研|视察|看望|慰问|走访|参观|检查|指导|察看|查看|访问|走了走)/;
/** Not a visit: a committee, a report, the going itself. */
export const notVisitAfter =
  /^(?:考察|调研|视察|检查|慰问|访问)(?:团|组|报告|成果|座谈会|员|演出|信|电)/;

/** Stands right before the verb where the visit did not take place or had not yet. */
export const unreal =
  /(?:未|没有|没能|没|不曾|从未|将|将要|即将|计划|准备|打算|希望|邀请|期盼|期待|盼望|盼着|想|拟|欢迎|如果|假如|若|请|能|愿|可以|应该|必须|要多|总要|总会|常|经常|不)(?:您|你|他|大家|各位|再次?|亲自|专程|也|都)?$/;
export const notThere = /视频|连线|线上|云(?:考察|参观)|通过电话|致电|回信|贺信|来信/;

/** 在北京，习近平会见…: occasions, not visits to the place. */
export const occasions =
  /^[^,。;]{0,16}?(?:主持|出席|会见|会晤|接见|会谈|举行|发表|召开|宣布|签署|致辞|致信|通电话|乘专机|离开|抵离|同.{1,14}(?:会谈|会晤|通话)|回信|观看|宴请|陪同|任职|工作期间|工作时|担任|当选|代表团)/;

/** 又来到, 随后走进: the same journey goes on, though a paragraph lies between. */
export const sameJourney = /(?:又|随后|接着|紧接着|之后|其后|还)[^,。;]{0,4}$/;
/** Nothing but when and by which road stands before a verb of arriving whose subject follows: 某年重返某村时,总书记…. */
export const whenOnly =
  /^(?:[\d年月日,]|春节|中秋|国庆|前夕|[上下]午|今天|昨天|今年|去年|当天|随后|此后|后来)*$/;

/** Somebody else acts between the leader's name and the verb. */
export const otherActor =
  /(?:记者|我们|村民|群众|游客|居民|代表团|专家|学生|同学|党员|队员|人员|企业|团队|国务院|乡亲|网友|市民|调研组|工作组|巡视组|人们|大家|他们|她们|小朋友|孩子|老师|代表们|干部|书记(?!习)|队伍|患者|观众|外宾|总统|首相|总理(?!李)|嘉宾)[^,。;]{0,6}$/;

/** The telling looks back from another visit: 曾, 时任, 回忆起. */
export const recollection = /曾|时任|回忆|来过|到过|去过|当年|年前|初来/;

/** Verbs of acting on the spot, after 在 a place. */
export const actsThere =
  /^[^,。;]{0,10}?(?:考察|调研|视察|察看|查看|看望|慰问|走访|参观|看|听|同|与|和|了解|询问|指出|强调|要求|叮嘱|嘱托|勉励|对[^,。;]{1,12}说|说|提出|仔细|详细|亲切|驻足|种下|体验|重温|问|向[^,。;]{1,12}(?:致以|拜年|祝福|问好)|深情|走进|参加劳动|称赞|肯定|希望|表示|讲)/;
/** A saying with its subject left out, right after 在 a place. */
export const saysThere =
  /^,?(?:深刻|明确|再次|又|特别|深情地?|语重心长地?)?(?:指出|强调|要求|叮嘱|嘱托|勉励|提出|说|表示)/;

/** Going to a ceremony or a meeting is no visit to the place. */
export const forOccasion =
  /^(?:[^,。;]{0,4},?(?:出席|参加(?!.{0,6}植树|劳动)|会见|检阅|敬献|主持|瞻仰.{0,6}仪式)|[^,。;]{0,4},(?:在[^,。;]{0,10}掌声中,)?亲切接见)/;
/** What follows a verb of saying is what was said, except 我来过…. */
export const saysBetween = /指出|强调|要求|表示|说[,:]|提出|希望|勉励|嘱托|叮嘱|号召|宣布/;

/** After the place within the same words: an occasion or a body named after the place. */
export const notOfPlace = /人大|政协|派驻|代表团|代表队|全团|会议|大会|仪式|峰会|论坛|使团/;
/** 三次来到, 多次到…调研: several visits, which one date does not date. */
export const severalTimes = /(?:[两三四五六七八九十多数几\d]次)[^,。;次第]{0,6}$/;
