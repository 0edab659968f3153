#!/usr/bin/env bash
# The one page of workflow: what people type is what CI runs.
set -euo pipefail
cd "$(dirname "$0")"
venv=.venv

install() { # groups…
  if [ ! -x "$venv/bin/python" ]; then python3 -m venv "$venv"; fi
  "$venv/bin/python" -m pip install --quiet --upgrade pip
  local arguments=(--editable ".[nh3,feeds,cache,bagit]")
  for group in "$@"; do arguments+=(--group "$group"); done
  "$venv/bin/python" -m pip install --quiet "${arguments[@]}"
}

case "${1:-help}" in
  test) install test; "$venv/bin/python" -m pytest "${@:2}" ;;
  lint) install lint; "$venv/bin/ruff" check src tests examples; "$venv/bin/ruff" format --check src tests examples ;;
  typing) install lint test; "$venv/bin/mypy" ;;
  *) echo "usage: ./run.sh demo | test | lint | typing | docs | bench"; exit 2 ;;
esac
