package org.teranga.tenantadmin.start;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.tenancy.TenantDirectory;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.tenantadmin.onboarding.NewAssociation;
import org.teranga.tenantadmin.onboarding.OpenAssociation;

/** The steps of an association that is being prepared, up to the opening to the public. */
@Assembled
class StartPagesTest {
    private static final String START = "/fr/admin/start";

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private SignedIn signedIn;

    @Inject
    private OpenAssociation open;

    @Inject
    private TenantDirectory directory;

    private Tenant own;

    @BeforeEach
    void anAssociationThatIsBeingPrepared() {
        String slug = "s" + UUID.randomUUID().toString().substring(0, 8);
        NewAssociation wanted = new NewAssociation(slug, slug, List.of("fr", "ar"), List.of("09"), "base");
        own = open.prepare(wanted, UUID.randomUUID(), tenant -> {});
        house.member(own, Role.ADMIN);
    }

    @Test
    void theAssociationOpensToThePublicWhenNothingThatIsNeededIsMissing() {
        assertThat(signedIn.page(own, Role.ADMIN, START)).contains("disabled", "Il manque encore");
        assertThat(say("where", "done")).isEqualTo(303);
        assertThat(say("charter", "later")).isEqualTo(303);
        assertThat(act("/open")).as("later is not done").isEqualTo(409);
        assertThat(say("charter", "done")).isEqualTo(303);
        assertThat(say("casework", "done")).as("no word makes somebody read").isEqualTo(409);
        house.member(own, Role.CASEWORKER);
        assertThat(say("reach", "done")).as("no word makes a telephone ring").isEqualTo(409);
        assertThat(act("/open")).as("pages would send people nowhere").isEqualTo(409);
        assertThat(reachedBy("demandez Anne")).as("nothing to dial").isEqualTo(422);
        assertThat(reachedBy("05 36 49 12 34" + " ".repeat(90) + "x"))
                .as("too long")
                .isEqualTo(422);
        assertThat(reachedBy("05 36 49 12 34, le matin")).isEqualTo(303);
        assertThat(reachedBy("")).as("an empty field takes nothing away").isEqualTo(303);
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/where")).contains("value=\"05 36 49 12 34, le matin\"");
        assertThat(http.get(own, "/fr/privacy").statusCode()).isEqualTo(503);

        assertThat(act("/open")).isEqualTo(303);
        assertThat(act("/open")).as("pressed twice").isEqualTo(303);
        assertThat(http.get(own, "/fr/privacy").statusCode()).isEqualTo(200);
        assertThat(signedIn.page(own, Role.ADMIN, START)).contains("Le public peut entrer");
        assertThat(signedIn.page(own, Role.ADMIN, "/fr/admin/trail")).contains("A ouvert l’association au public");
    }

    @Test
    void whatWasSaidStaysAndIsTakenBack() {
        say("team", "later");
        assertThat(signedIn.page(own, Role.ADMIN, START)).contains("Plus tard</span>");
        say("team", "again");
        house.member(own, Role.CASEWORKER);
        assertThat(signedIn.page(own, Role.ADMIN, START)).contains("Fait</span>");
        assertThat(say("nothing", "done")).isEqualTo(404);
        assertThat(say("team", "<b>")).isEqualTo(400);
    }

    @Test
    void departmentsAreTickedOrFoundAroundAPlace() {
        String where = "/fr/admin/where";
        assertThat(signedIn.page(own, Role.ADMIN, where)).contains("value=\"09\" checked");
        assertThat(signedIn.post(own, Role.ADMIN, where, Map.of("do", "around", "place", "35000", "km", "10"))
                        .body())
                .contains("value=\"35\" checked");
        assertThat(signedIn.post(own, Role.ADMIN, where, Map.of("do", "save")).status())
                .isEqualTo(422);
        assertThat(signedIn.post(own, Role.ADMIN, where, Map.of("do", "save", "regions", "99"))
                        .status())
                .isEqualTo(422);
        assertThat(signedIn.post(own, Role.ADMIN, where, Map.of("do", "save", "regions", "35"))
                        .status())
                .isEqualTo(303);
        assertThat(directory.bySlug(own.slug()).orElseThrow().regions()).containsExactly("35");
    }

    @Test
    void theStepsAreForAdministratorsOfTheirAssociation() {
        house.member(own, Role.CASEWORKER);
        for (String path : List.of(START, "/fr/admin/where")) {
            assertThat(signedIn.get(own, Role.CASEWORKER, path).status())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(signedIn.post(own, Role.CASEWORKER, START + "/open", Map.of())
                        .status())
                .isEqualTo(403);
        Tenant other = house.open();
        house.member(other, Role.ADMIN);
        say("rules", "done");
        assertThat(signedIn.page(other, Role.ADMIN, START)).doesNotContain("Vu et approuvé");
    }

    private int reachedBy(String telephone) {
        Map<String, String> sent = Map.of("do", "save", "regions", "09", "telephone", telephone);
        return signedIn.post(own, Role.ADMIN, "/fr/admin/where", sent).status();
    }

    private int act(String path) {
        return signedIn.post(own, Role.ADMIN, START + path, Map.of()).status();
    }

    private int say(String step, String word) {
        return signedIn.post(own, Role.ADMIN, START + "/" + step, Map.of("do", word))
                .status();
    }
}
