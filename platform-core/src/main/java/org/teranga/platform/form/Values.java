package org.teranga.platform.form;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/** The values that were given, by field. What was not said is what the field's type says of that. */
public final class Values {
    /** Nothing was said. */
    public static final Values NONE = new Values(Map.of());

    private final Map<Field<?>, Object> said;

    private Values(Map<Field<?>, Object> said) {
        this.said = said;
    }

    /** Nothing yet, to say something. */
    public static Builder builder() {
        return new Builder(Map.of());
    }

    /** All of this, to say more. */
    public Builder toBuilder() {
        return new Builder(said);
    }

    /** The same, with this answer; null takes it away. */
    public <T> Values with(Field<T> field, @Nullable T value) {
        return toBuilder().with(field, value).build();
    }

    /** The same, with all that is said there. */
    public Values and(Values others) {
        Builder all = toBuilder();
        all.said.putAll(others.said);
        return all.build();
    }

    /** What was said; what stands for nothing where it was not said. */
    @SuppressWarnings("unchecked") // under a field stands what its type reads
    public <T> @Nullable T get(Field<T> field) {
        Object value = said.get(field);
        return value == null ? field.type().unsaid() : (T) value;
    }

    /** As {@link #get}, where a record is none without it, or where not to say it means something. */
    public <T> T required(Field<T> field) {
        return Objects.requireNonNull(get(field), field.name());
    }

    /** As it would be written in a form; empty where nothing was said. */
    public <T> List<String> written(Field<T> field) {
        T value = get(field);
        return value == null ? List.of() : field.type().written(value);
    }

    /** As it stands in one cell of a spreadsheet, several words with bars between. */
    public String cell(Field<?> field) {
        return get(field) instanceof Collection<?> words
                ? String.join("|", words.stream().map(Object::toString).toList())
                : String.join("|", written(field));
    }

    /** A form that says all of this, with other answers beside. */
    public FilledForm filled(FieldList fields, Map<String, List<String>> others) {
        Map<String, List<String>> answers = new HashMap<>(others);
        for (Field<?> field : fields.fields()) {
            List<String> written = written(field);
            if (!written.isEmpty()) {
                answers.put(field.name(), written);
            }
        }
        return new FilledForm(answers, List.of());
    }

    /** The names of the fields with their values, in order; without those of which nothing is known. */
    public Map<String, Object> json(FieldList fields) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (Field<?> field : fields.fields()) {
            Object value = get(field);
            if (value != null) {
                json.put(field.name(), value);
            }
        }
        return json;
    }

    /** Puts each field's column and value into a row. */
    public void into(FieldList fields, Map<String, @Nullable Object> row) {
        fields.fields().forEach(field -> row.put(field.column(), get(field)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Values values && values.said.equals(said);
    }

    @Override
    public int hashCode() {
        return said.hashCode();
    }

    /** Which fields were said, and not what: some of it may be personal. */
    @Override
    public String toString() {
        return "Values" + said.keySet().stream().map(Field::name).sorted().toList();
    }

    /** Takes answers one by one. */
    public static final class Builder {
        private final Map<Field<?>, Object> said;

        private Builder(Map<Field<?>, Object> said) {
            this.said = new HashMap<>(said);
        }

        /** This answer; null is none. */
        public <T> Builder with(Field<T> field, @Nullable T value) {
            if (value == null || value.equals(field.type().unsaid())) {
                said.remove(field);
            } else {
                said.put(field, value instanceof List<?> list ? List.copyOf(list) : value);
            }
            return this;
        }

        /** What a form says of this field. */
        <T> Builder read(Field<T> field, FormReader in) {
            return with(field, field.read(in));
        }

        /** What was said so far. */
        public Values build() {
            return new Values(Map.copyOf(said));
        }
    }
}
