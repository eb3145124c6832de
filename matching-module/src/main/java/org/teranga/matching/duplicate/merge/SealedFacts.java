package org.teranga.matching.duplicate.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.told.RecordWords;
import org.teranga.matching.pool.told.RecordWordsCipher;
import org.teranga.platform.form.FieldList;

/** What a record said, sealed under its person's key: erasing the person ends it. */
@ApplicationScoped
class SealedFacts {
    private static final String NAME = "duplicate.before";

    private final RecordWordsCipher cipher;

    @Inject
    SealedFacts(RecordWordsCipher cipher) {
        this.cipher = cipher;
    }

    byte[] sealed(UUID person, RecordFacts facts) {
        RecordWords words = new RecordWords(facts.contact(), facts.country(), facts.place(), facts.said());
        return cipher.sealed(person, NAME, fields(facts.kind()), words);
    }

    /** What was sealed; empty where the person was erased. */
    Optional<RecordFacts> opened(RecordKind kind, UUID person, byte[] sealed) {
        return cipher.opened(person, NAME, fields(kind), sealed)
                .map(words -> new RecordFacts(kind, words.contact(), words.country(), words.place(), words.said()));
    }

    private static FieldList fields(RecordKind kind) {
        return kind == RecordKind.OFFER ? OfferFields.TERMS : NeedFields.TERMS;
    }
}
