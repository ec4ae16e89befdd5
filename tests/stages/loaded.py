"""What forked processes find loaded: all that stages and their children load, the models among it."""

import stages.ingest
import stages.listening
import stages.removing
from onrecord import claims, cleaning
from tests.stages import erasing, judging, killed_ingest, killed_turn

LOADED = (stages, erasing, judging, killed_ingest, killed_turn)

cleaning.warm()
claims.warm()
