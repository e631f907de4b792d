# `make documents` and `make test` do all set-up by themselves, on a bare machine with Swift too.

SWIFT ?= swift
BUILD = .build/release
# Without debug information a release build takes a tenth less work and is as fast.
RELEASE = $(SWIFT) build -c release -debug-info-format none

.PHONY: documents test lint bench setup setup-tests

documents: setup
	$(RELEASE) --product rapporteur
	$(BUILD)/rapporteur check
	$(BUILD)/rapporteur build --to Output

test: setup setup-tests
	$(SWIFT) test --disable-xctest

lint:
	$(SWIFT) format lint --strict -r -p Package.swift Sources Tests

bench: setup
	@$(RELEASE) --product rapporteur >&2
	@$(RELEASE) --product benchmarks >&2
	@$(BUILD)/benchmarks --program $(BUILD)/rapporteur $(if $(FRESH),--build)

setup:
	@sh Scripts/setup libraries

setup-tests:
	@sh Scripts/setup tests
