package org.teranga.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.teranga.matching.outcome.report.FigureLine;
import org.teranga.matching.outcome.report.ReportFigure;
import org.teranga.matching.outcome.report.YearFigures;
import org.teranga.matching.outcome.row.CloseMonths;
import org.teranga.matching.outcome.shared.ShareFigures;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** The years before the demonstration. */
@Assembled
class DemoOutcomesTest {
    private static final int YEAR = TestClock.today().getYear() - 1;

    @Inject
    private DemoOutcomes outcomes;

    @Inject
    private YearFigures figures;

    @Inject
    private CloseMonths months;

    @Inject
    private ShareFigures share;

    @Inject
    private Members members;

    @Inject
    private TenantDatabase database;

    @Inject
    private House house;

    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Test
    void twoYearsAreThereToReportAndASecondStartChangesNothing() {
        Tenant own = house.open();
        bring(own);
        Map<String, Long> year = year(own);
        assertThat(year.get("ended.")).isBetween(120L, 210L);
        assertThat(year.get("nights.")).isGreaterThan(10_000);
        assertThat(year.get("housing_later.")).isGreaterThan(100);
        bring(own);
        assertThat(year(own)).isEqualTo(year);
        assertThat(tenants.as(own, () -> desk.alone(() -> months.closed()))).hasSize(34);
        assertThat(tenants.as(own, () -> desk.alone(() -> months.due())))
                .as("what comes goes on from there")
                .isEmpty();
    }

    @Test
    void theLeadAgreesOnceThatTheFiguresAreShared() {
        Tenant own = house.open();
        tenants.as(
                own,
                () -> desk.does(() -> {
                    for (DemoMember member : DemoMember.all()) {
                        members.admit(UUID.randomUUID(), member.known(own.slug() + "-" + member.suffix()));
                    }
                    return true;
                }));
        bring(own);
        for (int start = 0; start < 2; start++) {
            CompletableFuture.runAsync(() -> tenants.as(own, () -> {
                        outcomes.agree();
                        return true;
                    }))
                    .join();
        }
        assertThat(tenants.as(own, () -> desk.does(share::shares))).isTrue();
        assertThat(tenants.as(
                        own,
                        () -> desk.does(() -> database.sql(
                                        "select count(*) from platform.audit_entry where tenant_id = :tenant and action = 'report.shared'")
                                .one(Long.class))))
                .isEqualTo(1);
    }

    private void bring(Tenant own) {
        tenants.as(
                own,
                () -> desk.alone(() -> {
                    outcomes.bring(List.of("35", "35", "22"), 2016);
                    return true;
                }));
    }

    private Map<String, Long> year(Tenant own) {
        return tenants.as(
                own,
                () -> desk.alone(() ->
                        figures
                                .of(YEAR, List.of(ReportFigure.ENDED, ReportFigure.NIGHTS, ReportFigure.HOUSING_LATER))
                                .stream()
                                .collect(Collectors.toMap(
                                        line -> line.figure() + "." + line.part(), FigureLine::value))));
    }
}
