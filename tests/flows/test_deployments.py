"""prefect.yaml against Prefect's own models: an unknown key there would be ignored in silence."""

import importlib
from pathlib import Path

import jsonschema
import pytest
import yaml
from prefect.cli.deploy._models import DeploymentConfig, PrefectYamlModel, RawScheduleConfig
from prefect.utilities.callables import parameter_schema

from flows.environment import POOL

DESCRIBED = yaml.safe_load((Path(__file__).parents[2] / "prefect.yaml").read_text(encoding="utf-8"))
DEPLOYMENTS = [pytest.param(one, id=one["name"]) for one in DESCRIBED["deployments"]]


def flow_of(deployment):
    path, name = deployment["entrypoint"].split(":")
    return getattr(importlib.import_module(path.removesuffix(".py").replace("/", ".")), name)


def test_the_file_has_no_unknown_key():
    known = {field.alias or name for name, field in PrefectYamlModel.model_fields.items()}
    assert set(DESCRIBED) <= known


@pytest.mark.parametrize("deployment", DEPLOYMENTS)
def test_a_deployment_has_no_unknown_key(deployment):
    assert set(deployment) <= set(DeploymentConfig.model_fields)
    DeploymentConfig.model_validate(deployment)
    for schedule in deployment.get("schedules", []):
        RawScheduleConfig.model_validate(schedule)


@pytest.mark.parametrize("deployment", DEPLOYMENTS)
def test_a_deployment_says_what_it_does_and_where_it_runs(deployment):
    assert deployment["description"].strip()
    assert deployment["work_pool"] == {"name": POOL}
    assert deployment["name"].startswith(flow_of(deployment).name)  # a flow may have several


@pytest.mark.parametrize("deployment", DEPLOYMENTS)
def test_the_parameters_are_what_the_flow_takes(deployment):
    schema = parameter_schema(flow_of(deployment)).model_dump()
    assert set(deployment["parameters"]) <= set(schema["properties"])
    jsonschema.validate(deployment["parameters"], schema)


@pytest.mark.parametrize("deployment", DEPLOYMENTS)
def test_every_parameter_has_help_and_a_default(deployment):
    schema = parameter_schema(flow_of(deployment)).model_dump()
    assert not schema.get("required")
    assert [name for name, said in schema["properties"].items() if not said.get("description")] == []


@pytest.mark.parametrize("wrong", [{"batch_size": 0}, {"batch_size": 501}, {"paths": "seeds"}])
def test_a_wrong_form_is_refused(wrong):
    schema = parameter_schema(flow_of(DESCRIBED["deployments"][0])).model_dump()
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(wrong, schema)
