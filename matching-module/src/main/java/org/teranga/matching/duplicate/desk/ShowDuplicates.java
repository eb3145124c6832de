package org.teranga.matching.duplicate.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.duplicate.RecordKind;
import org.teranga.matching.duplicate.finding.DuplicatePair;
import org.teranga.matching.duplicate.merge.ReadPair;
import org.teranga.matching.duplicate.merge.RecordFacts;
import org.teranga.matching.duplicate.merge.RecordSide;
import org.teranga.platform.theme.ListQuery;

/** Makes the views of those who stand twice. */
@ApplicationScoped
class ShowDuplicates {
    private final ReadPair read;
    private final PairNames names;
    private final FieldWords words;

    @Inject
    ShowDuplicates(ReadPair read, PairNames names, FieldWords words) {
        this.read = read;
        this.names = names;
        this.words = words;
    }

    /**
     * A part of the list.
     *
     * @param told what was just done with ticked pairs; null where nothing was
     */
    DuplicateListView list(ListQuery query, String home, DuplicateListView.@Nullable Told told) {
        RecordKind kind = RecordKind.of(query.filter("kind")).orElse(null);
        ReadPair.Part part = read.open(kind, query.filter("q"), query.descending(), query.offset(), query.size());
        Map<UUID, String> called = names.of(part.pairs());
        List<DuplicateListView.Merged> lately = query.page() > 1
                ? List.of()
                : read.lately().stream()
                        .map(one -> new DuplicateListView.Merged(
                                home + "/" + one.pair(), one.keptNumber(), one.goneNumber(), one.undoUntil()))
                        .toList();
        return new DuplicateListView(
                query,
                part.total(),
                part.pairs().stream().map(pair -> row(pair, part, called, home)).toList(),
                lately,
                told);
    }

    private static DuplicateListView.Row row(
            DuplicatePair pair, ReadPair.Part part, Map<UUID, String> called, String home) {
        return new DuplicateListView.Row(
                pair.id().toString(),
                home + "/" + pair.id(),
                pair.recordKind().code(),
                called(pair.firstId(), part, called),
                called(pair.secondId(), part, called),
                pair.alike(),
                pair.foundAt());
    }

    private static DuplicateListView.Called called(UUID record, ReadPair.Part part, Map<UUID, String> called) {
        return new DuplicateListView.Called(
                called.getOrDefault(record, ""), part.numbers().getOrDefault(record, ""));
    }

    /**
     * Two side by side.
     *
     * @param lang    the language of the page, as its address has it
     * @param refused why what was just tried is not possible; empty where nothing was
     */
    DuplicatePairView one(String lang, UUID id, String refused) {
        ReadPair.Opened opened = read.one(id);
        RecordKind kind = opened.pair().recordKind();
        RecordSide first = opened.first();
        RecordSide second = opened.second();
        boolean keepFirst = keepsFirst(first, second);
        String kept = opened.kept() == null ? "" : (opened.kept().equals(first.id()) ? first : second).number();
        return new DuplicatePairView(
                "/" + lang + "/desk/duplicates/" + id,
                kind.code(),
                first.help(),
                opened.pair().alike(),
                side(lang, kind, first),
                side(lang, kind, second),
                keepFirst ? "first" : "second",
                RecordFacts.codes(kind).stream()
                        .map(code -> row(code, first, second, keepFirst, opened.people()))
                        .filter(row -> !row.first().isEmpty() || !row.second().isEmpty())
                        .toList(),
                kept,
                opened.undoUntil(),
                opened.pair().apartAt() != null,
                opened.people(),
                refused);
    }

    /** What stands in somebody's own file is kept, else what was confirmed, else what came first. */
    private static boolean keepsFirst(RecordSide first, RecordSide second) {
        if ((first.account() == null) != (second.account() == null)) {
            return first.account() != null;
        }
        return first.confirmed() == second.confirmed() ? !second.cameIn().isBefore(first.cameIn()) : first.confirmed();
    }

    private DuplicatePairView.Row row(
            String code, RecordSide first, RecordSide second, boolean keepFirst, boolean people) {
        boolean differs = !first.facts().sameAs(second.facts(), code);
        RecordSide kept = keepFirst ? first : second;
        boolean other = kept.facts().silent(code) && !(code.equals("household") && people);
        return new DuplicatePairView.Row(
                code,
                differs,
                words.of(first.facts(), code),
                words.of(second.facts(), code),
                keepFirst == other ? "second" : "first",
                differs && !(code.equals("household") && people));
    }

    private static DuplicatePairView.Side side(String lang, RecordKind kind, RecordSide side) {
        return new DuplicatePairView.Side(
                side.id().toString(),
                side.number(),
                "/" + lang + "/desk/" + kind.code() + "s/" + side.id(),
                side.status().code(),
                side.cameIn(),
                side.account() != null,
                side.confirmed(),
                side.version());
    }
}
