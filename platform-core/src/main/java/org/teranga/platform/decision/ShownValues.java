package org.teranga.platform.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.FieldCipher;

/** Collects what is shown. What is not known is left out, so that something that becomes known later is a difference. */
public final class ShownValues {
    private final Digests digests;
    private final TreeMap<String, String> values = new TreeMap<>();

    /** @param cipher makes the digests of what is personal */
    public ShownValues(FieldCipher cipher) {
        this(cipher::digest);
    }

    /** @param digests makes the digests of what is personal */
    public ShownValues(Digests digests) {
        this.digests = digests;
    }

    /** A fact, which the database has in clear anyway: a number, a day, a code. */
    public ShownValues fact(String name, @Nullable Object value) {
        if (value instanceof Collection<?> many) {
            List<String> words = many.stream().map(String::valueOf).sorted().toList();
            if (!words.isEmpty()) {
                values.put(name, String.join("|", words));
            }
        } else if (value != null) {
            values.put(name, value.toString());
        }
        return this;
    }

    /** A name, an address, a number of this person; kept as a digest under that person's key. */
    public ShownValues personal(String name, UUID person, @Nullable String value) {
        if (value != null) {
            digests.of(person, name, value).ifPresent(digest -> values.put(name, digest));
        }
        return this;
    }

    /** All of it. */
    public Shown shown() {
        return new Shown(values);
    }

    /** Makes what tells two values of one person apart, and nothing of them. */
    @FunctionalInterface
    public interface Digests {
        /** The digest of a value of this person under this name; empty where the person was erased. */
        Optional<String> of(UUID person, String name, String value);
    }
}
