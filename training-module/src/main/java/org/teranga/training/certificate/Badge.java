package org.teranga.training.certificate;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Formats;
import org.teranga.platform.json.Json;
import org.teranga.training.certificate.key.Issuer;

/**
 * A certificate as an Open Badges 3.0 credential (1EdTech): an {@code OpenBadgeCredential} about an {@code AchievementSubject} that is a
 * random number, with the claims of a JWT beside it, so that whoever knows only those sees when it begins and ends.
 */
public final class Badge {
    private static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    private static final String BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private Badge() {}

    /**
     * What is certified.
     *
     * @param id      of the certificate
     * @param course  of the course
     * @param subject the random number that stands for the person
     * @param words   what the course is called, in the language of the credential
     * @param until   the last day on which it holds; null where it does not end
     * @param place   its place in the list of what was revoked
     */
    public record Facts(
            UUID id,
            UUID course,
            UUID subject,
            CourseWords words,
            Instant issuedAt,
            @Nullable LocalDate until,
            StatusPlace place) {}

    /** The credential without a name. */
    public static JsonObject of(Facts facts, Issuer issuer) {
        JsonObjectBuilder credential = Json.createObjectBuilder()
                .add("@context", Json.createArrayBuilder().add(CREDENTIALS).add(BADGES))
                .add("id", issuer.credential(facts.id()))
                .add(
                        "type",
                        Json.createArrayBuilder().add("VerifiableCredential").add("OpenBadgeCredential"))
                .add("name", facts.words().in(facts.words().language()).title())
                .add("issuer", issuer.profile())
                .add("validFrom", moment(facts.issuedAt()));
        Instant end = end(facts.until());
        if (end != null) {
            credential.add("validUntil", moment(end));
        }
        credential
                .add("credentialSubject", subject(facts, issuer))
                .add("credentialStatus", facts.place().entry(issuer))
                .add("iss", issuer.address())
                .add("jti", issuer.credential(facts.id()))
                .add("sub", "urn:uuid:" + facts.subject())
                .add("nbf", facts.issuedAt().getEpochSecond());
        if (end != null) {
            credential.add("exp", end.getEpochSecond());
        }
        return credential.build();
    }

    /** The same credential about somebody who wants to be called by name on it. */
    public static JsonObject named(JsonObject credential, String name) {
        JsonArrayBuilder identifiers = Json.createArrayBuilder()
                .add(Json.createObjectBuilder()
                        .add("type", "IdentityObject")
                        .add("hashed", false)
                        .add("identityHash", name)
                        .add("identityType", "name"));
        JsonObject subject = Json.createObjectBuilder(credential.getJsonObject("credentialSubject"))
                .add("identifier", identifiers)
                .build();
        return Json.createObjectBuilder(credential)
                .add("credentialSubject", subject)
                .build();
    }

    /** When a last day is over; null where there is none. */
    public static @Nullable Instant end(@Nullable LocalDate until) {
        return until == null
                ? null
                : until.plusDays(1).atStartOfDay(Formats.ZONE).toInstant();
    }

    /** A moment as credentials write it, to the second. */
    static String moment(Instant at) {
        return DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS));
    }

    private static JsonObjectBuilder subject(Facts facts, Issuer issuer) {
        String language = facts.words().language();
        CourseWords.Words words = facts.words().in(language);
        JsonObjectBuilder achievement = Json.createObjectBuilder()
                .add("id", "urn:uuid:" + facts.course())
                .add("type", Json.createArrayBuilder().add("Achievement"))
                .add("achievementType", "Course")
                .add("creator", issuer.profile())
                .add("name", words.title())
                .add("description", words.summary())
                .add("criteria", Json.createObjectBuilder().add("narrative", words.criteria()))
                .add("inLanguage", language);
        return Json.createObjectBuilder()
                .add("id", "urn:uuid:" + facts.subject())
                .add("type", Json.createArrayBuilder().add("AchievementSubject"))
                .add("achievement", achievement);
    }
}
