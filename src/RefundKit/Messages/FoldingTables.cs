using System.Collections.Frozen;

namespace RefundKit.Messages;

/// <summary>The letters that <see cref="TextFolding"/> takes as one. Facts of Unicode and of the character reform, chosen for what customers write.</summary>
internal static class FoldingTables
{
    /// <summary>Half-width katakana from U+FF66 in their full-width form.</summary>
    public const string Katakana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

    // Each accent, then pairs of a small letter and the same letter with it.
    private static readonly (char Mark, string Pairs)[] Accents =
    [
        ('\u0300', "aàeèiìnǹoòuù"),
        ('\u0301', "aácćeégǵiíkḱlĺnńoópṕrŕsśuúyýzź"),
        ('\u0302', "aâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ"),
        ('\u0303', "aãiĩnñoõuũ"),
        ('\u0304', "aāeēiīoōuū"),
        ('\u0306', "aăeĕgğiĭoŏuŭ"),
        ('\u0307', "cċeėgġzż"),
        ('\u0308', "aäeëiïoöuüyÿ"),
        ('\u030A', "aåuů"),
        ('\u030B', "oőuű"),
        ('\u030C', "aǎcčdďeěiǐlľnňoǒrřsštťuǔzž"),
        ('\u0327', "cçgģkķlļnņrŗsştţ"),
        ('\u0328', "aąeęiįoǫuų"),
    ];

    private const string VoicedPairs = "ウヴカガキギクグケゲコゴサザシジスズセゼソゾタダチヂツヅテデトドハバヒビフブヘベホボかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどはばひびふぶへべほぼ";

    private const string HalfVoicedPairs = "ハパヒピフプヘペホポはぱひぴふぷへぺほぽ";

    // Pairs of a traditional character and its simplified one.
    private const string TraditionalPairs =
        "萬万與与專专業业東东絲丝兩两嚴严個个豐丰臨临為为爲为麗丽舉举義义烏乌樂乐習习鄉乡書书買买亂乱爭争於于虧亏雲云產产畝亩親亲億亿僅仅" +
        "從从侖仑倉仓儀仪們们價价眾众優优會会傘伞偉伟傳传傷伤倫伦偽伪體体餘余傭佣佔占來来俠侠侶侣偵侦側侧僑侨儉俭債债傾倾償偿儲储兒儿" +
        "內内冊册寫写軍军農农馮冯沖冲決决況况凍冻淨净準准涼凉減减湊凑幾几鳳凤憑凭凱凯擊击劃划劉刘則则剛刚創创刪删別别劍剑劑剂勸劝辦办" +
        "務务動动勵励勁劲勞劳勢势勻匀區区醫医華华協协單单賣卖盧卢衛卫卻却廠厂廳厅曆历歷历厲厉壓压厭厌厕厠縣县參参雙双發发髮发變变敘叙" +
        "葉叶號号嘆叹後后嚇吓嗎吗啟启吳吴員员聽听嚐尝嘗尝嘔呕響响啞哑喚唤囑嘱囉啰嘩哗喲哟噴喷嚴严團团園园圍围國国圖图圓圆聖圣場场壞坏塊块" +
        "堅坚壇坛墳坟墜坠壟垄墊垫墻墙牆墙壯壮聲声殼壳壺壶處处備备複复復复夠够頭头誇夸夾夹奪夺奮奋獎奖妝妆婦妇媽妈嬰婴孫孙學学寧宁寶宝" +
        "實实寵宠審审憲宪宮宫寬宽賓宾對对尋寻導导壽寿將将爾尔塵尘堯尧盡尽層层屬属岡冈島岛嶺岭歲岁幣币帥帅師师帳账帶带幫帮幹干廣广莊庄" +
        "慶庆庫库應应廟庙廢废開开異异棄弃張张彈弹彌弥彎弯歸归當当錄录彙汇徹彻徑径憶忆懺忏憂忧懷怀態态憐怜總总戀恋惡恶惱恼悅悦懸悬慣惯" +
        "憤愤慚惭懲惩懶懒戲戏戰战戶户紮扎撲扑執执擴扩掃扫揚扬擾扰撫抚拋抛搶抢護护報报擔担擬拟攏拢揀拣擁拥攔拦擰拧撥拨擇择掛挂摯挚撓挠" +
        "擋挡掙挣擠挤揮挥損损撿捡換换據据擄掳摺折捨舍採采攝摄擺摆搖摇攜携敵敌數数齊齐斃毙斬斩斷断無无舊旧時时曠旷曉晓曬晒暈晕暫暂術术" +
        "樸朴機机殺杀雜杂權权條条楊杨構构樞枢棗枣槍枪櫃柜檸柠標标棧栈棟栋欄栏樹树樣样橋桥檔档夢梦檢检樓楼櫻樱歡欢歐欧殘残毀毁毆殴畢毕" +
        "氣气漢汉湯汤溝沟沒没滬沪淚泪潑泼澤泽潔洁灑洒漿浆測测濟济瀏浏渾浑濃浓濕湿溼湿塗涂漲涨漸渐漁渔滲渗溫温遊游灣湾滾滚滯滞滿满濾滤" +
        "濫滥灘滩滅灭燈灯靈灵災灾爐炉點点煉炼爛烂煩烦燒烧燙烫熱热煥焕愛爱爺爷牽牵犧牺狀状獨独獄狱獲获穫获獻献瑪玛環环現现瓊琼電电畫画" +
        "暢畅療疗瘋疯瘡疮癢痒癱瘫皺皱盜盗鹽盐監监蓋盖盤盘睏困瞞瞒矯矫礦矿碼码磚砖礎础確确禮礼禱祷離离禿秃種种積积稱称稅税穩稳窮穷竊窃" +
        "窩窝競竞筆笔節节範范築筑簽签籤签簡简簾帘籃篮類类粵粤糧粮糾纠紅红級级約约紀纪純纯紗纱納纳紛纷紙纸紋纹線线練练組组細细織织終终" +
        "紹绍經经結结給给絡络絕绝統统繼继續续維维綠绿網网緊紧緒绪綜综縮缩縫缝繳缴總总編编緣缘繩绳繞绕羅罗罰罚罷罢聯联職职聰聪腦脑腳脚" +
        "脫脱臉脸臟脏髒脏膚肤膠胶臺台台台檯台艙舱艦舰藝艺節节蘇苏蘋苹藍蓝藥药蟲虫蝕蚀補补裝装裡里裏里製制褲裤襪袜襯衬見见觀观規规視视" +
        "覺觉覽览觸触計计訂订認认討讨讓让訓训議议記记講讲許许論论設设訪访證证評评識识詐诈訴诉詞词試试詩诗話话誠诚該该詳详語语誤误說说說说" +
        "請请諾诺課课誰谁調调談谈謝谢謊谎證证譯译護护貝贝負负財财責责賢贤敗败貨货質质販贩貪贪貧贫購购貫贯貼贴貴贵貸贷費费賀贺賊贼資资賠赔" +
        "賬账賭赌賞赏賴赖賺赚贈赠贊赞贏赢趕赶跡迹踐践車车軌轨轉转輪轮軟软輕轻載载較较輛辆輸输轄辖辭辞邊边遼辽達达遷迁過过邁迈運运還还這这" +
        "進进遠远違违連连遲迟適适選选遞递遺遗郵邮鄰邻鄭郑釋释針针釘钉錢钱鈴铃鉛铅銀银銅铜銷销鋪铺錯错鍋锅鍵键鎖锁鏡镜鐘钟鍾钟鐵铁鑰钥鑑鉴" +
        "長长門门閃闪閉闭問问間间聞闻閱阅關关闆板隊队階阶際际陸陆陽阳陰阴險险隨随隱隐難难雞鸡霧雾靜静頁页項项順顺須须預预領领頗颇題题顏颜" +
        "額额願愿顧顾顯显風风飛飞飯饭飲饮飾饰飽饱餅饼餓饿館馆饋馈馬马駁驳駕驾騙骗騎骑驗验驚惊驟骤鬆松鬥斗鬧闹魚鱼鮮鲜鳥鸟鴨鸭鵝鹅麥麦黃黄黨党" +
        "齒齿龍龙龜龟點点係系麼么訟讼儘尽週周隻只祇只帐账邏逻輯辑誌志";

    /// <summary>The letter without its accent, and the accent.</summary>
    public static FrozenDictionary<char, (char Letter, char Mark)> Decomposed { get; } = Accents
        .SelectMany(accent => Pairs(accent.Pairs).Select(pair => (Letter: pair.First, Full: pair.Second, accent.Mark)))
        .Concat<(char Letter, char Full, char Mark)>([('o', 'ø', '\0'), ('l', 'ł', '\0'), ('d', 'đ', '\0'), ('i', 'ı', '\0'), ('h', 'ħ', '\0')])
        .ToFrozenDictionary(pair => pair.Full, pair => (pair.Letter, pair.Mark));

    /// <summary>The letter that a small letter and an accent make.</summary>
    public static FrozenDictionary<(char Letter, char Mark), char> Composed { get; } = Decomposed
        .Where(pair => pair.Value.Mark != '\0')
        .ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The kana that a kana and a voicing mark make.</summary>
    public static FrozenDictionary<char, char> Voiced { get; } = Pairs(VoicedPairs).ToFrozenDictionary(p => p.First, p => p.Second);

    /// <summary>The kana that a kana and a half-voicing mark make.</summary>
    public static FrozenDictionary<char, char> HalfVoiced { get; } = Pairs(HalfVoicedPairs).ToFrozenDictionary(p => p.First, p => p.Second);

    /// <summary>The simplified form of a traditional character.</summary>
    public static FrozenDictionary<char, char> Simplified { get; } = Pairs(TraditionalPairs)
        .Where(pair => pair.First != pair.Second)
        .DistinctBy(pair => pair.First)
        .ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>What the reform made of a traditional character and older writing does not have as well.</summary>
    public static FrozenSet<char> SimplifiedOnly { get; } =
        Simplified.Values.Except("台后里准板余采折舍几叶于占范制表面干斗谷系点周只账千万无礼与党号宝体国会学区声当来双乱万争条尽医写虫").ToFrozenSet();

    private static IEnumerable<(char First, char Second)> Pairs(string pairs) =>
        Enumerable.Range(0, pairs.Length / 2).Select(i => (pairs[2 * i], pairs[(2 * i) + 1]));
}
