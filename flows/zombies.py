"""Runs that will never end by themselves are ended, so that none can stand in the way of the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from flows.environment import HEARTBEAT_SECONDS

BEGIN_SECONDS = 180  # beginning took 43 s on two cores under a load of 15
_ENDED = ("Completed", "Failed", "Cancelled", "Crashed", "TimedOut")


@dataclass(frozen=True, slots=True)
class Watch:
    """After this event of a run, one of those others must follow in time; else the run is ended."""

    name: str
    after: str
    expected: tuple[str, ...]
    within: timedelta
    becomes: str
    message: str


# As few as will do: each event that a watch waits for is a write of the server's, and on SQLite its
# deferred transactions get into each other's way when several runs begin at once.
WATCHES = (
    Watch(
        name="onrecord: crash runs that fell silent",
        after="heartbeat",
        expected=("heartbeat", *_ENDED),
        within=timedelta(seconds=3 * HEARTBEAT_SECONDS),
        becomes="CRASHED",
        message="The run fell silent: its process is gone. The next run finishes its work.",
    ),
    Watch(
        name="onrecord: crash runs that never began",
        after="Pending",
        expected=("Running", "Scheduled", "AwaitingConcurrencySlot", *_ENDED),
        within=timedelta(seconds=BEGIN_SECONDS),
        becomes="CRASHED",
        message="The run never began: its worker died or was too slow. The next run does its work.",
    ),
    Watch(
        name="onrecord: end runs that hang",
        after="Running",
        expected=_ENDED,
        within=timedelta(hours=6),
        becomes="CANCELLING",  # not Cancelled: the worker then ends the process, too
        message="The run took more than six hours and was ended. The next run finishes its work.",
    ),
)


def keep_watch(watches: Sequence[Watch] = WATCHES) -> None:
    """The server ends runs that are silent or hang; watches that stand are left alone."""
    from prefect.automations import Automation

    for watch in watches:
        try:
            read: Any = Automation.read
            read(name=watch.name)  # create() is no upsert: a second one would act a second time
        except ValueError:
            automation: Any = _automation(watch)
            automation.create()


def _automation(watch: Watch) -> Any:
    from prefect.automations import Automation
    from prefect.client.schemas.objects import StateType
    from prefect.events.actions import ChangeFlowRunState
    from prefect.events.schemas.automations import EventTrigger, Posture

    return Automation(
        name=watch.name,
        trigger=EventTrigger(
            after={f"prefect.flow-run.{watch.after}"},
            expect={f"prefect.flow-run.{event}" for event in watch.expected},
            match={"prefect.resource.id": ["prefect.flow-run.*"]},
            for_each={"prefect.resource.id"},
            posture=Posture.Proactive,
            threshold=1,
            within=watch.within,
        ),
        actions=[
            ChangeFlowRunState(name=None, state=StateType(watch.becomes), force=False, message=watch.message)
        ],
    )


if __name__ == "__main__":
    keep_watch()
