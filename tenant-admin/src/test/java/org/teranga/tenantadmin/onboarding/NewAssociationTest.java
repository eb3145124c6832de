package org.teranga.tenantadmin.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.teranga.platform.refusal.Invalid;
import org.teranga.platform.refusal.Refusal;

class NewAssociationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "ab",
                "Lille",
                "1er",
                "li--lle",
                "-lille",
                "lille-",
                "li_lle",
                "admin",
                "a2345678901234567890123456789012345678901"
            })
    void aSlugThatCannotBeOneIsSaidByName(String slug) {
        assertThatThrownBy(() -> named(slug)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused).isInstanceOf(Invalid.class);
            assertThat(refused.errors()).singleElement().satisfies(fault -> {
                assertThat(fault.field()).isEqualTo("slug");
                assertThat(fault.key()).isEqualTo("association.slug_invalid");
                assertThat(fault.arguments()).containsExactly(slug);
            });
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "lille-2", "a234567890123456789012345678901234567890"})
    void threeToFortyLettersDigitsAndHyphensWillDo(String slug) {
        assertThat(named(slug).slug()).isEqualTo(slug);
    }

    private static NewAssociation named(String slug) {
        return new NewAssociation(slug, "Lille", List.of("fr"), List.of("59"), "base");
    }
}
