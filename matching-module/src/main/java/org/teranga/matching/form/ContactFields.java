package org.teranga.matching.form;

import java.util.List;
import java.util.Set;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldType;
import org.teranga.platform.form.FormReader;
import org.teranga.platform.form.Setter;

/** The fields about the contact and the place, which are read together. */
public final class ContactFields {
    /** A spreadsheet's row, and nobody else. */
    static final Set<Setter> ROW = Set.of(Setter.IMPORT);

    public static final Field<String> NAME = Field.of("name", FieldType.line(120));
    public static final Field<String> EMAIL = Field.of("email", FieldType.line(254));
    public static final Field<String> PHONE = Field.of("phone", FieldType.line(40));
    public static final Field<String> REMARKS =
            Field.of("remarks", FieldType.line(4_000)).saidBy(Setter.BY_FORM);

    /** The questions that a form showed. */
    static final Field<String> ASKED =
            Field.of(FormReader.ASKED, FieldType.line(400)).saidBy(Setter.BY_FORM);

    /** Which row of a spreadsheet. */
    static final Field<String> ID = Field.of("id", FieldType.line(200)).saidBy(ROW);

    /** Who, and where. */
    static final List<Field<?>> WHO_AND_WHERE = List.of(
            NAME, EMAIL, PHONE, Field.of("postcode", FieldType.line(120)), Field.of("commune", FieldType.line(120)));

    /** What is said beside. */
    static final List<Field<?>> BESIDE = List.of(REMARKS, ASKED);

    private ContactFields() {}
}
