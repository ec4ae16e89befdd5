"""The deployments of prefect.yaml stand on the server, each bound to the folder it was deployed from.

Not `prefect deploy`: beside newer FastAPIs its server refuses that command's own last question (422).
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import yaml

from flows.environment import POOL

FIRST = "ingest-feeds"  # what a new server starts at once, instead of waiting for the time of its schedule


def deploy_all(described: Path = Path("prefect.yaml")) -> None:
    """Pool and deployments are on the server as the file says; doing it again changes nothing."""
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.actions import WorkPoolCreate

    with get_client(sync_client=True) as client:
        client.create_work_pool(
            WorkPoolCreate(name=POOL, type="process", base_job_template=_template()), overwrite=True
        )
        for deployment in yaml.safe_load(described.read_text(encoding="utf-8"))["deployments"]:
            _deploy(client, deployment, described.absolute().parent)


def start_first_run(name: str = FIRST) -> bool:
    """The deployment has run or is about to; says whether it had not."""
    from prefect.client.orchestration import get_client
    from prefect.client.schemas.filters import DeploymentFilter, FlowRunFilter
    from prefect.states import Scheduled

    with get_client(sync_client=True) as client:
        deployment = client.read_deployment_by_name(f"{name}/{name}")
        begun = client.read_flow_runs(
            deployment_filter=DeploymentFilter.model_validate({"id": {"any_": [deployment.id]}}),
            flow_run_filter=FlowRunFilter.model_validate({"state": {"type": {"not_any_": ["SCHEDULED"]}}}),
            limit=1,
        )
        if not begun:
            client.create_flow_run_from_deployment(deployment.id, state=Scheduled())
        return not begun


def _template() -> dict[str, Any]:
    from prefect.workers.process import ProcessWorker

    template: dict[str, Any] = ProcessWorker.get_default_base_job_template()
    return template


def _deploy(client: Any, deployment: dict[str, Any], folder: Path) -> None:
    from prefect.utilities.callables import parameter_schema

    path, name = deployment["entrypoint"].split(":")
    flow = getattr(importlib.import_module(path.removesuffix(".py").replace("/", ".")), name)
    client.create_deployment(
        flow_id=client.create_flow(flow),
        work_pool_name=deployment["work_pool"]["name"],
        schedules=[_schedule(one) for one in deployment.get("schedules", [])],
        parameter_openapi_schema=parameter_schema(flow).model_dump_for_openapi(),
        # a worker starts each run in a new folder; seeds/ and onrecord.db are meant to be found in ours
        pull_steps=[{"prefect.deployments.steps.set_working_directory": {"directory": str(folder)}}],
        **_concurrency(deployment.get("concurrency_limit")),
        **{key: deployment[key] for key in _AS_WRITTEN if key in deployment},
    )


_AS_WRITTEN = ("name", "entrypoint", "description", "tags", "parameters", "enforce_parameter_schema")


def _concurrency(written: int | dict[str, Any] | None) -> dict[str, Any]:
    """How many runs at once, and what becomes of one more: it waits, unless the file says otherwise."""
    from prefect.client.schemas.objects import ConcurrencyOptions

    if not isinstance(written, dict):
        return {} if written is None else {"concurrency_limit": written}
    options = {key: said for key, said in written.items() if key != "limit"}
    return {
        "concurrency_limit": written["limit"],
        "concurrency_options": ConcurrencyOptions.model_validate(options) if options else None,
    }


def _schedule(written: dict[str, Any]) -> Any:
    from prefect.client.schemas.actions import DeploymentScheduleCreate
    from prefect.client.schemas.schedules import CronSchedule

    return DeploymentScheduleCreate(
        schedule=CronSchedule(cron=written["cron"], timezone=written.get("timezone")),
        active=written.get("active", True),
        slug=written.get("slug"),
    )


if __name__ == "__main__":
    deploy_all()
    start_first_run()
