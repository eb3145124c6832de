package org.teranga.platform.me;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.json.Json;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestClock;
import org.teranga.platform.testing.house.TestTenants;

/** A person's own page: who she is here, what she has shown, what is missing, what she has left, and all of it to take along. */
@Assembled
class MePagesTest {
    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private TestTenants tenants;

    @Inject
    private GrantQualification grant;

    @Inject
    private LeftHere left;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        own = house.open();
    }

    @Test
    void aVolunteerSeesWhatIsMissingWhereToShowItAndWhatWasShown() {
        UUID account = house.member(own, Role.VOLUNTEER);
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/en/me"))
                .contains("Jeanne of " + own.slug(), "href=\"/en/me/charter\"", "/en/training/ethics")
                .doesNotContain("/en/desk\" class=\"button");
        LocalDate last = TestClock.today().plusYears(1);
        tenants.as(own, () -> grant.earned(account, QualificationKind.CHARTER, null));
        tenants.as(own, () -> grant.earned(account, QualificationKind.ETHICS_COURSE, last));
        assertThat(signedIn.page(own, Role.VOLUNTEER, "/en/me"))
                .contains(String.valueOf(last.getYear()))
                .doesNotContain("/en/training/ethics");
    }

    @Test
    void whoWasWelcomedIsNotAskedWhatHelpersShowUnlessSheOffersSomething() {
        UUID account = house.member(own, Role.RESIDENT);
        assertThat(signedIn.page(own, Role.RESIDENT, "/en/me"))
                .doesNotContain("/en/training/ethics", "A room", "resident", "refugee");
        left.leave(account, false);
        assertThat(signedIn.page(own, Role.RESIDENT, "/en/me"))
                .contains("A room &lt;b&gt;", "/en/me/rooms/1")
                .doesNotContain("/en/training/ethics");
        left.leave(account, true);
        assertThat(signedIn.page(own, Role.RESIDENT, "/en/me")).contains("/en/training/ethics");
    }

    @Test
    void allOfItIsTakenAlongInOneFile() {
        UUID account = house.member(own, Role.VOLUNTEER);
        tenants.as(own, () -> grant.earned(account, QualificationKind.CHARTER, null));
        String file =
                signedIn.get(own, Role.VOLUNTEER, "/en/me/everything.json").body();
        try (JsonReader reader = Json.createReader(new StringReader(file))) {
            JsonObject all = reader.readObject();
            JsonObject membership = all.getJsonArray("membership").getJsonObject(0);
            assertThat(membership.getString("account")).isEqualTo(account.toString());
            assertThat(membership.getJsonArray("roles").getString(0)).isEqualTo("volunteer");
            assertThat(all.getJsonArray("qualifications").toString()).contains("charter");
        }
        assertThat(http.get(own, "/en/me/everything.json").statusCode()).isEqualTo(303);
    }
}
