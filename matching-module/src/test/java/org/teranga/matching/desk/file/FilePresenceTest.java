package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.pool.offer.Offers;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;

/** Two never work on one file unknowingly: each page says who else looks at it, also of whoever came later, or stays for long. */
@Assembled
class FilePresenceTest {
    @Inject
    private HomeWithTeam homes;

    @Inject
    private House house;

    @Inject
    private Offers offers;

    @Inject
    private SignedIn signedIn;

    private HomeWithTeam.Opened opened;
    private String page;
    private String present;

    @BeforeEach
    void anOfferAndATeam() {
        opened = homes.open(2, Role.CASEWORKER, Role.LEAD, Role.ADMIN);
        page = "/en/desk/offers/" + opened.offer();
        present = "/en/desk/files/offer/" + opened.offer() + "/present";
    }

    @Test
    void whoCameLaterIsSeenByWhoWasThere() {
        assertThat(read(Role.CASEWORKER, page))
                .contains(present + "?turn=1", "every 30s")
                .doesNotContain("is here too");
        read(Role.LEAD, page);
        assertThat(read(Role.CASEWORKER, present)).contains("is here too").doesNotContain("Nobody else");
        assertThat(read(Role.LEAD, present)).contains("is here too");
    }

    @Test
    void aPageThatNobodyUsesAsksNoMore() {
        assertThat(read(Role.CASEWORKER, present + "?turn=39")).contains("?turn=40");
        assertThat(read(Role.CASEWORKER, present + "?turn=40")).doesNotContain("every 30s");
    }

    @Test
    void nobodyElseAsksWhoIsThere() {
        assertThat(signedIn.get(opened.own(), Role.ADMIN, present).status()).isEqualTo(403);
        Tenant other = house.open();
        house.member(other, Role.CASEWORKER);
        assertThat(signedIn.get(other, Role.CASEWORKER, present).status()).isEqualTo(404);
        homes.in(opened, () -> {
            offers.find(opened.offer()).orElseThrow().belongsTo(opened.member(Role.CASEWORKER));
            return true;
        });
        assertThat(signedIn.get(opened.own(), Role.CASEWORKER, present).status())
                .as("their own")
                .isEqualTo(403);
    }

    private String read(Role role, String at) {
        return signedIn.page(opened.own(), role, at);
    }
}
