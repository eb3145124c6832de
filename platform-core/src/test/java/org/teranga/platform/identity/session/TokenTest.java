package org.teranga.platform.identity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenTest {
    @Test
    void noTwoTokensAreAlike() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            assertThat(seen.add(Token.fresh().value())).isTrue();
        }
    }

    @Test
    void whatIsKeptIsNotWhatIsSent() {
        Token token = Token.fresh();
        assertThat(token.hash()).hasSize(32).isEqualTo(new Token(token.value()).hash());
        assertThat(token.toString()).doesNotContain(token.value());
    }

    @Test
    void aDerivedSecretBelongsToItsTokenAndPurpose() {
        Token token = Token.fresh();
        assertThat(token.derive("nonce"))
                .matches("[A-Za-z0-9_-]{43}")
                .isEqualTo(token.derive("nonce"))
                .isNotEqualTo(token.derive("verifier"))
                .isNotEqualTo(Token.fresh().derive("nonce"))
                .isNotEqualTo(token.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "'; drop table platform.session; --", "é"})
    void whatHasNotTheShapeOfATokenIsNone(String sent) {
        assertThat(Token.read(sent)).isEmpty();
        assertThat(Token.read(null)).isEmpty();
    }
}
