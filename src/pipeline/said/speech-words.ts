/** Words that decide whether a saying belongs to a stop. Compiled 2026-11 from broadcast transcripts. */

/** Said again and again: no single place or day. */
export const repeatedly =
  /多次|反复|一再|再三|始终|一直|走遍|历来|总是|经常|常常|每次|不止一次|在多个场合/;
/** A meeting follows the stop: what is said next may have been said there. */
export const meeting = /主持召开|座谈会|工作会|会议/;
export const meetingOnTheSpot = /在(?:这里|此|当地|村里)[^。;]{0,12}(?:主持召开|座谈会|会议)/;
/** The paragraph goes on at the stop of the one before: 社区广场上, 在村民家, 离开时. */
export const goesOn =
  /^(?:在(?:此次|这次)?(?:考察|调研|视察)(?:中|时|期间|过程中),|在?(?:社区|村里?|小区|学校|校园|厂区|园区)?(?:广场|车间|现场|操场|村口|教室|食堂|院子)[^,。;]{0,4}[上里内中旁前],|在[^,。;]{0,14}家(?:中|里)?,|(?:离开|临别|告别)[^,。;]{0,8}[时,])/;
/** 在会见李某时: said at the meeting told of before. */
export const atMeeting = /^在?(?:会见|会晤|会谈)[^,。;]{0,12}(?:时|中),/;
export const meets = /(?:分别|共同|亲切)?(?:会见|会晤|同[^,。;]{1,20}(?:举行)?会谈)/;
/** 在讲话中: said in the speech told of before. */
export const inSpeech = /在(?:这次)?(?:讲话|演讲|致辞|发言)中/;
/** 5日的讲话, 5日发表演讲, right after the speaker's name. */
export const speechOn = /^[^,。;]{0,10}日(?:的|发表(?:了)?)(?:讲话|演讲|致辞|发言)/;
