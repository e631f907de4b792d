# `make documents` and `make test` do all set-up by themselves, on a bare machine with Swift too.

SWIFT ?= swift
BUILD = .build/release
# Optimised for size, without debug information, each module handed on before it is optimised: on two
# processors a build from nothing takes three quarters of the time, and the program is no slower.
RELEASE = $(SWIFT) build -c release -debug-info-format none --use-integrated-swift-driver \
  -Xswiftc -emit-module-separately-wmo -Xswiftc -disable-cmo -Xswiftc -Osize

# Where the sets of labelled texts stand.
DATA ?= ../shared
# How long `make fuzz` goes on, and with which text it begins.
SECONDS ?= 60
SEED ?= 1

.PHONY: documents pdf test lint bench accuracy fidelity fuzz setup setup-pdf setup-tests setup-bench setup-fidelity

documents: setup
	$(RELEASE) --product rapporteur
	$(BUILD)/rapporteur check
	$(BUILD)/rapporteur build --to Output
	$(BUILD)/rapporteur index --to Output/index
	$(BUILD)/rapporteur plan document --to Output/plans --formats html,markdown,docx,akn

pdf: setup setup-pdf
	$(RELEASE) --product rapporteur
	$(BUILD)/rapporteur build --to Output --formats html,markdown,docx,pdf

test: setup setup-tests
	$(SWIFT) test --disable-xctest

lint:
	$(SWIFT) format lint --strict -r -p Package.swift Sources Tests

bench: setup setup-bench
	@$(RELEASE) --product rapporteur >&2
	@RAPPORTEUR_PEERS=1 $(RELEASE) --product benchmarks >&2
	@$(BUILD)/benchmarks --program $(BUILD)/rapporteur --data $(DATA) \
	  $(if $(ONLY),--only $(ONLY)) $(if $(SIZES),--sizes $(SIZES)) \
	  $(if $(shell command -v hugo),--hugo $(shell command -v hugo)) \
	  $(addprefix --pandoc ,$(firstword $(wildcard .venv/lib/python3*/site-packages/pypandoc/files/pandoc))) \
	  $(if $(FRESH),--build "$(RELEASE)")

accuracy: setup
	@$(RELEASE) --product rapporteur >&2
	@python3 Scripts/accuracy --program $(BUILD)/rapporteur --data $(DATA) $(if $(SHOW),--show $(SHOW))

fidelity: setup setup-fidelity
	@$(RELEASE) --product rapporteur >&2
	@.venv/bin/python3 Scripts/fidelity --program $(BUILD)/rapporteur --data $(DATA)
	@.venv/bin/python3 Scripts/returned --program $(BUILD)/rapporteur

fuzz: setup
	@$(RELEASE) --product benchmarks >&2
	@$(BUILD)/benchmarks --fuzz $(SECONDS) --seed $(SEED)

setup:
	@sh Scripts/setup libraries

setup-fidelity:
	@sh Scripts/setup fidelity

setup-bench:
	@sh Scripts/setup bench

setup-pdf:
	@sh Scripts/setup pdf

setup-tests:
	@sh Scripts/setup tests
