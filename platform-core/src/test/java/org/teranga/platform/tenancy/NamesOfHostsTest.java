package org.teranga.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names a host may have: the domain of an association's own, its slug, and the platform's address. */
class NamesOfHostsTest {
    @ParameterizedTest
    @CsvSource({
        "maison.fr, maison.fr",
        "' Maison.FR ', maison.fr",
        "https://maison.fr/, maison.fr",
        "HTTP://maison.fr//, maison.fr",
        "accueil.été.fr, accueil.xn--t-9fab.fr",
        "a-b.c1.org, a-b.c1.org"
    })
    void aDomainIsReadAsItIsTyped(String typed, String name) {
        assertThat(DomainName.parse(typed)).hasValue(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "maison",
                "maison.localhost",
                "maison.local",
                "x.onion",
                "192.168.1.1",
                "maison.fr/page",
                "maison.fr:80",
                "-a.fr",
                "a-.fr",
                "a..fr",
                "a_b.fr",
                "maison.fr.",
                "ma ison.fr",
                "user@maison.fr"
            })
    void whatLeadsNowherePublicIsNone(String typed) {
        assertThat(DomainName.parse(typed)).isEmpty();
    }

    @Test
    void aDomainAndItsLabelsHaveAnEnd() {
        String longest = "a".repeat(63);
        assertThat(DomainName.parse(longest + ".fr")).isPresent();
        assertThat(DomainName.parse(longest + "a.fr")).isEmpty();
        String four = String.join(".", longest, longest, longest, "a".repeat(58));
        assertThat(DomainName.parse(four + ".fr")).isPresent();
        assertThat(DomainName.parse(four + "a.fr")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "abc, true",
        "ab, false",
        "a-b-c, true",
        "a--b, false",
        "1ab, false",
        "ab-, false",
        "Abc, false",
        "admin, false",
        "www, false",
        "admins, true",
        "a23456789012345678901234567890123456789x, true",
        "a23456789012345678901234567890123456789xy, false"
    })
    void aSlugIsALabelThatThePlatformDoesNotUse(String slug, boolean valid) {
        assertThat(Slug.valid(slug)).isEqualTo(valid);
    }

    @Test
    void thePlatformsAddressHasASchemeAndAHost() {
        PlatformHost secure = new PlatformHost("https://teranga.example:8443");
        assertThat(secure.secure()).isTrue();
        assertThat(secure.addressOf("lyon")).isEqualTo("https://lyon.teranga.example:8443");
        assertThat(secure.isPlatform("teranga.example")).isTrue();
        assertThat(secure.isPlatform("lyon.teranga.example")).isFalse();
        assertThat(secure.slugOf("lyon.teranga.example")).hasValue("lyon");
        assertThat(secure.slugOf("lyon.teranga.example.org")).isEmpty();
        assertThat(secure.slugOf("teranga.example")).isEmpty();
        PlatformHost plain = new PlatformHost("http://teranga.example");
        assertThat(plain.secure()).isFalse();
        assertThat(plain.addressOfDomain("maison.fr")).isEqualTo("http://maison.fr");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PlatformHost("teranga.example"))
                .withMessageContaining("https://");
    }

    @ParameterizedTest
    @CsvSource({
        "Lyon.Example, lyon.example",
        "lyon.example:8080, lyon.example",
        "lyon.example., lyon.example",
        "lyon.example.:8080, lyon.example",
        "[::1]:8080, [::1]",
        "[::1], [::1]"
    })
    void aHostHeaderNamesAHost(String header, String host) {
        assertThat(PlatformHost.hostOf(header)).isEqualTo(host);
    }
}
