package org.teranga.matching.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.Answers;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldType;

/** The fields that offers and needs have in common. */
public final class ListingFields {
    public static final Field<String> KIND = Field.of("kind", FieldType.choice(Vocabulary.KINDS));
    public static final Field<List<String>> LANGUAGES = Field.of("languages", FieldType.languages());
    public static final Field<List<String>> INTERESTS = Field.of("interests", FieldType.words());
    public static final Field<List<String>> SKILLS = Field.of("skills", FieldType.words());

    private ListingFields() {}

    /** Says again, under the names that others have for them, what an answer says under ours. */
    public static void alsoNamed(Map<String, @Nullable Object> answer, Map<String, String> otherNames) {
        otherNames.forEach((theirs, ours) -> {
            if (answer.containsKey(ours)) {
                answer.put(theirs, answer.get(ours));
            }
        });
    }

    /** What was sent, each field under the name that we have for it; what was sent under both names counts as ours says. */
    public static Answers named(Answers sent, Map<String, String> otherNames) {
        if (otherNames.keySet().stream().noneMatch(sent::has)) {
            return sent;
        }
        Map<String, List<String>> named = new HashMap<>(sent.values());
        otherNames.forEach((theirs, ours) -> {
            List<String> said = named.remove(theirs);
            if (said != null) {
                named.putIfAbsent(ours, said);
            }
        });
        return new Answers(named);
    }
}
