"""The automation that docs/operations.md shows is one that Prefect takes."""

from pathlib import Path

import yaml
from prefect.events.schemas.automations import AutomationCore, EventTrigger

DESCRIBED = yaml.safe_load((Path(__file__).parents[2] / "docs" / "notify.yaml").read_text(encoding="utf-8"))


def test_the_documented_automation_is_understood_by_prefect():
    [one] = DESCRIBED["automations"]
    read = AutomationCore.model_validate(one)
    assert isinstance(read.trigger, EventTrigger)
    assert read.trigger.threshold == 3
    expected = {"prefect.flow-run.Failed", "prefect.flow-run.Crashed"}
    assert {str(event) for event in read.trigger.expect} == expected
    assert set(one) <= set(AutomationCore.model_fields)
    assert set(one["trigger"]) <= set(EventTrigger.model_fields)
