"""What forked processes find loaded: all that commands, stages and their children load, models among it."""

import commands.main
import onrecord.links
import stages.ingest
import stages.listening
import stages.removing
import storage.queries
import storage.search
import storage.upgrade
from onrecord import claims, cleaning
from tests.stages import erasing, judging, killed_ingest, killed_turn

LOADED = (commands, onrecord, stages, storage, erasing, judging, killed_ingest, killed_turn)

cleaning.warm()
claims.warm()
