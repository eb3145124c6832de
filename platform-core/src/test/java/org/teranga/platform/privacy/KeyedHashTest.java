package org.teranga.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.privacy.key.KeyRing;
import org.teranga.platform.privacy.key.MasterKey;
import org.teranga.platform.privacy.key.TestKeys;
import org.teranga.platform.privacy.key.WrappedKeys;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.RealDatabase;
import org.teranga.platform.testing.UnitOfWork;

@ResourceLock(RealDatabase.TURNS)
class KeyedHashTest {
    private static final RealDatabase DATABASE = RealDatabase.shared();
    private static final Tenant TENANT = DATABASE.newTenant();
    private static final Tenant OTHER = DATABASE.newTenant();
    private static final MasterKey MASTER = TestKeys.master();

    private final UnitOfWork work = new UnitOfWork(DATABASE);

    private <T> T in(Tenant tenant, Function<KeyedHash, T> look) {
        return work.in(
                tenant,
                () -> look.apply(new KeyedHash(new KeyRing(MASTER, new WrappedKeys(work.database()), work.outcome()))));
    }

    private String hash(Tenant tenant, Function<KeyedHash, String> look) {
        return in(tenant, look);
    }

    private Set<String> words(String name) {
        return in(TENANT, hash -> hash.words(name));
    }

    private static EmailAddress email(String typed) {
        return EmailAddress.parse(typed).orElseThrow();
    }

    private static PhoneNumber phone(String typed) {
        return PhoneNumber.parse(typed).orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "06.12.34.56.78",
                "+33612345678",
                "0033 6 12 34 56 78",
                "+33 (0)6 12-34-56-78",
                " 0612345678 "
            })
    void aNumberIsFoundHoweverItWasTyped(String typed) {
        assertThat(hash(TENANT, hash -> hash.phone(phone(typed))))
                .isEqualTo(hash(TENANT, hash -> hash.phone(new PhoneNumber("+33612345678"))))
                .hasSize(22);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marie.Durand@Exemple.org", "  marie.durand@exemple.org ", "ｍarie.durand@exemple.org"})
    void anAddressIsFoundHoweverItWasTyped(String typed) {
        assertThat(hash(TENANT, hash -> hash.email(email(typed))))
                .isEqualTo(hash(TENANT, hash -> hash.email(email("marie.durand@exemple.org"))));
    }

    @ParameterizedTest
    @CsvSource({
        "Éléonore Le Goff-Péron, peron",
        "Éléonore Le Goff-Péron, ELEONORE",
        "François O’Neill, neill",
        "Groß, GROSS",
        "İbrahim, ibrahim",
        "محمّد علي, محمد",
        "Nguyễn Văn, nguyen"
    })
    void aNameIsFoundByEachOfItsWordsWithoutCaseAndAccents(String name, String word) {
        Set<String> ofName = words(name);
        assertThat(ofName).containsAll(words(word));
        assertThat(ofName).doesNotContainAnyElementsOf(words("dupont"));
    }

    @Test
    void aNameWithoutLettersHasNoHash() {
        assertThat(words(" -- ' ")).isEmpty();
    }

    @Test
    void anotherAssociationHasOtherHashes() {
        Function<KeyedHash, String> look = hash -> hash.email(email("marie@exemple.org"));
        assertThat(hash(TENANT, look)).isNotEqualTo(hash(OTHER, look)).isEqualTo(hash(TENANT, look));
    }

    @Test
    void aWordAndAnAddressNeverShareAHash() {
        assertThat(words("a@b.fr")).doesNotContain(hash(TENANT, hash -> hash.email(email("a@b.fr"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "marie",
                "marie@",
                "@exemple.org",
                "marie@exemple",
                "a b@exemple.org",
                "a@exemple.org\nBcc: x@y.fr",
                "a@b..fr",
                "a@b.fr,c@d.fr"
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "bonjour", "+999123", "06 12 34"})
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    @Test
    void numbersOfOtherCountriesKeepTheirs() {
        assertThat(phone("+221 77 123 45 67").e164()).isEqualTo("+221771234567");
        assertThat(phone("+93 70 123 4567").e164()).isEqualTo("+93701234567");
    }

    @Test
    void contactDataDoNotShowInLogs() {
        assertThat(email("marie@exemple.org")).hasToString("EmailAddress[…]");
        assertThat(phone("0612345678")).hasToString("PhoneNumber[…]");
    }
}
