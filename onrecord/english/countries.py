"""States, their capitals, and what is said to be of them: *Seoul* and *the South Korean government* alike."""

from __future__ import annotations

from onrecord.english.wordlists import phrases, words


def _table(text: str) -> dict[str, str]:
    """The entries of a text that parts them by ``;``: words in lower case, then the name with capitals."""
    table = {}
    for entry in " ".join(text.split()).split("; "):
        parts = entry.split()
        first = next(i for i, part in enumerate(parts) if part[0].isupper())
        table[" ".join(parts[:first])] = " ".join(parts[first:])
    return table


# Capitals whose name stands for the state in *X said*; *Washington* by the form the text uses.
CAPITALS = _table("""
    abuja Nigeria; amman Jordan; ankara Turkey; athens Greece; baghdad Iraq; baku Azerbaijan;
    bangkok Thailand; beijing China; beirut Lebanon; belgrade Serbia; berlin Germany; bern
    Switzerland; bogota Colombia; bogotá Colombia; brasilia Brazil; brussels European Union;
    bucharest Romania; budapest Hungary; cairo Egypt; canberra Australia; caracas Venezuela;
    copenhagen Denmark; damascus Syria; delhi India; dhaka Bangladesh; doha Qatar; dublin Ireland;
    hanoi Vietnam; harare Zimbabwe; havana Cuba; helsinki Finland; islamabad Pakistan; jakarta
    Indonesia; jerusalem Israel; kabul Afghanistan; kathmandu Nepal; khartoum Sudan; kiev Ukraine;
    kigali Rwanda; kyiv Ukraine; lisbon Portugal; london Britain; madrid Spain; managua Nicaragua;
    manila Philippines; minsk Belarus; moscow Russia; nairobi Kenya; new delhi India; oslo Norway;
    ottawa Canada; paris France; phnom penh Cambodia; prague Czech Republic; pretoria South Africa;
    pyongyang North Korea; riyadh Saudi Arabia; rome Italy; seoul South Korea;
    stockholm Sweden; taipei Taiwan; tallinn Estonia; tbilisi Georgia; tehran Iran; tokyo Japan;
    tripoli Libya; vienna Austria; vilnius Lithuania; warsaw Poland; washington United States;
    yerevan Armenia; zagreb Croatia
    """)
# Adjectives, so that *the Qatari government* is Qatar, and *Qataris* are nobody's name.
ADJECTIVES = _table("""
    afghan Afghanistan; albanian Albania; algerian Algeria; american United States; angolan Angola;
    argentine Argentina; argentinian Argentina; armenian Armenia; australian Australia; austrian
    Austria; azerbaijani Azerbaijan; bahraini Bahrain; bangladeshi Bangladesh; belarusian Belarus;
    belgian Belgium; bolivian Bolivia; bosnian Bosnia; brazilian Brazil; british Britain; bulgarian
    Bulgaria; burmese Myanmar; cambodian Cambodia; canadian Canada; chilean Chile; chinese China;
    colombian Colombia; croatian Croatia; cuban Cuba; cypriot Cyprus; czech Czech Republic; danish
    Denmark; dutch Netherlands; ecuadorian Ecuador; egyptian Egypt; emirati United Arab Emirates;
    estonian Estonia; ethiopian Ethiopia; finnish Finland; french France; georgian Georgia; german
    Germany; ghanaian Ghana; greek Greece; guatemalan Guatemala; haitian Haiti; honduran Honduras;
    hungarian Hungary; icelandic Iceland; indian India; indonesian Indonesia; iranian Iran; iraqi
    Iraq; irish Ireland; israeli Israel; italian Italy; jamaican Jamaica; japanese Japan; jordanian
    Jordan; kazakh Kazakhstan; kenyan Kenya; kuwaiti Kuwait; latvian Latvia; lebanese Lebanon;
    libyan Libya; lithuanian Lithuania; malaysian Malaysia; mexican Mexico; moldovan Moldova;
    mongolian Mongolia; moroccan Morocco; namibian Namibia; nepalese Nepal; nepali Nepal; nicaraguan
    Nicaragua; nigerian Nigeria; north korean North Korea; norwegian Norway; omani Oman; pakistani
    Pakistan; palestinian Palestine; panamanian Panama; peruvian Peru; philippine Philippines;
    filipino Philippines; polish Poland; portuguese Portugal; qatari Qatar; romanian Romania;
    russian Russia; rwandan Rwanda; saudi Saudi Arabia; scottish Scotland; senegalese Senegal;
    serbian Serbia; singaporean Singapore; slovak Slovakia; slovenian Slovenia; somali Somalia;
    south african South Africa; south korean South Korea; spanish Spain; sudanese Sudan; swedish
    Sweden; swiss Switzerland; syrian Syria; taiwanese Taiwan; tanzanian Tanzania; thai Thailand;
    tunisian Tunisia; turkish Turkey; ugandan Uganda; ukrainian Ukraine; uruguayan Uruguay; uzbek
    Uzbekistan; venezuelan Venezuela; vietnamese Vietnam; welsh Wales; yemeni Yemen; zambian Zambia;
    zimbabwean Zimbabwe
    """)
PEOPLES = words("""
    danes swedes finns poles turks scots britons spaniards serbs croats kurds arabs europeans africans asians
    westerners filipinos icelanders irishmen englishmen frenchmen hispanics latinos tutsis hutus uyghurs
    """)
STATES = frozenset(k for k in CAPITALS if " " not in k) | words("""
    afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain
    bangladesh belarus belgium bolivia bosnia botswana brazil britain bulgaria burundi cambodia
    cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark ecuador
    egypt england eritrea estonia ethiopia fiji finland france georgia germany ghana greece
    guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel
    italy jamaica japan jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia
    libya lithuania luxembourg madagascar malawi malaysia mali malta mexico moldova mongolia
    montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway
    oman pakistan palestine panama paraguay peru philippines poland portugal qatar romania russia
    rwanda scotland senegal serbia singapore slovakia slovenia somalia spain sudan sweden
    switzerland syria taiwan tajikistan tanzania thailand tunisia turkey türkiye turkmenistan uganda
    ukraine uruguay uzbekistan venezuela vietnam wales yemen zambia zimbabwe us u.s uk u.k eu usa
    kremlin
    """)
STATE_PHRASES = phrases("""
    north korea|south korea|united states|united kingdom|saudi arabia|south africa|sri lanka|new zealand|
    czech republic|european union|white house|downing street|united arab emirates|hong kong|
    south sudan|ivory coast|
    burkina faso|el salvador|costa rica|soviet union|new delhi|phnom penh|tel aviv|the hague|the kremlin|no 10
    """)
AMERICA = ("United States", "U.S.", "US", "USA", "America")


def state_of_capital(name: str, text: str) -> str:
    """The state that a capital's name stands for, in the form that the text uses; other names as they are."""
    state = CAPITALS.get(name.casefold())
    if state is None:
        return name
    if state == "United States":
        return next((form for form in AMERICA if form in text), state)
    return "UK" if state == "Britain" and "UK" in text and "Britain" not in text else state


def state_of_adjective(words_before: str) -> str | None:
    """The state that *Qatari* or *South Korean* is of, by the last words of what stands before a noun."""
    parts = words_before.casefold().split()
    return ADJECTIVES.get(" ".join(parts[-2:])) or (ADJECTIVES.get(parts[-1]) if parts else None)


def is_people(name: str) -> bool:
    """Whether a name is an adjective of a state, or the people of it: *Danish*, *Qataris*."""
    lower = name.casefold()
    return lower in ADJECTIVES or lower in PEOPLES or lower.removesuffix("s") in ADJECTIVES
