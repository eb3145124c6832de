package org.teranga.matching.pool.locality;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The place of an offer or a need, as exactly as we were told: a commune by its INSEE code, or a postcode, or both (then the commune wins).
 * Department and name were looked up when it was told, so that lists need no look-up.
 */
@Embeddable
public class Locality {
    /** Nobody said where. */
    public static final Locality UNKNOWN = new Locality(null, null, null, null);

    private @Nullable String postcode;

    private @Nullable String commune;

    private @Nullable String department;

    @Column(name = "place_name")
    private @Nullable String name;

    protected Locality() {}

    /**
     * A place as told.
     *
     * @param postcode   the postcode, or null
     * @param commune    the INSEE code, or null
     * @param department the department's code that follows from them, or null where they are unknown
     * @param name       what people call the place, or null where it is unknown
     */
    public Locality(
            @Nullable String postcode, @Nullable String commune, @Nullable String department, @Nullable String name) {
        this.postcode = postcode;
        this.commune = commune;
        this.department = department;
        this.name = name;
    }

    /** The postcode that was told, or null. */
    public @Nullable String postcode() {
        return postcode;
    }

    /** The INSEE code that was told, or null. */
    public @Nullable String commune() {
        return commune;
    }

    /** The department's code, or null where the place is unknown. */
    public @Nullable String department() {
        return department;
    }

    /** What people call the place, or null where it is unknown. */
    public @Nullable String name() {
        return name;
    }

    /** Whether anybody said where. */
    public boolean isTold() {
        return postcode != null || commune != null;
    }

    /** Whether the other is the same place as far as both say it; who says it more exactly names no other place. */
    public boolean isAt(Locality other) {
        if (!isTold() || !other.isTold()) {
            return isTold() == other.isTold();
        }
        boolean bothCommunes = commune != null && other.commune != null;
        boolean bothPostcodes = postcode != null && other.postcode != null;
        return (bothCommunes || bothPostcodes)
                && (!bothCommunes || Objects.equals(commune, other.commune))
                && (!bothPostcodes || Objects.equals(postcode, other.postcode));
    }

    /** What pages call it: its name, else what was told; empty where nobody said where. */
    public String label() {
        return Stream.of(name, postcode, commune)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** As a person would write it so that it is found again: {@code 31170 Tournefeuille}. */
    public String written() {
        return Stream.of(postcode == null ? commune : postcode, name)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** Says it in an answer of the JSON interface. */
    public void answer(Map<String, @Nullable Object> answer) {
        answer.put("postcode", postcode);
        answer.put("commune", commune);
        answer.put("placeName", name);
        answer.put("department", department);
    }

    /** Writes its columns. */
    public void into(Map<String, @Nullable Object> columns) {
        columns.put("postcode", postcode);
        columns.put("commune", commune);
        columns.put("department", department);
        columns.put("place_name", name);
    }
}
