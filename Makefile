# rasoat: `make run` reviews the sample plans, `make test` runs the tests, `make check` is the gate.

VENV := .venv
BIN := $(VENV)/bin
# The first interpreter of version 3.11 or newer; `make PYTHON=/path/to/python3 …` names another.
PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo $$name; break; }; done)
STATE = $(abspath $(or $(RASOAT_STATE),data))
# Only wheels, only with hashes: nothing is built from a source that was not pinned.
INSTALL := $(BIN)/python -m pip install -qq --no-input --disable-pip-version-check
LOCK := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-strip-extras \
	--no-emit-index-url --no-emit-find-links --no-header --no-annotate --quiet

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run ui notebooks test bench accuracy check format lint types layers docs lock clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12

# pip comes last when an environment is made: one that was broken off is made again.
$(BIN)/pip:
	@test -n "$(PYTHON)" || { echo "Cần Python 3.11 trở lên (Python 3.11 or newer is needed): apt install python3" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' >/dev/null 2>&1 || { \
		echo "Thiếu mô-đun venv của $(PYTHON) (its venv module is missing): apt install python3-venv" >&2; exit 1; }
	@echo "Tạo $(VENV) bằng $(PYTHON)"
	@$(PYTHON) -m venv $(VENV)

# Each stamp is a copy of the requirement file that was installed last.
$(VENV)/requirements.txt: requirements.txt pyproject.toml | $(BIN)/pip
	@echo "Cài thư viện, lần đầu mất khoảng một phút"
	@$(INSTALL) --require-hashes --only-binary :all: -r requirements.txt
	@$(INSTALL) --no-deps --no-build-isolation -e .
	@cp requirements.txt $@

$(VENV)/requirements-dev.txt: requirements-dev.txt $(VENV)/requirements.txt
	@echo "Cài công cụ kiểm thử"
	@$(INSTALL) --require-hashes --only-binary :all: -r requirements-dev.txt
	@cp requirements-dev.txt $@

setup: $(VENV)/requirements.txt ## make .venv with the command rasoat in it

setup-dev: $(VENV)/requirements-dev.txt ## the same with what the tests and the gate need

run: setup ## review the sample plans; results go to data/published
	@$(BIN)/rasoat run data/samples/inbox

ui: setup ## open Dagster's pages on this machine
	@mkdir -p "$(STATE)/dagster"
	@test -f "$(STATE)/dagster/dagster.yaml" || cp dagster.yaml "$(STATE)/dagster/"
	@RASOAT_STATE="$(STATE)" DAGSTER_HOME="$(STATE)/dagster" $(BIN)/dg dev

notebooks: setup-dev ## open the analysts' notebooks on this machine
	@RASOAT_STATE="$(STATE)" $(BIN)/marimo edit --skip-update-check notebooks

test: setup-dev ## run every test
	@$(BIN)/python -m pytest

bench: setup-dev ## what a plan costs, stage by stage; writes docs/benchmarks.md
	@$(BIN)/python -m tests.bench

accuracy: setup-dev ## how well renderings, generated and real documents are read; writes docs/accuracy.md
	@$(BIN)/python -m tests.accuracy

check: lint types layers test ## the gate: format, lint, types, layers, tests

format: setup-dev ## rewrite the code in the one format
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

lint: setup-dev ## format and lint, without changing anything
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .

types: setup-dev ## mypy --strict
	@$(BIN)/mypy

layers: setup-dev ## who may import whom
	@$(BIN)/lint-imports

docs: setup-dev ## rewrite the generated pages of docs
	@$(BIN)/python -m docs.render

lock: ## resolve the requirement files anew (needs uv)
	@$(LOCK) --group build --upgrade --output-file requirements.txt
	@$(LOCK) --group build --group dev --constraint requirements.txt --output-file requirements-dev.txt

clean: ## remove the environment and caches; data stays
	@rm -rf $(VENV) .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis build *.egg-info
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
