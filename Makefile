# `make documents` and `make test` do all set-up by themselves, on a bare machine with Swift too.

SWIFT ?= swift
BUILD = .build/release

.PHONY: documents test lint bench setup setup-tests

documents: setup
	$(SWIFT) build -c release --product rapporteur
	$(BUILD)/rapporteur check
	$(BUILD)/rapporteur build --to Output

test: setup setup-tests
	$(SWIFT) test --disable-xctest

lint:
	$(SWIFT) format lint --strict -r -p Package.swift Sources Tests

bench: setup
	@$(SWIFT) build -c release --product rapporteur >&2
	@$(SWIFT) build -c release --product benchmarks >&2
	@$(BUILD)/benchmarks --program $(BUILD)/rapporteur $(if $(FRESH),--build)

setup:
	@sh Scripts/setup libraries

setup-tests:
	@sh Scripts/setup tests
