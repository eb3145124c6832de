package org.teranga.matching.home;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.form.FieldType;
import org.teranga.platform.form.FormReader;

/**
 * Ages of children, as people write them in one line: {@code 4, 9}.
 *
 * @param most how many at most
 */
record AgesType(int most) implements FieldType<List<Integer>> {
    @Override
    public @Nullable List<Integer> read(FormReader in, String field) {
        List<Integer> ages = new ArrayList<>();
        for (String part : in.text(field).split("[^\\p{Nd}]+")) {
            if (!part.isEmpty()) {
                int age = part.length() > 3 ? Ages.OF_AGE : Integer.parseInt(part);
                if (age >= Ages.OF_AGE) {
                    in.fault(field, "dwelling.fault.child_age", part, Ages.OF_AGE);
                    return null;
                }
                ages.add(age);
            }
        }
        if (ages.size() > most || ages.isEmpty() && !in.text(field).isEmpty()) {
            in.fault(field, "dwelling.fault.child_ages", most);
            return null;
        }
        return ages.stream().sorted().toList();
    }

    @Override
    public List<String> written(List<Integer> ages) {
        return List.of(ages.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    @Override
    public List<Integer> unsaid() {
        return List.of();
    }
}
