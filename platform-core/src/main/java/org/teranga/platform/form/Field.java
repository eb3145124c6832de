package org.teranga.platform.form;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form: a thing that is asked.
 *
 * @param name    as it stands in forms, in the header of a spreadsheet and in JSON
 * @param column  as it stands in the database
 * @param type    what may be answered
 * @param setters who may say it; what others send is not read
 * @param once    whether it is said when a record comes in, and stays as it is then
 * @param <T>     what an answer is
 */
public record Field<T>(String name, String column, FieldType<T> type, Set<Setter> setters, boolean once) {
    public Field {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(type, "type");
        setters = Set.copyOf(setters);
    }

    /** What everybody may say, under a column of its own name. */
    public static <T> Field<T> of(String name, FieldType<T> type) {
        return new Field<>(name, name, type, Setter.EVERYBODY, false);
    }

    /** The same under another column. */
    public Field<T> column(String other) {
        return new Field<>(name, other, type, setters, once);
    }

    /** The same, said by these alone. */
    public Field<T> saidBy(Set<Setter> some) {
        return new Field<>(name, column, type, some, once);
    }

    /** The same, said when a record comes in and not again. */
    public Field<T> saidOnce() {
        return new Field<>(name, column, type, setters, true);
    }

    /** Reads the answer; what stands where nothing was said, if nothing was. */
    public @Nullable T read(FormReader in) {
        T read = type.read(in, name);
        return read == null ? type.unsaid() : read;
    }
}
