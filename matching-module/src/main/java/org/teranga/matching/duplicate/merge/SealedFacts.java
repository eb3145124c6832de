package org.teranga.matching.duplicate.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.privacy.FieldCipher;

/** What a record said, sealed under its person's key: erasing the person ends it. */
@ApplicationScoped
class SealedFacts {
    private static final String NAME = "duplicate.before";
    private static final String OWN = "said.";

    private final FieldCipher cipher;

    @Inject
    SealedFacts(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] sealed(UUID person, RecordFacts facts) {
        Map<String, String> cells = new TreeMap<>();
        put(cells, "name", facts.contact().name());
        put(cells, "email", facts.contact().email());
        put(cells, "phone", facts.contact().phone());
        put(cells, "remarks", facts.contact().remarks());
        put(cells, "language", facts.contact().language());
        put(cells, "country", facts.country());
        put(cells, "postcode", facts.place().postcode());
        put(cells, "commune", facts.place().commune());
        put(cells, "department", facts.place().department());
        put(cells, "place", facts.place().name());
        for (Field<?> field : fields(facts.kind()).fields()) {
            put(cells, OWN + field.name(), facts.said().cell(field));
        }
        return cipher.encrypt(
                person, NAME, new AnswersColumn().convertToDatabaseColumn(cells).toString());
    }

    /** What was sealed; empty where the person was erased. */
    Optional<RecordFacts> opened(RecordKind kind, UUID person, byte[] sealed) {
        return cipher.decrypt(person, NAME, sealed).map(text -> facts(kind, AnswersColumn.read(text)));
    }

    private static RecordFacts facts(RecordKind kind, Map<String, String> cells) {
        Map<String, String> own = new TreeMap<>();
        cells.forEach((name, cell) -> {
            if (name.startsWith(OWN)) {
                own.put(name.substring(OWN.length()), cell);
            }
        });
        Values said = fields(kind).read(new FormReader(Answers.of(own)));
        return new RecordFacts(
                kind,
                new Contact(
                        cells.get("name"),
                        cells.get("email"),
                        cells.get("phone"),
                        cells.get("remarks"),
                        cells.getOrDefault("language", "")),
                cells.getOrDefault("country", ""),
                new Locality(cells.get("postcode"), cells.get("commune"), cells.get("department"), cells.get("place")),
                said);
    }

    private static FieldList fields(RecordKind kind) {
        return kind == RecordKind.OFFER ? OfferFields.TERMS : NeedFields.TERMS;
    }

    private static void put(Map<String, String> cells, String name, @Nullable String cell) {
        if (cell != null && !cell.isEmpty()) {
            cells.put(name, cell);
        }
    }
}
