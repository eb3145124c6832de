package org.teranga.matching.safeguarding.policy.version;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.AskedBefore;
import org.teranga.matching.safeguarding.policy.AskedOf;
import org.teranga.matching.safeguarding.policy.CheckCode;
import org.teranga.matching.safeguarding.policy.OwnCheck;
import org.teranga.matching.safeguarding.policy.Policy;
import org.teranga.matching.safeguarding.policy.WhoComes;
import org.teranga.platform.identity.Permission;
import org.teranga.platform.identity.Role;
import org.teranga.platform.refusal.FieldError;

/** A policy as JSON says it, with every fault of its form at its place. */
final class SentPolicy {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_OWN = 40;
    private static final Set<String> LINE =
            Set.of("check", "of", "before", "months", "renewDays", "only", "evidence", "recordedBy");

    private final List<FieldError> faults = new ArrayList<>();
    private final Map<String, List<Ask>> kinds;
    private final List<OwnCheck> own;
    private final @Nullable LocalDate from;
    private final @Nullable String reason;

    SentPolicy(JsonObject json) {
        kinds = kinds(json.get("kinds"));
        own = own(json.get("own"));
        from = day(json.get("from"));
        reason = json.get("reason") instanceof JsonString text ? text.getString() : null;
    }

    private SentPolicy(SentPolicy sent, Map<String, List<Ask>> kinds, List<OwnCheck> own) {
        this.kinds = kinds;
        this.own = own;
        this.from = sent.from;
        this.reason = sent.reason;
    }

    SentPolicy with(Map<String, List<Ask>> all, List<OwnCheck> named) {
        return new SentPolicy(this, all, named);
    }

    Map<String, List<Ask>> kinds() {
        return kinds;
    }

    List<OwnCheck> own() {
        return own;
    }

    List<FieldError> faults() {
        return List.copyOf(faults);
    }

    /** From which day it should count; empty where that was not said. */
    Optional<LocalDate> from() {
        return Optional.ofNullable(from);
    }

    /** What it is for; null where that was not said. */
    @Nullable
    String reason() {
        return reason;
    }

    Policy policy(int version, LocalDate day) {
        return new Policy(version, day, kinds, own);
    }

    private Map<String, List<Ask>> kinds(@Nullable JsonValue value) {
        Map<String, List<Ask>> read = new LinkedHashMap<>();
        if (!(value instanceof JsonObject object)) {
            faults.add(FieldError.of("kinds", "policy.fault.kinds"));
            return read;
        }
        object.forEach((kind, lines) -> {
            if (lines instanceof JsonArray array) {
                List<Ask> asks = new ArrayList<>();
                for (int i = 0; i < array.size(); i++) {
                    line(array.get(i), "kinds.%s[%d]".formatted(kind, i)).ifPresent(asks::add);
                }
                read.put(kind, asks);
            } else {
                faults.add(FieldError.of("kinds." + kind, "policy.fault.lines"));
            }
        });
        return read;
    }

    private Optional<Ask> line(JsonValue value, String field) {
        if (!(value instanceof JsonObject line)) {
            faults.add(FieldError.of(field, "policy.fault.line"));
            return Optional.empty();
        }
        int before = faults.size();
        line.keySet().stream()
                .filter(key -> !LINE.contains(key))
                .forEach(key -> faults.add(FieldError.of(field + "." + key, "policy.fault.key", known(LINE))));
        String check = line.get("check") instanceof JsonString text ? text.getString() : "";
        if (!CheckCode.named(check)) {
            faults.add(FieldError.of(field + ".check", "policy.fault.check", String.join(", ", CheckCode.KNOWN)));
        }
        AskedOf of = choice(line, field, "of", AskedOf.of(text(line, "of")), AskedOf.values());
        AskedBefore moment = choice(line, field, "before", AskedBefore.of(text(line, "before")), AskedBefore.values());
        WhoComes only = line.containsKey("only") && line.get("only") != JsonValue.NULL
                ? choice(line, field, "only", WhoComes.of(text(line, "only")), WhoComes.values())
                : null;
        Integer months = number(line, field, "months");
        Integer renewDays = number(line, field, "renewDays");
        Set<String> evidence = words(line, field, "evidence", Ask.EVIDENCE);
        Set<String> recordedBy = words(line, field, "recordedBy", recorders());
        return faults.size() > before || of == null || moment == null
                ? Optional.empty()
                : Optional.of(new Ask(check, of, moment, months, renewDays, only, evidence, recordedBy));
    }

    /** The roles that may record anything at all. */
    static Set<String> recorders() {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(Permission.QUALIFICATIONS_GRANT))
                .map(Role::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String text(JsonObject line, String key) {
        return line.get(key) instanceof JsonString text ? text.getString() : "";
    }

    private <E extends Enum<E>> @Nullable E choice(
            JsonObject line, String field, String key, Optional<E> read, E[] known) {
        if (read.isEmpty()) {
            String names = Arrays.stream(known)
                    .map(one -> one.name().toLowerCase(java.util.Locale.ROOT))
                    .collect(Collectors.joining(", "));
            faults.add(FieldError.of(field + "." + key, "policy.fault.choice", text(line, key), names));
        }
        return read.orElse(null);
    }

    private @Nullable Integer number(JsonObject line, String field, String key) {
        JsonValue value = line.get(key);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonNumber number
                && number.isIntegral()
                && number.bigIntegerValue().bitLength() < 31) {
            return number.intValue();
        }
        faults.add(FieldError.of(field + "." + key, "policy.fault.number"));
        return null;
    }

    private Set<String> words(JsonObject line, String field, String key, Set<String> known) {
        JsonValue value = line.get(key);
        Set<String> words = new TreeSet<>();
        if (value == null || value == JsonValue.NULL) {
            return words;
        }
        boolean right = value instanceof JsonArray array
                && array.stream().allMatch(one -> one instanceof JsonString text && known.contains(text.getString()));
        if (right) {
            ((JsonArray) value).getValuesAs(JsonString.class).forEach(text -> words.add(text.getString()));
        } else {
            faults.add(FieldError.of(field + "." + key, "policy.fault.words", known(known)));
        }
        return words;
    }

    private List<OwnCheck> own(@Nullable JsonValue value) {
        List<OwnCheck> checks = new ArrayList<>();
        if (value == null || value == JsonValue.NULL) {
            return checks;
        }
        if (!(value instanceof JsonObject object) || object.size() > MOST_OWN) {
            faults.add(FieldError.of("own", "policy.fault.own", MOST_OWN));
            return checks;
        }
        object.forEach((code, names) -> {
            Map<String, String> read = new TreeMap<>();
            if (names instanceof JsonObject words) {
                words.forEach((language, word) -> {
                    if (language.matches("[a-z]{2,3}(-[A-Z]{2})?") && word instanceof JsonString name) {
                        read.put(language, name.getString().strip().replaceAll("\\s+", " "));
                    }
                });
            }
            boolean right = !read.isEmpty()
                    && read.values().stream().allMatch(name -> !name.isEmpty() && name.length() <= LONGEST_NAME);
            if (CheckCode.own(code) && right) {
                checks.add(new OwnCheck(code, read));
            } else {
                faults.add(FieldError.of("own." + code, "policy.fault.own_name", LONGEST_NAME));
            }
        });
        return checks;
    }

    private @Nullable LocalDate day(@Nullable JsonValue value) {
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        try {
            return LocalDate.parse(value instanceof JsonString text ? text.getString() : "");
        } catch (DateTimeParseException noDay) {
            faults.add(FieldError.of("from", "policy.fault.from"));
            return null;
        }
    }

    private static String known(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
