"""English."""

from conflictdigest.claims.counts.table import CountWords, phrases, units
from conflictdigest.claims.wordsets import words as wordset

_ONES = [
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

WORDS = CountWords(
    numbers={
        **{w: float(i + 1) for i, w in enumerate(_ONES)},
        **{w: 20.0 + 10 * i for i, w in enumerate(_TENS)},
    },
    multipliers={
        "hundred": 1e2,
        "thousand": 1e3,
        "million": 1e6,
        "billion": 1e9,
        "trillion": 1e12,
        "mln": 1e6,
        "bln": 1e9,
        "bn": 1e9,
        "m": 1e6,
        "k": 1e3,
    },
    vague={
        "dozens": 24.0,
        "scores": 40.0,
        "hundreds": 200.0,
        "thousands": 2000.0,
        "millions": 2e6,
        "billions": 2e9,
        "tens": 20.0,
    },
    dozen={"dozen": 12.0, "score": 20.0},
    nouns=units(
        people="""people civilians civilian persons person men women children child girls boys students
            pupils workers
        worker doctors medics paramedics journalists reporters residents villagers protesters demonstrators
        passengers
        patients worshippers pilgrims employees victims nationals citizens aid-workers peacekeepers
        volunteers teachers mourners lives infants babies relatives foreigners expatriates bystanders
        fishermen shepherds farmers miners rescuers nurses firefighters""",
        weak="members officials activists others locals staff leaders delegates men-and",
        killed="dead deaths fatalities bodies corpses martyrs dead-bodies graves",
        wounded="wounded injured injuries",
        casualties="casualties losses",
        missing="missing",
        troops="""soldiers soldier troops fighters fighter militants militant rebels rebel insurgents
            insurgent
        servicemen conscripts recruits mercenaries officers officer gunmen combatants reservists commandos
        guards
        policemen police militiamen guerrillas terrorists marines sailors paratroopers personnel brigades
        battalions
        divisions regiments attackers jihadists infantrymen airmen pilots snipers deserters defectors
        volunteers-fighters
        advisers instructors""",
        drones="drones drone uavs quadcopters unmanned-aircraft",
        missiles="""missiles missile rockets rocket shells shell bombs bomb mortars munitions warheads
            rounds mines grenades"""
        "projectiles interceptors bullets",
        aircraft="""aircraft planes plane jets jet helicopters helicopter warplanes fighters-jets bombers
            airplanes gunships""",
        vehicles="""tanks tank vehicles vehicle howitzers trucks truck carriers guns artillery-pieces
            launchers pickups cars
        buses boats boat ships ship vessels vessel warships frigates submarines tankers ambulances trains
        convoys
        bulldozers batteries""",
        prisoners="prisoners prisoner detainees hostages hostage captives inmates pows abductees arrests",
        displaced="refugees displaced evacuees migrants families households asylum-seekers returnees",
        strikes="""strikes strike airstrikes airstrike attacks raids raid sorties explosions explosion
            blasts assaults
        clashes shellings incursions bombardments bombings violations battles ambushes incidents""",
        places="""houses homes buildings villages village towns settlements schools hospitals apartments
            bridges
        checkpoints positions bases camps cities districts shops mosques churches clinics tents flats blocks
        warehouses depots substations facilities targets localities communities factories tunnels""",
        aid="tonnes tons truckloads trucks-of-aid parcels meals barrels",
    ),
    states={
        "killed": "killed",
        "dead": "killed",
        "died": "killed",
        "slain": "killed",
        "executed": "killed",
        "shot": "killed",
        "wounded": "wounded",
        "injured": "wounded",
        "hurt": "wounded",
        "maimed": "wounded",
        "missing": "missing",
        "captured": "prisoners",
        "detained": "prisoners",
        "arrested": "prisoners",
        "abducted": "prisoners",
        "kidnapped": "prisoners",
        "imprisoned": "prisoners",
        "displaced": "displaced",
        "evacuated": "displaced",
        "homeless": "displaced",
        "fled": "displaced",
        "uprooted": "displaced",
        "perished": "killed",
        "massacred": "killed",
        "beheaded": "killed",
        "drowned": "killed",
        "hospitalised": "wounded",
        "hospitalized": "wounded",
        "unaccounted": "missing",
    },
    deeds={
        "killed": "killed",
        "killing": "killed",
        "kills": "killed",
        "kill": "killed",
        "wounded": "wounded",
        "wounding": "wounded",
        "wounds": "wounded",
        "injured": "injured",
        "injuring": "injured",
        "injures": "injured",
        "captured": "captured",
        "capturing": "captured",
        "captures": "captured",
        "detained": "detained",
        "detaining": "detained",
        "arrested": "arrested",
        "arresting": "arrested",
        "displaced": "displaced",
        "displacing": "displaced",
        "evacuated": "evacuated",
        "evacuating": "evacuated",
        "downed": "",
        "downing": "",
        "destroyed": "",
        "destroying": "",
        "intercepted": "",
        "intercepting": "",
        "down": "",
        "abducted": "abducted",
        "abducting": "abducted",
        "executed": "executed",
        "executing": "executed",
        "launched": "",
        "fired": "",
        "lost": "",
        "losing": "",
        "seized": "",
        **dict.fromkeys(
            [
                "jailed",
                "jailing",
                "sentenced",
                "released",
                "freed",
                "freeing",
                "rescued",
                "rescuing",
                "treated",
                "expelled",
                "hanged",
                "trapped",
                "trapping",
            ],
            "",
        ),
    },
    lower=phrases("""over
        more than
        at least
        no fewer than
        no less than
        not less than
        upwards of
        upward of
        in excess of
        exceeding
        above
        well over
        a minimum of
        just over
        greater than
        at the very least
        as few as
        topped
        surpassed
        exceeded"""),
    upper=phrases("""up to
        as many as
        as much as
        fewer than
        less than
        under
        below
        at most
        no more than
        not more than
        nearly
        almost
        close to
        just under
        a maximum of
        approaching
        well under"""),
    about=phrases("""about
        around
        some
        roughly
        approximately
        an estimated
        estimated
        circa
        another
        a further
        a total of
        a record
        exactly
        all
        only
        just"""),
    no_states=frozenset({("shot", "down")}),
    out_of=phrases("out of"),
    or_more=phrases("""or more
        and more
        and counting"""),
    and_=frozenset({"and"}),
    to=frozenset({"to", "or"}),
    between=frozenset({"between", "from"}),
    of=frozenset({"of"}),
    definite=wordset("the his her its their our these those"),
    articles=frozenset({"a", "an"}),
    several=frozenset({"several", "few", "many"}),
    half=frozenset({"half"}),
    not_units=wordset("""km kms kilometre kilometres kilometer kilometers mile miles metre metres meter
        meters m cm mm
        feet foot ft yards yard inch inches year years month months week weeks day days hour hours minute
        minutes second
        seconds percent pc per cent degrees celsius fahrenheit knots mph kph am pm gmt utc est o'clock
        o’clock caliber
        calibre millimetre millimetres millimeter millimeters nautical kg kilograms points point times votes
        vote seats
        year-old years-old decades decade centuries century nights night mornings weekend mw megawatts
        percentage
        countries nations states rounds-of metre-long kilometer-long hectopascal th st nd rd"""),
    labels=wordset("""resolution article articles chapter section paragraph route highway road motorway no
        number nos
        grade class type model mark phase stage level channel flight room page line lot act rule figure
        table unit block
        protocol order decree directive version category item brigade battalion regiment division group
        boeing airbus
        kilometre checkpoint zone sector pier gate terminal school hospital apartment house part title
        agenda volume
        operation team covid shahed geran lancet kalibr iskander grad leopard abrams challenger himars
        kinzhal patriot
        bradley mirage rafale falcon qassam fateh"""),
    ages=frozenset({"aged", "age", "ages"}),
    months=wordset("""january february march april may june july august september october november december
        jan feb mar
        apr jun jul aug sep sept oct nov dec"""),
    time_before=frozenset(
        [
            "in",
            "since",
            "during",
            "by",
            "from",
            "until",
            "till",
            "of",
            "before",
            "after",
            "through",
            "early",
            "late",
            "mid",
            "spring",
            "summer",
            "autumn",
            "winter",
            "fall",
            "year",
            "the",
            "and",
            "to",
            "between",
        ]
    ),
    money={
        "dollars": "USD",
        "dollar": "USD",
        "usd": "USD",
        "euros": "EUR",
        "euro": "EUR",
        "eur": "EUR",
        "pounds": "GBP",
        "roubles": "RUB",
        "rubles": "RUB",
        "hryvnia": "UAH",
        "hryvnias": "UAH",
        "yen": "JPY",
        "lira": "TRY",
        "zloty": "PLN",
        "shekels": "ILS",
        "yuan": "CNY",
        "riyals": "SAR",
        "francs": "CHF",
    },
    area=phrases("""square kilometres
        square kilometers
        square kilometre
        square kilometer
        sq km
        km²
        square miles
        square mile
        hectares
        acres
        sq km."""),
    stops=wordset("""and or but who whose which whose where that were was are is have
        has had been be after when while as
        since with by said
        killed wounded to on at during before could would will may might into including if against than then
        so also
        not because"""),
    preps=wordset("in of from near along inside outside across around for under"),
    auxiliaries=wordset("""were was are is have has had been be remain remained went go reported reportedly
        also still
        more others"""),
    about_single=frozenset({"some", "about", "only", "just", "around", "roughly", "another"}),
    numbers_of=frozenset({"number", "total", "numbers"}),
    weak_with=frozenset({"crew", "family", "staff", "security", "force", "forces"}),
    further=frozenset({"more", "further", "other", "additional", "new"}),
    spatial=wordset("over above around about under below"),
    fates=wordset("hit fell struck landed exploded crashed left crossed disappeared reached missed vanished"),
    tolls=wordset("toll tally"),
)
