"""Words that tell what a name stands for: titles, offices, states and capitals, outlets, institutions."""

from __future__ import annotations

from onrecord.english.wordlists import words

TITLES = words("""
    mr mrs ms miss dr prof professor sir lady lord dame baroness baron sen senator rep representative gov
    governor president vice-president chancellor king queen prince princess pope father sister brother rev
    reverend bishop archbishop cardinal rabbi imam sheikh ayatollah judge justice gen general lt lieutenant
    col colonel maj major capt captain sgt sergeant cmdr commander adm admiral brig brigadier sheriff chief
    superintendent supt inspector detective officer constable secretary minister premier mayor councillor
    councilman councilwoman councilor congressman congresswoman mp mep msp ambassador commissioner attorney
    chairman chairwoman chairperson chair ceo cfo director executive spokesman spokeswoman spokesperson
    leader head coach speaker deputy hon honourable emperor sultan emir crown co-founder founder editor dep.
    lt-gen maj-gen major-gen brig-gen lieutenant-general major-general vice former ex-president
    then-president pm democrat republican republicans democrats candidate economist analyst strategist
    adviser advisor aide prosecutor lawyer taoiseach supremo administrator treasurer comptroller auditor
    ombudsman solicitor marshal lawmaker legislator alderman alderwoman assemblyman assemblywoman
    councilmember superdelegate delegate manager host professors sens reps govs senators
    """)
# Nouns that end a description of somebody, and no name: *another New Harbour Republican*.
DESCRIBING = words("""
    republican democrat chairman chairwoman spokesman spokeswoman spokesperson governor senator secretary
    president candidate lawmaker legislator director ambassador minister mayor economist analyst strategist
    adviser advisor aide prosecutor lawyer attorney congressman congresswoman professor official manager
    """)
# Short forms of offices, as they are said of a person again without the name.
OFFICES = {
    "gov": "governor",
    "sen": "senator",
    "rep": "representative",
    "pm": "prime minister",
    "mp": "mp",
    "dr": "doctor",
    "gen": "general",
    "prof": "professor",
}
FEMALE = words("""
    mrs ms miss lady dame baroness queen princess sister congresswoman spokeswoman chairwoman
    """)
MALE = words("""
    mr sir lord king prince father congressman spokesman chairman baron emperor sultan pope
    """)

OUTLETS = words("""
    station times post news newspaper magazine herald tribune journal gazette telegraph guardian independent
    mirror sun mail express observer chronicle press broadcaster tv television radio network cnn bbc nbc abc
    cbs msnbc cnbc npr pbs ap afp reuters bloomberg newsweek politico axios breitbart buzzfeed huffpost
    slate salon vox economist yonhap xinhua interfax tass kyodo aljazeera jazeera weekly daily sentinel
    globe dispatch inquirer courier examiner bulletin register vice wire review standard dpa ansa efe rfi dw
    itv sky haaretz spiegel monde figaro pravda nhk kcna ria website outlet agency blog podcast channel
    monitor star record patriot citizen record
    """)
INSTITUTIONS = words("""
    committee commission ministry department university college school institute institution council court
    bank agency police office party association federation union group corp corporation inc ltd llc plc
    company co foundation center centre force forces army navy bureau board authority service services house
    senate congress parliament government administration campaign team society organization organisation
    organisations coalition alliance network club fund trust hospital church league bar airlines airways
    industries systems technologies partners capital holdings nations guard command fbi cia nato un imf who
    nsa irs doj epa fda opec ministry directorate secretariat assembly chamber tribunal caucus conference
    initiative project movement front brigade division squad watch international economics securities
    research labs motors energy oil gas steel foods stores media entertainment studios embassy consulate
    watchdog delegation publication military coastguard presidency palace opposition parliament company firm
    operator carrier airline retailer maker developer insurer lender charity union regulator treasury
    pentagon exchange museum library zoo clinic academy laboratory observatory survey fire rescue utility
    manufacturer supplier producer
    """)
ANONYMOUS = words("""
    official officials source sources spokesman spokeswoman spokesperson spokespeople aide aides insider
    insiders person someone somebody man woman witness diplomat diplomats adviser advisers advisor advisors
    staffer staffers employee executive resident lawyer attorney doctor soldier officer neighbour neighbor
    relative friend colleague student teacher one representative representatives whistleblower informant
    colleague voter user reader caller passenger
    """)
GROUPS = words("""
    analysts experts critics residents supporters opponents authorities prosecutors lawmakers economists
    scientists researchers activists protesters voters observers investigators historians lawyers police
    people republicans democrats conservatives liberals leaders members some many others most both all
    journalists media reporters scholars doctors families relatives parents students teachers workers
    campaigners victims survivors witnesses neighbours neighbors investors traders strategists pollsters
    polls respondents americans allies officers soldiers senators legislators they those groups delegates
    organizers organisers advocates rivals companies countries nations ministers politicians detectives fans
    """)
HE = frozenset(("he", "him", "his", "himself"))
SHE = frozenset(("she", "her", "hers", "herself"))
THEY = frozenset(("they", "them", "their"))
IT = frozenset(("it", "its"))
PRONOUNS = (
    HE
    | SHE
    | THEY
    | IT
    | words("""
    i we you who that which this these those me us my our whom whose
    """)
)
GENDERED_NOUNS = {
    "woman": "f",
    "man": "m",
    "mother": "f",
    "father": "m",
    "wife": "f",
    "husband": "m",
    "daughter": "f",
    "son": "m",
}
