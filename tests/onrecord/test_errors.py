import pickle

import pytest

from onrecord.errors import OnRecordError, PathMissing, PathUnreadable


@pytest.mark.parametrize("kind", [OnRecordError, PathMissing, PathUnreadable])
def test_errors_survive_pickle_with_message_and_remedy(kind):
    error = pickle.loads(pickle.dumps(kind("The folder is gone.", "Look for it.")))
    assert type(error) is kind
    assert (error.message, error.remedy) == ("The folder is gone.", "Look for it.")
    assert str(error) == "The folder is gone. Look for it."
