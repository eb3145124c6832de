package org.teranga.platform.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a record, in the order in which people think of them.
 *
 * @param fields with names that are theirs alone
 */
public record FieldList(List<Field<?>> fields) {
    public FieldList {
        fields = List.copyOf(fields);
        if (fields.stream().map(Field::name).distinct().count() != fields.size()) {
            throw new IllegalArgumentException("two fields have one name");
        }
    }

    /** These fields. */
    public static FieldList of(Field<?>... fields) {
        return new FieldList(List.of(fields));
    }

    /** These fields. */
    public static FieldList of(List<? extends Field<?>> fields) {
        return new FieldList(List.copyOf(fields));
    }

    /** These, then those. */
    public FieldList and(List<? extends Field<?>> others) {
        return new FieldList(Stream.concat(fields.stream(), others.stream()).toList());
    }

    /** Those of them of which this is true. */
    public FieldList only(Predicate<Field<?>> wanted) {
        return new FieldList(fields.stream().filter(wanted).toList());
    }

    /** Those that this one may say. */
    public FieldList saidBy(Setter setter) {
        return only(field -> field.setters().contains(setter));
    }

    /** Those that may be said again, of a record that is there already. */
    public FieldList again() {
        return only(field -> !field.once());
    }

    /** Their names, in order. */
    public Set<String> names() {
        return fields.stream().map(Field::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was sent for these fields. */
    public Answers of(Answers sent) {
        return sent.only(names());
    }

    /** The names of what was sent and is none of these fields, sorted. */
    public List<String> ignored(Answers sent) {
        Set<String> ignored = new TreeSet<>(sent.values().keySet());
        ignored.removeAll(names());
        return List.copyOf(ignored);
    }

    /** Reads all of them. */
    public Values read(FormReader in) {
        Values.Builder read = Values.builder();
        fields.forEach(field -> read.read(field, in));
        return read.build();
    }
}
