"""A speaker bears the whole of a name and nothing else: no job, no noun beside it, no body behind it."""

import pytest

from onrecord.claims import extract
from onrecord.entities.mentions import find_names
from onrecord.types import ArticleText


def speakers(text):
    return [claim.chain[-1].speaker for claim in extract(ArticleText("a", text)).claims if claim.chain]


def last_speaker(text):
    return speakers(text)[-1]


SAID = "said the lock was shut."

BODIES = [
    "Committee for the Promotion of Order and the Prevention of Fire",
    "Council on Coastal Relations",
    "Institute on Fair Taxation",
    "Commission on Public Debates",
    "Campaign for the Protection of Rural Tarn",
    "Society for the Study of Tides",
    "Center for the Study of Harbours",
    "Foundation for the Defence of Lakes",
]


@pytest.mark.parametrize("name", BODIES)
def test_a_body_is_named_with_what_it_is_for(name):
    assert last_speaker(f"The {name} {SAID}") == name


def test_the_day_behind_a_body_is_no_part_of_it():
    assert find_names("The Harbour Council on Friday left.").mentions[0].name == "Harbour Council"
    assert find_names("The Tarn Commission on May 5 left.").mentions[0].name == "Tarn Commission"


STATIONS = [
    "FOX 2 News",
    "KTVX 4 News",
    "10 News",
    "Citi 97.3 FM Online",
    "Radio 702 FM",
    "NBC 5",
    "FOX 13",
    "Tarn Radio 104.1",
    "BBC Radio 4",
    "NewsChannel 5",
    "Norrick Channel 8",
]


@pytest.mark.parametrize("name", STATIONS)
def test_a_station_is_named_with_its_number(name):
    assert last_speaker(f"The lock is shut, {name} reported.") == name


def test_a_number_that_counts_is_no_part_of_an_outlets_name():
    assert {
        m.name for m in find_names("It was on NBC 10 years ago, and on CBS 5 million saw it.").mentions
    } == {
        "NBC",
        "CBS",
    }


@pytest.mark.parametrize("owner", ["Orland's", "Norland’s", "Tarn's"])
def test_an_outlet_of_sundays_is_whole_behind_its_country(owner):
    text = f"The lock is shut, {owner} Mail on Sunday newspaper reported. The paper said it was old."
    assert speakers(text) == ["Mail on Sunday", "Mail on Sunday"]


OFFICERS = [
    ("Lt. Col. James Orsk of the Norland National Guard", "James Orsk"),
    ("Capt. Wei Zhao of the Orland Coast Guard", "Wei Zhao"),
    ("Sgt. Amina Diallo of the Tarn Police Department", "Amina Diallo"),
    ("Chief Rosa Lund of the Norrick Fire Department", "Rosa Lund"),
    ("Judge Kofi Mensah of the Harbour Court", "Kofi Mensah"),
    ("Head of Al-Tarn Provincial Council Khalaf Tarmoz", "Khalaf Tarmoz"),
    ("Director of Norrick Harbour Authority Soumen Dey", "Soumen Dey"),
]


@pytest.mark.parametrize(("source", "name"), OFFICERS)
def test_the_body_of_an_officer_is_no_part_of_the_name(source, name):
    assert last_speaker(f"{source} {SAID}") == name


RANKS = ["Navy Capt.", "Police Sgt.", "Det.", "Insp.", "Police Cpl.", "Cmdr.", "Brig. Gen.", "Supt.", "Cllr."]


@pytest.mark.parametrize("rank", RANKS)
def test_no_stop_of_a_rank_cuts_the_name_from_it(rank):
    assert last_speaker(f"“The lock is shut,” said {rank} Wei Orsk.") == "Wei Orsk"


BESIDE = [
    ("the Al-Ostad news website", "Al-Ostad"),
    ("the Benvira news site", "Benvira"),
    ("the Tormund news channel", "Tormund"),
]


@pytest.mark.parametrize(("source", "name"), BESIDE)
def test_what_an_outlet_is_called_is_no_part_of_its_name(source, name):
    assert last_speaker(f"The lock is shut, {source} said.") == name


def test_nor_is_what_a_group_is_called():
    assert last_speaker("The ORG militant group said the lock was shut.") == "ORG"


PLACED = [
    "A Lisbon newspaper",
    "A Norrick newspaper",
    "The South Korean newspaper",
    "The Danish newspaper",
    "Another Port Sable newspaper",
    "The Geneva rights group",
]


@pytest.mark.parametrize("source", PLACED)
def test_where_a_paper_is_from_is_not_its_name(source):
    assert last_speaker(f"{source} {SAID}") is None


JOBS = [
    ("Blogger and developer John Orsk", "John Orsk"),
    ("Author and activist Priya Nair", "Priya Nair"),
    ("Ada-Isaac Dover and Gabriel Lund", "Ada-Isaac Dover and Gabriel Lund"),
    ("Carl and Ida Lund", "Carl Lund and Ida Lund"),
]


@pytest.mark.parametrize(("source", "name"), JOBS)
def test_a_job_is_nobody_beside_whoever_has_it(source, name):
    assert last_speaker(f"{source} {SAID}") == name


ARABIC = [
    ("MP Majid al-Gharib left.", "Gharib", "Majid al-Gharib"),
    ("Dr. Omar el-Sawi spoke.", "Sawi", "Omar el-Sawi"),
    ("Nahla al-Habab left Tarn.", "Habab", "Nahla al-Habab"),
    ("Gen. Yusuf Al-Tarmoz left.", "Al-Tarmoz", "Yusuf Al-Tarmoz"),
]


@pytest.mark.parametrize(("before", "short", "name"), ARABIC)
def test_an_arabic_last_name_stands_without_its_article(before, short, name):
    assert last_speaker(f"{before} {short} {SAID}") == name


INITIALS = [("The US", "US"), ("The U.S.", "U.S."), ("The WHO", "WHO"), ("WHO", "WHO")]


@pytest.mark.parametrize(("source", "name"), INITIALS)
def test_initials_are_no_pronouns(source, name):
    assert last_speaker(f"{source} {SAID}") == name


KNOWN = [
    ("Marty Baron left. “The lock is shut,” said Baron.", "Marty Baron"),
    ("Ines King left. “The lock is shut,” said King.", "Ines King"),
    ("Trevor Noor spoke.\n\nThe Lock Is Like A Bad Old Dream, Trevor Noor Says\n\nIt is.", "Trevor Noor"),
    (
        "Chuck Orsk Compares Lund’s Words To A Sinking Ship In May\n\nSen. Chuck Orsk left.",
        "Chuck Orsk",
    ),
    ("They asked Lumeo-X again. Lumeo-X says the lock is shut.", "Lumeo-X"),
]


@pytest.mark.parametrize(("text", "name"), KNOWN)
def test_whom_the_text_names_elsewhere_is_known_by_the_same_words(text, name):
    assert name in speakers(text)


SUPPORTED = [
    ("One pastor supporting Mr. Lund, Darran Orsk of Tarn Church in Orl,", "Darran Orsk"),
    ("A lawyer representing Ann Bo, Carl Lund,", "Carl Lund"),
    ("One voter backing Mr. Orsk", None),
    ("A group opposing Ada Lund", None),
    ("An aide advising Gov. Imke Orl", None),
]


@pytest.mark.parametrize(("source", "name"), SUPPORTED)
def test_whom_somebody_supports_is_not_who_speaks(source, name):
    assert last_speaker(f"{source} {SAID}") == name


PASSED_ON = [
    "“The lock is shut,” Ada Orl said, according to Reuters. “Nobody will open it again.”",
    "“The lock is shut,” Ada Orl told staff, Radio Nord reported. “Nobody will open it again.”",
    "“The lock is shut,” Ada Orl said, the Norrick Post reported. “Nobody will open it again.”",
]


@pytest.mark.parametrize("text", PASSED_ON)
def test_the_words_that_go_on_are_of_whoever_spoke_and_not_of_who_passed_them_on(text):
    assert last_speaker(text) == "Ada Orl"


@pytest.mark.parametrize("paper", ["Mail on Sunday", "Independent on Sunday", "Scotland on Sunday"])
def test_a_source_is_no_shorter_than_an_outlet_of_sundays(paper):
    text = f"According to the {paper}, which said its source was a nurse, the lock was shut."
    found = extract(ArticleText("a", text)).claims[-1].chain[-1]
    assert "".join(text[start:end] for start, end in found.source) == f"the {paper}"


CALLED = [
    "British tabloid the Norrick Post",
    "The British newspaper the Norrick Post",
    "Britain's Norrick Post newspaper",
    "Local newspaper The Norrick Post",
    "The conservative tabloid Norrick Post",
    "Orland’s weekly the Norrick Post",
]


@pytest.mark.parametrize("source", CALLED)
def test_an_outlet_is_named_beside_what_it_is_called_and_where_it_is_from(source):
    assert last_speaker(f"{source} {SAID}") == "Norrick Post"
