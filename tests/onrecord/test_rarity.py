from datetime import date

from onrecord.duplicates import same_text
from onrecord.rarity import FEWEST_DAYS, FEWEST_STORIES, Printed, common_shingles
from onrecord.sketches import sketch

LINE = (
    "The Pike Valley Courier has told the people of nine villages what matters to them since the mill, "
    "in print on Fridays and on this page at any hour, and it lives on what its neighbours give for it."
)


def story(number):
    words = [f"word{number}x{i}" for i in range(40)]
    return " ".join(words[:20]) + ". " + " ".join(words[20:]) + "."


def learned(n):
    return common_shingles([Printed(i, sketch(f"{story(i)}\n\n{LINE}").shingles) for i in range(n)])


def test_a_line_under_many_stories_is_learned_and_left_out():
    common = learned(FEWEST_STORIES)
    one, other = (f"{story(i)}\n\n{LINE}" for i in (101, 102))
    assert same_text(sketch(one), sketch(other))
    assert not same_text(sketch(one, common), sketch(other, common))
    assert sketch(one, common) == sketch(story(101), common)


def test_what_few_stories_share_is_theirs():
    assert learned(FEWEST_STORIES - 1) == frozenset()


def test_one_story_counts_once_however_many_carry_it():
    assert common_shingles([Printed(1, sketch(story(1)).shingles)] * 50) == frozenset()


def of_one_story(days, publisher=1):
    """What one outlet printed in so many days, all of it taken for one story because of its line."""
    for n in days:
        yield Printed(1, sketch(f"{story(n)}\n\n{LINE}").shingles, publisher, date(2026, 3, 1 + n))


def test_a_line_of_one_outlet_is_learned_though_it_has_joined_all_its_stories():
    days = range(FEWEST_DAYS)
    common = common_shingles(list(of_one_story(days)))
    assert common
    assert sketch(f"{story(101)}\n\n{LINE}", common) == sketch(story(101), common)
    assert common_shingles(list(of_one_story(days[1:]))) == frozenset()
    two = [*of_one_story(days[:4]), *of_one_story(days[4:], publisher=2)]
    assert common_shingles(two) == frozenset()  # a story that goes on for a week, in two outlets


def test_a_text_of_nothing_but_common_words_is_sketched_whole():
    assert sketch(LINE, learned(FEWEST_STORIES)).bands == sketch(LINE).bands


def test_what_was_common_stays_so():
    earlier = frozenset({1, 2})
    assert earlier <= common_shingles([], earlier)


def test_a_copy_is_found_by_sketches_of_two_snapshots():
    common = learned(FEWEST_STORIES)
    assert same_text(sketch(f"{story(5)}\n\n{LINE}"), sketch(story(5), common))
