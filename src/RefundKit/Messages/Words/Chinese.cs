namespace RefundKit.Messages.Words;

/// <summary>What customers write in Chinese: on the mainland, in Taiwan and in Hong Kong. Traditional characters are folded to simplified ones.</summary>
internal static class Chinese
{
    public static ReadOnlySpan<byte> List => """
        [refund]
        退款 | 退钱 | 退我钱 | 退费 | 退刷 | 退我款 | 还我钱 | 还钱 | 把钱还 | 把钱退 | 钱退 | 钱还给 | 钱还我 | 退还 | 退回 … 款 | 款项退 | 退回 … 钱 | 退给我 | 退回给我 | 原路退 | 退差价 | 退运费 | 退邮费 | 退押金 | 退定金 | 退货款 | 退全款 | 全额退 | 退一半 | 仅退款 | 返还 … 款 | 返款 | 返钱 | 退返 … 钱 | 退翻 … 钱 | 退番 … 钱 | 俾返 … 钱 | 还返 … 钱 | 攞返 … 钱 | 拎返 … 钱 | 退返啲钱 | 退返钱 | 退錢 | 赔钱 | 赔偿 | 赔付 | 补偿 | 退的钱 | 要回 … 钱 | 拿回 … 钱 | 我的钱 | 退下来的钱 | 退换款 | refund* | 推款 | 退歀 | tuikuan | 退掉 … 钱 | 刷退
        [return]
        退货 | 退换 | 寄回 | 退回去 | 退掉 | 退了 | 退件 | 想退 | 要退 | 退这 | 退那 | 退一下 | 能退 | 可以退 | 可退 | 上门取件 | 取件退 | 寄返 | 退返件 | 退貨 | 鉴赏期 | 七天无理由 | 7天无理由 | 无理由退 | 退运 | 退定 | 给退 | 把 … 退了 | 邮回 | 发回去 | 回寄
        [exchange]
        换货 | 换一个 | 换个 | 换一件 | 换一双 | 换一台 | 换新 | 更换 | 调换 | 换大 | 换小 | 换成 | 换码 | 换尺码 | 换尺寸 | 换颜色 | 换色 | 换大一 | 换小一 | 补发 | 重发 | 补寄 | 重寄 | 重新发 | 重新寄 | 想换 | 要换 | 能换 | 可以换 | 换货吗 | 大一码 | 小一码 | 大一号 | 小一号 | 置换 | 换过 | 换返 | 掉换 | 退换
        [cancel]
        取消订单 | 取消 … 订单 | 订单 … 取消 | 取消购买 | 撤销订单 | 订单不要了 | 不要了取消 | 取消下单 | 取消吧 | 取消掉 | 取消一下 | 想取消 | 拍错了 | 下错单 | 误下单 | 误拍 | 别发货了 | 不要发货 | 不用发货了 | 撤单 | 弃单 | 取消这 | 帮我取消 | 砍单 | 取消订购 | 取消交易
        [not]
        不要 | 不需要 | 不想要 | 不想 | 不用 | 不必 | 不是要 | 不是想 | 没有要 | 别给我 | 别 | 无需 | 唔要 | 唔想 | 唔使 | 唔需要 | 没说要 | 不打算 | 并非要 | 不是来 | 毋须 | 免 | 不再需要 | 不申请 | 不接受 | 不换了不
        [not-after]
        不用了 | 不需要 | 就不用 | 不必了 | 就算了 | 算了 | 不要了吧
        [done]
        谢谢 … 退款 | 退款 … 收到了 | 退款已经收到 | 退款已收到 | 退款收到 | 收到退款了 | 已收到退款 | 退款到了谢 | 感谢 … 退款 | 退款已经到账了 | 退款到账了谢 | 退款很快 | 已经退款了 | 收到你们的退款
        [ask]
        要 .. {refund} | 我要 … {refund} | 想 .. {refund} | 申请 .. {refund} | 要求 .. {refund} | 给我 .. {refund} | 请 .. {refund} | 麻烦 .. {refund} | 帮我 .. {refund} | 能不能 .. {refund} | 可以 .. {refund} | 怎么 .. {refund} | 如何 .. {refund} | 直接 .. {refund} | 必须 .. {refund} | 快 .. {refund} | 赶紧 .. {refund} | {refund} 吧 | {refund} 谢谢 | {refund} … 给我 | 办理 .. {refund} | 我想 … {refund} | 希望 .. {refund} | 请求 .. {refund} | 能否 .. {refund} | 还我钱 | 畀我 | 同我 .. {refund} | 需要 .. {refund} | 立即 .. {refund} | 马上 .. {refund}
        想 .. {return} | 要 .. {return} | 申请 .. {return} | 怎么 .. {return} | 如何 .. {return} | 帮我 .. {return} | 我想 … {return} | 我要 … {return} | 请 .. {return} | 办理 .. {return} | 需要 .. {return} | 想 .. {exchange} | 要 .. {exchange} | 申请 .. {exchange} | 帮我 .. {exchange} | 请 .. {exchange} | 给我 .. {exchange} | 我想 … {exchange} | 我要 … {exchange} | 能不能 .. {exchange} | 麻烦 .. {exchange} | 需要 .. {exchange} | 要求 .. {exchange} | 帮我 … {cancel} | 想 … {cancel} | 请 … {cancel} | 要 … {cancel} | 麻烦 … {cancel}
        [want]
        要 | 想 | 申请 | 请 | 麻烦 | 帮我 | 给我 | 要求 | 能不能 | 可以 | 怎么 | 如何 | 希望 | 谢谢 | 必须 | 办理 | 赶紧 | 需要 | 求
        [status]
        什么时候 | 多久到 | 还没 | 怎么还 | 进度 | 到账 | 入账 | 等了 | 一直没 | 迟迟 | 几时 | 查一下 | 查询 | 到哪 | 处理了吗 | 状态 | 未收到 | 未到 | 没到 | 没收到 | 催 | 点解仲未 | 仲未
        [follow]
        处理了吗 | 处理好了吗 | 什么情况了 | 有消息吗 | 有结果吗 | 到哪一步 | 怎么样了 | 还要多久 | 还没到吗 | 办好了吗 | 有进展吗
        [track]
        {refund} … 什么时候 | 什么时候 … {refund} | {refund} … 何时 | 何时 … {refund} | 几时 … {refund} | {refund} … 几时 | {refund} … 到账 | {refund} … 入账 | {refund} … 还没 | 还没 … {refund} | {refund} … 怎么还 | 怎么还 … {refund} | {refund} … 没到 | {refund} … 没有到 | {refund} … 没收到 | 没收到 … {refund} | 没有收到 … {refund} | 未收到 … {refund} | {refund} … 未到 | {refund} … 未收到 | 未见 … {refund} | 仲未 … {refund} | {refund} … 仲未 | {refund} … 进度 | {refund} … 进展 | {refund} … 状态 | {refund} … 处理了吗 | {refund} … 处理好 | {refund} … 怎么样了 | {refund} … 如何了 | {refund} … 到哪 | {refund} … 去哪 | {refund} … 多久能到 | {refund} … 还要多久 | {refund} … 等了 | 等 … {refund} | 等待 … {refund} | 查 … {refund} | 催 … {refund} | {refund} … 迟迟 | 迟迟 … {refund} | {refund} … 成功了吗 | {refund} … 退了吗 | {refund} … 到了吗 | {refund} … 打到 | {refund} … 审核 | {refund} … 一直没 | 一直没 … {refund} | {refund} … 在哪 | 钱 … 还没退 | 钱 … 什么时候退 | 钱 … 没到账 | 钱怎么还没 | 说好的 … {refund} | {refund} … 查不到 | 好耐 … {refund} | 什么时候 … 退 | {refund} … 卡在
        [policy]
        退货政策 | 退款政策 | 退换政策 | 退换货政策 | 退换货规定 | 退货规定 | 退款规定 | 退换货规则 | 退货规则 | 退款规则 | 退货条件 | 退款条件 | 退货期限 | 退货流程 | 退款流程 | 退换货流程 | 退货须知 | 退货运费 | 退货邮费 | 退换规则 | 退换货条件 | 退货条款 | 售后政策 | 退货时间 | 退货时限 | 鉴赏期 … 几天 | 鉴赏期 … 多久 | 鉴赏期 … 多少 | 保证退款 | 退款保证 | 包退
        政策 … {return} | 政策 … {refund} | 规定 … {return} | 规定 … {refund} | 支持 .. {return} | 支持 … {return} | 支持 … {refund} | 支持 .. {exchange} | {return} … 支持 | 几天 … {return} | {return} … 几天 | 多少天 … {return} | 多久 … {return} | {return} … 多久 | 几天 … {exchange} | {exchange} … 几天 | 多久内 … {exchange} | {refund} … 一般 | 一般 … {refund} | {refund} … 通常 | 通常 … {refund} | {refund} 要多久 | {refund} … 需要多久 | {refund} … 需要几天 | {refund} 要几天 | {refund} … 多长时间 | {refund} … 要多长 | {refund} … 几个工作日 | {return} … 运费 | 运费 … {return} | 邮费 … {return} | {return} … 邮费 | {return} … 谁出 | {return} … 谁承担 | 什么情况 … {refund} | 哪些情况 … {refund} | 什么情况 … {return} | 哪些情况 … {return} | 什么条件 … {refund} | 满足什么 … {refund} | 可以 .. {return} 吗 | 能 .. {return} 吗 | 可以退吗 | 能退吗 | 可以换吗 | 可以退换吗 | 可以退货吗 | 拆封 … {return} | 开封 … {return} | 特价 … {return} | 打折 … {return} | 不喜欢 … 可以退 | 不合适 … 可以退 | 不满意 … 可以退 | 不喜欢 … 能退 | 不合适 … 能退 | 有没有 … 退货 | 可唔可以退 | 退唔退得 | {return} … 规定 | {refund} … 规定 | {return} … 政策 | {refund} … 政策
        [terms]
        政策 | 规定 | 规则 | 条款 | 条件 | 期限 | 保证 | 一般 | 通常 | 什么情况 | 哪些情况 | 流程
        [damaged]
        坏 | 碎 | 破 | 破损 | 损坏 | 损毁 | 裂 | 断了 | 划痕 | 刮花 | 压扁 | 漏 | 摔坏 | 凹 | 烂了 | 磕
        [defective]
        质量问题 | 故障 | 不能用 | 用不了 | 开不了机 | 不工作 | 没反应 | 有问题 | 次品 | 瑕疵 | 不良品 | 充不进 | 充不了 | 失灵 | 坏机 | 缺陷 | 死机
        [wrong-item]
        发错 | 寄错 | 送错 | 错货 | 货不对 | 不是我买的 | 不是我订的 | 型号不对 | 颜色不对 | 颜色发错 | 尺码不对 | 错误商品 | 跟订单不一样 | 发成
        [missing-item]
        少了 | 少发 | 漏发 | 缺少 | 缺件 | 少件 | 不齐 | 空盒 | 空包裹 | 没有配件 | 漏寄 | 少寄
        [not-received]
        没收到货 | 没收到东西 | 货没到 | 货一直没 | 没到货 | 丢件 | 丢了 | 包裹丢 | 寄丢 | 未收到货 | 未收到包裹 | 没收到包裹 | 没收到快递 | 显示签收
        [late]
        太慢 | 迟到 | 延迟 | 延误 | 太晚 | 超时 | 迟了
        [size]
        尺码 | 尺寸 | 太小 | 太大 | 小了 | 大了 | 太紧 | 太松 | 不合身 | 穿不下 | 穿不上 | 码数
        [quality]
        质量差 | 质量太差 | 质量不好 | 做工差 | 劣质 | 质感差 | 品质差 | 品质不好 | 粗糙 | 质量
        [not-as-described]
        与描述不符 | 描述不符 | 图片不符 | 跟图片 | 和图片 | 货不对板 | 假货 | 仿品 | 冒牌 | 虚假宣传 | 山寨 | 实物不符 | 色差 | 正品
        [changed-mind]
        不喜欢 | 不想要了 | 改变主意 | 用不上了 | 用不到了 | 买错 | 拍错 | 不合适 | 后悔 | 无理由
        [store-credit]
        储值 | 购物金 | 礼品卡 | 店铺余额 | 抵用券 | 代金券 | 商店积分
        [chargeback]
        拒付 | 争议款 | 争议帐款 | 银行投诉 | 止付 | 信用卡公司
        [duplicate-charge]
        重复扣款 | 重复扣 | 扣了两次 | 扣了两笔 | 扣两次 | 多扣 | 多收 | 重复收费 | 重复付款 | 付了两次 | 刷了两次 | 双重扣款 | 重复支付 | 被扣两次 | 重复请款
        [warranty]
        保修 | 质保 | 维修 | 保固 | 修理 | 三包
        [price-adjustment]
        差价 | 降价 | 价保 | 保价 | 便宜了 | 差额
        [shipping-cost]
        运费 | 邮费 | 快递费
        [address-change]
        改 … 地址 | 改地址 | 地址 … 改 | 地址写错 | 修改 … 地址 | 换地址 | 变更地址 | 更改 … 地址
        [invoice]
        发票 | 收据 | 开票 | 统编
        [order-status]
        到哪了 | 到哪里了 | 物流 | 快递单号 | 什么时候发货 | 什么时候到 | 几时到 | 发货了吗 | 发货没 | 包裹在哪 | 快递在哪 | 怎么还不发货 | 何时出货 | 什么时候出货 | 运单号
        [complaint]
        投诉 | 差评 | 骗子 | 骗人 | 垃圾 | 太过分 | 气死 | 失望 | 欺骗 | 态度差 | 坑人 | 奸商 | 黑店 | 离谱
        [legal-threat]
        12315 | 律师 | 起诉 | 法院 | 工商 | 消费者协会 | 消协 | 报警 | 消保 | 消保会 | 消基会 | 消委会 | 曝光 | 法律途径 | 告你们 | 市场监管
        [break]
        但是 | 但 | 不过 | 可是 | 而是 | 只是 | 只要 | 因为
        [ignore]
        退出 | 退休 | 退税 | 不要紧 | 换绑 | 换手机号 | 换个手机号 | 换地址 | 更换地址 | 更换手机 | 更换收货地址 | 更换绑定 | 换个地址 | 换支付方式 | 交换联系 | 后退 | 要不要 | 要不 | 不要求 | 分别 | 特别 | 别的 | 级别 | 免费 | 想不到 | 类别 | 识别 | 区别 | 个别 | 告别 | 退订邮件 | 不想等 | 不要再拖 | 不要骗 | 不合适 | 换一种 | 换个问题 | 免运 | 别人 | 到别处 | 不要再推
        [language]
        的 | 我 | 你 | 了 | 吗 | 是 | 在 | 有
        """u8;
}
