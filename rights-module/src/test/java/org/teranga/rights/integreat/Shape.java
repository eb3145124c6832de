package org.teranga.rights.integreat;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What a JSON value must be: its type exactly, every field there, none that nobody knows. A value that is not fails with its place. */
@FunctionalInterface
interface Shape {
    long LARGEST = (1L << 53) - 1;

    void check(String where, JsonValue value);

    static Shape text() {
        return (where, value) -> assertThat(value).as(where).isInstanceOf(JsonString.class);
    }

    /** Text of this pattern. */
    static Shape text(String pattern) {
        return (where, value) -> {
            text().check(where, value);
            assertThat(((JsonString) value).getString()).as(where).matches(Pattern.compile(pattern, Pattern.DOTALL));
        };
    }

    /** A whole number that every program can hold. */
    static Shape integer() {
        return (where, value) -> {
            assertThat(value).as(where).isInstanceOf(JsonNumber.class);
            assertThat(((JsonNumber) value).isIntegral()).as(where).isTrue();
            assertThat(((JsonNumber) value).longValueExact()).as(where).isBetween(-LARGEST, LARGEST);
        };
    }

    static Shape number() {
        return (where, value) -> assertThat(value).as(where).isInstanceOf(JsonNumber.class);
    }

    static Shape truth() {
        return (where, value) -> assertThat(value).as(where).isIn(JsonValue.TRUE, JsonValue.FALSE);
    }

    static Shape nothing() {
        return (where, value) -> assertThat(value).as(where).isEqualTo(JsonValue.NULL);
    }

    static Shape orNull(Shape shape) {
        return (where, value) -> {
            if (value != JsonValue.NULL) {
                shape.check(where, value);
            }
        };
    }

    static Shape listOf(Shape shape) {
        return (where, value) -> {
            assertThat(value.getValueType()).as(where).isEqualTo(JsonValue.ValueType.ARRAY);
            for (int i = 0; i < value.asJsonArray().size(); i++) {
                shape.check(where + "[" + i + "]", value.asJsonArray().get(i));
            }
        };
    }

    /** A list of so many. */
    static Shape listOf(int size, Shape shape) {
        return (where, value) -> {
            listOf(shape).check(where, value);
            assertThat(value.asJsonArray()).as(where).hasSize(size);
        };
    }

    /** An object whose keys are codes of languages. */
    static Shape byLanguage(Shape shape) {
        return (where, value) -> {
            assertThat(value.getValueType()).as(where).isEqualTo(JsonValue.ValueType.OBJECT);
            value.asJsonObject().forEach((language, one) -> {
                assertThat(language).as(where).matches("[a-z]{2,3}(-[A-Z]{2})?");
                shape.check(where + "." + language, one);
            });
        };
    }

    /** An object with these fields and no others; keys and shapes in turn. */
    static Shape object(Object... fields) {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            shapes.put((String) fields[i], (Shape) fields[i + 1]);
        }
        return (where, value) -> {
            assertThat(value.getValueType()).as(where).isEqualTo(JsonValue.ValueType.OBJECT);
            JsonObject object = value.asJsonObject();
            assertThat(new TreeSet<>(object.keySet())).as(where).isEqualTo(new TreeSet<>(shapes.keySet()));
            shapes.forEach((field, shape) -> shape.check(where + "." + field, object.get(field)));
        };
    }
}
