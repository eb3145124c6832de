package org.teranga.matching.outcome.report;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.outcome.row.CloseMonths;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** Three years and 2,000 stays: each figure against a plain count made otherwise, how long it takes, who may read it. */
@Assembled
class ReportTest {
    private static final int STAYS = 2_000;
    private static final YearMonth LAST = YearMonth.from(TestClock.today()).minusMonths(2);
    private static final String ENDED =
            " from matching.placement p join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id"
                    + " where p.tenant_id = :tenant and p.state = 'ended' and p.changed_at at time zone 'Europe/Paris' >= :from"
                    + " and p.changed_at at time zone 'Europe/Paris' < :after ";

    @Inject
    private Caseworker caseworker;

    @Inject
    private House house;

    @Inject
    private Pool pool;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private TenantDatabase database;

    @Inject
    private CloseMonths months;

    @Inject
    private ReportRows rows;

    private Tenant own;

    @BeforeEach
    void threeYears() {
        own = caseworker.open(Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER, Role.ADMIN);
        pool.manyAlone(own, 40);
        pool.manyHomes(own, 20, 2, false);
        sql("update matching.offer set department = (array['31','81','09','12','48'])[1 + abs(hashtext(id::text)) % 5],"
                + " version = version + 1");
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
    }

    private void plant() {
        List<UUID> needs = database.sql("select id from matching.need where tenant_id = :tenant order by id")
                .list(UUID.class);
        List<UUID> homes = database.sql("select id from matching.offer where tenant_id = :tenant order by id")
                .list(UUID.class);
        List<Integer> numbers = IntStream.rangeClosed(1, STAYS).boxed().toList();
        database.sql("""
                insert into matching.placement (tenant_id, id, version, need_id, offer_id, state, whole, places, starts_on, proposed_at,
                    proposed_by, reviewed_by, approved_by, changed_at, end_reason, sleeps_next)
                values (:tenant, gen_random_uuid(), 1, :need, :home, 'ended', true, 1, :began, now(), gen_random_uuid(), gen_random_uuid(),
                    gen_random_uuid(), :ended, :reason, :next)
                """).updateEach(numbers, (i, values) -> {
            Instant ended =
                    TestClock.now().minus(Duration.ofDays(40 + i * 11L % 1090)).minus(Duration.ofHours(6));
            values.bind("need", needs.get(i % 40))
                    .bind("home", homes.get(i % 20))
                    .bind("began", LocalDate.ofInstant(ended, Formats.ZONE).minusDays(10 + i * 37L % 400))
                    .bind("ended", ended)
                    .bind(
                            "reason",
                            List.of("as_agreed", "moved_on", "by_household", "by_host", "not_well")
                                    .get(i % 5))
                    .bind(
                            "next",
                            List.of("own_home", "shelter", "unknown", "other_host")
                                    .get(i * 7 % 4));
        });
    }

    @Test
    void eachFigureIsThePlainCountOfThePlacementsThemselvesAndToldWithinAStepOfIt() {
        ReportData all = tenants.as(own, () -> desk.alone(rows::all));
        ReportSpans spans = tenants.as(own, () -> desk.alone(() -> ReportSpans.of(months.closed(), all)));
        ReportPeriod period = spans.asked(null, null);
        CountReport count = new CountReport(all.in(period), period.from());
        assertThat(exact(count, ReportFigure.ENDED).get("")).isEqualTo(plain("count(*)", "", period));
        for (String reason : List.of("as_agreed", "moved_on", "by_household", "by_host", "not_well", "other")) {
            assertThat(exact(count, ReportFigure.REASONS).get(reason))
                    .as(reason)
                    .isEqualTo(plain("count(*)", "and p.end_reason = '" + reason + "'", period));
        }
        for (String next : List.of("own_home", "shelter", "other_host", "unknown")) {
            assertThat(exact(count, ReportFigure.NEXT).get(next))
                    .as(next)
                    .isEqualTo(plain("count(*)", "and p.sleeps_next = '" + next + "'", period));
        }
        String nights = "(cast(p.changed_at at time zone 'Europe/Paris' as date) - p.starts_on)";
        assertThat(exact(count, ReportFigure.LENGTHS).get("quarter"))
                .isEqualTo(plain("count(*)", "and " + nights + " between 31 and 91", period));
        assertThat(exact(count, ReportFigure.QUARTILES).get("median"))
                .isEqualTo(Math.round(
                        plain("percentile_disc(0.5) within group (order by " + nights + ")::bigint", "", period)
                                / 7.0));
        assertThat(exact(count, ReportFigure.WELCOMED).get(""))
                .isEqualTo(plain("sum(n.adults + n.children)", "", period, "p.starts_on::timestamp"));
        assertThat(exact(count, ReportFigure.NIGHTS).get("")).isEqualTo(nightsOneByOne(period));
        for (ReportFigure figure : ReportFigure.values()) {
            for (CountedPart part : count.parts(figure)) {
                assertThat(Math.abs(part.told() - part.count()))
                        .as("%s %s", figure, part.part())
                        .isLessThan(figure == ReportFigure.NIGHTS ? 50 : 5);
            }
        }
    }

    @Test
    void theReportOfThreeYearsTakesLessThanTwoSeconds() {
        Browser staff = signedIn(Role.CASEWORKER);
        page(staff, "/fr/desk/report");
        String years = "?from=" + LAST.minusYears(2).getYear() + "&to="
                + LAST.minusYears(1).getYear() + "-12";
        long slowest = 0;
        for (String path : List.of("", years, "/report.csv" + years, "/report.xlsx", "/report.svg")) {
            long before = System.nanoTime();
            page(staff, "/fr/desk/report" + path);
            slowest = Math.max(slowest, (System.nanoTime() - before) / 1_000_000);
        }
        assertThat(slowest).isLessThan(2_000);
    }

    @Test
    void whatAPageSaysAFileSays() {
        Browser staff = signedIn(Role.CASEWORKER);
        String page = page(staff, "/en/desk/report");
        String csv = page(staff, "/en/desk/report/report.csv");
        assertThat(csv)
                .startsWith("Figure,")
                .contains("Stays that ended", "the agreed time is over", "Nights with hosts");
        csv.lines().skip(1).limit(40).forEach(line -> {
            String value = line.replaceFirst("^(\"[^\"]*\"|[^,]*),(\"[^\"]*\"|[^,]*),", "")
                    .split(",")[0];
            assertThat(page.replaceAll("[\\s,\u202f\u00a0]", "")).as(line).contains(value);
        });
        assertThat(page(staff, "/en/desk/report/report.svg")).startsWith("<svg").contains("</svg>", "Lengths of stays");
        assertThat(text("select action from platform.audit_entry where action = 'report.export' and"))
                .isEqualTo("report.export");
    }

    @Test
    void thePictureHasALineForEachPart() {
        Browser staff = signedIn(Role.CASEWORKER);
        for (String language : List.of("fr", "ar")) {
            String svg = page(staff, "/" + language + "/desk/report/report.svg");
            List<String> begin = Pattern.compile("<text x=\"(\\d+)\" y=\"(\\d+)\"")
                    .matcher(svg)
                    .results()
                    .map(found -> found.group(1) + "/" + found.group(2))
                    .toList();
            assertThat(begin).hasSizeGreaterThan(10).doesNotHaveDuplicates();
            assertThat(svg).contains(language.equals("ar") ? "direction=\"rtl\"" : "direction=\"ltr\"");
        }
    }

    @Test
    void departmentsAreToldOfAYearThatIsOverAlone() {
        Browser staff = signedIn(Role.LEAD);
        int year = LAST.minusYears(1).getYear();
        assertThat(page(staff, "/fr/desk/report?to=" + year + "-12")).contains("&amp;place=31", "Haute-Garonne");
        assertThat(page(staff, "/fr/desk/report?to=" + year + "-12&place=31")).contains("Haute-Garonne");
        for (String path : List.of(
                "?to=" + year + "-06&place=31",
                "?to=" + year + "-12&place=75",
                "?to=" + LAST + "&place=31",
                "?from=" + (year - 1) + "&to=" + year + "-12&place=31",
                "?template=nothing")) {
            assertThat(staff.get(at("/fr/desk/report" + path)).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void anAssociationPutsItsOwnReportTogether() {
        Browser admin = signedIn(Role.ADMIN);
        assertThat(page(admin, "/fr/desk/report")).contains("Ce qu’il en est devenu");
        assertThat(admin.post(at("/fr/desk/report/templates"), "name=").status())
                .isEqualTo(422);
        assertThat(admin.post(at("/fr/desk/report/templates"), "name=R%C3%A9gion")
                        .status())
                .isEqualTo(422);
        assertThat(admin.post(
                                at("/fr/desk/report/templates"),
                                "name=R%C3%A9gion&order_nights=1&words_nights=Nuits+%3Cb%3E&order_ended=2")
                        .status())
                .isEqualTo(303);
        String id = text("select cast(id as text) from matching.report_template where");
        assertThat(page(admin, "/fr/desk/report?template=" + id))
                .contains("Nuits &lt;b&gt;", "Région")
                .doesNotContain("Pourquoi ils se sont terminés");
        assertThat(page(admin, "/fr/desk/report/report.csv?template=" + id)).contains("Nuits <b>");
        for (Role role : List.of(Role.CASEWORKER, Role.VOLUNTEER)) {
            assertThat(signedIn(role).get(at("/fr/desk/report/templates")).status())
                    .isEqualTo(403);
            assertThat(signedIn(role)
                            .post(at("/fr/desk/report/templates/" + id + "/remove"), "")
                            .status())
                    .isEqualTo(403);
        }
        Tenant stranger = caseworker.open(Role.ADMIN);
        Browser other = house.browser();
        house.signIn(other, stranger, House.userName(stranger, Role.ADMIN));
        URI theirs = URI.create(House.address(stranger) + "/fr/desk/report");
        assertThat(other.get(URI.create(theirs + "?template=" + id)).status()).isEqualTo(404);
        assertThat(other.post(URI.create(theirs + "/templates/" + id + "/remove"), "")
                        .status())
                .isEqualTo(404);
        assertThat(other.get(theirs).body()).contains("Pas encore assez pour un bilan");
        assertThat(admin.post(at("/fr/desk/report/templates/" + id + "/remove"), "")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void whatHelpsIsSaidOfYearsThatAreOver() {
        assertThat(page(signedIn(Role.LEAD), "/fr/desk/report/learned"))
                .contains(
                        "Un logement à eux à la fin", "selon la durée", "Ce qui va ensemble n’est pas encore la cause");
    }

    @Test
    void whoIsNotOfTheTeamReadsNoReport() {
        for (String path : List.of("", "/report.csv", "/report.pdf", "/learned")) {
            assertThat(signedIn(Role.VOLUNTEER)
                            .get(at("/fr/desk/report" + path))
                            .status())
                    .as(path)
                    .isEqualTo(403);
        }
    }

    private static Map<String, Long> exact(CountReport count, ReportFigure figure) {
        return count.parts(figure).stream().collect(Collectors.toMap(CountedPart::part, CountedPart::count));
    }

    private long plain(String what, String and, ReportPeriod period) {
        return plain(what, and, period, "p.changed_at at time zone 'Europe/Paris'");
    }

    private long plain(String what, String and, ReportPeriod period, String day) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql(
                                "select " + what + ENDED.replace("p.changed_at at time zone 'Europe/Paris'", day) + and)
                        .bind("from", period.firstDay())
                        .bind("after", period.lastDay().plusDays(1))
                        .one(Long.class)));
    }

    /** Every night of every stay, each by itself. */
    private long nightsOneByOne(ReportPeriod period) {
        return tenants.as(
                own,
                () -> desk.does(() -> database.sql("""
                select sum(n.adults + n.children) from matching.placement p
                join matching.need n on n.tenant_id = p.tenant_id and n.id = p.need_id
                cross join lateral generate_series(p.starts_on, cast(p.changed_at at time zone 'Europe/Paris' as date) - 1,
                    interval '1 day') night
                where p.tenant_id = :tenant and p.state = 'ended' and night >= :from and night < :after
                """)
                        .bind("from", period.firstDay())
                        .bind("after", period.lastDay().plusDays(1))
                        .one(Long.class)));
    }

    private Browser signedIn(Role role) {
        Browser browser = house.browser();
        house.signIn(browser, own, House.userName(own, role));
        return browser;
    }

    private String page(Browser browser, String path) {
        Browser.Page page = browser.get(at(path));
        assertThat(page.status()).as("%s: %s", path, page.body()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("⟦");
        return page.body();
    }

    private URI at(String path) {
        return URI.create(House.address(own) + path);
    }

    private String text(String select) {
        return tenants.as(
                own,
                () -> desk.does(() ->
                        database.sql(select + " tenant_id = :tenant limit 1").one(String.class)));
    }

    private void sql(String statement) {
        tenants.as(
                own,
                () -> desk.does(() ->
                        database.sql(statement + " where tenant_id = :tenant").update()));
    }
}
