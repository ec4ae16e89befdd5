# make run    the demonstration: seeds/ into ./onrecord.db, as a flow under Prefect
# make check  ruff, mypy, and the tests that need nothing but their own process: within a minute, after each change
# make test   all tests, those on PostgreSQL too where a server answers, in TEST_PROCESSES (3: some wait for servers) at once
# make up     server, deployments and worker, until Ctrl-C; then open http://127.0.0.1:4200
# make lint   ruff and mypy          make clean  away with what was made (not the database)
# make previous  at a release: the ledger that tests upgrade is that of this release (needs PostgreSQL and pg_dump)
# make lock   pin what pyproject.toml asks for (needs uv)

PYTHON ?= python3
TEST_PROCESSES ?= 3
BIN := .venv/bin
READY := .venv/ready

.PHONY: run check test lint up clean lock previous
.DELETE_ON_ERROR:

run: $(READY)
	@$(BIN)/onrecord ingest seeds --flow

check: lint
	@$(BIN)/pytest -q -m apart --ignore=tests/flows -n $(TEST_PROCESSES) --dist loadfile --no-loadscope-reorder

test: $(READY)
	@$(BIN)/pytest -q -n $(TEST_PROCESSES) --dist loadfile --no-loadscope-reorder

lint: $(READY)
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy

up: $(READY)
	@exec $(BIN)/python -m flows.up

previous: $(READY)
	@$(BIN)/python -m tests.storage.previous

clean:
	rm -rf .venv build var *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

lock:
	uv pip compile pyproject.toml --group dev --universal --no-strip-extras --generate-hashes --no-header \
		--no-annotate --no-emit-index-url --python-version 3.11 -o requirements.lock

# --no-deps: the lock is complete, and older pips refuse hashes beside dependencies they must look up
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(0 if sys.version_info >= (3, 11) else 1)' || { \
		echo "On Record needs Python 3.11 or newer. Name one: make run PYTHON=python3.12" >&2; exit 1; }
	@echo "Installing into .venv (a minute or two, once)" >&2
	@$(PYTHON) -m venv .venv
	@$(BIN)/pip install -q --disable-pip-version-check --no-deps --require-hashes -r requirements.lock
	@$(BIN)/pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $(READY)
