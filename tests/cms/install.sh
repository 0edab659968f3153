#!/usr/bin/env bash
# The real systems that tests/test_wordpress*.py and tests/test_outputs_*.py publish to, and those of tests/test_themes.py. Debian 13, as root.
# Tests skip with a clear word where one of these is absent.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DEBIAN_FRONTEND=noninteractive

apt-get update -qq
apt-get install -y -qq --no-install-recommends \
  wordpress wordpress-theme-twentytwentyfive wordpress-theme-twentytwentyfour wordpress-theme-twentytwentythree php-cli php-sqlite3 php-curl php-xml php-mbstring php-gd unzip \
  hugo jekyll jekyll-theme-minima ruby-jekyll-seo-tag ruby-jekyll-feed \
  chromium fonts-dejavu-core fonts-noto-core \
  default-jre-headless nodejs npm

tools=.tools
mkdir -p "$tools"

package() { # name: the npm archive unpacked under .tools/<name>, fetched once
  local folder="$tools/${1//[@\/]/_}"
  folder="${folder/__/_}"
  if [ -d "$folder/package" ]; then return; fi
  mkdir -p "$folder"
  (cd "$folder" && npm pack --silent "$1" >/dev/null && tar -xzf ./*.tgz && rm -f ./*.tgz)
}

package @wp-playground/cli     # holds WordPress' SQLite drop-in
package vnu-jar                # the Nu HTML checker
package axe-core               # accessibility rules for Chromium
if [ ! -d "$tools/ghost/node_modules/@tryghost/admin-api-schema" ]; then
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$tools/ghost" @tryghost/admin-api-schema
fi
if [ ! -d "$tools/hexo/node_modules/hexo" ]; then
  # Hexo loads whatever its package.json lists; the themes are those of tests/cms/themes.py.
  mkdir -p "$tools/hexo"
  echo '{"private": true, "hexo": {"version": ""}}' >"$tools/hexo/package.json"
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$tools/hexo" hexo \
    hexo-renderer-{marked,ejs,stylus,pug,less} hexo-generator-{index,archive,category,tag} \
    hexo-theme-{async,butterfly,fluid,keep,landscape,stellar}
fi
