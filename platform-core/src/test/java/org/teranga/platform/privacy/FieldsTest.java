package org.teranga.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.testing.house.Transactions;

@Assembled
class FieldsTest {
    private static final String FIELD = "test.name";

    @Inject
    private TestTenants tenants;

    @Inject
    private Transactions transactions;

    @Inject
    private FieldCipher cipher;

    @Inject
    private KeyedHash hash;

    @Inject
    private Erasure erasure;

    private final UUID person = UUID.randomUUID();
    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (tenants != null) { // inside the container
            own = tenants.open();
        }
    }

    private <T> T inOne(TestTenants.Work<T> work) {
        return tenants.as(own, () -> transactions.inOne(work));
    }

    @Test
    void aFieldOpensInAnotherTransactionAndWithoutOne() {
        byte[] sealed = inOne(() -> cipher.encrypt(person, FIELD, "Amina"));
        assertThat(inOne(() -> cipher.decrypt(person, FIELD, sealed))).contains("Amina");
        assertThat(tenants.as(own, () -> cipher.decrypt(person, FIELD, sealed))).contains("Amina");
        assertThat(tenants.as(tenants.open(), () -> cipher.decrypt(person, FIELD, sealed)))
                .isEmpty();
    }

    @Test
    void aKeyThatIsRolledBackIsNotUsedAgain() {
        assertThatThrownBy(() -> inOne(() -> {
                    cipher.encrypt(person, FIELD, "lost");
                    throw new IllegalStateException("rolled back");
                }))
                .hasStackTraceContaining("rolled back");
        byte[] sealed = inOne(() -> cipher.encrypt(person, FIELD, "kept"));
        inOne(() -> {
            cipher.prepare(List.of(person));
            return true;
        });
        assertThat(inOne(() -> cipher.decrypt(person, FIELD, sealed))).contains("kept");
    }

    @Test
    void anErasedPersonIsGoneForEverybody() {
        byte[] sealed = inOne(() -> cipher.encrypt(person, FIELD, "Amina"));
        inOne(() -> {
            erasure.erasePerson(person);
            return true;
        });
        assertThat(inOne(() -> cipher.decrypt(person, FIELD, sealed))).isEmpty();
    }

    @Test
    void anAddressHasOneHashPerAssociation() {
        EmailAddress address = new EmailAddress("marie@exemple.org");
        String ours = tenants.as(own, () -> hash.email(address));
        assertThat(tenants.as(own, () -> hash.email(address))).isEqualTo(ours);
        assertThat(tenants.as(tenants.open(), () -> hash.email(address))).isNotEqualTo(ours);
    }
}
