"""What sites print inside an article for its readers is no part of it; sentences that begin alike are."""

# ruff: noqa: E501 - a table of lines can be read; one broken over many lines cannot

import pytest

from onrecord.cleaning import clean_document
from onrecord.types import Document, Metadata

STORY = (
    "The lock at Ennis Weir was shut on Monday after a barge had struck its gate, the keeper Ida Brandt said.",
    "Nine skippers waited on both sides of it until the evening, and two of them turned round at nightfall.",
    "The canal trust said that the gate would be lifted out on Thursday, if a crane could be had by then.",
    "“We have never seen such a thing,” said Karl Tidd, who has kept the books of the lock since 1998.",
    "A spokesman for the county said the costs would be borne by the owner of the barge or by his insurer.",
    "The barge was carrying 300 tonnes of gravel to a building site in Lower Norrick when it hit the gate.",
)


def lines(extra, at):
    """The paragraphs of the story with one more, read as cleaning does."""
    parts = [f"<p>{one}</p>" for one in (*STORY[:at], extra, *STORY[at:])]
    body = f"<article><h1>Barge strikes gate</h1>{''.join(parts)}</article>"
    page = f'<html lang="en"><head><title>Barge strikes gate</title></head><body>{body}</body></html>'
    return clean_document(
        Document("a", page.encode(), "html", Metadata(url="https://weir.example/a"))
    ).text.split("\n\n")


ANYWHERE = """Listen to this article|Listen · 4 min|Hear this story|0:00 / 4:12|Watch below: The gate is lifted out|Watch this video|Audio – 12 minutes
Press Enter to see the picture in full size|Click to enlarge|Enlarge image|Skip advertisement|Skip past newsletter promotion
Article continues after this ad|Story continues after advertisement|Text size|A A A|Save|Gift this article|TAGS|Topics
Updated 3 hours ago|Published an hour ago|Last updated: 12 mins ago|Last updated on 3 November 2026 at 10:30|First published on 3 November 2026
Published: Nov 3, 2026, 10:30 am|3 min read|Reading time: 3 minutes|5-minute read|Getty Images|AFP via Getty Images|Shutterstock|Our Standards: The Weir Post Code.
Our Ethics: The Charter of the Weir Post|View comments (12)|Show all comments (3)|File photo of the lock at Ennis Weir.|Handout picture: Canal Trust|(Stock image)
Follow the Weir Post on WhatsApp for the latest news|Follow Olga Vance on Bluesky|Join our Telegram channel|Join the Weir Post newsletter
Have a story to share? Email us at tips@weir.example|Do you know more? Write to us.|Got a tip? Contact our newsroom|To continue reading, subscribe or log in.
To keep reading, sign up for free|Already a subscriber? Log in|Already have an account? Sign in here|Unlock this article for £1|Unlock unlimited access
You have 3 free articles left this month.|You have no stories remaining|Read the full story here.|Watch the full interview here|See the original report here
More on this story|You may also like|Recommended for you|Most read|Trending now|Editor's picks|Read Next|Read Next / Editor's Picks|What to read next
(Read also: Nine locks to be mended)|[See also: Nine locks to be mended]"""
BELOW = """With inputs from agencies|(With inputs from Nordpress and PTI)|With files from The Weir Post|Edited by: Bo Reed|Edited by Bo Reed and Ada Quill
Contact Olga Vance at olga@weir.example or follow her on Bluesky @olga.|Email Bo Reed at bo@weir.example or ring the desk"""
TEXT = """Save the date, the trust wrote to all skippers.|Unlock codes were stolen from the office, the trust said.|Have you seen the gate? Nobody has, said Karl Tidd.
Published in 1923, the book tells of the first lock.|Updated figures show that nine barges waited.|Follow the river and you reach Norrick by noon, a guide says.
Join our fight, the union told its members on Monday.|File photos of the mayor were burned in the yard.|File photographs are kept in the cellar of the trust.
Contact with the barge was lost at nine, the keeper said.|With files from the archive, the trust traced the old gate.|Edited by Karl Tidd, the letters run to 300 pages.
You have three articles to write, the editor had told him.|To continue reading the will, the judge had to sign for it.|Read the full letter of the law, said Karl Tidd.
Listen to this man before you judge him, the keeper said.|Most read the notice too late, the keeper said.|Watch below the gate, a sign on the quay says.
Already a widow, she took over the lock in 1998.|Getty Images sold the picture to nine papers.|Text size is set by law in such notices, he said.
Correction: An earlier version misstated the weight of the barge.|This is a developing story. Check back for updates."""


@pytest.mark.parametrize("at", [3, 6])
@pytest.mark.parametrize("line", ANYWHERE.replace("\n", "|").split("|"))
def test_what_a_site_says_to_its_readers_is_not_the_articles(line, at):
    assert lines(line, at) == list(STORY)


@pytest.mark.parametrize("line", BELOW.replace("\n", "|").split("|"))
def test_who_worked_on_it_and_where_they_are_reached_goes_from_the_end(line):
    assert lines(line, len(STORY)) == list(STORY)


@pytest.mark.parametrize("at", [3, 6])
@pytest.mark.parametrize("line", TEXT.replace("\n", "|").split("|"))
def test_sentences_that_begin_alike_stay(line, at):
    assert lines(line, at) == [*STORY[:at], line, *STORY[at:]]
