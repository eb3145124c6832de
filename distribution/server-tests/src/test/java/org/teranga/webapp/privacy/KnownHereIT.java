package org.teranga.webapp.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.teranga.matching.testing.Caseworker;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.Letterbox;

/** Who types somebody's name, address and number into a form learns nothing of whether that person is known here. */
@ExtendWith(ArquillianExtension.class)
class KnownHereIT {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    @Inject
    private Caseworker work;

    @Inject
    private HttpCaller http;

    @Inject
    private Letterbox letters;

    private Tenant own;
    private String email;

    @BeforeEach
    void anAssociation() {
        if (work != null) { // null outside the container
            own = work.open(Role.CASEWORKER);
            email = "mina-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";
        }
    }

    @Test
    void anErasureIsAskedForWithoutReadingWhatElseIsKeptUnderTheAddress() {
        String hers = asked("housing");
        String number = number(hers);
        String strangers = asked("language");
        String page = strangers + "/erase";
        assertThat(http.get(own, page).body())
                .contains(number(strangers), "une fois le code tapé")
                .doesNotContain(number, "⟦");
        assertThat(http.form(own, page + "/code", "").statusCode()).isEqualTo(303);
        assertThat(http.get(own, page).body()).doesNotContain(number);
        Matcher code = CODE.matcher(letters.to(email).getFirst());
        assertThat(code.find()).isTrue();
        assertThat(http.form(own, page + "/confirm", "code=" + code.group(1)).statusCode())
                .isEqualTo(303);
        assertThat(http.get(own, page).body())
                .as("who reads the letters of the address reads all of it")
                .contains(number(strangers), number);
    }

    /** The path of the page of a new request. */
    private String asked(String kind) {
        String form = "kind=" + kind + "&postcode=31000&adults=1&languages=fr&composition=single_woman&name=Mina+Azizi"
                + "&phone=%2B33611119999&email=" + URLEncoder.encode(email, StandardCharsets.UTF_8);
        HttpResponse<String> answer = http.form(own, "/fr/need", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return "/fr/need/status/"
                + location.substring(location.lastIndexOf('/') + 1).replaceAll("\\?.*", "");
    }

    private String number(String page) {
        Matcher number = NUMBER.matcher(http.get(own, page).body());
        assertThat(number.find()).as(page).isTrue();
        return number.group();
    }
}
