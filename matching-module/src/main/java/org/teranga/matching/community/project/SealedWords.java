package org.teranga.matching.community.project;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.privacy.FieldCipher;

/** Words of a project under its person's key; where nothing is written, nothing is kept. */
@ApplicationScoped
class SealedWords {
    private final FieldCipher cipher;

    @Inject
    SealedWords(FieldCipher cipher) {
        this.cipher = cipher;
    }

    void load(Collection<UUID> persons) {
        cipher.load(persons);
    }

    byte @Nullable [] seal(UUID person, String field, String words) {
        return words.isBlank() ? null : cipher.encrypt(person, field, words);
    }

    String open(UUID person, String field, byte @Nullable [] sealed) {
        return sealed == null ? "" : cipher.decrypt(person, field, sealed).orElse("");
    }
}
