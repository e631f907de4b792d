# `make documents` and `make test` do all set-up by themselves, on a bare machine with Swift too.

SWIFT ?= swift
BUILD = .build/release
# Optimised for size, without debug information, each module handed on before it is optimised: on two
# processors a build from nothing takes three quarters of the time, and the program is no slower.
RELEASE = $(SWIFT) build -c release -debug-info-format none --use-integrated-swift-driver \
  -Xswiftc -emit-module-separately-wmo -Xswiftc -disable-cmo -Xswiftc -Osize

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
	@$(BUILD)/benchmarks --program $(BUILD)/rapporteur $(if $(FRESH),--build "$(RELEASE)")

setup:
	@sh Scripts/setup libraries

setup-tests:
	@sh Scripts/setup tests
