/**
 * Tables for recognising names: family names, titles, transliteration characters, last words of
 * bodies and groups. Folded characters. Family names after the 2020 household register's most
 * frequent (Ministry of Public Security, 2021); the rest collected from broadcast transcripts.
 */

export const familyNames = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤习温牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉仝迪裘须逯揭邸阚郗逄阙郦狄茅隗戎幸郜屠莘雍寿扈浦茹晁宣宓竺糜',
);
export const compoundFamilyNames =
  /^(?:欧阳|上官|司马|诸葛|司徒|尉迟|皇甫|令狐|慕容|东方|公孙|夏侯|端木|百里|呼延)/;

/** Characters that given names do not use: a string with one of them is no name. */
export const notInNames =
  /[的了在和与是说对将等及也都就从被把为不向给到由以让该此其每各这那哪个们啊吗呢吧很太最更还又再只已着过地得]/;

/** Titles and callings that stand before a name, or for one. */
export const titles =
  '国家主席|副主席|主席|副总理|总理|委员长|总统|首相|国王|王储|酋长|外交部长|外长|部长|大臣|国务卿|秘书长|总司令|司令员|司令|发言人|总书记|第一书记|副书记|村支书|支书|书记|副市长|市长|省长|县长|区长|镇长|乡长|村长|局长|处长|科长|厅长|司长|署长|总监|主管|总监制|主任|常委|贸易委员|执委会委员|委员|代表|院士|副教授|教授|研究员|高级工程师|总工程师|工程师|总设计师|设计师|主任医师|医师|医生|护士长|护士|教师|老师|校长|院长|馆长|所长|站长|大队长|中队长|队长|班长|组长|队员|总经理|经理|董事长|总裁|首席执行官|首席经济学家|经济学家|负责人|工作人员|员工|工人|职工|技术员|技师|工匠|飞行员|航天员|村民|居民|市民|农民|牧民|渔民|老人|大爷|大妈|大叔|大姐|大哥|阿姨|奶奶|爷爷|种植户|养殖户|种粮大户|经营户|商户|店主|老板|游客|旅客|大学生|学生|同学|志愿者|网格员|社区工作者|老党员|党员|驻村干部|干部|记者|专家|学者|分析师|分析人士|消费者|乘客|司机|快递员|外卖员|小伙子|小伙|姑娘|青年|妻子|丈夫|母亲|父亲|儿子|女儿|传承人|创始人|合伙人|会长|理事长|理事|行长|检察官|法官|警官|民警|战士|士兵|军士|教导员|指导员|连长|营长|团长|旅长|政委|机长|船长|舰长|主教练|教练|运动员|选手|得主|作家|诗人|导演|演员|议长|议员|参议员|总参谋长|高级代表|特别代表|特使|大使|总领事|领事|总干事|领导人|高级专员|协调员|负责人员|特首|行政长官';

/** Groups that speak with one voice. */
export const groupWords =
  /^(?:[^的,。;:]{0,16}的)?(?:广大|当地|现场|许多|不少|很多|多位|与会|各国|两国|中外|海内外|受访|一些|一位|多名|基层|各族|各级|社会各界|其他|部分){0,6}(?:大家|大伙儿?|乡亲们|老乡们|网友|专家学者|专家们?|学者们?|分析人士|业内人士|有关人士|知情人士|消息人士|各界人士|人士|党员干部群众|干部群众|党员群众|党员干部|党员、干部|干部职工|职工群众|群众们?|居民们|村民们|同学们|孩子们|学生们|官兵们|战士们|老人们|代表们|委员们|代表委员|与会者|与会嘉宾|多家机构|与会代表|与会人员|与会专家|参会代表|游客们|师生们|青年们|双方|各方|多国|有人|人们|村民|居民|游客|观众|旅客|媒体)$/;

/** Last words of bodies. */
export const bodyWords =
  /(?:党中央|中央|国务院|政府|外交部|国防部|商务部|[^,。]部|委员会|[^协聚机社约]委|[^,。机]局|总署|[^,。部签]署|办公室|国台办|[^,。主举]办|研究院|科学院|医院|学院|法院|检察院|大学|中学|小学|学校|秘书处|组织|中心|集团|公司|银行|央行|通讯社|新华社|[^,。会旅]社|日报|晚报|时报|[^,。汇通上情预警播公研海简捷喜战周]报|电视台|[^,。后平舞澳]台|协会|学会|联合会|基金会|理事会|大会|全会|安理会|议会|会议|座谈会|峰会|欧盟|联盟|北约|世卫组织|联合国|总部|司令部|中方|美方|俄方|日方|韩方|欧方|乌方|以方|伊方|军方|警方|院方|校方|台湾当局|当局|使馆|总统府|白宫|克里姆林宫|五角大楼|哈马斯|真主党|胡塞武装|武装|消防局|国际货币基金组织|世界银行)$/;

/** Titles of documents as speakers: 《…》, 党的二十大报告. */
export const documentWords =
  /(?:》|报告|通报|决定|纲要|意见|通知|公报|条例|规划|建议|白皮书|宪法|党章|决议|声明|文章|社论|评论|文件|方案|办法|宣言|回信|贺信|贺电|讲话|要点|草案|公告|贺词|祝词|批示|指示|来信|信中|书信|论述|谈话|数据|研究|调查|民调|消息|报道)$/;

/** Characters of transliterated names (Xinhua, Names of the World's Peoples). */
const transliteration = new Set(
  '阿埃艾安昂奥巴白班邦贝本比彼宾波伯博勃卜布查达戴丹道德登邓迪蒂丁东杜多厄恩尔法凡范菲费芬冯弗夫福盖甘高戈格古哈海汉豪赫亨洪胡华霍基吉加贾杰金京卡凯坎康考科克肯库夸奎拉莱赖兰朗劳勒雷里丽利莉连列林琳龙隆卢鲁伦罗洛吕马玛迈麦曼梅蒙米密明摩莫默姆穆纳娜乃南内尼年涅宁纽农努诺欧帕潘佩彭皮平普奇契恰强乔切钦琴丘让热日荣茹儒瑞萨塞赛桑森沙莎山尚绍舍申生施石史舒斯丝松苏索塔泰坦汤唐特滕提田廷通图托瓦旺威韦维伟沃翁乌武西希锡夏香肖谢辛欣休许雅亚扬耶叶伊因英尤于约云泽扎詹珍芝治朱兹祖佐毕冈根圭黑季喀廖娅娃妮黛蕾露薇莲妲姬昆帝弥摩默那奈涛托肯钱阮苏春福辉林顿茨齐思良永苗诺敏仁森毛宾尹梅劳什歇额昌贡别富',
);

/** 阿依·买买 behind a calling: a point between syllables makes a name of what are no words. */
export function isPointedName(name: string): boolean {
  return (
    /^\p{Script=Han}{1,8}(?:·\p{Script=Han}{1,8}){1,3}$/u.test(name) &&
    !/[的了在和与是说对将被]/.test(name)
  );
}

export function isTransliterated(name: string): boolean {
  if (name.length < 2 || name.length > 16) return false;
  return Array.from(name).every((char) => char === '·' || transliteration.has(char));
}

/** Words whose first character could also go on with a transliterated name before them: 某某日前, 某某多次. */
const afterName =
  /^(?:日前|日本|本人|本月|本周|本次|本届|提出|提醒|提到|提议|提交|提及|通过|通电|通报|明确|明天|明年|希望|特别|特意|特地|特使|多次|当天|当日|当晚|同日|加入|加大|加强|马上|亲自|普遍|安排|布置|金|道|来|所|得|可|先生|女士)/;

/** Where the transliterated name ends that begins at `start`; `start` where none does. At most 16 characters. */
export function endOfTransliterated(text: string, start: number): number {
  let end = start;
  while (end < start + 16) {
    const char = text.charAt(end);
    if (char === '' || (char !== '·' && !transliteration.has(char))) break;
    if (end >= start + 2 && afterName.test(text.slice(end, end + 3))) break;
    end++;
  }
  return end;
}

/** Common words that begin with a character that is also a family name. */
const commonWord =
  /^(?:殷切|殷殷|庄严|谈话|连线|许多|商户|申诉|官兵|卫队|党章|古人|班禅|明州|白皮|贺词|贺电|关于|关心|关注|关键|关系|关怀|关爱|关切|成为|成立|成功|成长|成员|成果|高度|高兴|高质|高标|高水|高效|高校|高原|高速|安全|安排|安置|安徽|安装|方面|方式|方向|方便|方案|方法|支持|支部|支付|支援|时间|时候|时代|时任|时常|时刻|常务|常态|常年|金融|金额|金秋|万元|万人|万名|周边|周围|周年|水平|平安|平均|平台|和平|和谐|明确|明年|明显|明天|马上|项目|路线|路上|任务|任何|任期|相关|相信|向前|全国|全面|全体|全力|全球|全部|全市|全省|全县|全村|全军|全程|全年|华人|华侨|华为|石油|石化|龙头|江苏|江西|云南|黄河|黄金|白天|白色|田间|田野|夏季|夏天|雷达|武装|武汉|武警|温暖|温度|温室|施工|施行|包括|包装|包村|单位|单独|应对|应当|应急|应该|应用|应邀|连续|连接|连日|连夜|车间|车辆|车上|房屋|房间|党员|党中|党组|党支|党委|党政|党群|宁夏|古代|古城|农村|农业|农民|国家|国内|国际|国防|边境|边防|曾经|曾任|管理|管控|解决|解放|解读|充分|充满|能够|能源|能力|青海|祖国|祝福|盛夏|景区|尚未|强调|强化|强烈|荣获|荣誉|季度|余名|满意|满足|满怀|满载|计划|计算|谈到|谈及|谢谢|贺信|戴上|席卷|封闭|花园|查看|游客|游览|权益|司法|司机|习惯|危险|公司|公里|公开|丰收|丰富|通过|通报|通知|通讯|从事|从业|家庭|家园|居民|居住|东西|东部|东方|南部|南方|西部|北京|北部|段时|毛利|纪念|纪委|纪检|童年|曲目|康复|康养|文化|文明|文旅|文艺|文物|文件|来自|来到|来源|利用|利益|安宁|安居|陆续|陆军|严格|严重|严肃|严厉|柴油|汤加|钱袋|乐观|乐意|乔迁|米粮|元首|元旦|元宵|宫殿|鲜花|牛羊|牛奶|羊群|简单|简介|简称|经济|经过|经常|经验|经营|容易|舒适|尤其|尤为|申请|申报|申遗|海军|海外|海上|海南|海洋|海关|海域|冷链|热情|师生|师范|苗木|苗圃|苗族|车主|顾客|顾问|沙漠|沙滩|甘肃|贵州|花卉|花费|孔子|左右|左侧|宋代|唐代|汉代|明代|明清|元代|商业|商品|商务|商贸|井冈|步伐|步行|易地|易货|宣布|宣传|宣讲|宣读|宣言|宣告|宣示|桂林|桂冠|冀望|姬松|必须|须要|须知|仇恨|巩固|幸福|幸好|幸运|寿命|仲裁|仲夏|敖包|茅台|浦东|浦江|卜算|戎装|荆州|荆楚|寇准|屠宰|雍和|郎朗|黎明|黎族|原本|原因|原来|原则|储备|储存|班子|班组|班级)/;

/** 某主席, 某总理: a family name and a title. */
const calling = /(?:主席|书记|总理|总统|首相|部长|主任|先生|女士|老师|代表|记者|委员)$/;

/** A Chinese name of two or three characters (four with a compound family name). */
export function isChineseName(name: string): boolean {
  if (notInNames.test(name) || commonWord.test(name) || calling.test(name)) return false;
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  if (compoundFamilyNames.test(name)) return name.length >= 3;
  return name.length <= 3 && familyNames.has(name.charAt(0));
}

/** Books and essays whose author the reader is taken to know. Title in folded characters. */
export const authors: Record<string, string> = {
  之江新语: '习近平',
  摆脱贫困: '习近平',
  '干在实处 走在前列': '习近平',
  习近平谈治国理政: '习近平',
  '知之深 爱之切': '习近平',
  习近平著作选读: '习近平',
};
