package org.teranga.matching.form;

import java.util.List;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldType;

/** The fields that offers and needs have in common. */
public final class ListingFields {
    public static final Field<String> KIND = Field.of("kind", FieldType.choice(Vocabulary.KINDS));
    public static final Field<List<String>> LANGUAGES = Field.of("languages", FieldType.languages());
    public static final Field<List<String>> INTERESTS = Field.of("interests", FieldType.words());
    public static final Field<List<String>> SKILLS = Field.of("skills", FieldType.words());

    private ListingFields() {}
}
