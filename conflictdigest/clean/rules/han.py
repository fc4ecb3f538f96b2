"""Notices in Chinese, where no blanks part the words: told by what stands in a line."""

from __future__ import annotations

from conflictdigest.clean.line import Line
from conflictdigest.clean.rules.base import Rule
from conflictdigest.text.late import late

_TOLD = late(r"[说說称稱道]|表示|指出|宣布|告诉|强调|认为|報導|击|炸|亡|伤")
_SENTENCE = late(r"[。！？]")
_READING = late(
    r"(?:阅读|閱讀|预计|读完|全文).{0,6}\d+\s?分[钟鐘]|\d+\s?分[钟鐘](?:阅读|閱讀|读完)|[阅閱][读讀]时[间長长][：:]"
)
_SIGNED = late(
    r"(?:本?[报報刊网網台]?(?:特约)?)(?:文|图|圖|作者|撰文|记者|記者|编译|編譯|编辑|編輯|责任编辑|責任編輯|责编|采写|撰稿|摄影|攝影|翻译|"
    r"翻譯|校对|视频|制图)(?:[/、]\w{1,4})?\s*[：:｜|]\s*[\w· ／/、，（）()]{2,24}"
    r"|\S{2,12}\s+(?:发自|摄影报道|综合报道)\s?\S{0,10}"
    r"|本[报報台刊网網](?:特约)?[记記]者\s*[\w·]{2,4}(?:\s+\w{1,8})?"
)
_CREDIT = late(
    r"(?:图片?|圖片?|照片|视频|影片|图源|资料图)(?:来源|來源|提供|版权)?\s*[：:].{1,24}|.{2,40}[。\s](?:图|圖|摄|攝|图片|摄影|攝影)\s?[：:/／]\s?\S{2,10}|.{0,30}[（(](?:资料图|图源?|视觉中国)[^（）()]{0,16}[)）]"
)
_OPINION = late(
    r"(?:仅|僅|只|纯属|不).{0,2}代表.{0,8}(?:作者|个人|個人|本人|本[报報站网網刊台社]|编辑部|平台|机构).{0,8}(?:观点|觀點|立场|立場|意见|看法)"
    r"|(?:不构成|不構成).{0,6}(?:投资)?建议|文责自负"
)
_RIGHTS = late(
    r"未[经經].{0,10}(?:许可|許可|授权|授權|同意|允许).{0,24}(?:不得|禁止|请勿|严禁)|(?:转载|轉載|引用).{0,12}(?:注明|标明|来源|出处|授权)|侵权必究"
    r"|违者必究|受.{0,10}(?:著作权|版权).{0,6}保护"
)
_CALL = late(
    r"订阅|訂閱|邮箱|公众号|公眾號|扫码|扫描|二维码|(?:下载|打开).{0,8}(?:APP|App|客户端|应用)|关注我们|關注我們|欢迎关注|"
    r"(?:点击|點擊|戳).{0,10}(?:查看|阅读|这里|此处|链接|原文)|(?:已有|没有|注册).{0,4}[账帐]号|登录.{0,8}(?:查看|阅读|继续)|"
    r"(?:发表|查看|参与|条|欢迎).{0,4}(?:评论|留言|讨论)|评论区|(?:支持|资助|捐助).{0,6}(?:我们|独立新闻|本站)|(?:投稿|爆料|报料).{0,8}(?:邮箱|热线|请)|"
    r"发现.{0,6}(?:错误|错别字)|纠错|(?:打开|开启|允许).{0,4}(?:通知|推送)|返回顶部|手机版|电脑版|展开全文|点击展开|系列(?:报道|文章).{0,6}(?:第.篇|之.)|请(?:查阅|下载|点击|关注|订阅|扫|留言|联系|注明)"
)
_LABEL = late(
    r"(?:相关(?:阅读|新闻|报道|文章|链接)|延伸阅读|延伸閱讀|推荐阅读|更多(?:新闻|阅读|内容|报道)|猜你喜欢|热门(?:文章|新闻|推荐)|编辑推荐|"
    r"你可能(?:也)?(?:感兴趣|喜欢)|上一篇|下一篇|往期回顾|点击进入专题)\s*[：:]?.{0,40}"
)
_AD = late(r"广告|廣告|推广|赞助(?:内容)?|商业推广|分享(?:到|至|给)?.{0,10}|转发(?:到|至|给)?.{0,8}")


def _short(line: Line, most: int) -> bool:
    return len(line.text) <= most and not _TOLD.search(line.text) and not line.quoted


def han_reading_time(line: Line) -> bool:
    """ "阅读时间：3分钟"."""
    return len(line.text) <= 24 and bool(_READING.search(line.text))


def han_signature(line: Line) -> bool:
    """ "责任编辑：…"."""
    return (
        len(line.text) <= 40
        and not _SENTENCE.search(line.text)
        and bool(_SIGNED.fullmatch(line.text.strip("（()） ")))
    )


def han_credit(line: Line) -> bool:
    """ "图片来源：…", alone or behind the scene it shows."""
    return (
        len(line.text) <= 50 and line.text[-1:] not in "。！？" and bool(_CREDIT.fullmatch(line.text.strip()))
    )


def han_disclaimer(line: Line) -> bool:
    return len(line.text) <= 80 and bool(_OPINION.search(line.text))


def han_rights(line: Line) -> bool:
    return _short(line, 80) and bool(_RIGHTS.search(line.text))


def han_prompt(line: Line) -> bool:
    """Speaks to the reader of subscribing, scanning, logging in, commenting."""
    return _short(line, 50) and bool(_CALL.search(line.text)) and len(_SENTENCE.findall(line.text)) <= 2


def han_label(line: Line) -> bool:
    return (
        _short(line, 50)
        and bool(_LABEL.fullmatch(line.text.strip("【】[] ")))
        and not _SENTENCE.search(line.text)
    )


def han_ad(line: Line) -> bool:
    return len(line.text) <= 16 and bool(_AD.fullmatch(line.text.strip("【】[] ")))


RULES = (
    Rule("reading-time", han_reading_time, needs="han", joined=True),
    Rule("byline", han_signature, needs="han", joined=True),
    Rule("image-credit", han_credit, needs="han", joined=True),
    Rule("disclaimer", han_disclaimer, True, needs="han", joined=True),
    Rule("rights-notice", han_rights, True, needs="han", joined=True),
    Rule("reader-prompt", han_prompt, True, needs="han", joined=True),
    Rule("read-more", han_label, needs="han", joined=True),
    Rule("ad-label", han_ad, needs="han", joined=True),
)
