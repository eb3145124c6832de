package org.teranga.rights.widget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.teranga.platform.content.publication.WriteDocument;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.TestTenants;
import org.teranga.rights.RightsKinds;
import org.teranga.rights.testing.PublishedPages;

/** Other sites show the pages of a topic, a department, a language; what they ask and nobody knows is left out. */
@Assembled
class WidgetTest {
    private static final String DESK = "/en/desk/rights/widget";

    @Inject
    private House house;

    @Inject
    private HttpCaller http;

    @Inject
    private SignedIn signedIn;

    @Inject
    private PublishedPages pages;

    @Inject
    private TestTenants tenants;

    @Inject
    private WriteDocument write;

    private Tenant own;

    @BeforeEach
    void pagesBelowTopics() {
        own = house.open();
        UUID asylum = pages.published(own, RightsKinds.TOPIC, "asylum", null, "L’asile", "");
        UUID court = pages.published(own, RightsKinds.TOPIC, "court", asylum, "La cour", "");
        UUID health = pages.published(own, RightsKinds.TOPIC, "health", null, "La santé", "");
        UUID arrive = pages.published(own, RightsKinds.PAGE, "arriver", asylum, "Arriver", "Texte.");
        UUID appeal = pages.published(own, RightsKinds.PAGE, "recours", court, "Recours", "Texte.");
        pages.published(own, RightsKinds.PAGE, "medecin", health, "Médecin", "Texte.");
        pages.published(own, RightsKinds.PAGE, "seule", null, "Seule", "Texte.");
        pages.draft(own, RightsKinds.PAGE, "brouillon", asylum, "Brouillon", "Texte.");
        pages.translated(own, arrive, "ti", "ምምጻእ");
        tenants.as(own, () -> {
            write.describe(appeal, Set.of("department:31", "department:75"), 180, UUID.randomUUID());
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', arriver recours medecin seule",
        "?theme=asylum, arriver recours",
        "?theme=court, recours",
        "?theme=health, medecin",
        "?theme=nowhere, arriver recours medecin seule",
        "?department=31, arriver recours medecin seule",
        "?department=69, arriver medecin seule",
        "?theme=court&department=69, ''",
        "?theme=asylum&department=75, arriver recours",
    })
    void pagesAreThoseOfTheTopicAndTheDepartment(String query, String slugs) {
        String frame = http.get(own, "/widget/rights" + query).body();
        assertThat(frame).doesNotContain("Brouillon", "⟦");
        assertThat(Pattern.compile("/rights/([a-z]+)\"")
                        .matcher(frame)
                        .results()
                        .map(one -> one.group(1)))
                .containsExactlyInAnyOrderElementsOf(slugs.isEmpty() ? List.of() : List.of(slugs.split(" ")));
    }

    @ParameterizedTest
    @CsvSource({"'', fr", "en, en", "ti, ti", "so, fr", "FR, fr", "zz, fr"})
    void itSpeaksALanguageOfTheAssociationOrOneInWhichSomethingIsPublished(String asked, String spoken) {
        String frame = http.get(own, "/widget/rights?lang=" + asked).body();
        assertThat(frame)
                .contains("<html lang=\"" + spoken + "\"", "/" + spoken + "/rights/arriver\"")
                .doesNotContain("⟦");
        assertThat(frame.contains("ምምጻእ")).isEqualTo(spoken.equals("ti"));
    }

    @Test
    void theDeskOffersWhatThereIsAndLeavesOutWhatIsNot() {
        house.member(own, Role.ADMIN);
        house.member(own, Role.AUTHOR);
        assertThat(signedIn.page(own, Role.ADMIN, DESK))
                .contains("value=\"asylum\"", "/widget/rights?lang=en")
                .doesNotContain("data-theme", "data-department");
        assertThat(signedIn.page(own, Role.ADMIN, DESK + "?theme=nowhere&department=999&language=xx"))
                .contains("/widget/rights?lang=en")
                .doesNotContain("data-theme", "data-department");
        assertThat(signedIn.page(own, Role.ADMIN, DESK + "?theme=court&department=31&language=so"))
                .contains("data-theme=&quot;court&quot; data-department=&quot;31&quot; data-lang=&quot;so&quot;");
        assertThat(signedIn.get(own, Role.AUTHOR, DESK).status()).isEqualTo(403);
    }
}
