package org.teranga.matching.desk.file;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.testing.Caseworker;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.identity.Role;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.SignedIn;

/** A file has its documents, and says as JSON what its page says. */
@Assembled
class FilePapersTest {
    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private SignedIn signedIn;

    @Inject
    private Caseworker work;

    private HomeWithTeam.Opened opened;

    @BeforeEach
    void anOfferAndATeam() {
        opened = homes.open(2, Role.CASEWORKER, Role.LEAD);
    }

    @Test
    void aSignedCharterStandsAmongTheDocuments() {
        String page = "/en/desk/offers/" + opened.offer();
        assertThat(signedIn.page(opened.own(), Role.CASEWORKER, page)).doesNotContain("Signed charter");
        pool.ready(opened.own(), opened.offer());
        assertThat(signedIn.page(opened.own(), Role.CASEWORKER, page))
                .contains("Signed charter", "/en/desk/qualifications/" + opened.host());
        pool.notReady(opened.own(), opened.offer());
        assertThat(signedIn.page(opened.own(), Role.CASEWORKER, page))
                .as("one that was withdrawn")
                .doesNotContain("Signed charter");
    }

    @Test
    void theJsonSaysThatASafetyNoteWasLifted() {
        String file = "/api/v1/files/offer/" + opened.offer();
        work.post(
                opened.own(),
                Role.LEAD,
                file + "/notes",
                "{\"text\":\"Kept: QUINCE\",\"channel\":\"note\",\"safety\":true}");
        String before = work.get(opened.own(), Role.LEAD, file).body();
        assertThat(before).contains("QUINCE").doesNotContain("lifted");
        String note = before.replaceFirst("(?s).*\"notes\":\\[\\{\"at\":[^{]*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
        assertThat(signedIn.post(
                                opened.own(),
                                Role.LEAD,
                                "/en/desk/files/offer/" + opened.offer() + "/notes/" + note + "/lift",
                                Map.of("why", "It was another host: MEDLAR"))
                        .status())
                .as(before)
                .isEqualTo(303);
        assertThat(work.get(opened.own(), Role.LEAD, file).body()).contains("lifted", "MEDLAR", "QUINCE");
        assertThat(work.get(opened.own(), Role.CASEWORKER, file).body())
                .as("that it was, and not why")
                .contains("lifted")
                .doesNotContain("MEDLAR", "QUINCE");
    }
}
