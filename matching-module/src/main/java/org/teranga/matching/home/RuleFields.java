package org.teranga.matching.home;

import java.util.List;
import java.util.Objects;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldType;

/**
 * The fields of one rule of the house: a code, which pages show as a picture with its words, and what the host adds.
 *
 * @param name  what it is about
 * @param code  the field of the code
 * @param words the field of what is added
 */
public record RuleFields(String name, Field<String> code, Field<String> words) {
    public RuleFields {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(words, "words");
    }

    static RuleFields of(String name, String... codes) {
        return new RuleFields(
                name,
                Field.of("rule_" + name, FieldType.choice(List.of(codes))),
                HomeFields.words("rule_" + name + "_words", 120));
    }

    /** What may be chosen, in the order in which it is shown. */
    public List<String> codes() {
        return code.type() instanceof FieldType.Choice choice ? choice.codes() : List.of();
    }
}
