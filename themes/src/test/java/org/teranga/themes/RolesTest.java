package org.teranga.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.teranga.platform.identity.Role;

class RolesTest {
    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT", mode = EnumSource.Mode.EXCLUDE)
    void everyRoleThatIsShownHasAName(Role role) {
        assertThat(EveryPage.THEMES.base().messages().patterns("fr"))
                .containsKey("role." + role.name().toLowerCase(Locale.ROOT));
    }

    /** Nobody's screen says who was welcomed. */
    @ParameterizedTest
    @EnumSource(value = Role.class, names = "RESIDENT")
    void theRoleOfThoseWhoWereWelcomedHasNone(Role role) {
        assertThat(EveryPage.THEMES.base().messages().patterns("fr"))
                .doesNotContainKey("role." + role.name().toLowerCase(Locale.ROOT));
    }
}
