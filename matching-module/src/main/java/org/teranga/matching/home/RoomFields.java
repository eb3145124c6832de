package org.teranga.matching.home;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.teranga.platform.form.Field;
import org.teranga.platform.form.FieldType;

/**
 * The fields of one room of a home in which somebody may sleep.
 *
 * @param number which one, from 1
 * @param beds   how many of each kind of bed, by the kind
 * @param locks  whether it can be locked from the inside
 * @param words  what else there is to say
 */
public record RoomFields(int number, Map<String, Field<Integer>> beds, Field<String> locks, Field<String> words) {
    /** The kinds of beds, in the order in which they are shown. */
    public static final List<String> KINDS = List.of("double", "single", "bunk", "sofa", "cot");

    public RoomFields {
        beds = Collections.unmodifiableMap(new LinkedHashMap<>(beds));
        Objects.requireNonNull(locks, "locks");
        Objects.requireNonNull(words, "words");
    }

    static RoomFields of(int number) {
        String room = "room" + number + "_";
        Map<String, Field<Integer>> beds = new LinkedHashMap<>();
        KINDS.forEach(kind -> beds.put(kind, Field.of(room + kind, FieldType.number(0, 6))));
        return new RoomFields(
                number,
                beds,
                Field.of(room + "locks", FieldType.choice(List.of("yes", "no"))),
                HomeFields.words(room + "words", 200));
    }

    /** What is asked in codes and numbers. */
    List<Field<?>> facts() {
        return Stream.<Field<?>>concat(beds.values().stream(), Stream.of(locks)).toList();
    }
}
