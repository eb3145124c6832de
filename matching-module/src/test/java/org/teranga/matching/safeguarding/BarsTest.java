package org.teranga.matching.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.platform.form.Answers;
import org.teranga.platform.identity.Role;
import org.teranga.platform.qualification.GrantQualification;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.testing.assembly.Assembled;

/** Whom a separation concerns beside the two: who lives there and has shown it. */
@Assembled
class BarsTest {
    @Inject
    private HomeWithTeam homes;

    @Inject
    private HomeOwners owners;

    @Inject
    private KeepAdults adults;

    @Inject
    private Bars bars;

    @Inject
    private GrantQualification grant;

    @Test
    void whomAHostMerelyWroteDownIsNobodyWhoLivesThere() {
        HomeWithTeam.Opened opened = homes.open(3, Role.LEAD);
        UUID adult = homes.in(
                opened,
                () -> adults.moveIn(
                        owners.byStaff(opened.offer()),
                        Answers.of(Map.of("name", "Marc Roux", "age", "61", "email", "lead@exemple.fr")),
                        "fr"));
        assertThat(homes.in(opened, () -> bars.livingAt(opened.offer().value())))
                .contains(opened.host())
                .doesNotContain(adult);
        homes.in(opened, () -> grant.earned(adult, QualificationKind.CHARTER, null));
        assertThat(homes.in(opened, () -> bars.livingAt(opened.offer().value())))
                .contains(adult);
    }
}
