package org.teranga.platform.web.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.teranga.platform.theme.PersonPages;

class PersonRoutesTest {
    @Test
    void aPathThatBeginsWithAnyLanguageOfPersonsIsNoneOfStaff() {
        assertThat(PersonRoutes.ofStaff(List.of(
                        PersonPages.LANG,
                        PersonPages.LANG + "/offer/status/{link}",
                        "/{lang: [a-z]{2,3}}/offer/status/{link}/forgotten",
                        "/{lang: [a-z]{2,3}}/desk/offers/{id}",
                        "/{lang: [a-z]{2,3}}/admin",
                        "/api/v1/offers")))
                .containsExactlyInAnyOrder("desk", "admin");
    }
}
