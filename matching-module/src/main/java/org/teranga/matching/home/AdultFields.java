package org.teranga.matching.home;

import java.util.List;
import org.teranga.matching.form.Ages;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldList;
import org.teranga.platform.form.FieldType;

/** The fields of an adult who lives in a home. A household reads the first name and the sentence once they were looked at. */
public final class AdultFields {
    /** How a household may call this person; whoever wants to be none gives none. */
    public static final Field<String> SHOWN_NAME = HomeFields.words("shown_name", 40);

    /** What this person says: what one does, what one likes. */
    public static final Field<String> SAYS = HomeFields.words("says", 200);

    public static final Field<Integer> AGE = Field.of("age", FieldType.number(Ages.OF_AGE, 120));
    public static final Field<List<String>> LANGUAGES = Field.of("languages", FieldType.languages());

    static final FieldList WORDS = FieldList.of(SHOWN_NAME, SAYS);

    /** What is said of an adult beside the contact. */
    public static final FieldList ALL = FieldList.of(SHOWN_NAME, AGE, SAYS, LANGUAGES);

    private AdultFields() {}
}
