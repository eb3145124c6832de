package org.teranga.rights.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.content.Library;
import org.teranga.platform.content.publication.ReviewDocument;
import org.teranga.platform.persistence.TenantDatabase;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.catalogue.AdoptFromCatalogue;
import org.teranga.rights.catalogue.PublishCatalogue;

/** Whoever has no scripts sends the letter and its day to the server: it counts, and writes nothing of it anywhere. */
@Assembled
class UnkeptDeadlineTest {
    private static final String DAY = "2015-07-23";
    private static final List<String> FORMS = List.of(
            "letter=ofpra_refusal&arrival=signed&residence=974&day=" + DAY,
            "letter=oqtf_detained&arrival=read_out&hour=03:47&day=" + DAY,
            "letter=oqtf&arrival=portal&day=" + DAY,
            "letter=zq7word&arrival=zq7word&day=zq7word");
    private static final List<String> TOLD =
            List.of(DAY, "23/07/2015", "03:47", "zq7word", "oqtf_detained", "ofpra_refusal");

    @Inject
    private TestTenants tenants;

    @Inject
    private HttpCaller http;

    @Inject
    private PublishCatalogue shelf;

    @Inject
    private AdoptFromCatalogue adopt;

    @Inject
    private Library library;

    @Inject
    private ReviewDocument review;

    @Inject
    private TenantDatabase database;

    @Inject
    private Desk desk;

    private final Logger log = Logger.getLogger("org.teranga");
    private final List<String> lines = new ArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage() + " "
                    + List.of(line.getParameters() == null ? new Object[0] : line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    private Tenant own;

    @BeforeEach
    void aPageWithDeadlinesThatWasChecked() {
        shelf.lay();
        own = tenants.open();
        tenants.as(own, () -> {
            adopt.adopt(List.of("recours-cnda", "apres-un-non"), true, null);
            library.all(List.of(RightsKinds.PAGE)).forEach(page -> review.stillValid(page.id(), UUID.randomUUID()));
            return own;
        });
        listening.setLevel(Level.ALL);
        log.setLevel(Level.ALL);
        log.addHandler(listening);
    }

    @AfterEach
    void noLongerListening() {
        log.removeHandler(listening);
        log.setLevel(null);
    }

    @Test
    void whatAReaderCountsIsInNoTableInNoTrailAndInNoLog() {
        Map<String, Long> before = rows();
        assertThat(before.keySet()).contains("platform.audit_entry").hasSizeGreaterThan(30);
        assertThat(http.form(own, "/fr/rights/deadlines", FORMS.getFirst()).body())
                .as("it counts")
                .contains("data-slot=\"last\"");
        FORMS.forEach(form -> http.form(own, "/fr/rights/deadlines", form));
        assertThat(rows()).as("no row more anywhere").isEqualTo(before);
        System.getLogger(UnkeptDeadlineTest.class.getName()).log(System.Logger.Level.DEBUG, "the listener listens");
        assertThat(lines).anyMatch(line -> line.contains("the listener listens"));
        assertThat(lines).noneMatch(line -> TOLD.stream().anyMatch(line::contains));
    }

    /** How many rows of this association each table has that the server may read. */
    private Map<String, Long> rows() {
        return tenants.as(
                own,
                () -> desk.alone(() -> {
                    Map<String, Long> counts = new TreeMap<>();
                    for (String table : tables()) {
                        counts.put(
                                table,
                                database.sqlOfAll("select count(*) from " + table)
                                        .one(Long.class));
                    }
                    return counts;
                }));
    }

    private List<String> tables() {
        return database.sqlOfAll("""
                        select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in ('platform', 'rights', 'keys')
                            and has_table_privilege(c.oid, 'select') and obj_description(c.oid, 'pg_class') like 'tenant%' order by 1
                        """).list(String.class);
    }
}
