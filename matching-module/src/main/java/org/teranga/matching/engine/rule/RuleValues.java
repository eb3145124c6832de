package org.teranga.matching.engine.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.engine.rule.RuleFault.Kind;

/** Takes values at their places, and keeps what is wrong with them; in the place of a wrong one stands what holds where nothing is said. */
final class RuleValues {
    private final List<RuleFault> faults = new ArrayList<>();

    List<RuleFault> faults() {
        return faults;
    }

    void add(String field, Kind kind, Object... arguments) {
        faults.add(RuleFault.of(field, kind, arguments));
    }

    void unknown(String field, String name, Collection<String> known) {
        add(field, Kind.UNKNOWN, name, known.stream().sorted().toList());
    }

    /** Refuses the keys that an object may not have. */
    void onlyKnown(String field, Map<String, ?> object, Collection<String> known) {
        for (String key : object.keySet()) {
            if (!known.contains(key)) {
                unknown(field.isEmpty() ? key : field + "." + key, key, known);
            }
        }
    }

    /** A number within its bounds. */
    double number(String field, @Nullable Object value, Parameter parameter) {
        if (value == null) {
            return parameter.defaultValue();
        }
        if (!(value instanceof Number given)) {
            add(field, Kind.NUMBER);
            return parameter.defaultValue();
        }
        double number = given.doubleValue();
        if (!(parameter.least() <= number && number <= parameter.most())) {
            add(field, Kind.BOUNDS, parameter.least(), parameter.most(), number);
        } else if (!parameter.allows(number)) {
            add(field, Kind.WHOLE, number);
        } else {
            return number;
        }
        return parameter.defaultValue();
    }

    /** An object; empty where it is absent. */
    Map<String, ?> object(String field, @Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        if (!(value instanceof Map<?, ?> map)) {
            add(field, Kind.OBJECT);
            return Map.of();
        }
        Map<String, Object> object = new LinkedHashMap<>();
        map.forEach((key, one) -> object.put(String.valueOf(key), one));
        return object;
    }

    /** A list of objects. */
    List<Map<String, ?>> entries(String field, @Nullable Object value) {
        if (!(value instanceof List<?> list)) {
            add(field, Kind.ARRAY);
            return List.of();
        }
        List<Map<String, ?>> entries = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?>) {
                entries.add(object(field, list.get(i)));
            } else {
                add(field + "[" + i + "]", Kind.OBJECT);
                entries.add(Map.of());
            }
        }
        return entries;
    }
}
