package org.teranga.matching.home;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.form.Ages;
import org.teranga.matching.form.PeopleAges;
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
        List<Integer> ages = PeopleAges.read(in.text(field)).orElse(List.of());
        for (int age : ages) {
            if (age >= Ages.OF_AGE) {
                in.fault(field, "dwelling.fault.child_age", age, Ages.OF_AGE);
                return null;
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
