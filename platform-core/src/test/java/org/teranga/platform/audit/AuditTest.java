package org.teranga.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.audit.AuditFault.Kind;
import org.teranga.platform.identity.Account;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.job.EachTenant;
import org.teranga.platform.persistence.AuditDatabase;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.privacy.key.TestCiphers;
import org.teranga.platform.privacy.key.TestKeys;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TestDirectory;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.TestPlumbing;
import org.teranga.platform.testing.UnitOfWork;
import org.teranga.platform.testing.house.TestClock;

@ResourceLock(RealDatabase.TURNS)
class AuditTest {
    @TempDir
    private Path data;

    private final RealDatabase database = RealDatabase.shared();
    private final UnitOfWork work = new UnitOfWork(database);
    private final Tenant tenant = database.newTenant();
    private final MasterKey master = TestKeys.master();
    private final AuditRows rows = new AuditRows(work.database());
    private final CurrentPerson person = new CurrentPerson();
    private final RequestOrigin origin = new RequestOrigin();
    private final UUID placement = UUID.randomUUID();
    private HeadFiles heads;

    @BeforeEach
    void theFolder() {
        heads = new HeadFiles(master, Optional.of(data.toString()));
    }

    private AuditTrail trail() {
        AuditDatabase trail = new AuditDatabase(tenant::id, work) {
            @Override
            protected Connection connect() throws SQLException {
                return database.connect("teranga_app");
            }
        };
        return new AuditTrail(trail, person, origin, TestCiphers.hash(master, work), TestClock.clock());
    }

    private void record(int entries) {
        work.run(tenant, () -> {
            for (int i = 0; i < entries; i++) {
                trail().record("placement.approve", "placement", placement);
            }
        });
    }

    private void seal() {
        Sealer sealer = new Sealer(new EachTenant(TestDirectory.over(new TestPlumbing(database))), rows, heads, master);
        work.run(tenant, () -> sealer.seal(tenant));
    }

    private AuditReport verify() {
        return work.in(tenant, () -> new AuditVerifier(rows, heads, master).verify(tenant));
    }

    private List<Kind> faults() {
        return verify().faults().stream().map(AuditFault::kind).toList();
    }

    private void tamper(String sql) throws SQLException {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql.replace("OURS", "tenant_id = '" + tenant.id() + "'"));
        }
    }

    @Test
    void anEntryTellsWhoDidWhatToWhatFromWhere() {
        UUID caseworker = UUID.randomUUID();
        person.becomes(new Account(caseworker, Set.of()));
        origin.comesFrom("203.0.113.7");
        Instant before = TestClock.now();
        record(1);
        AuditEntry entry = work.in(tenant, () -> rows.unsealed(10)).getFirst();
        assertThat(entry.actor()).isEqualTo(caseworker);
        assertThat(entry.action()).isEqualTo("placement.approve");
        assertThat(entry.objectType()).isEqualTo("placement");
        assertThat(entry.objectId()).isEqualTo(placement);
        assertThat(entry.addressHash()).hasSize(22).doesNotContain("203.0");
        assertThat(entry.at()).isBetween(before.minusSeconds(5), TestClock.now().plusSeconds(5));
    }

    @Test
    void whatAJobDoesHasNeitherPersonNorAddress() {
        work.run(tenant, () -> trail().record("import.offers", "import"));
        AuditEntry entry = work.in(tenant, () -> rows.unsealed(10)).getFirst();
        assertThat(entry.actor()).isNull();
        assertThat(entry.objectId()).isNull();
        assertThat(entry.addressHash()).isNull();
    }

    @Test
    void anEntryStaysWhenTheWorkAroundItIsRolledBack() {
        assertThatThrownBy(() -> work.run(tenant, () -> {
                    trail().record("need.read", "need", placement);
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        assertThat(work.in(tenant, () -> rows.unsealed(10))).hasSize(1);
    }

    @Test
    void aShownListIsOneEntryForEachRow() {
        List<UUID> shown = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        work.run(tenant, () -> trail().recordAll("offer.read", "offer", shown));
        assertThat(work.in(tenant, () -> rows.unsealed(10)))
                .extracting(AuditEntry::objectId)
                .containsExactlyInAnyOrderElementsOf(shown);
    }

    @Test
    void anotherAssociationSeesNothingOfTheTrail() {
        record(2);
        seal();
        Tenant other = database.newTenant();
        assertThat(work.in(other, () -> rows.unsealed(10))).isEmpty();
        assertThat(work.in(other, rows::last)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit_entry set actor = null", "audit_seal set mac = ''"})
    void theApplicationCanNeitherChangeNorRemove(String change) {
        record(1);
        assertThatThrownBy(() -> work.run(tenant, () -> execute("update platform." + change)))
                .hasStackTraceContaining("permission denied");
        String table = change.substring(0, change.indexOf(' '));
        assertThatThrownBy(() -> work.run(tenant, () -> execute("delete from platform." + table)))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> work.run(tenant, () -> execute("truncate platform." + table)))
                .hasStackTraceContaining("permission denied");
    }

    private void execute(String sql) {
        work.run(c -> {
            try (Statement statement = c.createStatement()) {
                statement.execute(sql);
            }
        });
    }

    @Test
    void aTrailThatNobodyTouchedIsSound() {
        record(3);
        assertSound(0, 3);
        seal();
        record(2);
        seal();
        record(1);
        assertSound(5, 1);
    }

    private void assertSound(long sealed, long waiting) {
        AuditReport report = verify();
        assertThat(report.sound()).isTrue();
        assertThat(report.sealed()).isEqualTo(sealed);
        assertThat(report.waiting()).isEqualTo(waiting);
        assertThat(report.end()).matches(sealed == 0 ? "" : sealed + ":[0-9a-f]{64}");
    }

    @Test
    void databaseAndFileSetBackTogetherAreNoticedByAnEndThatWasKeptElsewhere() throws SQLException, IOException {
        record(2);
        seal();
        Path file = data.resolve("audit").resolve(tenant.id() + ".head");
        String before = Files.readString(file);
        record(2);
        seal();
        Optional<ChainHead> kept = ChainHead.parse(verify().end());
        record(1);
        seal();
        AuditVerifier verifier = new AuditVerifier(rows, heads, master);
        assertThat(work.in(tenant, () -> verifier.verify(tenant, kept)).sound()).isTrue();

        tamper("alter table platform.audit_entry disable trigger user");
        tamper("delete from platform.audit_entry where OURS and id in"
                + " (select entry_id from platform.audit_seal where OURS and position > 2)");
        tamper("delete from platform.audit_seal where OURS and position > 2");
        Files.writeString(file, before);
        assertSound(2, 0);
        AuditReport report = work.in(tenant, () -> verifier.verify(tenant, kept));
        assertThat(report.faults()).containsExactly(new AuditFault(Kind.SET_BACK, "position 4"));
    }

    @Test
    void anEndIsReadAsItWasWritten() {
        ChainHead head = new ChainHead(12, new byte[32]);
        assertThat(ChainHead.parse(head.toString()).orElseThrow().toString()).isEqualTo("12:" + "00".repeat(32));
        for (String other : List.of("", "12", "12:", "12:zz", ":" + "00".repeat(32), "-1:" + "00".repeat(32))) {
            assertThat(ChainHead.parse(other)).as(other).isEmpty();
        }
    }

    @Test
    void aLongTrailIsSealedInSeveralParts() {
        List<UUID> many = new ArrayList<>();
        for (int i = 0; i < 2_345; i++) {
            many.add(UUID.randomUUID());
        }
        work.run(tenant, () -> trail().recordAll("offer.read", "offer", many));
        seal();
        assertSound(2_345, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = gen_random_uuid()",
                "at = at + interval '1 microsecond'",
                "action = 'placement.refuse'",
                "object_type = 'offer'",
                "object_id = null",
                "address_hash = 'x'"
            })
    void anEntryThatWasAlteredIsFoundInItsPlace(String change) throws SQLException {
        record(5);
        seal();
        tamper("update platform.audit_entry set " + change
                + " where OURS and id = (select entry_id from platform.audit_seal where OURS and position = 3)");
        assertThat(verify().faults()).containsExactly(new AuditFault(Kind.ALTERED, "position 3"));
    }

    @Test
    void anEntryThatWasRemovedIsFound() throws SQLException {
        record(5);
        seal();
        tamper("delete from platform.audit_entry where OURS"
                + " and id = (select entry_id from platform.audit_seal where OURS and position = 2)");
        assertThat(verify().faults()).containsExactly(new AuditFault(Kind.ENTRY_REMOVED, "position 2"));
    }

    @Test
    void anEntryThatWasRemovedWithItsLinkIsFound() throws SQLException {
        record(5);
        seal();
        tamper("delete from platform.audit_entry where OURS"
                + " and id = (select entry_id from platform.audit_seal where OURS and position = 2)");
        tamper("delete from platform.audit_seal where OURS and position = 2");
        assertThat(verify().faults()).containsExactly(new AuditFault(Kind.LINK_REMOVED, "positions 2 to 2"));
        tamper("update platform.audit_seal set position = position - 1 where OURS and position > 2");
        assertThat(faults()).as("closing the gap does not help").contains(Kind.ALTERED);
    }

    @Test
    void entriesThatWereReorderedAreFound() throws SQLException {
        record(5);
        seal();
        tamper("update platform.audit_seal set position = 6 - position + 100 where OURS");
        tamper("update platform.audit_seal set position = position - 100 where OURS");
        assertThat(faults()).contains(Kind.ALTERED);
    }

    @Test
    void anEntryThatWasInsertedWithAnOldDateIsFoundAndNeverSealed() throws SQLException {
        record(3);
        seal();
        tamper("insert into platform.audit_entry (tenant_id, id, at, action, object_type) values ('" + tenant.id()
                + "', gen_random_uuid(), now() - interval '1 day', 'placement.approve', 'placement')");
        record(1);
        seal();
        assertThat(faults()).containsExactly(Kind.INSERTED);
        assertThat(verify().sealed()).isEqualTo(4);
    }

    @Test
    void aLinkThatWasAddedWithoutTheKeyIsFound() throws SQLException {
        record(3);
        seal();
        record(1);
        tamper("insert into platform.audit_seal (tenant_id, position, entry_id, mac) select '" + tenant.id()
                + "', 4, e.id, sha256('guessed') from platform.audit_entry e where " + "OURS"
                + " and not exists (select 1 from platform.audit_seal s where s.entry_id = e.id)");
        assertThat(verify().faults()).containsExactly(new AuditFault(Kind.ALTERED, "position 4"));
    }

    @Test
    void aTrailThatWasCutAtItsEndIsFoundAndNotSealedAnyFurther() throws SQLException {
        record(5);
        seal();
        tamper("delete from platform.audit_entry where OURS and id in"
                + " (select entry_id from platform.audit_seal where OURS and position > 3)");
        tamper("delete from platform.audit_seal where OURS and position > 3");
        assertThat(faults()).containsExactly(Kind.CUT);
        record(4);
        seal();
        assertThat(faults()).containsExactly(Kind.CUT);
        assertThat(verify().sealed()).isEqualTo(3);
    }

    @Test
    void aTrailThatWasEmptiedIsFound() throws SQLException {
        record(2);
        seal();
        tamper("delete from platform.audit_entry where OURS");
        tamper("delete from platform.audit_seal where OURS");
        assertThat(faults()).containsExactly(Kind.CUT);
    }

    @Test
    void aHeadThatWasForgedOrTakenFromElsewhereIsFound() throws IOException {
        record(2);
        seal();
        Path file = data.resolve("audit").resolve(tenant.id() + ".head");
        Files.writeString(file, Files.readString(file).replace("position=2", "position=1"));
        assertThat(faults()).containsExactly(Kind.HEAD_FORGED);
        Files.writeString(file, "nonsense");
        assertThat(faults()).containsExactly(Kind.HEAD_FORGED);
        Files.delete(file);
        assertThat(faults()).containsExactly(Kind.HEAD_MISSING);
    }

    @Test
    void anotherMasterKeyProvesNothing() {
        record(2);
        seal();
        MasterKey other = TestKeys.master();
        AuditReport report = work.in(
                tenant,
                () -> new AuditVerifier(rows, new HeadFiles(other, Optional.of(data.toString())), other)
                        .verify(tenant));
        assertThat(report.faults())
                .extracting(AuditFault::kind)
                .containsExactly(Kind.ALTERED, Kind.ALTERED, Kind.HEAD_FORGED);
    }

    @Test
    void twoSealersCannotForkTheChain() {
        record(1);
        Link first =
                new Link(1, work.in(tenant, () -> rows.unsealed(1)).getFirst().id(), new byte[32]);
        work.run(tenant, () -> rows.add(List.of(first)));
        assertThatThrownBy(() -> work.run(tenant, () -> rows.add(List.of(first))))
                .hasStackTraceContaining("duplicate key");
    }
}
