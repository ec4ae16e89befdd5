"""What somebody says he hopes, believes or would do: not certain; what he only words so: certain."""

import pytest

from onrecord.claims import extract
from onrecord.types import ArticleText

SAID = [
    ("Mayor Okoye said he hoped the road would open.", "unknown"),
    ("“I hope the road opens soon,” Mayor Okoye said.", "unknown"),
    ("Mayor Okoye said she believes the road is safe.", "probable"),
    ("Investigators said they suspect the fire was set.", "probable"),
    ("Mayor Okoye said she did not believe the road was safe.", "certain"),
    ("“I think the road is safe,” Mayor Okoye said.", "certain"),
    ("“You think it is easy,” Mayor Okoye said.", "certain"),
    ("Mayor Okoye said it looks like the road is shut.", "probable"),
    ("From afar the heap looked like a whale on the ice.", "certain"),
    ("Nurses say the common view is that beds are short.", "probable"),
    ("The analyst said if Norrick had sold the yard, the debt would be gone.", "conditional"),
    ("The analyst asked if Norrick had sold the yard.", "unknown"),
    ("Mayor Okoye said it would cost a fortune to mend the road.", "conditional"),
    ("“I would like to thank my staff,” Mayor Okoye said.", "certain"),
]


@pytest.mark.parametrize(("text", "certainty"), SAID)
def test_an_attitude_is_no_fact(text, certainty):
    [claim] = extract(ArticleText("a", text)).claims
    assert claim.certainty == certainty
