"""Words that tell what a name stands for, as people.toml and organizations.toml list them."""

from __future__ import annotations

from collections import defaultdict
from functools import cache

from onrecord.english import nouns
from onrecord.english.tables import table, word_list
from onrecord.english.wordlists import words


@cache
def people(*classes: str) -> frozenset[str]:
    """The words of people.toml of one of these classes; KeyError for a class that is none."""
    return _of("people", classes)


@cache
def organizations(*classes: str) -> frozenset[str]:
    """The words of organizations.toml of one of these classes; KeyError for a class that is none."""
    return _of("organizations", classes)


def _of(name: str, classes: tuple[str, ...]) -> frozenset[str]:
    known = _by_class(name)
    return frozenset().union(*(known[kind] for kind in classes))


@cache
def _by_class(name: str) -> dict[str, list[str]]:
    """The words of each class that a table gives to any."""
    found = defaultdict[str, list[str]](list)
    for word, kinds in table(name)["words"].items():
        for kind in kinds.split():
            found[kind].append(word)
    return dict(found)


# Whoever may be cited, in singular and plural: *engineers*, *a nurse*.
HUMANS = frozenset(form for word in word_list("human_nouns") for form in nouns.forms_of(word)) | people(
    "citable"
)
SEVERAL_HUMANS = frozenset(form for one in word_list("human_nouns") for form in nouns.forms_of(one) - {one})
TITLES = people("title")
DESCRIBING = people("describing")
FEMALE, MALE = people("female"), people("male")
ANONYMOUS, GROUPS = people("anonymous"), people("group")
OUTLETS, INSTITUTIONS = organizations("outlet", "medium"), organizations("institution")
ORGANIZATIONS = INSTITUTIONS | OUTLETS
# Words for one office, as it is said of its holder again without the name: *Rep. Bo*, *the congressman*.
SAME_OFFICE = (
    ("rep", "representative", "congressman", "congresswoman", "lawmaker"),
    ("sen", "senator", "lawmaker"),
    ("mp", "lawmaker"),
    ("gov", "governor"),
    ("pm", "prime minister", "premier"),
    ("dr", "doctor"),
    ("gen", "general"),
    ("prof", "professor"),
    ("ceo", "chief executive"),
    ("sgt", "sergeant"),
    ("supt", "superintendent"),
    ("lt", "lieutenant"),
    ("capt", "captain"),
    ("col", "colonel"),
)
# What tells of an office which one it is: *deputy*, *former*, *foreign*.
OFFICE_DETAILS = (
    people("office_part", "rank")
    | organizations("field", "portfolio")
    | words("former then ex outgoing federal state local county city municipal district provincial royal")
    | words("military naval police private public special independent junior lead opposition rival")
)
LIKENESS = words("like unlike than as")  # before whom somebody is only likened to
HE = frozenset(("he", "him", "his", "himself"))
SHE = frozenset(("she", "her", "hers", "herself"))
THEY = frozenset(("they", "them", "their"))
IT = frozenset(("it", "its"))
OTHERS = words("i we you who that which this these those me us my our whom whose")
SUBJECTS = words("i you he she it we they")
YOU = frozenset(("you",))
SELF_SUBJECTS = words(
    "i he she we they it him her them me us"
)  # in somebody's word: mostly himself, or his own
GENERIC_SUBJECTS = words("you one people whoever")  # of nobody: *you do not win by talking*
POSSESSIVES = words("my your his her its our their")
DEMONSTRATIVES = words("this that these those")
PRONOUNS = HE | SHE | THEY | IT | OTHERS
