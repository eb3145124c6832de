package org.teranga.rights.sound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.teranga.platform.identity.Role;
import org.teranga.platform.tenancy.Tenant;
import org.teranga.platform.testing.assembly.Assembled;
import org.teranga.platform.testing.house.Browser;
import org.teranga.platform.testing.house.House;
import org.teranga.platform.testing.house.HttpCaller;
import org.teranga.platform.testing.house.SignedIn;
import org.teranga.platform.testing.house.Statements;
import org.teranga.rights.testing.RightsHouse;

/** Sections of rights pages that somebody reads aloud. */
@Assembled
class SoundTest {
    private static final Pattern SOUND = Pattern.compile("src=\"(/rights-sound/[0-9a-f]{32}\\.mp3)\"");

    @Inject
    private House house;

    @Inject
    private RightsHouse rights;

    @Inject
    private SignedIn signedIn;

    @Inject
    private HttpCaller http;

    private Tenant own;
    private String page;
    private String reader;

    @BeforeEach
    void aPublishedPage() {
        own = rights.open();
        house.member(own, Role.ADMIN);
        page = rights.published(own, "La santé", "Vous avez 21 jours.");
        reader = "/fr/rights" + page.substring(page.lastIndexOf('/'));
    }

    @Test
    void aRecordingIsHeardBelowItsSectionAndTakenAway() {
        String before = http.get(own, reader).headers().firstValue("ETag").orElseThrow();
        assertThat(http.get(own, reader).body()).doesNotContain("<audio");
        assertThat(signedIn.page(own, Role.JURIST, page)).contains(page + "/sounds");
        Browser.Page added = signedIn.upload(
                own, Role.JURIST, page + "/sounds", Map.of("section", "what", "language", "fr"), file(120));
        assertThat(added.status()).as(added.body()).isEqualTo(303);
        assertThat(http.get(own, reader).body()).as("nobody else has listened").doesNotContain("<audio");
        String brought = found(signedIn.page(own, Role.JURIST, page + "/sounds"));
        assertThat(http.get(own, brought).statusCode()).isEqualTo(404);
        assertThat(signedIn.get(own, Role.ADMIN, brought).status()).isEqualTo(200);
        rights.confirmed(own, Role.ADMIN);
        HttpResponse<String> read = http.get(own, reader);
        assertThat(read.headers().firstValue("ETag"))
                .as("readers see it from then on")
                .isNotEqualTo(before);
        assertThat(read.body())
                .contains("<details class=\"aloud", "preload=\"none\"", "0:04")
                .doesNotContain("⟦");
        String sound = found(read.body());

        HttpResponse<String> whole = http.get(own, sound);
        assertThat(whole.headers().firstValue("content-type")).hasValue("audio/mpeg");
        assertThat(whole.body()).hasSizeGreaterThan(20_000);
        assertThat(whole.body()).doesNotContain("SECRET");
        HttpResponse<String> part = http.send(http.to(own, sound).header("Range", "bytes=208-415"));
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("content-range")).hasValue("bytes 208-415/" + 120 * 208);
        assertThat(http.send(http.to(own, sound).header("Range", "bytes=999999-"))
                        .statusCode())
                .isEqualTo(416);
        assertThat(http.get(rights.open(), sound).statusCode())
                .as("another association")
                .isEqualTo(404);
        assertThat(http.get(own, "/fr/rights/pack.json").body())
                .as("a telephone that takes all pages along takes no sound")
                .contains("21 jours")
                .doesNotContain("rights-sound");

        assertThat(signedIn.post(own, Role.JURIST, page + "/sounds/remove", Map.of("section", "what", "language", "fr"))
                        .status())
                .isEqualTo(303);
        assertThat(http.get(own, reader).body()).doesNotContain("<audio");
        assertThat(http.get(own, sound).statusCode()).isEqualTo(404);
    }

    @Test
    void onlySoundIsTakenAndOnlyByThoseWhoAnswerForThePages() {
        Browser.Page refused = signedIn.upload(
                own,
                Role.JURIST,
                page + "/sounds",
                Map.of("section", "what", "language", "fr"),
                "<script>alert(1)</script>".repeat(100).getBytes(StandardCharsets.UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#file\"").doesNotContain("⟦", "<script>alert");
        assertThat(signedIn.upload(
                                own,
                                Role.JURIST,
                                page + "/sounds",
                                Map.of("section", "what", "language", "so"),
                                file(50))
                        .status())
                .as("nothing is published in that language")
                .isEqualTo(404);
        for (Role role : new Role[] {Role.AUTHOR, Role.TRANSLATOR}) {
            assertThat(signedIn.upload(
                                    own, role, page + "/sounds", Map.of("section", "what", "language", "fr"), file(50))
                            .status())
                    .isEqualTo(403);
        }
    }

    @Test
    void whatIsReadAloudCostsReadersNoQuery() {
        http.get(own, reader);
        long before = Statements.during(() -> http.get(own, reader));
        signedIn.upload(own, Role.JURIST, page + "/sounds", Map.of("section", "what", "language", "fr"), file(60));
        rights.confirmed(own, Role.ADMIN);
        http.get(own, reader);
        assertThat(Statements.during(() -> http.get(own, reader))).isLessThanOrEqualTo(before);
    }

    private static String found(String body) {
        Matcher found = SOUND.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    /** A tag, then frames of 208 bytes: MPEG 1, layer III, 64 kbit/s, 44.1 kHz. */
    private static byte[] file(int frames) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 6, 'S', 'E', 'C', 'R', 'E', 'T'});
        for (int i = 0; i < frames; i++) {
            file.writeBytes(new byte[] {(byte) 0xff, (byte) 0xfb, 0x50, 0});
            file.writeBytes(new byte[204]);
        }
        return file.toByteArray();
    }
}
