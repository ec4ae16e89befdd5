"""An agency's notice names what it kills; news of killings and of people who withdraw is none."""

import pytest

from onrecord.kills import killed_headlines

TOLD = "Editors: the agency has withdrawn its story headlined “Ferry sinks off Orsk pier”. It is wrong."
KEY = "ferry sinks off orsk pier"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("KILL: Ferry sinks off Orsk pier", "Editors: this story is withdrawn. Please do not use it."),
        ("MANDATORY KILL", TOLD),
        ("Mandatory Kill – Ferry sinks off Orsk pier", "The story has been withdrawn."),
        ("URGENT Mandatory kill", TOLD),
        ("Kill notice", TOLD),
        ("Kill Notice: Ferry sinks off Orsk pier", "Please kill the story sent at 10:12."),
        ("Ferry story (KILL)", TOLD),
        ("Orsk ferry [Mandatory kill]", TOLD),
        ("STORY KILL: Ferry sinks off Orsk pier", "Disregard the story; the pier is whole."),
        ("WITHDRAWN: Ferry sinks off Orsk pier", "The report was withdrawn after a check."),
        ("Withdrawal – Ferry sinks off Orsk pier", "We have withdrawn this report."),
        ("ADVISORY: Story on Orsk ferry is withdrawn", TOLD),
        ("Attention editors: ferry story withdrawn", TOLD.replace("“", '"').replace("”", '"')),
        ("Note to editors, report killed", TOLD.replace("“", "‘").replace("”", "’")),
        ("Kill", TOLD.replace("Ferry sinks", "FERRY SINKS")),
    ],
)
def test_a_notice_names_what_it_kills(title, text):
    assert KEY in killed_headlines(title, text)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Blast kills five in Orsk",
            "The blast killed five people, “Ferry sinks off Orsk pier” said a poster.",
        ),
        ("Kill Devil Hills marks its day", TOLD),
        (
            "Troops withdrawn from Varrow",
            "The army has withdrawn. “Ferry sinks off Orsk pier”, ran a headline.",
        ),
        ("Minister withdraws: ‘I was wrong about the ferry’", "She withdrew on Monday."),
        ("Killing of a harbour master", TOLD),
        ("To kill a ferry line", TOLD),
        ("KILL: Ferry sinks off Orsk pier", "A new play opens on Monday in the old theatre."),
        ("Advisory on high winds", "Boats were withdrawn from the quay."),
        ("KILL: It", "Editors: the story is withdrawn."),
        ("Candidate withdrawn after row", TOLD),
        (None, TOLD),
    ],
)
def test_news_is_no_notice(title, text):
    assert killed_headlines(title, text) == frozenset()
