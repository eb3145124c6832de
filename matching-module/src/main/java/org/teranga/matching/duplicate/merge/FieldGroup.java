package org.teranga.matching.duplicate.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.form.NeedFields;
import org.teranga.matching.form.OfferFields;
import org.teranga.platform.form.Field;

/**
 * Fields of a record that are chosen together, since one without the other would say what nobody has said.
 *
 * @param code   what it is called in forms and messages ({@code duplicate.field.<code>})
 * @param fields its fields
 */
record FieldGroup(String code, List<Field<?>> fields) {
    private static final Set<Field<?>> PERIOD =
            Set.of(OfferFields.AVAILABLE_FROM, OfferFields.AVAILABLE_UNTIL, NeedFields.FROM, NeedFields.DURATION);
    private static final Set<Field<?>> HOUSEHOLD =
            Set.of(NeedFields.ADULTS, NeedFields.CHILDREN, NeedFields.COMPOSITION);

    FieldGroup {
        fields = List.copyOf(fields);
    }

    /** Those of a kind of record, without who left it and where it is, in the order in which they are shown. */
    static List<FieldGroup> of(RecordKind kind) {
        List<Field<?>> all = switch (kind) {
            case OFFER -> OfferFields.ANSWERS.fields();
            case NEED ->
                NeedFields.TERMS.only(field -> !field.equals(NeedFields.KIND)).fields();
        };
        List<FieldGroup> groups = new ArrayList<>();
        add(groups, "period", all.stream().filter(PERIOD::contains).collect(Collectors.toList()));
        add(groups, "household", all.stream().filter(HOUSEHOLD::contains).collect(Collectors.toList()));
        all.stream()
                .filter(field -> !PERIOD.contains(field) && !HOUSEHOLD.contains(field))
                .forEach(field -> add(groups, field.name(), List.of(field)));
        return groups;
    }

    private static void add(List<FieldGroup> groups, String code, List<Field<?>> fields) {
        if (!fields.isEmpty()) {
            groups.add(new FieldGroup(code, fields));
        }
    }
}
