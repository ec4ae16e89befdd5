"""How it is done: one function a stage, over the database, without Prefect."""
