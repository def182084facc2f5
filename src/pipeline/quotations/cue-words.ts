/**
 * Cue words: verbs that introduce words and what may stand around them. All in folded characters
 * (Simplified, half width). Compiled from the annotation guidelines and from a reading of broadcast
 * transcripts, 2022 to 2026. Longer forms stand before the shorter ones they contain.
 */

/** Verbs after which the words stand as somebody's own. */
const saying =
  '强调指出|明确指出|指出|强调|表示|说道|写道|问道|答道|喊道|谈道|讲道|感慨道|坦言|直言|感言|感慨|感叹|宣布|宣告|宣示|宣称|声称|透露|介绍|重申|申明|阐明|阐述|阐释|阐发|谈到|谈起|提到|讲到|回忆|回答|回应|解释|补充|认为|评价|称赞|夸赞|赞叹|赞扬|盛赞|点赞|祝福|祝愿|寄语|写下|写上|告诉|警告|反映(?=[:,])|(?:抱怨|吐槽|留言|发帖|跟帖)(?=道?(?:[:,。]|$))|说|讲|称|问';
/** Verbs that ask something of somebody: the words follow at once or after whom they are asked of. */
const asking =
  '要求|提出|建议|勉励|叮嘱|嘱咐|嘱托|叮咛|告诫|提醒|号召|呼吁|倡导|希望|期望|鼓励|激励|寄望|询问|追问|反问|承诺|明确|寄予厚望';
/** Phrases of acting by words. */
const acts =
  '作出(?:了)?(?:⟪▪{0,60}⟫)?(?:的)?(?:重要|明确|如下|这样的|一系列){0,4}(?:指示|批示|要求|论断|论述|判断|部署|承诺|回答)(?:精神)?|提出(?:了)?(?:殷切|明确|更高|新的|重要|具体){0,4}(?:希望|期望|要求|目标)|发出(?:了)?[^,。;:⟪]{0,12}(?:号召|动员令|倡议|呼吁|誓言)|发表(?:了)?(?:重要)?(?:讲话|演讲|声明|致辞)(?:时)?|寄予(?:了)?厚望|(?:有句|一句|这句|那句|这样一句|说过的|讲的)话';

/** Verbs of saying that make unmarked words reported speech (gold/guidelines.md, "Reported speech"). */
export const reportingCue =
  /(?:强调指出|指出|强调|表示|说道|说|宣布|透露|坦言|介绍说|告诉(?:记者|我们|大家|总台记者|总台央视记者)|介绍|重申|写道|认为)(?=[,:])|(?:强调|指出)(?=(?:要|必须|应当|使)(?!求))|要求(?=:)/g;

/** Any cue; matched on the masked text, see read-paragraph.ts. */
export const cueSource = `${acts}|${saying}|${asking}`;
export const askingCue = new RegExp(`^(?:${asking}|告诉|问)$`);
/** Words of which the cue is only a part. */
export const notACue =
  /(?:小说|据说|传说|学说|解说|游说|听说|俗话说|常言说|老话说|古语说|可以说|应该说|来说|诉说|难说|虽说|照说|名称|简称|堪称|号称|被称|人称|俗称|统称|并称|职称|全称|自称为|访问|慰问|看望慰问|顾问|学问|疑问|提问|请问|演讲|宣讲|听讲|主讲|备受称|不用说|得到回应|积极回应|换句话说|换言之|[的出项条点好》]建议|意见建议|规划建议|对策建议)$/;
export const partOfWord =
  /^(?:说明|说法|建议》|建议书|建议稿|说服|说唱|说理|说起|称为|称作|称号|称之|称呼|称职|称得上|讲话|讲述|讲座|讲解|讲好|讲究|讲台|讲堂|讲师|问题|问答|问世|问卷|问候|问需|问计|问政|表示祝贺|表示感谢|表示欢迎|表示热烈|明确的)/;

/** Sayings without a speaker. */
export const sayingLeadIn =
  /(?:俗话说|俗话讲|常言道|常言说|老话说|老话讲|古语云|古语说|古人云|古人说|古人言|古训|谚语|民谚|农谚|俗语说|俗语|有道是|正所谓|所谓|诗云|歌词|标语|横幅|条幅|牌匾|口号|春联|字样|意思是|意思就是|意为)[^,。;:⟪]{0,6}[,:]?$/;

/** Names of documents, by their last word. */
export const documentWord =
  /(?:协议|协定|公约|条约|宣言|议定书|名录|白皮书|蓝皮书|决议|法案|备忘录|公报|纲要|条例|框架|行动计划书)$/;
/** Nouns that take the words before them as what somebody asked or said: “…”的嘱托. */
export const saidNoun =
  /^的?(?:殷殷|殷切|谆谆|深情|亲切|重要|科学|明确|总|重大|这一|这个|庄严|郑重)*(?:嘱托|嘱咐|叮嘱|教导|教诲|指示|要求|期望|希望|期许|寄语|号召|论断|论述|承诺|讲话|话语|判断)/;
/** Nouns that make the words before them a name: “…”原则. */
export const namingNoun =
  /^的?(?:总|基本|发展|工作|重要|这一|这个|科学)*(?:原则|战略|理念|思路|使命|政策|方针|精神|目标|格局|工程|行动|计划|活动|模式|机制|体系|思想|布局|经验|倡议|构想|定位|主题|口号|标语|称号|荣誉)/;
