package org.teranga.platform.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/fr/", "/fr/desk", "/fr/desk/offers?status=open&page=2", "/ar/rights/%D8%A7", "/authors"})
    void aPathOfThisHostIsKept(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fr/desk",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                " /fr",
                "/fr\\..\\x",
                "https://evil.example/",
                "HTTPS:evil.example",
                "javascript:alert(1)",
                "data:text/html,x",
                "/fr/\r\nSet-Cookie: a=b",
                "/é",
                "/fr/\u0000",
                "/auth/sign-in",
                "/auth/callback?code=1",
                "/auth"
            })
    void whatLeadsElsewhereOrInACircleBecomesTheHomePage(String path) {
        assertThat(ReturnPath.of(path)).isEqualTo("/");
    }

    @Test
    void nothingOrTooMuchBecomesTheHomePage() {
        assertThat(ReturnPath.of(null)).isEqualTo("/");
        assertThat(ReturnPath.of("/" + "a".repeat(1_000))).isEqualTo("/");
    }

    @RepeatedTest(20)
    void whateverIsAskedForTheBrowserStaysAtThisHost(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        Random random = new Random(seed);
        URI here = URI.create("https://toulouse.example.org/auth/callback");
        String alphabet = "/\\:@.?#%&=[]abc09 \t\r\n\u0000é\u2028";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder wanted = new StringBuilder("/");
            for (int n = random.nextInt(12); n > 0; n--) {
                wanted.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String path = ReturnPath.of(wanted.toString());
            assertThat(path).as("seed %d, asked for %s", seed, wanted).matches("/([^/\\\\\\s][^\\\\\\s]*)?");
            assertThat(here.resolve(path).getHost()).isEqualTo("toulouse.example.org");
        }
    }
}
