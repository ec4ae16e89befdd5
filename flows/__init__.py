"""When it is done: the only room that imports Prefect."""
