/**
 * The themes: which words assign them, and which longer words look like them and do not. In Simplified
 * characters. Drawn up for this project from the wording of articles on community visits and community
 * governance and revised on quotations of transcript pages; words general enough to stand anywhere in a
 * political text (发展, 安全, 落实, 环境) are left out. Taken 2026-11-22.
 */
import type { Localized } from '../../../schema/bundle.ts';

export interface ThemeEntry {
  /** Stable: it stands in links. */
  id: string;
  label: Localized;
  /** What belongs to the theme. */
  description: Localized;
  /** Words that assign it, separated by spaces; two characters or more each. */
  terms: string;
  /** Words that contain or overlap a term and cancel it there. */
  negativeTerms: string;
}

export const taxonomy: readonly ThemeEntry[] = [
  {
    id: 'dangjian-yinling',
    label: { 'zh-Hans': '党建引领', 'zh-Hant': '黨建引領', en: 'Party building in the lead' },
    description: {
      'zh-Hans': '党的领导和党的建设，尤其是以党建引领基层治理。',
      'zh-Hant': '黨的領導和黨的建設，尤其是以黨建引領基層治理。',
      en: 'Party leadership and Party building, above all as what steers grassroots governance.',
    },
    terms:
      '党建引领 抓党建 抓好党建 党的建设 党建工作 基层党建 党建联建 红色物业 ' +
      '党组织领导 党组织的领导 加强党的领导 党的领导核心 党的领导作用 发挥领导作用 ' +
      '党建统领',
    negativeTerms: '党组织领导班子',
  },
  {
    id: 'jiceng-zuzhi',
    label: {
      'zh-Hans': '基层组织与战斗堡垒',
      'zh-Hant': '基層組織與戰鬥堡壘',
      en: 'Grassroots organisations as strongholds',
    },
    description: {
      'zh-Hans': '基层党组织的建设、作用和体系：战斗堡垒、神经末梢、执政根基。',
      'zh-Hant': '基層黨組織的建設、作用和體系：戰鬥堡壘、神經末梢、執政根基。',
      en: 'Building primary Party organisations: strongholds, nerve endings, the base of governing.',
    },
    terms:
      '基层党组织 基层组织 基层的组织 党的基层组织 社区党组织 社区党委 农村党组织 ' +
      '村党组织 村党支部 党支部 战斗堡垒 神经末梢 软弱涣散 向最基层延伸 抓基层 ' +
      '执政之基 执政基础 执政根基 村两委 村“两委”',
    negativeTerms: '',
  },
  {
    id: 'shequ-fuwu',
    label: {
      'zh-Hans': '社区建设与服务',
      'zh-Hant': '社區建設與服務',
      en: 'Community building and services',
    },
    description: {
      'zh-Hans': '把社区建好、把服务送到居民身边：便民、为民、安民。',
      'zh-Hant': '把社區建好、把服務送到居民身邊：便民、為民、安民。',
      en: 'Building up the community and bringing services to the residents’ door.',
    },
    terms:
      '社区服务 社区各方面服务 社区有服务 社区工作 社区建设 社区功能 社区为民 ' +
      '社区活动 社区环境 服务居民 服务社区居民 便民服务 便民 便民利民 办事更方便 ' +
      '办事方便 生活和办事 党群服务中心 家门口的服务 家门口服务 居民有需求 ' +
      '居民实际需要',
    negativeTerms: '社区工作者 社区工作人员 以便民',
  },
  {
    id: 'yilao-yixiao',
    label: { 'zh-Hans': '一老一小', 'zh-Hant': '一老一小', en: 'The old and the young' },
    description: {
      'zh-Hans': '养老、托育，对老年人和儿童的关心照料。',
      'zh-Hant': '養老、托育，對老年人和兒童的關心照料。',
      en: 'Care for the elderly and for children.',
    },
    terms:
      '一老一小 一老、一小 老年人 老年 老人 养老 老龄 老有所养 老有所依 敬老 ' +
      '孝老 退休生活 孩子 托育 托幼 幼儿 婴幼儿 少年儿童 关爱儿童 儿童友好 ' +
      '困境儿童 儿童福利 儿童健康 老人和儿童 老人儿童 老弱妇幼 留守儿童 小朋友',
    negativeTerms: '老年间 红孩子 古老人 元老人',
  },
  {
    id: 'jiceng-jianfu',
    label: {
      'zh-Hans': '为基层减负',
      'zh-Hant': '為基層減負',
      en: 'Relieving the grassroots of burdens',
    },
    description: {
      'zh-Hans': '明确基层权责，整治形式主义，减轻基层负担。',
      'zh-Hant': '明確基層權責，整治形式主義，減輕基層負擔。',
      en: 'Clear duties for the grassroots, less formalism, lighter burdens.',
    },
    terms:
      '减负 减轻基层负担 基层负担 明确权责 权责清单 职责清单 职责事项 压给基层 ' +
      '推给基层 甩给基层 给基层松绑 文山会海 小马拉大车 形式主义 指尖上的负担',
    negativeTerms:
      '学生减负 企业减负 为企业减负 作业减负 减税减负 松绑减负 减负增效 就医减负 ' + '医药减负',
  },
  {
    id: 'minzu-tuanjie',
    label: { 'zh-Hans': '民族团结', 'zh-Hant': '民族團結', en: 'Unity of the ethnic groups' },
    description: {
      'zh-Hans': '各民族交往交流交融，铸牢中华民族共同体意识。',
      'zh-Hant': '各民族交往交流交融，鑄牢中華民族共同體意識。',
      en: 'Contact and unity among the ethnic groups; a shared sense of nationhood.',
    },
    terms:
      '民族团结 各族群众 各族人民一家亲 各族人民团结 各族人民大团结 各民族 ' +
      '各族同胞 各族儿女 中华民族共同体 中华民族一家亲 民族一家亲 中华民族大家庭 ' +
      '石榴籽 交往交流交融 少数民族 民族工作 民族区域自治 手足相亲',
    negativeTerms:
      '全国各族群众 世界各民族 各民族国家 阿拉伯各民族 两岸交往交流交融 巴勒斯坦民族团结 民族团结政府 各族人民团结奋斗',
  },
  {
    id: 'yiqing-fangkong',
    label: { 'zh-Hans': '疫情防控', 'zh-Hant': '疫情防控', en: 'Epidemic control' },
    description: {
      'zh-Hans': '新冠肺炎等疫情的防控，社区防线，防控力量。',
      'zh-Hant': '新冠肺炎等疫情的防控，社區防線，防控力量。',
      en: 'Control of COVID-19 and other epidemics, and the community as its line of defence.',
    },
    terms:
      '疫情 防疫 抗疫 战疫 新冠 联防联控 群防群控 外防输入 核酸检测 疫情防控 ' +
      '社区防控 防控力量',
    negativeTerms:
      '猪瘟疫情 动物疫情 禽流感疫情 植物疫情 口蹄疫疫情 霍乱疫情 埃博拉疫情 ' +
      '猴痘疫情 动物防疫 麻疹疫情',
  },
  {
    id: 'gongjian-gongzhi',
    label: {
      'zh-Hans': '群众自治与共建共治共享',
      'zh-Hant': '群眾自治與共建共治共享',
      en: 'Self-government and shared governance',
    },
    description: {
      'zh-Hans': '居民、村民自我管理，群众参与，共建共治共享。',
      'zh-Hant': '居民、村民自我管理，群眾參與，共建共治共享。',
      en: 'Residents governing themselves; building, governing and sharing together.',
    },
    terms:
      '群众自治 群众自治性 居民自治 村民自治 自治机制 自治组织 自我管理 自我服务 ' +
      '共建共治共享 共建共治 共治共享 群众参与 居民参与 群众积极性 群众的积极性 ' +
      '基层民主 民主协商 村规民约 居民公约 邻里 志愿服务 志愿者 社会工作者 ' +
      '把群众组织起来 人人参与 人人尽责',
    negativeTerms: '',
  },
  {
    id: 'jiceng-zhili',
    label: {
      'zh-Hans': '基层与社会治理',
      'zh-Hant': '基層與社會治理',
      en: 'Grassroots and social governance',
    },
    description: {
      'zh-Hans': '社区治理、基层治理、城市治理的体系和能力。',
      'zh-Hant': '社區治理、基層治理、城市治理的體系和能力。',
      en: 'The system and capacity of governing communities, towns and cities.',
    },
    terms:
      '基层治理 社区治理 城乡社区治理 社会治理 城市治理 乡村治理 基层社会治理 ' +
      '市域社会治理 治理能力',
    negativeTerms:
      '全球治理能力 国家治理体系和治理能力 国家治理能力 政府治理能力 经济治理能力 ' +
      '网络治理能力 海洋治理能力',
  },
  {
    id: 'tuopin-xiangcun',
    label: {
      'zh-Hans': '脱贫与乡村振兴',
      'zh-Hant': '脫貧與鄉村振興',
      en: 'Out of poverty, rural revitalisation',
    },
    description: {
      'zh-Hans': '脱贫攻坚、全面小康、农业农村现代化与乡村振兴。',
      'zh-Hant': '脫貧攻堅、全面小康、農業農村現代化與鄉村振興。',
      en: 'Ending poverty, moderate prosperity, the modern countryside.',
    },
    terms:
      '脱贫 贫困 扶贫 精准帮扶 常态化帮扶 乡村振兴 乡村全面振兴 乡村要振兴 ' +
      '乡村建设 乡村产业 乡村旅游 全面小康 小康社会 建小康 农业农村 农业现代化 ' +
      '农业强国 农村改革 农村的小康 农村基本经营制度 农村现代化 三农 新农村 ' +
      '和美乡村 美丽乡村 共同富裕 村集体经济 富民产业 土地承包 老区人民 革命老区',
    negativeTerms: '第三农 十三农',
  },
  {
    id: 'zhua-luoshi',
    label: {
      'zh-Hans': '抓落实（钉钉子）',
      'zh-Hant': '抓落實（釘釘子）',
      en: 'Getting things done: driving in the nail',
    },
    description: {
      'zh-Hans': '以钉钉子精神把部署落到实处，一抓到底，久久为功。',
      'zh-Hant': '以釘釘子精神把部署落到實處，一抓到底，久久為功。',
      en: 'Carrying decisions through with the persistence of someone driving in a nail.',
    },
    terms:
      '抓落实 钉钉子 敲钉子 一抓到底 常抓不懈 久久为功 一锤接着一锤 一茬接着一茬 ' +
      '一年接着一年 一张蓝图 抓铁有痕 踏石留印 真抓实干 落实落细 落细落实 ' +
      '落到实处 落地见效 抓牢 抓实 抓出成效 抓紧抓实 善作善成 九分落实 ' +
      '功成不必在我 实干兴邦',
    negativeTerms: '抓实验 抓实际 抓实体',
  },
  {
    id: 'pingan-maodun',
    label: {
      'zh-Hans': '平安与矛盾化解',
      'zh-Hant': '平安與矛盾化解',
      en: 'Safety and settling disputes',
    },
    description: {
      'zh-Hans': '化解矛盾纠纷，听取群众诉求，维护一方平安和公共安全。',
      'zh-Hant': '化解矛盾糾紛，聽取群眾訴求，維護一方平安和公共安全。',
      en: 'Settling disputes, hearing grievances, keeping neighbourhoods safe.',
    },
    terms:
      '矛盾纠纷 化解矛盾 矛盾化解 枫桥经验 平安建设 平安中国 平安社区 更平安 ' +
      '纠纷调解 化解纠纷 邻里纠纷 维护社会稳定 社会和谐稳定 社会治安 治安 ' +
      '扫黑除恶 人民调解 信访 上访 下访 群众诉求 表达诉求 诉求的渠道 公共安全 ' +
      '安全生产 安全隐患 应急避险 防灾减灾 防灾避险',
    negativeTerms: '政治安 国际公共安全',
  },
  {
    id: 'wangge-shuzhi',
    label: {
      'zh-Hans': '网格与数字治理',
      'zh-Hant': '網格與數字治理',
      en: 'Grids and digital governance',
    },
    description: {
      'zh-Hans': '网格化管理、精细化治理和数字、智慧手段。',
      'zh-Hant': '網格化管理、精細化治理和數字、智慧手段。',
      en: 'Grid management, fine-grained and digital ways of governing.',
    },
    terms:
      '网格 网格化 网格员 精细化管理 精细化治理 精细化服务 精细化水平 智慧社区 ' +
      '智慧城市 智慧治理 智能化治理 数字治理 数字社区 数字乡村 数字政府 一网统管 ' +
      '一网通办 城市大脑 接诉即办',
    negativeTerms: '电网格局 互联网格局 路网格局 水网格局 管网格局',
  },
  {
    id: 'weimin',
    label: { 'zh-Hans': '为民宗旨', 'zh-Hant': '為民宗旨', en: 'Serving the people' },
    description: {
      'zh-Hans': '以人民为中心，全心全意为人民服务，把群众的事办好。',
      'zh-Hant': '以人民為中心，全心全意為人民服務，把群眾的事辦好。',
      en: 'The people at the centre: serve them, do well what matters to them.',
    },
    terms:
      '为人民服务 为民服务 服务于人民 服务人民 人民至上 以人民为中心 党的宗旨 ' +
      '为民服务宗旨 宗旨意识 根本宗旨 获得感 幸福感 大大小小的事 老百姓 操心事 ' +
      '烦心事 揪心事 急难愁盼 排忧解难 为民造福 造福群众 造福人民 造福百姓 ' +
      '群众路线 走群众路线 民心工程 人民拥护 血肉联系 服务群众 联系群众 ' +
      '党联系基层群众 美好生活 民生福祉 群众生活 人民群众生活 千家万户 ' +
      '人民群众的利益 为民的事 群众利益无小事 一切为了人民',
    negativeTerms: '以人民为中心的创作 为企业排忧解难 为科技工作者排忧解难',
  },
  {
    id: 'minsheng-baozhang',
    label: { 'zh-Hans': '民生保障', 'zh-Hant': '民生保障', en: 'Livelihood and social security' },
    description: {
      'zh-Hans': '就业、教育、医疗、社会保障等基本民生。',
      'zh-Hant': '就業、教育、醫療、社會保障等基本民生。',
      en: 'Jobs, schooling, health care and social security.',
    },
    terms:
      '民生 就业 医保 社会保障 社保 低保 公共服务 义务教育 教育公平 教育资源 ' +
      '看病 上学 困难群众 受灾群众 温暖过冬 兜底线 兜住底',
    negativeTerms: '人民生 民生活 民生命 民生产 民生银行 上学习 看病毒 成就业绩 社会保障基金理事会',
  },
  {
    id: 'ganbu-duiwu',
    label: {
      'zh-Hans': '社区工作者与干部队伍',
      'zh-Hant': '社區工作者與幹部隊伍',
      en: 'Community workers and cadres',
    },
    description: {
      'zh-Hans': '社区工作者、基层干部和党员的队伍、作风和担当。',
      'zh-Hant': '社區工作者、基層幹部和黨員的隊伍、作風和擔當。',
      en: 'Community workers, grassroots cadres and Party members: the team, its conduct, its duty.',
    },
    terms:
      '社区工作者 社区干部 基层干部 村干部 干部队伍 年轻干部 党员干部 党员、干部 ' +
      '广大党员 社区党员 领导干部 先锋模范 带头人 第一书记 驻村 干部下沉 ' +
      '下沉社区 干部重心下移 力量下沉 干部作风 干部业绩 优秀共产党员 基层工作者',
    negativeTerms: '',
  },
  {
    id: 'chengshi-gengxin',
    label: {
      'zh-Hans': '城市更新与居住',
      'zh-Hant': '城市更新與居住',
      en: 'Urban renewal and housing',
    },
    description: {
      'zh-Hans': '老旧小区改造、住房、宜居城市与城市管理。',
      'zh-Hant': '老舊小區改造、住房、宜居城市與城市管理。',
      en: 'Renewing old estates, housing, liveable cities.',
    },
    terms:
      '城市更新 老旧小区 棚户区 棚改 住房 居住环境 居住条件 居住品质 宜居 ' +
      '危旧房 城中村 加装电梯 物业 城市建设 城市规划 城市管理 人民城市 绣花功夫 ' +
      '城镇化 住有所居 安置房 好房子',
    negativeTerms: '植物业 动物业 生物业',
  },
  {
    id: 'shengtai-huanjing',
    label: { 'zh-Hans': '生态与环境', 'zh-Hant': '生態與環境', en: 'Ecology and environment' },
    description: {
      'zh-Hans': '生态保护、污染治理、绿色低碳与环境卫生。',
      'zh-Hant': '生態保護、污染治理、綠色低碳與環境衛生。',
      en: 'Protecting nature, fighting pollution, a clean and green setting.',
    },
    terms:
      '生态环境 生态文明 生态保护 生态修复 生态优先 生态美 生态产品 绿水青山 ' +
      '青山绿水 金山银山 污染 绿色低碳 低碳 碳达峰 碳中和 垃圾分类 人居环境 ' +
      '环境整治 环境卫生 环境保护 美丽中国 生物多样性 绿化 种树 植树 水土保持 ' +
      '可持续利用',
    negativeTerms: '政治生态环境 创新生态环境 精神污染 创业生态环境 金融生态环境',
  },
  {
    id: 'wenhua-chuancheng',
    label: { 'zh-Hans': '文化传承', 'zh-Hant': '文化傳承', en: 'Culture handed on' },
    description: {
      'zh-Hans': '历史文化和文物的保护传承，文化生活与乡风文明。',
      'zh-Hant': '歷史文化和文物的保護傳承，文化生活與鄉風文明。',
      en: 'Keeping and handing on heritage; cultural life and customs.',
    },
    terms:
      '文化遗产 历史文化 传统文化 优秀文化 特色文化 文化传承 文化活动 ' +
      '文物 文脉 古建筑 传统街区 非遗 保护传承 传承弘扬 乡愁 移风易俗 乡风文明 ' +
      '精神文明 老祖宗',
    negativeTerms: '人文物',
  },
];
