package org.teranga.webapp.histories;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.TenantSql;
import org.teranga.platform.testing.house.TestClock;

/** The doors by which it is said what is asked of whom, who lives in a home and who is exempted; and days that go by. */
@RequestScoped
public class CheckDoors {
    private static final List<String> FLOOR_OF_A_HOME = List.of(
            "{\"check\":\"charter\",\"of\":\"helper\",\"before\":\"proposal\"}",
            "{\"check\":\"ethics_course\",\"of\":\"helper\",\"before\":\"proposal\"}",
            "{\"check\":\"identity\",\"of\":\"adults\",\"before\":\"first_night\"}",
            "{\"check\":\"charter\",\"of\":\"adults\",\"before\":\"first_night\"}",
            "{\"check\":\"home_visit\",\"of\":\"home\",\"before\":\"first_night\"}");
    /** Whoever stood behind an offer, under each id that was that person's alone. */
    private static final String HOSTS = "(select person_id from matching.offer where id = ? union"
            + " select old_person from matching.identity_change where record_id = ? union"
            + " select new_person from matching.identity_change where record_id = ?)";

    @Inject
    private Doors doors;

    @Inject
    private GrantQualification grant;

    @Inject
    private TenantSql sql;

    @Inject
    private Clock clock;

    /** The day of the association. */
    LocalDate today(Tenant own) {
        return doors.within(own, () -> LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    /** Days go by for the association. */
    void later(Tenant own, long days) {
        TestClock.later(own, Duration.ofDays(days));
    }

    /** One writes what is asked of a home from a day on, and another publishes it; whether it was published. */
    boolean publish(Tenant own, Way writer, Way publisher, List<AskedLine> lines, LocalDate from) {
        String asked = lines.stream().map(AskedLine::json).collect(Collectors.joining(","));
        String policy = "{\"kinds\":{\"housing\":[" + String.join(",", FLOOR_OF_A_HOME)
                + (asked.isEmpty() ? "" : "," + asked) + "]},\"from\":\"" + from + "\",\"reason\":\"A history\"}";
        int drafted = doors.send(own, writer, "PUT", "/api/v1/policies", "application/json", policy)
                .statusCode();
        return drafted == 200
                && doors.send(own, publisher, "POST", "/api/v1/policies/publish", "application/json", "{}")
                                .statusCode()
                        == 200;
    }

    /** All of this was shown, in whatever way. */
    void shows(Tenant own, Side host, List<Shows> all) {
        UUID person = doors.person(own, host);
        doors.within(own, () -> {
            all.forEach(one -> grant.earned(
                    one.who == null ? person : one.who,
                    QualificationKind.of(one.check).orElseThrow(),
                    one.until));
            return true;
        });
    }

    /** What was shown of it is taken back. */
    void takesBack(Tenant own, Side host, @Nullable UUID who, String check) {
        String change =
                "update platform.qualification set withdrawn_at = ? where withdrawn_at is null and kind = ? and ";
        doors.within(
                own,
                () -> who == null
                        ? sql.change(
                                change + "holder in " + HOSTS,
                                clock.instant(),
                                check,
                                host.record,
                                host.record,
                                host.record)
                        : sql.change(change + "holder = ?", clock.instant(), check, who));
    }

    /** A lead asks to do without something; the exemption that waits for another, empty where it was refused. */
    Optional<UUID> exempt(Tenant own, Way lead, Side host, @Nullable UUID who, AskedLine line, LocalDate until) {
        UUID subject = who == null ? doors.person(own, host) : who;
        Map<String, String> form =
                Map.of("what", subject + ":" + line.check(), "reason", "known", "words", "", "until", until.toString());
        int status = doors.post(own, lead.browser(), exemptions(host), form).status();
        return status == 303
                ? one(
                        own,
                        "select id from matching.check_exemption where subject_id = ? order by granted_at desc, id"
                                + " desc limit 1",
                        subject)
                : Optional.empty();
    }

    /** Another confirms it. */
    boolean confirm(Tenant own, Way by, UUID exemption) {
        Optional<UUID> act = one(
                own,
                "select id from platform.act_in_waiting where kind = 'exempt' and outcome is null and subject_id = ?",
                exemption);
        return act.isPresent() && doors.confirm(own, by, act.get());
    }

    /** A lead takes one back. */
    boolean end(Tenant own, Way lead, Side host, UUID exemption) {
        return doors.post(own, lead.browser(), exemptions(host) + "/" + exemption + "/end", Map.of())
                        .status()
                == 303;
    }

    /** An adult moves in, as staff say, or as the host does by the own link; who, empty where it was refused. */
    Optional<UUID> movesIn(Tenant own, @Nullable Way staff, Side host, String name) {
        Map<String, String> form = Map.of("name", name, "age", "44");
        int status = staff == null
                ? doors.post(own, doors.nobody(), "/en/offer/status/" + host.link + "/home/adults", form)
                        .status()
                : doors.post(own, staff.browser(), home(host) + "/adults", form).status();
        return status == 303
                ? one(
                        own,
                        "select id from matching.home_adult where home_id = ? and not host and moved_out_at is null"
                                + " order by moved_in_at desc, id desc limit 1",
                        host.record)
                : Optional.empty();
    }

    /** An adult moves out. */
    boolean movesOut(Tenant own, Way staff, Side host, UUID adult) {
        return doors.post(own, staff.browser(), home(host) + "/adults/" + adult + "/out", Map.of())
                        .status()
                == 303;
    }

    private Optional<UUID> one(Tenant own, String query, UUID of) {
        return doors.within(own, () -> sql.first(query, row -> row.getObject(1, UUID.class), of));
    }

    private static String exemptions(Side host) {
        return "/en/desk/exemptions/" + host.record;
    }

    private static String home(Side host) {
        return "/en/desk/offers/" + host.record + "/home";
    }

    /**
     * Something that is shown.
     *
     * @param who   an adult or the home; null for the host
     * @param check what
     * @param until its last day
     */
    record Shows(@Nullable UUID who, String check, LocalDate until) {}
}
