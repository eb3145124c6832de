# shellcheck shell=sh
# The runs of tests, for ./teranga, whose functions and variables it uses: which day it is in them, what runs beside what, what is tried
# again, and what the last lines say. What a run leaves is in target/run; target/wavering.tsv and target/runs.tsv keep what earlier ones left.

run=$home/target/run
wavering=$home/target/wavering.tsv
runs=$home/target/runs.tsv
modules="distribution/test-run $libraries $features distribution/webapp distribution/launcher distribution/benchmarks distribution/server-tests distribution/e2e"
# What a quiet processor needs for the work that says how slow a machine is, in milliseconds.
quiet_work=1900
endless='it did not end, neither at its limit nor when it was interrupted; target/stuck has the stacks'
# A Wednesday: whoever asks for no other day runs on the same one always.
usual_day=2026-12-09T09:00
# On which days a long run tries the modules again: past midnight and a year, when clocks change, on the day that most years lack, on a Sunday, on
# a public holiday, and today.
other_days='2026-12-31T23:40 2027-03-28T01:30 2027-10-31T02:30 2028-02-29 2027-05-09 2027-07-14 today'

# --- the day and the machine ----------------------------------------------------------------------------------------

# choose_day MOMENT: today, a day, or a moment in France. All processes of the tests, and all that those start, see a machine whose clock
# shows that; what Maven builds has the real time. Sets clock to what Maven has to be told.
choose_day() {
    case $1 in
    today)
        clock=
        day="today, $(date +%F)"
        return
        ;;
    [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]) moment=$1T09:00 ;;
    [0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]) moment=$1 ;;
    *) moment= ;;
    esac
    [ -n "$moment" ] && begins=$(TZ=Europe/Paris date -d "${moment%T*} ${moment#*T}" +%s 2>/dev/null) ||
        stop "'$1' is no day; --day takes today, a day as 2027-03-28, or a moment in France as 2026-12-31T23:40"
    find_clock || { install 'libfaketime' libfaketime && find_clock; } || stop 'libfaketime was installed, but is not where it should be.'
    # Waiting is measured by clocks that stay as they are; what files say of themselves stays, too.
    export FAKETIME_DONT_FAKE_MONOTONIC=1 DONT_FAKE_MONOTONIC=1 FAKETIME_FORCE_MONOTONIC_FIX=0 NO_FAKE_STAT=1 FAKETIME_DISABLE_SHM=1
    FAKETIME=$(printf '%+d' $((begins - $(date +%s))))
    export FAKETIME
    clock=-Dtests.clock=$library
    day=$moment
}

# Sets library: what shows processes another time.
find_clock() {
    for library in /usr/lib/*/faketime/libfaketime.so.1 /usr/lib*/faketime/libfaketime.so.1; do
        [ ! -r "$library" ] || return 0
    done
    return 1
}

# Measures how much slower than a quiet machine this one is now, if nobody has; what waits for a state waits as much longer.
measure_patience() {
    [ -z "${TERANGA_PATIENCE:-}" ] || return 0
    began=$(date +%s%3N)
    fixed_work &
    other=$!
    fixed_work
    wait $other
    TERANGA_PATIENCE=$(awk -v took=$(($(date +%s%3N) - began)) -v quiet=$quiet_work \
        'BEGIN { figure = took / quiet; printf "%.2f", (figure < 1 ? 1 : figure > 10 ? 10 : figure) }')
    export TERANGA_PATIENCE
    printf 'teranga: tests live on %s; they wait %s times as long as on a quiet machine\n' "$day" "$TERANGA_PATIENCE" >&2
}

fixed_work() {
    awk 'BEGIN { for (i = 0; i < 60000000; i++) sum += i % 7 }'
}

# --- what runs ------------------------------------------------------------------------------------------------------

# tier NAME COMMAND...: runs it, and notes what it took, in seconds and in those of processors.
tier() {
    name=$1
    shift
    began=$(date +%s)
    status=0
    ("$@" && times >"$run/$name.times") || { status=1 && rm -f "$run/$name.times"; }
    printf '%s\t%s\t%s\n' "$name" $(($(date +%s) - began)) \
        "$(awk 'NR == 2 { gsub(/[ms]/, " "); print $1 * 60 + $2 + $3 * 60 + $4 }' "$run/$name.times" 2>/dev/null)" >>"$run/tiers.tsv"
    return $status
}

# Seconds that the processors of this machine have worked since it began, all processes together; 0 where nobody tells. What a tier's own
# processes took does not count servers that outlive whoever started them.
machine_worked() {
    awk '/^cpu / { found = 1; print int(($2 + $3 + $4 + $7 + $8) / 100) } END { if (!found) print 0 }' /proc/stat 2>/dev/null || echo 0
}

# tests WORD...: Maven, which goes on where a test fails or a process of tests is lost, since that is told afterwards.
tests() {
    # shellcheck disable=SC2086 # no clock is no word
    (maven -fn -Dmaven.test.failure.ignore=true -Dcyclonedx.skip=true -Dspotless.check.skip=true -Dmaven.war.skip=true \
        -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false $clock $options "$@")
}

build_all() {
    # shellcheck disable=SC2086
    (maven -T 2 -DskipTests -DskipITs -Dcyclonedx.skip=true $options verify)
}

# of_modules: the tests of all modules, two modules at a time and two classes of each.
of_modules() {
    tests -T 2 -pl '!distribution/server-tests,!distribution/e2e' package
}

# container MODULE WORD...: the tests of a module that start servers.
container() {
    module=$1
    shift
    tests -Dtest=NoSuchTest "$@" -pl "$module" -am verify
}

# everything: builds all and looks at its form, then runs the tests of the modules; beside them those in the server, and after these the
# journeys in the browser. Those in the server begin alone, since their start is lost where it has to wait.
everything() {
    tier build build_all || return 1
    with_servers >"$run/servers.log" 2>&1 &
    beside=$!
    trap 'kill $beside 2>/dev/null; exit 143' INT TERM HUP
    begun distribution/server-tests
    tier modules of_modules
    wait $beside || true
    trap - INT TERM HUP
    cat "$run/servers.log"
}

with_servers() {
    tier server container distribution/server-tests
    until [ "$(available_memory)" -ge 4000 ]; do sleep 1; done
    tier browser container distribution/e2e
}

# begun MODULE: waits until a test of it has run, and there is room for more; or whoever runs it is gone.
begun() {
    until reported "$1" && [ "$(available_memory)" -ge 3000 ] || ! kill -0 "$beside" 2>/dev/null; do
        sleep 1
    done
}

# modules_alone: builds all, and runs the tests of the modules.
modules_alone() {
    tier build build_all && tier modules of_modules
}

# browser_alone: builds all, and runs the journeys in the browser.
browser_alone() {
    tier build build_all || return 1
    # What it writes, one of the journeys opens.
    tier pages tests -Dtest=PersonalPagesTest -pl themes -am package
    tier browser container distribution/e2e
}

# of_module FOLDER WORD...: the tests of one module, which is built with them.
of_module() {
    tier modules tests "$@" package
}

# reported MODULE: whether a test of it has run.
reported() {
    [ -n "$(find "$home/$1/target" -path '*-reports/TEST-*.xml' 2>/dev/null | head -n 1)" ]
}

# Megabytes; many where nobody tells.
available_memory() {
    awk '/^MemAvailable:/ { found = 1; print int($2 / 1024) } END { if (!found) print 1000000 }' /proc/meminfo 2>/dev/null ||
        echo 1000000
}

# --- what is tried again --------------------------------------------------------------------------------------------

# lost MODULE: the classes that were to run and of which nothing is reported, since the process of the tests ended before.
lost() {
    [ -r "$home/$1/target/tests-planned.txt" ] || return 0
    sort -u "$home/$1/target/tests-planned.txt" | while read -r class; do
        [ -n "$(find "$home/$1/target" -path "*-reports/TEST-$class.xml" | head -n 1)" ] || printf '%s\n' "$class"
    done
}

# stuck MODULE: those of the lost that a test of theirs kept from ending.
stuck() {
    [ -r "$home/$1/target/tests-stuck.txt" ] || return 0
    sed 's/\.[^.]*$//' "$home/$1/target/tests-stuck.txt" | sort -u
}

# again MODULE CLASS...: runs these.
again() {
    module=$1
    shift
    classes=$(printf '%s,' "$@")
    rm -f "$home/$module/target/tests-planned.txt"
    case $module in
    distribution/server-tests | distribution/e2e) container "$module" "-Dit.test=${classes%,}" ;;
    *) tests "-Dtest=${classes%,}" -pl "$module" -am package ;;
    esac
}

# go_on: what a lost process left undone, but for what was stuck in it, is done by another; up to three times.
go_on() {
    for attempt in 1 2 3; do
        undone=
        for module in $modules; do
            lost "$module" >"$run/lost"
            stuck "$module" >"$run/stuck"
            left=$(grep -vxFf "$run/stuck" "$run/lost" || true)
            [ -n "$left" ] || continue
            undone=yes
            # shellcheck disable=SC2086 # names of classes are words
            again "$module" $left
        done
        [ -n "$undone" ] || return 0
    done
}

# failures FOLDER: class, test and what it said first of each that failed, separated by tabs.
failures() {
    find "$1" -path '*/target/*-reports/TEST-*.xml' -exec awk '
        function of(name) { return match($0, " " name "=\"[^\"]*") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : "" }
        /<testcase / { class = of("classname"); test = of("name") }
        /<(failure|error)[ >]/ {
            said = of("message")
            gsub(/&#10;|&#9;/, " ", said); gsub(/&quot;/, "\"", said); gsub(/&apos;/, "\047", said); gsub(/&lt;/, "<", said); gsub(/&gt;/, ">", said); gsub(/&amp;/, "\\&", said)
            printf "%s\t%s\t%s\n", class, test, substr(said, 1, 300)
        }' {} \;
}

# try_again: what failed runs once more, alone. What passes then wavers; what fails again, or was lost again, has failed.
try_again() {
    : >"$run/first.tsv"
    for module in $modules; do
        failures "$home/$module" >"$run/failures"
        stuck "$module" >"$run/stuck"
        while read -r class; do
            printf '%s\t%s\t%s\n' "$class" '' "$endless"
        done <"$run/stuck" >>"$run/failures"
        lost "$module" | grep -vxFf "$run/stuck" | while read -r class; do
            printf '%s\t%s\t%s\n' "$class" '' 'its process ended before it, three times'
        done >>"$run/failures"
        cat "$run/failures" >>"$run/first.tsv"
        classes=$(cut -f 1 "$run/failures" | sort -u)
        [ -n "$classes" ] || continue
        mkdir -p "$home/$module/target/first-try"
        for class in $classes; do
            find "$home/$module/target" -path "*-reports/*$class.*" -exec mv {} "$home/$module/target/first-try" \;
        done
        rm -f "$home/$module/target/tests-stuck.txt"
        # Alone: one after the other, and nothing beside.
        # shellcheck disable=SC2086
        tier again once_more "$module" $classes
        stuck "$module" >"$run/stuck"
        for class in $classes; do
            [ -z "$(find "$home/$module/target" -path "*-reports/TEST-$class.xml" | head -n 1)" ] || continue
            why='its process ended before it, also when it ran alone'
            ! grep -qxF "$class" "$run/stuck" || why=$endless
            printf '%s\t%s\t%s\n' "$class" '' "$why"
        done >>"$run/lost.tsv"
    done
}

# once_more MODULE CLASS...: each in a process of its own; where so many failed that they have one reason, all in one.
once_more() {
    options="$options -Dtests.parallel=false -Djourneys.parallel=false"
    [ $# -gt 6 ] || options="$options -DreuseForks=false"
    again "$@"
}

# --- what is told ---------------------------------------------------------------------------------------------------

# tell FOLDER: what failed and what wavered, what each tier took, the slowest classes, and how many passed; 1 where one failed or none ran.
tell() {
    failures "$1" | cat - "$run/lost.tsv" | tee "$run/failed.tsv" | awk -F '\t' '{ printf "failed: %s: %s\n", ($2 == "" ? $1 : $1 "." $2), $3 }'
    id=$(date +%Y-%m-%dT%H:%M:%S)
    awk -F '\t' -v id="$id" 'FILENAME == ARGV[1] { failed[$1 "." $2] = 1; if ($2 == "" || $2 == "initializationError") lost[$1] = 1; next }
        !(($1 "." $2) in failed) && !lost[$1] { printf "%s\t%s\t%s\n", id, ($2 == "" ? $1 : $1 "." $2), $3 }' \
        "$run/failed.tsv" "$run/first.tsv" | tee "$run/wavering.tsv" >>"$wavering"
    counted=$(find "$1" -path '*/target/*-reports/TEST-*.xml' -exec sed -n '/<testsuite /{p;q;}' {} \; | awk '
        function of(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
        { tests += of("tests"); bad += of("failures") + of("errors"); skipped += of("skipped") }
        END { printf "%d %d %d", tests - bad - skipped, bad, skipped }')
    bad=$(($(echo "$counted" | cut -d ' ' -f 2) + $(wc -l <"$run/lost.tsv")))
    printf '%s\t%s\t%s\t%s\n' "$id" "$day" "$bad" "${counted%% *}" >>"$runs"
    tell_wavering
    tell_times "$1"
    tell_coverage "$1"
    set -- $counted
    printf '%d passed, %d failed%s\n' "$1" "$bad" "$([ "$3" = 0 ] || printf ', %d skipped' "$3")"
    [ "$bad" = 0 ] && [ "$1" -gt 0 ]
}

# With how often the same wavered in the last ten runs: twice is a defect to mend.
tell_wavering() {
    since=$(tail -n 10 "$runs" | head -n 1 | cut -f 1)
    awk -F '\t' -v since="$since" 'FILENAME == ARGV[1] { if ($1 >= since) seen[$2]++; next }
        { printf "wavering: %s: %s%s\n", $2, $3, (seen[$2] > 1 ? " (" seen[$2] " times in the last ten runs: a defect to mend)" : "") }' \
        "$wavering" "$run/wavering.tsv"
}

tell_times() {
    awk -F '\t' '{ seconds[$1] += $2; busy[$1] += $3; if (!($1 in order)) { order[$1] = ++n; names[n] = $1 } }
        END { for (i = 1; i <= n; i++) printf "%-8s %5d s, %5d s of processors\n", names[i], seconds[names[i]], busy[names[i]] }' "$run/tiers.tsv"
    printf '%-8s %5d s, %5d s of the processors of this machine\n' whole $(($(date +%s) - whole_began)) $(($(machine_worked) - worked))
    printf 'slowest:'
    find "$1" -path '*/target/*-reports/TEST-*.xml' -exec sed -n '/<testsuite /{p;q;}' {} \; | awk '
        function of(name) { return match($0, " " name "=\"[^\"]*") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : "" }
        { class = of("name"); sub(/.*\./, "", class); print of("time") "\t" class }' | sort -rn | head -n 10 |
        awk -F '\t' '{ printf "%s %s %d s", (NR > 1 ? "," : ""), $2, $1 } END { print "" }'
}

tell_coverage() {
    [ ! -r "$1/target/site/jacoco/jacoco.csv" ] ||
        awk -F, 'NR > 1 { missed += $6; met += $7 }
            END { if (met + missed) printf "%.1f %% of its %d branches\n", 100 * met / (met + missed), met + missed }' \
            "$1/target/site/jacoco/jacoco.csv"
}

# tested FOLDER RUN WORD...: runs, goes on where something was lost, tries again what failed, and tells of the folder. It ends the shell.
tested() {
    under=$1
    shift
    # What only a build for running has compiled was not checked for faults: the compiler looks at it again.
    [ ! -e "$home/target/unchecked" ] ||
        { find "$home" -path '*/target/maven-status' -prune -exec rm -rf {} + && rm -f "$home/target/unchecked"; }
    find "$home" \( -path '*/target/*-reports/TEST-*.xml' -o -path '*/target/tests-planned.txt' -o -path '*/target/tests-stuck.txt' \
        -o -path '*/target/first-try' -o -path '*/target/stuck' \) -prune -exec rm -rf {} +
    rm -rf "$run" "$under/target/site/jacoco/jacoco.csv"
    mkdir -p "$run"
    : >"$run/lost.tsv"
    : >"$run/tiers.tsv"
    measure_patience
    whole_began=$(date +%s)
    worked=$(machine_worked)
    status=0
    if "$@"; then
        go_on
        try_again
    else
        status=1
    fi
    for module in $expected; do
        reported "$module" || { printf 'failed: no test of %s ran\n' "$module" && status=1; }
    done
    tell "$under" || status=1
    exit $status
}

# --- the command ----------------------------------------------------------------------------------------------------

# folder_of MODULE: sets folder and packages.
folder_of() {
    case $1 in
    core) folder=platform-core packages=platform ;;
    matching | rights | training) folder=$1-module packages=$1 ;;
    admin) folder=tenant-admin packages=tenantadmin ;;
    themes) folder=themes packages=themes ;;
    launcher) folder=distribution/launcher packages=launcher ;;
    *) stop "no module '$1'; there are: core, matching, rights, training, admin, themes, launcher" ;;
    esac
}

help_tests() {
    printf 'Usage: teranga test [MODULE [TEST] | --modules | --browser] [--day DAY] [--long] [--release]\n'
    printf 'Runs every test: of the modules, in the server, architecture, browser.\n'
    printf 'With --day (today, 2027-03-28, or 2026-12-31T23:40 in France) they live on that day; else on %s.\n' "${usual_day%T*}"
    printf 'With --long all journeys in all their languages and widths, long histories, planted pools of all seeds; then the modules on other days.\n'
    printf 'With --modules only the tests of modules, with --browser only the journeys. With --release a sentence that a language lacks is a fault, too.\n'
    printf 'With a module (core, matching, rights, training, admin, themes, launcher): its own, and which branches they go through;\n'
    printf 'with the name of a test, too (ValueMeaningsTest, ValueMeaningsTest#common*): that one.\n'
}

# on_all_days: everything on the day that was chosen, then the modules on each of the other days. It ends the shell.
on_all_days() {
    [ -z "${TERANGA_ALL_DAYS:-}" ] || return 0
    export TERANGA_ALL_DAYS=1
    status=0
    "$self" test --long --day "$chosen" || status=1
    for other in $other_days; do
        TERANGA_LONG='' "$self" test --modules --day "$other" || status=1
    done
    # shellcheck disable=SC2086
    tail -n $(echo $chosen $other_days | wc -w) "$runs" | awk -F '\t' '{ printf "%s: %s passed, %s failed\n", $2, $4, $3 }'
    exit $status
}

# run_tests WORD...: what stands after ./teranga test.
run_tests() {
    usage='usage: teranga test [MODULE [TEST] | --modules | --browser] [--day DAY] [--long] [--release]'
    chosen=$usual_day
    options=
    what=
    one=
    long=
    while [ $# -gt 0 ]; do
        case $1 in
        -h | --help) help_tests && exit 0 ;;
        --day)
            [ $# -gt 1 ] || stop "--day takes a day; $usage"
            chosen=$2
            shift
            ;;
        --day=*) chosen=${1#--day=} ;;
        --release) options=-Dteranga.release=true ;;
        --long)
            # Histories on the real database: five times as many.
            options='-Dteranga.histories=400'
            export TERANGA_LONG=1
            long=yes
            ;;
        --browser | --modules) what=$1 ;;
        -*) stop "unknown option '$1'; $usage" ;;
        *) if [ -z "$what" ]; then what=$1; elif [ -z "$one" ]; then one=$1; else stop "'$1' is one word too many; $usage"; fi ;;
        esac
        shift
    done
    case $what in
    '' | --browser | --modules) ;;
    *) folder_of "$what" ;;
    esac
    [ -z "$long" ] || [ -n "$what" ] || on_all_days
    need_maven
    choose_day "$chosen"
    case $what in
    '')
        need_browser
        need_node
        expected=$modules
        tested "$home" everything
        ;;
    --modules)
        need_browser
        need_node
        modules=$(printf '%s' "$modules" | sed 's, distribution/server-tests distribution/e2e,,')
        expected=$modules
        tested "$home" modules_alone
        ;;
    --browser)
        need_browser
        expected=distribution/e2e
        tested "$home/distribution/e2e" browser_alone
        ;;
    esac
    # Training holds its questions and certificates against programs of npm.
    [ "$what" != training ] || need_node
    modules=$folder
    expected=$folder
    if [ -n "$one" ]; then
        tested "$home/$folder" of_module -pl "$folder" -am "-Dtest=$one"
    else
        tested "$home/$folder" of_module -Pcoverage -pl "$folder" -am "-Dtest=org.teranga.$packages.**"
    fi
}
