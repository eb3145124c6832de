package org.teranga.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.teranga.platform.privacy.key.AlreadyErased;
import org.teranga.platform.privacy.key.CountedKeys;
import org.teranga.platform.privacy.key.KeyRing;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.privacy.key.NotAuthentic;
import org.teranga.platform.privacy.key.TestKeys;
import org.teranga.platform.privacy.key.WrappedKeys;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.ToldEvents;
import org.teranga.platform.testing.UnitOfWork;

@ResourceLock(RealDatabase.TURNS)
class FieldCipherTest {
    private static final String NAME = "Amina Diallo";

    private final RealDatabase database = RealDatabase.shared();
    private final UnitOfWork work = new UnitOfWork(database);
    private final MasterKey master = TestKeys.master();
    private final Tenant tenant = database.newTenant();
    private final UUID person = UUID.randomUUID();
    private final byte[] sealed = work.in(tenant, () -> newRequest().encrypt(person, "offer.name", NAME));

    private FieldCipher newRequest() {
        return new FieldCipher(ring());
    }

    private KeyRing ring() {
        return new KeyRing(master, new WrappedKeys(work.database()), work.outcome());
    }

    private Erasure erasure(KeyRing ring, List<PersonErased> told) {
        return new Erasure(new WrappedKeys(work.database()), ring, new ToldEvents<>(told));
    }

    @Test
    void aLaterRequestOpensWhatOneSealed() {
        assertThat(work.in(tenant, () -> newRequest().decrypt(person, "offer.name", sealed)))
                .contains(NAME);
    }

    @Test
    void anotherFieldOfThePersonOpensNothing() {
        assertThatThrownBy(() -> work.in(tenant, () -> newRequest().decrypt(person, "offer.email", sealed)))
                .isInstanceOf(NotAuthentic.class);
    }

    @Test
    void anotherPersonOpensNothing() {
        UUID other = UUID.randomUUID();
        work.in(tenant, () -> newRequest().encrypt(other, "offer.name", "Jean"));
        assertThatThrownBy(() -> work.in(tenant, () -> newRequest().decrypt(other, "offer.name", sealed)))
                .isInstanceOf(NotAuthentic.class);
    }

    @Test
    void anotherAssociationOpensNothingEvenForTheSamePersonId() {
        Tenant other = database.newTenant();
        assertThat(work.in(other, () -> newRequest().decrypt(person, "offer.name", sealed)))
                .as("it has no key of that person")
                .isEmpty();
        work.in(other, () -> newRequest().encrypt(person, "offer.name", "Jean"));
        assertThatThrownBy(() -> work.in(other, () -> newRequest().decrypt(person, "offer.name", sealed)))
                .isInstanceOf(NotAuthentic.class);
    }

    @Test
    void oneRequestMayServeTwoAssociationsWithoutMixingTheirKeys() {
        Tenant other = database.newTenant();
        FieldCipher both = newRequest();
        assertThat(work.in(tenant, () -> both.decrypt(person, "offer.name", sealed)))
                .contains(NAME);
        assertThat(work.in(other, () -> both.decrypt(person, "offer.name", sealed)))
                .isEmpty();
    }

    @Test
    void aWrappedKeyMovedToAnotherPersonOpensNothing() throws SQLException {
        UUID thief = UUID.randomUUID();
        asOwner("insert into keys.person_key (tenant_id, person_id, wrapped) select tenant_id, '" + thief
                + "', wrapped from keys.person_key where person_id = '" + person + "'");
        assertThatThrownBy(() -> work.in(tenant, () -> newRequest().decrypt(thief, "offer.name", sealed)))
                .isInstanceOf(NotAuthentic.class);
    }

    @Test
    void anErasedPersonIsUnreadableAndStaysErased() {
        List<PersonErased> told = new ArrayList<>();
        work.run(tenant, () -> erasure(ring(), told).erasePerson(person));
        assertThat(told).containsExactly(new PersonErased(person));
        assertThat(work.in(tenant, () -> newRequest().decrypt(person, "offer.name", sealed)))
                .isEmpty();
        assertThatThrownBy(() -> work.in(tenant, () -> newRequest().encrypt(person, "offer.name", NAME)))
                .isInstanceOf(AlreadyErased.class);
        work.run(tenant, () -> erasure(ring(), told).erasePerson(person));
        assertThatCode(() -> work.run(tenant, () -> newRequest().prepare(List.of(person, UUID.randomUUID()))))
                .as("nothing fails by preparing")
                .doesNotThrowAnyException();
    }

    @Test
    void theRequestThatErasesCannotReadAnyMore() {
        KeyRing ring = ring();
        FieldCipher cipher = new FieldCipher(ring);
        work.run(tenant, () -> {
            assertThat(cipher.decrypt(person, "offer.name", sealed)).contains(NAME);
            erasure(ring, new ArrayList<>()).erasePerson(person);
            assertThat(cipher.decrypt(person, "offer.name", sealed)).isEmpty();
        });
    }

    @Test
    void anErasedAssociationIsUnreadableAndStaysErased() throws SQLException {
        work.run(tenant, () -> erasure(ring(), new ArrayList<>()).eraseTenant());
        assertThat(work.in(tenant, () -> newRequest().decrypt(person, "offer.name", sealed)))
                .isEmpty();
        assertThatThrownBy(() -> work.in(tenant, () -> newRequest().encrypt(UUID.randomUUID(), "offer.name", NAME)))
                .isInstanceOf(AlreadyErased.class);
        assertThat(count("keys.person_key where tenant_id = '" + tenant.id() + "'"))
                .isZero();
        assertThat(count("keys.tenant_key where wrapped is not null and tenant_id = '" + tenant.id() + "'"))
                .isZero();
    }

    @Test
    void keysOfATransactionThatIsRolledBackAreNotUsedAfterIt() {
        FieldCipher cipher = newRequest();
        UUID late = UUID.randomUUID();
        assertThatThrownBy(() -> work.run(tenant, () -> {
                    cipher.encrypt(late, "offer.name", NAME);
                    throw new IllegalStateException("the transaction fails");
                }))
                .hasMessage("the transaction fails");
        byte[] again = work.in(tenant, () -> cipher.encrypt(late, "offer.name", NAME));
        assertThat(work.in(tenant, () -> newRequest().decrypt(late, "offer.name", again)))
                .contains(NAME);
    }

    @Test
    void fiveThousandPersonsArePreparedAtOnceAndOpenedAgain() {
        List<UUID> persons = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            persons.add(UUID.randomUUID());
        }
        List<byte[]> names = work.in(tenant, () -> {
            FieldCipher cipher = newRequest();
            cipher.prepare(persons);
            return persons.stream()
                    .map(p -> cipher.encrypt(p, "offer.name", "name of " + p))
                    .toList();
        });
        work.run(tenant, () -> {
            FieldCipher cipher = newRequest();
            cipher.load(persons);
            for (int i = 0; i < persons.size(); i++) {
                assertThat(cipher.decrypt(persons.get(i), "offer.name", names.get(i)))
                        .contains("name of " + persons.get(i));
            }
        });
    }

    @Test
    void aListNeedsOneQueryForItsKeys() {
        List<UUID> persons = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        CountedKeys keys = new CountedKeys(work.database());
        work.run(tenant, () -> newRequest().prepare(persons));
        work.run(tenant, () -> {
            FieldCipher cipher = new FieldCipher(new KeyRing(master, keys, work.outcome()));
            cipher.load(persons);
            persons.forEach(p -> cipher.encrypt(p, "offer.name", NAME));
        });
        assertThat(keys.queries).isEqualTo(1);
    }

    @Test
    void theDatabaseHoldsNeitherNamesNorKeys() throws SQLException {
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Amina", "Diallo");
        assertThat(count("keys.person_key where tenant_id = '" + tenant.id()
                        + "' and length(wrapped) <> 1 + 12 + 32 + 16"))
                .as("only wrapped keys")
                .isZero();
        assertThat(count("keys.person_key where person_id = '" + person + "'")).isOne();
    }

    @Test
    void theKeysOfAnotherAssociationAreNotSeen() {
        Tenant other = database.newTenant();
        assertThat(work.in(other, () -> new WrappedKeys(work.database()).personKeys(List.of(person))))
                .isEmpty();
        assertThat(work.in(other, () -> new WrappedKeys(work.database()).tenantKey()))
                .isEmpty();
        assertThat(work.in(tenant, () -> new WrappedKeys(work.database()).personKeys(List.of(person))))
                .hasSize(1);
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private long count(String from) throws SQLException {
        try (Connection connection = database.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + from)) {
            row.next();
            return row.getLong(1);
        }
    }
}
