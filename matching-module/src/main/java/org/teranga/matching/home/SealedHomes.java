package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Values;
import org.teranga.platform.persistence.AnswersColumn;
import org.teranga.platform.privacy.FieldCipher;

/** Writes what is said of homes for the database and reads it again; words and addresses are sealed, each host's under an own key. */
@ApplicationScoped
class SealedHomes {
    private final FieldCipher cipher;

    @Inject
    SealedHomes(FieldCipher cipher) {
        this.cipher = cipher;
    }

    void load(Collection<UUID> persons) {
        cipher.load(persons);
    }

    /** Values as one JSON object, each as it would stand in a cell. */
    static String written(FieldList fields, Values values) {
        return new AnswersColumn()
                .convertToDatabaseColumn(cells(fields, values))
                .toString();
    }

    /** What {@link #written} wrote. What the form would not take, as from a file that somebody made by hand, was never said. */
    static Values read(FieldList fields, String written) {
        Map<String, String> cells = AnswersColumn.read(written);
        return cells.isEmpty() ? Values.NONE : fields.read(new FormReader(Answers.of(cells)));
    }

    byte @Nullable [] sealed(UUID person, String name, FieldList fields, Values values) {
        return values.equals(Values.NONE) ? null : cipher.encrypt(person, name, written(fields, values));
    }

    Values opened(UUID person, String name, FieldList fields, byte @Nullable [] sealed) {
        return sealed == null
                ? Values.NONE
                : cipher.decrypt(person, name, sealed)
                        .map(text -> read(fields, text))
                        .orElse(Values.NONE);
    }

    /**
     * What tells these very words from any others, and nothing of them: under it somebody of the team looks at them. It ends with the
     * person's key.
     */
    String mark(UUID person, Field<String> field, String words) {
        return field.name() + ":"
                + cipher.digest(person, "home." + field.name(), words).orElse("gone");
    }

    private static Map<String, String> cells(FieldList fields, Values values) {
        Map<String, String> cells = new TreeMap<>();
        for (Field<?> field : fields.fields()) {
            if (values.get(field) != null && !values.cell(field).isEmpty()) {
                cells.put(field.name(), values.cell(field));
            }
        }
        return cells;
    }
}
