#!/usr/bin/env bash
# The one page of workflow: what people type here is what CI runs.
set -euo pipefail
cd "$(dirname "$0")"
venv=.venv
python="$venv/bin/python"
unset PYTHONDONTWRITEBYTECODE # Else each of the hundred processes that tests start compiles the library anew.

usage() {
  cat <<'EOF'
usage: ./run.sh COMMAND

  demo      republish a page of examples/, offline, into out/demo
  test      run the tests (further words go to pytest)
  lowest    run the tests against the lowest versions that pyproject.toml allows, in .venv-lowest, but for those of
            other systems, of random examples and of the quality gate; with "--every 10" every tenth case of each
  lint      check style and format
  typing    check types
  docs      build the documentation, warnings are errors
  bench     time extraction and the sanitiser, print the tables
  learn     learn the model anew from the pages of a corpus
  held-out  how pages come out that a model has not learned, twenty minutes; needs the pages of a corpus
  pictures  draw the pictures of README and docs anew (needs Chromium)
  systems   install the Debian and npm packages that the CMS and browser tests use

Each command installs what it needs into .venv first.
EOF
}

ensure_venv() {
  [ -x "$python" ] && return
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "republish needs Python 3.11 or newer" >&2; exit 1; }
  python3 -m venv "$venv" 2>/dev/null && return
  # Debian keeps ensurepip in a package of its own.
  rm -rf "$venv"
  local sudo=; [ "$(id -u)" = 0 ] || sudo=sudo
  if command -v apt-get >/dev/null; then $sudo apt-get update -q && $sudo apt-get install -y -q --no-install-recommends python3-venv; fi
  python3 -m venv "$venv"
}

packages() { # what pip installs into the environment
  "$python" -m pip install --quiet --disable-pip-version-check "$@"
}

install() { # groups: test, lint, docs, bench …
  ensure_venv
  local wanted="$*" stamp="$venv/.installed" now
  now="$(cat pyproject.toml | cksum) $wanted"
  grep -qxF "$now" "$stamp" 2>/dev/null && return
  packages --upgrade "pip>=25.1"
  local arguments=(--editable ".[nh3,feeds]") group
  for group in $wanted; do arguments+=(--group "$group"); done
  packages "${arguments[@]}"
  echo "$now" >>"$stamp"
}

lowest() {
  venv=.venv-lowest python=.venv-lowest/bin/python
  ensure_venv
  packages --upgrade "pip>=25.1"
  # shellcheck disable=SC2046  # Each pin is a word.
  packages $("$python" tests/lowest.py) --editable ".[nh3,feeds]" --group test
  "$python" -m pytest -m "not wordpress and not browser and not hypothesis" --ignore tests/test_themes.py --ignore tests/test_quality_gate.py "$@"
}

demo() {
  install
  local page=examples/pages/oyster-reefs.html
  "$venv/bin/republish" review "$page"
  echo
  echo "Files:"
  "$venv/bin/republish" "$page" --format html --format page --format markdown --format text --format json -o out/demo
  echo
  echo "The last lines of the fragment to paste:"
  tail -n 12 out/demo/article.html
}

command="${1:-help}"
[ $# -gt 0 ] && shift
case "$command" in
  demo) demo ;;
  test) install test; "$python" -m pytest "$@" ;;
  lowest) lowest "$@" ;;
  lint) install lint; "$venv/bin/ruff" check src tests examples docs; "$venv/bin/ruff" format --check src tests examples docs ;;
  typing) install lint test; "$venv/bin/mypy" ;;
  docs) install docs; "$venv/bin/sphinx-build" -W --keep-going -q -b html docs docs/_build/html; echo "docs/_build/html/index.html" ;;
  bench) install bench; "$python" tests/bench/bench.py "$@" ;;
  learn) install learn; "$python" -m republish.extraction.train "$@" ;;
  held-out) install test learn; "$python" tests/bench/held_out.py "$@" ;;
  pictures) install test; "$python" docs/pictures.py ;;
  systems) bash tests/cms/install.sh ;;
  *) usage; exit 2 ;;
esac
