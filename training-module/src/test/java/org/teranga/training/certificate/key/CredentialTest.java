package org.teranga.training.certificate.key;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.teranga.training.certificate.Badge;
import org.teranga.training.certificate.CourseWords;
import org.teranga.training.certificate.CredentialPeer;
import org.teranga.training.certificate.StatusList;
import org.teranga.training.certificate.StatusPlace;

/** A credential as it is signed: what it says, that strangers can check it, and that no letter of it can be changed. */
class CredentialTest {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final Issuer ISSUER = new Issuer("https://toulouse.teranga.example", "Maison Commune");
    private static final UUID ID = UUID.fromString("018f2b6e-0000-7000-8000-000000000001");

    private final KeyHalves pair = KeyHalves.fresh();
    private final SigningKey key = SigningKey.make(UUID.randomUUID(), pair.open(), new byte[0], NOW);

    @Test
    void aStrangersProgramVerifiesItAndTheSchemaOfOpenBadgesHolds() throws Exception {
        for (JsonObject credential : List.of(
                badge(LocalDate.of(2028, 11, 25)),
                Badge.named(badge(LocalDate.of(2028, 11, 25)), "Maëlle <Le Goff>"))) {
            JsonObject told = checked(credential, List.of(7, 131_071));
            assertThat(told.getBoolean("valid"))
                    .as(told.get("faults").toString())
                    .isTrue();
            assertThat(told.getJsonObject("payload")).isEqualTo(credential);
            assertThat(told.getJsonObject("header").getString("typ")).isEqualTo("vc+jwt");
            assertThat(told.getInt("tried")).isGreaterThan(1_500);
            assertThat(told.getJsonArray("accepted")).isEmpty();
            assertThat(told.getString("late")).isEqualTo("ERR_JWT_EXPIRED");
            assertThat(told.getInt("places")).isEqualTo(StatusList.SIZE);
            assertThat(told.getJsonArray("set").getValuesAs(n -> ((jakarta.json.JsonNumber) n).intValue()))
                    .containsExactly(7, 131_071);
        }
    }

    @Test
    void whatDoesNotEndIsSoundToo() throws Exception {
        JsonObject told = checked(badge(null), List.of());
        assertThat(told.getBoolean("valid")).as(told.get("faults").toString()).isTrue();
        assertThat(told.getString("late")).isEqualTo("accepted");
    }

    @Test
    void noLetterOfItCanBeAnother() {
        String jwt = CompactCredential.sign(badge(LocalDate.of(2028, 11, 25)), ISSUER.key(key.id()), pair);
        assertThat(genuine(jwt)).isTrue();
        for (int i = 0; i < jwt.length(); i++) {
            char other = ALPHABET.charAt((ALPHABET.indexOf(jwt.charAt(i)) + 1) % ALPHABET.length());
            assertThat(genuine(jwt.substring(0, i) + other + jwt.substring(i + 1)))
                    .as("letter " + i)
                    .isFalse();
        }
    }

    @Test
    void alsoBitsThatMeanNothingCannot() {
        String jwt = CompactCredential.sign(badge(null), ISSUER.key(key.id()), pair);
        String most = jwt.substring(0, jwt.length() - 1);
        long taken =
                ALPHABET.chars().filter(letter -> genuine(most + (char) letter)).count();
        assertThat(taken).isEqualTo(1);
    }

    @Test
    void theKeyOfAnotherDoesNotOpenIt() {
        String jwt = CompactCredential.sign(badge(null), ISSUER.key(key.id()), KeyHalves.fresh());
        assertThat(genuine(jwt)).isFalse();
    }

    @Test
    void nobodysNameIsInItAndNothingOfTheAccount() {
        assertThat(badge(null).toString())
                .contains("urn:uuid:", "BitstringStatusListEntry", "AchievementSubject")
                .doesNotContain("identifier", "email", "name\":\"Ma\u00eblle");
    }

    @Test
    void whatIsNoCredentialIsReadAsNone() {
        for (String text : List.of("", "a.b.c", "....", "{}", "ey.ey.ey", "x".repeat(CompactCredential.LONGEST + 1))) {
            assertThat(CompactCredential.read(text))
                    .as(text.substring(0, Math.min(20, text.length())))
                    .isEmpty();
        }
    }

    @Test
    void wordsComeBackAsTheyWere() {
        assertThat(CourseWords.read(words().written())).isEqualTo(words());
        assertThat(words().readIn("ar")).isEqualTo("fr");
    }

    private boolean genuine(String jwt) {
        return CompactCredential.read(jwt).filter(read -> read.genuine(key)).isPresent();
    }

    private JsonObject checked(JsonObject credential, List<Integer> revoked) throws IOException, InterruptedException {
        JsonArrayBuilder keys = Json.createArrayBuilder();
        keys.add(Json.createObjectBuilder()
                .add("kty", "OKP")
                .add("crv", "Ed25519")
                .add("x", key.publicKey())
                .add("alg", "EdDSA")
                .add("kid", ISSUER.key(key.id())));
        return CredentialPeer.check(Json.createObjectBuilder()
                .add("jwt", CompactCredential.sign(credential, ISSUER.key(key.id()), pair))
                .add("jwks", Json.createObjectBuilder().add("keys", keys))
                .add(
                        "status",
                        CompactCredential.sign(StatusList.of(ISSUER, 1, revoked, NOW), ISSUER.key(key.id()), pair))
                .add("now", NOW.plusSeconds(60).toString())
                .build());
    }

    private static JsonObject badge(@Nullable LocalDate until) {
        return Badge.of(
                new Badge.Facts(
                        ID, UUID.randomUUID(), UUID.randomUUID(), words(), NOW, until, new StatusPlace(1, 4711)),
                ISSUER);
    }

    private static CourseWords words() {
        return new CourseWords(Map.of(
                "fr",
                new CourseWords.Words("L’éthique & le droit de l’accueil", "Ce que l’on se doit.", "Tout lire.")));
    }
}
