"""Words that carry no subject of their own, a language at a time; they also tell languages apart."""

from __future__ import annotations

_LISTS = {
    "en": """a about above after again against all also although am among an and any are as at be because
        been before being below between both but by can could did do does doing down during each
        either else even ever every few for from further had has have having he her here hers herself
        him himself his how however i if in into is it its itself just may me might more most much
        must my myself neither no nor not now of off on once one only or other our ours out over own
        per rather same shall she should since so some still such than that the their theirs them
        themselves then there these they this those though through to too under until up upon us very
        was we were what when where whether which while who whom whose why will with within without
        would yet you your said says according told mr mrs""",
    "uk": """а аби або але без би був була були було бути в вам вас ваш ви від він вона вони воно все всі
        втім де для до його ж за зі з із й їх її і інші коли котрі лише між мене ми може мої на навіть
        над нас наш не нею ні ним них нього о об однак ось отже перед після під по при про саме свої
        себе серед собі та так такий також там те ти тим тих то того тому той тут у усі це цей цього
        ці цієї через що щоб щодо як яка який які якого яких якщо я є було буде будуть має мають ще
        вже які яку якій сказав заявив повідомив""",
    "ru": """а без более бы был была были было быть в вам вас ваш во вот все всё всех вы где да даже для до
        его ее её если есть еще ещё ж же за здесь и из или им их к как когда которая которого которой
        которые который которых кто ли лишь между меня мне может можно мы на над нас не него нее неё
        нет ни них но о об однако он она они оно от перед по под после при про с сам свои свой себя со
        среди так также такой там те тем то того тоже той только том тому ты у уже чего чем через что
        чтобы эта эти это этого этой этом я сказал заявил сообщил будет будут""",
    "ar": """من في على إلى الى عن أن ان إن كان كانت هذا هذه ذلك تلك التي الذي الذين ما لا لم لن مع بعد قبل
        بين حتى كما أو او ثم قد لقد هو هي هم و أي كل بعض غير عند منذ خلال حيث إذا لكن ولكن وقد وكان
        وكانت بأن وأن فيه فيها به بها له لها عليه عليها إليه أنه أنها إنه إنها منه منها يكون تكون نحو
        ضد حول دون أكثر وفي ومن وقال قال قالت أمام""",
    "fr": """a à afin ai ainsi alors après au aucun aussi autre aux avait avant avec avoir c ça car ce cela
        celle ces cet cette ceux chez comme contre d dans de depuis des deux dont du elle elles en
        encore entre est et été être eu eux fait font il ils j je jusqu l la le les leur leurs lors
        lui m ma mais me même mes moins n ne ni nos notre nous on ont ou où par parce pas pendant peu
        plus pour pourquoi qu quand que quel qui quoi s sa sans se selon sera ses si son sont sous sur
        t ta tandis tout toute tous trois très tu un une vers vous y était étaient""",
    "es": """a al algo ante antes aunque así como con contra cual cuando cuya de del desde donde dos
        durante e el él ella ellas ellos en entre era eran es esa ese eso esta está están este estos
        fue fueron ha había han hasta hay la las le les lo los más me mientras mi muy nada ni no nos
        nosotros o otra otro para pero por porque que qué quien se sea según ser si sí sido sin sobre
        son su sus también tan tanto te tiene tienen todo todos tras tres un una uno unos y ya yo dijo""",
    "de": """ab aber alle allem allen aller als also am an andere auch auf aus bei beim bereits bis bin da
        dabei dadurch damit dann das dass daß dem den denen der deren des dessen die dies diese diesem
        diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa für gegen
        habe haben hat hatte hatten hier ich ihm ihn ihr ihre ihren im in ins ist ja jede jedoch kein
        keine kann können man mehr mit muss nach nicht noch nun nur ob oder ohne sei sein seine seinen
        seiner seit sich sie sind so sondern sowie über um und uns unter vom von vor war waren was
        wegen weil welche wenn wer werden wie wieder wir wird wo wurde wurden zu zum zur zwar zwischen
        sagte""",
    "pl": """a aby ale am ani bardzo bez bo był była było były być by co czy dla do go gdy gdzie i ich im
        inne ja jak jako je jego jej jest jeszcze jeśli już kiedy kto która które którego których
        który którym którzy lub ma mają między mi mnie może można my na nad nam nas nie nich nim niż o
        od on ona one oni oraz po pod podczas ponad przed przez przy roku są się sobie swoje ta tak
        także tam te tego tej ten też to tu tych tylko tym u w we więc według wraz wszystko z za że ze
        został zostało powiedział""",
    "tr": """acaba ama ancak arasında artık aynı az bazı belki ben biz bile bir biri birkaç böyle bu buna
        bunda bunlar bunu bunun burada çok çünkü da daha de defa değil diğer diye dolayı en gibi göre
        hem hep hepsi her hiç için ile ise işte kadar karşı kendi ki kim mı mi mu mü nasıl ne neden
        nerede o olan olarak oldu olduğu olduğunu olması on ona onlar onu onun önce sadece sonra şey
        şu tarafından tüm var ve veya ya yani yok yer üzere dedi söyledi""",
    "it": """a ad ai al alla alle anche ancora avere che chi ci come con contro cui da dal dalla dalle dei
        del della delle dello di dopo dove due e ed era erano essere fino fra gli ha hanno il in io la
        le lei lo loro ma mentre mi molto ne nei nel nella non noi o ogni per perché più prima quando
        quanto quella quello questa questo se secondo senza si sia sono sta stato su sua sue sul sulla
        suo tra tre tutti un una uno""",
    "pt": """a à ao aos após as às até com como contra da das de dele depois do dos e é ela elas ele eles
        em entre era essa esse esta está estão este eu foi foram há isso isto já lhe mais mas me mesmo
        muito na nas não nem no nos nós o onde os ou para pela pelas pelo pelos por porque quando que
        quem são se segundo seja sem ser seu seus sobre sua suas também tem têm um uma você""",
    "nl": """aan al alle als bij bijna dan dat de der deze die dit doch door dus een en er ge had hadden
        heb hebben heeft het hij hoe hun ik in is je kan maar me meer men met mijn na naar niet nog nu
        of om omdat onder ons ook op over te tegen toch toen tot u uit van veel voor waar waren was
        wat we werd wie wij wordt worden zal ze zich zij zijn""",
    "sv": """att av bland de dem den denna det detta du efter eller en enligt ett för från har hade han hon
        i inte jag kan men med mot ni när nu och också om på sedan sig som så till under upp ut var
        vara varit vi vid är över""",
    "cs": """a aby ale ani až bez bude by byl byla byli bylo co což do i jak jako je jeho jejich jen jsem
        jsou již k když která které který kteří má mezi na nad ne nebo o od pak po pod podle pro proto
        před při s se si tak také tento to u už v ve však z za ze že""",
    "ro": """a al ale au ca care ce cei cele cu că de din după este eu fi fost iar în la lui mai nu o pe
        pentru prin sa să se sunt un una unei unui și și-a ei""",
    "hu": """a az és hogy nem is egy ez azt van volt csak meg már még de vagy mint szerint után ezt el ki
        lesz voltak""",
    "id": """yang di dan ini itu dengan untuk dari pada dalam tidak akan juga oleh telah ke ada sebagai
        mereka kata atau karena bahwa saat lebih seperti sudah""",
    "fi": "ja on ei että se hän oli mutta ovat myös kun joka mukaan kuin sen olivat jotka ole",
    "da": """af at blev den der det efter en er et for fra har han i ikke med men og også om på som til var
        ved""",
    "be": "і у на не што з як гэта ён да па за пра але для яго ў быў быць было калі ці таксама больш пасля",
    "bg": """и на да се за от е че с по не са в към при като бе след до но това който която които през ще
        беше""",
    "sr": """и је у да се на са за су од које који која као што није али после према био била били када они
        због""",
    "fa": """و در به از که این را با است برای آن یک خود تا بر هم نیز شد شده های می بود اند ها کرد کرده گفت
        پس اما یا باید""",
    "he": "של את על לא הוא היא כי עם זה גם או אל אם כל בין אבל רק היה היו אשר לאחר אמר",
}

STOP: dict[str, frozenset[str]] = {language: frozenset(words.split()) for language, words in _LISTS.items()}
