package org.teranga.matching.exchange;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.need.NeedTerms;
import org.teranga.matching.pool.offer.OfferTerms;
import org.teranga.platform.json.Json;

/**
 * What another association is told of a need or an offer: nobody can be told from it, since at least {@link #FEWEST} open ones of the
 * association that tells it look the same. What would set it apart is left out, the languages first, then the month, the size, the department.
 *
 * @param record     {@code need} or {@code offer}
 * @param kind       which kind of help
 * @param department its code; null where it is not told
 * @param size       how many people, as a code of a band: {@code 1, 2, 3_4, 5_6, 7_more}; null where it is not told
 * @param languages  BCP 47 codes, in order; empty where they are not told
 * @param from       from which month on; null where it is not told
 */
record CoarseListing(
        String record,
        String kind,
        @Nullable String department,
        @Nullable String size,
        List<String> languages,
        @Nullable YearMonth from) {
    /** So many have to look the same. */
    static final int FEWEST = 5;

    private static final List<UnaryOperator<CoarseListing>> COARSER = List.of(
            one -> new CoarseListing(one.record, one.kind, one.department, one.size, List.of(), one.from),
            one -> new CoarseListing(one.record, one.kind, one.department, one.size, List.of(), null),
            one -> new CoarseListing(one.record, one.kind, one.department, null, List.of(), null),
            one -> new CoarseListing(one.record, one.kind, null, null, List.of(), null));

    CoarseListing {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(kind, "kind");
        languages = List.copyOf(new TreeSet<>(languages));
    }

    /** All that could be told of a need. */
    static CoarseListing of(NeedTerms terms) {
        Integer adults = terms.household().adults();
        Integer children = terms.household().children();
        Integer persons = adults == null ? null : Integer.valueOf(adults + (children == null ? 0 : children));
        return new CoarseListing(
                "need",
                terms.kind(),
                terms.locality().department(),
                band(persons),
                terms.languages(),
                month(terms.from()));
    }

    /** All that could be told of an offer. */
    static CoarseListing of(OfferTerms terms) {
        return new CoarseListing(
                "offer",
                terms.kind(),
                terms.locality().department(),
                band(terms.capacity()),
                terms.languages(),
                month(terms.availableFrom()));
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    private static @Nullable String band(@Nullable Integer persons) {
        if (persons == null) {
            return null;
        }
        return switch (persons) {
            case 0, 1 -> "1";
            case 2 -> "2";
            case 3, 4 -> "3_4";
            case 5, 6 -> "5_6";
            default -> "7_more";
        };
    }

    /**
     * As much of it as may be told; empty where even its kind would set it apart.
     *
     * @param pool all that could be told of each open record of its sort, this one among them
     */
    Optional<CoarseListing> among(List<CoarseListing> pool) {
        List<CoarseListing> tried = new ArrayList<>(List.of(this));
        COARSER.forEach(step -> tried.add(step.apply(this)));
        return tried.stream()
                .filter(told -> pool.stream().filter(told::fits).count() >= FEWEST)
                .findFirst();
    }

    /**
     * Whether it could fit a record of the other sort; what is not told, or not known, could be anything.
     *
     * @param there   in which department that is; null where it is not known
     * @param persons how many people that is for, 0 where nobody said
     * @param spoken  which languages that speaks
     */
    boolean couldFit(String asked, @Nullable String there, int persons, List<String> spoken) {
        boolean place = department == null || there == null || department.equals(there);
        boolean words =
                languages.isEmpty() || spoken.isEmpty() || languages.stream().anyMatch(spoken::contains);
        return kind.equals(asked) && place && words && (persons == 0 || roomFor(persons));
    }

    /** An offer has room for as many as its band reaches to; a need is for no fewer than its band begins with. */
    private boolean roomFor(int persons) {
        if (size == null || !kind.equals("housing")) {
            return true;
        }
        int least = Integer.parseInt(size.substring(0, 1));
        int most = size.equals("7_more") ? Integer.MAX_VALUE : Integer.parseInt(size.substring(size.length() - 1));
        return record.equals("offer") ? persons <= most : persons >= least;
    }

    /** Whether what this tells is true of another as well. */
    private boolean fits(CoarseListing other) {
        return record.equals(other.record)
                && kind.equals(other.kind)
                && (department == null || department.equals(other.department))
                && (size == null || size.equals(other.size))
                && (languages.isEmpty() || languages.equals(other.languages))
                && (from == null || from.equals(other.from));
    }

    /** As a letter tells it. */
    String text() {
        var told = Json.createObjectBuilder().add("record", record).add("kind", kind);
        if (department != null) {
            told.add("department", department);
        }
        if (size != null) {
            told.add("size", size);
        }
        var spoken = Json.createArrayBuilder();
        languages.forEach(spoken::add);
        told.add("languages", spoken);
        if (from != null) {
            told.add("from", from.toString());
        }
        return told.build().toString();
    }

    /** What a letter told. */
    static CoarseListing read(String text) {
        JsonObject told = Json.createReader(new StringReader(text)).readObject();
        return new CoarseListing(
                told.getString("record"),
                told.getString("kind"),
                told.getString("department", null),
                told.getString("size", null),
                told.getJsonArray("languages").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList(),
                told.containsKey("from") ? YearMonth.parse(told.getString("from")) : null);
    }
}
