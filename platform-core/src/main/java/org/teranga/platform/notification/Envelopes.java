package org.teranga.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.FieldCipher;
import org.teranga.platform.privacy.PlatformCipher;
import org.teranga.platform.tenancy.TenantContext;

/**
 * Seals letters of the open association for the outbox: inside under the key of the person they are for, if there is one, so that an
 * erasure reaches them; outside under a key of the platform, so that the row does not tell for whom.
 */
@ApplicationScoped
public class Envelopes {
    /** In place of an association's id: the letter is the platform's own. */
    public static final UUID PLATFORM = new UUID(0, 0);

    private static final String PURPOSE = "outbox";
    private static final String FIELD = "outbox.letter";
    private static final byte FOR_NOBODY = 0;
    private static final byte FOR_PERSON = 1;

    private final FieldCipher fields;
    private final PlatformCipher platform;

    @Inject
    Envelopes(FieldCipher fields, PlatformCipher platform) {
        this.fields = fields;
        this.platform = platform;
    }

    byte[] seal(Letter letter, @Nullable UUID person) {
        return seal(letter.packed(), person);
    }

    /** Seals what leaves by another medium than mail, packed in one string. */
    public byte[] seal(String packed, @Nullable UUID person) {
        byte[] inside;
        if (person == null) {
            inside = forNobody(packed);
        } else {
            byte[] sealed = fields.encrypt(person, FIELD, packed);
            inside = ByteBuffer.allocate(1 + 16 + sealed.length)
                    .put(FOR_PERSON)
                    .putLong(person.getMostSignificantBits())
                    .putLong(person.getLeastSignificantBits())
                    .put(sealed)
                    .array();
        }
        return platform.encrypt(PURPOSE, tenant(), inside);
    }

    /** Seals a letter of the platform's own; no association is open. */
    byte[] sealForPlatform(Letter letter) {
        return platform.encrypt(PURPOSE, PLATFORM, forNobody(letter.packed()));
    }

    /** Opens what {@link #sealForPlatform} sealed. */
    public Letter openForPlatform(byte[] envelope) {
        return Letter.unpacked(text(
                ByteBuffer.wrap(platform.decrypt(PURPOSE, PLATFORM, envelope)).position(1)));
    }

    /** The letter; empty where the person it was for has been erased. */
    public Optional<Letter> open(byte[] envelope) {
        return words(envelope).map(Letter::unpacked);
    }

    /** What {@link #seal(String, UUID)} sealed; empty where the person it was for has been erased. */
    public Optional<String> words(byte[] envelope) {
        ByteBuffer inside = ByteBuffer.wrap(platform.decrypt(PURPOSE, tenant(), envelope));
        if (inside.get() == FOR_NOBODY) {
            return Optional.of(text(inside));
        }
        UUID person = new UUID(inside.getLong(), inside.getLong());
        byte[] sealed = new byte[inside.remaining()];
        inside.get(sealed);
        return fields.decrypt(person, FIELD, sealed);
    }

    /** The person under whose key the letter lies; empty where it lies under none. */
    public Optional<UUID> addressee(byte[] envelope) {
        ByteBuffer inside = ByteBuffer.wrap(platform.decrypt(PURPOSE, tenant(), envelope));
        return inside.get() == FOR_NOBODY
                ? Optional.empty()
                : Optional.of(new UUID(inside.getLong(), inside.getLong()));
    }

    private static byte[] forNobody(String packed) {
        byte[] words = packed.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(1 + words.length).put(FOR_NOBODY).put(words).array();
    }

    private static String text(ByteBuffer inside) {
        return StandardCharsets.UTF_8.decode(inside.slice()).toString();
    }

    private static UUID tenant() {
        return TenantContext.required().id();
    }
}
