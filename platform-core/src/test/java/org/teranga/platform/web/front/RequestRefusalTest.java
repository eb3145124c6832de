package org.teranga.platform.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestRefusalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fr/desk/offers",
                "/fr/%C3%A9t%C3%A9",
                "/fr/été",
                "//x",
                "/fr/a%2Fb",
                "/fr/..;/x",
                "/fr/../x",
                "/fr/%20",
                "*"
            })
    void whatTheServerBearsGoesOn(String path) {
        assertThat(RequestRefusal.of(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fr/a:b", "/fr/a%3Ab", "/fr/a%3ab", "/:"})
    void noAddressOfOursHasAColon(String path) {
        assertThat(RequestRefusal.of(path)).contains(new RequestRefusal(404));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/fr/%zz",
                "/fr/%",
                "/fr/%4",
                "/fr/%00",
                "/fr/%5C",
                "/fr/\\x",
                "/%ff%fe",
                "fr",
                "",
                "/../x",
                "/fr/%2e%2e/%2e%2e/etc",
                "/fr/a:%zz"
            })
    void whatMeansNothingIsABadRequest(String path) {
        assertThat(RequestRefusal.of(path)).contains(new RequestRefusal(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "[", "::1", "[::1", "@", "a/b", "h:1:1", "h:abc", "h:", "h:123456", "h,x", "é"})
    void aHostThatIsNoneIsABadRequest(String host) {
        assertThat(RequestRefusal.isHost(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "toulouse.localhost:8080", "127.0.0.1:1", "[::1]:8080", "a-b.example.org.", "a_b"})
    void aHostThatMayBeOneGoesOn(String host) {
        assertThat(RequestRefusal.isHost(host)).isTrue();
        assertThat(RequestRefusal.isHost(null)).isTrue();
    }
}
