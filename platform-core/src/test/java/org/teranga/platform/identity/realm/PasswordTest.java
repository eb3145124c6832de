package org.teranga.platform.identity.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.CredentialRepresentation;

class PasswordTest {
    @Test
    void aPasswordToHandOverIsReadableAndNeverTheSame() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String password = Password.once();
            assertThat(password).matches("([a-hjkmnp-z2-9]{5}-){3}[a-hjkmnp-z2-9]{5}");
            assertThat(seen.add(password)).isTrue();
        }
    }

    @Test
    void whoeverGetsOneMustReplaceIt() {
        assertThat(Password.toReplace("abc").isTemporary()).isTrue();
    }

    @Test
    void aDemoPasswordTravelsAsAHashWithASaltOfItsOwn() {
        CredentialRepresentation one = Password.demo("toulouse-admin");
        assertThat(one.getValue()).isNull();
        assertThat(one.getSecretData())
                .doesNotContain("toulouse-admin")
                .isNotEqualTo(Password.demo("toulouse-admin").getSecretData());
    }
}
