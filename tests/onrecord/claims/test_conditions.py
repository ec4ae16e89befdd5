"""An *if* that compares, concedes or asks as *whether* does makes nothing depend on it."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText

NO_CONDITION = [
    "Prices rose more than if the tax had been kept, according to the bureau.",
    "Fewer boats sailed than if the storm had passed, Wei Zhao said.",
    "The court ruled faster than if a jury had sat, said Adaeze Obi.",
    "The fee is due no matter if the boat sails, Lars Brekke said.",
    "The rent stays the same regardless if the roof leaks, said Ana Petrov.",
    "Tomas Reyes said he could not tell if the road was open.",
    "Tomas Reyes said he couldn’t tell if the light was red.",
    "The agency is checking if the well was poisoned, Soumen Dey said.",
    "The board is looking into if the grant was spent, Ines Holm said.",
    "Nobody remembers if the gate was locked, said Ilse Brandt.",
    "Ilse Brandt said it is not clear if the bridge will reopen.",
    "Thabo Mokwena said it isn't clear if the vote will be held.",
    "Ines Holm said the team would find out if the pump had failed.",
    "Engineers are examining if the weld had cracked, Wei Zhao said.",
    "Ilse Brandt said she did not care if voters liked her.",
    "“Nobody knows if he was aboard,” said Adaeze Obi.",
    "They acted as if the law had passed, Lars Brekke said.",
]
A_CONDITION = [
    "The union said it would strike if the plant closed.",
    "If the plant closed, the union would strike, Lars Brekke said.",
    "The bridge will reopen if the weather holds, Ana Petrov said.",
    "The road will be clear if the ploughs come, Ines Holm said.",
    "The clinic will close down if the grant ends, Soumen Dey said.",
    "Sales fell less than if shops had shut, and will fall further if they do, Tomas Reyes said.",
    "Farmers will pull out if the price falls, Thabo Mokwena said.",
    "Work will go on if the rain stops, Wei Zhao said.",
    "Pupils will pass the test if they study, Ines Holm said.",
    "Patients will get care if they ask, Adaeze Obi said.",
    "The tenant will get a check if the claim holds, Wei Zhao said.",
    "The board will raise the question if it has time, Ana Petrov said.",
    "It will end all doubt if the lab agrees, Tomas Reyes said.",
    "The lab will run more tests if the grant comes, Soumen Dey said.",
]


def certainties(text):
    return {claim.certainty for claim in extract(ArticleText("a", text)).claims if claim.chain}


@pytest.mark.parametrize("text", NO_CONDITION)
def test_what_only_compares_or_asks_is_certain(text):
    assert certainties(text) == {"certain"}


@pytest.mark.parametrize("text", A_CONDITION)
def test_what_holds_on_terms_stays_conditional(text):
    assert certainties(text) == {"conditional"}
