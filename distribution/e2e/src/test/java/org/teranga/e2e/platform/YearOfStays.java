package org.teranga.e2e.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.teranga.testrun.Patience;

/**
 * A year of fifty stays on a running platform whose clock is moved from one day on which something is due to the next, and which is killed
 * twice on the way: once before anything of that day was done, once in the middle. What is due is worked out here anew, from the days alone.
 * Every side is asked on each of its days and on no other; who says nothing, a trial and a stay whose end comes, and who has not left are each
 * a task for as long as it is so; what is over is asked nothing more.
 */
public final class YearOfStays {
    private static final String ASSOCIATION = "toulouse";
    private static final ZoneId FRANCE = ZoneId.of("Europe/Paris");
    private static final int STAYS = 50;
    /** Half of them begin a month later, so that most days on which something is due are the same. */
    private static final int LATER = 30;

    private static final int MONTH = 30;
    private static final int YEAR = 365;
    private static final int SILENT = 3;
    private static final int AHEAD = 21;
    private static final int TRIAL_AHEAD = 2;
    private static final Duration PATIENCE = Patience.of(Duration.ofMinutes(3));

    /** On these days after the first night something is due, or somebody does something; beside each month. */
    private static final Set<Integer> DAYS = Set.of(1, 4, 7, 12, 14, 38);
    /** On these somebody has to answer or to move in; who begins later is looked at then, and on the days of the others. */
    private static final Set<Integer> LATER_DAYS = Set.of(1, 7, 14);

    private static final int TRIAL = 14;
    /** The last day of those who stay longer: the day after it is one on which the others are asked. */
    private static final int LAST = 59;

    private static final Map<Way, Integer> LEAVES = Map.of(Way.MOVES_ON, 90, Way.OVERSTAYS, 90);
    private static final Set<String> TASKS = Set.of("trial_ends", "stay_ends", "overstay", "follow_up_call");

    private static final int KILLED_BEFORE = 30;
    private static final int KILLED_AMIDST = 60 + LATER;

    private Platform platform;
    private final Map<String, Way> ways = new TreeMap<>();
    private final Map<String, LocalDate> left = new HashMap<>();
    private LocalDate start;
    private int day;

    /** On a running platform with its demonstration. */
    public YearOfStays(Platform platform) {
        this.platform = platform;
    }

    /** The platform as it runs now: after a kill it is another one, on the same data. */
    public Platform platform() {
        return platform;
    }

    /** Lives through it. */
    public void live() throws Exception {
        Path data = platform.data();
        start = shown();
        begin(0);
        for (int next : days()) {
            forward(next, data);
            dueIsDone();
            if (next == LATER) {
                begin(STAYS / 2);
            }
            people();
        }
        assertThat(ways).hasSize(STAYS);
        try (StayTables tables = StayTables.of(platform)) {
            assertThat(tables.asked(placements()).size()).isGreaterThan(STAYS * 12);
        }
    }

    /** The day that the platform's clock shows. */
    private LocalDate shown() throws Exception {
        return OffsetDateTime.parse(platform.clock()).atZoneSameInstant(FRANCE).toLocalDate();
    }

    private static Set<Integer> days() {
        Set<Integer> all = new TreeSet<>(DAYS);
        LATER_DAYS.forEach(each -> all.add(each + LATER));
        for (int month = MONTH; month <= YEAR; month += MONTH) {
            all.add(month);
        }
        return all;
    }

    /** Half of the stays begin today, each to go its own way. */
    private void begin(int from) {
        StayRoad road = new StayRoad(desk("caseworker"), desk("caseworker2"));
        List<String> begun = road.begin(STAYS / 2, today());
        for (int i = 0; i < begun.size(); i++) {
            ways.put(begun.get(i), Way.values()[(from + i) % Way.values().length]);
        }
    }

    /** Moves the clock to a day; on two of them the platform is killed, and started again on the same data. */
    private void forward(int next, Path data) throws Exception {
        Answer moved = platform.forward("P" + (next - day) + "D");
        assertThat(moved.status()).as(moved.said()).isZero();
        day = next;
        if (next == KILLED_BEFORE || next == KILLED_AMIDST) {
            if (next == KILLED_AMIDST) {
                amidst();
            }
            List<ProcessHandle> servers = platform.servers();
            platform.kill();
            for (ProcessHandle server : servers) {
                server.onExit().get(60, TimeUnit.SECONDS);
            }
            platform = Platform.startForMinutes(data);
        }
    }

    /** Waits until some of those who are due were asked. */
    private void amidst() throws Exception {
        try (StayTables tables = StayTables.of(platform)) {
            int before = tables.asked(placements()).size();
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .pollInSameThread()
                    .until(() -> tables.asked(placements()).size() > before);
        }
    }

    private void dueIsDone() throws Exception {
        try (StayTables tables = StayTables.of(platform)) {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .pollInSameThread()
                    .untilAsserted(() -> {
                        assertThat(asked(tables)).as("asked by day " + day).isEqualTo(askedBy(tables));
                        assertThat(waiting(tables)).as("waiting on day " + day).isEqualTo(waitingOn(tables));
                    });
            assertThat(tables.asked(placements()))
                    .allSatisfy(one -> assertThat(one.written() || waits(tables, one))
                            .as("silent: " + one)
                            .isTrue());
        }
    }

    private boolean waits(StayTables tables, StayTables.Asked one) {
        try {
            return one.answered() || tables.waiting(placements()).contains(one.placement() + " follow_up_call");
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private Map<String, List<LocalDate>> asked(StayTables tables) throws SQLException {
        Map<String, List<LocalDate>> asked = new TreeMap<>();
        for (StayTables.Asked one : tables.asked(placements())) {
            asked.computeIfAbsent(one.placement() + " " + one.side(), any -> new ArrayList<>())
                    .add(one.due());
        }
        asked.values().forEach(days -> days.sort(null));
        return asked;
    }

    /** On which days each side has to have been asked by today. */
    private Map<String, List<LocalDate>> askedBy(StayTables tables) throws SQLException {
        Map<String, List<LocalDate>> due = new TreeMap<>();
        tables.stays(placements()).forEach((id, stay) -> {
            LocalDate last = left.getOrDefault(id, today());
            List<LocalDate> days = Stream.concat(
                            Stream.of(1, 7),
                            IntStream.rangeClosed(1, YEAR / MONTH).mapToObj(month -> month * MONTH))
                    .map(stay.firstNight()::plusDays)
                    .filter(each -> !each.isAfter(last))
                    .toList();
            if (!days.isEmpty()) {
                due.put(id + " household", days);
                due.put(id + " host", days);
            }
        });
        return due;
    }

    private Set<String> waiting(StayTables tables) throws SQLException {
        return tables.waiting(placements()).stream()
                .filter(one -> TASKS.contains(one.substring(one.indexOf(' ') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What has to wait today in whose file. */
    private Set<String> waitingOn(StayTables tables) throws SQLException {
        Set<String> due = new TreeSet<>();
        tables.stays(placements()).forEach((id, stay) -> {
            if (stay.state().equals("trial")
                    && !stay.trialUntil().minusDays(TRIAL_AHEAD).isAfter(today())) {
                due.add(id + " trial_ends");
            }
            if (stay.lived() && stay.endsOn() != null && stay.endsOn().isBefore(today())) {
                due.add(id + " overstay");
            } else if (stay.lived()
                    && stay.endsOn() != null
                    && !stay.endsOn().minusDays(AHEAD).isAfter(today())) {
                due.add(id + " stay_ends");
            }
        });
        List<StayTables.Asked> asked = tables.asked(placements());
        for (StayTables.Asked one : asked) {
            boolean silent = !one.answered()
                    && (!one.written() || !one.due().plusDays(SILENT).isAfter(today()));
            boolean answeredSince = asked.stream()
                    .anyMatch(other -> other.answered()
                            && other.placement().equals(one.placement())
                            && other.side().equals(one.side())
                            && other.due().isAfter(one.due()));
            if (silent && !answeredSince && !left.containsKey(one.placement())) {
                due.add(one.placement() + " follow_up_call");
            }
        }
        return due;
    }

    /** What people do today: they stay after the trial, say how they are, leave. */
    private void people() throws Exception {
        DeskClient desk = desk("caseworker");
        try (StayTables tables = StayTables.of(platform)) {
            Map<String, StayTables.Stay> stays = tables.stays(placements());
            for (StayTables.Asked one : tables.asked(placements())) {
                if (!one.answered() && one.due().equals(today()) && ways.get(one.placement()) != Way.SILENT) {
                    answer(desk, one);
                }
            }
            stays.forEach((id, stay) -> {
                long lived = stay.firstNight().until(today(), ChronoUnit.DAYS);
                Way way = ways.get(id);
                if (lived == TRIAL && way != Way.FORGOTTEN) {
                    LocalDate until = stay.firstNight().plusDays(way == Way.OVERSTAYS ? LAST : 400);
                    StayRoad.step(desk, id, "move-in", said("until", until.toString()));
                }
                if (lived == LEAVES.getOrDefault(way, 0) && lived > 0) {
                    StayRoad.step(desk, id, "end", said("reason", "moved_on", "next", "own_home"));
                    left.put(id, today());
                }
            });
        }
    }

    private void answer(DeskClient desk, StayTables.Asked one) {
        JsonObject said = said("answer", "fine", "channel", "phone", "saidOn", today().toString());
        desk.post("/api/v1/stays/" + one.placement() + "/follow-ups/" + one.id(), said)
                .json();
    }

    private static JsonObject said(String... parts) {
        JsonObjectBuilder body = Json.createObjectBuilder();
        for (int i = 0; i < parts.length; i += 2) {
            body.add(parts[i], parts[i + 1]);
        }
        return body.build();
    }

    private DeskClient desk(String member) {
        return new DeskClient(platform, ASSOCIATION, member);
    }

    private List<String> placements() {
        return List.copyOf(ways.keySet());
    }

    private LocalDate today() {
        return start.plusDays(day);
    }

    /** Which way a stay goes. */
    private enum Way {
        /** Both say how they are, for a year. */
        FINE,
        /** Nobody ever says anything. */
        SILENT,
        /** Nobody notes that the trial is over. */
        FORGOTTEN,
        /** The household finds a home of its own. */
        MOVES_ON,
        /** The household is there a month after its last day. */
        OVERSTAYS
    }
}
