# Everything that is done with this project. `make run` and `make test` need nothing but this file.
SHELL := /bin/bash
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready.stamp

.PHONY: setup run demo test test-servers lint bench clean

# The environment: system libraries, .venv with the pinned dependencies, .venv/bin/wardapp.
setup: $(READY)

$(READY): requirements/test.txt pyproject.toml installer/system-packages.sh
	installer/system-packages.sh
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/test.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	$(BIN)/python -m compileall -q src
	touch $(READY)

# The app in its window; where there is no screen, its main job without one (see demo).
run: setup
	@if [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		$(BIN)/wardapp --data $(CURDIR)/data; \
	else \
		$(MAKE) --no-print-directory demo; \
		echo; \
		echo "There is no screen here, so the main job ran without one: PDFs and pictures of the window are in build/demo."; \
		echo "With a screen 'make run' opens the window. To have it without one: xvfb-run -s '-screen 0 1440x900x24' make run"; \
	fi

# The main job on a temporary share: two desks of a ward, another ward, headquarters. Leaves the
# PDFs and pictures of the real window in build/demo.
demo: setup
	$(BIN)/wardapp demo --out build/demo
	$(BIN)/python tests/helpers/screenshots.py --out build/demo

# All tests without a server, on as many processes as there are cores; within 15 minutes on 2 cores.
test: setup
	WARDAPP_SERVERS=skip $(BIN)/python -m pytest -q -n auto

# The share against real servers: installs Samba, what mounts it through FUSE, and Ceph's S3 gateway (Debian,
# root), starts them on loopback and behind a line that loses packets, ends them.
test-servers: setup
	installer/test-servers.sh
	WARDAPP_SERVERS=required $(BIN)/python -m pytest -q tests/servers tests/sync/test_share_contract.py

# What must hold of the code's form.
lint: setup
	$(BIN)/ruff check src tests
	$(BIN)/ruff format --check src tests
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/codespell src tests README.md CHANGELOG.md docs Makefile

# Speed beside a peer; writes docs/benchmarks.md.
bench: setup
	$(BIN)/python tests/benchmarks/run.py --write docs/benchmarks.md

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
