package org.teranga.matching.safeguarding.exemption.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.matching.home.HomeAdults;
import org.teranga.matching.home.HomeOwners;
import org.teranga.matching.home.KeepAdults;
import org.teranga.matching.safeguarding.exemption.Exemption;
import org.teranga.matching.safeguarding.exemption.Exemptions;
import org.teranga.matching.testing.HomeWithTeam;
import org.teranga.matching.testing.Pool;
import org.teranga.platform.form.Answers;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.identity.Role;
import org.teranga.platform.persistence.Uuid7;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;

/** Whoever need not show something reads so: on the own page, and in what is kept of them. */
@Assembled
class OwnExemptionsTest {
    @Inject
    private HomeWithTeam homes;

    @Inject
    private Pool pool;

    @Inject
    private HomeOwners owners;

    @Inject
    private KeepAdults adults;

    @Inject
    private HomeAdults known;

    @Inject
    private Exemptions exemptions;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    @Inject
    private Clock clock;

    private HomeWithTeam.Opened opened;
    private UUID adult;

    @BeforeEach
    void aHomeOfTwo() {
        opened = homes.open(2, Role.CASEWORKER, Role.LEAD, Role.VOLUNTEER);
        adult = homes.in(
                opened,
                () -> adults.moveIn(
                        owners.byStaff(opened.offer()), Answers.of(Map.of("name", "Marc Roux", "age", "61")), "en"));
        pool.belongs(opened.own(), pool.household(opened.own(), 1, 1), opened.offer(), opened.member(Role.VOLUNTEER));
    }

    @Test
    void theOwnFileHasThoseOfTheMemberAndOfNobodyElseWhoLivesThere() {
        exempt(opened.host(), opened.host(), "On its way: QUINCE");
        exempt(adult, adult, "Of the other: MEDLAR");
        assertThat(signedIn.page(opened.own(), Role.VOLUNTEER, "/en/me/everything.json"))
                .contains("\"exemptions\"", "QUINCE", "\"state\":\"counts\"")
                .doesNotContain("MEDLAR");
        assertThat(signedIn.page(opened.own(), Role.LEAD, "/en/me/everything.json"))
                .doesNotContain("QUINCE");
    }

    @Test
    void theAdultsOwnPageSaysWhatIsNotAskedForNow() {
        String link =
                homes.in(opened, () -> known.issueLink(adult).orElseThrow().token());
        assertThat(http.get(opened.own(), "/en/adult/" + link).body()).doesNotContain("Not asked of you");
        exempt(adult, adult, "");
        assertThat(http.get(opened.own(), "/en/adult/" + link).body())
                .contains("Not asked of you until")
                .doesNotContain("⟦");
    }

    private void exempt(UUID subject, UUID keeper, String words) {
        homes.in(opened, () -> {
            UUID id = Uuid7.at(clock.instant());
            LocalDate until = LocalDate.ofInstant(clock.instant(), Formats.ZONE).plusDays(20);
            exemptions.add(new Exemption(
                    id,
                    subject,
                    keeper,
                    opened.offer().value(),
                    "housing",
                    "interview",
                    "on_its_way",
                    words,
                    until,
                    opened.member(Role.LEAD),
                    clock.instant(),
                    null,
                    null));
            return exemptions.confirm(id, opened.member(Role.CASEWORKER), clock.instant());
        });
    }
}
