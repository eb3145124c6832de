package org.teranga.matching.pool.need;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;

@Assembled
class NeedLettersTest {
    private static final String ROOF = "kind=housing&postcode=31000&adults=1&composition=single_woman&email=";

    @Inject
    private Caseworker staff;

    @Inject
    private HttpCaller http;

    @Inject
    private Letterbox letters;

    @Test
    void aHouseholdHasAReceiptInTheLanguageInWhichItAsked() {
        Tenant tenant = staff.open();
        String address = address();
        assertThat(http.form(tenant, "/ar/need", ROOF + address).statusCode()).isEqualTo(303);
        List<String> received = letters.to(address);
        assertThat(received).hasSize(1);
        assertThat(received.getFirst())
                .contains("وصلنا طلبكم", "/ar/need/status/", tenant.name())
                .doesNotContain("31000");
    }

    @Test
    void whatStaffStateForAHouseholdIsWrittenToItInItsOwnLanguage() {
        Tenant tenant = staff.open(Role.CASEWORKER);
        String address = address();
        String need = """
                {"kind":"housing","postcode":"31000","adults":1,"composition":"single_woman","languages":["ti","ar"],
                 "email":"%s"}
                """.formatted(address);
        assertThat(staff.post(tenant, Role.CASEWORKER, "/api/v1/needs", need).statusCode())
                .isEqualTo(201);
        assertThat(letters.to(address)).singleElement().asString().contains("/ti/need/status/");
    }

    @Test
    void nobodyIsWrittenToWithoutAnAddress() {
        Tenant tenant = staff.open();
        String phone = "kind=legal&postcode=31000&adults=1&phone=0612345678&name=" + tenant.slug();
        assertThat(http.form(tenant, "/fr/need", phone).statusCode()).isEqualTo(303);
        assertThat(letters.to(tenant.slug())).isEmpty();
    }

    private static String address() {
        return "n" + UUID.randomUUID().toString().replace("-", "") + "@exemple.org";
    }
}
