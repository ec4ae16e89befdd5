"""A run whose process is gone is set to Crashed, so that it cannot stand in the way of the next."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from flows.environment import HEARTBEAT_SECONDS

NAME = "onrecord: crash runs that fell silent"


def keep_watch() -> None:
    """The server crashes every run that has not been heard of for three heartbeats."""
    from prefect.automations import Automation
    from prefect.client.schemas.objects import StateType
    from prefect.events.actions import ChangeFlowRunState
    from prefect.events.schemas.automations import EventTrigger, Posture

    try:
        read: Any = Automation.read
        read(name=NAME)  # create() is no upsert: a second one would act a second time
    except ValueError:
        made: Any = Automation(
            name=NAME,
            trigger=EventTrigger(
                after={"prefect.flow-run.heartbeat"},
                expect={
                    "prefect.flow-run.heartbeat",
                    "prefect.flow-run.Completed",
                    "prefect.flow-run.Failed",
                    "prefect.flow-run.Cancelled",
                    "prefect.flow-run.Crashed",
                },
                match={"prefect.resource.id": ["prefect.flow-run.*"]},
                for_each={"prefect.resource.id"},
                posture=Posture.Proactive,
                threshold=1,
                within=timedelta(seconds=3 * HEARTBEAT_SECONDS),
            ),
            actions=[
                ChangeFlowRunState(
                    name=None,
                    state=StateType.CRASHED,
                    force=False,
                    message="The run fell silent: its process is gone.",
                )
            ],
        )
        made.create()


if __name__ == "__main__":
    keep_watch()
