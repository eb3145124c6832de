package org.teranga.platform.privacy.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {
    private static final String TYPED = encoded("the key of tests, nobody's truth".getBytes(StandardCharsets.US_ASCII));
    private static final UUID TENANT = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"development", "production"})
    void withoutAKeyNothingStarts(String mode) {
        assertThatThrownBy(() -> new MasterKey(Optional.empty(), mode))
                .isInstanceOf(UnusableMasterKey.class)
                .hasMessageStartingWith("TERANGA_MASTER_KEY is not set");
    }

    @Test
    void productionRefusesAKeyThatSomebodyTyped() {
        assertThatThrownBy(() -> new MasterKey(Optional.of(TYPED), "production"))
                .isInstanceOf(UnusableMasterKey.class)
                .hasMessageContaining("development key")
                .hasMessageNotContaining(TYPED);
        assertThatCode(() -> new MasterKey(Optional.of(TYPED), "development")).doesNotThrowAnyException();
    }

    @Test
    void productionRefusesAKeyOfFewBytes() {
        assertThatThrownBy(() -> new MasterKey(Optional.of(encoded(new byte[32])), "production"))
                .isInstanceOf(UnusableMasterKey.class);
    }

    @Test
    void aModeThatNobodyKnowsIsTakenAsProduction() {
        assertThatThrownBy(() -> new MasterKey(Optional.of(TYPED), "Development"))
                .isInstanceOf(UnusableMasterKey.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "not base64 at all!", "AAAAAAAAAAAAAAAAAAAAAA=="})
    void aMalformedKeyIsRefusedEverywhere(String key) {
        assertThatThrownBy(() -> new MasterKey(Optional.of(key), "development")).isInstanceOf(UnusableMasterKey.class);
    }

    @Test
    void productionTakesRandomKeys() {
        for (int i = 0; i < 1_000; i++) {
            String key = encoded(Bytes.random());
            assertThatCode(() -> new MasterKey(Optional.of(" " + key + "\n"), "production"))
                    .as(key)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void purposesAndAssociationsHaveKeysOfTheirOwn() {
        MasterKey master = TestKeys.master();
        assertThat(master.derive("seal", TENANT))
                .isEqualTo(master.derive("seal", TENANT))
                .hasSize(32);
        assertThat(master.derive("seal", TENANT))
                .isNotEqualTo(master.derive("other", TENANT))
                .isNotEqualTo(master.derive("seal", UUID.randomUUID()))
                .isNotEqualTo(master.derive("seal"))
                .isNotEqualTo(TestKeys.master().derive("seal", TENANT));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
