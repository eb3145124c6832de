package org.teranga.matching.pool.intake;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.contact.IdentityChanges;
import org.teranga.matching.pool.contact.Retelling;
import org.teranga.matching.pool.contact.SealedContact;
import org.teranga.matching.pool.contact.SecretLink;
import org.teranga.matching.pool.contact.TypedAddresses;
import org.teranga.matching.pool.need.NeedId;
import org.teranga.matching.pool.need.Needs;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.TestTenants;

@Assembled
class TypedAddressesTest {
    @Inject
    private TestTenants tenants;

    @Inject
    private Desk desk;

    @Inject
    private Pool pool;

    @Inject
    private Needs needs;

    @Inject
    private TypedAddresses addresses;

    @Inject
    private IdentityChanges changes;

    @Test
    void anAddressIsUnprovenUntilItsTokenComesBack() {
        Tenant own = tenants.open();
        NeedId need = pool.household(own, 2, 5);
        UUID person = as(own, () -> needs.find(need).orElseThrow().contact().personId());
        SecretLink proof = as(own, () -> addresses.typed(need.value(), null)).orElseThrow();
        assertThat(as(own, () -> addresses.among(List.of(person)))).containsExactly(person);
        assertThat(as(own, () -> addresses.asks(need.value(), proof.token()))).isTrue();
        assertThat(as(own, () -> addresses.asks(need.value(), "another"))).isFalse();
        assertThat(as(tenants.open(), () -> addresses.prove(need.value(), proof.token())))
                .as("another association")
                .isFalse();
        assertThat(as(own, () -> addresses.prove(need.value(), proof.token()))).isTrue();
        assertThat(as(own, () -> addresses.among(List.of(person)))).isEmpty();
    }

    @Test
    void theLinkOfTheFirstAddressFollowsAllLaterChanges() {
        Tenant own = tenants.open();
        NeedId need = pool.household(own, 2, 5);
        SealedContact before = as(own, () -> needs.find(need).orElseThrow().contact());
        Retelling retelling = new Retelling(
                "need", need.value(), "N-1", before, null, new Contact("Nadia", "nadia@exemple.fr", null, null, "fr"));
        SecretLink link = SecretLink.issue();
        UUID second = UUID.randomUUID();
        as(own, () -> changes.begin(retelling, UUID.randomUUID(), link));
        assertThat(as(own, () -> changes.begin(retelling, second, SecretLink.issue())))
                .isEqualTo(before.personId());
        assertThat(as(own, () -> changes.followed(link)).orElseThrow())
                .satisfies(open -> assertThat(open.newPerson()).isEqualTo(second));
        assertThat(as(tenants.open(), () -> changes.followed(link)))
                .as("another association")
                .isEmpty();
    }

    private <T> T as(Tenant tenant, Supplier<T> work) {
        return tenants.as(tenant, () -> desk.does(work));
    }
}
