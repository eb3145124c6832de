package org.teranga.matching.safeguarding.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.transaction.Transactional;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.json.Json;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PersonErased;

/** The visits of the open association. */
@ApplicationScoped
public class HomeVisits {
    private static final String WORDS = "visit.words";
    private static final String COLUMNS = "select id, home_id, person_id, state, proposed, first_visitor,"
            + " second_visitor, starts_at, visited_on, cast(results as text) as results, outcome, words, cast(met as text[]) as met,"
            + " minors_met, reported_by, changed_at from matching.home_visit where tenant_id = :tenant and ";

    private final TenantDatabase database;
    private final FieldCipher cipher;
    private final Clock clock;

    @Inject
    HomeVisits(TenantDatabase database, FieldCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Of this home, the newest first. */
    public List<HomeVisit> of(UUID home) {
        return opened(database.sql(COLUMNS + "home_id = :home order by proposed_at desc, id desc")
                .bind("home", home)
                .list(Row.class));
    }

    /** The one of this home that is under way; empty where there is none. */
    public Optional<HomeVisit> open(UUID home) {
        return of(home).stream()
                .filter(visit -> visit.toReport() || visit.state().equals("reported"))
                .findFirst();
    }

    /** Nobody else plans a visit of this home before the transaction ends. */
    void holdHome(UUID home) {
        database.lock("visits " + home);
    }

    /** One of this home, and of no other; nobody else changes it before the transaction ends. */
    Optional<HomeVisit> hold(UUID home, UUID id) {
        database.lock("visit " + id);
        return opened(database.sql(COLUMNS + "id = :id and home_id = :home")
                        .bind("id", id)
                        .bind("home", home)
                        .list(Row.class))
                .stream()
                .findFirst();
    }

    /** All that are under way, by date; what has none last. */
    List<HomeVisit> underWay() {
        return opened(database.sql(
                        COLUMNS
                                + "state in ('proposed', 'call', 'dated', 'reported') order by starts_at nulls last, proposed_at, id limit 500")
                .list(Row.class));
    }

    /** Dates are proposed. */
    void propose(HomeVisit visit) {
        database.sql("""
                        insert into matching.home_visit (tenant_id, id, home_id, person_id, state, proposed, proposed_at, proposed_by,
                            first_visitor, second_visitor, changed_at)
                        values (:tenant, :id, :home, :host, 'proposed', :proposed, :at, :first, :first, :second, :at)
                        """)
                .bind("id", visit.id())
                .bind("home", visit.home())
                .bind("host", visit.host())
                .bindTexts(
                        "proposed",
                        visit.proposed().stream().map(Instant::toString).toList())
                .bind("at", visit.changedAt())
                .bind("first", visit.first())
                .bind("second", visit.second())
                .update();
    }

    void change(UUID id, String state, @Nullable Instant startsAt) {
        database.sql("update matching.home_visit set state = :state, starts_at = :startsAt, changed_at = :now"
                        + " where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("state", state)
                .bind("startsAt", startsAt)
                .bind("now", clock.instant())
                .update();
    }

    /** Whether the report that a device gave this number has arrived. */
    boolean arrived(UUID id, UUID sentAs) {
        return database.sql(
                        "select 1 from matching.home_visit where tenant_id = :tenant and id = :id and sent_as = :as")
                .bind("id", id)
                .bind("as", sentAs)
                .any();
    }

    /** One of the two reports; a device may have given it a number. */
    void report(HomeVisit visit, HomeVisit.Report report, UUID by, @Nullable UUID sentAs) {
        JsonObjectBuilder results = Json.createObjectBuilder();
        report.results().forEach(results::add);
        database.sql("""
                        update matching.home_visit set state = 'reported', visited_on = :on, results = cast(:results as jsonb),
                            outcome = :outcome, words = :words, met = :met, minors_met = :minors, reported_by = :by, changed_at = :now,
                            sent_as = cast(:as as uuid)
                        where tenant_id = :tenant and id = :id
                        """)
                .bind("id", visit.id())
                .bind("on", report.on())
                .bind("results", results.build().toString())
                .bind("outcome", report.outcome())
                .bind("words", report.words().isEmpty() ? null : cipher.encrypt(visit.host(), WORDS, report.words()))
                .bindIds("met", report.met())
                .bind("minors", report.minors())
                .bind("as", sentAs)
                .bind("by", by)
                .bind("now", clock.instant())
                .update();
    }

    /** The other of the two says the same. */
    void confirm(UUID id, String state, UUID by) {
        database.sql("update matching.home_visit set state = :state, confirmed_by = :by, changed_at = :now"
                        + " where tenant_id = :tenant and id = :id")
                .bind("id", id)
                .bind("state", state)
                .bind("by", by)
                .bind("now", clock.instant())
                .update();
    }

    /** A host is forgotten: so are the visits of that home. */
    @Transactional
    void forget(@Observes PersonErased erased) {
        database.sql("delete from matching.home_visit where tenant_id = :tenant and person_id = :person")
                .bind("person", erased.person())
                .update();
    }

    private List<HomeVisit> opened(List<Row> rows) {
        cipher.load(rows.stream().map(Row::personId).toList());
        return rows.stream()
                .map(row -> new HomeVisit(
                        row.id,
                        row.homeId,
                        row.personId,
                        row.state,
                        row.proposed.stream().map(Instant::parse).toList(),
                        row.firstVisitor,
                        row.secondVisitor,
                        row.startsAt,
                        report(row),
                        row.reportedBy,
                        row.changedAt))
                .toList();
    }

    private HomeVisit.Report report(Row row) {
        Map<String, String> results = new HashMap<>();
        JsonObject said = Json.createReader(new StringReader(row.results)).readObject();
        said.keySet().forEach(code -> results.put(code, said.getString(code)));
        return new HomeVisit.Report(
                row.visitedOn,
                results,
                row.outcome == null ? "" : row.outcome,
                row.words == null
                        ? ""
                        : cipher.decrypt(row.personId, WORDS, row.words).orElse(""),
                row.met.stream().map(UUID::fromString).collect(Collectors.toSet()),
                row.minorsMet);
    }

    private record Row(
            UUID id,
            UUID homeId,
            UUID personId,
            String state,
            List<String> proposed,
            UUID firstVisitor,
            UUID secondVisitor,
            @Nullable Instant startsAt,
            @Nullable LocalDate visitedOn,
            String results,
            @Nullable String outcome,
            byte @Nullable [] words,
            List<String> met,
            int minorsMet,
            @Nullable UUID reportedBy,
            Instant changedAt) {}
}
