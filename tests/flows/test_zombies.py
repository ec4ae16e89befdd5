"""A run that stands still holds the slot of its deployment: each way of standing still is watched."""

from datetime import timedelta

import pytest
from prefect.client.schemas.objects import TERMINAL_STATES

from flows.environment import HEARTBEAT_SECONDS, server_environment
from flows.zombies import WATCHES, _automation


@pytest.mark.parametrize(
    ("after", "most"),
    [
        pytest.param("Pending", timedelta(minutes=5), id="never began"),
        pytest.param("heartbeat", timedelta(minutes=2), id="fell silent"),
        pytest.param("Running", timedelta(days=1), id="hangs"),
    ],
)
def test_a_run_that_stands_still_is_ended_in_time(after, most):
    [watch] = [one for one in WATCHES if one.after == after]
    assert watch.within <= most
    assert watch.becomes in {"CRASHED", "CANCELLING"}


@pytest.mark.parametrize("watch", WATCHES, ids=lambda watch: watch.after)
def test_a_run_that_ended_is_watched_no_longer(watch):
    names = {state.value.title().replace("_", "") for state in TERMINAL_STATES}
    assert names <= set(watch.expected)


def test_a_beat_may_be_missed_without_being_dead():
    [silent] = [one for one in WATCHES if one.after == "heartbeat"]
    assert silent.within >= timedelta(seconds=3 * HEARTBEAT_SECONDS)


@pytest.mark.parametrize("watch", WATCHES, ids=lambda watch: watch.after)
def test_prefect_understands_a_watch(watch):
    automation = _automation(watch)
    assert automation.trigger.for_each == {"prefect.resource.id"}
    assert automation.actions[0].state.value == watch.becomes


def test_a_server_that_starts_again_knows_whose_the_slots_are(tmp_path):
    told = server_environment({}, tmp_path, with_ui=False)
    assert told["PREFECT_SERVER_CONCURRENCY_LEASE_STORAGE"].endswith("lease_storage.filesystem")
