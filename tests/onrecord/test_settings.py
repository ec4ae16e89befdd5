import pickle

import pytest

from onrecord.errors import SettingsWrong
from onrecord.settings import NAMES, Settings, told

CANARY = "canary-Zq81-pass"


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_nothing_said_is_the_defaults():
    assert Settings.from_env({}) == Settings()


def test_the_file_is_read_and_the_environment_outranks_it(folder):
    (folder / "onrecord.toml").write_text('children = 4\nbatch_size = 7\nobey_opt_outs = "all"\n')
    read = Settings.from_env({"ONRECORD_CHILDREN": "3"})
    assert (read.children, read.batch_size, read.obey_opt_outs) == (3, 7, "all")


def test_another_file_may_be_named(folder):
    (folder / "other.toml").write_text("children = 9\n")
    assert Settings.from_env({"ONRECORD_SETTINGS": "other.toml"}).children == 9


def test_a_named_file_must_be_there():
    with pytest.raises(SettingsWrong, match=r"gone\.toml cannot be read"):
        Settings.from_env({"ONRECORD_SETTINGS": "gone.toml"})


def test_a_changed_file_is_read_again(folder):
    (folder / "onrecord.toml").write_text("children = 4\n")
    assert Settings.from_env({}).children == 4
    (folder / "onrecord.toml").write_text("children = 12\n")
    assert Settings.from_env({}).children == 12


def test_all_mistakes_are_told_at_once_with_their_places(folder):
    (folder / "onrecord.toml").write_text('childern = 4\n\nbatch_size = "some"\nlog = ["text"]\n')
    with pytest.raises(SettingsWrong) as caught:
        Settings.from_env({"ONRECORD_LEASE_SECONDS": "0", "ONRECORD_DATABSE_URL": "sqlite:///x.db"})
    told_of = "\n".join(caught.value.mistakes)
    assert len(caught.value.mistakes) == 5
    for part in (
        "onrecord.toml, line 1: childern is no setting; children is",
        "onrecord.toml, line 3: batch_size is 'some'",
        "onrecord.toml, line 4: log must be",
        "ONRECORD_LEASE_SECONDS is '0'",
        "ONRECORD_DATABSE_URL is no setting; ONRECORD_DATABASE_URL is",
    ):
        assert part in told_of


@pytest.mark.parametrize(
    "variable",
    [
        pytest.param("ONRECORD_SERVICE_HOST", id="a container host's invention"),
        pytest.param("ONRECORD_PORT_80_TCP", id="another"),
        pytest.param("ONRECORD_TEST_POSTGRES_URL", id="a setting of the tests"),
    ],
)
def test_variables_that_resemble_no_setting_are_left_alone(variable):
    assert Settings.from_env({variable: "x"}) == Settings()


@pytest.mark.parametrize(
    ("variable", "words"),
    [
        pytest.param("ONRECORD_DATABASE_URL", "mysql://x", id="another database"),
        pytest.param("ONRECORD_DATABASE_URL", "postgresql://u:p/w@host/db", id="a slash in a password"),
        pytest.param("ONRECORD_ALLOW_ADDRESSES", "10.0.0.0/8, home", id="no network"),
        pytest.param("ONRECORD_CONTACT", "me@x.example\r\nHost: y", id="a second header"),
        pytest.param("ONRECORD_OBEY_OPT_OUTS", "some", id="no choice"),
        pytest.param("ONRECORD_CHILDREN", "٣", id="digits of another script"),
        pytest.param("ONRECORD_CHILD_MEMORY_MIB", "100", id="too little"),
    ],
)
def test_a_value_that_cannot_be_used_is_refused(variable, words):
    with pytest.raises(SettingsWrong, match=variable):
        Settings.from_env({variable: words})


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("children = \n", id="no value"),
        pytest.param('[database]\nurl = "x"\n', id="a table"),
        pytest.param("children = true\n", id="a switch for a number"),
        pytest.param("\ufeff= 3", id="garbage"),
    ],
)
def test_a_file_that_cannot_be_used_says_so(folder, text):
    (folder / "onrecord.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsWrong, match=r"onrecord\.toml"):
        Settings.from_env({})


@pytest.mark.parametrize("name", NAMES)
def test_a_default_may_be_written_out(name, folder):
    default = getattr(Settings(), name)
    written = default if isinstance(default, int) else f'"{default}"'
    (folder / "onrecord.toml").write_text(f"{name} = {written}\n")
    assert Settings.from_env({}) == Settings()
    assert Settings.from_env({f"ONRECORD_{name.upper()}": str(default)}) == Settings()


@pytest.mark.parametrize("name", NAMES)
def test_every_setting_says_what_it_means(name):
    assert Settings.model_fields[name].description


def test_settings_made_of_values_read_no_environment(monkeypatch):
    monkeypatch.setenv("ONRECORD_CHILDREN", "7")
    assert (Settings().children, Settings.from_env().children) == (2, 7)


def test_settings_cannot_be_changed_and_survive_pickle():
    settings = Settings(children=3)
    with pytest.raises(ValueError, match="frozen"):
        settings.children = 4
    assert pickle.loads(pickle.dumps(settings)) == settings


def test_a_mistake_in_the_file_says_line_name_and_remedy(folder):
    (folder / "onrecord.toml").write_text("\nchildren = 4000\n")
    with pytest.raises(SettingsWrong) as caught:
        Settings.from_env({})
    assert caught.value.mistakes == (
        "onrecord.toml, line 2: children is '4000', not a whole number from 1 to 1000",
    )
    assert caught.value.remedy == "set it to a number, or unset it to use 2"


def test_settings_are_told_with_their_origin_and_without_secrets(folder):
    (folder / "onrecord.toml").write_text(f'\ndatabase_url = "postgresql://u:{CANARY}@h/db"\n')
    shown = {one.name: one for one in told({"ONRECORD_CONTACT": f"{CANARY}@x.example"})}
    assert shown["database_url"].origin == "onrecord.toml, line 2"
    assert shown["contact"].origin == "ONRECORD_CONTACT"
    assert shown["children"].origin == "default"
    assert CANARY not in repr(shown)


@pytest.mark.parametrize(
    "words",
    [f"mysql://u:{CANARY}@h/db", f"postgresql://u:{CANARY}/x@h/db", f"postgresql://u@h:{CANARY}/db"],
)
def test_a_wrong_address_is_never_repeated(words):
    with pytest.raises(SettingsWrong) as caught:
        Settings.from_env({"ONRECORD_DATABASE_URL": words})
    assert CANARY not in str(caught.value) + repr(caught.value)
