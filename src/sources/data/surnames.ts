/**
 * The commonest surnames of one character, Simplified: they cover nine in ten people. Ordered as in the Ministry of Public
 * Security's yearly lists of names (2019 to 2021), read from general knowledge in November 2026; words that begin a note
 * more often than a name (全, 完, 图, 本, 时) are left out.
 */
export const surnames: ReadonlySet<string> = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊殷温施洪翟安颜倪牛俞章鲁葛季毕聂焦齐梅耿伍申佘邢卫霍柴屈喻鲍穆柳',
);
