package org.teranga.matching.samples;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.desk.DuplicateListView;
import org.teranga.matching.duplicate.desk.DuplicatePairView;
import org.teranga.platform.samples.Sample;
import org.teranga.platform.theme.ListQuery;

/** Pages of those who stand twice. */
public final class DuplicateSamples {
    private static final Instant AT = Instant.parse("2026-11-12T22:41:00Z");

    private DuplicateSamples() {}

    public static Stream<Sample> all() {
        return Stream.of(
                new Sample(
                        "matching/duplicate/list",
                        "some",
                        new DuplicateListView(query(Map.of()), 2, rows(), lately(), told())),
                new Sample(
                        "matching/duplicate/list",
                        "none",
                        new DuplicateListView(query(Map.of("kind", List.of("need"))), 0, List.of(), List.of(), null)),
                new Sample("matching/duplicate/pair", "open", pair("", null, false, "")),
                new Sample("matching/duplicate/pair", "refused", pair("", null, false, "Quelque chose est en cours.")),
                new Sample("matching/duplicate/pair", "merged", pair("M3XA-7R2T", AT, false, "")),
                new Sample("matching/duplicate/pair", "too late", pair("M3XA-7R2T", null, false, "")),
                new Sample("matching/duplicate/pair", "apart", pair("", null, true, "")));
    }

    private static ListQuery query(Map<String, List<String>> asked) {
        return ListQuery.of(asked, Set.of("kind", "q"), List.of("found"), 50);
    }

    private static List<DuplicateListView.Row> rows() {
        return List.of(
                new DuplicateListView.Row(
                        "1",
                        "/fr/desk/duplicates/1",
                        "offer",
                        new DuplicateListView.Called("Walid <b>Chahine</b>", "K7Q2-4F9M"),
                        new DuplicateListView.Called("وليد شاهين", "M3XA-7R2T"),
                        List.of("phone", "name_script"),
                        AT),
                new DuplicateListView.Row(
                        "2",
                        "/fr/desk/duplicates/2",
                        "need",
                        new DuplicateListView.Called("", "K7Q2-4F9N"),
                        new DuplicateListView.Called("", "M3XA-7R2V"),
                        List.of("name_near", "place"),
                        AT));
    }

    private static DuplicateListView.Told told() {
        return new DuplicateListView.Told("apart", List.of("3", "4"), 1);
    }

    private static List<DuplicateListView.Merged> lately() {
        return List.of(new DuplicateListView.Merged("/fr/desk/duplicates/3", "K7Q2-4F9P", "M3XA-7R2W", AT));
    }

    private static DuplicatePairView pair(String kept, @Nullable Instant until, boolean apart, String refused) {
        return new DuplicatePairView(
                "/fr/desk/duplicates/1",
                "offer",
                "housing",
                List.of("phone", "name_script"),
                new DuplicatePairView.Side("1", "K7Q2-4F9M", "/fr/desk/offers/1", "received", AT, true, true, 3),
                new DuplicatePairView.Side("2", "M3XA-7R2T", "/fr/desk/offers/2", "proposed", AT, false, false, 1),
                "first",
                List.of(
                        new DuplicatePairView.Row("name", true, "Walid Chahine", "وليد شاهين", "first", true),
                        new DuplicatePairView.Row("phone", false, "+33612345678", "+33612345678", "first", false),
                        new DuplicatePairView.Row("email", true, "", "w@exemple.fr", "second", true),
                        new DuplicatePairView.Row(
                                "period", true, "dès le 2026-11-01", "dès le 2026-12-01", "first", true)),
                kept,
                until,
                apart,
                !apart,
                refused);
    }
}
