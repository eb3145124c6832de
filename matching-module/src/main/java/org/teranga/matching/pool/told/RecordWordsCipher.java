package org.teranga.matching.pool.told;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.Contact;
import org.teranga.matching.pool.locality.Locality;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.privacy.FieldCipher;

/** Seals what a record says under its person's key, and opens it again: erasing the person ends it. */
@ApplicationScoped
public class RecordWordsCipher {
    private static final String OWN = "said.";

    private final FieldCipher cipher;

    @Inject
    RecordWordsCipher(FieldCipher cipher) {
        this.cipher = cipher;
    }

    /**
     * Seals it.
     *
     * @param column as the column's comment calls what lies in it
     * @param fields what such a record can say
     * @throws org.teranga.platform.privacy.key.AlreadyErased where that person was erased
     */
    public byte[] sealed(UUID person, String column, FieldList fields, RecordWords words) {
        return cipher.encrypt(person, column, text(cells(fields, words)));
    }

    /** What was sealed; empty where the person was erased. */
    public Optional<RecordWords> opened(UUID person, String column, FieldList fields, byte[] sealed) {
        return cipher.decrypt(person, column, sealed).map(text -> words(fields, AnswersColumn.read(text)));
    }

    /** Whether it would say the same once it was sealed and opened again. */
    public boolean survives(FieldList fields, RecordWords words) {
        RecordWords again = words(fields, AnswersColumn.read(text(cells(fields, words))));
        return again.contact().equals(words.contact())
                && again.country().equals(words.country())
                && again.place().written().equals(words.place().written())
                && again.said().equals(words.said());
    }

    private static String text(Map<String, String> cells) {
        return new AnswersColumn().convertToDatabaseColumn(cells).toString();
    }

    private static Map<String, String> cells(FieldList fields, RecordWords words) {
        Map<String, String> cells = new TreeMap<>();
        put(cells, "name", words.contact().name());
        put(cells, "email", words.contact().email());
        put(cells, "phone", words.contact().phone());
        put(cells, "remarks", words.contact().remarks());
        put(cells, "language", words.contact().language());
        put(cells, "country", words.country());
        put(cells, "postcode", words.place().postcode());
        put(cells, "commune", words.place().commune());
        put(cells, "department", words.place().department());
        put(cells, "place", words.place().name());
        for (Field<?> field : fields.fields()) {
            put(cells, OWN + field.name(), words.said().cell(field));
        }
        return cells;
    }

    private static RecordWords words(FieldList fields, Map<String, String> cells) {
        Map<String, String> own = new TreeMap<>();
        cells.forEach((name, cell) -> {
            if (name.startsWith(OWN)) {
                own.put(name.substring(OWN.length()), cell);
            }
        });
        Values said = fields.read(new FormReader(Answers.of(own)));
        return new RecordWords(
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

    private static void put(Map<String, String> cells, String name, @Nullable String cell) {
        if (cell != null && !cell.isEmpty()) {
            cells.put(name, cell);
        }
    }
}
