package org.teranga.webapp.tenantadmin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.theme.wording.OwnText;
import org.teranga.platform.theme.wording.TextGroup;

/** An administrator says sentences otherwise; pages and mails say them at once, nobody else's do. */
@ExtendWith(ArquillianExtension.class)
class TextsIT {
    private static final String TEXTS = "/en/admin/texts";

    @Inject
    private House house;

    @Inject
    private SignedIn signedIn;

    @Inject
    @Any
    private Instance<TextGroup> groups;

    private Tenant own;

    @BeforeEach
    void anAssociation() {
        if (house == null) {
            return; // outside the container
        }
        own = house.open();
        house.member(own, Role.ADMIN);
        house.member(own, Role.CASEWORKER);
    }

    @Test
    void noSentenceOfADecisionIsWordedByAnAssociation() {
        List<String> wordable = groups.stream()
                .flatMap(group -> group.texts().stream())
                .map(OwnText::key)
                .toList();
        assertThat(wordable)
                .as("sentences of letters of placements, which FixedWordsTest finds by these beginnings")
                .noneMatch(key -> key.startsWith("channel.")
                        || key.startsWith("mail.placement.") && !key.startsWith("mail.placement.ended."));
        assertThat(wordable).noneMatch(key -> key.startsWith("answer.") || key.startsWith("agreement."));
        String asked = TEXTS + "/mail.placement.asked.household";
        assertThat(signedIn.get(own, Role.ADMIN, asked).status()).isEqualTo(404);
        assertThat(signedIn.post(
                                own,
                                Role.ADMIN,
                                asked,
                                Map.of("do", "save", "seen", "", "text-fr", "{0} {1} Dites oui."))
                        .status())
                .isEqualTo(404);
        assertThat(page(TEXTS)).contains("so that nobody is pushed into a yes");
    }

    private static String path(Browser.Page redirect) {
        return redirect.headers().get("location").replaceFirst("^https?://[^/]+", "");
    }

    private String page(String path) {
        return signedIn.page(own, Role.ADMIN, path);
    }
}
