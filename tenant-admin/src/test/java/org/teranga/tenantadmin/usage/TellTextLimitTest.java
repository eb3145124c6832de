package org.teranga.tenantadmin.usage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.identity.member.Members;
import org.teranga.platform.identity.member.NewMember;
import org.teranga.platform.privacy.EmailAddress;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantValues;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Desk;
import org.teranga.platform.testing.house.Eventually;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.Letterbox;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.platform.usage.Measure;
import org.teranga.platform.usage.Usage;

/** Administrators are told once when their text messages come near the limit, and once when they reach it. */
@Assembled
class TellTextLimitTest {
    @Inject
    private TestTenants tenants;

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Members members;

    @Inject
    private TenantValues values;

    @Inject
    private Usage usage;

    @Inject
    private TellTextLimit limit;

    @Inject
    private Letterbox letters;

    @Inject
    private Desk desk;

    private Tenant own;
    private String address;

    @BeforeEach
    void tenPartsADay() {
        own = house.open();
        house.member(own, Role.ADMIN);
        address = "awa-" + own.slug() + "@exemple.fr";
        tenants.as(own, () -> {
            members.admit(
                    UUID.randomUUID(),
                    new NewMember(Set.of(Role.ADMIN), List.of(), "Awa", Optional.of(new EmailAddress(address))));
            members.admit(
                    UUID.randomUUID(),
                    new NewMember(
                            Set.of(Role.CASEWORKER),
                            List.of(),
                            "Max",
                            Optional.of(new EmailAddress("max-" + own.slug() + "@exemple.fr"))));
            values.put("usage.texts_per_day", "10", null);
            return true;
        });
    }

    @Test
    void nearAndReachedAreToldOnceEach() {
        leave(7);
        assertThat(told()).isZero();
        leave(1);
        Eventually.holds(() -> assertThat(letters.to(address)).hasSize(1));
        assertThat(letters.to(address).getFirst())
                .contains("la limite de SMS est proche", "8 parties payées", "10 par jour", "/fr/admin/usage?of=texts");
        leave(1);
        leave(1);
        Eventually.holds(() -> assertThat(letters.to(address)).hasSize(2));
        assertThat(letters.to(address).getFirst()).contains("la limite de SMS est atteinte");
        leave(5);
        assertThat(told()).isEqualTo(2);
        assertThat(letters.to("max-" + own.slug())).isEmpty();
    }

    @Test
    void whoReachesItAtOnceIsToldThatAlone() {
        leave(12);
        Eventually.holds(() -> assertThat(letters.to(address)).hasSize(1));
        assertThat(letters.to(address).getFirst()).contains("la limite de SMS est atteinte");
        leave(1);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void whoMaySendNoneIsToldNothingAndItsPageIsThere() {
        tenants.as(own, () -> values.put("usage.texts_per_day", "0", null));
        leave(1);
        assertThat(told()).isZero();
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/usage?of=texts")).contains("SMS partis");
    }

    private int told() {
        return letters.to(address).size();
    }

    private void leave(int parts) {
        usage.count(own.id(), Measure.TEXTS, parts);
        tenants.as(
                own,
                () -> desk.does(() -> {
                    limit.tell();
                    return true;
                }));
    }
}
