package org.teranga.matching.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.outcome.row.CloseMonths;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Each figure of a report, of each period and department, against a plain count of what was planted. */
@Assembled
class ReportFiguresTest {
    private static final YearMonth LAST = YearMonth.from(TestClock.today()).minusMonths(2);

    @Inject
    private Caseworker caseworker;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private FieldCipher cipher;

    @Inject
    private CloseMonths months;

    @Inject
    private ReportRows rows;

    @Inject
    private MakeReport make;

    private final ReportPlants plants = new ReportPlants(20, LAST);
    private Tenant own;
    private ReportData data;
    private ReportSpans spans;

    @BeforeEach
    void threeYears() {
        own = caseworker.open(Role.CASEWORKER);
        pool.manyAlone(own, plants.needs().size());
        pool.manyHomes(own, ReportPlants.HOMES + 1, 2, false);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    plant();
                    return true;
                }));
        tenants.as(
                own,
                () -> desk.alone(() -> {
                    months.due().forEach(months::close);
                    return true;
                }));
        data = tenants.as(own, () -> desk.alone(rows::all));
        spans = tenants.as(own, () -> desk.alone(() -> ReportSpans.of(months.closed(), data)));
    }

    @Test
    void eachFigureOfEachPeriodAndDepartmentIsThePlainCount() {
        int year = LAST.getYear();
        for (ReportPeriod period : List.of(
                spans.asked(null, null),
                spans.asked(null, YearMonth.of(year - 1, 12)),
                spans.asked(null, YearMonth.of(year - 1, 6)),
                spans.asked(year - 2, YearMonth.of(year - 1, 12)))) {
            for (String department : List.of("", "31", "81", "09", "48")) {
                Predicate<String> which = code -> department.isEmpty() || code.equals(department);
                CountReport count = new CountReport(data.in(period).where(which), period.from());
                PlainCount plain = new PlainCount(plants, period, which);
                for (ReportFigure figure : ReportFigure.values()) {
                    if (department.isEmpty() || figure.placed()) {
                        assertThat(notZero(exact(count, figure)))
                                .as("%s of %s in %s", figure, period, department)
                                .isEqualTo(notZero(plain.of(figure)));
                    }
                }
            }
        }
    }

    @Test
    void whatIsToldIsWithinAStepOfThePlainCountWithItsShareAndTheYearBefore() {
        YearMonth december = YearMonth.of(LAST.getYear() - 1, 12);
        for (String department : List.of("", "31", "81")) {
            Report now = report(december, department);
            Report before = report(Objects.requireNonNull(now.period()).to().minusYears(1), department);
            assertThat(now.before()).isEqualTo(before.period());
            assertThat(before.lines()).isNotEmpty();
            PlainCount plain = new PlainCount(
                    plants,
                    Objects.requireNonNull(now.period()),
                    code -> department.isEmpty() || code.equals(department));
            Map<String, Long> wholes = new TreeMap<>();
            for (FigureLine line : now.lines()) {
                ReportFigure figure = ReportFigure.of(line.figure()).orElseThrow();
                long exactly = plain.of(figure).getOrDefault(line.part(), 0L);
                assertThat(Math.abs(line.value() - exactly))
                        .as("%s in %s, exactly %s", line, department, exactly)
                        .isLessThan(figure == ReportFigure.NIGHTS ? 50 : 5);
                Long whole = wholes.putIfAbsent(line.figure(), line.value());
                assertThat(line.percent())
                        .as("%s of %s", line, whole)
                        .isEqualTo(
                                whole == null || whole < 20 || figure == ReportFigure.QUARTILES
                                        ? null
                                        : Long.valueOf(Math.min(100, Math.round(100d * line.value() / whole))));
                assertThat(line.before()).as("%s", line).isEqualTo(valueIn(before, line));
            }
            assertThat(now.lines().stream().map(FigureLine::figure).distinct())
                    .as("nothing is left out")
                    .hasSize((int) List.of(ReportFigure.values()).stream()
                            .filter(figure -> department.isEmpty() || figure.placed())
                            .count());
        }
    }

    @Test
    void whatHelpsIsCountedOfTheHostsWhoLearntAndTheHouseholdsThatWereHelped() {
        Map<String, Long> learnt = new TreeMap<>();
        for (EndedStay row : data.ended()) {
            learnt.merge(row.homeTrained() + " " + row.helper() + " " + row.endReason(), 1L, Long::sum);
        }
        Map<String, Long> plain = new TreeMap<>();
        for (PlainStay stay : plants.stays()) {
            if (stay.ended() != null) {
                boolean trained = stay.home() % ReportPlants.EACH_TRAINED == 0
                        && !stay.began().isBefore(trainedOn(stay.home()));
                boolean helper = stay.household() % ReportPlants.EACH_HELPED == 0;
                plain.merge(trained + " " + helper + " " + stay.reason(), 1L, Long::sum);
            }
        }
        assertThat(learnt).isEqualTo(plain).hasSizeGreaterThan(15);
    }

    private static LocalDate trainedOn(int home) {
        return LAST.minusMonths(10 + home % 12).atDay(15);
    }

    private Report report(YearMonth to, String department) {
        return tenants.as(own, () -> desk.alone(() -> make.of(null, to, department, List.of(ReportFigure.values()))));
    }

    private static @Nullable Long valueIn(Report before, FigureLine line) {
        return before.lines().stream()
                .filter(one -> one.figure().equals(line.figure()) && one.part().equals(line.part()))
                .map(FigureLine::value)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Long> exact(CountReport count, ReportFigure figure) {
        return count.parts(figure).stream().collect(Collectors.toMap(CountedPart::part, CountedPart::count));
    }

    private static Map<String, Long> notZero(Map<String, Long> counts) {
        Map<String, Long> left = new TreeMap<>(counts);
        left.values().removeIf(count -> count == 0);
        return left;
    }

    private void plant() {
        List<UUID> needs = ids("need");
        List<UUID> homes = ids("offer");
        database.sql(
                        "update matching.need set adults = :adults, children = :children, department = :place, waiting_since = :since,"
                                + " kind = :kind, version = version + 1 where tenant_id = :tenant and id = :id")
                .updateEach(IntStream.range(0, needs.size()).boxed().toList(), (i, values) -> {
                    ReportPlants.Asked asked = plants.needs().get(i);
                    values.bind("id", needs.get(i))
                            .bind("adults", asked.adults())
                            .bind("children", asked.children())
                            .bind("place", asked.department())
                            .bind("since", moment(asked.since(), i))
                            .bind("kind", asked.home() ? "housing" : "language");
                });
        database.sql(
                        "update matching.offer set department = :place, version = version + 1 where tenant_id = :tenant and id = :id")
                .updateEach(
                        plants.stays(),
                        (stay, values) ->
                                values.bind("id", homes.get(stay.home())).bind("place", stay.department()));
        stays(needs, homes);
        helped(needs, homes.get(ReportPlants.HOMES));
        said(needs, homes);
        shown(homes);
    }

    private void stays(List<UUID> needs, List<UUID> homes) {
        database.sql("""
                insert into matching.placement (tenant_id, id, version, need_id, offer_id, state, whole, places, starts_on, proposed_at,
                    proposed_by, reviewed_by, approved_by, changed_at, end_reason, sleeps_next)
                values (:tenant, :id, 1, :need, :home, :state, true, 1, :began, now(), gen_random_uuid(), gen_random_uuid(),
                    gen_random_uuid(), :ended, :reason, :next)
                """).updateEach(plants.stays(), (stay, values) -> {
            boolean over = stay.ended() != null;
            values.bind("id", stay.placement())
                    .bind("need", needs.get(stay.household()))
                    .bind("home", homes.get(stay.home()))
                    .bind("state", over ? "ended" : "staying")
                    .bind("began", stay.began())
                    .bind("ended", over ? moment(stay.ended(), stay.asked() + stay.home()) : TestClock.now())
                    .bind("reason", over ? stay.reason() : null)
                    .bind("next", over ? stay.next() : null);
        });
        database.sql("""
                insert into matching.stay_follow_up (tenant_id, id, placement_id, side, due, answer, answered_at, channel)
                select p.tenant_id, gen_random_uuid(), p.id, case when n % 2 = 0 then 'host' else 'household' end, date '2020-01-01' + n,
                    case when n <= :answered then 'fine' end, case when n <= :answered then now() end,
                    case when n <= :answered then 'own_page' end
                from matching.placement p cross join generate_series(1, :asked) n where p.tenant_id = :tenant and p.id = :id
                """)
                .updateEach(
                        plants.stays(),
                        (stay, values) -> values.bind("id", stay.placement())
                                .bind("answered", stay.answered())
                                .bind("asked", stay.asked()));
        database.sql("""
                insert into matching.incident (tenant_id, id, placement_id, side, person_id, opened_at, withheld_from)
                select p.tenant_id, gen_random_uuid(), p.id, case n when 1 then 'host' else 'household' end, gen_random_uuid(), now(), now()
                from matching.placement p cross join generate_series(1, :incidents) n where p.tenant_id = :tenant and p.id = :id
                """)
                .updateEach(
                        plants.stays(),
                        (stay, values) -> values.bind("id", stay.placement()).bind("incidents", stay.incidents()));
    }

    /** The other needs are those of some of these households, and somebody teaches them. */
    private void helped(List<UUID> needs, UUID tutor) {
        database.sql(
                        "update matching.offer set kind = 'language', version = version + 1 where tenant_id = :tenant and id = :id")
                .bind("id", tutor)
                .update();
        List<Integer> others =
                IntStream.range(ReportPlants.HOUSEHOLDS, needs.size()).boxed().toList();
        database.sql(
                        "update matching.need set version = version + 1, person_id = (select h.person_id from matching.need h"
                                + " where h.tenant_id = :tenant and h.id = :household) where tenant_id = :tenant and id = :id")
                .updateEach(
                        others,
                        (i, values) -> values.bind("id", needs.get(i))
                                .bind(
                                        "household",
                                        needs.get((i - ReportPlants.HOUSEHOLDS) * ReportPlants.EACH_HELPED)));
        database.sql("""
                insert into matching.placement (tenant_id, id, version, need_id, offer_id, state, whole, places, starts_on, proposed_at,
                    proposed_by, reviewed_by, approved_by, changed_at)
                values (:tenant, gen_random_uuid(), 1, :id, :tutor, 'introduced', false, 1, current_date, now(), gen_random_uuid(), gen_random_uuid(),
                    gen_random_uuid(), now())
                """)
                .updateEach(
                        others, (i, values) -> values.bind("id", needs.get(i)).bind("tutor", tutor));
    }

    private void said(List<UUID> needs, List<UUID> homes) {
        Map<UUID, UUID> persons = new TreeMap<>();
        for (String table : List.of("need", "offer")) {
            database.sql("select id, person_id from matching." + table + " where tenant_id = :tenant")
                    .list(Owner.class)
                    .forEach(owner -> persons.put(owner.id, owner.personId));
        }
        List<Said> all = new ArrayList<>();
        for (PlainStay stay : plants.stays()) {
            if (stay.ended() != null) {
                UUID household = persons.get(needs.get(stay.household()));
                for (String moment : List.of("entry", "exit", "later")) {
                    all.add(new Said(stay, "household", moment, household, words(stay, moment)));
                }
                all.add(new Said(stay, "host", "exit", persons.get(homes.get(stay.home())), words(stay, "host")));
            }
        }
        cipher.prepare(List.copyOf(persons.values()));
        database.sql("""
                insert into matching.outcome_question (tenant_id, placement_id, side, moment, person_id, due, open_until, answers, said_at,
                    channel)
                values (:tenant, :placement, :side, :moment, :person, :due, :until, :answers, now(), 'own_page')
                """).updateEach(all, (one, values) -> {
            LocalDate ended = Objects.requireNonNull(one.stay.ended());
            values.bind("placement", one.stay.placement())
                    .bind("side", one.side)
                    .bind("moment", one.moment)
                    .bind("person", one.person)
                    .bind("due", one.moment.equals("later") ? ended.plusMonths(5) : ended)
                    .bind("until", ended.plusMonths(7))
                    .bind("answers", cipher.encrypt(one.person, "outcome.answers", one.json));
        });
    }

    private static String words(PlainStay stay, String moment) {
        return stay.said().entrySet().stream()
                .filter(one -> one.getKey().startsWith(moment + "."))
                .map(one -> "\"" + one.getKey().substring(moment.length() + 1) + "\":\"" + one.getValue() + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private void shown(List<UUID> homes) {
        database.sql("insert into platform.qualification (tenant_id, id, holder, kind, granted_at)"
                        + " values (:tenant, gen_random_uuid(), gen_random_uuid(), :kind, :at)")
                .updateEach(
                        plants.shown(),
                        (one, values) -> values.bind("kind", one.kind())
                                .bind("at", moment(one.day(), one.kind().length())));
        List<Integer> trained = IntStream.range(0, ReportPlants.HOMES)
                .filter(home -> home % ReportPlants.EACH_TRAINED == 0)
                .boxed()
                .toList();
        trained.forEach(home -> plants.shown().add(new ReportPlants.Shown("living_course", trainedOn(home))));
        database.sql("insert into platform.qualification (tenant_id, id, holder, kind, granted_at)"
                        + " select o.tenant_id, gen_random_uuid(), o.person_id, 'living_course', :at from matching.offer o"
                        + " where o.tenant_id = :tenant and o.id = :home")
                .updateEach(
                        trained,
                        (home, values) ->
                                values.bind("home", homes.get(home)).bind("at", moment(trainedOn(home), home)));
    }

    private List<UUID> ids(String table) {
        return database.sql("select id from matching." + table + " where tenant_id = :tenant order by id")
                .list(UUID.class);
    }

    /** Half past midnight or half an hour before the next: in Paris another day than elsewhere. */
    private static Instant moment(@Nullable LocalDate day, int number) {
        return Objects.requireNonNull(day)
                .atTime(number % 2 == 0 ? LocalTime.of(0, 30) : LocalTime.of(23, 30))
                .atZone(Formats.ZONE)
                .toInstant();
    }

    private record Owner(UUID id, UUID personId) {}

    private record Said(PlainStay stay, String side, String moment, UUID person, String json) {}
}
