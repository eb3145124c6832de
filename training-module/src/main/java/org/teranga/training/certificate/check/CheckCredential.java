package org.teranga.training.certificate.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.teranga.training.certificate.Certificates;
import org.teranga.training.certificate.key.CompactCredential;
import org.teranga.training.certificate.key.SigningKey;
import org.teranga.training.certificate.key.SigningKeys;
import org.teranga.training.certificate.key.ThisIssuer;

/** Says what a credential is that anybody brings: the credential itself, or its address. Nobody is asked who asks, and nothing is noted. */
@ApplicationScoped
@Transactional
class CheckCredential {
    private static final String UUID_SHAPE = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern KEY = Pattern.compile("/credentials/keys/(" + UUID_SHAPE + ")$");
    private static final Pattern ADDRESS = Pattern.compile(
            "^(https?://[^/\\s]+)(?:/[a-z]{2,3}(?:-[A-Z]{2})?)?/credentials/(" + UUID_SHAPE + ")(?:\\.pdf)?/?$");
    private static final Pattern ID = Pattern.compile("/(" + UUID_SHAPE + ")$");
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}\\.[A-Za-z0-9_-]{20,}");
    private static final Pattern BETWEEN = Pattern.compile("\\s+");

    private final Certificates certificates;
    private final SigningKeys keys;
    private final ThisIssuer issuer;

    @Inject
    CheckCredential(Certificates certificates, SigningKeys keys, ThisIssuer issuer) {
        this.certificates = certificates;
        this.keys = keys;
        this.issuer = issuer;
    }

    /** What this is; line breaks that a mail put into it do not count. */
    Checked check(String brought) {
        String text = BETWEEN.matcher(brought).replaceAll("");
        Matcher address = ADDRESS.matcher(text);
        if (address.matches()) {
            return linked(address.group(1), UUID.fromString(address.group(2)));
        }
        if (text.matches(UUID_SHAPE)) {
            return found(UUID.fromString(text)).orElseGet(Checked.Unreadable::new);
        }
        return CompactCredential.read(text).map(this::checked).orElseGet(() -> broken(text));
    }

    /** What has the shape of a credential and cannot be read any more was changed. */
    private static Checked broken(String text) {
        return SHAPE.matcher(text).matches() ? new Checked.Altered() : new Checked.Unreadable();
    }

    private Checked linked(String origin, UUID id) {
        return issuer.owns(origin) ? found(id).orElseGet(Checked.Unreadable::new) : new Checked.OfAnother(origin);
    }

    private Optional<Checked> found(UUID id) {
        return certificates.find(id).map(certificate -> new Checked.Ours(certificate, certificate.name()));
    }

    private Checked checked(CompactCredential credential) {
        Optional<SigningKey> key = named(KEY, credential.keyName()).flatMap(keys::find);
        if (key.isEmpty()) {
            String by = issuerOf(credential.payload());
            boolean elsewhere = !by.isEmpty() && !issuer.owns(by);
            return elsewhere ? new Checked.OfAnother(by) : new Checked.Altered();
        }
        if (!credential.genuine(key.get())) {
            return new Checked.Altered();
        }
        return named(ID, text(credential.payload(), "id"))
                .flatMap(certificates::find)
                .<Checked>map(certificate -> new Checked.Ours(certificate, nameIn(credential.payload())))
                .orElseGet(Checked.Altered::new);
    }

    private static Optional<UUID> named(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }

    private static String issuerOf(JsonObject payload) {
        return switch (payload.get("issuer")) {
            case JsonObject profile -> text(profile, "id");
            case JsonString address -> address.getString();
            case null, default -> text(payload, "iss");
        };
    }

    /** The name in a credential of ours, which the person may have taken off since. */
    private static String nameIn(JsonObject payload) {
        JsonValue subject = payload.get("credentialSubject");
        if (subject instanceof JsonObject about
                && about.get("identifier") instanceof JsonArray identifiers
                && !identifiers.isEmpty()
                && identifiers.getFirst() instanceof JsonObject identity) {
            return text(identity, "identityHash");
        }
        return "";
    }

    private static String text(JsonObject object, String key) {
        return object.get(key) instanceof JsonString text ? text.getString() : "";
    }
}
